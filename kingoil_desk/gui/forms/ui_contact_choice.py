# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.rows import RowList

class Ui_ContactChoice(object):
    def setupUi(self, ContactChoice):
        if not ContactChoice.objectName():
            ContactChoice.setObjectName(u"ContactChoice")
        self.choicesColumn = QVBoxLayout(ContactChoice)
        self.choicesColumn.setSpacing(8)
        self.choicesColumn.setObjectName(u"choicesColumn")
        self.choicesColumn.setContentsMargins(0, 0, 0, 0)
        self.channelTitle = QLabel(ContactChoice)
        self.channelTitle.setObjectName(u"channelTitle")
        self.channelTitle.setProperty(u"role", u"strong")

        self.choicesColumn.addWidget(self.channelTitle)

        self.channels = QHBoxLayout()
        self.channels.setSpacing(8)
        self.channels.setObjectName(u"channels")
        self.call = OptionButton(ContactChoice)
        self.call.setObjectName(u"call")
        self.call.setProperty(u"icon_name", u"phone")

        self.channels.addWidget(self.call)

        self.message = OptionButton(ContactChoice)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"icon_name", u"message")

        self.channels.addWidget(self.message)

        self.email = OptionButton(ContactChoice)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"icon_name", u"mail")

        self.channels.addWidget(self.email)

        self.channels.setStretch(0, 1)
        self.channels.setStretch(1, 1)
        self.channels.setStretch(2, 1)

        self.choicesColumn.addLayout(self.channels)

        self.purposeTitle = QLabel(ContactChoice)
        self.purposeTitle.setObjectName(u"purposeTitle")
        self.purposeTitle.setProperty(u"role", u"strong")

        self.choicesColumn.addWidget(self.purposeTitle)

        self.purposes = QGridLayout()
        self.purposes.setSpacing(8)
        self.purposes.setObjectName(u"purposes")
        self.service = OptionButton(ContactChoice)
        self.service.setObjectName(u"service")
        self.service.setProperty(u"key", u"1")

        self.purposes.addWidget(self.service, 0, 0, 1, 1)

        self.feedback = OptionButton(ContactChoice)
        self.feedback.setObjectName(u"feedback")
        self.feedback.setProperty(u"key", u"2")

        self.purposes.addWidget(self.feedback, 0, 1, 1, 1)

        self.marketing = OptionButton(ContactChoice)
        self.marketing.setObjectName(u"marketing")
        self.marketing.setProperty(u"key", u"3")

        self.purposes.addWidget(self.marketing, 0, 2, 1, 1)

        self.occasion = OptionButton(ContactChoice)
        self.occasion.setObjectName(u"occasion")
        self.occasion.setProperty(u"key", u"4")

        self.purposes.addWidget(self.occasion, 1, 0, 1, 1)

        self.analysis = OptionButton(ContactChoice)
        self.analysis.setObjectName(u"analysis")
        self.analysis.setProperty(u"key", u"5")

        self.purposes.addWidget(self.analysis, 1, 1, 1, 1)

        self.purposes.setColumnStretch(0, 1)
        self.purposes.setColumnStretch(1, 1)
        self.purposes.setColumnStretch(2, 1)

        self.choicesColumn.addLayout(self.purposes)

        self.orderRow = QHBoxLayout()
        self.orderRow.setSpacing(12)
        self.orderRow.setObjectName(u"orderRow")
        self.orderLabel = QLabel(ContactChoice)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setProperty(u"role", u"strong")

        self.orderRow.addWidget(self.orderLabel)

        self.order = Choice(ContactChoice)
        self.order.setObjectName(u"order")
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(16)

        self.orderRow.addWidget(self.order)

        self.orderRow.setStretch(1, 1)

        self.choicesColumn.addLayout(self.orderRow)

        self.points = RowList(ContactChoice)
        self.points.setObjectName(u"points")

        self.choicesColumn.addWidget(self.points)

#if QT_CONFIG(shortcut)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactChoice)

        QMetaObject.connectSlotsByName(ContactChoice)
    # setupUi

    def retranslateUi(self, ContactChoice):
        self.channelTitle.setText(QCoreApplication.translate("ContactChoice", u"How", None))
        self.purposeTitle.setText(QCoreApplication.translate("ContactChoice", u"What for", None))
        self.orderLabel.setText(QCoreApplication.translate("ContactChoice", u"About the order", None))
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("ContactChoice", u"About the order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("ContactChoice", u"Number or mailbox", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

