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

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.chips import ChipLabel
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.qr_code import QrCode

class Ui_TransferCard(object):
    def setupUi(self, TransferCard):
        if not TransferCard.objectName():
            TransferCard.setObjectName(u"TransferCard")
        TransferCard.setMaximumSize(QSize(480, 16777215))
        TransferCard.setProperty(u"role", u"card")
        self.row = QHBoxLayout(TransferCard)
        self.row.setSpacing(16)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(8, 8, 16, 8)
        self.code = QrCode(TransferCard)
        self.code.setObjectName(u"code")

        self.row.addWidget(self.code)

        self.facts = QVBoxLayout()
        self.facts.setSpacing(4)
        self.facts.setObjectName(u"facts")
        self.above = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts.addItem(self.above)

        self.title = QLabel(TransferCard)
        self.title.setObjectName(u"title")
        self.title.setText(u"VietQR")
        self.title.setProperty(u"role", u"second")

        self.facts.addWidget(self.title)

        self.sum = QLabel(TransferCard)
        self.sum.setObjectName(u"sum")
        self.sum.setProperty(u"role", u"strong")

        self.facts.addWidget(self.sum)

        self.bank = QLabel(TransferCard)
        self.bank.setObjectName(u"bank")
        self.bank.setProperty(u"role", u"meta")

        self.facts.addWidget(self.bank)

        self.purpose = QLabel(TransferCard)
        self.purpose.setObjectName(u"purpose")

        self.facts.addWidget(self.purpose)

        self.state = ChipLabel(TransferCard)
        self.state.setObjectName(u"state")

        self.facts.addWidget(self.state)

        self.receivedRow = QHBoxLayout()
        self.receivedRow.setObjectName(u"receivedRow")
        self.received = KeyButton(TransferCard)
        self.received.setObjectName(u"received")
        self.received.setProperty(u"icon_name", u"check")
        self.received.setProperty(u"key", u"F9")

        self.receivedRow.addWidget(self.received)

        self.receivedSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.receivedRow.addItem(self.receivedSpace)


        self.facts.addLayout(self.receivedRow)

        self.problem = FieldNote(TransferCard)
        self.problem.setObjectName(u"problem")

        self.facts.addWidget(self.problem)

        self.below = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts.addItem(self.below)


        self.row.addLayout(self.facts)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.end)


        self.retranslateUi(TransferCard)

        QMetaObject.connectSlotsByName(TransferCard)
    # setupUi

    def retranslateUi(self, TransferCard):
        self.received.setText(QCoreApplication.translate("TransferCard", u"Received", None))
        pass
    # retranslateUi

