# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton

class Ui_ContactOpened(object):
    def setupUi(self, ContactOpened):
        if not ContactOpened.objectName():
            ContactOpened.setObjectName(u"ContactOpened")
        self.column = QVBoxLayout(ContactOpened)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.numberRow = QHBoxLayout()
        self.numberRow.setSpacing(16)
        self.numberRow.setObjectName(u"numberRow")
        self.number = QLabel(ContactOpened)
        self.number.setObjectName(u"number")
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setProperty(u"role", u"figure")

        self.numberRow.addWidget(self.number)

        self.copy = KeyButton(ContactOpened)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"key", u"Ctrl+Shift+C")

        self.numberRow.addWidget(self.copy)

        self.numberSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.numberRow.addItem(self.numberSpace)


        self.column.addLayout(self.numberRow)

        self.writing = QWidget(ContactOpened)
        self.writing.setObjectName(u"writing")
        self.writingColumn = QVBoxLayout(self.writing)
        self.writingColumn.setSpacing(4)
        self.writingColumn.setObjectName(u"writingColumn")
        self.writingColumn.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.writing)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"strong")

        self.writingColumn.addWidget(self.textLabel)

        self.text = QPlainTextEdit(self.writing)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 72))
        self.text.setMaximumSize(QSize(16777215, 96))

        self.writingColumn.addWidget(self.text)

        self.added = QLabel(self.writing)
        self.added.setObjectName(u"added")
        self.added.setWordWrap(True)
        self.added.setTextFormat(Qt.TextFormat.PlainText)
        self.added.setProperty(u"role", u"meta")

        self.writingColumn.addWidget(self.added)

        self.textActs = QHBoxLayout()
        self.textActs.setObjectName(u"textActs")
        self.copyText = KeyButton(self.writing)
        self.copyText.setObjectName(u"copyText")
        self.copyText.setProperty(u"key", u"Ctrl+Shift+T")

        self.textActs.addWidget(self.copyText)

        self.textSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textActs.addItem(self.textSpace)


        self.writingColumn.addLayout(self.textActs)


        self.column.addWidget(self.writing)

        self.line = QFrame(ContactOpened)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.column.addWidget(self.line)

        self.outcomeTitle = QLabel(ContactOpened)
        self.outcomeTitle.setObjectName(u"outcomeTitle")
        self.outcomeTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.outcomeTitle)

        self.outcomes = QHBoxLayout()
        self.outcomes.setSpacing(8)
        self.outcomes.setObjectName(u"outcomes")
        self.reached = KeyButton(ContactOpened)
        self.reached.setObjectName(u"reached")
        self.reached.setProperty(u"icon_name", u"check")

        self.outcomes.addWidget(self.reached)

        self.noAnswer = KeyButton(ContactOpened)
        self.noAnswer.setObjectName(u"noAnswer")

        self.outcomes.addWidget(self.noAnswer)

        self.wrongPerson = KeyButton(ContactOpened)
        self.wrongPerson.setObjectName(u"wrongPerson")

        self.outcomes.addWidget(self.wrongPerson)

        self.sent = KeyButton(ContactOpened)
        self.sent.setObjectName(u"sent")
        self.sent.setProperty(u"icon_name", u"check")

        self.outcomes.addWidget(self.sent)

        self.notMade = KeyButton(ContactOpened)
        self.notMade.setObjectName(u"notMade")
        self.notMade.setProperty(u"kind", u"quiet")

        self.outcomes.addWidget(self.notMade)

        self.outcomeSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcomes.addItem(self.outcomeSpace)


        self.column.addLayout(self.outcomes)

        self.noMoreTitle = QLabel(ContactOpened)
        self.noMoreTitle.setObjectName(u"noMoreTitle")
        self.noMoreTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.noMoreTitle)

        self.noMoreNote = QLabel(ContactOpened)
        self.noMoreNote.setObjectName(u"noMoreNote")
        self.noMoreNote.setWordWrap(True)
        self.noMoreNote.setTextFormat(Qt.TextFormat.PlainText)
        self.noMoreNote.setProperty(u"role", u"meta")

        self.column.addWidget(self.noMoreNote)

        self.noMoreActs = QHBoxLayout()
        self.noMoreActs.setSpacing(8)
        self.noMoreActs.setObjectName(u"noMoreActs")
        self.noMoreThis = KeyButton(ContactOpened)
        self.noMoreThis.setObjectName(u"noMoreThis")
        self.noMoreThis.setProperty(u"kind", u"danger")
        self.noMoreThis.setProperty(u"icon_name", u"ban")

        self.noMoreActs.addWidget(self.noMoreThis)

        self.noMoreAll = KeyButton(ContactOpened)
        self.noMoreAll.setObjectName(u"noMoreAll")
        self.noMoreAll.setProperty(u"kind", u"danger")
        self.noMoreAll.setProperty(u"icon_name", u"ban")

        self.noMoreActs.addWidget(self.noMoreAll)

        self.noMoreSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.noMoreActs.addItem(self.noMoreSpace)


        self.column.addLayout(self.noMoreActs)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactOpened)

        QMetaObject.connectSlotsByName(ContactOpened)
    # setupUi

    def retranslateUi(self, ContactOpened):
        self.copy.setText(QCoreApplication.translate("ContactOpened", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleDescription(QCoreApplication.translate("ContactOpened", u"The clipboard is cleared after half a minute", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("ContactOpened", u"Text", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ContactOpened", u"Text of the message", None))
#endif // QT_CONFIG(accessibility)
        self.copyText.setText(QCoreApplication.translate("ContactOpened", u"Copy text", None))
        self.outcomeTitle.setText(QCoreApplication.translate("ContactOpened", u"How did it come out", None))
        self.notMade.setText(QCoreApplication.translate("ContactOpened", u"No contact made", None))
        self.noMoreTitle.setText(QCoreApplication.translate("ContactOpened", u"The customer wants no more of it", None))
        pass
    # retranslateUi

