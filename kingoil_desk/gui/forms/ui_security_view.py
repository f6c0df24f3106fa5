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
    QStackedWidget, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipLabel
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.secret_field import SecretField

class Ui_SecurityView(object):
    def setupUi(self, SecurityView):
        if not SecurityView.objectName():
            SecurityView.setObjectName(u"SecurityView")
        SecurityView.setProperty(u"role", u"page")
        self.whole = QVBoxLayout(SecurityView)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(SecurityView)
        self.pages.setObjectName(u"pages")
        self.overview = QWidget()
        self.overview.setObjectName(u"overview")
        self.overviewColumn = QVBoxLayout(self.overview)
        self.overviewColumn.setSpacing(0)
        self.overviewColumn.setObjectName(u"overviewColumn")
        self.overviewColumn.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self.overview)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.across = QHBoxLayout(self.inside)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(24, 16, 24, 16)
        self.sheetColumn = QWidget(self.inside)
        self.sheetColumn.setObjectName(u"sheetColumn")
        self.sheetColumn.setMaximumSize(QSize(760, 16777215))
        self.column = QVBoxLayout(self.sheetColumn)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.sheetColumn)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.reason = QLabel(self.sheetColumn)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.column.addWidget(self.reason)

        self.g0 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g0)

        self.sheetTitle = QLabel(self.sheetColumn)
        self.sheetTitle.setObjectName(u"sheetTitle")
        self.sheetTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.sheetTitle)

        self.sheet = QLabel(self.sheetColumn)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet.setWordWrap(True)

        self.column.addWidget(self.sheet)

        self.sheetNote = FieldNote(self.sheetColumn)
        self.sheetNote.setObjectName(u"sheetNote")

        self.column.addWidget(self.sheetNote)

        self.sheetWords = QLabel(self.sheetColumn)
        self.sheetWords.setObjectName(u"sheetWords")
        self.sheetWords.setWordWrap(True)
        self.sheetWords.setProperty(u"role", u"meta")

        self.column.addWidget(self.sheetWords)

        self.g1 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g1)

        self.codeLabel = QLabel(self.sheetColumn)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.codeLabel)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(8)
        self.codeRow.setObjectName(u"codeRow")
        self.code = QLineEdit(self.sheetColumn)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(200)

        self.codeRow.addWidget(self.code)

        self.test = KeyButton(self.sheetColumn)
        self.test.setObjectName(u"test")
        self.test.setProperty(u"icon_name", u"key")
        self.test.setProperty(u"key", u"Enter")

        self.codeRow.addWidget(self.test)

        self.codeRow.setStretch(0, 1)

        self.column.addLayout(self.codeRow)

        self.codeNote = FieldNote(self.sheetColumn)
        self.codeNote.setObjectName(u"codeNote")

        self.column.addWidget(self.codeNote)

        self.resultRow = QHBoxLayout()
        self.resultRow.setSpacing(8)
        self.resultRow.setObjectName(u"resultRow")
        self.result = ChipLabel(self.sheetColumn)
        self.result.setObjectName(u"result")

        self.resultRow.addWidget(self.result)

        self.resultWords = QLabel(self.sheetColumn)
        self.resultWords.setObjectName(u"resultWords")
        self.resultWords.setTextFormat(Qt.TextFormat.PlainText)
        self.resultWords.setWordWrap(True)
        self.resultWords.setProperty(u"role", u"meta")

        self.resultRow.addWidget(self.resultWords)

        self.resultRow.setStretch(1, 1)

        self.column.addLayout(self.resultRow)

        self.testWords = QLabel(self.sheetColumn)
        self.testWords.setObjectName(u"testWords")
        self.testWords.setWordWrap(True)
        self.testWords.setProperty(u"role", u"meta")

        self.column.addWidget(self.testWords)

        self.g2 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g2)

        self.freshTitle = QLabel(self.sheetColumn)
        self.freshTitle.setObjectName(u"freshTitle")
        self.freshTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.freshTitle)

        self.freshWords = QLabel(self.sheetColumn)
        self.freshWords.setObjectName(u"freshWords")
        self.freshWords.setWordWrap(True)
        self.freshWords.setProperty(u"role", u"second")

        self.column.addWidget(self.freshWords)

        self.g3 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g3)

        self.freshRow = QHBoxLayout()
        self.freshRow.setSpacing(8)
        self.freshRow.setObjectName(u"freshRow")
        self.fresh = KeyButton(self.sheetColumn)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"F3")

        self.freshRow.addWidget(self.fresh)

        self.freshSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.freshRow.addItem(self.freshSpace)


        self.column.addLayout(self.freshRow)

        self.g4 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.g4)

        self.keyTitle = QLabel(self.sheetColumn)
        self.keyTitle.setObjectName(u"keyTitle")
        self.keyTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.keyTitle)

        self.keyWords = QLabel(self.sheetColumn)
        self.keyWords.setObjectName(u"keyWords")
        self.keyWords.setTextFormat(Qt.TextFormat.PlainText)
        self.keyWords.setWordWrap(True)

        self.column.addWidget(self.keyWords)

        self.day = QWidget(self.sheetColumn)
        self.day.setObjectName(u"day")
        self.dayColumn = QVBoxLayout(self.day)
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 16, 0, 0)
        self.dayTitle = QLabel(self.day)
        self.dayTitle.setObjectName(u"dayTitle")
        self.dayTitle.setProperty(u"role", u"strong")

        self.dayColumn.addWidget(self.dayTitle)

        self.dayWords = QLabel(self.day)
        self.dayWords.setObjectName(u"dayWords")
        self.dayWords.setTextFormat(Qt.TextFormat.PlainText)
        self.dayWords.setWordWrap(True)
        self.dayWords.setProperty(u"role", u"second")

        self.dayColumn.addWidget(self.dayWords)

        self.dayFirstLabel = QLabel(self.day)
        self.dayFirstLabel.setObjectName(u"dayFirstLabel")
        self.dayFirstLabel.setProperty(u"role", u"strong")

        self.dayColumn.addWidget(self.dayFirstLabel)

        self.dayFirst = SecretField(self.day)
        self.dayFirst.setObjectName(u"dayFirst")

        self.dayColumn.addWidget(self.dayFirst)

        self.dayNote = FieldNote(self.day)
        self.dayNote.setObjectName(u"dayNote")

        self.dayColumn.addWidget(self.dayNote)

        self.dayAgainLabel = QLabel(self.day)
        self.dayAgainLabel.setObjectName(u"dayAgainLabel")
        self.dayAgainLabel.setProperty(u"role", u"strong")

        self.dayColumn.addWidget(self.dayAgainLabel)

        self.dayAgain = SecretField(self.day)
        self.dayAgain.setObjectName(u"dayAgain")

        self.dayColumn.addWidget(self.dayAgain)

        self.dayAgainNote = FieldNote(self.day)
        self.dayAgainNote.setObjectName(u"dayAgainNote")

        self.dayColumn.addWidget(self.dayAgainNote)

        self.dayRule = QLabel(self.day)
        self.dayRule.setObjectName(u"dayRule")
        self.dayRule.setWordWrap(True)
        self.dayRule.setProperty(u"role", u"meta")

        self.dayColumn.addWidget(self.dayRule)

        self.dayRow = QHBoxLayout()
        self.dayRow.setSpacing(8)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(-1, 4, -1, -1)
        self.setDay = KeyButton(self.day)
        self.setDay.setObjectName(u"setDay")
        self.setDay.setProperty(u"icon_name", u"key")

        self.dayRow.addWidget(self.setDay)

        self.daySpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayRow.addItem(self.daySpace)


        self.dayColumn.addLayout(self.dayRow)

        self.dayProblem = FieldNote(self.day)
        self.dayProblem.setObjectName(u"dayProblem")

        self.dayColumn.addWidget(self.dayProblem)

        self.dayResultRow = QHBoxLayout()
        self.dayResultRow.setSpacing(8)
        self.dayResultRow.setObjectName(u"dayResultRow")
        self.dayResult = ChipLabel(self.day)
        self.dayResult.setObjectName(u"dayResult")

        self.dayResultRow.addWidget(self.dayResult)

        self.dayResultWords = QLabel(self.day)
        self.dayResultWords.setObjectName(u"dayResultWords")
        self.dayResultWords.setTextFormat(Qt.TextFormat.PlainText)
        self.dayResultWords.setWordWrap(True)
        self.dayResultWords.setProperty(u"role", u"meta")

        self.dayResultRow.addWidget(self.dayResultWords)

        self.dayResultRow.setStretch(1, 1)

        self.dayColumn.addLayout(self.dayResultRow)


        self.column.addWidget(self.day)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)


        self.across.addWidget(self.sheetColumn)

        self.acrossSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.acrossSpace)

        self.across.setStretch(0, 1000)
        self.across.setStretch(1, 1)
        self.area.setWidget(self.inside)

        self.overviewColumn.addWidget(self.area)

        self.pages.addWidget(self.overview)
        self.renewal = QWidget()
        self.renewal.setObjectName(u"renewal")
        self.renewalColumn = QVBoxLayout(self.renewal)
        self.renewalColumn.setSpacing(0)
        self.renewalColumn.setObjectName(u"renewalColumn")
        self.renewalColumn.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(self.renewal)
        self.head.setObjectName(u"head")
        self.headRow = QHBoxLayout(self.head)
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, 16, 24, 8)
        self.step = QLabel(self.head)
        self.step.setObjectName(u"step")
        self.step.setTextFormat(Qt.TextFormat.PlainText)
        self.step.setProperty(u"role", u"title")

        self.headRow.addWidget(self.step)

        self.count = QLabel(self.head)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"second")

        self.headRow.addWidget(self.count)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headSpace)


        self.renewalColumn.addWidget(self.head)

        self.steps = QStackedWidget(self.renewal)
        self.steps.setObjectName(u"steps")

        self.renewalColumn.addWidget(self.steps)

        self.problem = FieldNote(self.renewal)
        self.problem.setObjectName(u"problem")

        self.renewalColumn.addWidget(self.problem)

        self.foot = QFrame(self.renewal)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"bar")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(12)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 8, 24, 8)
        self.back = KeyButton(self.foot)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Esc")

        self.footRow.addWidget(self.back)

        self.footSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footSpace)

        self.next = KeyButton(self.foot)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"commit")
        self.next.setProperty(u"icon_name", u"check")
        self.next.setProperty(u"key", u"Ctrl+S")

        self.footRow.addWidget(self.next)


        self.renewalColumn.addWidget(self.foot)

        self.renewalColumn.setStretch(1, 1)
        self.pages.addWidget(self.renewal)

        self.whole.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.dayFirstLabel.setBuddy(self.dayFirst)
        self.dayAgainLabel.setBuddy(self.dayAgain)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.test)
        QWidget.setTabOrder(self.test, self.fresh)
        QWidget.setTabOrder(self.fresh, self.dayFirst)
        QWidget.setTabOrder(self.dayFirst, self.dayAgain)
        QWidget.setTabOrder(self.dayAgain, self.setDay)
        QWidget.setTabOrder(self.setDay, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(SecurityView)

        QMetaObject.connectSlotsByName(SecurityView)
    # setupUi

    def retranslateUi(self, SecurityView):
        self.title.setText(QCoreApplication.translate("SecurityView", u"Security", None))
        self.sheetTitle.setText(QCoreApplication.translate("SecurityView", u"The recovery sheet in force", None))
        self.sheetWords.setText(QCoreApplication.translate("SecurityView", u"Its code opens the data on a new PC, or when the key of this one is lost. Backups keep opening with the code of their own time.", None))
        self.codeLabel.setText(QCoreApplication.translate("SecurityView", u"Test my code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SecurityView", u"Recovery code to test", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("SecurityView", u"5 groups of 5, as on the sheet", None))
        self.test.setText(QCoreApplication.translate("SecurityView", u"Test", None))
        self.testWords.setText(QCoreApplication.translate("SecurityView", u"It is tried as on a new PC and changes nothing. Small letters, blanks and dashes do no harm; O counts as 0, I and L as 1.", None))
        self.freshTitle.setText(QCoreApplication.translate("SecurityView", u"A new recovery code", None))
        self.freshWords.setText(QCoreApplication.translate("SecurityView", u"When the sheet is lost, or somebody saw it who should not have. From then on the old code no longer opens this file.", None))
        self.fresh.setText(QCoreApplication.translate("SecurityView", u"New recovery code\u2026", None))
        self.keyTitle.setText(QCoreApplication.translate("SecurityView", u"Where the key is kept", None))
        self.dayTitle.setText(QCoreApplication.translate("SecurityView", u"The start-of-day passphrase", None))
        self.dayFirstLabel.setText(QCoreApplication.translate("SecurityView", u"New start-of-day passphrase", None))
#if QT_CONFIG(accessibility)
        self.dayFirst.setAccessibleName(QCoreApplication.translate("SecurityView", u"New start-of-day passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.dayAgainLabel.setText(QCoreApplication.translate("SecurityView", u"The same once more", None))
#if QT_CONFIG(accessibility)
        self.dayAgain.setAccessibleName(QCoreApplication.translate("SecurityView", u"New start-of-day passphrase once more", None))
#endif // QT_CONFIG(accessibility)
        self.dayRule.setText(QCoreApplication.translate("SecurityView", u"At least 8 characters, and not your own passphrase. If it is forgotten, the recovery code still opens the data.", None))
        self.back.setText(QCoreApplication.translate("SecurityView", u"Back", None))
        self.next.setText(QCoreApplication.translate("SecurityView", u"Next", None))
        pass
    # retranslateUi

