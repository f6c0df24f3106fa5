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

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import FieldNote

class Ui_FirstRunSheet(object):
    def setupUi(self, FirstRunSheet):
        if not FirstRunSheet.objectName():
            FirstRunSheet.setObjectName(u"FirstRunSheet")
        self.column = QVBoxLayout(FirstRunSheet)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunSheet)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.frame = QFrame(FirstRunSheet)
        self.frame.setObjectName(u"frame")
        self.frame.setProperty(u"role", u"quiet")
        self.frameColumn = QVBoxLayout(self.frame)
        self.frameColumn.setSpacing(0)
        self.frameColumn.setObjectName(u"frameColumn")
        self.frameColumn.setContentsMargins(16, 8, 16, 12)
        self.number = QLabel(self.frame)
        self.number.setObjectName(u"number")
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setProperty(u"role", u"strong")

        self.frameColumn.addWidget(self.number)

        self.code = QLabel(self.frame)
        self.code.setObjectName(u"code")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setProperty(u"role", u"figure")

        self.frameColumn.addWidget(self.code)


        self.column.addWidget(self.frame)

        self.letters = QLabel(FirstRunSheet)
        self.letters.setObjectName(u"letters")
        self.letters.setWordWrap(True)
        self.letters.setProperty(u"role", u"meta")

        self.column.addWidget(self.letters)

        self.space2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.print = KeyButton(FirstRunSheet)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"icon_name", u"print")

        self.ways.addWidget(self.print)

        self.save = KeyButton(FirstRunSheet)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"icon_name", u"down")

        self.ways.addWidget(self.save)

        self.waysSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.waysSpace)


        self.column.addLayout(self.ways)

        self.done = FieldNote(FirstRunSheet)
        self.done.setObjectName(u"done")

        self.column.addWidget(self.done)

        self.space3 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space3)

        self.written = TickBox(FirstRunSheet)
        self.written.setObjectName(u"written")

        self.column.addWidget(self.written)

        self.keep = QLabel(FirstRunSheet)
        self.keep.setObjectName(u"keep")
        self.keep.setWordWrap(True)
        self.keep.setProperty(u"role", u"meta")

        self.column.addWidget(self.keep)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(10, 1)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.written)

        self.retranslateUi(FirstRunSheet)

        QMetaObject.connectSlotsByName(FirstRunSheet)
    # setupUi

    def retranslateUi(self, FirstRunSheet):
        self.words.setText(QCoreApplication.translate("FirstRunSheet", u"If this PC breaks, is stolen or set up anew, this code is the only way back to the shop's data. Nobody can make it a second time. Print it, or write it down, and keep it in the safe.", None))
        self.letters.setText(QCoreApplication.translate("FirstRunSheet", u"0 is the figure zero and 1 the figure one; the letters O, I, L and U never occur.", None))
        self.print.setText(QCoreApplication.translate("FirstRunSheet", u"Print\u2026", None))
        self.save.setText(QCoreApplication.translate("FirstRunSheet", u"Save as PDF\u2026", None))
        self.written.setText(QCoreApplication.translate("FirstRunSheet", u"I wrote it down by hand, with the number of the sheet", None))
        self.keep.setText(QCoreApplication.translate("FirstRunSheet", u"Never leave it beside the PC, in a photo or in an e-mail. A saved PDF belongs on a stick in the safe, not on this PC.", None))
        pass
    # retranslateUi

