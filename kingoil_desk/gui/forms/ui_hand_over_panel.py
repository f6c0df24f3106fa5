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
from kingoil_desk.gui.fields import (FieldNote, SearchField)
from kingoil_desk.gui.rows import RowList

class Ui_HandOverPanel(object):
    def setupUi(self, HandOverPanel):
        if not HandOverPanel.objectName():
            HandOverPanel.setObjectName(u"HandOverPanel")
        HandOverPanel.setProperty(u"role", u"page")
        self.column = QVBoxLayout(HandOverPanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(HandOverPanel)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.column.addLayout(self.header)

        self.about = QLabel(HandOverPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.scan = SearchField(HandOverPanel)
        self.scan.setObjectName(u"scan")
        self.scan.setProperty(u"icon_name", u"scan")
        self.scan.setMaxLength(60)

        self.column.addWidget(self.scan)

        self.said = FieldNote(HandOverPanel)
        self.said.setObjectName(u"said")

        self.column.addWidget(self.said)

        self.lists = QHBoxLayout()
        self.lists.setSpacing(12)
        self.lists.setObjectName(u"lists")
        self.lists.setContentsMargins(0, 0, 0, 0)
        self.missingColumn = QVBoxLayout()
        self.missingColumn.setSpacing(4)
        self.missingColumn.setObjectName(u"missingColumn")
        self.missingColumn.setContentsMargins(0, 0, 0, 0)
        self.missingCount = QLabel(HandOverPanel)
        self.missingCount.setObjectName(u"missingCount")
        self.missingCount.setTextFormat(Qt.TextFormat.PlainText)
        self.missingCount.setProperty(u"role", u"strong")

        self.missingColumn.addWidget(self.missingCount)

        self.missing = RowList(HandOverPanel)
        self.missing.setObjectName(u"missing")

        self.missingColumn.addWidget(self.missing)


        self.lists.addLayout(self.missingColumn)

        self.scannedColumn = QVBoxLayout()
        self.scannedColumn.setSpacing(4)
        self.scannedColumn.setObjectName(u"scannedColumn")
        self.scannedColumn.setContentsMargins(0, 0, 0, 0)
        self.scannedCount = QLabel(HandOverPanel)
        self.scannedCount.setObjectName(u"scannedCount")
        self.scannedCount.setTextFormat(Qt.TextFormat.PlainText)
        self.scannedCount.setProperty(u"role", u"strong")

        self.scannedColumn.addWidget(self.scannedCount)

        self.scanned = RowList(HandOverPanel)
        self.scanned.setObjectName(u"scanned")

        self.scannedColumn.addWidget(self.scanned)


        self.lists.addLayout(self.scannedColumn)

        self.surplusColumn = QVBoxLayout()
        self.surplusColumn.setSpacing(4)
        self.surplusColumn.setObjectName(u"surplusColumn")
        self.surplusColumn.setContentsMargins(0, 0, 0, 0)
        self.surplusCount = QLabel(HandOverPanel)
        self.surplusCount.setObjectName(u"surplusCount")
        self.surplusCount.setTextFormat(Qt.TextFormat.PlainText)
        self.surplusCount.setProperty(u"role", u"strong")

        self.surplusColumn.addWidget(self.surplusCount)

        self.surplus = RowList(HandOverPanel)
        self.surplus.setObjectName(u"surplus")

        self.surplusColumn.addWidget(self.surplus)


        self.lists.addLayout(self.surplusColumn)

        self.lists.setStretch(0, 1)
        self.lists.setStretch(1, 1)
        self.lists.setStretch(2, 1)

        self.column.addLayout(self.lists)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = KeyButton(HandOverPanel)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.back)

        self.aside = KeyButton(HandOverPanel)
        self.aside.setObjectName(u"aside")
        self.aside.setProperty(u"icon_name", u"undo")
        self.aside.setProperty(u"key", u"Alt+Del")

        self.buttons.addWidget(self.aside)

        self.buttonSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.finish = KeyButton(HandOverPanel)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"kind", u"commit")
        self.finish.setProperty(u"icon_name", u"truck")
        self.finish.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.finish)


        self.column.addLayout(self.buttons)

        self.column.setStretch(4, 1)
        QWidget.setTabOrder(self.scan, self.missing)
        QWidget.setTabOrder(self.missing, self.scanned)
        QWidget.setTabOrder(self.scanned, self.surplus)
        QWidget.setTabOrder(self.surplus, self.aside)
        QWidget.setTabOrder(self.aside, self.finish)
        QWidget.setTabOrder(self.finish, self.back)

        self.retranslateUi(HandOverPanel)

        QMetaObject.connectSlotsByName(HandOverPanel)
    # setupUi

    def retranslateUi(self, HandOverPanel):
#if QT_CONFIG(accessibility)
        self.scan.setAccessibleName(QCoreApplication.translate("HandOverPanel", u"Scan each parcel that leaves", None))
#endif // QT_CONFIG(accessibility)
        self.scan.setPlaceholderText(QCoreApplication.translate("HandOverPanel", u"Scan each parcel that leaves", None))
#if QT_CONFIG(accessibility)
        self.missing.setAccessibleName(QCoreApplication.translate("HandOverPanel", u"Not scanned yet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scanned.setAccessibleName(QCoreApplication.translate("HandOverPanel", u"Scanned", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.surplus.setAccessibleName(QCoreApplication.translate("HandOverPanel", u"Not on this list", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("HandOverPanel", u"Back", None))
        self.aside.setText(QCoreApplication.translate("HandOverPanel", u"Put aside", None))
        self.finish.setText(QCoreApplication.translate("HandOverPanel", u"They have left", None))
        pass
    # retranslateUi

