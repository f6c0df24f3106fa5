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

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_ImportView(object):
    def setupUi(self, ImportView):
        if not ImportView.objectName():
            ImportView.setObjectName(u"ImportView")
        ImportView.setProperty(u"role", u"page")
        self.column = QVBoxLayout(ImportView)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.title = QLabel(ImportView)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.choose = KeyButton(ImportView)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"icon_name", u"file")
        self.choose.setProperty(u"key", u"Ctrl+O")

        self.header.addWidget(self.choose)


        self.column.addLayout(self.header)

        self.intro = QLabel(ImportView)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"second")
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.fileName = QLabel(ImportView)
        self.fileName.setObjectName(u"fileName")
        self.fileName.setProperty(u"role", u"strong")
        self.fileName.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fileName)

        self.facts = QLabel(ImportView)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"second")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.facts)

        self.dropped = QLabel(ImportView)
        self.dropped.setObjectName(u"dropped")
        self.dropped.setProperty(u"role", u"soon")
        self.dropped.setWordWrap(True)
        self.dropped.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.dropped)

        self.table = RowTable(ImportView)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.table)

        self.summary = QLabel(ImportView)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.summary)

        self.refused = RowTable(ImportView)
        self.refused.setObjectName(u"refused")
        self.refused.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.refused.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.refused)

        self.problem = FieldNote(ImportView)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.saveRefused = KeyButton(ImportView)
        self.saveRefused.setObjectName(u"saveRefused")
        self.saveRefused.setProperty(u"icon_name", u"save")

        self.bar.addWidget(self.saveRefused)

        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barSpace)

        self.tryOut = KeyButton(ImportView)
        self.tryOut.setObjectName(u"tryOut")
        self.tryOut.setProperty(u"icon_name", u"eye")
        self.tryOut.setProperty(u"key", u"Ctrl+T")

        self.bar.addWidget(self.tryOut)

        self.run = KeyButton(ImportView)
        self.run.setObjectName(u"run")
        self.run.setProperty(u"kind", u"commit")
        self.run.setProperty(u"icon_name", u"down")
        self.run.setProperty(u"key", u"Ctrl+S")

        self.bar.addWidget(self.run)


        self.column.addLayout(self.bar)

        self.column.setStretch(5, 1000)
        self.column.setStretch(7, 1000)
        self.column.setStretch(9, 1)

        self.retranslateUi(ImportView)

        QMetaObject.connectSlotsByName(ImportView)
    # setupUi

    def retranslateUi(self, ImportView):
        self.title.setText(QCoreApplication.translate("ImportView", u"Import from the web shop", None))
        self.choose.setText(QCoreApplication.translate("ImportView", u"Choose a file\u2026", None))
        self.intro.setText(QCoreApplication.translate("ImportView", u"WooCommerce orders (CSV), users (CSV) or the analytics list of customers. Nothing is kept before you press Import; whoever opted out stays opted out.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportView", u"What the file holds", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.refused.setAccessibleName(QCoreApplication.translate("ImportView", u"Refused rows", None))
#endif // QT_CONFIG(accessibility)
        self.saveRefused.setText(QCoreApplication.translate("ImportView", u"Save refused rows\u2026", None))
        self.tryOut.setText(QCoreApplication.translate("ImportView", u"Try it, keep nothing", None))
        self.run.setText(QCoreApplication.translate("ImportView", u"Import", None))
        pass
    # retranslateUi

