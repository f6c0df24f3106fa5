# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import SearchField
from kingoil_desk.gui.rows import RowList

class Ui_CustomerFinder(object):
    def setupUi(self, CustomerFinder):
        if not CustomerFinder.objectName():
            CustomerFinder.setObjectName(u"CustomerFinder")
        self.column = QVBoxLayout(CustomerFinder)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.title = QLabel(CustomerFinder)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"strong")

        self.head.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)

        self.nobody = KeyButton(CustomerFinder)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setProperty(u"key", u"Ctrl+0")

        self.head.addWidget(self.nobody)


        self.column.addLayout(self.head)

        self.search = SearchField(CustomerFinder)
        self.search.setObjectName(u"search")
        self.search.setMaxLength(200)

        self.column.addWidget(self.search)

        self.results = RowList(CustomerFinder)
        self.results.setObjectName(u"results")

        self.column.addWidget(self.results)

        self.nothing = QLabel(CustomerFinder)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"second")

        self.column.addWidget(self.nothing)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.column.setStretch(2, 1000)
        self.column.setStretch(4, 1)

        self.retranslateUi(CustomerFinder)

        QMetaObject.connectSlotsByName(CustomerFinder)
    # setupUi

    def retranslateUi(self, CustomerFinder):
        self.title.setText(QCoreApplication.translate("CustomerFinder", u"Whose order is it?", None))
        self.nobody.setText(QCoreApplication.translate("CustomerFinder", u"No customer", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CustomerFinder", u"Find a customer", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CustomerFinder", u"Name, phone, e-mail or code", None))
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("CustomerFinder", u"Customers found", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("CustomerFinder", u"Nobody found. Esc goes back to the order.", None))
        pass
    # retranslateUi

