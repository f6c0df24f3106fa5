# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import (Choice, FieldNote, SearchField)
from kingoil_desk.gui.packing_panel import PackingPanel
from kingoil_desk.gui.parcel_pane import ParcelPane
from kingoil_desk.gui.rows import RowTable

class Ui_ParcelsSection(object):
    def setupUi(self, ParcelsSection):
        if not ParcelsSection.objectName():
            ParcelsSection.setObjectName(u"ParcelsSection")
        ParcelsSection.setProperty(u"role", u"page")
        self.columns = QHBoxLayout(ParcelsSection)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QFrame(ParcelsSection)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"page")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(8)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(24, 14, 24, 8)
        self.scan = SearchField(self.main)
        self.scan.setObjectName(u"scan")
        self.scan.setProperty(u"icon_name", u"scan")
        self.scan.setMaxLength(60)

        self.mainColumn.addWidget(self.scan)

        self.said = FieldNote(self.main)
        self.said.setObjectName(u"said")

        self.mainColumn.addWidget(self.said)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.state = Choice(self.main)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filters.addWidget(self.state)

        self.carrier = Choice(self.main)
        self.carrier.setObjectName(u"carrier")
        self.carrier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.carrier.setMaximumSize(QSize(260, 16777215))

        self.filters.addWidget(self.carrier)

        self.filterSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.filterSpace)

        self.printAll = KeyButton(self.main)
        self.printAll.setObjectName(u"printAll")
        self.printAll.setProperty(u"kind", u"row")
        self.printAll.setProperty(u"icon_name", u"print")
        self.printAll.setProperty(u"key", u"Alt+L")

        self.filters.addWidget(self.printAll)


        self.mainColumn.addLayout(self.filters)

        self.count = QLabel(self.main)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setProperty(u"role", u"second")

        self.mainColumn.addWidget(self.count)

        self.table = RowTable(self.main)
        self.table.setObjectName(u"table")

        self.mainColumn.addWidget(self.table)

        self.empty = QLabel(self.main)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"second")

        self.mainColumn.addWidget(self.empty)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mainColumn.addItem(self.space)

        self.mainColumn.setStretch(4, 1000)
        self.mainColumn.setStretch(6, 1)

        self.columns.addWidget(self.main)

        self.side = QFrame(ParcelsSection)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(0)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(0, 0, 0, 0)
        self.sides = QStackedWidget(self.side)
        self.sides.setObjectName(u"sides")
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.nothingColumn = QVBoxLayout(self.nothing)
        self.nothingColumn.setSpacing(8)
        self.nothingColumn.setObjectName(u"nothingColumn")
        self.nothingColumn.setContentsMargins(20, 18, 20, 12)
        self.hint = QLabel(self.nothing)
        self.hint.setObjectName(u"hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"second")

        self.nothingColumn.addWidget(self.hint)

        self.nothingSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothingColumn.addItem(self.nothingSpace)

        self.sides.addWidget(self.nothing)
        self.pane = ParcelPane()
        self.pane.setObjectName(u"pane")
        self.sides.addWidget(self.pane)
        self.packing = PackingPanel()
        self.packing.setObjectName(u"packing")
        self.sides.addWidget(self.packing)

        self.sideColumn.addWidget(self.sides)


        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)
        QWidget.setTabOrder(self.scan, self.state)
        QWidget.setTabOrder(self.state, self.carrier)
        QWidget.setTabOrder(self.carrier, self.printAll)
        QWidget.setTabOrder(self.printAll, self.table)

        self.retranslateUi(ParcelsSection)

        QMetaObject.connectSlotsByName(ParcelsSection)
    # setupUi

    def retranslateUi(self, ParcelsSection):
#if QT_CONFIG(accessibility)
        self.scan.setAccessibleName(QCoreApplication.translate("ParcelsSection", u"Scan a parcel, or type an order number to pack it", None))
#endif // QT_CONFIG(accessibility)
        self.scan.setPlaceholderText(QCoreApplication.translate("ParcelsSection", u"Scan a parcel or an order number", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("ParcelsSection", u"Which parcels by state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.carrier.setAccessibleName(QCoreApplication.translate("ParcelsSection", u"Which parcels by carrier", None))
#endif // QT_CONFIG(accessibility)
        self.printAll.setText(QCoreApplication.translate("ParcelsSection", u"Print new labels", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ParcelsSection", u"Parcels", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

