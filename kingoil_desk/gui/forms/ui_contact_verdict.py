# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipLabel
from kingoil_desk.gui.fields import FieldNote

class Ui_ContactVerdict(object):
    def setupUi(self, ContactVerdict):
        if not ContactVerdict.objectName():
            ContactVerdict.setObjectName(u"ContactVerdict")
        ContactVerdict.setProperty(u"role", u"card")
        self.cardColumn = QVBoxLayout(ContactVerdict)
        self.cardColumn.setSpacing(4)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(12, 12, 12, 12)
        self.verdictRow = QHBoxLayout()
        self.verdictRow.setSpacing(12)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdict = ChipLabel(ContactVerdict)
        self.verdict.setObjectName(u"verdict")

        self.verdictRow.addWidget(self.verdict)

        self.sentence = QLabel(ContactVerdict)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setProperty(u"role", u"strong")

        self.verdictRow.addWidget(self.sentence)

        self.verdictRow.setStretch(1, 1)

        self.cardColumn.addLayout(self.verdictRow)

        self.behind = QLabel(ContactVerdict)
        self.behind.setObjectName(u"behind")
        self.behind.setWordWrap(True)
        self.behind.setTextFormat(Qt.TextFormat.PlainText)

        self.cardColumn.addWidget(self.behind)

        self.next = QLabel(ContactVerdict)
        self.next.setObjectName(u"next")
        self.next.setWordWrap(True)
        self.next.setProperty(u"role", u"soon")

        self.cardColumn.addWidget(self.next)

        self.problem = FieldNote(ContactVerdict)
        self.problem.setObjectName(u"problem")

        self.cardColumn.addWidget(self.problem)

        self.cardActs = QHBoxLayout()
        self.cardActs.setSpacing(8)
        self.cardActs.setObjectName(u"cardActs")
        self.cardActs.setContentsMargins(-1, 4, -1, -1)
        self.show = KeyButton(ContactVerdict)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"kind", u"primary")
        self.show.setProperty(u"icon_name", u"eye")
        self.show.setProperty(u"key", u"F12")

        self.cardActs.addWidget(self.show)

        self.consent = KeyButton(ContactVerdict)
        self.consent.setObjectName(u"consent")
        self.consent.setProperty(u"icon_name", u"consent")
        self.consent.setProperty(u"key", u"F6")

        self.cardActs.addWidget(self.consent)

        self.actsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardActs.addItem(self.actsSpace)


        self.cardColumn.addLayout(self.cardActs)


        self.retranslateUi(ContactVerdict)

        QMetaObject.connectSlotsByName(ContactVerdict)
    # setupUi

    def retranslateUi(self, ContactVerdict):
        self.consent.setText(QCoreApplication.translate("ContactVerdict", u"Ask for consent", None))
        pass
    # retranslateUi

