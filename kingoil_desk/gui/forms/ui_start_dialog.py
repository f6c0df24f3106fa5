# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
class Ui_StartDialog(object):
    def setupUi(self, StartDialog):
        if not StartDialog.objectName():
            StartDialog.setObjectName(u"StartDialog")
        StartDialog.setWindowTitle(u"King Oil Desk")
        self.column = QVBoxLayout(StartDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 24, 28, 24)
        self.title = QLabel(StartDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.words = QLabel(StartDialog)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"second")

        self.column.addWidget(self.words)

        self.demo = KeyButton(StartDialog)
        self.demo.setObjectName(u"demo")
        self.demo.setProperty(u"kind", u"commit")
        self.demo.setProperty(u"icon_name", u"store")

        self.column.addWidget(self.demo)

        self.demoWords = QLabel(StartDialog)
        self.demoWords.setObjectName(u"demoWords")
        self.demoWords.setWordWrap(True)
        self.demoWords.setProperty(u"role", u"meta")

        self.column.addWidget(self.demoWords)

        self.folder = KeyButton(StartDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"icon_name", u"file")

        self.column.addWidget(self.folder)


        self.retranslateUi(StartDialog)

        QMetaObject.connectSlotsByName(StartDialog)
    # setupUi

    def retranslateUi(self, StartDialog):
        self.title.setText(QCoreApplication.translate("StartDialog", u"Which shop?", None))
        self.words.setText(QCoreApplication.translate("StartDialog", u"This version opens data folders and a demo. Setting up a new shop, with its own key and recovery code, comes with the next version.", None))
        self.demo.setText(QCoreApplication.translate("StartDialog", u"Open the demo", None))
#if QT_CONFIG(accessibility)
        self.demo.setAccessibleDescription(QCoreApplication.translate("StartDialog", u"Invented people and goods; everything is thrown away at the end", None))
#endif // QT_CONFIG(accessibility)
        self.demoWords.setText(QCoreApplication.translate("StartDialog", u"Invented people and goods; everything is thrown away at the end.", None))
        self.folder.setText(QCoreApplication.translate("StartDialog", u"Open a data folder\u2026", None))
        pass
    # retranslateUi

