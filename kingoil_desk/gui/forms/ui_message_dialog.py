# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
class Ui_MessageDialog(object):
    def setupUi(self, MessageDialog):
        if not MessageDialog.objectName():
            MessageDialog.setObjectName(u"MessageDialog")
        MessageDialog.setWindowTitle(u"King Oil Desk")
        self.column = QVBoxLayout(MessageDialog)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 16)
        self.upper = QHBoxLayout()
        self.upper.setSpacing(12)
        self.upper.setObjectName(u"upper")
        self.iconColumn = QVBoxLayout()
        self.iconColumn.setObjectName(u"iconColumn")
        self.iconColumn.setContentsMargins(-1, 2, -1, -1)
        self.icon = IconLabel(MessageDialog)
        self.icon.setObjectName(u"icon")

        self.iconColumn.addWidget(self.icon)

        self.iconSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.iconColumn.addItem(self.iconSpace)


        self.upper.addLayout(self.iconColumn)

        self.words = QVBoxLayout()
        self.words.setSpacing(8)
        self.words.setObjectName(u"words")
        self.what = QLabel(MessageDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setProperty(u"role", u"strong")

        self.words.addWidget(self.what)

        self.more = QLabel(MessageDialog)
        self.more.setObjectName(u"more")
        self.more.setWordWrap(True)
        self.more.setTextFormat(Qt.TextFormat.PlainText)

        self.words.addWidget(self.more)


        self.upper.addLayout(self.words)

        self.upper.setStretch(1, 1)

        self.column.addLayout(self.upper)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.extra = KeyButton(MessageDialog)
        self.extra.setObjectName(u"extra")

        self.buttons.addWidget(self.extra)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.no = KeyButton(MessageDialog)
        self.no.setObjectName(u"no")
        self.no.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.no)

        self.yes = KeyButton(MessageDialog)
        self.yes.setObjectName(u"yes")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)


        self.retranslateUi(MessageDialog)

        QMetaObject.connectSlotsByName(MessageDialog)
    # setupUi

    def retranslateUi(self, MessageDialog):
        pass
    # retranslateUi

