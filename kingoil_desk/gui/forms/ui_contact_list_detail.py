# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipLabel
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable
from kingoil_desk.gui.short_label import ShortLabel

class Ui_ContactListDetail(object):
    def setupUi(self, ContactListDetail):
        if not ContactListDetail.objectName():
            ContactListDetail.setObjectName(u"ContactListDetail")
        self.column = QVBoxLayout(ContactListDetail)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        self.heading.setObjectName(u"heading")
        self.title = ShortLabel(ContactListDetail)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"strong")

        self.heading.addWidget(self.title)

        self.state = ChipLabel(ContactListDetail)
        self.state.setObjectName(u"state")

        self.heading.addWidget(self.state)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading.addItem(self.headSpace)

        self.heading.setStretch(2, 1)

        self.header.addLayout(self.heading)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.reissue = KeyButton(ContactListDetail)
        self.reissue.setObjectName(u"reissue")
        self.reissue.setProperty(u"icon_name", u"undo")
        self.reissue.setProperty(u"key", u"Ctrl+I")

        self.acts.addWidget(self.reissue)

        self.recall = KeyButton(ContactListDetail)
        self.recall.setObjectName(u"recall")
        self.recall.setProperty(u"kind", u"danger")
        self.recall.setProperty(u"icon_name", u"ban")
        self.recall.setProperty(u"key", u"Ctrl+R")

        self.acts.addWidget(self.recall)

        self.actsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.actsSpace)


        self.header.addLayout(self.acts)

        self.header.setStretch(0, 1)

        self.column.addLayout(self.header)

        self.problem = FieldNote(ContactListDetail)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.why = QWidget(ContactListDetail)
        self.why.setObjectName(u"why")
        self.whyColumn = QVBoxLayout(self.why)
        self.whyColumn.setSpacing(4)
        self.whyColumn.setObjectName(u"whyColumn")
        self.whyColumn.setContentsMargins(0, 0, 0, 0)
        self.factsTitle = QLabel(self.why)
        self.factsTitle.setObjectName(u"factsTitle")
        self.factsTitle.setProperty(u"role", u"strong")

        self.whyColumn.addWidget(self.factsTitle)

        self.facts = QLabel(self.why)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"second")

        self.whyColumn.addWidget(self.facts)

        self.whyGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.whyColumn.addItem(self.whyGap)

        self.leftTitle = QLabel(self.why)
        self.leftTitle.setObjectName(u"leftTitle")
        self.leftTitle.setProperty(u"role", u"strong")

        self.whyColumn.addWidget(self.leftTitle)

        self.leftOut = QLabel(self.why)
        self.leftOut.setObjectName(u"leftOut")
        self.leftOut.setTextFormat(Qt.TextFormat.PlainText)
        self.leftOut.setWordWrap(True)
        self.leftOut.setProperty(u"role", u"second")

        self.whyColumn.addWidget(self.leftOut)

        self.whySpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whyColumn.addItem(self.whySpace)


        self.halves.addWidget(self.why)

        self.who = QWidget(ContactListDetail)
        self.who.setObjectName(u"who")
        self.whoColumn = QVBoxLayout(self.who)
        self.whoColumn.setSpacing(4)
        self.whoColumn.setObjectName(u"whoColumn")
        self.whoColumn.setContentsMargins(0, 0, 0, 0)
        self.whoHead = QHBoxLayout()
        self.whoHead.setSpacing(8)
        self.whoHead.setObjectName(u"whoHead")
        self.whoHead.setContentsMargins(0, 0, 0, 0)
        self.membersTitle = QLabel(self.who)
        self.membersTitle.setObjectName(u"membersTitle")
        self.membersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.membersTitle.setProperty(u"role", u"strong")

        self.whoHead.addWidget(self.membersTitle)

        self.whoSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whoHead.addItem(self.whoSpace)

        self.back = KeyButton(self.who)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")

        self.whoHead.addWidget(self.back)

        self.more = KeyButton(self.who)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"quiet")

        self.whoHead.addWidget(self.more)


        self.whoColumn.addLayout(self.whoHead)

        self.members = RowTable(self.who)
        self.members.setObjectName(u"members")
        self.members.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.members.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.whoColumn.addWidget(self.members)

        self.whoColumn.setStretch(1, 1)

        self.halves.addWidget(self.who)

        self.halves.setStretch(0, 2)
        self.halves.setStretch(1, 3)

        self.column.addLayout(self.halves)

        self.column.setStretch(2, 1)
        QWidget.setTabOrder(self.reissue, self.recall)
        QWidget.setTabOrder(self.recall, self.members)
        QWidget.setTabOrder(self.members, self.back)
        QWidget.setTabOrder(self.back, self.more)

        self.retranslateUi(ContactListDetail)

        QMetaObject.connectSlotsByName(ContactListDetail)
    # setupUi

    def retranslateUi(self, ContactListDetail):
        self.reissue.setText(QCoreApplication.translate("ContactListDetail", u"Re-issue", None))
        self.recall.setText(QCoreApplication.translate("ContactListDetail", u"Recall", None))
        self.factsTitle.setText(QCoreApplication.translate("ContactListDetail", u"This list", None))
        self.leftTitle.setText(QCoreApplication.translate("ContactListDetail", u"Left out when it was made", None))
        self.back.setText(QCoreApplication.translate("ContactListDetail", u"First members", None))
        self.more.setText(QCoreApplication.translate("ContactListDetail", u"Next members", None))
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("ContactListDetail", u"Members of the list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

