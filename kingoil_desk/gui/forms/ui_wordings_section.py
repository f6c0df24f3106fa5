# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_WordingsSection(object):
    def setupUi(self, WordingsSection):
        if not WordingsSection.objectName():
            WordingsSection.setObjectName(u"WordingsSection")
        WordingsSection.setProperty(u"role", u"page")
        self.column = QVBoxLayout(WordingsSection)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 16)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(WordingsSection)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headSpace)

        self.fresh = KeyButton(WordingsSection)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"Ctrl+N")

        self.header.addWidget(self.fresh)


        self.column.addLayout(self.header)

        self.intro = QLabel(WordingsSection)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"second")

        self.column.addWidget(self.intro)

        self.reason = QLabel(WordingsSection)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.column.addWidget(self.reason)

        self.versions = RowTable(WordingsSection)
        self.versions.setObjectName(u"versions")

        self.column.addWidget(self.versions)

        self.texts = QHBoxLayout()
        self.texts.setSpacing(16)
        self.texts.setObjectName(u"texts")
        self.texts.setContentsMargins(0, 0, 0, 0)
        self.viColumn = QVBoxLayout()
        self.viColumn.setSpacing(4)
        self.viColumn.setObjectName(u"viColumn")
        self.viColumn.setContentsMargins(0, 0, 0, 0)
        self.viLabel = QLabel(WordingsSection)
        self.viLabel.setObjectName(u"viLabel")
        self.viLabel.setProperty(u"role", u"strong")

        self.viColumn.addWidget(self.viLabel)

        self.vi = QPlainTextEdit(WordingsSection)
        self.vi.setObjectName(u"vi")
        self.vi.setTabChangesFocus(True)
        self.vi.setMinimumSize(QSize(200, 120))

        self.viColumn.addWidget(self.vi)

        self.viNote = FieldNote(WordingsSection)
        self.viNote.setObjectName(u"viNote")

        self.viColumn.addWidget(self.viNote)


        self.texts.addLayout(self.viColumn)

        self.enColumn = QVBoxLayout()
        self.enColumn.setSpacing(4)
        self.enColumn.setObjectName(u"enColumn")
        self.enColumn.setContentsMargins(0, 0, 0, 0)
        self.enLabel = QLabel(WordingsSection)
        self.enLabel.setObjectName(u"enLabel")
        self.enLabel.setProperty(u"role", u"strong")

        self.enColumn.addWidget(self.enLabel)

        self.en = QPlainTextEdit(WordingsSection)
        self.en.setObjectName(u"en")
        self.en.setTabChangesFocus(True)
        self.en.setMinimumSize(QSize(200, 120))

        self.enColumn.addWidget(self.en)

        self.enNote = FieldNote(WordingsSection)
        self.enNote.setObjectName(u"enNote")

        self.enColumn.addWidget(self.enNote)


        self.texts.addLayout(self.enColumn)

        self.texts.setStretch(0, 1)
        self.texts.setStretch(1, 1)

        self.column.addLayout(self.texts)

        self.hashes = QLabel(WordingsSection)
        self.hashes.setObjectName(u"hashes")
        self.hashes.setTextFormat(Qt.TextFormat.PlainText)
        self.hashes.setWordWrap(True)
        self.hashes.setProperty(u"role", u"meta")
        self.hashes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.hashes)

        self.problem = FieldNote(WordingsSection)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.unsaved = QLabel(WordingsSection)
        self.unsaved.setObjectName(u"unsaved")
        self.unsaved.setProperty(u"role", u"soon")

        self.bottom.addWidget(self.unsaved)

        self.bottomSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.bottomSpace)

        self.discard = KeyButton(WordingsSection)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"key", u"Esc")

        self.bottom.addWidget(self.discard)

        self.save = KeyButton(WordingsSection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"save")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.bottom.addWidget(self.save)


        self.column.addLayout(self.bottom)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.viLabel.setBuddy(self.vi)
        self.enLabel.setBuddy(self.en)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fresh, self.versions)
        QWidget.setTabOrder(self.versions, self.vi)
        QWidget.setTabOrder(self.vi, self.en)
        QWidget.setTabOrder(self.en, self.discard)
        QWidget.setTabOrder(self.discard, self.save)

        self.retranslateUi(WordingsSection)

        QMetaObject.connectSlotsByName(WordingsSection)
    # setupUi

    def retranslateUi(self, WordingsSection):
        self.title.setText(QCoreApplication.translate("WordingsSection", u"Consent wording", None))
        self.fresh.setText(QCoreApplication.translate("WordingsSection", u"New version", None))
        self.intro.setText(QCoreApplication.translate("WordingsSection", u"What is read out before a yes. A kept version is never changed, since people have agreed on it; a new one counts from the next yes on.", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("WordingsSection", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.viLabel.setText(QCoreApplication.translate("WordingsSection", u"Vietnamese", None))
#if QT_CONFIG(accessibility)
        self.vi.setAccessibleName(QCoreApplication.translate("WordingsSection", u"Wording in Vietnamese", None))
#endif // QT_CONFIG(accessibility)
        self.enLabel.setText(QCoreApplication.translate("WordingsSection", u"English", None))
#if QT_CONFIG(accessibility)
        self.en.setAccessibleName(QCoreApplication.translate("WordingsSection", u"Wording in English", None))
#endif // QT_CONFIG(accessibility)
        self.unsaved.setText(QCoreApplication.translate("WordingsSection", u"unsaved", None))
        self.discard.setText(QCoreApplication.translate("WordingsSection", u"Discard", None))
        self.save.setText(QCoreApplication.translate("WordingsSection", u"Save", None))
        pass
    # retranslateUi

