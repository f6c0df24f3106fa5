# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.secret_field import SecretField

class Ui_StepUpDialog(object):
    def setupUi(self, StepUpDialog):
        if not StepUpDialog.objectName():
            StepUpDialog.setObjectName(u"StepUpDialog")
        StepUpDialog.setWindowTitle(u"King Oil Desk")
        self.column = QVBoxLayout(StepUpDialog)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.icon = IconLabel(StepUpDialog)
        self.icon.setObjectName(u"icon")

        self.top.addWidget(self.icon)

        self.title = QLabel(StepUpDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.top.setStretch(1, 1)

        self.column.addLayout(self.top)

        self.act = QLabel(StepUpDialog)
        self.act.setObjectName(u"act")
        self.act.setTextFormat(Qt.TextFormat.PlainText)
        self.act.setWordWrap(True)

        self.column.addWidget(self.act)

        self.fieldColumn = QVBoxLayout()
        self.fieldColumn.setSpacing(4)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.secretLabel = QLabel(StepUpDialog)
        self.secretLabel.setObjectName(u"secretLabel")
        self.secretLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secretLabel.setProperty(u"role", u"strong")

        self.fieldColumn.addWidget(self.secretLabel)

        self.secret = SecretField(StepUpDialog)
        self.secret.setObjectName(u"secret")

        self.fieldColumn.addWidget(self.secret)

        self.note = FieldNote(StepUpDialog)
        self.note.setObjectName(u"note")

        self.fieldColumn.addWidget(self.note)


        self.column.addLayout(self.fieldColumn)

        self.once = QLabel(StepUpDialog)
        self.once.setObjectName(u"once")
        self.once.setWordWrap(True)
        self.once.setProperty(u"role", u"meta")

        self.column.addWidget(self.once)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = KeyButton(StepUpDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.confirm = KeyButton(StepUpDialog)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"kind", u"primary")
        self.confirm.setProperty(u"icon_name", u"check")
        self.confirm.setProperty(u"key", u"Enter")

        self.buttons.addWidget(self.confirm)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.secretLabel.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.confirm)
        QWidget.setTabOrder(self.confirm, self.cancel)

        self.retranslateUi(StepUpDialog)

        QMetaObject.connectSlotsByName(StepUpDialog)
    # setupUi

    def retranslateUi(self, StepUpDialog):
        self.title.setText(QCoreApplication.translate("StepUpDialog", u"Your passphrase once more", None))
        self.once.setText(QCoreApplication.translate("StepUpDialog", u"It counts for this one act.", None))
        self.cancel.setText(QCoreApplication.translate("StepUpDialog", u"Cancel", None))
        self.confirm.setText(QCoreApplication.translate("StepUpDialog", u"Confirm", None))
        pass
    # retranslateUi

