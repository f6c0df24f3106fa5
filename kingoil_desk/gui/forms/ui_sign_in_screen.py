# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.quiet_strip import QuietStrip
from kingoil_desk.gui.rail import Drop
from kingoil_desk.gui.secret_field import SecretField
from kingoil_desk.gui.short_label import ShortLabel
from kingoil_desk.gui.staff_tile import StaffTiles
class Ui_SignInScreen(object):
    def setupUi(self, SignInScreen):
        if not SignInScreen.objectName():
            SignInScreen.setObjectName(u"SignInScreen")
        self.column = QVBoxLayout(SignInScreen)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(SignInScreen)
        self.area.setObjectName(u"area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.groundColumn = QVBoxLayout(self.ground)
        self.groundColumn.setSpacing(0)
        self.groundColumn.setObjectName(u"groundColumn")
        self.groundColumn.setContentsMargins(16, 8, 16, 8)
        self.above = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.groundColumn.addItem(self.above)

        self.groundRow = QHBoxLayout()
        self.groundRow.setSpacing(0)
        self.groundRow.setObjectName(u"groundRow")
        self.before = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.groundRow.addItem(self.before)

        self.card = QFrame(self.ground)
        self.card.setObjectName(u"card")
        self.card.setMaximumSize(QSize(642, 16777215))
        self.card.setProperty(u"role", u"card")
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(24)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(28, 24, 28, 24)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.drop = Drop(self.card)
        self.drop.setObjectName(u"drop")

        self.header.addWidget(self.drop)

        self.names = QVBoxLayout()
        self.names.setSpacing(0)
        self.names.setObjectName(u"names")
        self.program = QLabel(self.card)
        self.program.setObjectName(u"program")
        self.program.setText(u"King Oil Desk")
        self.program.setProperty(u"role", u"title")

        self.names.addWidget(self.program)

        self.shop = QLabel(self.card)
        self.shop.setObjectName(u"shop")
        self.shop.setTextFormat(Qt.TextFormat.PlainText)
        self.shop.setWordWrap(True)
        self.shop.setProperty(u"role", u"second")

        self.names.addWidget(self.shop)


        self.header.addLayout(self.names)

        self.clock = QLabel(self.card)
        self.clock.setObjectName(u"clock")
        self.clock.setProperty(u"role", u"figure")

        self.header.addWidget(self.clock)

        self.header.setStretch(1, 1)

        self.cardColumn.addLayout(self.header)

        self.strip = QuietStrip(self.card)
        self.strip.setObjectName(u"strip")
        self.stripRow = QHBoxLayout(self.strip)
        self.stripRow.setSpacing(12)
        self.stripRow.setObjectName(u"stripRow")
        self.stripRow.setContentsMargins(16, 8, 16, 8)
        self.stripIcon = IconLabel(self.strip)
        self.stripIcon.setObjectName(u"stripIcon")

        self.stripRow.addWidget(self.stripIcon)

        self.stripWords = QHBoxLayout()
        self.stripWords.setSpacing(4)
        self.stripWords.setObjectName(u"stripWords")
        self.lockedWords = QLabel(self.strip)
        self.lockedWords.setObjectName(u"lockedWords")
        self.lockedWords.setProperty(u"role", u"strong")

        self.stripWords.addWidget(self.lockedWords)

        self.stripMore = QLabel(self.strip)
        self.stripMore.setObjectName(u"stripMore")
        self.stripMore.setWordWrap(True)

        self.stripWords.addWidget(self.stripMore)

        self.stripWords.setStretch(1, 1)

        self.stripRow.addLayout(self.stripWords)

        self.stripRow.setStretch(1, 1)

        self.cardColumn.addWidget(self.strip)

        self.people = QVBoxLayout()
        self.people.setSpacing(8)
        self.people.setObjectName(u"people")
        self.who = QLabel(self.card)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"strong")

        self.people.addWidget(self.who)

        self.tiles = StaffTiles(self.card)
        self.tiles.setObjectName(u"tiles")

        self.people.addWidget(self.tiles)


        self.cardColumn.addLayout(self.people)

        self.entry = QVBoxLayout()
        self.entry.setSpacing(8)
        self.entry.setObjectName(u"entry")
        self.nameLabel = QLabel(self.card)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.entry.addWidget(self.nameLabel)

        self.name = QLineEdit(self.card)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(60)

        self.entry.addWidget(self.name)

        self.secretLabel = QLabel(self.card)
        self.secretLabel.setObjectName(u"secretLabel")
        self.secretLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secretLabel.setWordWrap(True)
        self.secretLabel.setProperty(u"role", u"strong")

        self.entry.addWidget(self.secretLabel)

        self.secretRow = QHBoxLayout()
        self.secretRow.setSpacing(12)
        self.secretRow.setObjectName(u"secretRow")
        self.secret = SecretField(self.card)
        self.secret.setObjectName(u"secret")

        self.secretRow.addWidget(self.secret)

        self.enter = KeyButton(self.card)
        self.enter.setObjectName(u"enter")
        self.enter.setMinimumSize(QSize(0, 52))
        self.enter.setProperty(u"kind", u"commit")
        self.enter.setProperty(u"key", u"Enter")

        self.secretRow.addWidget(self.enter)

        self.after = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secretRow.addItem(self.after)


        self.entry.addLayout(self.secretRow)

        self.note = FieldNote(self.card)
        self.note.setObjectName(u"note")

        self.entry.addWidget(self.note)


        self.cardColumn.addLayout(self.entry)


        self.groundRow.addWidget(self.card)

        self.behind = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.groundRow.addItem(self.behind)

        self.groundRow.setStretch(0, 1)
        self.groundRow.setStretch(1, 1000)
        self.groundRow.setStretch(2, 1)

        self.groundColumn.addLayout(self.groundRow)

        self.below = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.groundColumn.addItem(self.below)

        self.groundColumn.setStretch(0, 1)
        self.groundColumn.setStretch(2, 1)
        self.area.setWidget(self.ground)

        self.column.addWidget(self.area)

        self.foot = QFrame(SignInScreen)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"bar")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(24)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 0, 24, 0)
        self.keyPlace = QHBoxLayout()
        self.keyPlace.setSpacing(4)
        self.keyPlace.setObjectName(u"keyPlace")
        self.keyIcon = IconLabel(self.foot)
        self.keyIcon.setObjectName(u"keyIcon")

        self.keyPlace.addWidget(self.keyIcon)

        self.keyWords = ShortLabel(self.foot)
        self.keyWords.setObjectName(u"keyWords")
        self.keyWords.setProperty(u"role", u"meta")

        self.keyPlace.addWidget(self.keyWords)


        self.footRow.addLayout(self.keyPlace)

        self.language = KeyButton(self.foot)
        self.language.setObjectName(u"language")
        self.language.setProperty(u"kind", u"quiet")
        self.language.setProperty(u"icon_name", u"globe")

        self.footRow.addWidget(self.language)

        self.middle = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.middle)

        self.hint = QLabel(self.foot)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")

        self.footRow.addWidget(self.hint)

        self.date = QLabel(self.foot)
        self.date.setObjectName(u"date")
        self.date.setProperty(u"role", u"meta")

        self.footRow.addWidget(self.date)

        self.footRow.setStretch(2, 1)

        self.column.addWidget(self.foot)

        self.column.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.secretLabel.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.secret)
        QWidget.setTabOrder(self.secret, self.enter)
        QWidget.setTabOrder(self.enter, self.language)

        self.retranslateUi(SignInScreen)

        QMetaObject.connectSlotsByName(SignInScreen)
    # setupUi

    def retranslateUi(self, SignInScreen):
        self.lockedWords.setText(QCoreApplication.translate("SignInScreen", u"The screen is locked.", None))
        self.who.setText(QCoreApplication.translate("SignInScreen", u"Who is at the desk?", None))
        self.nameLabel.setText(QCoreApplication.translate("SignInScreen", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Name of who is at the desk", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("SignInScreen", u"with or without marks", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Language of the window", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

