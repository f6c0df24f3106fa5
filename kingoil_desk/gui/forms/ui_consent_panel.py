# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton, TickBox)
from kingoil_desk.gui.consent_details import ConsentDetails
from kingoil_desk.gui.consent_matrix import ConsentMatrixView
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.fitting_area import FittingArea
from kingoil_desk.gui.refuse_everything import RefuseEverything
from kingoil_desk.gui.rows import RowList
from kingoil_desk.gui.short_label import ShortLabel

class Ui_ConsentPanel(object):
    def setupUi(self, ConsentPanel):
        if not ConsentPanel.objectName():
            ConsentPanel.setObjectName(u"ConsentPanel")
        self.columns = QHBoxLayout(ConsentPanel)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QFrame(ConsentPanel)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"page")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(8)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(28, 14, 28, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.fullName = ShortLabel(self.main)
        self.fullName.setObjectName(u"fullName")
        self.fullName.setProperty(u"role", u"strong")

        self.header.addWidget(self.fullName)

        self.meta = QLabel(self.main)
        self.meta.setObjectName(u"meta")
        self.meta.setProperty(u"role", u"second")

        self.header.addWidget(self.meta)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.book = KeyButton(self.main)
        self.book.setObjectName(u"book")
        self.book.setProperty(u"icon_name", u"users")
        self.book.setProperty(u"key", u"Alt+0")

        self.header.addWidget(self.book)

        self.slip = KeyButton(self.main)
        self.slip.setObjectName(u"slip")
        self.slip.setProperty(u"icon_name", u"print")
        self.slip.setProperty(u"key", u"F10")

        self.header.addWidget(self.slip)

        self.record = KeyButton(self.main)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"icon_name", u"user")
        self.record.setProperty(u"key", u"Esc")

        self.header.addWidget(self.record)


        self.mainColumn.addLayout(self.header)

        self.everything = RefuseEverything(self.main)
        self.everything.setObjectName(u"everything")

        self.mainColumn.addWidget(self.everything)

        self.matrix = ConsentMatrixView(self.main)
        self.matrix.setObjectName(u"matrix")

        self.mainColumn.addWidget(self.matrix)

        self.hints = QHBoxLayout()
        self.hints.setSpacing(12)
        self.hints.setObjectName(u"hints")
        self.hintSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hints.addItem(self.hintSpace)

        self.strictest = QLabel(self.main)
        self.strictest.setObjectName(u"strictest")
        self.strictest.setProperty(u"role", u"meta")

        self.hints.addWidget(self.strictest)


        self.mainColumn.addLayout(self.hints)

        self.line = QFrame(self.main)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.mainColumn.addWidget(self.line)

        self.historyHead = QHBoxLayout()
        self.historyHead.setSpacing(12)
        self.historyHead.setObjectName(u"historyHead")
        self.historyTitle = QLabel(self.main)
        self.historyTitle.setObjectName(u"historyTitle")
        self.historyTitle.setProperty(u"role", u"strong")

        self.historyHead.addWidget(self.historyTitle)

        self.historySpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.historyHead.addItem(self.historySpace)

        self.chain = QLabel(self.main)
        self.chain.setObjectName(u"chain")
        self.chain.setProperty(u"role", u"meta")

        self.historyHead.addWidget(self.chain)

        self.details = KeyButton(self.main)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"kind", u"quiet")
        self.details.setProperty(u"icon_name", u"eye")
        self.details.setProperty(u"key", u"Enter")

        self.historyHead.addWidget(self.details)

        self.takeBack = KeyButton(self.main)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setProperty(u"kind", u"quiet")
        self.takeBack.setProperty(u"icon_name", u"undo")
        self.takeBack.setProperty(u"key", u"Ctrl+B")

        self.historyHead.addWidget(self.takeBack)


        self.mainColumn.addLayout(self.historyHead)

        self.history = RowList(self.main)
        self.history.setObjectName(u"history")

        self.mainColumn.addWidget(self.history)

        self.card = ConsentDetails(self.main)
        self.card.setObjectName(u"card")

        self.mainColumn.addWidget(self.card)

        self.noHistory = QLabel(self.main)
        self.noHistory.setObjectName(u"noHistory")
        self.noHistory.setProperty(u"role", u"second")

        self.mainColumn.addWidget(self.noHistory)

        self.mainSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mainColumn.addItem(self.mainSpace)


        self.columns.addWidget(self.main)

        self.side = QFrame(ConsentPanel)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.side.setMinimumSize(QSize(336, 0))
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(8)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(20, 18, 20, 12)
        self.changeTitle = QLabel(self.side)
        self.changeTitle.setObjectName(u"changeTitle")
        self.changeTitle.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.changeTitle)

        self.cellName = QLabel(self.side)
        self.cellName.setObjectName(u"cellName")
        self.cellName.setWordWrap(True)

        self.sideColumn.addWidget(self.cellName)

        self.decide = QGridLayout()
        self.decide.setSpacing(8)
        self.decide.setObjectName(u"decide")
        self.agree = OptionButton(self.side)
        self.agree.setObjectName(u"agree")
        self.agree.setProperty(u"icon_name", u"check")
        self.agree.setProperty(u"key", u"1")

        self.decide.addWidget(self.agree, 0, 0, 1, 1)

        self.refuse = OptionButton(self.side)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setProperty(u"icon_name", u"ban")
        self.refuse.setProperty(u"key", u"2")

        self.decide.addWidget(self.refuse, 0, 1, 1, 1)


        self.sideColumn.addLayout(self.decide)

        self.pending = QLabel(self.side)
        self.pending.setObjectName(u"pending")
        self.pending.setProperty(u"role", u"meta")
        self.pending.setWordWrap(True)

        self.sideColumn.addWidget(self.pending)

        self.area = FittingArea(self.side)
        self.area.setObjectName(u"area")

        self.sideColumn.addWidget(self.area)

        self.slipAfter = TickBox(self.side)
        self.slipAfter.setObjectName(u"slipAfter")

        self.sideColumn.addWidget(self.slipAfter)

        self.problem = FieldNote(self.side)
        self.problem.setObjectName(u"problem")

        self.sideColumn.addWidget(self.problem)

        self.save = KeyButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.sideColumn.addWidget(self.save)


        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)

        self.retranslateUi(ConsentPanel)

        QMetaObject.connectSlotsByName(ConsentPanel)
    # setupUi

    def retranslateUi(self, ConsentPanel):
        self.title.setText(QCoreApplication.translate("ConsentPanel", u"Consent", None))
        self.book.setText(QCoreApplication.translate("ConsentPanel", u"All customers", None))
        self.slip.setText(QCoreApplication.translate("ConsentPanel", u"Print the slip", None))
        self.record.setText(QCoreApplication.translate("ConsentPanel", u"Back to the record", None))
#if QT_CONFIG(accessibility)
        self.matrix.setAccessibleName(QCoreApplication.translate("ConsentPanel", u"Purposes and channels", None))
#endif // QT_CONFIG(accessibility)
        self.strictest.setText(QCoreApplication.translate("ConsentPanel", u"Stricter always wins: a shared number follows whoever refused.", None))
        self.historyTitle.setText(QCoreApplication.translate("ConsentPanel", u"History", None))
        self.details.setText(QCoreApplication.translate("ConsentPanel", u"Details", None))
        self.takeBack.setText(QCoreApplication.translate("ConsentPanel", u"It was a slip", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("ConsentPanel", u"History of what was said", None))
#endif // QT_CONFIG(accessibility)
        self.noHistory.setText(QCoreApplication.translate("ConsentPanel", u"Nothing was ever asked or said. Silence is not a yes.", None))
        self.changeTitle.setText(QCoreApplication.translate("ConsentPanel", u"What changes", None))
        self.agree.setText(QCoreApplication.translate("ConsentPanel", u"Agrees", None))
        self.refuse.setText(QCoreApplication.translate("ConsentPanel", u"Refuses", None))
        self.slipAfter.setText(QCoreApplication.translate("ConsentPanel", u"Print a slip after saving", None))
        self.save.setText(QCoreApplication.translate("ConsentPanel", u"Save", None))
        pass
    # retranslateUi

