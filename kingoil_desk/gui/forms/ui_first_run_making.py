# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.fields import FieldNote

class Ui_FirstRunMaking(object):
    def setupUi(self, FirstRunMaking):
        if not FirstRunMaking.objectName():
            FirstRunMaking.setObjectName(u"FirstRunMaking")
        self.column = QVBoxLayout(FirstRunMaking)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunMaking)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.words)

        self.seconds = QLabel(FirstRunMaking)
        self.seconds.setObjectName(u"seconds")
        self.seconds.setTextFormat(Qt.TextFormat.PlainText)
        self.seconds.setProperty(u"role", u"second")

        self.column.addWidget(self.seconds)

        self.problem = FieldNote(FirstRunMaking)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(3, 1)

        self.retranslateUi(FirstRunMaking)

        QMetaObject.connectSlotsByName(FirstRunMaking)
    # setupUi

    def retranslateUi(self, FirstRunMaking):
        pass
    # retranslateUi

