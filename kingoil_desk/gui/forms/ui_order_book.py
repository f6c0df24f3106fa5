# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import (ChipLabel, ChipRow)
from kingoil_desk.gui.fields import FieldNote
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

        self.state = ChipLabel(self.orderPane)
        self.state.setObjectName(u"state")

        self.orderHead.addWidget(self.state)

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

        self.lines = RowTable(self.orderPane)
        self.lines.setObjectName(u"lines")

        self.orderColumn.addWidget(self.lines)

        self.discountRow = QHBoxLayout()
        self.discountRow.setObjectName(u"discountRow")
        self.discountLabel = QLabel(self.orderPane)
        self.discountLabel.setObjectName(u"discountLabel")

        self.discountRow.addWidget(self.discountLabel)

        self.discountSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.discountRow.addItem(self.discountSpace)

        self.discount = QLabel(self.orderPane)
        self.discount.setObjectName(u"discount")

        self.discountRow.addWidget(self.discount)


        self.orderColumn.addLayout(self.discountRow)

        self.feeRow = QHBoxLayout()
        self.feeRow.setObjectName(u"feeRow")
        self.feeLabel = QLabel(self.orderPane)
        self.feeLabel.setObjectName(u"feeLabel")

        self.feeRow.addWidget(self.feeLabel)

        self.feeSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feeRow.addItem(self.feeSpace)

        self.fee = QLabel(self.orderPane)
        self.fee.setObjectName(u"fee")

        self.feeRow.addWidget(self.fee)


        self.orderColumn.addLayout(self.feeRow)

        self.totalRow = QHBoxLayout()
        self.totalRow.setSpacing(12)
        self.totalRow.setObjectName(u"totalRow")
        self.totalLabel = QLabel(self.orderPane)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"role", u"strong")

        self.totalRow.addWidget(self.totalLabel)

        self.totalSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totalRow.addItem(self.totalSpace)

        self.total = QLabel(self.orderPane)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"role", u"figure")

        self.totalRow.addWidget(self.total)


        self.orderColumn.addLayout(self.totalRow)

        self.paidRow = QHBoxLayout()
        self.paidRow.setSpacing(8)
        self.paidRow.setObjectName(u"paidRow")
        self.paid = QLabel(self.orderPane)
        self.paid.setObjectName(u"paid")
        self.paid.setProperty(u"role", u"second")
        self.paid.setWordWrap(True)

        self.paidRow.addWidget(self.paid)

        self.receipt = KeyButton(self.orderPane)
        self.receipt.setObjectName(u"receipt")
        self.receipt.setProperty(u"icon_name", u"print")
        self.receipt.setProperty(u"key", u"F10")

        self.paidRow.addWidget(self.receipt)

        self.settle = KeyButton(self.orderPane)
        self.settle.setObjectName(u"settle")
        self.settle.setProperty(u"icon_name", u"check")
        self.settle.setProperty(u"key", u"F9")

        self.paidRow.addWidget(self.settle)


        self.orderColumn.addLayout(self.paidRow)

        self.note = QLabel(self.orderPane)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"second")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.orderColumn.addWidget(self.note)

        self.events = QLabel(self.orderPane)
        self.events.setObjectName(u"events")
        self.events.setProperty(u"role", u"meta")
        self.events.setWordWrap(True)
        self.events.setTextFormat(Qt.TextFormat.PlainText)

        self.orderColumn.addWidget(self.events)

        self.orderEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.orderColumn.addItem(self.orderEnd)

        self.reasonLabel = QLabel(self.orderPane)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"role", u"strong")

        self.orderColumn.addWidget(self.reasonLabel)

        self.reason = QLineEdit(self.orderPane)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(200)

        self.orderColumn.addWidget(self.reason)

        self.problem = FieldNote(self.orderPane)
        self.problem.setObjectName(u"problem")

        self.orderColumn.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.correct = KeyButton(self.orderPane)
        self.correct.setObjectName(u"correct")
        self.correct.setProperty(u"icon_name", u"edit")

        self.acts.addWidget(self.correct)

        self.cancel = KeyButton(self.orderPane)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"danger")
        self.cancel.setProperty(u"icon_name", u"ban")

        self.acts.addWidget(self.cancel)


        self.orderColumn.addLayout(self.acts)


        self.columns.addWidget(self.orderPane)

        self.columns.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderBook)

        QMetaObject.connectSlotsByName(OrderBook)
    # setupUi

    def retranslateUi(self, OrderBook):
        self.title.setText(QCoreApplication.translate("OrderBook", u"Orders", None))
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
        self.reasonLabel.setText(QCoreApplication.translate("OrderBook", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("OrderBook", u"Reason for cancelling or correcting", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("OrderBook", u"Correct", None))
        self.cancel.setText(QCoreApplication.translate("OrderBook", u"Cancel the order", None))
        pass
    # retranslateUi

