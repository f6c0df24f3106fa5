# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_ReturnPanel(object):
    def setupUi(self, ReturnPanel):
        if not ReturnPanel.objectName():
            ReturnPanel.setObjectName(u"ReturnPanel")
        ReturnPanel.setProperty(u"role", u"side")
        ReturnPanel.setMinimumSize(QSize(360, 0))
        self.column = QVBoxLayout(ReturnPanel)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(ReturnPanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"strong")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.leave = KeyButton(ReturnPanel)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"kind", u"quiet")
        self.leave.setProperty(u"key", u"Esc")

        self.head.addWidget(self.leave)


        self.column.addLayout(self.head)

        self.area = QScrollArea(ReturnPanel)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.insideColumn = QVBoxLayout(self.inside)
        self.insideColumn.setSpacing(6)
        self.insideColumn.setObjectName(u"insideColumn")
        self.insideColumn.setContentsMargins(0, 0, 6, 0)
        self.lines = RowTable(self.inside)
        self.lines.setObjectName(u"lines")
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.insideColumn.addWidget(self.lines)

        self.countRow = QHBoxLayout()
        self.countRow.setSpacing(8)
        self.countRow.setObjectName(u"countRow")
        self.hint = QLabel(self.inside)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"second")
        self.hint.setWordWrap(True)

        self.countRow.addWidget(self.hint)

        self.everything = KeyButton(self.inside)
        self.everything.setObjectName(u"everything")
        self.everything.setProperty(u"kind", u"quiet")
        self.everything.setProperty(u"key", u"F5")

        self.countRow.addWidget(self.everything)

        self.countRow.setStretch(0, 1)

        self.insideColumn.addLayout(self.countRow)

        self.waysLabel = QLabel(self.inside)
        self.waysLabel.setObjectName(u"waysLabel")
        self.waysLabel.setProperty(u"role", u"strong")

        self.insideColumn.addWidget(self.waysLabel)

        self.ways = QGridLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.cash = OptionButton(self.inside)
        self.cash.setObjectName(u"cash")
        self.cash.setMinimumSize(QSize(0, 40))
        self.cash.setProperty(u"icon_name", u"cash")

        self.ways.addWidget(self.cash, 0, 0, 1, 1)

        self.transfer = OptionButton(self.inside)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setMinimumSize(QSize(0, 40))
        self.transfer.setProperty(u"icon_name", u"qr")

        self.ways.addWidget(self.transfer, 1, 0, 1, 1)

        self.card = OptionButton(self.inside)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(0, 40))
        self.card.setProperty(u"icon_name", u"card")

        self.ways.addWidget(self.card, 0, 1, 1, 1)

        self.later = OptionButton(self.inside)
        self.later.setObjectName(u"later")
        self.later.setMinimumSize(QSize(0, 40))
        self.later.setProperty(u"icon_name", u"clock")

        self.ways.addWidget(self.later, 1, 1, 1, 1)


        self.insideColumn.addLayout(self.ways)

        self.reasonLabel = QLabel(self.inside)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"role", u"strong")

        self.insideColumn.addWidget(self.reasonLabel)

        self.reason = QLineEdit(self.inside)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(200)

        self.insideColumn.addWidget(self.reason)

        self.reasonNote = FieldNote(self.inside)
        self.reasonNote.setObjectName(u"reasonNote")

        self.insideColumn.addWidget(self.reasonNote)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.insideColumn.addItem(self.end)

        self.area.setWidget(self.inside)

        self.column.addWidget(self.area)

        self.worth = QLabel(ReturnPanel)
        self.worth.setObjectName(u"worth")
        self.worth.setProperty(u"role", u"strong")
        self.worth.setWordWrap(True)

        self.column.addWidget(self.worth)

        self.problem = FieldNote(ReturnPanel)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.exchange = KeyButton(ReturnPanel)
        self.exchange.setObjectName(u"exchange")
        self.exchange.setProperty(u"icon_name", u"order")
        self.exchange.setProperty(u"key", u"F4")

        self.column.addWidget(self.exchange)

        self.save = KeyButton(ReturnPanel)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.column.addWidget(self.save)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReturnPanel)

        QMetaObject.connectSlotsByName(ReturnPanel)
    # setupUi

    def retranslateUi(self, ReturnPanel):
        self.leave.setText(QCoreApplication.translate("ReturnPanel", u"Back", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("ReturnPanel", u"What comes back", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("ReturnPanel", u"\u2191 \u2193 choose a line, figures count it.", None))
        self.everything.setText(QCoreApplication.translate("ReturnPanel", u"Everything", None))
        self.waysLabel.setText(QCoreApplication.translate("ReturnPanel", u"What is paid too much goes back", None))
        self.cash.setText(QCoreApplication.translate("ReturnPanel", u"Cash", None))
        self.transfer.setText(QCoreApplication.translate("ReturnPanel", u"Transfer", None))
        self.card.setText(QCoreApplication.translate("ReturnPanel", u"Card", None))
        self.later.setText(QCoreApplication.translate("ReturnPanel", u"Later", None))
        self.reasonLabel.setText(QCoreApplication.translate("ReturnPanel", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ReturnPanel", u"Why goods come back", None))
#endif // QT_CONFIG(accessibility)
        self.exchange.setText(QCoreApplication.translate("ReturnPanel", u"Exchange for other goods", None))
        self.save.setText(QCoreApplication.translate("ReturnPanel", u"Take the goods back", None))
        pass
    # retranslateUi

