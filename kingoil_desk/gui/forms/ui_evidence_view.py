# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.short_label import ShortLabel

class Ui_EvidenceView(object):
    def setupUi(self, EvidenceView):
        if not EvidenceView.objectName():
            EvidenceView.setObjectName(u"EvidenceView")
        EvidenceView.setWindowTitle(u"King Oil Desk")
        self.column = QVBoxLayout(EvidenceView)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.title = ShortLabel(EvidenceView)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)

        self.meta = QLabel(EvidenceView)
        self.meta.setObjectName(u"meta")
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.meta.setProperty(u"role", u"meta")

        self.head.addWidget(self.meta)


        self.column.addLayout(self.head)

        self.logged = QLabel(EvidenceView)
        self.logged.setObjectName(u"logged")
        self.logged.setWordWrap(True)
        self.logged.setProperty(u"role", u"meta")

        self.column.addWidget(self.logged)

        self.area = QScrollArea(EvidenceView)
        self.area.setObjectName(u"area")

        self.column.addWidget(self.area)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.footSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.back = KeyButton(EvidenceView)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")
        self.back.setProperty(u"key", u"Page Up")

        self.foot.addWidget(self.back)

        self.pageNumber = QLabel(EvidenceView)
        self.pageNumber.setObjectName(u"pageNumber")
        self.pageNumber.setTextFormat(Qt.TextFormat.PlainText)
        self.pageNumber.setProperty(u"role", u"second")

        self.foot.addWidget(self.pageNumber)

        self.forth = KeyButton(EvidenceView)
        self.forth.setObjectName(u"forth")
        self.forth.setProperty(u"kind", u"quiet")
        self.forth.setProperty(u"key", u"Page Down")

        self.foot.addWidget(self.forth)

        self.smaller = KeyButton(EvidenceView)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setProperty(u"kind", u"quiet")
        self.smaller.setProperty(u"key", u"-")

        self.foot.addWidget(self.smaller)

        self.larger = KeyButton(EvidenceView)
        self.larger.setObjectName(u"larger")
        self.larger.setProperty(u"kind", u"quiet")
        self.larger.setProperty(u"key", u"+")

        self.foot.addWidget(self.larger)

        self.close = KeyButton(EvidenceView)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"plain")
        self.close.setProperty(u"key", u"Esc")

        self.foot.addWidget(self.close)

        self.foot.setStretch(0, 1)

        self.column.addLayout(self.foot)


        self.retranslateUi(EvidenceView)

        QMetaObject.connectSlotsByName(EvidenceView)
    # setupUi

    def retranslateUi(self, EvidenceView):
        self.logged.setText(QCoreApplication.translate("EvidenceView", u"This look stands in the log. Nothing can be copied or saved from here.", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("EvidenceView", u"The evidence", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("EvidenceView", u"Page before", None))
        self.forth.setText(QCoreApplication.translate("EvidenceView", u"Next page", None))
        self.smaller.setText(QCoreApplication.translate("EvidenceView", u"Smaller", None))
        self.larger.setText(QCoreApplication.translate("EvidenceView", u"Larger", None))
        self.close.setText(QCoreApplication.translate("EvidenceView", u"Close", None))
        pass
    # retranslateUi

