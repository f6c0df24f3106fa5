# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote

class Ui_FirstRunDay(object):
    def setupUi(self, FirstRunDay):
        if not FirstRunDay.objectName():
            FirstRunDay.setObjectName(u"FirstRunDay")
        self.column = QVBoxLayout(FirstRunDay)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.why = QLabel(FirstRunDay)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.why)

        self.words = QLabel(FirstRunDay)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.firstLabel = QLabel(FirstRunDay)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.firstLabel)

        self.firstRow = QHBoxLayout()
        self.firstRow.setSpacing(8)
        self.firstRow.setObjectName(u"firstRow")
        self.first = QLineEdit(FirstRunDay)
        self.first.setObjectName(u"first")
        self.first.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.firstRow.addWidget(self.first)

        self.show = KeyButton(FirstRunDay)
        self.show.setObjectName(u"show")
        self.show.setCheckable(True)
        self.show.setProperty(u"icon_name", u"eye")

        self.firstRow.addWidget(self.show)

        self.firstRow.setStretch(0, 1)

        self.column.addLayout(self.firstRow)

        self.firstNote = FieldNote(FirstRunDay)
        self.firstNote.setObjectName(u"firstNote")

        self.column.addWidget(self.firstNote)

        self.space2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.againLabel = QLabel(FirstRunDay)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.againLabel)

        self.again = QLineEdit(FirstRunDay)
        self.again.setObjectName(u"again")
        self.again.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.again)

        self.againNote = FieldNote(FirstRunDay)
        self.againNote.setObjectName(u"againNote")

        self.column.addWidget(self.againNote)

        self.space3 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space3)

        self.rule = QLabel(FirstRunDay)
        self.rule.setObjectName(u"rule")
        self.rule.setWordWrap(True)
        self.rule.setProperty(u"role", u"meta")

        self.column.addWidget(self.rule)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(12, 1)
#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.first)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.show)
        QWidget.setTabOrder(self.show, self.again)

        self.retranslateUi(FirstRunDay)

        QMetaObject.connectSlotsByName(FirstRunDay)
    # setupUi

    def retranslateUi(self, FirstRunDay):
        self.words.setText(QCoreApplication.translate("FirstRunDay", u"So that the data is safe all the same, a start-of-day passphrase keeps its key. It is asked every time the program starts, whoever is at the desk; everybody who opens the shop in the morning must know it.", None))
        self.firstLabel.setText(QCoreApplication.translate("FirstRunDay", u"Start-of-day passphrase", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("FirstRunDay", u"Start-of-day passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show.setText(QCoreApplication.translate("FirstRunDay", u"Show", None))
        self.againLabel.setText(QCoreApplication.translate("FirstRunDay", u"The same once more", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("FirstRunDay", u"Start-of-day passphrase once more", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setText(QCoreApplication.translate("FirstRunDay", u"At least 8 characters, and not your own passphrase. If it is forgotten, the recovery code on the next page still opens the data.", None))
        pass
    # retranslateUi

