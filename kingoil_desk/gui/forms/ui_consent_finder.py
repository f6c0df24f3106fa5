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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipRow
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.rows import RowTable

class Ui_ConsentFinder(object):
    def setupUi(self, ConsentFinder):
        if not ConsentFinder.objectName():
            ConsentFinder.setObjectName(u"ConsentFinder")
        ConsentFinder.setProperty(u"role", u"page")
        self.column = QVBoxLayout(ConsentFinder)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.title = QLabel(ConsentFinder)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.counted = QLabel(ConsentFinder)
        self.counted.setObjectName(u"counted")
        self.counted.setProperty(u"role", u"second")

        self.header.addWidget(self.counted)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.column.addLayout(self.header)

        self.filters = QGridLayout()
        self.filters.setObjectName(u"filters")
        self.filters.setHorizontalSpacing(8)
        self.filters.setVerticalSpacing(8)
        self.channelBox = QWidget(ConsentFinder)
        self.channelBox.setObjectName(u"channelBox")
        self.channelBoxColumn = QVBoxLayout(self.channelBox)
        self.channelBoxColumn.setSpacing(4)
        self.channelBoxColumn.setObjectName(u"channelBoxColumn")
        self.channelBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.channelLabel = QLabel(self.channelBox)
        self.channelLabel.setObjectName(u"channelLabel")
        self.channelLabel.setProperty(u"role", u"second")

        self.channelBoxColumn.addWidget(self.channelLabel)

        self.channel = Choice(self.channelBox)
        self.channel.setObjectName(u"channel")

        self.channelBoxColumn.addWidget(self.channel)


        self.filters.addWidget(self.channelBox, 0, 0, 1, 1)

        self.purposeBox = QWidget(ConsentFinder)
        self.purposeBox.setObjectName(u"purposeBox")
        self.purposeBoxColumn = QVBoxLayout(self.purposeBox)
        self.purposeBoxColumn.setSpacing(4)
        self.purposeBoxColumn.setObjectName(u"purposeBoxColumn")
        self.purposeBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.purposeLabel = QLabel(self.purposeBox)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"role", u"second")

        self.purposeBoxColumn.addWidget(self.purposeLabel)

        self.purpose = Choice(self.purposeBox)
        self.purpose.setObjectName(u"purpose")

        self.purposeBoxColumn.addWidget(self.purpose)


        self.filters.addWidget(self.purposeBox, 0, 1, 1, 1)

        self.standingBox = QWidget(ConsentFinder)
        self.standingBox.setObjectName(u"standingBox")
        self.standingBoxColumn = QVBoxLayout(self.standingBox)
        self.standingBoxColumn.setSpacing(4)
        self.standingBoxColumn.setObjectName(u"standingBoxColumn")
        self.standingBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.standingLabel = QLabel(self.standingBox)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setProperty(u"role", u"second")

        self.standingBoxColumn.addWidget(self.standingLabel)

        self.standing = Choice(self.standingBox)
        self.standing.setObjectName(u"standing")

        self.standingBoxColumn.addWidget(self.standing)


        self.filters.addWidget(self.standingBox, 0, 2, 1, 1)

        self.periodBox = QWidget(ConsentFinder)
        self.periodBox.setObjectName(u"periodBox")
        self.periodBoxColumn = QVBoxLayout(self.periodBox)
        self.periodBoxColumn.setSpacing(4)
        self.periodBoxColumn.setObjectName(u"periodBoxColumn")
        self.periodBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.periodLabel = QLabel(self.periodBox)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setProperty(u"role", u"second")

        self.periodBoxColumn.addWidget(self.periodLabel)

        self.period = Choice(self.periodBox)
        self.period.setObjectName(u"period")

        self.periodBoxColumn.addWidget(self.period)


        self.filters.addWidget(self.periodBox, 0, 3, 1, 1)

        self.firstBox = QWidget(ConsentFinder)
        self.firstBox.setObjectName(u"firstBox")
        self.firstBoxColumn = QVBoxLayout(self.firstBox)
        self.firstBoxColumn.setSpacing(4)
        self.firstBoxColumn.setObjectName(u"firstBoxColumn")
        self.firstBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(self.firstBox)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"second")

        self.firstBoxColumn.addWidget(self.firstLabel)

        self.first = QLineEdit(self.firstBox)
        self.first.setObjectName(u"first")
        self.first.setMaxLength(10)

        self.firstBoxColumn.addWidget(self.first)


        self.filters.addWidget(self.firstBox, 0, 4, 1, 1)

        self.lastBox = QWidget(ConsentFinder)
        self.lastBox.setObjectName(u"lastBox")
        self.lastBoxColumn = QVBoxLayout(self.lastBox)
        self.lastBoxColumn.setSpacing(4)
        self.lastBoxColumn.setObjectName(u"lastBoxColumn")
        self.lastBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.lastLabel = QLabel(self.lastBox)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setProperty(u"role", u"second")

        self.lastBoxColumn.addWidget(self.lastLabel)

        self.last = QLineEdit(self.lastBox)
        self.last.setObjectName(u"last")
        self.last.setMaxLength(10)

        self.lastBoxColumn.addWidget(self.last)


        self.filters.addWidget(self.lastBox, 0, 5, 1, 1)

        self.staffBox = QWidget(ConsentFinder)
        self.staffBox.setObjectName(u"staffBox")
        self.staffBoxColumn = QVBoxLayout(self.staffBox)
        self.staffBoxColumn.setSpacing(4)
        self.staffBoxColumn.setObjectName(u"staffBoxColumn")
        self.staffBoxColumn.setContentsMargins(0, 0, 0, 0)
        self.staffLabel = QLabel(self.staffBox)
        self.staffLabel.setObjectName(u"staffLabel")
        self.staffLabel.setProperty(u"role", u"second")

        self.staffBoxColumn.addWidget(self.staffLabel)

        self.staff = Choice(self.staffBox)
        self.staff.setObjectName(u"staff")

        self.staffBoxColumn.addWidget(self.staff)


        self.filters.addWidget(self.staffBox, 0, 6, 1, 1)


        self.column.addLayout(self.filters)

        self.problem = FieldNote(ConsentFinder)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.counts = RowTable(ConsentFinder)
        self.counts.setObjectName(u"counts")
        self.counts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.counts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.counts)

        self.legendRow = QHBoxLayout()
        self.legendRow.setSpacing(8)
        self.legendRow.setObjectName(u"legendRow")
        self.about = QLabel(ConsentFinder)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"second")
        self.about.setWordWrap(True)

        self.legendRow.addWidget(self.about)

        self.legend = ChipRow(ConsentFinder)
        self.legend.setObjectName(u"legend")

        self.legendRow.addWidget(self.legend)

        self.legendRow.setStretch(0, 1)

        self.column.addLayout(self.legendRow)

        self.shown = QLabel(ConsentFinder)
        self.shown.setObjectName(u"shown")
        self.shown.setProperty(u"role", u"strong")

        self.column.addWidget(self.shown)

        self.found = RowTable(ConsentFinder)
        self.found.setObjectName(u"found")
        self.found.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.found)

        self.empty = QLabel(ConsentFinder)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.more = KeyButton(ConsentFinder)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"icon_name", u"chevd")

        self.bar.addWidget(self.more)

        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barSpace)

        self.open = KeyButton(ConsentFinder)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"icon_name", u"consent")
        self.open.setProperty(u"key", u"F6")

        self.bar.addWidget(self.open)


        self.column.addLayout(self.bar)

        self.column.setStretch(6, 1000)
        self.column.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.channelLabel.setBuddy(self.channel)
        self.purposeLabel.setBuddy(self.purpose)
        self.standingLabel.setBuddy(self.standing)
        self.periodLabel.setBuddy(self.period)
        self.firstLabel.setBuddy(self.first)
        self.lastLabel.setBuddy(self.last)
        self.staffLabel.setBuddy(self.staff)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConsentFinder)

        QMetaObject.connectSlotsByName(ConsentFinder)
    # setupUi

    def retranslateUi(self, ConsentFinder):
        self.title.setText(QCoreApplication.translate("ConsentFinder", u"Find and count", None))
        self.channelLabel.setText(QCoreApplication.translate("ConsentFinder", u"Channel", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("ConsentFinder", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.standingLabel.setText(QCoreApplication.translate("ConsentFinder", u"State", None))
#if QT_CONFIG(accessibility)
        self.standing.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("ConsentFinder", u"Written down", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"Written down", None))
#endif // QT_CONFIG(accessibility)
        self.firstLabel.setText(QCoreApplication.translate("ConsentFinder", u"From", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"From which day", None))
#endif // QT_CONFIG(accessibility)
        self.first.setPlaceholderText(QCoreApplication.translate("ConsentFinder", u"dd/MM/yyyy", None))
        self.lastLabel.setText(QCoreApplication.translate("ConsentFinder", u"To", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"To which day", None))
#endif // QT_CONFIG(accessibility)
        self.last.setPlaceholderText(QCoreApplication.translate("ConsentFinder", u"dd/MM/yyyy", None))
        self.staffLabel.setText(QCoreApplication.translate("ConsentFinder", u"By whom", None))
#if QT_CONFIG(accessibility)
        self.staff.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"By whom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.counts.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"Counts by purpose and channel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("ConsentFinder", u"Customers found", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("ConsentFinder", u"50 more", None))
        self.open.setText(QCoreApplication.translate("ConsentFinder", u"Consent of the chosen customer", None))
        pass
    # retranslateUi

