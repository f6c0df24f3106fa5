# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.fields import SearchField
from kingoil_desk.gui.rows import RowList
class Ui_CommandPalette(object):
    def setupUi(self, CommandPalette):
        if not CommandPalette.objectName():
            CommandPalette.setObjectName(u"CommandPalette")
        self.column = QVBoxLayout(CommandPalette)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.search = SearchField(CommandPalette)
        self.search.setObjectName(u"search")
        self.search.setMaxLength(200)

        self.column.addWidget(self.search)

        self.found = RowList(CommandPalette)
        self.found.setObjectName(u"found")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.column.addWidget(self.found)

        self.nothing = QLabel(CommandPalette)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"second")

        self.column.addWidget(self.nothing)

        self.hint = QLabel(CommandPalette)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"meta")

        self.column.addWidget(self.hint)


        self.retranslateUi(CommandPalette)

        QMetaObject.connectSlotsByName(CommandPalette)
    # setupUi

    def retranslateUi(self, CommandPalette):
        CommandPalette.setWindowTitle(QCoreApplication.translate("CommandPalette", u"Find anything", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CommandPalette", u"Find an action or a customer", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CommandPalette", u"An action or a customer", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("CommandPalette", u"Actions and customers found", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("CommandPalette", u"Nothing found. Esc goes back.", None))
        self.hint.setText(QCoreApplication.translate("CommandPalette", u"\u2191 \u2193 choose \u00b7 Enter does it \u00b7 Esc goes back", None))
    # retranslateUi

