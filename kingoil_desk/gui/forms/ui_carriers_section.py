# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.column_table import ColumnTable
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_CarriersSection(object):
    def setupUi(self, CarriersSection):
        if not CarriersSection.objectName():
            CarriersSection.setObjectName(u"CarriersSection")
        CarriersSection.setProperty(u"role", u"page")
        self.columns = QHBoxLayout(CarriersSection)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QFrame(CarriersSection)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"page")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(8)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(24, 16, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.fresh = KeyButton(self.main)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"kind", u"row")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"Ctrl+N")

        self.header.addWidget(self.fresh)


        self.mainColumn.addLayout(self.header)

        self.reason = QLabel(self.main)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.mainColumn.addWidget(self.reason)

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

        self.mainColumn.setStretch(2, 1000)
        self.mainColumn.setStretch(4, 1)

        self.columns.addWidget(self.main)

        self.side = QFrame(CarriersSection)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(300, 0))
        self.side.setProperty(u"role", u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(6)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(20, 14, 20, 12)
        self.formTitle = QLabel(self.side)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.formTitle.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.formTitle)

        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.side)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.side)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.nameColumn.addWidget(self.name)


        self.sideColumn.addLayout(self.nameColumn)

        self.active = TickBox(self.side)
        self.active.setObjectName(u"active")

        self.sideColumn.addWidget(self.active)

        self.goods = TickBox(self.side)
        self.goods.setObjectName(u"goods")

        self.sideColumn.addWidget(self.goods)

        self.goodsNote = QLabel(self.side)
        self.goodsNote.setObjectName(u"goodsNote")
        self.goodsNote.setWordWrap(True)
        self.goodsNote.setProperty(u"role", u"meta")

        self.sideColumn.addWidget(self.goodsNote)

        self.columnsLabel = QLabel(self.side)
        self.columnsLabel.setObjectName(u"columnsLabel")
        self.columnsLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.columnsLabel)

        self.columnTable = ColumnTable(self.side)
        self.columnTable.setObjectName(u"columnTable")

        self.sideColumn.addWidget(self.columnTable)

        self.columnsNote = QLabel(self.side)
        self.columnsNote.setObjectName(u"columnsNote")
        self.columnsNote.setWordWrap(True)
        self.columnsNote.setProperty(u"role", u"meta")

        self.sideColumn.addWidget(self.columnsNote)

        self.headingLabel = QLabel(self.side)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.headingLabel)

        self.heading = QLineEdit(self.side)
        self.heading.setObjectName(u"heading")
        self.heading.setMaxLength(80)

        self.sideColumn.addWidget(self.heading)

        self.problem = FieldNote(self.side)
        self.problem.setObjectName(u"problem")

        self.sideColumn.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.neutral = KeyButton(self.side)
        self.neutral.setObjectName(u"neutral")
        self.neutral.setProperty(u"kind", u"row")
        self.neutral.setProperty(u"icon_name", u"undo")
        self.neutral.setProperty(u"key", u"Alt+N")

        self.buttons.addWidget(self.neutral)

        self.buttonSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.save = KeyButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        self.save.setProperty(u"icon_name", u"save")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.save)


        self.sideColumn.addLayout(self.buttons)

        self.sideColumn.setStretch(6, 1)

        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.headingLabel.setBuddy(self.heading)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.fresh)
        QWidget.setTabOrder(self.fresh, self.name)
        QWidget.setTabOrder(self.name, self.active)
        QWidget.setTabOrder(self.active, self.goods)
        QWidget.setTabOrder(self.goods, self.columnTable)
        QWidget.setTabOrder(self.columnTable, self.heading)
        QWidget.setTabOrder(self.heading, self.save)
        QWidget.setTabOrder(self.save, self.neutral)

        self.retranslateUi(CarriersSection)

        QMetaObject.connectSlotsByName(CarriersSection)
    # setupUi

    def retranslateUi(self, CarriersSection):
        self.title.setText(QCoreApplication.translate("CarriersSection", u"Carriers", None))
        self.fresh.setText(QCoreApplication.translate("CarriersSection", u"New carrier", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CarriersSection", u"Carriers", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("CarriersSection", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CarriersSection", u"Carrier's name", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("CarriersSection", u"In use", None))
        self.goods.setText(QCoreApplication.translate("CarriersSection", u"Tell the goods", None))
        self.goodsNote.setText(QCoreApplication.translate("CarriersSection", u"Only when the contract with this carrier needs the names of the goods. Otherwise it learns whom a parcel is for, and not what is in it.", None))
        self.columnsLabel.setText(QCoreApplication.translate("CarriersSection", u"Columns of its list", None))
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("CarriersSection", u"Columns of its list", None))
#endif // QT_CONFIG(accessibility)
        self.columnsNote.setText(QCoreApplication.translate("CarriersSection", u"Space: with or without. Alt+Up and Alt+Down: order.", None))
        self.headingLabel.setText(QCoreApplication.translate("CarriersSection", u"Heading of the chosen column", None))
#if QT_CONFIG(accessibility)
        self.heading.setAccessibleName(QCoreApplication.translate("CarriersSection", u"Heading of the chosen column", None))
#endif // QT_CONFIG(accessibility)
        self.neutral.setText(QCoreApplication.translate("CarriersSection", u"As delivered", None))
        self.save.setText(QCoreApplication.translate("CarriersSection", u"Save carrier", None))
        pass
    # retranslateUi

