# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.fields import FieldNote

class Ui_FirstRunCode(object):
    def setupUi(self, FirstRunCode):
        if not FirstRunCode.objectName():
            FirstRunCode.setObjectName(u"FirstRunCode")
        self.column = QVBoxLayout(FirstRunCode)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunCode)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.codeLabel = QLabel(FirstRunCode)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.codeLabel)

        self.code = QLineEdit(FirstRunCode)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(80)

        self.column.addWidget(self.code)

        self.codeNote = FieldNote(FirstRunCode)
        self.codeNote.setObjectName(u"codeNote")

        self.column.addWidget(self.codeNote)

        self.space2 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.hint = QLabel(FirstRunCode)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"meta")

        self.column.addWidget(self.hint)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstRunCode)

        QMetaObject.connectSlotsByName(FirstRunCode)
    # setupUi

    def retranslateUi(self, FirstRunCode):
        self.words.setText(QCoreApplication.translate("FirstRunCode", u"Type the code from the sheet in your hand. This shows that the sheet is complete and can be read, before any data depends on it.", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("FirstRunCode", u"Recovery code from the sheet", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("FirstRunCode", u"Small letters, blanks and left-out dashes do no harm; O counts as 0, I and L as 1. Back shows the same code again.", None))
        pass
    # retranslateUi

