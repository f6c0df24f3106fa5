# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.evidence_field import EvidenceField
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.grant_terms import GrantTerms

class Ui_ConsentChange(object):
    def setupUi(self, ConsentChange):
        if not ConsentChange.objectName():
            ConsentChange.setObjectName(u"ConsentChange")
        self.column = QVBoxLayout(ConsentChange)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.howTitle = QLabel(ConsentChange)
        self.howTitle.setObjectName(u"howTitle")
        self.howTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.howTitle)

        self.hows = QGridLayout()
        self.hows.setSpacing(8)
        self.hows.setObjectName(u"hows")
        self.counter = OptionButton(ConsentChange)
        self.counter.setObjectName(u"counter")
        self.counter.setProperty(u"icon_name", u"store")

        self.hows.addWidget(self.counter, 0, 0, 1, 1)

        self.phone = OptionButton(ConsentChange)
        self.phone.setObjectName(u"phone")
        self.phone.setProperty(u"icon_name", u"phone")

        self.hows.addWidget(self.phone, 0, 1, 1, 1)

        self.message = OptionButton(ConsentChange)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"icon_name", u"message")

        self.hows.addWidget(self.message, 1, 0, 1, 1)

        self.email = OptionButton(ConsentChange)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"icon_name", u"mail")

        self.hows.addWidget(self.email, 1, 1, 1, 1)

        self.letter = OptionButton(ConsentChange)
        self.letter.setObjectName(u"letter")
        self.letter.setProperty(u"icon_name", u"file")

        self.hows.addWidget(self.letter, 2, 0, 1, 1)

        self.web = OptionButton(ConsentChange)
        self.web.setObjectName(u"web")
        self.web.setProperty(u"icon_name", u"globe")

        self.hows.addWidget(self.web, 2, 1, 1, 1)


        self.column.addLayout(self.hows)

        self.whenLabel = QLabel(ConsentChange)
        self.whenLabel.setObjectName(u"whenLabel")
        self.whenLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.whenLabel)

        self.when = QLineEdit(ConsentChange)
        self.when.setObjectName(u"when")

        self.column.addWidget(self.when)

        self.whenNote = FieldNote(ConsentChange)
        self.whenNote.setObjectName(u"whenNote")

        self.column.addWidget(self.whenNote)

        self.wordingTitle = QLabel(ConsentChange)
        self.wordingTitle.setObjectName(u"wordingTitle")
        self.wordingTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.wordingTitle)

        self.wording = QPlainTextEdit(ConsentChange)
        self.wording.setObjectName(u"wording")
        self.wording.setMinimumSize(QSize(0, 112))
        self.wording.setMaximumSize(QSize(16777215, 112))
        self.wording.setReadOnly(True)
        self.wording.setTabChangesFocus(True)

        self.column.addWidget(self.wording)

        self.terms = GrantTerms(ConsentChange)
        self.terms.setObjectName(u"terms")

        self.column.addWidget(self.terms)

        self.noteLabel = QLabel(ConsentChange)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(ConsentChange)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMaximumSize(QSize(16777215, 64))

        self.column.addWidget(self.note)

        self.noteNote = FieldNote(ConsentChange)
        self.noteNote.setObjectName(u"noteNote")

        self.column.addWidget(self.noteNote)

        self.evidenceTitle = QLabel(ConsentChange)
        self.evidenceTitle.setObjectName(u"evidenceTitle")
        self.evidenceTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.evidenceTitle)

        self.evidence = EvidenceField(ConsentChange)
        self.evidence.setObjectName(u"evidence")

        self.column.addWidget(self.evidence)

        self.sideSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.sideSpace)

#if QT_CONFIG(shortcut)
        self.whenLabel.setBuddy(self.when)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConsentChange)

        QMetaObject.connectSlotsByName(ConsentChange)
    # setupUi

    def retranslateUi(self, ConsentChange):
        self.howTitle.setText(QCoreApplication.translate("ConsentChange", u"How did the customer say it", None))
        self.counter.setText(QCoreApplication.translate("ConsentChange", u"At the counter", None))
        self.phone.setText(QCoreApplication.translate("ConsentChange", u"By phone", None))
        self.message.setText(QCoreApplication.translate("ConsentChange", u"By message", None))
        self.email.setText(QCoreApplication.translate("ConsentChange", u"By e-mail", None))
        self.letter.setText(QCoreApplication.translate("ConsentChange", u"By letter", None))
        self.web.setText(QCoreApplication.translate("ConsentChange", u"On the web", None))
        self.whenLabel.setText(QCoreApplication.translate("ConsentChange", u"When", None))
#if QT_CONFIG(accessibility)
        self.when.setAccessibleName(QCoreApplication.translate("ConsentChange", u"When the customer said it", None))
#endif // QT_CONFIG(accessibility)
        self.wordingTitle.setText(QCoreApplication.translate("ConsentChange", u"Read this out before a yes", None))
#if QT_CONFIG(accessibility)
        self.wording.setAccessibleName(QCoreApplication.translate("ConsentChange", u"Wording to read out", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ConsentChange", u"Customer's words", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ConsentChange", u"Customer's words", None))
#endif // QT_CONFIG(accessibility)
        self.evidenceTitle.setText(QCoreApplication.translate("ConsentChange", u"Evidence", None))
        pass
    # retranslateUi

