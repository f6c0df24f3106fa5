# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_DoNotCallSection(object):
    def setupUi(self, DoNotCallSection):
        if not DoNotCallSection.objectName():
            DoNotCallSection.setObjectName(u"DoNotCallSection")
        DoNotCallSection.setProperty(u"role", u"page")
        self.column = QVBoxLayout(DoNotCallSection)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.title = QLabel(DoNotCallSection)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.choose = KeyButton(DoNotCallSection)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"icon_name", u"file")
        self.choose.setProperty(u"key", u"Ctrl+O")

        self.header.addWidget(self.choose)


        self.column.addLayout(self.header)

        self.state = QLabel(DoNotCallSection)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"strong")

        self.column.addWidget(self.state)

        self.warning = FieldNote(DoNotCallSection)
        self.warning.setObjectName(u"warning")

        self.column.addWidget(self.warning)

        self.intro = QLabel(DoNotCallSection)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"second")

        self.column.addWidget(self.intro)

        self.file = QWidget(DoNotCallSection)
        self.file.setObjectName(u"file")
        self.fileColumn = QVBoxLayout(self.file)
        self.fileColumn.setSpacing(4)
        self.fileColumn.setObjectName(u"fileColumn")
        self.fileColumn.setContentsMargins(0, 8, 0, 0)
        self.fileName = QLabel(self.file)
        self.fileName.setObjectName(u"fileName")
        self.fileName.setTextFormat(Qt.TextFormat.PlainText)
        self.fileName.setProperty(u"role", u"strong")

        self.fileColumn.addWidget(self.fileName)

        self.facts = QLabel(self.file)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"second")

        self.fileColumn.addWidget(self.facts)

        self.badLines = QLabel(self.file)
        self.badLines.setObjectName(u"badLines")
        self.badLines.setTextFormat(Qt.TextFormat.PlainText)
        self.badLines.setWordWrap(True)
        self.badLines.setProperty(u"role", u"soon")

        self.fileColumn.addWidget(self.badLines)

        self.dayRow = QHBoxLayout()
        self.dayRow.setSpacing(8)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(self.file)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"strong")

        self.dayRow.addWidget(self.dayLabel)

        self.day = QLineEdit(self.file)
        self.day.setObjectName(u"day")
        self.day.setMaxLength(10)
        self.day.setMaximumSize(QSize(130, 16777215))

        self.dayRow.addWidget(self.day)

        self.daySpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayRow.addItem(self.daySpace)


        self.fileColumn.addLayout(self.dayRow)

        self.dayNote = FieldNote(self.file)
        self.dayNote.setObjectName(u"dayNote")

        self.fileColumn.addWidget(self.dayNote)


        self.column.addWidget(self.file)

        self.problem = FieldNote(DoNotCallSection)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.gap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap)

        self.listsTitle = QLabel(DoNotCallSection)
        self.listsTitle.setObjectName(u"listsTitle")
        self.listsTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.listsTitle)

        self.noLists = QLabel(DoNotCallSection)
        self.noLists.setObjectName(u"noLists")
        self.noLists.setWordWrap(True)
        self.noLists.setProperty(u"role", u"second")

        self.column.addWidget(self.noLists)

        self.lists = RowTable(DoNotCallSection)
        self.lists.setObjectName(u"lists")
        self.lists.setMinimumSize(QSize(0, 112))
        self.lists.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lists.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.lists)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barSpace)

        self.bring = KeyButton(DoNotCallSection)
        self.bring.setObjectName(u"bring")
        self.bring.setProperty(u"kind", u"commit")
        self.bring.setProperty(u"icon_name", u"down")
        self.bring.setProperty(u"key", u"Ctrl+S")

        self.bar.addWidget(self.bring)


        self.column.addLayout(self.bar)

        self.column.setStretch(9, 1000)
        self.column.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DoNotCallSection)

        QMetaObject.connectSlotsByName(DoNotCallSection)
    # setupUi

    def retranslateUi(self, DoNotCallSection):
        self.title.setText(QCoreApplication.translate("DoNotCallSection", u"Do-Not-Call register", None))
        self.choose.setText(QCoreApplication.translate("DoNotCallSection", u"Choose a list\u2026", None))
        self.intro.setText(QCoreApplication.translate("DoNotCallSection", u"One number a line, in a CSV or text file; S behind it turns away messages, V calls, nothing both. A list only ever adds: none takes a number off.", None))
        self.dayLabel.setText(QCoreApplication.translate("DoNotCallSection", u"The list shows the register of", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DoNotCallSection", u"The day that the list shows", None))
#endif // QT_CONFIG(accessibility)
        self.listsTitle.setText(QCoreApplication.translate("DoNotCallSection", u"Lists brought in", None))
        self.noLists.setText(QCoreApplication.translate("DoNotCallSection", u"None so far. Choose a list that the register's keeper gave out.", None))
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("DoNotCallSection", u"Lists brought in", None))
#endif // QT_CONFIG(accessibility)
        self.bring.setText(QCoreApplication.translate("DoNotCallSection", u"Bring in", None))
        pass
    # retranslateUi

