# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.rows import RowTable

class Ui_OverridesSection(object):
    def setupUi(self, OverridesSection):
        if not OverridesSection.objectName():
            OverridesSection.setObjectName(u"OverridesSection")
        OverridesSection.setProperty(u"role", u"page")
        self.column = QVBoxLayout(OverridesSection)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.title = QLabel(OverridesSection)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.count = QLabel(OverridesSection)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"second")

        self.header.addWidget(self.count)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.column.addLayout(self.header)

        self.about = QLabel(OverridesSection)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.whole = QLabel(OverridesSection)
        self.whole.setObjectName(u"whole")
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.whole)

        self.table = RowTable(OverridesSection)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.table)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.column.setStretch(3, 1000)
        self.column.setStretch(4, 1)

        self.retranslateUi(OverridesSection)

        QMetaObject.connectSlotsByName(OverridesSection)
    # setupUi

    def retranslateUi(self, OverridesSection):
        self.title.setText(QCoreApplication.translate("OverridesSection", u"Overrides", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("OverridesSection", u"Contacts made against a refusal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

