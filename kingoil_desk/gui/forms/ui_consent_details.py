# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote

class Ui_ConsentDetails(object):
    def setupUi(self, ConsentDetails):
        if not ConsentDetails.objectName():
            ConsentDetails.setObjectName(u"ConsentDetails")
        ConsentDetails.setProperty(u"role", u"card")
        self.column = QVBoxLayout(ConsentDetails)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(ConsentDetails)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"strong")

        self.head.addWidget(self.title)

        self.view = KeyButton(ConsentDetails)
        self.view.setObjectName(u"view")
        self.view.setProperty(u"kind", u"row")
        self.view.setProperty(u"icon_name", u"eye")

        self.head.addWidget(self.view)

        self.close = KeyButton(ConsentDetails)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"quiet")
        self.close.setProperty(u"key", u"Esc")

        self.head.addWidget(self.close)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.rows = QGridLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(4)

        self.column.addLayout(self.rows)

        self.problem = FieldNote(ConsentDetails)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)


        self.retranslateUi(ConsentDetails)

        QMetaObject.connectSlotsByName(ConsentDetails)
    # setupUi

    def retranslateUi(self, ConsentDetails):
        self.view.setText(QCoreApplication.translate("ConsentDetails", u"View the evidence", None))
        self.close.setText(QCoreApplication.translate("ConsentDetails", u"Close", None))
        pass
    # retranslateUi

