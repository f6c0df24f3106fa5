# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipRow
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.money_panel import MoneyPanel
from kingoil_desk.gui.return_panel import ReturnPanel
from kingoil_desk.gui.rows import RowTable

class Ui_OrderBook(object):
    def setupUi(self, OrderBook):
        if not OrderBook.objectName():
            OrderBook.setObjectName(u"OrderBook")
        self.columns = QHBoxLayout(OrderBook)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.listPane = QFrame(OrderBook)
        self.listPane.setObjectName(u"listPane")
        self.listPane.setProperty(u"role", u"page")
        self.listColumn = QVBoxLayout(self.listPane)
        self.listColumn.setSpacing(8)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(28, 14, 16, 8)
        self.bookHead = QHBoxLayout()
        self.bookHead.setSpacing(12)
        self.bookHead.setObjectName(u"bookHead")
        self.title = QLabel(self.listPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.bookHead.addWidget(self.title)

        self.count = QLabel(self.listPane)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"second")

        self.bookHead.addWidget(self.count)

        self.only = Choice(self.listPane)
        self.only.addItem("")
        self.only.addItem("")
        self.only.addItem("")
        self.only.setObjectName(u"only")

        self.bookHead.addWidget(self.only)

        self.bookSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bookHead.addItem(self.bookSpace)

        self.fresh = KeyButton(self.listPane)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"kind", u"primary")
        self.fresh.setProperty(u"icon_name", u"order")
        self.fresh.setProperty(u"key", u"F4")

        self.bookHead.addWidget(self.fresh)


        self.listColumn.addLayout(self.bookHead)

        self.orders = RowTable(self.listPane)
        self.orders.setObjectName(u"orders")
        self.orders.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.orders.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.listColumn.addWidget(self.orders)

        self.empty = QLabel(self.listPane)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")

        self.listColumn.addWidget(self.empty)

        self.listSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.listColumn.addItem(self.listSpace)

        self.listColumn.setStretch(1, 1000)
        self.listColumn.setStretch(3, 1)

        self.columns.addWidget(self.listPane)

        self.orderPane = QFrame(OrderBook)
        self.orderPane.setObjectName(u"orderPane")
        self.orderPane.setProperty(u"role", u"side")
        self.orderPane.setMinimumSize(QSize(360, 0))
        self.orderColumn = QVBoxLayout(self.orderPane)
        self.orderColumn.setSpacing(6)
        self.orderColumn.setObjectName(u"orderColumn")
        self.orderColumn.setContentsMargins(20, 16, 20, 12)
        self.orderHead = QHBoxLayout()
        self.orderHead.setSpacing(12)
        self.orderHead.setObjectName(u"orderHead")
        self.number = QLabel(self.orderPane)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"title")

        self.orderHead.addWidget(self.number)

        self.orderSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orderHead.addItem(self.orderSpace)

        self.record = KeyButton(self.orderPane)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"kind", u"quiet")
        self.record.setProperty(u"icon_name", u"user")

        self.orderHead.addWidget(self.record)


        self.orderColumn.addLayout(self.orderHead)

        self.about = QLabel(self.orderPane)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"second")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.orderColumn.addWidget(self.about)

        self.life = ChipRow(self.orderPane)
        self.life.setObjectName(u"life")

        self.orderColumn.addWidget(self.life)

        self.reachRow = QHBoxLayout()
        self.reachRow.setSpacing(8)
        self.reachRow.setObjectName(u"reachRow")
        self.refusals = ChipRow(self.orderPane)
        self.refusals.setObjectName(u"refusals")

        self.reachRow.addWidget(self.refusals)

        self.contact = KeyButton(self.orderPane)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"kind", u"quiet")
        self.contact.setProperty(u"icon_name", u"phone")
        self.contact.setProperty(u"key", u"F12")

        self.reachRow.addWidget(self.contact)

        self.reachRow.setStretch(0, 1)

        self.orderColumn.addLayout(self.reachRow)

        self.area = QScrollArea(self.orderPane)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.insideColumn = QVBoxLayout(self.inside)
        self.insideColumn.setSpacing(6)
        self.insideColumn.setObjectName(u"insideColumn")
        self.insideColumn.setContentsMargins(0, 0, 6, 0)
        self.lines = RowTable(self.inside)
        self.lines.setObjectName(u"lines")

        self.insideColumn.addWidget(self.lines)

        self.discountRow = QHBoxLayout()
        self.discountRow.setObjectName(u"discountRow")
        self.discountLabel = QLabel(self.inside)
        self.discountLabel.setObjectName(u"discountLabel")

        self.discountRow.addWidget(self.discountLabel)

        self.discountSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.discountRow.addItem(self.discountSpace)

        self.discount = QLabel(self.inside)
        self.discount.setObjectName(u"discount")

        self.discountRow.addWidget(self.discount)


        self.insideColumn.addLayout(self.discountRow)

        self.feeRow = QHBoxLayout()
        self.feeRow.setObjectName(u"feeRow")
        self.feeLabel = QLabel(self.inside)
        self.feeLabel.setObjectName(u"feeLabel")

        self.feeRow.addWidget(self.feeLabel)

        self.feeSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feeRow.addItem(self.feeSpace)

        self.fee = QLabel(self.inside)
        self.fee.setObjectName(u"fee")

        self.feeRow.addWidget(self.fee)


        self.insideColumn.addLayout(self.feeRow)

        self.totalRow = QHBoxLayout()
        self.totalRow.setSpacing(12)
        self.totalRow.setObjectName(u"totalRow")
        self.totalLabel = QLabel(self.inside)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"role", u"strong")

        self.totalRow.addWidget(self.totalLabel)

        self.totalSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totalRow.addItem(self.totalSpace)

        self.total = QLabel(self.inside)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"role", u"figure")

        self.totalRow.addWidget(self.total)


        self.insideColumn.addLayout(self.totalRow)

        self.paid = QLabel(self.inside)
        self.paid.setObjectName(u"paid")
        self.paid.setProperty(u"role", u"second")
        self.paid.setWordWrap(True)

        self.insideColumn.addWidget(self.paid)

        self.paidRow = QHBoxLayout()
        self.paidRow.setSpacing(8)
        self.paidRow.setObjectName(u"paidRow")
        self.receipt = KeyButton(self.inside)
        self.receipt.setObjectName(u"receipt")
        self.receipt.setProperty(u"icon_name", u"print")
        self.receipt.setProperty(u"key", u"F10")

        self.paidRow.addWidget(self.receipt)

        self.settle = KeyButton(self.inside)
        self.settle.setObjectName(u"settle")
        self.settle.setProperty(u"icon_name", u"cash")
        self.settle.setProperty(u"key", u"F9")

        self.paidRow.addWidget(self.settle)

        self.paidSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paidRow.addItem(self.paidSpace)


        self.insideColumn.addLayout(self.paidRow)

        self.payments = RowTable(self.inside)
        self.payments.setObjectName(u"payments")
        self.payments.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payments.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.insideColumn.addWidget(self.payments)

        self.moneyActs = QHBoxLayout()
        self.moneyActs.setSpacing(8)
        self.moneyActs.setObjectName(u"moneyActs")
        self.refund = KeyButton(self.inside)
        self.refund.setObjectName(u"refund")
        self.refund.setProperty(u"kind", u"quiet")
        self.refund.setProperty(u"key", u"Shift+F9")

        self.moneyActs.addWidget(self.refund)

        self.slip = KeyButton(self.inside)
        self.slip.setObjectName(u"slip")
        self.slip.setProperty(u"kind", u"quiet")
        self.slip.setProperty(u"key", u"Ctrl+B")

        self.moneyActs.addWidget(self.slip)

        self.moneyActsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moneyActs.addItem(self.moneyActsSpace)


        self.insideColumn.addLayout(self.moneyActs)

        self.note = QLabel(self.inside)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"second")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.insideColumn.addWidget(self.note)

        self.events = QLabel(self.inside)
        self.events.setObjectName(u"events")
        self.events.setProperty(u"role", u"meta")
        self.events.setWordWrap(True)
        self.events.setTextFormat(Qt.TextFormat.PlainText)

        self.insideColumn.addWidget(self.events)

        self.invoiceRow = QHBoxLayout()
        self.invoiceRow.setSpacing(8)
        self.invoiceRow.setObjectName(u"invoiceRow")
        self.invoice = KeyButton(self.inside)
        self.invoice.setObjectName(u"invoice")
        self.invoice.setProperty(u"kind", u"quiet")
        self.invoice.setProperty(u"icon_name", u"file")
        self.invoice.setProperty(u"key", u"Ctrl+I")

        self.invoiceRow.addWidget(self.invoice)

        self.invoiceSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.invoiceRow.addItem(self.invoiceSpace)


        self.insideColumn.addLayout(self.invoiceRow)

        self.orderEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.insideColumn.addItem(self.orderEnd)

        self.reasonLabel = QLabel(self.inside)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"role", u"strong")

        self.insideColumn.addWidget(self.reasonLabel)

        self.reason = QLineEdit(self.inside)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(200)

        self.insideColumn.addWidget(self.reason)

        self.problem = FieldNote(self.inside)
        self.problem.setObjectName(u"problem")

        self.insideColumn.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.correct = KeyButton(self.inside)
        self.correct.setObjectName(u"correct")
        self.correct.setProperty(u"icon_name", u"edit")

        self.acts.addWidget(self.correct)

        self.cancel = KeyButton(self.inside)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"danger")
        self.cancel.setProperty(u"icon_name", u"ban")

        self.acts.addWidget(self.cancel)


        self.insideColumn.addLayout(self.acts)

        self.area.setWidget(self.inside)

        self.orderColumn.addWidget(self.area)

        self.stepProblem = FieldNote(self.orderPane)
        self.stepProblem.setObjectName(u"stepProblem")

        self.orderColumn.addWidget(self.stepProblem)

        self.stepRow = QGridLayout()
        self.stepRow.setSpacing(8)
        self.stepRow.setObjectName(u"stepRow")
        self.step = KeyButton(self.orderPane)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"icon_name", u"parcel")
        self.step.setProperty(u"key", u"Ctrl+G")

        self.stepRow.addWidget(self.step, 0, 0, 1, 1)

        self.pack = KeyButton(self.orderPane)
        self.pack.setObjectName(u"pack")
        self.pack.setProperty(u"icon_name", u"parcel")
        self.pack.setProperty(u"key", u"Ctrl+P")

        self.stepRow.addWidget(self.pack, 0, 0, 1, 1)

        self.delivered = KeyButton(self.orderPane)
        self.delivered.setObjectName(u"delivered")
        self.delivered.setProperty(u"key", u"Ctrl+Shift+G")

        self.stepRow.addWidget(self.delivered, 0, 1, 1, 1)

        self.back = KeyButton(self.orderPane)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"icon_name", u"undo")
        self.back.setProperty(u"key", u"Ctrl+R")

        self.stepRow.addWidget(self.back, 1, 0, 1, 2)


        self.orderColumn.addLayout(self.stepRow)


        self.columns.addWidget(self.orderPane)

        self.returning = ReturnPanel(OrderBook)
        self.returning.setObjectName(u"returning")

        self.columns.addWidget(self.returning)

        self.money = MoneyPanel(OrderBook)
        self.money.setObjectName(u"money")

        self.columns.addWidget(self.money)

        self.columns.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderBook)

        QMetaObject.connectSlotsByName(OrderBook)
    # setupUi

    def retranslateUi(self, OrderBook):
        self.title.setText(QCoreApplication.translate("OrderBook", u"Orders", None))
        self.only.setItemText(0, QCoreApplication.translate("OrderBook", u"All", None))
        self.only.setItemText(1, QCoreApplication.translate("OrderBook", u"Owed", None))
        self.only.setItemText(2, QCoreApplication.translate("OrderBook", u"On the way", None))

#if QT_CONFIG(accessibility)
        self.only.setAccessibleName(QCoreApplication.translate("OrderBook", u"Which orders are listed", None))
#endif // QT_CONFIG(accessibility)
        self.fresh.setText(QCoreApplication.translate("OrderBook", u"New order", None))
#if QT_CONFIG(accessibility)
        self.orders.setAccessibleName(QCoreApplication.translate("OrderBook", u"Latest orders", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("OrderBook", u"No orders yet. F4 takes the first one.", None))
        self.record.setText(QCoreApplication.translate("OrderBook", u"Customer", None))
        self.contact.setText(QCoreApplication.translate("OrderBook", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("OrderBook", u"Contact the customer about this order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("OrderBook", u"Lines of the order", None))
#endif // QT_CONFIG(accessibility)
        self.discountLabel.setText(QCoreApplication.translate("OrderBook", u"Discount", None))
        self.feeLabel.setText(QCoreApplication.translate("OrderBook", u"Delivery and fees", None))
        self.totalLabel.setText(QCoreApplication.translate("OrderBook", u"Total", None))
        self.receipt.setText(QCoreApplication.translate("OrderBook", u"Print", None))
        self.settle.setText(QCoreApplication.translate("OrderBook", u"Money received", None))
#if QT_CONFIG(accessibility)
        self.payments.setAccessibleName(QCoreApplication.translate("OrderBook", u"Payments of the order", None))
#endif // QT_CONFIG(accessibility)
        self.refund.setText(QCoreApplication.translate("OrderBook", u"Give money back", None))
        self.slip.setText(QCoreApplication.translate("OrderBook", u"It was a slip", None))
#if QT_CONFIG(accessibility)
        self.slip.setAccessibleName(QCoreApplication.translate("OrderBook", u"The chosen payment was a slip", None))
#endif // QT_CONFIG(accessibility)
        self.invoice.setText(QCoreApplication.translate("OrderBook", u"E-invoice number", None))
        self.reasonLabel.setText(QCoreApplication.translate("OrderBook", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("OrderBook", u"Reason for cancelling or correcting", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("OrderBook", u"Correct", None))
        self.cancel.setText(QCoreApplication.translate("OrderBook", u"Cancel the order", None))
        self.pack.setText(QCoreApplication.translate("OrderBook", u"Pack", None))
#if QT_CONFIG(accessibility)
        self.pack.setAccessibleName(QCoreApplication.translate("OrderBook", u"Pack this order", None))
#endif // QT_CONFIG(accessibility)
        self.delivered.setText(QCoreApplication.translate("OrderBook", u"Delivered", None))
        self.back.setText(QCoreApplication.translate("OrderBook", u"Return or exchange", None))
        pass
    # retranslateUi

