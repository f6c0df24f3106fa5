# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.key_bar import KeyBar
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.order_entry import OrderEntry

class Ui_OrdersPage(object):
    def setupUi(self, OrdersPage):
        if not OrdersPage.objectName():
            OrdersPage.setObjectName(u"OrdersPage")
        self.column = QVBoxLayout(OrdersPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(OrdersPage)
        self.views.setObjectName(u"views")
        self.views.setMinimumSize(QSize(1, 0))
        self.book = OrderBook()
        self.book.setObjectName(u"book")
        self.views.addWidget(self.book)
        self.entry = OrderEntry()
        self.entry.setObjectName(u"entry")
        self.views.addWidget(self.entry)

        self.column.addWidget(self.views)

        self.keyBar = KeyBar(OrdersPage)
        self.keyBar.setObjectName(u"keyBar")

        self.column.addWidget(self.keyBar)


        self.retranslateUi(OrdersPage)

        QMetaObject.connectSlotsByName(OrdersPage)
    # setupUi

    def retranslateUi(self, OrdersPage):
        pass
    # retranslateUi

