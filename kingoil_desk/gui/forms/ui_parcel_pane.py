# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipRow
from kingoil_desk.gui.fields import FieldNote

class Ui_ParcelPane(object):
    def setupUi(self, ParcelPane):
        if not ParcelPane.objectName():
            ParcelPane.setObjectName(u"ParcelPane")
        ParcelPane.setProperty(u"role", u"side")
        self.column = QVBoxLayout(ParcelPane)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 18, 20, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.code = QLabel(ParcelPane)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"figure")

        self.head.addWidget(self.code)

        self.headSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)


        self.column.addLayout(self.head)

        self.state = ChipRow(ParcelPane)
        self.state.setObjectName(u"state")

        self.column.addWidget(self.state)

        self.about = QLabel(ParcelPane)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.collect = QLabel(ParcelPane)
        self.collect.setObjectName(u"collect")
        self.collect.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.collect)

        self.who = QHBoxLayout()
        self.who.setSpacing(8)
        self.who.setObjectName(u"who")
        self.who.setContentsMargins(0, 0, 0, 0)
        self.customer = QLabel(ParcelPane)
        self.customer.setObjectName(u"customer")
        self.customer.setTextFormat(Qt.TextFormat.PlainText)
        self.customer.setWordWrap(True)

        self.who.addWidget(self.customer)

        self.record = KeyButton(ParcelPane)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"kind", u"row")
        self.record.setProperty(u"icon_name", u"user")
        self.record.setProperty(u"key", u"Alt+U")

        self.who.addWidget(self.record)

        self.who.setStretch(0, 1)

        self.column.addLayout(self.who)

        self.goodsLabel = QLabel(ParcelPane)
        self.goodsLabel.setObjectName(u"goodsLabel")
        self.goodsLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.goodsLabel)

        self.goods = QLabel(ParcelPane)
        self.goods.setObjectName(u"goods")
        self.goods.setTextFormat(Qt.TextFormat.PlainText)
        self.goods.setWordWrap(True)

        self.column.addWidget(self.goods)

        self.waybillLabel = QLabel(ParcelPane)
        self.waybillLabel.setObjectName(u"waybillLabel")
        self.waybillLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.waybillLabel)

        self.waybillRow = QHBoxLayout()
        self.waybillRow.setSpacing(8)
        self.waybillRow.setObjectName(u"waybillRow")
        self.waybillRow.setContentsMargins(0, 0, 0, 0)
        self.waybill = QLineEdit(ParcelPane)
        self.waybill.setObjectName(u"waybill")
        self.waybill.setMaxLength(60)

        self.waybillRow.addWidget(self.waybill)

        self.noteWaybill = KeyButton(ParcelPane)
        self.noteWaybill.setObjectName(u"noteWaybill")
        self.noteWaybill.setProperty(u"kind", u"row")
        self.noteWaybill.setProperty(u"key", u"Ctrl+S")

        self.waybillRow.addWidget(self.noteWaybill)

        self.waybillRow.setStretch(0, 1)

        self.column.addLayout(self.waybillRow)

        self.problem = FieldNote(ParcelPane)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.happened = QLabel(ParcelPane)
        self.happened.setObjectName(u"happened")
        self.happened.setProperty(u"role", u"strong")

        self.column.addWidget(self.happened)

        self.facts = QLabel(ParcelPane)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"small")

        self.column.addWidget(self.facts)

        self.acts = QVBoxLayout()
        self.acts.setSpacing(6)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.handedOver = KeyButton(ParcelPane)
        self.handedOver.setObjectName(u"handedOver")
        self.handedOver.setProperty(u"key", u"Alt+H")

        self.acts.addWidget(self.handedOver)

        self.delivered = KeyButton(ParcelPane)
        self.delivered.setObjectName(u"delivered")
        self.delivered.setProperty(u"key", u"Alt+D")

        self.acts.addWidget(self.delivered)

        self.returned = KeyButton(ParcelPane)
        self.returned.setObjectName(u"returned")
        self.returned.setProperty(u"key", u"Alt+R")

        self.acts.addWidget(self.returned)

        self.lost = KeyButton(ParcelPane)
        self.lost.setObjectName(u"lost")
        self.lost.setProperty(u"kind", u"danger")
        self.lost.setProperty(u"key", u"Alt+T")

        self.acts.addWidget(self.lost)

        self.cancelled = KeyButton(ParcelPane)
        self.cancelled.setObjectName(u"cancelled")
        self.cancelled.setProperty(u"kind", u"danger")
        self.cancelled.setProperty(u"key", u"Alt+X")

        self.acts.addWidget(self.cancelled)

        self.label = KeyButton(ParcelPane)
        self.label.setObjectName(u"label")
        self.label.setProperty(u"icon_name", u"print")
        self.label.setProperty(u"key", u"F10")

        self.acts.addWidget(self.label)

        self.slip = KeyButton(ParcelPane)
        self.slip.setObjectName(u"slip")
        self.slip.setProperty(u"icon_name", u"print")
        self.slip.setProperty(u"key", u"Ctrl+F10")

        self.acts.addWidget(self.slip)


        self.column.addLayout(self.acts)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

#if QT_CONFIG(shortcut)
        self.waybillLabel.setBuddy(self.waybill)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.record, self.waybill)
        QWidget.setTabOrder(self.waybill, self.noteWaybill)
        QWidget.setTabOrder(self.noteWaybill, self.handedOver)
        QWidget.setTabOrder(self.handedOver, self.delivered)
        QWidget.setTabOrder(self.delivered, self.returned)
        QWidget.setTabOrder(self.returned, self.lost)
        QWidget.setTabOrder(self.lost, self.cancelled)
        QWidget.setTabOrder(self.cancelled, self.label)
        QWidget.setTabOrder(self.label, self.slip)

        self.retranslateUi(ParcelPane)

        QMetaObject.connectSlotsByName(ParcelPane)
    # setupUi

    def retranslateUi(self, ParcelPane):
        self.record.setText(QCoreApplication.translate("ParcelPane", u"Open the customer", None))
        self.goodsLabel.setText(QCoreApplication.translate("ParcelPane", u"In this parcel", None))
        self.waybillLabel.setText(QCoreApplication.translate("ParcelPane", u"Carrier's waybill number", None))
#if QT_CONFIG(accessibility)
        self.waybill.setAccessibleName(QCoreApplication.translate("ParcelPane", u"Carrier's waybill number", None))
#endif // QT_CONFIG(accessibility)
        self.noteWaybill.setText(QCoreApplication.translate("ParcelPane", u"Note it", None))
        self.happened.setText(QCoreApplication.translate("ParcelPane", u"What happened", None))
        self.handedOver.setText(QCoreApplication.translate("ParcelPane", u"Handed over", None))
        self.delivered.setText(QCoreApplication.translate("ParcelPane", u"Delivered", None))
        self.returned.setText(QCoreApplication.translate("ParcelPane", u"Came back", None))
        self.lost.setText(QCoreApplication.translate("ParcelPane", u"Lost", None))
        self.cancelled.setText(QCoreApplication.translate("ParcelPane", u"Cancel the parcel", None))
        self.label.setText(QCoreApplication.translate("ParcelPane", u"Print the label", None))
        self.slip.setText(QCoreApplication.translate("ParcelPane", u"Print the slip inside", None))
        pass
    # retranslateUi

