# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.short_label import ShortLabel

class Ui_EvidenceField(object):
    def setupUi(self, EvidenceField):
        if not EvidenceField.objectName():
            EvidenceField.setObjectName(u"EvidenceField")
        self.column = QVBoxLayout(EvidenceField)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.choices = QWidget(EvidenceField)
        self.choices.setObjectName(u"choices")
        self.choicesBox = QVBoxLayout(self.choices)
        self.choicesBox.setSpacing(8)
        self.choicesBox.setObjectName(u"choicesBox")
        self.choicesBox.setContentsMargins(0, 0, 0, 0)
        self.file = KeyButton(self.choices)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"kind", u"row")
        self.file.setProperty(u"icon_name", u"clip")
        self.file.setProperty(u"key", u"Ctrl+O")

        self.choicesBox.addWidget(self.file)

        self.typed = QHBoxLayout()
        self.typed.setSpacing(8)
        self.typed.setObjectName(u"typed")
        self.words = KeyButton(self.choices)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"kind", u"row")
        self.words.setProperty(u"icon_name", u"edit")

        self.typed.addWidget(self.words)

        self.call = KeyButton(self.choices)
        self.call.setObjectName(u"call")
        self.call.setProperty(u"kind", u"row")
        self.call.setProperty(u"icon_name", u"phone")

        self.typed.addWidget(self.call)

        self.typed.setStretch(0, 1)
        self.typed.setStretch(1, 1)

        self.choicesBox.addLayout(self.typed)


        self.column.addWidget(self.choices)

        self.card = QFrame(EvidenceField)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.cardBox = QHBoxLayout(self.card)
        self.cardBox.setSpacing(8)
        self.cardBox.setObjectName(u"cardBox")
        self.cardBox.setContentsMargins(8, 8, 8, 8)
        self.icon = IconLabel(self.card)
        self.icon.setObjectName(u"icon")

        self.cardBox.addWidget(self.icon)

        self.cardWords = QVBoxLayout()
        self.cardWords.setSpacing(0)
        self.cardWords.setObjectName(u"cardWords")
        self.name = ShortLabel(self.card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"strong")

        self.cardWords.addWidget(self.name)

        self.meta = QLabel(self.card)
        self.meta.setObjectName(u"meta")
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.meta.setProperty(u"role", u"meta")

        self.cardWords.addWidget(self.meta)


        self.cardBox.addLayout(self.cardWords)

        self.cardSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardBox.addItem(self.cardSpace)


        self.column.addWidget(self.card)

        self.text = QPlainTextEdit(EvidenceField)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumSize(QSize(16777215, 96))
        self.text.setMinimumSize(QSize(0, 64))

        self.column.addWidget(self.text)

        self.reference = QLineEdit(EvidenceField)
        self.reference.setObjectName(u"reference")
        self.reference.setMaxLength(200)

        self.column.addWidget(self.reference)

        self.note = FieldNote(EvidenceField)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.remove = KeyButton(EvidenceField)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")
        self.remove.setProperty(u"icon_name", u"undo")

        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)


        self.retranslateUi(EvidenceField)

        QMetaObject.connectSlotsByName(EvidenceField)
    # setupUi

    def retranslateUi(self, EvidenceField):
        self.file.setText(QCoreApplication.translate("EvidenceField", u"Attach a file\u2026", None))
        self.words.setText(QCoreApplication.translate("EvidenceField", u"Typed text", None))
        self.call.setText(QCoreApplication.translate("EvidenceField", u"Recorded call", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("EvidenceField", u"Text of the message or e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("EvidenceField", u"The message or e-mail, word for word", None))
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("EvidenceField", u"Reference of the recorded call", None))
#endif // QT_CONFIG(accessibility)
        self.reference.setPlaceholderText(QCoreApplication.translate("EvidenceField", u"Number or place of the recording", None))
        self.remove.setText(QCoreApplication.translate("EvidenceField", u"Take it away", None))
        pass
    # retranslateUi

