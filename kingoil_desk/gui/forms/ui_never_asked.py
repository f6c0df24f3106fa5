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
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.rows import RowTable

class Ui_NeverAsked(object):
    def setupUi(self, NeverAsked):
        if not NeverAsked.objectName():
            NeverAsked.setObjectName(u"NeverAsked")
        NeverAsked.setProperty(u"role", u"page")
        self.column = QVBoxLayout(NeverAsked)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.title = QLabel(NeverAsked)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.left = QLabel(NeverAsked)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"role", u"second")

        self.header.addWidget(self.left)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.done = QLabel(NeverAsked)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"second")

        self.header.addWidget(self.done)


        self.column.addLayout(self.header)

        self.intro = QLabel(NeverAsked)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"second")
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.aboutRow = QHBoxLayout()
        self.aboutRow.setSpacing(8)
        self.aboutRow.setObjectName(u"aboutRow")
        self.aboutLabel = QLabel(NeverAsked)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"role", u"second")

        self.aboutRow.addWidget(self.aboutLabel)

        self.about = Choice(NeverAsked)
        self.about.setObjectName(u"about")

        self.aboutRow.addWidget(self.about)

        self.aboutSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aboutRow.addItem(self.aboutSpace)


        self.column.addLayout(self.aboutRow)

        self.waiting = RowTable(NeverAsked)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.waiting.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.waiting)

        self.empty = QLabel(NeverAsked)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.more = KeyButton(NeverAsked)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"icon_name", u"chevd")

        self.bar.addWidget(self.more)

        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barSpace)

        self.ask = KeyButton(NeverAsked)
        self.ask.setObjectName(u"ask")
        self.ask.setProperty(u"kind", u"commit")
        self.ask.setProperty(u"icon_name", u"consent")
        self.ask.setProperty(u"key", u"F6")

        self.bar.addWidget(self.ask)


        self.column.addLayout(self.bar)

        self.column.setStretch(3, 1000)
        self.column.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.aboutLabel.setBuddy(self.about)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NeverAsked)

        QMetaObject.connectSlotsByName(NeverAsked)
    # setupUi

    def retranslateUi(self, NeverAsked):
        self.title.setText(QCoreApplication.translate("NeverAsked", u"Customers never asked", None))
        self.intro.setText(QCoreApplication.translate("NeverAsked", u"Ask at the counter, write the answer down, come back by Esc: the next customer is chosen then. The most recent buyers come first.", None))
        self.aboutLabel.setText(QCoreApplication.translate("NeverAsked", u"Never asked about", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("NeverAsked", u"Never asked about", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.waiting.setAccessibleName(QCoreApplication.translate("NeverAsked", u"Customers to ask", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("NeverAsked", u"50 more", None))
        self.ask.setText(QCoreApplication.translate("NeverAsked", u"Ask the chosen customer", None))
        pass
    # retranslateUi

