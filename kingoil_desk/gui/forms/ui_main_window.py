# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from kingoil_desk.gui.progress_line import ProgressLine
from kingoil_desk.gui.rail import Rail
from kingoil_desk.gui.status_line import StatusLine
from kingoil_desk.gui.undo_bar import UndoBar
class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.window = QVBoxLayout(MainWindow)
        self.window.setSpacing(0)
        self.window.setObjectName(u"window")
        self.window.setContentsMargins(0, 0, 0, 0)
        self.demo = QFrame(MainWindow)
        self.demo.setObjectName(u"demo")
        self.demo.setProperty(u"role", u"demo-strip")
        self.demoRow = QHBoxLayout(self.demo)
        self.demoRow.setObjectName(u"demoRow")
        self.demoRow.setContentsMargins(-1, 2, -1, 2)
        self.demoWords = QLabel(self.demo)
        self.demoWords.setObjectName(u"demoWords")
        self.demoWords.setProperty(u"role", u"demo")
        self.demoWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.demoRow.addWidget(self.demoWords)


        self.window.addWidget(self.demo)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.rail = Rail(MainWindow)
        self.rail.setObjectName(u"rail")

        self.middle.addWidget(self.rail)

        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        self.content.setObjectName(u"content")
        self.progress = ProgressLine(MainWindow)
        self.progress.setObjectName(u"progress")

        self.content.addWidget(self.progress)

        self.pages = QStackedWidget(MainWindow)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(1, 1))

        self.content.addWidget(self.pages)

        self.undo = UndoBar(MainWindow)
        self.undo.setObjectName(u"undo")

        self.content.addWidget(self.undo)

        self.content.setStretch(1, 1)

        self.middle.addLayout(self.content)

        self.middle.setStretch(1, 1)

        self.window.addLayout(self.middle)

        self.status = StatusLine(MainWindow)
        self.status.setObjectName(u"status")

        self.window.addWidget(self.status)


        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        self.demoWords.setText(QCoreApplication.translate("MainWindow", u"DEMO: invented people and goods. Nothing here belongs to a real shop.", None))
        pass
    # retranslateUi

