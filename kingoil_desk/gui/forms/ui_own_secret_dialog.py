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

class Ui_OwnSecretDialog(object):
    def setupUi(self, OwnSecretDialog):
        if not OwnSecretDialog.objectName():
            OwnSecretDialog.setObjectName(u"OwnSecretDialog")
        OwnSecretDialog.setWindowTitle(u"King Oil Desk")
        self.column = QVBoxLayout(OwnSecretDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.icon = IconLabel(OwnSecretDialog)
        self.icon.setObjectName(u"icon")

        self.top.addWidget(self.icon)

        self.title = QLabel(OwnSecretDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.top.setStretch(1, 1)

        self.column.addLayout(self.top)

        self.oldColumn = QVBoxLayout()
        self.oldColumn.setSpacing(4)
        self.oldColumn.setObjectName(u"oldColumn")
        self.oldLabel = QLabel(OwnSecretDialog)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.oldLabel.setProperty(u"role", u"strong")

        self.oldColumn.addWidget(self.oldLabel)

        self.old = SecretField(OwnSecretDialog)
        self.old.setObjectName(u"old")

        self.oldColumn.addWidget(self.old)

        self.oldNote = FieldNote(OwnSecretDialog)
        self.oldNote.setObjectName(u"oldNote")

        self.oldColumn.addWidget(self.oldNote)


        self.column.addLayout(self.oldColumn)

        self.freshColumn = QVBoxLayout()
        self.freshColumn.setSpacing(4)
        self.freshColumn.setObjectName(u"freshColumn")
        self.freshLabel = QLabel(OwnSecretDialog)
        self.freshLabel.setObjectName(u"freshLabel")
        self.freshLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.freshLabel.setProperty(u"role", u"strong")

        self.freshColumn.addWidget(self.freshLabel)

        self.fresh = SecretField(OwnSecretDialog)
        self.fresh.setObjectName(u"fresh")

        self.freshColumn.addWidget(self.fresh)

        self.freshNote = FieldNote(OwnSecretDialog)
        self.freshNote.setObjectName(u"freshNote")

        self.freshColumn.addWidget(self.freshNote)


        self.column.addLayout(self.freshColumn)

        self.againColumn = QVBoxLayout()
        self.againColumn.setSpacing(4)
        self.againColumn.setObjectName(u"againColumn")
        self.againLabel = QLabel(OwnSecretDialog)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.againLabel.setProperty(u"role", u"strong")

        self.againColumn.addWidget(self.againLabel)

        self.again = SecretField(OwnSecretDialog)
        self.again.setObjectName(u"again")

        self.againColumn.addWidget(self.again)

        self.againNote = FieldNote(OwnSecretDialog)
        self.againNote.setObjectName(u"againNote")

        self.againColumn.addWidget(self.againNote)


        self.column.addLayout(self.againColumn)

        self.rule = QLabel(OwnSecretDialog)
        self.rule.setObjectName(u"rule")
        self.rule.setTextFormat(Qt.TextFormat.PlainText)
        self.rule.setWordWrap(True)
        self.rule.setProperty(u"role", u"meta")

        self.column.addWidget(self.rule)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = KeyButton(OwnSecretDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.save = KeyButton(OwnSecretDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        self.save.setProperty(u"icon_name", u"check")
        self.save.setProperty(u"key", u"Enter")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.oldLabel.setBuddy(self.old)
        self.freshLabel.setBuddy(self.fresh)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.fresh)
        QWidget.setTabOrder(self.fresh, self.again)
        QWidget.setTabOrder(self.again, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(OwnSecretDialog)

        QMetaObject.connectSlotsByName(OwnSecretDialog)
    # setupUi

    def retranslateUi(self, OwnSecretDialog):
        self.cancel.setText(QCoreApplication.translate("OwnSecretDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("OwnSecretDialog", u"Save", None))
        pass
    # retranslateUi

