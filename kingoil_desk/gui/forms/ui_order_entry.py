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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import (IconLabel, RefusalBanner)
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import (ChipLabel, ChipRow)
from kingoil_desk.gui.customer_finder import CustomerFinder
from kingoil_desk.gui.fields import (Choice, FieldNote, SearchField)
from kingoil_desk.gui.payment_pane import PaymentPane
from kingoil_desk.gui.rows import RowTable
from kingoil_desk.gui.short_label import ShortLabel
from kingoil_desk.gui.transfer_card import TransferCard

class Ui_OrderEntry(object):
    def setupUi(self, OrderEntry):
        if not OrderEntry.objectName():
            OrderEntry.setObjectName(u"OrderEntry")
        self.columns = QHBoxLayout(OrderEntry)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(OrderEntry)
        self.left.setObjectName(u"left")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(0)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.left)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"header")
        self.headerRow = QHBoxLayout(self.header)
        self.headerRow.setSpacing(12)
        self.headerRow.setObjectName(u"headerRow")
        self.headerRow.setContentsMargins(24, 8, 12, 8)
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.headerRow.addWidget(self.title)

        self.about = ShortLabel(self.header)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"second")

        self.headerRow.addWidget(self.about)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerRow.addItem(self.headerSpace)

        self.source = Choice(self.header)
        self.source.setObjectName(u"source")

        self.headerRow.addWidget(self.source)

        self.heldCount = ChipLabel(self.header)
        self.heldCount.setObjectName(u"heldCount")

        self.headerRow.addWidget(self.heldCount)

        self.held = KeyButton(self.header)
        self.held.setObjectName(u"held")
        self.held.setProperty(u"icon_name", u"clock")
        self.held.setProperty(u"key", u"F11")

        self.headerRow.addWidget(self.held)

        self.drop = KeyButton(self.header)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"kind", u"quiet")

        self.headerRow.addWidget(self.drop)


        self.leftColumn.addWidget(self.header)

        self.customer = QFrame(self.left)
        self.customer.setObjectName(u"customer")
        self.customer.setProperty(u"role", u"strip")
        self.customerColumn = QVBoxLayout(self.customer)
        self.customerColumn.setSpacing(4)
        self.customerColumn.setObjectName(u"customerColumn")
        self.customerColumn.setContentsMargins(24, 8, 12, 8)
        self.customerRow = QHBoxLayout()
        self.customerRow.setSpacing(8)
        self.customerRow.setObjectName(u"customerRow")
        self.person = IconLabel(self.customer)
        self.person.setObjectName(u"person")

        self.customerRow.addWidget(self.person)

        self.customerName = ShortLabel(self.customer)
        self.customerName.setObjectName(u"customerName")
        self.customerName.setProperty(u"role", u"strong")

        self.customerRow.addWidget(self.customerName)

        self.customerAbout = ShortLabel(self.customer)
        self.customerAbout.setObjectName(u"customerAbout")
        self.customerAbout.setProperty(u"role", u"second")

        self.customerRow.addWidget(self.customerAbout)

        self.customerTail = QLabel(self.customer)
        self.customerTail.setObjectName(u"customerTail")
        self.customerTail.setProperty(u"role", u"second")

        self.customerRow.addWidget(self.customerTail)

        self.customerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.customerRow.addItem(self.customerSpace)

        self.verdicts = ChipRow(self.customer)
        self.verdicts.setObjectName(u"verdicts")

        self.customerRow.addWidget(self.verdicts)

        self.changeCustomer = KeyButton(self.customer)
        self.changeCustomer.setObjectName(u"changeCustomer")
        self.changeCustomer.setProperty(u"key", u"F2")

        self.customerRow.addWidget(self.changeCustomer)


        self.customerColumn.addLayout(self.customerRow)

        self.chips = QWidget(self.customer)
        self.chips.setObjectName(u"chips")
        self.chipsRow = QHBoxLayout(self.chips)
        self.chipsRow.setSpacing(0)
        self.chipsRow.setObjectName(u"chipsRow")
        self.chipsRow.setContentsMargins(28, 0, 0, 0)

        self.customerColumn.addWidget(self.chips)


        self.leftColumn.addWidget(self.customer)

        self.body = QFrame(self.left)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.bodyColumn = QVBoxLayout(self.body)
        self.bodyColumn.setSpacing(8)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(24, 12, 12, 0)
        self.banner = RefusalBanner(self.body)
        self.banner.setObjectName(u"banner")

        self.bodyColumn.addWidget(self.banner)

        self.scan = SearchField(self.body)
        self.scan.setObjectName(u"scan")
        self.scan.setMaxLength(200)
        self.scan.setProperty(u"icon_name", u"scan")

        self.bodyColumn.addWidget(self.scan)

        self.editor = QFrame(self.body)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"quiet")
        self.editorRow = QHBoxLayout(self.editor)
        self.editorRow.setSpacing(8)
        self.editorRow.setObjectName(u"editorRow")
        self.editorRow.setContentsMargins(12, 6, 12, 6)
        self.editorLabel = ShortLabel(self.editor)
        self.editorLabel.setObjectName(u"editorLabel")
        self.editorLabel.setProperty(u"role", u"strong")

        self.editorRow.addWidget(self.editorLabel)

        self.edit = QLineEdit(self.editor)
        self.edit.setObjectName(u"edit")
        self.edit.setMaximumSize(QSize(220, 16777215))

        self.editorRow.addWidget(self.edit)

        self.editorSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editorRow.addItem(self.editorSpace)


        self.bodyColumn.addWidget(self.editor)

        self.editNote = FieldNote(self.body)
        self.editNote.setObjectName(u"editNote")

        self.bodyColumn.addWidget(self.editNote)

        self.problem = FieldNote(self.body)
        self.problem.setObjectName(u"problem")

        self.bodyColumn.addWidget(self.problem)

        self.work = QStackedWidget(self.body)
        self.work.setObjectName(u"work")
        self.work.setMinimumSize(QSize(0, 82))
        self.linesPage = QWidget()
        self.linesPage.setObjectName(u"linesPage")
        self.linesColumn = QVBoxLayout(self.linesPage)
        self.linesColumn.setSpacing(0)
        self.linesColumn.setObjectName(u"linesColumn")
        self.linesColumn.setContentsMargins(0, 0, 0, 0)
        self.lines = RowTable(self.linesPage)
        self.lines.setObjectName(u"lines")
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.linesColumn.addWidget(self.lines)

        self.noLines = QLabel(self.linesPage)
        self.noLines.setObjectName(u"noLines")
        self.noLines.setProperty(u"role", u"second")
        self.noLines.setWordWrap(True)
        self.noLines.setMargin(12)

        self.linesColumn.addWidget(self.noLines)

        self.linesSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.linesColumn.addItem(self.linesSpace)

        self.linesColumn.setStretch(0, 1000)
        self.linesColumn.setStretch(2, 1)
        self.work.addWidget(self.linesPage)
        self.foundPage = QWidget()
        self.foundPage.setObjectName(u"foundPage")
        self.foundColumn = QVBoxLayout(self.foundPage)
        self.foundColumn.setSpacing(0)
        self.foundColumn.setObjectName(u"foundColumn")
        self.foundColumn.setContentsMargins(0, 0, 0, 0)
        self.found = RowTable(self.foundPage)
        self.found.setObjectName(u"found")
        self.found.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.foundColumn.addWidget(self.found)

        self.noneFound = QLabel(self.foundPage)
        self.noneFound.setObjectName(u"noneFound")
        self.noneFound.setProperty(u"role", u"second")
        self.noneFound.setWordWrap(True)
        self.noneFound.setTextFormat(Qt.TextFormat.PlainText)
        self.noneFound.setMargin(12)

        self.foundColumn.addWidget(self.noneFound)

        self.foundSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.foundColumn.addItem(self.foundSpace)

        self.foundColumn.setStretch(0, 1000)
        self.foundColumn.setStretch(2, 1)
        self.work.addWidget(self.foundPage)
        self.finder = CustomerFinder()
        self.finder.setObjectName(u"finder")
        self.work.addWidget(self.finder)
        self.heldPage = QWidget()
        self.heldPage.setObjectName(u"heldPage")
        self.heldColumn = QVBoxLayout(self.heldPage)
        self.heldColumn.setSpacing(8)
        self.heldColumn.setObjectName(u"heldColumn")
        self.heldColumn.setContentsMargins(0, 0, 0, 0)
        self.heldTitle = QLabel(self.heldPage)
        self.heldTitle.setObjectName(u"heldTitle")
        self.heldTitle.setProperty(u"role", u"strong")

        self.heldColumn.addWidget(self.heldTitle)

        self.heldTable = RowTable(self.heldPage)
        self.heldTable.setObjectName(u"heldTable")
        self.heldTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.heldTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.heldColumn.addWidget(self.heldTable)

        self.noHeld = QLabel(self.heldPage)
        self.noHeld.setObjectName(u"noHeld")
        self.noHeld.setProperty(u"role", u"second")

        self.heldColumn.addWidget(self.noHeld)

        self.heldSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.heldColumn.addItem(self.heldSpace)

        self.heldColumn.setStretch(1, 1000)
        self.heldColumn.setStretch(3, 1)
        self.work.addWidget(self.heldPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.donePage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.doneColumn = QVBoxLayout(self.donePage)
        self.doneColumn.setSpacing(8)
        self.doneColumn.setObjectName(u"doneColumn")
        self.doneColumn.setContentsMargins(0, 24, 0, 0)
        self.doneHead = QHBoxLayout()
        self.doneHead.setSpacing(8)
        self.doneHead.setObjectName(u"doneHead")
        self.doneIcon = IconLabel(self.donePage)
        self.doneIcon.setObjectName(u"doneIcon")

        self.doneHead.addWidget(self.doneIcon)

        self.doneTitle = QLabel(self.donePage)
        self.doneTitle.setObjectName(u"doneTitle")
        self.doneTitle.setProperty(u"role", u"title")

        self.doneHead.addWidget(self.doneTitle)

        self.doneHeadSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneHead.addItem(self.doneHeadSpace)


        self.doneColumn.addLayout(self.doneHead)

        self.doneFacts = QLabel(self.donePage)
        self.doneFacts.setObjectName(u"doneFacts")
        self.doneFacts.setProperty(u"role", u"figure")

        self.doneColumn.addWidget(self.doneFacts)

        self.doneChange = QLabel(self.donePage)
        self.doneChange.setObjectName(u"doneChange")
        self.doneChange.setProperty(u"role", u"title")

        self.doneColumn.addWidget(self.doneChange)

        self.doneNext = QLabel(self.donePage)
        self.doneNext.setObjectName(u"doneNext")
        self.doneNext.setProperty(u"role", u"second")
        self.doneNext.setWordWrap(True)

        self.doneColumn.addWidget(self.doneNext)

        self.transfer = TransferCard(self.donePage)
        self.transfer.setObjectName(u"transfer")

        self.doneColumn.addWidget(self.transfer)

        self.doneRow = QHBoxLayout()
        self.doneRow.setSpacing(8)
        self.doneRow.setObjectName(u"doneRow")
        self.another = KeyButton(self.donePage)
        self.another.setObjectName(u"another")
        self.another.setProperty(u"kind", u"primary")
        self.another.setProperty(u"icon_name", u"order")
        self.another.setProperty(u"key", u"F4")

        self.doneRow.addWidget(self.another)

        self.doneReceipt = KeyButton(self.donePage)
        self.doneReceipt.setObjectName(u"doneReceipt")
        self.doneReceipt.setProperty(u"icon_name", u"print")
        self.doneReceipt.setProperty(u"key", u"F10")

        self.doneRow.addWidget(self.doneReceipt)

        self.donePack = KeyButton(self.donePage)
        self.donePack.setObjectName(u"donePack")
        self.donePack.setProperty(u"icon_name", u"parcel")
        self.donePack.setProperty(u"key", u"Ctrl+P")

        self.doneRow.addWidget(self.donePack)

        self.doneRecord = KeyButton(self.donePage)
        self.doneRecord.setObjectName(u"doneRecord")
        self.doneRecord.setProperty(u"icon_name", u"user")

        self.doneRow.addWidget(self.doneRecord)

        self.doneSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneRow.addItem(self.doneSpace)


        self.doneColumn.addLayout(self.doneRow)

        self.doneEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneColumn.addItem(self.doneEnd)

        self.work.addWidget(self.donePage)

        self.bodyColumn.addWidget(self.work)


        self.leftColumn.addWidget(self.body)

        self.foot = QFrame(self.left)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"bar")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 8, 12, 8)
        self.keptIcon = IconLabel(self.foot)
        self.keptIcon.setObjectName(u"keptIcon")

        self.footRow.addWidget(self.keptIcon)

        self.kept = ShortLabel(self.foot)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"role", u"meta")

        self.footRow.addWidget(self.kept)

        self.footSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footSpace)

        self.counts = QLabel(self.foot)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"role", u"meta")

        self.footRow.addWidget(self.counts)


        self.leftColumn.addWidget(self.foot)

        self.leftColumn.setStretch(2, 1)

        self.columns.addWidget(self.left)

        self.pay = PaymentPane(OrderEntry)
        self.pay.setObjectName(u"pay")

        self.columns.addWidget(self.pay)

        self.columns.setStretch(0, 1)
        QWidget.setTabOrder(self.scan, self.edit)
        QWidget.setTabOrder(self.edit, self.lines)
        QWidget.setTabOrder(self.lines, self.changeCustomer)
        QWidget.setTabOrder(self.changeCustomer, self.held)
        QWidget.setTabOrder(self.held, self.drop)

        self.retranslateUi(OrderEntry)

        QMetaObject.connectSlotsByName(OrderEntry)
    # setupUi

    def retranslateUi(self, OrderEntry):
        self.title.setText(QCoreApplication.translate("OrderEntry", u"New order", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("OrderEntry", u"How the order came in", None))
#endif // QT_CONFIG(accessibility)
        self.held.setText(QCoreApplication.translate("OrderEntry", u"Held orders", None))
        self.drop.setText(QCoreApplication.translate("OrderEntry", u"Drop this order", None))
        self.changeCustomer.setText(QCoreApplication.translate("OrderEntry", u"Change customer", None))
#if QT_CONFIG(accessibility)
        self.scan.setAccessibleName(QCoreApplication.translate("OrderEntry", u"Product: scan or type", None))
#endif // QT_CONFIG(accessibility)
        self.scan.setPlaceholderText(QCoreApplication.translate("OrderEntry", u"Scan a barcode or type a product", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("OrderEntry", u"Lines of the order", None))
#endif // QT_CONFIG(accessibility)
        self.noLines.setText(QCoreApplication.translate("OrderEntry", u"Scan a barcode, or type a product and press Enter.", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("OrderEntry", u"Products found", None))
#endif // QT_CONFIG(accessibility)
        self.noneFound.setText(QCoreApplication.translate("OrderEntry", u"No product begins like this.", None))
        self.heldTitle.setText(QCoreApplication.translate("OrderEntry", u"Held orders", None))
#if QT_CONFIG(accessibility)
        self.heldTable.setAccessibleName(QCoreApplication.translate("OrderEntry", u"Held orders", None))
#endif // QT_CONFIG(accessibility)
        self.noHeld.setText(QCoreApplication.translate("OrderEntry", u"No order is held. F11 holds the one being taken.", None))
        self.another.setText(QCoreApplication.translate("OrderEntry", u"Next order", None))
        self.doneReceipt.setText(QCoreApplication.translate("OrderEntry", u"Print", None))
        self.donePack.setText(QCoreApplication.translate("OrderEntry", u"Pack", None))
#if QT_CONFIG(accessibility)
        self.donePack.setAccessibleName(QCoreApplication.translate("OrderEntry", u"Pack this order", None))
#endif // QT_CONFIG(accessibility)
        self.doneRecord.setText(QCoreApplication.translate("OrderEntry", u"Customer's record", None))
        pass
    # retranslateUi

