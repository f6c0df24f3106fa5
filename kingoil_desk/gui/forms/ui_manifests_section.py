# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.hand_over_panel import HandOverPanel
from kingoil_desk.gui.rows import RowTable
from kingoil_desk.gui.sheet_password import SheetPassword

class Ui_ManifestsSection(object):
    def setupUi(self, ManifestsSection):
        if not ManifestsSection.objectName():
            ManifestsSection.setObjectName(u"ManifestsSection")
        ManifestsSection.setProperty(u"role", u"page")
        self.column = QVBoxLayout(ManifestsSection)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(ManifestsSection)
        self.views.setObjectName(u"views")
        self.list = QWidget()
        self.list.setObjectName(u"list")
        self.listColumn = QVBoxLayout(self.list)
        self.listColumn.setSpacing(8)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(24, 16, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.list)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.listColumn.addLayout(self.header)

        self.about = QLabel(self.list)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.listColumn.addWidget(self.about)

        self.make = QHBoxLayout()
        self.make.setSpacing(8)
        self.make.setObjectName(u"make")
        self.make.setContentsMargins(0, 0, 0, 0)
        self.carrier = Choice(self.list)
        self.carrier.setObjectName(u"carrier")

        self.make.addWidget(self.carrier)

        self.day = Choice(self.list)
        self.day.setObjectName(u"day")

        self.make.addWidget(self.day)

        self.makeSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.make.addItem(self.makeSpace)


        self.listColumn.addLayout(self.make)

        self.waiting = QLabel(self.list)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting.setWordWrap(True)

        self.listColumn.addWidget(self.waiting)

        self.makeButtons = QHBoxLayout()
        self.makeButtons.setSpacing(8)
        self.makeButtons.setObjectName(u"makeButtons")
        self.makeButtons.setContentsMargins(0, 0, 0, 0)
        self.sheet = KeyButton(self.list)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"primary")
        self.sheet.setProperty(u"icon_name", u"print")
        self.sheet.setProperty(u"key", u"F10")

        self.makeButtons.addWidget(self.sheet)

        self.spreadsheet = KeyButton(self.list)
        self.spreadsheet.setObjectName(u"spreadsheet")
        self.spreadsheet.setProperty(u"icon_name", u"lock")
        self.spreadsheet.setProperty(u"key", u"Ctrl+O")

        self.makeButtons.addWidget(self.spreadsheet)

        self.sheetSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makeButtons.addItem(self.sheetSpace)


        self.listColumn.addLayout(self.makeButtons)

        self.problem = FieldNote(self.list)
        self.problem.setObjectName(u"problem")

        self.listColumn.addWidget(self.problem)

        self.password = SheetPassword(self.list)
        self.password.setObjectName(u"password")

        self.listColumn.addWidget(self.password)

        self.madeRow = QHBoxLayout()
        self.madeRow.setSpacing(12)
        self.madeRow.setObjectName(u"madeRow")
        self.madeRow.setContentsMargins(0, 0, 0, 0)
        self.madeLabel = QLabel(self.list)
        self.madeLabel.setObjectName(u"madeLabel")
        self.madeLabel.setWordWrap(True)
        self.madeLabel.setProperty(u"role", u"strong")

        self.madeRow.addWidget(self.madeLabel)

        self.again = KeyButton(self.list)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"kind", u"row")
        self.again.setProperty(u"icon_name", u"print")
        self.again.setProperty(u"key", u"Ctrl+P")

        self.madeRow.addWidget(self.again)

        self.madeRow.setStretch(0, 1)

        self.listColumn.addLayout(self.madeRow)

        self.table = RowTable(self.list)
        self.table.setObjectName(u"table")

        self.listColumn.addWidget(self.table)

        self.empty = QLabel(self.list)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"second")

        self.listColumn.addWidget(self.empty)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.listColumn.addItem(self.space)

        self.listColumn.setStretch(8, 1000)
        self.listColumn.setStretch(10, 1)
        self.views.addWidget(self.list)
        self.handOver = HandOverPanel()
        self.handOver.setObjectName(u"handOver")
        self.views.addWidget(self.handOver)

        self.column.addWidget(self.views)

        QWidget.setTabOrder(self.carrier, self.day)
        QWidget.setTabOrder(self.day, self.sheet)
        QWidget.setTabOrder(self.sheet, self.spreadsheet)
        QWidget.setTabOrder(self.spreadsheet, self.password)
        QWidget.setTabOrder(self.password, self.table)
        QWidget.setTabOrder(self.table, self.again)

        self.retranslateUi(ManifestsSection)

        QMetaObject.connectSlotsByName(ManifestsSection)
    # setupUi

    def retranslateUi(self, ManifestsSection):
        self.title.setText(QCoreApplication.translate("ManifestsSection", u"Hand-over", None))
#if QT_CONFIG(accessibility)
        self.carrier.setAccessibleName(QCoreApplication.translate("ManifestsSection", u"Carrier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ManifestsSection", u"Parcels made until", None))
#endif // QT_CONFIG(accessibility)
        self.sheet.setText(QCoreApplication.translate("ManifestsSection", u"Sheet to hand over sealed", None))
        self.spreadsheet.setText(QCoreApplication.translate("ManifestsSection", u"Protected spreadsheet", None))
        self.madeLabel.setText(QCoreApplication.translate("ManifestsSection", u"Made before", None))
        self.again.setText(QCoreApplication.translate("ManifestsSection", u"Print the chosen one again", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ManifestsSection", u"Hand-over lists that were made", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

