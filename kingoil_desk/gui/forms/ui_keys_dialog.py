# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.rows import RowList
class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        self.column = QVBoxLayout(KeysDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 16)
        self.lists = QGridLayout()
        self.lists.setObjectName(u"lists")
        self.lists.setHorizontalSpacing(32)
        self.lists.setVerticalSpacing(8)
        self.page = QLabel(KeysDialog)
        self.page.setObjectName(u"page")
        self.page.setProperty(u"role", u"title")

        self.lists.addWidget(self.page, 0, 0, 1, 1)

        self.everywhere = QLabel(KeysDialog)
        self.everywhere.setObjectName(u"everywhere")
        self.everywhere.setProperty(u"role", u"title")

        self.lists.addWidget(self.everywhere, 0, 1, 1, 1)

        self.pageKeys = RowList(KeysDialog)
        self.pageKeys.setObjectName(u"pageKeys")

        self.lists.addWidget(self.pageKeys, 1, 0, 1, 1)

        self.everywhereKeys = RowList(KeysDialog)
        self.everywhereKeys.setObjectName(u"everywhereKeys")

        self.lists.addWidget(self.everywhereKeys, 1, 1, 1, 1)

        self.lists.setRowStretch(1, 1)
        self.lists.setColumnStretch(0, 1)
        self.lists.setColumnStretch(1, 1)

        self.column.addLayout(self.lists)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close = KeyButton(KeysDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.close)


        self.column.addLayout(self.buttons)


        self.retranslateUi(KeysDialog)
        self.close.clicked.connect(KeysDialog.accept)

        QMetaObject.connectSlotsByName(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Keys", None))
        self.everywhere.setText(QCoreApplication.translate("KeysDialog", u"On every page", None))
#if QT_CONFIG(accessibility)
        self.pageKeys.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Keys of this page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.everywhereKeys.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Keys on every page", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("KeysDialog", u"Close", None))
    # retranslateUi

