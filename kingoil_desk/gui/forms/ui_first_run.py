# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.rail import Drop
from kingoil_desk.gui.step_list import StepList

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        self.row = QHBoxLayout(FirstRun)
        self.row.setSpacing(0)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(16, 16, 16, 16)
        self.card = QFrame(FirstRun)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.cardRow = QHBoxLayout(self.card)
        self.cardRow.setSpacing(0)
        self.cardRow.setObjectName(u"cardRow")
        self.cardRow.setContentsMargins(1, 1, 1, 1)
        self.side = QWidget(self.card)
        self.side.setObjectName(u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(8)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(16, 8, 0, 16)
        self.brand = QHBoxLayout()
        self.brand.setSpacing(8)
        self.brand.setObjectName(u"brand")
        self.drop = Drop(self.side)
        self.drop.setObjectName(u"drop")

        self.brand.addWidget(self.drop)

        self.program = QLabel(self.side)
        self.program.setObjectName(u"program")
        self.program.setProperty(u"role", u"strong")

        self.brand.addWidget(self.program)

        self.brandSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.brand.addItem(self.brandSpace)


        self.sideColumn.addLayout(self.brand)

        self.steps = StepList(self.side)
        self.steps.setObjectName(u"steps")

        self.sideColumn.addWidget(self.steps)

        self.sideSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideColumn.addItem(self.sideSpace)


        self.cardRow.addWidget(self.side)

        self.main = QWidget(self.card)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(0)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.heading = QVBoxLayout()
        self.heading.setSpacing(0)
        self.heading.setObjectName(u"heading")
        self.heading.setContentsMargins(24, 16, 24, 12)
        self.count = QLabel(self.main)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"meta")

        self.heading.addWidget(self.count)

        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.heading.addWidget(self.title)


        self.mainColumn.addLayout(self.heading)

        self.pages = QStackedWidget(self.main)
        self.pages.setObjectName(u"pages")

        self.mainColumn.addWidget(self.pages)

        self.buttonLine = QFrame(self.main)
        self.buttonLine.setObjectName(u"buttonLine")
        self.buttonLine.setProperty(u"role", u"line")

        self.mainColumn.addWidget(self.buttonLine)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(24, 16, 24, 16)
        self.back = KeyButton(self.main)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.back)

        self.buttonSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.next = KeyButton(self.main)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"commit")
        self.next.setProperty(u"key", u"Enter")

        self.buttons.addWidget(self.next)


        self.mainColumn.addLayout(self.buttons)

        self.mainColumn.setStretch(1, 1)

        self.cardRow.addWidget(self.main)

        self.cardRow.setStretch(1, 1)

        self.row.addWidget(self.card)


        self.retranslateUi(FirstRun)

        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        self.back.setText(QCoreApplication.translate("FirstRun", u"Back", None))
        self.next.setText(QCoreApplication.translate("FirstRun", u"Next", None))
        pass
    # retranslateUi

