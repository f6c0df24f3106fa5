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

class Ui_FirstRunAccount(object):
    def setupUi(self, FirstRunAccount):
        if not FirstRunAccount.objectName():
            FirstRunAccount.setObjectName(u"FirstRunAccount")
        self.column = QVBoxLayout(FirstRunAccount)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunAccount)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"second")

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.nameLabel = QLabel(FirstRunAccount)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.nameLabel)

        self.name = QLineEdit(FirstRunAccount)
        self.name.setObjectName(u"name")

        self.column.addWidget(self.name)

        self.nameNote = FieldNote(FirstRunAccount)
        self.nameNote.setObjectName(u"nameNote")

        self.column.addWidget(self.nameNote)

        self.space2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.firstLabel = QLabel(FirstRunAccount)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.firstLabel)

        self.firstRow = QHBoxLayout()
        self.firstRow.setSpacing(8)
        self.firstRow.setObjectName(u"firstRow")
        self.first = QLineEdit(FirstRunAccount)
        self.first.setObjectName(u"first")
        self.first.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.firstRow.addWidget(self.first)

        self.show = KeyButton(FirstRunAccount)
        self.show.setObjectName(u"show")
        self.show.setCheckable(True)
        self.show.setProperty(u"icon_name", u"eye")

        self.firstRow.addWidget(self.show)

        self.firstRow.setStretch(0, 1)

        self.column.addLayout(self.firstRow)

        self.firstNote = FieldNote(FirstRunAccount)
        self.firstNote.setObjectName(u"firstNote")

        self.column.addWidget(self.firstNote)

        self.space3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space3)

        self.againLabel = QLabel(FirstRunAccount)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.againLabel)

        self.again = QLineEdit(FirstRunAccount)
        self.again.setObjectName(u"again")
        self.again.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText|Qt.InputMethodHint.ImhNoAutoUppercase|Qt.InputMethodHint.ImhNoPredictiveText|Qt.InputMethodHint.ImhSensitiveData)
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.again)

        self.againNote = FieldNote(FirstRunAccount)
        self.againNote.setObjectName(u"againNote")

        self.column.addWidget(self.againNote)

        self.space4 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space4)

        self.rule = QLabel(FirstRunAccount)
        self.rule.setObjectName(u"rule")
        self.rule.setWordWrap(True)
        self.rule.setProperty(u"role", u"meta")

        self.column.addWidget(self.rule)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(15, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.firstLabel.setBuddy(self.first)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.first)
        QWidget.setTabOrder(self.first, self.show)
        QWidget.setTabOrder(self.show, self.again)

        self.retranslateUi(FirstRunAccount)

        QMetaObject.connectSlotsByName(FirstRunAccount)
    # setupUi

    def retranslateUi(self, FirstRunAccount):
        self.words.setText(QCoreApplication.translate("FirstRunAccount", u"You become the first manager of this shop: only managers export, restore, change staff and settings. Others get their own name and PIN later.", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Your name, as colleagues say it", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FirstRunAccount", u"Manager's name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("FirstRunAccount", u"Ch\u1ecb Ng\u1ecdc", None))
        self.firstLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("FirstRunAccount", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show.setText(QCoreApplication.translate("FirstRunAccount", u"Show", None))
        self.againLabel.setText(QCoreApplication.translate("FirstRunAccount", u"The same once more", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("FirstRunAccount", u"Passphrase once more", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setText(QCoreApplication.translate("FirstRunAccount", u"At least 8 characters. Three or four words that belong together only for you are easy to keep in mind and hard to guess. It is asked when you sign in, and again before an export or a restore.", None))
        pass
    # retranslateUi

