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
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.secret_field import SecretField

class Ui_SheetPassword(object):
    def setupUi(self, SheetPassword):
        if not SheetPassword.objectName():
            SheetPassword.setObjectName(u"SheetPassword")
        SheetPassword.setProperty(u"role", u"card")
        self.column = QVBoxLayout(SheetPassword)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.about = QLabel(SheetPassword)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.fields = QHBoxLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.firstColumn = QVBoxLayout()
        self.firstColumn.setSpacing(4)
        self.firstColumn.setObjectName(u"firstColumn")
        self.firstColumn.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(SheetPassword)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"strong")

        self.firstColumn.addWidget(self.firstLabel)

        self.first = SecretField(SheetPassword)
        self.first.setObjectName(u"first")

        self.firstColumn.addWidget(self.first)


        self.fields.addLayout(self.firstColumn)

        self.againColumn = QVBoxLayout()
        self.againColumn.setSpacing(4)
        self.againColumn.setObjectName(u"againColumn")
        self.againColumn.setContentsMargins(0, 0, 0, 0)
        self.againLabel = QLabel(SheetPassword)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"role", u"strong")

        self.againColumn.addWidget(self.againLabel)

        self.again = SecretField(SheetPassword)
        self.again.setObjectName(u"again")

        self.againColumn.addWidget(self.again)


        self.fields.addLayout(self.againColumn)

        self.fieldSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fields.addItem(self.fieldSpace)


        self.column.addLayout(self.fields)

        self.problem = FieldNote(SheetPassword)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.cancel = KeyButton(SheetPassword)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.make = KeyButton(SheetPassword)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"kind", u"primary")
        self.make.setProperty(u"icon_name", u"lock")
        self.make.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.make)

        self.buttonSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.first)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.again)
        QWidget.setTabOrder(self.again, self.make)
        QWidget.setTabOrder(self.make, self.cancel)

        self.retranslateUi(SheetPassword)

        QMetaObject.connectSlotsByName(SheetPassword)
    # setupUi

    def retranslateUi(self, SheetPassword):
        self.about.setText(QCoreApplication.translate("SheetPassword", u"The file is encrypted under this password. Tell it to the carrier by another way: by phone or in person, never with the file.", None))
        self.firstLabel.setText(QCoreApplication.translate("SheetPassword", u"Password of the file", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("SheetPassword", u"Password of the file", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("SheetPassword", u"Once more", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SheetPassword", u"Password of the file once more", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("SheetPassword", u"Cancel", None))
        self.make.setText(QCoreApplication.translate("SheetPassword", u"Make the file", None))
        pass
    # retranslateUi

