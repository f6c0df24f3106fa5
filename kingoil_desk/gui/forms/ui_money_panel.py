# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import FieldNote

class Ui_MoneyPanel(object):
    def setupUi(self, MoneyPanel):
        if not MoneyPanel.objectName():
            MoneyPanel.setObjectName(u"MoneyPanel")
        MoneyPanel.setProperty(u"role", u"side")
        MoneyPanel.setMinimumSize(QSize(360, 0))
        self.column = QVBoxLayout(MoneyPanel)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 12, 20, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(MoneyPanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"strong")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.leave = KeyButton(MoneyPanel)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"kind", u"quiet")
        self.leave.setProperty(u"key", u"Esc")

        self.head.addWidget(self.leave)


        self.column.addLayout(self.head)

        self.facts = QLabel(MoneyPanel)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"second")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.facts)

        self.ways = QGridLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.cash = OptionButton(MoneyPanel)
        self.cash.setObjectName(u"cash")
        self.cash.setMinimumSize(QSize(0, 40))
        self.cash.setProperty(u"icon_name", u"cash")
        self.cash.setProperty(u"key", u"1")

        self.ways.addWidget(self.cash, 0, 0, 1, 1)

        self.transfer = OptionButton(MoneyPanel)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setMinimumSize(QSize(0, 40))
        self.transfer.setProperty(u"icon_name", u"qr")
        self.transfer.setProperty(u"key", u"2")

        self.ways.addWidget(self.transfer, 0, 1, 1, 1)

        self.card = OptionButton(MoneyPanel)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(0, 40))
        self.card.setProperty(u"icon_name", u"card")
        self.card.setProperty(u"key", u"3")

        self.ways.addWidget(self.card, 1, 0, 1, 1)

        self.onDelivery = OptionButton(MoneyPanel)
        self.onDelivery.setObjectName(u"onDelivery")
        self.onDelivery.setMinimumSize(QSize(0, 40))
        self.onDelivery.setProperty(u"icon_name", u"parcel")
        self.onDelivery.setProperty(u"key", u"4")

        self.ways.addWidget(self.onDelivery, 1, 1, 1, 1)


        self.column.addLayout(self.ways)

        self.amountLabel = QLabel(MoneyPanel)
        self.amountLabel.setObjectName(u"amountLabel")
        self.amountLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.amountLabel)

        self.amount = QLineEdit(MoneyPanel)
        self.amount.setObjectName(u"amount")
        self.amount.setMaxLength(30)

        self.column.addWidget(self.amount)

        self.amountNote = FieldNote(MoneyPanel)
        self.amountNote.setObjectName(u"amountNote")

        self.column.addWidget(self.amountNote)

        self.receivedLabel = QLabel(MoneyPanel)
        self.receivedLabel.setObjectName(u"receivedLabel")
        self.receivedLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.receivedLabel)

        self.received = QLineEdit(MoneyPanel)
        self.received.setObjectName(u"received")
        self.received.setMaxLength(30)

        self.column.addWidget(self.received)

        self.receivedNote = FieldNote(MoneyPanel)
        self.receivedNote.setObjectName(u"receivedNote")

        self.column.addWidget(self.receivedNote)

        self.textLabel = QLabel(MoneyPanel)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.textLabel)

        self.text = QLineEdit(MoneyPanel)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(200)

        self.column.addWidget(self.text)

        self.textNote = FieldNote(MoneyPanel)
        self.textNote.setObjectName(u"textNote")

        self.column.addWidget(self.textNote)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.problem = FieldNote(MoneyPanel)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.save = KeyButton(MoneyPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.column.addWidget(self.save)

#if QT_CONFIG(shortcut)
        self.amountLabel.setBuddy(self.amount)
        self.receivedLabel.setBuddy(self.received)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoneyPanel)

        QMetaObject.connectSlotsByName(MoneyPanel)
    # setupUi

    def retranslateUi(self, MoneyPanel):
        self.leave.setText(QCoreApplication.translate("MoneyPanel", u"Back", None))
        self.cash.setText(QCoreApplication.translate("MoneyPanel", u"Cash", None))
        self.transfer.setText(QCoreApplication.translate("MoneyPanel", u"Transfer", None))
        self.card.setText(QCoreApplication.translate("MoneyPanel", u"Card", None))
        self.onDelivery.setText(QCoreApplication.translate("MoneyPanel", u"On delivery", None))
        self.amountLabel.setText(QCoreApplication.translate("MoneyPanel", u"Amount", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("MoneyPanel", u"Amount in \u0111\u1ed3ng", None))
#endif // QT_CONFIG(accessibility)
        self.receivedLabel.setText(QCoreApplication.translate("MoneyPanel", u"Received", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("MoneyPanel", u"Cash received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setPlaceholderText(QCoreApplication.translate("MoneyPanel", u"empty: the exact sum", None))
        pass
    # retranslateUi

