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

from kingoil_desk.gui.import_view import ImportView
from kingoil_desk.gui.products_view import ProductsView
from kingoil_desk.gui.rows import RowList
from kingoil_desk.gui.security_view import SecurityView
from kingoil_desk.gui.settings_view import SettingsView
from kingoil_desk.gui.staff_view import StaffView
from kingoil_desk.gui.vat_rates_view import VatRatesView

class Ui_ManagerPage(object):
    def setupUi(self, ManagerPage):
        if not ManagerPage.objectName():
            ManagerPage.setObjectName(u"ManagerPage")
        self.columns = QHBoxLayout(ManagerPage)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.pane = QFrame(ManagerPage)
        self.pane.setObjectName(u"pane")
        self.pane.setProperty(u"role", u"pane")
        self.pane.setMinimumSize(QSize(216, 0))
        self.pane.setMaximumSize(QSize(216, 16777215))
        self.paneColumn = QVBoxLayout(self.pane)
        self.paneColumn.setSpacing(8)
        self.paneColumn.setObjectName(u"paneColumn")
        self.paneColumn.setContentsMargins(0, 16, 0, 0)
        self.paneHead = QHBoxLayout()
        self.paneHead.setSpacing(0)
        self.paneHead.setObjectName(u"paneHead")
        self.paneGap = QSpacerItem(16, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.paneHead.addItem(self.paneGap)

        self.title = QLabel(self.pane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.paneHead.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paneHead.addItem(self.headSpace)


        self.paneColumn.addLayout(self.paneHead)

        self.sections = RowList(self.pane)
        self.sections.setObjectName(u"sections")

        self.paneColumn.addWidget(self.sections)

        self.paneSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paneColumn.addItem(self.paneSpace)


        self.columns.addWidget(self.pane)

        self.parts = QStackedWidget(ManagerPage)
        self.parts.setObjectName(u"parts")
        self.products = ProductsView()
        self.products.setObjectName(u"products")
        self.parts.addWidget(self.products)
        self.imports = ImportView()
        self.imports.setObjectName(u"imports")
        self.parts.addWidget(self.imports)
        self.staff = StaffView()
        self.staff.setObjectName(u"staff")
        self.parts.addWidget(self.staff)
        self.settings = SettingsView()
        self.settings.setObjectName(u"settings")
        self.parts.addWidget(self.settings)
        self.security = SecurityView()
        self.security.setObjectName(u"security")
        self.parts.addWidget(self.security)
        self.vat = VatRatesView()
        self.vat.setObjectName(u"vat")
        self.parts.addWidget(self.vat)

        self.columns.addWidget(self.parts)

        self.columns.setStretch(1, 1)

        self.retranslateUi(ManagerPage)

        QMetaObject.connectSlotsByName(ManagerPage)
    # setupUi

    def retranslateUi(self, ManagerPage):
        self.title.setText(QCoreApplication.translate("ManagerPage", u"Manager", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("ManagerPage", u"Parts of this page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

