# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import FieldNote

class Ui_PaymentPane(object):
    def setupUi(self, PaymentPane):
        if not PaymentPane.objectName():
            PaymentPane.setObjectName(u"PaymentPane")
        PaymentPane.setProperty(u"role", u"side")
        self.column = QVBoxLayout(PaymentPane)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(PaymentPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"strong")

        self.column.addWidget(self.title)

        self.grossRow = QHBoxLayout()
        self.grossRow.setSpacing(8)
        self.grossRow.setObjectName(u"grossRow")
        self.grossLabel = QLabel(PaymentPane)
        self.grossLabel.setObjectName(u"grossLabel")
        self.grossLabel.setProperty(u"role", u"second")

        self.grossRow.addWidget(self.grossLabel)

        self.grossSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.grossRow.addItem(self.grossSpace)

        self.gross = QLabel(PaymentPane)
        self.gross.setObjectName(u"gross")

        self.grossRow.addWidget(self.gross)


        self.column.addLayout(self.grossRow)

        self.offRow = QHBoxLayout()
        self.offRow.setSpacing(8)
        self.offRow.setObjectName(u"offRow")
        self.offLabel = QLabel(PaymentPane)
        self.offLabel.setObjectName(u"offLabel")
        self.offLabel.setProperty(u"role", u"second")

        self.offRow.addWidget(self.offLabel)

        self.discount = KeyButton(PaymentPane)
        self.discount.setObjectName(u"discount")
        self.discount.setProperty(u"kind", u"quiet")
        self.discount.setProperty(u"key", u"Shift+F8")

        self.offRow.addWidget(self.discount)

        self.offSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offRow.addItem(self.offSpace)

        self.off = QLabel(PaymentPane)
        self.off.setObjectName(u"off")

        self.offRow.addWidget(self.off)


        self.column.addLayout(self.offRow)

        self.feeRow = QHBoxLayout()
        self.feeRow.setSpacing(8)
        self.feeRow.setObjectName(u"feeRow")
        self.feeLabel = QLabel(PaymentPane)
        self.feeLabel.setObjectName(u"feeLabel")
        self.feeLabel.setProperty(u"role", u"second")

        self.feeRow.addWidget(self.feeLabel)

        self.feeSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feeRow.addItem(self.feeSpace)

        self.fee = QLabel(PaymentPane)
        self.fee.setObjectName(u"fee")

        self.feeRow.addWidget(self.fee)


        self.column.addLayout(self.feeRow)

        self.creditRow = QHBoxLayout()
        self.creditRow.setSpacing(8)
        self.creditRow.setObjectName(u"creditRow")
        self.creditLabel = QLabel(PaymentPane)
        self.creditLabel.setObjectName(u"creditLabel")
        self.creditLabel.setProperty(u"role", u"second")

        self.creditRow.addWidget(self.creditLabel)

        self.creditSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.creditRow.addItem(self.creditSpace)

        self.credit = QLabel(PaymentPane)
        self.credit.setObjectName(u"credit")

        self.creditRow.addWidget(self.credit)


        self.column.addLayout(self.creditRow)

        self.line = QFrame(PaymentPane)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.column.addWidget(self.line)

        self.totalRow = QHBoxLayout()
        self.totalRow.setSpacing(12)
        self.totalRow.setObjectName(u"totalRow")
        self.totalLabel = QLabel(PaymentPane)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"role", u"strong")

        self.totalRow.addWidget(self.totalLabel)

        self.totalSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totalRow.addItem(self.totalSpace)

        self.total = QLabel(PaymentPane)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"role", u"figure")

        self.totalRow.addWidget(self.total)


        self.column.addLayout(self.totalRow)

        self.giveBack = QLabel(PaymentPane)
        self.giveBack.setObjectName(u"giveBack")
        self.giveBack.setProperty(u"role", u"title")
        self.giveBack.setWordWrap(True)

        self.column.addWidget(self.giveBack)

        self.ways = QGridLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.cash = OptionButton(PaymentPane)
        self.cash.setObjectName(u"cash")
        self.cash.setMinimumSize(QSize(0, 40))
        self.cash.setProperty(u"icon_name", u"cash")
        self.cash.setProperty(u"key", u"1")

        self.ways.addWidget(self.cash, 0, 0, 1, 1)

        self.transfer = OptionButton(PaymentPane)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setMinimumSize(QSize(0, 40))
        self.transfer.setProperty(u"icon_name", u"qr")
        self.transfer.setProperty(u"key", u"2")

        self.ways.addWidget(self.transfer, 0, 1, 1, 1)

        self.card = OptionButton(PaymentPane)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(0, 40))
        self.card.setProperty(u"icon_name", u"card")
        self.card.setProperty(u"key", u"3")

        self.ways.addWidget(self.card, 1, 0, 1, 1)

        self.onDelivery = OptionButton(PaymentPane)
        self.onDelivery.setObjectName(u"onDelivery")
        self.onDelivery.setMinimumSize(QSize(0, 40))
        self.onDelivery.setProperty(u"icon_name", u"parcel")
        self.onDelivery.setProperty(u"key", u"4")

        self.ways.addWidget(self.onDelivery, 1, 1, 1, 1)


        self.column.addLayout(self.ways)

        self.partsTaken = QLabel(PaymentPane)
        self.partsTaken.setObjectName(u"partsTaken")

        self.column.addWidget(self.partsTaken)

        self.partRow = QHBoxLayout()
        self.partRow.setSpacing(8)
        self.partRow.setObjectName(u"partRow")
        self.rest = QLabel(PaymentPane)
        self.rest.setObjectName(u"rest")
        self.rest.setProperty(u"role", u"strong")

        self.partRow.addWidget(self.rest)

        self.undoPart = KeyButton(PaymentPane)
        self.undoPart.setObjectName(u"undoPart")
        self.undoPart.setProperty(u"kind", u"quiet")
        self.undoPart.setProperty(u"icon_name", u"undo")

        self.partRow.addWidget(self.undoPart)

        self.partSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partRow.addItem(self.partSpace)

        self.split = KeyButton(PaymentPane)
        self.split.setObjectName(u"split")
        self.split.setProperty(u"kind", u"quiet")
        self.split.setProperty(u"key", u"+")

        self.partRow.addWidget(self.split)


        self.column.addLayout(self.partRow)

        self.cashBox = QWidget(PaymentPane)
        self.cashBox.setObjectName(u"cashBox")
        self.cashColumn = QVBoxLayout(self.cashBox)
        self.cashColumn.setSpacing(4)
        self.cashColumn.setObjectName(u"cashColumn")
        self.cashColumn.setContentsMargins(0, 4, 0, 0)
        self.receivedLabel = QLabel(self.cashBox)
        self.receivedLabel.setObjectName(u"receivedLabel")
        self.receivedLabel.setProperty(u"role", u"strong")

        self.cashColumn.addWidget(self.receivedLabel)

        self.received = QLineEdit(self.cashBox)
        self.received.setObjectName(u"received")
        self.received.setMaxLength(30)

        self.cashColumn.addWidget(self.received)

        self.receivedNote = FieldNote(self.cashBox)
        self.receivedNote.setObjectName(u"receivedNote")

        self.cashColumn.addWidget(self.receivedNote)


        self.column.addWidget(self.cashBox)

        self.noteLabel = QLabel(PaymentPane)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(PaymentPane)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMinimumSize(QSize(0, 40))
        self.note.setMaximumSize(QSize(16777215, 72))

        self.column.addWidget(self.note)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.accountNote = FieldNote(PaymentPane)
        self.accountNote.setObjectName(u"accountNote")

        self.column.addWidget(self.accountNote)

        self.problem = FieldNote(PaymentPane)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.pay = KeyButton(PaymentPane)
        self.pay.setObjectName(u"pay")
        self.pay.setProperty(u"kind", u"commit")
        self.pay.setProperty(u"key", u"F9")

        self.column.addWidget(self.pay)

        self.column.setStretch(13, 1)
#if QT_CONFIG(shortcut)
        self.receivedLabel.setBuddy(self.received)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cash, self.transfer)
        QWidget.setTabOrder(self.transfer, self.card)
        QWidget.setTabOrder(self.card, self.onDelivery)
        QWidget.setTabOrder(self.onDelivery, self.undoPart)
        QWidget.setTabOrder(self.undoPart, self.received)
        QWidget.setTabOrder(self.received, self.split)
        QWidget.setTabOrder(self.split, self.note)
        QWidget.setTabOrder(self.note, self.discount)
        QWidget.setTabOrder(self.discount, self.pay)

        self.retranslateUi(PaymentPane)

        QMetaObject.connectSlotsByName(PaymentPane)
    # setupUi

    def retranslateUi(self, PaymentPane):
        self.title.setText(QCoreApplication.translate("PaymentPane", u"Payment", None))
        self.grossLabel.setText(QCoreApplication.translate("PaymentPane", u"Subtotal", None))
        self.offLabel.setText(QCoreApplication.translate("PaymentPane", u"Discount", None))
#if QT_CONFIG(accessibility)
        self.discount.setAccessibleName(QCoreApplication.translate("PaymentPane", u"Discount on the order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.discount.setToolTip(QCoreApplication.translate("PaymentPane", u"Discount on the order", None))
#endif // QT_CONFIG(tooltip)
        self.feeLabel.setText(QCoreApplication.translate("PaymentPane", u"Delivery and fees", None))
        self.creditLabel.setText(QCoreApplication.translate("PaymentPane", u"Goods that came back", None))
        self.totalLabel.setText(QCoreApplication.translate("PaymentPane", u"Total", None))
        self.cash.setText(QCoreApplication.translate("PaymentPane", u"Cash", None))
        self.transfer.setText(QCoreApplication.translate("PaymentPane", u"Transfer", None))
        self.card.setText(QCoreApplication.translate("PaymentPane", u"Card", None))
        self.onDelivery.setText(QCoreApplication.translate("PaymentPane", u"On delivery", None))
#if QT_CONFIG(accessibility)
        self.undoPart.setAccessibleName(QCoreApplication.translate("PaymentPane", u"Take back the last part", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undoPart.setToolTip(QCoreApplication.translate("PaymentPane", u"Take back the last part", None))
#endif // QT_CONFIG(tooltip)
        self.split.setText(QCoreApplication.translate("PaymentPane", u"Only a part", None))
        self.receivedLabel.setText(QCoreApplication.translate("PaymentPane", u"Received", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("PaymentPane", u"Cash received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setPlaceholderText(QCoreApplication.translate("PaymentPane", u"empty: the exact sum", None))
        self.noteLabel.setText(QCoreApplication.translate("PaymentPane", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PaymentPane", u"Note of the order", None))
#endif // QT_CONFIG(accessibility)
        self.pay.setText(QCoreApplication.translate("PaymentPane", u"Take payment", None))
        pass
    # retranslateUi

