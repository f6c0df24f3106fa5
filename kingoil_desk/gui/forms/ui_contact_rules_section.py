# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_ContactRulesSection(object):
    def setupUi(self, ContactRulesSection):
        if not ContactRulesSection.objectName():
            ContactRulesSection.setObjectName(u"ContactRulesSection")
        ContactRulesSection.setProperty(u"role", u"page")
        self.whole = QVBoxLayout(ContactRulesSection)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(ContactRulesSection)
        self.pages.setObjectName(u"pages")
        self.overview = QScrollArea()
        self.overview.setObjectName(u"overview")
        self.overview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview.setFrameShape(QFrame.Shape.NoFrame)
        self.overview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.overview.setWidgetResizable(True)
        self.overviewInside = QWidget()
        self.overviewInside.setObjectName(u"overviewInside")
        self.overviewColumn = QVBoxLayout(self.overviewInside)
        self.overviewColumn.setSpacing(4)
        self.overviewColumn.setObjectName(u"overviewColumn")
        self.overviewColumn.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.title = QLabel(self.overviewInside)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.fresh = KeyButton(self.overviewInside)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"Ctrl+N")

        self.header.addWidget(self.fresh)


        self.overviewColumn.addLayout(self.header)

        self.now = QLabel(self.overviewInside)
        self.now.setObjectName(u"now")
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setWordWrap(True)
        self.now.setProperty(u"role", u"strong")

        self.overviewColumn.addWidget(self.now)

        self.nowWords = QLabel(self.overviewInside)
        self.nowWords.setObjectName(u"nowWords")
        self.nowWords.setTextFormat(Qt.TextFormat.PlainText)
        self.nowWords.setWordWrap(True)

        self.overviewColumn.addWidget(self.nowWords)

        self.nowNote = QLabel(self.overviewInside)
        self.nowNote.setObjectName(u"nowNote")
        self.nowNote.setTextFormat(Qt.TextFormat.PlainText)
        self.nowNote.setWordWrap(True)
        self.nowNote.setProperty(u"role", u"meta")

        self.overviewColumn.addWidget(self.nowNote)

        self.g0 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overviewColumn.addItem(self.g0)

        self.brand = TickBox(self.overviewInside)
        self.brand.setObjectName(u"brand")

        self.overviewColumn.addWidget(self.brand)

        self.brandWords = QLabel(self.overviewInside)
        self.brandWords.setObjectName(u"brandWords")
        self.brandWords.setWordWrap(True)
        self.brandWords.setProperty(u"role", u"meta")

        self.overviewColumn.addWidget(self.brandWords)

        self.problem = FieldNote(self.overviewInside)
        self.problem.setObjectName(u"problem")

        self.overviewColumn.addWidget(self.problem)

        self.g1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overviewColumn.addItem(self.g1)

        self.rulesTitle = QLabel(self.overviewInside)
        self.rulesTitle.setObjectName(u"rulesTitle")
        self.rulesTitle.setProperty(u"role", u"strong")

        self.overviewColumn.addWidget(self.rulesTitle)

        self.rules = RowTable(self.overviewInside)
        self.rules.setObjectName(u"rules")
        self.rules.setMinimumSize(QSize(0, 112))
        self.rules.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rules.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.overviewColumn.addWidget(self.rules)

        self.chosen = QLabel(self.overviewInside)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setWordWrap(True)
        self.chosen.setProperty(u"role", u"second")

        self.overviewColumn.addWidget(self.chosen)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.overviewColumn.addItem(self.space)

        self.overviewColumn.setStretch(12, 1)
        self.overview.setWidget(self.overviewInside)
        self.pages.addWidget(self.overview)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.formPage = QVBoxLayout(self.form)
        self.formPage.setSpacing(0)
        self.formPage.setObjectName(u"formPage")
        self.formPage.setContentsMargins(0, 0, 0, 0)
        self.formHead = QHBoxLayout()
        self.formHead.setSpacing(8)
        self.formHead.setObjectName(u"formHead")
        self.formHead.setContentsMargins(28, 14, 28, 0)
        self.formTitle = QLabel(self.form)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"title")

        self.formHead.addWidget(self.formTitle)

        self.formHeadSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHead.addItem(self.formHeadSpace)


        self.formPage.addLayout(self.formHead)

        self.area = QScrollArea(self.form)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.formColumn = QVBoxLayout(self.inside)
        self.formColumn.setSpacing(4)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(28, 8, 28, 8)
        self.formWords = QLabel(self.inside)
        self.formWords.setObjectName(u"formWords")
        self.formWords.setWordWrap(True)
        self.formWords.setProperty(u"role", u"second")

        self.formColumn.addWidget(self.formWords)

        self.g2 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.g2)

        self.sinceLabel = QLabel(self.inside)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"strong")

        self.formColumn.addWidget(self.sinceLabel)

        self.sinceRow = QHBoxLayout()
        self.sinceRow.setSpacing(8)
        self.sinceRow.setObjectName(u"sinceRow")
        self.since = QLineEdit(self.inside)
        self.since.setObjectName(u"since")
        self.since.setMaxLength(10)
        self.since.setMaximumSize(QSize(130, 16777215))

        self.sinceRow.addWidget(self.since)

        self.sinceSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sinceRow.addItem(self.sinceSpace)


        self.formColumn.addLayout(self.sinceRow)

        self.sinceNote = FieldNote(self.inside)
        self.sinceNote.setObjectName(u"sinceNote")

        self.formColumn.addWidget(self.sinceNote)

        self.g3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.g3)

        self.gridRow = QHBoxLayout()
        self.gridRow.setSpacing(8)
        self.gridRow.setObjectName(u"gridRow")
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.fromHead = QLabel(self.inside)
        self.fromHead.setObjectName(u"fromHead")
        self.fromHead.setProperty(u"role", u"column")

        self.grid.addWidget(self.fromHead, 0, 1, 1, 1)

        self.toHead = QLabel(self.inside)
        self.toHead.setObjectName(u"toHead")
        self.toHead.setProperty(u"role", u"column")

        self.grid.addWidget(self.toHead, 0, 2, 1, 1)

        self.countHead = QLabel(self.inside)
        self.countHead.setObjectName(u"countHead")
        self.countHead.setProperty(u"role", u"column")

        self.grid.addWidget(self.countHead, 0, 3, 1, 1)

        self.callLabel = QLabel(self.inside)
        self.callLabel.setObjectName(u"callLabel")

        self.grid.addWidget(self.callLabel, 1, 0, 1, 1)

        self.callFrom = QLineEdit(self.inside)
        self.callFrom.setObjectName(u"callFrom")
        self.callFrom.setMaxLength(5)
        self.callFrom.setMaximumSize(QSize(90, 16777215))
        self.callFrom.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.callFrom, 1, 1, 1, 1)

        self.callTo = QLineEdit(self.inside)
        self.callTo.setObjectName(u"callTo")
        self.callTo.setMaxLength(5)
        self.callTo.setMaximumSize(QSize(90, 16777215))
        self.callTo.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.callTo, 1, 2, 1, 1)

        self.callCount = QLineEdit(self.inside)
        self.callCount.setObjectName(u"callCount")
        self.callCount.setMaxLength(3)
        self.callCount.setMaximumSize(QSize(90, 16777215))

        self.grid.addWidget(self.callCount, 1, 3, 1, 1)

        self.messageLabel = QLabel(self.inside)
        self.messageLabel.setObjectName(u"messageLabel")

        self.grid.addWidget(self.messageLabel, 2, 0, 1, 1)

        self.messageFrom = QLineEdit(self.inside)
        self.messageFrom.setObjectName(u"messageFrom")
        self.messageFrom.setMaxLength(5)
        self.messageFrom.setMaximumSize(QSize(90, 16777215))
        self.messageFrom.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.messageFrom, 2, 1, 1, 1)

        self.messageTo = QLineEdit(self.inside)
        self.messageTo.setObjectName(u"messageTo")
        self.messageTo.setMaxLength(5)
        self.messageTo.setMaximumSize(QSize(90, 16777215))
        self.messageTo.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.messageTo, 2, 2, 1, 1)

        self.messageCount = QLineEdit(self.inside)
        self.messageCount.setObjectName(u"messageCount")
        self.messageCount.setMaxLength(3)
        self.messageCount.setMaximumSize(QSize(90, 16777215))

        self.grid.addWidget(self.messageCount, 2, 3, 1, 1)

        self.emailLabel = QLabel(self.inside)
        self.emailLabel.setObjectName(u"emailLabel")

        self.grid.addWidget(self.emailLabel, 3, 0, 1, 1)

        self.emailFrom = QLineEdit(self.inside)
        self.emailFrom.setObjectName(u"emailFrom")
        self.emailFrom.setMaxLength(5)
        self.emailFrom.setMaximumSize(QSize(90, 16777215))
        self.emailFrom.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.emailFrom, 3, 1, 1, 1)

        self.emailTo = QLineEdit(self.inside)
        self.emailTo.setObjectName(u"emailTo")
        self.emailTo.setMaxLength(5)
        self.emailTo.setMaximumSize(QSize(90, 16777215))
        self.emailTo.setPlaceholderText(u"--:--")

        self.grid.addWidget(self.emailTo, 3, 2, 1, 1)

        self.emailCount = QLineEdit(self.inside)
        self.emailCount.setObjectName(u"emailCount")
        self.emailCount.setMaxLength(3)
        self.emailCount.setMaximumSize(QSize(90, 16777215))

        self.grid.addWidget(self.emailCount, 3, 3, 1, 1)


        self.gridRow.addLayout(self.grid)

        self.gridSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.gridRow.addItem(self.gridSpace)


        self.formColumn.addLayout(self.gridRow)

        self.gridNote = FieldNote(self.inside)
        self.gridNote.setObjectName(u"gridNote")

        self.formColumn.addWidget(self.gridNote)

        self.gridWords = QLabel(self.inside)
        self.gridWords.setObjectName(u"gridWords")
        self.gridWords.setWordWrap(True)
        self.gridWords.setProperty(u"role", u"meta")

        self.formColumn.addWidget(self.gridWords)

        self.g4 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.g4)

        self.register = TickBox(self.inside)
        self.register.setObjectName(u"register")

        self.formColumn.addWidget(self.register)

        self.brandNeeded = TickBox(self.inside)
        self.brandNeeded.setObjectName(u"brandNeeded")

        self.formColumn.addWidget(self.brandNeeded)

        self.g5 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.g5)

        self.noteLabel = QLabel(self.inside)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"strong")

        self.formColumn.addWidget(self.noteLabel)

        self.source = QLineEdit(self.inside)
        self.source.setObjectName(u"source")
        self.source.setMaxLength(500)

        self.formColumn.addWidget(self.source)

        self.sourceNote = FieldNote(self.inside)
        self.sourceNote.setObjectName(u"sourceNote")

        self.formColumn.addWidget(self.sourceNote)

        self.formProblem = FieldNote(self.inside)
        self.formProblem.setObjectName(u"formProblem")

        self.formColumn.addWidget(self.formProblem)

        self.g6 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formColumn.addItem(self.g6)

        self.area.setWidget(self.inside)

        self.formPage.addWidget(self.area)

        self.bar = QFrame(self.form)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"role", u"bar")
        self.barRow = QHBoxLayout(self.bar)
        self.barRow.setSpacing(8)
        self.barRow.setObjectName(u"barRow")
        self.barRow.setContentsMargins(28, 8, 28, 8)
        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barRow.addItem(self.barSpace)

        self.cancel = KeyButton(self.bar)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.barRow.addWidget(self.cancel)

        self.save = KeyButton(self.bar)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"save")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.barRow.addWidget(self.save)


        self.formPage.addWidget(self.bar)

        self.pages.addWidget(self.form)

        self.whole.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.sinceLabel.setBuddy(self.since)
        self.noteLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactRulesSection)

        QMetaObject.connectSlotsByName(ContactRulesSection)
    # setupUi

    def retranslateUi(self, ContactRulesSection):
        self.title.setText(QCoreApplication.translate("ContactRulesSection", u"Contact rules", None))
        self.fresh.setText(QCoreApplication.translate("ContactRulesSection", u"New rule\u2026", None))
        self.brand.setText(QCoreApplication.translate("ContactRulesSection", u"The shop calls and writes under a granted brand name", None))
        self.brandWords.setText(QCoreApplication.translate("ContactRulesSection", u"An ordinary phone may not advertise: without a granted brand name every call and message with an offer is refused, whoever agreed to it.", None))
        self.rulesTitle.setText(QCoreApplication.translate("ContactRulesSection", u"Rules by the day they begin", None))
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Rules by the day they begin", None))
#endif // QT_CONFIG(accessibility)
        self.formTitle.setText(QCoreApplication.translate("ContactRulesSection", u"A new contact rule", None))
        self.formWords.setText(QCoreApplication.translate("ContactRulesSection", u"It is in force from its day on, and replaces one of the same day. What was asked about days before keeps its answer.", None))
        self.sinceLabel.setText(QCoreApplication.translate("ContactRulesSection", u"In force from", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"In force from", None))
#endif // QT_CONFIG(accessibility)
        self.fromHead.setText(QCoreApplication.translate("ContactRulesSection", u"From", None))
        self.toHead.setText(QCoreApplication.translate("ContactRulesSection", u"To", None))
        self.countHead.setText(QCoreApplication.translate("ContactRulesSection", u"In 24 hours", None))
        self.callLabel.setText(QCoreApplication.translate("ContactRulesSection", u"Calls", None))
#if QT_CONFIG(accessibility)
        self.callFrom.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Calls: from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.callTo.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Calls: to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.callCount.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Calls: in 24 hours", None))
#endif // QT_CONFIG(accessibility)
        self.messageLabel.setText(QCoreApplication.translate("ContactRulesSection", u"Messages, Zalo", None))
#if QT_CONFIG(accessibility)
        self.messageFrom.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Messages, Zalo: from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.messageTo.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Messages, Zalo: to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.messageCount.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Messages, Zalo: in 24 hours", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("ContactRulesSection", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.emailFrom.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"E-mail: from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.emailTo.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"E-mail: to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.emailCount.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"E-mail: in 24 hours", None))
#endif // QT_CONFIG(accessibility)
        self.gridWords.setText(QCoreApplication.translate("ContactRulesSection", u"An empty field sets no limit. 0 in 24 hours allows none at all.", None))
        self.register.setText(QCoreApplication.translate("ContactRulesSection", u"Numbers on the Do-Not-Call register are not called or messaged", None))
        self.brandNeeded.setText(QCoreApplication.translate("ContactRulesSection", u"Calls and messages with offers need a granted brand name", None))
        self.noteLabel.setText(QCoreApplication.translate("ContactRulesSection", u"Where it stands", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("ContactRulesSection", u"Where it stands: decree, article, letter", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ContactRulesSection", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ContactRulesSection", u"Save", None))
        pass
    # retranslateUi

