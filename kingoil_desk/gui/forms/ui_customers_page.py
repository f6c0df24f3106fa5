# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import SearchField
from kingoil_desk.gui.new_customer_row import NewCustomerRow
from kingoil_desk.gui.rows import RowList

class Ui_CustomersPage(object):
    def setupUi(self, CustomersPage):
        if not CustomersPage.objectName():
            CustomersPage.setObjectName(u"CustomersPage")
        self.columns = QHBoxLayout(CustomersPage)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.pane = QFrame(CustomersPage)
        self.pane.setObjectName(u"pane")
        self.pane.setProperty(u"role", u"pane")
        self.paneColumn = QVBoxLayout(self.pane)
        self.paneColumn.setSpacing(0)
        self.paneColumn.setObjectName(u"paneColumn")
        self.paneColumn.setContentsMargins(0, 16, 0, 0)
        self.searchColumn = QVBoxLayout()
        self.searchColumn.setSpacing(8)
        self.searchColumn.setObjectName(u"searchColumn")
        self.searchColumn.setContentsMargins(16, 0, 16, 8)
        self.search = SearchField(self.pane)
        self.search.setObjectName(u"search")
        self.search.setMaxLength(200)

        self.searchColumn.addWidget(self.search)

        self.countRow = QHBoxLayout()
        self.countRow.setSpacing(8)
        self.countRow.setObjectName(u"countRow")
        self.count = QLabel(self.pane)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"strong")

        self.countRow.addWidget(self.count)

        self.countHint = QLabel(self.pane)
        self.countHint.setObjectName(u"countHint")
        self.countHint.setProperty(u"role", u"meta")

        self.countRow.addWidget(self.countHint)

        self.countSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countRow.addItem(self.countSpace)

        self.sorting = KeyButton(self.pane)
        self.sorting.setObjectName(u"sorting")
        self.sorting.setProperty(u"kind", u"quiet")

        self.countRow.addWidget(self.sorting)


        self.searchColumn.addLayout(self.countRow)


        self.paneColumn.addLayout(self.searchColumn)

        self.results = RowList(self.pane)
        self.results.setObjectName(u"results")

        self.paneColumn.addWidget(self.results)

        self.nothing = QLabel(self.pane)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(16)
        self.nothing.setProperty(u"role", u"second")

        self.paneColumn.addWidget(self.nothing)

        self.newCustomer = NewCustomerRow(self.pane)
        self.newCustomer.setObjectName(u"newCustomer")

        self.paneColumn.addWidget(self.newCustomer)

        self.paneSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paneColumn.addItem(self.paneSpace)

        self.paneColumn.setStretch(1, 1000)
        self.paneColumn.setStretch(4, 1)

        self.columns.addWidget(self.pane)

        self.sides = QStackedWidget(CustomersPage)
        self.sides.setObjectName(u"sides")
        self.sides.setMinimumSize(QSize(1, 1))
        self.empty = QFrame()
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"page")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(28, 24, -1, -1)
        self.emptyText = QLabel(self.empty)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"role", u"second")

        self.emptyColumn.addWidget(self.emptyText)

        self.emptySpace = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptySpace)

        self.sides.addWidget(self.empty)

        self.columns.addWidget(self.sides)


        self.retranslateUi(CustomersPage)

        QMetaObject.connectSlotsByName(CustomersPage)
    # setupUi

    def retranslateUi(self, CustomersPage):
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CustomersPage", u"Find a customer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleDescription(QCoreApplication.translate("CustomersPage", u"Name with or without marks, any digits of the phone, e-mail or customer code", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CustomersPage", u"Name, phone, e-mail or code", None))
        self.countHint.setText(QCoreApplication.translate("CustomersPage", u"\u00b7 marks may be left out", None))
#if QT_CONFIG(accessibility)
        self.sorting.setAccessibleDescription(QCoreApplication.translate("CustomersPage", u"Changes the order of the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("CustomersPage", u"Customers found", None))
#endif // QT_CONFIG(accessibility)
        self.emptyText.setText(QCoreApplication.translate("CustomersPage", u"Type a name or a few digits of a phone number. Enter opens the customer; F3 adds a new one.", None))
        pass
    # retranslateUi

