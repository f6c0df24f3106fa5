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
from kingoil_desk.gui.fields import (FieldNote, SearchField)
from kingoil_desk.gui.rail import Drop
class Ui_PassphraseScreen(object):
    def setupUi(self, PassphraseScreen):
        if not PassphraseScreen.objectName():
            PassphraseScreen.setObjectName(u"PassphraseScreen")
        self.whole = QVBoxLayout(PassphraseScreen)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(PassphraseScreen)
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

        self.words = QLabel(self.card)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.parts.addWidget(self.words)

        self.passphraseLabel = QLabel(self.card)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseLabel.setProperty(u"role", u"strong")

        self.parts.addWidget(self.passphraseLabel)

        self.passphraseColumn = QVBoxLayout()
        self.passphraseColumn.setSpacing(4)
        self.passphraseColumn.setObjectName(u"passphraseColumn")
        self.passphrase = SearchField(self.card)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setProperty(u"icon_name", u"lock")
        self.passphrase.setMaxLength(1000)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseColumn.addWidget(self.passphrase)

        self.passphraseNote = FieldNote(self.card)
        self.passphraseNote.setObjectName(u"passphraseNote")

        self.passphraseColumn.addWidget(self.passphraseNote)


        self.parts.addLayout(self.passphraseColumn)

        self.codeWords = QLabel(self.card)
        self.codeWords.setObjectName(u"codeWords")
        self.codeWords.setTextFormat(Qt.TextFormat.PlainText)
        self.codeWords.setWordWrap(True)
        self.codeWords.setProperty(u"role", u"meta")

        self.parts.addWidget(self.codeWords)

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

        self.acts = QWidget(self.card)
        self.acts.setObjectName(u"acts")
        self.grid = QGridLayout(self.acts)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 4, 0, 0)
        self.open = KeyButton(self.acts)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"commit")
        self.open.setProperty(u"key", u"Enter")

        self.grid.addWidget(self.open, 0, 0, 1, 2)

        self.code = KeyButton(self.acts)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"icon_name", u"key")

        self.grid.addWidget(self.code, 1, 0, 1, 2)

        self.folder = KeyButton(self.acts)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"icon_name", u"file")

        self.grid.addWidget(self.folder, 2, 0, 1, 2)

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
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.open)
        QWidget.setTabOrder(self.open, self.code)
        QWidget.setTabOrder(self.code, self.folder)

        self.retranslateUi(PassphraseScreen)

        QMetaObject.connectSlotsByName(PassphraseScreen)
    # setupUi

    def retranslateUi(self, PassphraseScreen):
        self.passphraseLabel.setText(QCoreApplication.translate("PassphraseScreen", u"Start-of-day passphrase", None))
        self.open.setText(QCoreApplication.translate("PassphraseScreen", u"Open", None))
        self.code.setText(QCoreApplication.translate("PassphraseScreen", u"Use the recovery code", None))
        self.folder.setText(QCoreApplication.translate("PassphraseScreen", u"Open another data folder\u2026", None))
        pass
    # retranslateUi

