# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import (IconLabel, RefusalBanner)
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipLabel
from kingoil_desk.gui.rows import (RowList, RowTable)
from kingoil_desk.gui.short_label import ShortLabel

class Ui_RecordView(object):
    def setupUi(self, RecordView):
        if not RecordView.objectName():
            RecordView.setObjectName(u"RecordView")
        RecordView.setProperty(u"role", u"page")
        self.column = QVBoxLayout(RecordView)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.who = QVBoxLayout()
        self.who.setSpacing(4)
        self.who.setObjectName(u"who")
        self.names = QHBoxLayout()
        self.names.setSpacing(12)
        self.names.setObjectName(u"names")
        self.fullName = ShortLabel(RecordView)
        self.fullName.setObjectName(u"fullName")
        self.fullName.setProperty(u"role", u"title")
        self.fullName.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.names.addWidget(self.fullName)

        self.spokenTo = ShortLabel(RecordView)
        self.spokenTo.setObjectName(u"spokenTo")
        self.spokenTo.setProperty(u"role", u"second")

        self.names.addWidget(self.spokenTo)

        self.archived = ChipLabel(RecordView)
        self.archived.setObjectName(u"archived")

        self.names.addWidget(self.archived)

        self.namesSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.names.addItem(self.namesSpace)


        self.who.addLayout(self.names)


        self.header.addLayout(self.who)

        self.edit = KeyButton(RecordView)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"icon_name", u"edit")
        self.edit.setProperty(u"key", u"Ctrl+E")

        self.header.addWidget(self.edit)

        self.refuse = KeyButton(RecordView)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setProperty(u"kind", u"danger")
        self.refuse.setProperty(u"icon_name", u"ban")
        self.refuse.setProperty(u"key", u"F6")

        self.header.addWidget(self.refuse)

        self.order = KeyButton(RecordView)
        self.order.setObjectName(u"order")
        self.order.setProperty(u"kind", u"primary")
        self.order.setProperty(u"icon_name", u"order")
        self.order.setProperty(u"key", u"F4")

        self.header.addWidget(self.order)


        self.column.addLayout(self.header)

        self.meta = ShortLabel(RecordView)
        self.meta.setObjectName(u"meta")
        self.meta.setProperty(u"role", u"meta")

        self.column.addWidget(self.meta)

        self.gap0 = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap0)

        self.banner = RefusalBanner(RecordView)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.debts = QWidget(RecordView)
        self.debts.setObjectName(u"debts")
        self.debtsRow = QHBoxLayout(self.debts)
        self.debtsRow.setSpacing(8)
        self.debtsRow.setObjectName(u"debtsRow")
        self.debtsRow.setContentsMargins(0, 8, 0, 0)
        self.debtsIcon = IconLabel(self.debts)
        self.debtsIcon.setObjectName(u"debtsIcon")

        self.debtsRow.addWidget(self.debtsIcon)

        self.debtsWords = QLabel(self.debts)
        self.debtsWords.setObjectName(u"debtsWords")
        self.debtsWords.setWordWrap(True)

        self.debtsRow.addWidget(self.debtsWords)

        self.debtsOpen = KeyButton(self.debts)
        self.debtsOpen.setObjectName(u"debtsOpen")
        self.debtsOpen.setProperty(u"kind", u"quiet")
        self.debtsOpen.setProperty(u"icon_name", u"order")
        self.debtsOpen.setProperty(u"key", u"F9")

        self.debtsRow.addWidget(self.debtsOpen)

        self.debtsRow.setStretch(1, 1)

        self.column.addWidget(self.debts)

        self.contactsHead = QHBoxLayout()
        self.contactsHead.setObjectName(u"contactsHead")
        self.contactsHead.setContentsMargins(-1, 12, -1, 4)
        self.contactsTitle = QLabel(RecordView)
        self.contactsTitle.setObjectName(u"contactsTitle")
        self.contactsTitle.setProperty(u"role", u"strong")

        self.contactsHead.addWidget(self.contactsTitle)

        self.contactsSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contactsHead.addItem(self.contactsSpace)

        self.contact = KeyButton(RecordView)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"kind", u"row")
        self.contact.setProperty(u"icon_name", u"phone")
        self.contact.setProperty(u"key", u"F12")

        self.contactsHead.addWidget(self.contact)

        self.reveal = KeyButton(RecordView)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setProperty(u"kind", u"quiet")
        self.reveal.setProperty(u"icon_name", u"eye")
        self.reveal.setProperty(u"key", u"Ctrl+H")

        self.contactsHead.addWidget(self.reveal)


        self.column.addLayout(self.contactsHead)

        self.contactsLine = QFrame(RecordView)
        self.contactsLine.setObjectName(u"contactsLine")
        self.contactsLine.setProperty(u"role", u"line")

        self.column.addWidget(self.contactsLine)

        self.contacts = RowList(RecordView)
        self.contacts.setObjectName(u"contacts")

        self.column.addWidget(self.contacts)

        self.notes = QLabel(RecordView)
        self.notes.setObjectName(u"notes")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setProperty(u"role", u"second")

        self.column.addWidget(self.notes)

        self.lower = QHBoxLayout()
        self.lower.setSpacing(32)
        self.lower.setObjectName(u"lower")
        self.lower.setContentsMargins(-1, 12, -1, -1)
        self.ordersColumn = QVBoxLayout()
        self.ordersColumn.setSpacing(4)
        self.ordersColumn.setObjectName(u"ordersColumn")
        self.ordersHead = QHBoxLayout()
        self.ordersHead.setObjectName(u"ordersHead")
        self.ordersTitle = QLabel(RecordView)
        self.ordersTitle.setObjectName(u"ordersTitle")
        self.ordersTitle.setProperty(u"role", u"strong")

        self.ordersHead.addWidget(self.ordersTitle)

        self.ordersSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ordersHead.addItem(self.ordersSpace)

        self.orderCount = QLabel(RecordView)
        self.orderCount.setObjectName(u"orderCount")
        self.orderCount.setProperty(u"role", u"meta")

        self.ordersHead.addWidget(self.orderCount)


        self.ordersColumn.addLayout(self.ordersHead)

        self.orders = RowTable(RecordView)
        self.orders.setObjectName(u"orders")
        self.orders.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.orders.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.ordersColumn.addWidget(self.orders)

        self.noOrders = QLabel(RecordView)
        self.noOrders.setObjectName(u"noOrders")
        self.noOrders.setProperty(u"role", u"second")

        self.ordersColumn.addWidget(self.noOrders)

        self.ordersRest = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ordersColumn.addItem(self.ordersRest)

        self.ordersColumn.setStretch(1, 1000)
        self.ordersColumn.setStretch(3, 1)

        self.lower.addLayout(self.ordersColumn)

        self.favouritesColumn = QVBoxLayout()
        self.favouritesColumn.setSpacing(4)
        self.favouritesColumn.setObjectName(u"favouritesColumn")
        self.favouritesTitle = QLabel(RecordView)
        self.favouritesTitle.setObjectName(u"favouritesTitle")
        self.favouritesTitle.setProperty(u"role", u"strong")

        self.favouritesColumn.addWidget(self.favouritesTitle)

        self.favourites = RowTable(RecordView)
        self.favourites.setObjectName(u"favourites")
        self.favourites.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.favourites.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.favourites.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.favouritesColumn.addWidget(self.favourites)

        self.favouritesSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.favouritesColumn.addItem(self.favouritesSpace)


        self.lower.addLayout(self.favouritesColumn)


        self.column.addLayout(self.lower)

        self.column.setStretch(9, 1)

        self.retranslateUi(RecordView)

        QMetaObject.connectSlotsByName(RecordView)
    # setupUi

    def retranslateUi(self, RecordView):
        self.edit.setText(QCoreApplication.translate("RecordView", u"Change", None))
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("RecordView", u"Change this customer", None))
#endif // QT_CONFIG(accessibility)
        self.refuse.setText(QCoreApplication.translate("RecordView", u"Record refusal", None))
        self.order.setText(QCoreApplication.translate("RecordView", u"New order", None))
        self.debtsOpen.setText(QCoreApplication.translate("RecordView", u"See the order", None))
        self.contactsTitle.setText(QCoreApplication.translate("RecordView", u"Contacts and what is allowed", None))
        self.contact.setText(QCoreApplication.translate("RecordView", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("RecordView", u"Contact this customer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleDescription(QCoreApplication.translate("RecordView", u"Says first whether it is allowed", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("RecordView", u"Show in full", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleDescription(QCoreApplication.translate("RecordView", u"Shows phones, e-mails and addresses; this is logged", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contacts.setAccessibleName(QCoreApplication.translate("RecordView", u"Contacts and what is allowed", None))
#endif // QT_CONFIG(accessibility)
        self.ordersTitle.setText(QCoreApplication.translate("RecordView", u"Latest orders", None))
#if QT_CONFIG(accessibility)
        self.orders.setAccessibleName(QCoreApplication.translate("RecordView", u"Latest orders", None))
#endif // QT_CONFIG(accessibility)
        self.noOrders.setText(QCoreApplication.translate("RecordView", u"No orders yet. F4 takes the first one.", None))
        self.favouritesTitle.setText(QCoreApplication.translate("RecordView", u"Often bought", None))
#if QT_CONFIG(accessibility)
        self.favourites.setAccessibleName(QCoreApplication.translate("RecordView", u"Often bought", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

