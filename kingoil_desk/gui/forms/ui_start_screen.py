# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.path_text import PathText
from kingoil_desk.gui.rail import Drop
class Ui_StartScreen(object):
    def setupUi(self, StartScreen):
        if not StartScreen.objectName():
            StartScreen.setObjectName(u"StartScreen")
        self.whole = QVBoxLayout(StartScreen)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(StartScreen)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.leftOfCard = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.leftOfCard)

        self.card = QFrame(self.inside)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(642, 0))
        self.card.setMaximumSize(QSize(642, 16777215))
        self.card.setProperty(u"role", u"card")
        self.parts = QVBoxLayout(self.card)
        self.parts.setSpacing(12)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(24, 8, 24, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.drop = Drop(self.card)
        self.drop.setObjectName(u"drop")
        self.drop.setMinimumSize(QSize(24, 64))
        self.drop.setMaximumSize(QSize(24, 64))

        self.head.addWidget(self.drop)

        self.names = QVBoxLayout()
        self.names.setSpacing(0)
        self.names.setObjectName(u"names")
        self.aboveNames = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.names.addItem(self.aboveNames)

        self.program = QLabel(self.card)
        self.program.setObjectName(u"program")
        self.program.setText(u"King Oil Desk")
        self.program.setProperty(u"role", u"strong")

        self.names.addWidget(self.program)

        self.shop = QLabel(self.card)
        self.shop.setObjectName(u"shop")
        self.shop.setTextFormat(Qt.TextFormat.PlainText)
        self.shop.setWordWrap(True)
        self.shop.setProperty(u"role", u"second")

        self.names.addWidget(self.shop)

        self.belowNames = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.names.addItem(self.belowNames)


        self.head.addLayout(self.names)


        self.parts.addLayout(self.head)

        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(12)
        self.titleRow.setObjectName(u"titleRow")
        self.icon = IconLabel(self.card)
        self.icon.setObjectName(u"icon")

        self.titleRow.addWidget(self.icon)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.titleRow.addWidget(self.title)

        self.titleRow.setStretch(1, 1)

        self.parts.addLayout(self.titleRow)

        self.first = QLabel(self.card)
        self.first.setObjectName(u"first")
        self.first.setTextFormat(Qt.TextFormat.PlainText)
        self.first.setWordWrap(True)

        self.parts.addWidget(self.first)

        self.second = QLabel(self.card)
        self.second.setObjectName(u"second")
        self.second.setTextFormat(Qt.TextFormat.PlainText)
        self.second.setWordWrap(True)

        self.parts.addWidget(self.second)

        self.third = QLabel(self.card)
        self.third.setObjectName(u"third")
        self.third.setTextFormat(Qt.TextFormat.PlainText)
        self.third.setWordWrap(True)

        self.parts.addWidget(self.third)

        self.fourth = QLabel(self.card)
        self.fourth.setObjectName(u"fourth")
        self.fourth.setTextFormat(Qt.TextFormat.PlainText)
        self.fourth.setWordWrap(True)

        self.parts.addWidget(self.fourth)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.place = QLabel(self.card)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setProperty(u"role", u"meta")

        self.placeColumn.addWidget(self.place)

        self.path = PathText(self.card)
        self.path.setObjectName(u"path")

        self.placeColumn.addWidget(self.path)


        self.parts.addLayout(self.placeColumn)

        self.refused = QFrame(self.card)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"role", u"refuse")
        self.refusedRow = QHBoxLayout(self.refused)
        self.refusedRow.setSpacing(12)
        self.refusedRow.setObjectName(u"refusedRow")
        self.refusedRow.setContentsMargins(12, 8, 12, 8)
        self.refusedIcon = IconLabel(self.refused)
        self.refusedIcon.setObjectName(u"refusedIcon")

        self.refusedRow.addWidget(self.refusedIcon)

        self.refusedWords = QLabel(self.refused)
        self.refusedWords.setObjectName(u"refusedWords")
        self.refusedWords.setTextFormat(Qt.TextFormat.PlainText)
        self.refusedWords.setWordWrap(True)

        self.refusedRow.addWidget(self.refusedWords)

        self.refusedRow.setStretch(1, 1)

        self.parts.addWidget(self.refused)

        self.emptyPart = QWidget(self.card)
        self.emptyPart.setObjectName(u"emptyPart")
        self.emptyColumn = QVBoxLayout(self.emptyPart)
        self.emptyColumn.setSpacing(8)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(0, 0, 0, 0)
        self.emptyLine = QFrame(self.emptyPart)
        self.emptyLine.setObjectName(u"emptyLine")
        self.emptyLine.setProperty(u"role", u"line")

        self.emptyColumn.addWidget(self.emptyLine)

        self.emptyWords = QLabel(self.emptyPart)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyWords.setWordWrap(True)

        self.emptyColumn.addWidget(self.emptyWords)

        self.nameLabel = QLabel(self.emptyPart)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setProperty(u"role", u"strong")

        self.emptyColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.emptyPart)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.emptyColumn.addWidget(self.name)

        self.nameNote = FieldNote(self.emptyPart)
        self.nameNote.setObjectName(u"nameNote")

        self.emptyColumn.addWidget(self.nameNote)

        self.emptyButtons = QHBoxLayout()
        self.emptyButtons.setSpacing(8)
        self.emptyButtons.setObjectName(u"emptyButtons")
        self.startEmpty = KeyButton(self.emptyPart)
        self.startEmpty.setObjectName(u"startEmpty")
        self.startEmpty.setProperty(u"kind", u"danger")
        self.startEmpty.setProperty(u"key", u"Enter")

        self.emptyButtons.addWidget(self.startEmpty)

        self.emptyBack = KeyButton(self.emptyPart)
        self.emptyBack.setObjectName(u"emptyBack")
        self.emptyBack.setProperty(u"key", u"Esc")

        self.emptyButtons.addWidget(self.emptyBack)

        self.emptySpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptySpace)


        self.emptyColumn.addLayout(self.emptyButtons)


        self.parts.addWidget(self.emptyPart)

        self.acts = QWidget(self.card)
        self.acts.setObjectName(u"acts")
        self.grid = QGridLayout(self.acts)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 4, 0, 0)
        self.retry = KeyButton(self.acts)
        self.retry.setObjectName(u"retry")
        self.retry.setProperty(u"key", u"F5")

        self.grid.addWidget(self.retry, 0, 0, 1, 1)

        self.code = KeyButton(self.acts)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"icon_name", u"key")

        self.grid.addWidget(self.code, 0, 1, 1, 1)

        self.folder = KeyButton(self.acts)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"icon_name", u"file")

        self.grid.addWidget(self.folder, 1, 0, 1, 1)

        self.empty = KeyButton(self.acts)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"icon_name", u"store")

        self.grid.addWidget(self.empty, 1, 1, 1, 1)

        self.close = KeyButton(self.acts)
        self.close.setObjectName(u"close")

        self.grid.addWidget(self.close, 2, 0, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

        self.parts.addWidget(self.acts)

        self.busy = QLabel(self.card)
        self.busy.setObjectName(u"busy")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setWordWrap(True)
        self.busy.setProperty(u"role", u"meta")

        self.parts.addWidget(self.busy)


        self.middle.addWidget(self.card)

        self.rightOfCard = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.rightOfCard)


        self.column.addLayout(self.middle)

        self.below = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.area.setWidget(self.inside)

        self.whole.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.place.setBuddy(self.path)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StartScreen)

        QMetaObject.connectSlotsByName(StartScreen)
    # setupUi

    def retranslateUi(self, StartScreen):
        self.emptyWords.setText(QCoreApplication.translate("StartScreen", u"A new shop begins without any customer or order, with a new key and a new recovery sheet. The old key is kept, so that the old data still opens if it is found.", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StartScreen", u"The shop's name, typed exactly", None))
#endif // QT_CONFIG(accessibility)
        self.startEmpty.setText(QCoreApplication.translate("StartScreen", u"Start a new, empty shop", None))
        self.emptyBack.setText(QCoreApplication.translate("StartScreen", u"Back", None))
        self.retry.setText(QCoreApplication.translate("StartScreen", u"Retry", None))
        self.code.setText(QCoreApplication.translate("StartScreen", u"Use the recovery code", None))
        self.folder.setText(QCoreApplication.translate("StartScreen", u"Open another data folder\u2026", None))
        self.empty.setText(QCoreApplication.translate("StartScreen", u"Start a new, empty shop\u2026", None))
        self.close.setText(QCoreApplication.translate("StartScreen", u"Close", None))
        pass
    # retranslateUi

