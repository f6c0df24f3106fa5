# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import (Choice, FieldNote)

class Ui_GrantTerms(object):
    def setupUi(self, GrantTerms):
        if not GrantTerms.objectName():
            GrantTerms.setObjectName(u"GrantTerms")
        self.column = QVBoxLayout(GrantTerms)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.dayGroup = QWidget(GrantTerms)
        self.dayGroup.setObjectName(u"dayGroup")
        self.dayGroupBox = QVBoxLayout(self.dayGroup)
        self.dayGroupBox.setSpacing(8)
        self.dayGroupBox.setObjectName(u"dayGroupBox")
        self.dayGroupBox.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(self.dayGroup)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"strong")

        self.dayGroupBox.addWidget(self.dayLabel)

        self.day = QLineEdit(self.dayGroup)
        self.day.setObjectName(u"day")
        self.day.setMaxLength(20)

        self.dayGroupBox.addWidget(self.day)

        self.dayNote = FieldNote(self.dayGroup)
        self.dayNote.setObjectName(u"dayNote")

        self.dayGroupBox.addWidget(self.dayNote)


        self.column.addWidget(self.dayGroup)

        self.somebody = KeyButton(GrantTerms)
        self.somebody.setObjectName(u"somebody")
        self.somebody.setProperty(u"kind", u"quiet")
        self.somebody.setProperty(u"icon_name", u"users")

        self.column.addWidget(self.somebody, 0, Qt.AlignmentFlag.AlignLeft)

        self.speakerGroup = QWidget(GrantTerms)
        self.speakerGroup.setObjectName(u"speakerGroup")
        self.speakerGroupBox = QVBoxLayout(self.speakerGroup)
        self.speakerGroupBox.setSpacing(8)
        self.speakerGroupBox.setObjectName(u"speakerGroupBox")
        self.speakerGroupBox.setContentsMargins(0, 0, 0, 0)
        self.childWords = QLabel(self.speakerGroup)
        self.childWords.setObjectName(u"childWords")
        self.childWords.setTextFormat(Qt.TextFormat.PlainText)
        self.childWords.setWordWrap(True)
        self.childWords.setProperty(u"role", u"second")

        self.speakerGroupBox.addWidget(self.childWords)

        self.nameLabel = QLabel(self.speakerGroup)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.speakerGroupBox.addWidget(self.nameLabel)

        self.name = QLineEdit(self.speakerGroup)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.speakerGroupBox.addWidget(self.name)

        self.relationLabel = QLabel(self.speakerGroup)
        self.relationLabel.setObjectName(u"relationLabel")
        self.relationLabel.setProperty(u"role", u"strong")

        self.speakerGroupBox.addWidget(self.relationLabel)

        self.relation = Choice(self.speakerGroup)
        self.relation.setObjectName(u"relation")

        self.speakerGroupBox.addWidget(self.relation)

        self.other = QLineEdit(self.speakerGroup)
        self.other.setObjectName(u"other")
        self.other.setMaxLength(60)

        self.speakerGroupBox.addWidget(self.other)

        self.speakerNote = FieldNote(self.speakerGroup)
        self.speakerNote.setObjectName(u"speakerNote")

        self.speakerGroupBox.addWidget(self.speakerNote)


        self.column.addWidget(self.speakerGroup)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.nameLabel.setBuddy(self.name)
        self.relationLabel.setBuddy(self.relation)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GrantTerms)

        QMetaObject.connectSlotsByName(GrantTerms)
    # setupUi

    def retranslateUi(self, GrantTerms):
        self.dayLabel.setText(QCoreApplication.translate("GrantTerms", u"Valid until", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("GrantTerms", u"Last day on which the yes holds", None))
#endif // QT_CONFIG(accessibility)
        self.day.setPlaceholderText(QCoreApplication.translate("GrantTerms", u"Last day, as 31/12/2027", None))
        self.somebody.setText(QCoreApplication.translate("GrantTerms", u"Somebody else speaks", None))
        self.nameLabel.setText(QCoreApplication.translate("GrantTerms", u"Who spoke for the customer", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("GrantTerms", u"Name of whoever spoke for the customer", None))
#endif // QT_CONFIG(accessibility)
        self.relationLabel.setText(QCoreApplication.translate("GrantTerms", u"What they are to the customer", None))
#if QT_CONFIG(accessibility)
        self.relation.setAccessibleName(QCoreApplication.translate("GrantTerms", u"What they are to the customer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("GrantTerms", u"Other relation, in words", None))
#endif // QT_CONFIG(accessibility)
        self.other.setPlaceholderText(QCoreApplication.translate("GrantTerms", u"In words, as: elder sister", None))
        pass
    # retranslateUi

