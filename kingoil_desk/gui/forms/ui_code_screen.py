# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import (FieldNote, SearchField)
from kingoil_desk.gui.rail import Drop
class Ui_CodeScreen(object):
    def setupUi(self, CodeScreen):
        if not CodeScreen.objectName():
            CodeScreen.setObjectName(u"CodeScreen")
        self.whole = QVBoxLayout(CodeScreen)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(CodeScreen)
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

        self.sheet = QLabel(self.card)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet.setWordWrap(True)
        self.sheet.setProperty(u"role", u"strong")

        self.parts.addWidget(self.sheet)

        self.words = QLabel(self.card)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.parts.addWidget(self.words)

        self.codeLabel = QLabel(self.card)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeLabel.setProperty(u"role", u"strong")

        self.parts.addWidget(self.codeLabel)

        self.codeColumn = QVBoxLayout()
        self.codeColumn.setSpacing(4)
        self.codeColumn.setObjectName(u"codeColumn")
        self.code = SearchField(self.card)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"icon_name", u"key")
        self.code.setMaxLength(200)

        self.codeColumn.addWidget(self.code)

        self.codeNote = FieldNote(self.card)
        self.codeNote.setObjectName(u"codeNote")

        self.codeColumn.addWidget(self.codeNote)

        self.groups = QLabel(self.card)
        self.groups.setObjectName(u"groups")
        self.groups.setTextFormat(Qt.TextFormat.PlainText)
        self.groups.setWordWrap(True)
        self.groups.setProperty(u"role", u"meta")

        self.codeColumn.addWidget(self.groups)


        self.parts.addLayout(self.codeColumn)

        self.newKeyColumn = QVBoxLayout()
        self.newKeyColumn.setSpacing(0)
        self.newKeyColumn.setObjectName(u"newKeyColumn")
        self.newKey = TickBox(self.card)
        self.newKey.setObjectName(u"newKey")

        self.newKeyColumn.addWidget(self.newKey)

        self.newKeyWords = QLabel(self.card)
        self.newKeyWords.setObjectName(u"newKeyWords")
        self.newKeyWords.setTextFormat(Qt.TextFormat.PlainText)
        self.newKeyWords.setWordWrap(True)
        self.newKeyWords.setIndent(28)
        self.newKeyWords.setProperty(u"role", u"meta")

        self.newKeyColumn.addWidget(self.newKeyWords)


        self.parts.addLayout(self.newKeyColumn)

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

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.open = KeyButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"commit")
        self.open.setProperty(u"key", u"Enter")

        self.buttons.addWidget(self.open)

        self.back = KeyButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.back)

        self.space = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)


        self.parts.addLayout(self.buttons)

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
        self.codeLabel.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.newKey)
        QWidget.setTabOrder(self.newKey, self.open)
        QWidget.setTabOrder(self.open, self.back)

        self.retranslateUi(CodeScreen)

        QMetaObject.connectSlotsByName(CodeScreen)
    # setupUi

    def retranslateUi(self, CodeScreen):
        self.title.setText(QCoreApplication.translate("CodeScreen", u"The recovery code", None))
        self.words.setText(QCoreApplication.translate("CodeScreen", u"Nothing is changed until the code has opened the data. Large and small letters, blanks and dashes do not matter; the letters O, I and L count as the figures 0, 1 and 1.", None))
        self.codeLabel.setText(QCoreApplication.translate("CodeScreen", u"Code on the sheet (5 groups of 5)", None))
        self.newKey.setText(QCoreApplication.translate("CodeScreen", u"This PC replaces another one: make a new key", None))
#if QT_CONFIG(accessibility)
        self.newKey.setAccessibleDescription(QCoreApplication.translate("CodeScreen", u"The old PC's key will not open the new data. The code on the sheet stays the same.", None))
#endif // QT_CONFIG(accessibility)
        self.newKeyWords.setText(QCoreApplication.translate("CodeScreen", u"The old PC's key will not open the new data. The code on the sheet stays the same.", None))
        self.open.setText(QCoreApplication.translate("CodeScreen", u"Open with this code", None))
        self.back.setText(QCoreApplication.translate("CodeScreen", u"Back", None))
        pass
    # retranslateUi

