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

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.rows import RowTable

class Ui_ProductsView(object):
    def setupUi(self, ProductsView):
        if not ProductsView.objectName():
            ProductsView.setObjectName(u"ProductsView")
        self.columns = QHBoxLayout(ProductsView)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QFrame(ProductsView)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"page")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(8)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(28, 14, 28, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.count = QLabel(self.main)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"second")

        self.header.addWidget(self.count)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.mainColumn.addLayout(self.header)

        self.filter = QLineEdit(self.main)
        self.filter.setObjectName(u"filter")
        self.filter.setMaxLength(60)

        self.mainColumn.addWidget(self.filter)

        self.table = RowTable(self.main)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.mainColumn.addWidget(self.table)

        self.empty = QLabel(self.main)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")
        self.empty.setWordWrap(True)

        self.mainColumn.addWidget(self.empty)

        self.mainSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mainColumn.addItem(self.mainSpace)

        self.mainColumn.setStretch(2, 1000)
        self.mainColumn.setStretch(4, 1)

        self.columns.addWidget(self.main)

        self.side = QFrame(ProductsView)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.side.setMinimumSize(QSize(320, 0))
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(6)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(20, 18, 20, 12)
        self.formTitle = QLabel(self.side)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.formTitle)

        self.codeLabel = QLabel(self.side)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.codeLabel)

        self.code = QLineEdit(self.side)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(40)

        self.sideColumn.addWidget(self.code)

        self.nameLabel = QLabel(self.side)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.side)
        self.name.setObjectName(u"name")

        self.sideColumn.addWidget(self.name)

        self.unitLabel = QLabel(self.side)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.unitLabel)

        self.unit = QLineEdit(self.side)
        self.unit.setObjectName(u"unit")

        self.sideColumn.addWidget(self.unit)

        self.priceLabel = QLabel(self.side)
        self.priceLabel.setObjectName(u"priceLabel")
        self.priceLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.priceLabel)

        self.price = QLineEdit(self.side)
        self.price.setObjectName(u"price")
        self.price.setMaxLength(30)

        self.sideColumn.addWidget(self.price)

        self.barcodeLabel = QLabel(self.side)
        self.barcodeLabel.setObjectName(u"barcodeLabel")
        self.barcodeLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.barcodeLabel)

        self.barcode = QLineEdit(self.side)
        self.barcode.setObjectName(u"barcode")
        self.barcode.setMaxLength(60)

        self.sideColumn.addWidget(self.barcode)

        self.vatLabel = QLabel(self.side)
        self.vatLabel.setObjectName(u"vatLabel")
        self.vatLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.vatLabel)

        self.vat = Choice(self.side)
        self.vat.setObjectName(u"vat")

        self.sideColumn.addWidget(self.vat)

        self.active = TickBox(self.side)
        self.active.setObjectName(u"active")
        self.active.setChecked(True)

        self.sideColumn.addWidget(self.active)

        self.problem = FieldNote(self.side)
        self.problem.setObjectName(u"problem")

        self.sideColumn.addWidget(self.problem)

        self.sideSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideColumn.addItem(self.sideSpace)

        self.fresh = KeyButton(self.side)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"F3")

        self.sideColumn.addWidget(self.fresh)

        self.save = KeyButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"check")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.sideColumn.addWidget(self.save)


        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.nameLabel.setBuddy(self.name)
        self.unitLabel.setBuddy(self.unit)
        self.priceLabel.setBuddy(self.price)
        self.barcodeLabel.setBuddy(self.barcode)
        self.vatLabel.setBuddy(self.vat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter, self.table)
        QWidget.setTabOrder(self.table, self.code)
        QWidget.setTabOrder(self.code, self.name)
        QWidget.setTabOrder(self.name, self.unit)
        QWidget.setTabOrder(self.unit, self.price)
        QWidget.setTabOrder(self.price, self.barcode)
        QWidget.setTabOrder(self.barcode, self.active)
        QWidget.setTabOrder(self.active, self.fresh)
        QWidget.setTabOrder(self.fresh, self.save)

        self.retranslateUi(ProductsView)

        QMetaObject.connectSlotsByName(ProductsView)
    # setupUi

    def retranslateUi(self, ProductsView):
        self.title.setText(QCoreApplication.translate("ProductsView", u"Products", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ProductsView", u"Filter products", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("ProductsView", u"Code, barcode or part of the name", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ProductsView", u"Products", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("ProductsView", u"No products yet. Type the first one at the right and press Ctrl+S.", None))
        self.formTitle.setText(QCoreApplication.translate("ProductsView", u"New product", None))
        self.codeLabel.setText(QCoreApplication.translate("ProductsView", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("ProductsView", u"Product code", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("ProductsView", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProductsView", u"Product name", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("ProductsView", u"Unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("ProductsView", u"Unit", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setPlaceholderText(QCoreApplication.translate("ProductsView", u"bottle 500 ml", None))
        self.priceLabel.setText(QCoreApplication.translate("ProductsView", u"Price (\u0111)", None))
#if QT_CONFIG(accessibility)
        self.price.setAccessibleName(QCoreApplication.translate("ProductsView", u"Price in \u0111\u1ed3ng", None))
#endif // QT_CONFIG(accessibility)
        self.price.setPlaceholderText(QCoreApplication.translate("ProductsView", u"118.000", None))
        self.barcodeLabel.setText(QCoreApplication.translate("ProductsView", u"Barcode", None))
#if QT_CONFIG(accessibility)
        self.barcode.setAccessibleName(QCoreApplication.translate("ProductsView", u"Barcode", None))
#endif // QT_CONFIG(accessibility)
        self.barcode.setPlaceholderText(QCoreApplication.translate("ProductsView", u"scan it here", None))
        self.vatLabel.setText(QCoreApplication.translate("ProductsView", u"VAT", None))
#if QT_CONFIG(accessibility)
        self.vat.setAccessibleName(QCoreApplication.translate("ProductsView", u"Which VAT the product is under", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("ProductsView", u"On sale", None))
        self.fresh.setText(QCoreApplication.translate("ProductsView", u"Clear for a new one", None))
        self.save.setText(QCoreApplication.translate("ProductsView", u"Save product", None))
        pass
    # retranslateUi

