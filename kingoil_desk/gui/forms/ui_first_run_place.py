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

class Ui_FirstRunPlace(object):
    def setupUi(self, FirstRunPlace):
        if not FirstRunPlace.objectName():
            FirstRunPlace.setObjectName(u"FirstRunPlace")
        self.column = QVBoxLayout(FirstRunPlace)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunPlace)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.folderLabel = QLabel(FirstRunPlace)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.folderLabel)

        self.folder = QLineEdit(FirstRunPlace)
        self.folder.setObjectName(u"folder")

        self.column.addWidget(self.folder)

        self.folderNote = FieldNote(FirstRunPlace)
        self.folderNote.setObjectName(u"folderNote")

        self.column.addWidget(self.folderNote)

        self.space2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choose = KeyButton(FirstRunPlace)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"icon_name", u"file")

        self.choices.addWidget(self.choose)

        self.usual = KeyButton(FirstRunPlace)
        self.usual.setObjectName(u"usual")
        self.usual.setProperty(u"icon_name", u"undo")

        self.choices.addWidget(self.usual)

        self.choiceSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choiceSpace)


        self.column.addLayout(self.choices)

        self.space3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space3)

        self.hint = QLabel(FirstRunPlace)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"meta")

        self.column.addWidget(self.hint)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(9, 1)
#if QT_CONFIG(shortcut)
        self.folderLabel.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.folder, self.choose)
        QWidget.setTabOrder(self.choose, self.usual)

        self.retranslateUi(FirstRunPlace)

        QMetaObject.connectSlotsByName(FirstRunPlace)
    # setupUi

    def retranslateUi(self, FirstRunPlace):
        self.words.setText(QCoreApplication.translate("FirstRunPlace", u"The data stays on this PC, encrypted, in one folder. It goes nowhere else by itself: no cloud, no other computer. Backups are made separately, to a stick or another disk.", None))
        self.folderLabel.setText(QCoreApplication.translate("FirstRunPlace", u"Folder for the data", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("FirstRunPlace", u"Folder for the data", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("FirstRunPlace", u"Choose another folder\u2026", None))
        self.usual.setText(QCoreApplication.translate("FirstRunPlace", u"Back to the usual folder", None))
        self.hint.setText(QCoreApplication.translate("FirstRunPlace", u"If you are not sure, keep the folder that stands there. It must be new or empty, and on a disk of this PC: not in OneDrive, Dropbox or the like, and not on the network.", None))
        pass
    # retranslateUi

