# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.contact_list_detail import ContactListDetail
from kingoil_desk.gui.contact_list_form import ContactListForm
from kingoil_desk.gui.rows import RowTable

class Ui_ContactListsSection(object):
    def setupUi(self, ContactListsSection):
        if not ContactListsSection.objectName():
            ContactListsSection.setObjectName(u"ContactListsSection")
        ContactListsSection.setProperty(u"role", u"page")
        self.whole = QVBoxLayout(ContactListsSection)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(ContactListsSection)
        self.head.setObjectName(u"head")
        self.headColumn = QVBoxLayout(self.head)
        self.headColumn.setSpacing(4)
        self.headColumn.setObjectName(u"headColumn")
        self.headColumn.setContentsMargins(24, 16, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.count = QLabel(self.head)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"second")

        self.header.addWidget(self.count)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.fresh = KeyButton(self.head)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"kind", u"primary")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"Ctrl+N")

        self.header.addWidget(self.fresh)


        self.headColumn.addLayout(self.header)

        self.reason = QLabel(self.head)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.headColumn.addWidget(self.reason)

        self.keeps = QLabel(self.head)
        self.keeps.setObjectName(u"keeps")
        self.keeps.setWordWrap(True)
        self.keeps.setProperty(u"role", u"second")

        self.headColumn.addWidget(self.keeps)


        self.whole.addWidget(self.head)

        self.area = QScrollArea(ContactListsSection)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 12)
        self.table = RowTable(self.inside)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.table)

        self.nothing = QLabel(self.inside)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"second")

        self.column.addWidget(self.nothing)

        self.pages = QStackedWidget(self.inside)
        self.pages.setObjectName(u"pages")
        self.none = QWidget()
        self.none.setObjectName(u"none")
        self.pages.addWidget(self.none)
        self.detail = ContactListDetail()
        self.detail.setObjectName(u"detail")
        self.pages.addWidget(self.detail)
        self.form = ContactListForm()
        self.form.setObjectName(u"form")
        self.pages.addWidget(self.form)

        self.column.addWidget(self.pages)

        self.column.setStretch(2, 1)
        self.area.setWidget(self.inside)

        self.whole.addWidget(self.area)

        self.whole.setStretch(1, 1)
        QWidget.setTabOrder(self.fresh, self.table)

        self.retranslateUi(ContactListsSection)

        QMetaObject.connectSlotsByName(ContactListsSection)
    # setupUi

    def retranslateUi(self, ContactListsSection):
        self.title.setText(QCoreApplication.translate("ContactListsSection", u"Contact lists", None))
        self.fresh.setText(QCoreApplication.translate("ContactListsSection", u"New list", None))
        self.keeps.setText(QCoreApplication.translate("ContactListsSection", u"A list never leaves this program: members are contacted one by one from their record, and the verdict is asked again each time.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ContactListsSection", u"Contact lists", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

