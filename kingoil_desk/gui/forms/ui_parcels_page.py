# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.rows import RowList

class Ui_ParcelsPage(object):
    def setupUi(self, ParcelsPage):
        if not ParcelsPage.objectName():
            ParcelsPage.setObjectName(u"ParcelsPage")
        self.columns = QHBoxLayout(ParcelsPage)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.pane = QFrame(ParcelsPage)
        self.pane.setObjectName(u"pane")
        self.pane.setProperty(u"role", u"pane")
        self.pane.setMinimumSize(QSize(184, 0))
        self.pane.setMaximumSize(QSize(184, 16777215))
        self.paneColumn = QVBoxLayout(self.pane)
        self.paneColumn.setSpacing(8)
        self.paneColumn.setObjectName(u"paneColumn")
        self.paneColumn.setContentsMargins(0, 16, 0, 0)
        self.paneHead = QHBoxLayout()
        self.paneHead.setSpacing(8)
        self.paneHead.setObjectName(u"paneHead")
        self.paneHead.setContentsMargins(16, 0, 0, 0)
        self.title = QLabel(self.pane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.paneHead.addWidget(self.title)

        self.headSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paneHead.addItem(self.headSpace)


        self.paneColumn.addLayout(self.paneHead)

        self.sections = RowList(self.pane)
        self.sections.setObjectName(u"sections")

        self.paneColumn.addWidget(self.sections)

        self.paneSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paneColumn.addItem(self.paneSpace)


        self.columns.addWidget(self.pane)

        self.parts = QStackedWidget(ParcelsPage)
        self.parts.setObjectName(u"parts")

        self.columns.addWidget(self.parts)

        self.columns.setStretch(1, 1)

        self.retranslateUi(ParcelsPage)

        QMetaObject.connectSlotsByName(ParcelsPage)
    # setupUi

    def retranslateUi(self, ParcelsPage):
        self.title.setText(QCoreApplication.translate("ParcelsPage", u"Parcels", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("ParcelsPage", u"Parts of this page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

