# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.page_view import PageView
class Ui_PrintPreview(object):
    def setupUi(self, PrintPreview):
        if not PrintPreview.objectName():
            PrintPreview.setObjectName(u"PrintPreview")
        PrintPreview.setWindowTitle(u"King Oil Desk")
        self.halves = QHBoxLayout(PrintPreview)
        self.halves.setSpacing(0)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(8, 8, 8, 8)
        self.area = QScrollArea(PrintPreview)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.area.setProperty(u"focus_ring", True)
        self.view = PageView()
        self.view.setObjectName(u"view")
        self.area.setWidget(self.view)

        self.left.addWidget(self.area)

        self.turning = QHBoxLayout()
        self.turning.setSpacing(8)
        self.turning.setObjectName(u"turning")
        self.before = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.turning.addItem(self.before)

        self.previous = KeyButton(PrintPreview)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"kind", u"quiet")
        self.previous.setProperty(u"key", u"PgUp")

        self.turning.addWidget(self.previous)

        self.page = QLabel(PrintPreview)
        self.page.setObjectName(u"page")

        self.turning.addWidget(self.page)

        self.next = KeyButton(PrintPreview)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"quiet")
        self.next.setProperty(u"key", u"PgDown")

        self.turning.addWidget(self.next)

        self.after = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.turning.addItem(self.after)


        self.left.addLayout(self.turning)

        self.left.setStretch(0, 1)

        self.halves.addLayout(self.left)

        self.side = QFrame(PrintPreview)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.side.setMinimumSize(QSize(300, 0))
        self.side.setMaximumSize(QSize(380, 16777215))
        self.column = QVBoxLayout(self.side)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(self.side)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.choices = QGridLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setHorizontalSpacing(12)
        self.choices.setVerticalSpacing(8)
        self.printerLabel = QLabel(self.side)
        self.printerLabel.setObjectName(u"printerLabel")

        self.choices.addWidget(self.printerLabel, 0, 0, 1, 1)

        self.printer = Choice(self.side)
        self.printer.setObjectName(u"printer")

        self.choices.addWidget(self.printer, 0, 1, 1, 1)

        self.sizeLabel = QLabel(self.side)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.choices.addWidget(self.sizeLabel, 1, 0, 1, 1)

        self.size = Choice(self.side)
        self.size.setObjectName(u"size")

        self.choices.addWidget(self.size, 1, 1, 1, 1)

        self.copiesLabel = QLabel(self.side)
        self.copiesLabel.setObjectName(u"copiesLabel")

        self.choices.addWidget(self.copiesLabel, 2, 0, 1, 1)

        self.copies = Choice(self.side)
        self.copies.setObjectName(u"copies")

        self.choices.addWidget(self.copies, 2, 1, 1, 1)

        self.rangeLabel = QLabel(self.side)
        self.rangeLabel.setObjectName(u"rangeLabel")

        self.choices.addWidget(self.rangeLabel, 3, 0, 1, 1)

        self.range = Choice(self.side)
        self.range.setObjectName(u"range")

        self.choices.addWidget(self.range, 3, 1, 1, 1)

        self.choices.setColumnStretch(1, 1)

        self.column.addLayout(self.choices)

        self.sealed = QLabel(self.side)
        self.sealed.setObjectName(u"sealed")
        self.sealed.setTextFormat(Qt.TextFormat.PlainText)
        self.sealed.setWordWrap(True)
        self.sealed.setProperty(u"role", u"second")

        self.column.addWidget(self.sealed)

        self.said = FieldNote(self.side)
        self.said.setObjectName(u"said")

        self.column.addWidget(self.said)

        self.space = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.print = KeyButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"kind", u"primary")
        self.print.setProperty(u"icon_name", u"print")
        self.print.setProperty(u"key", u"F10")

        self.column.addWidget(self.print)

        self.save = KeyButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"icon_name", u"file")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.column.addWidget(self.save)

        self.close = KeyButton(self.side)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"key", u"Esc")

        self.column.addWidget(self.close)


        self.halves.addWidget(self.side)

        self.halves.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.printerLabel.setBuddy(self.printer)
        self.sizeLabel.setBuddy(self.size)
        self.copiesLabel.setBuddy(self.copies)
        self.rangeLabel.setBuddy(self.range)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.close)
        QWidget.setTabOrder(self.close, self.printer)
        QWidget.setTabOrder(self.printer, self.size)
        QWidget.setTabOrder(self.size, self.copies)
        QWidget.setTabOrder(self.copies, self.range)
        QWidget.setTabOrder(self.range, self.area)
        QWidget.setTabOrder(self.area, self.previous)
        QWidget.setTabOrder(self.previous, self.next)

        self.retranslateUi(PrintPreview)

        QMetaObject.connectSlotsByName(PrintPreview)
    # setupUi

    def retranslateUi(self, PrintPreview):
        self.previous.setText(QCoreApplication.translate("PrintPreview", u"Previous page", None))
        self.next.setText(QCoreApplication.translate("PrintPreview", u"Next page", None))
        self.printerLabel.setText(QCoreApplication.translate("PrintPreview", u"Printer", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel.setText(QCoreApplication.translate("PrintPreview", u"Paper size", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Paper size", None))
#endif // QT_CONFIG(accessibility)
        self.copiesLabel.setText(QCoreApplication.translate("PrintPreview", u"Copies", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.rangeLabel.setText(QCoreApplication.translate("PrintPreview", u"Pages", None))
#if QT_CONFIG(accessibility)
        self.range.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.sealed.setText(QCoreApplication.translate("PrintPreview", u"This list becomes paper alone and is handed over sealed: a PDF would lie open for everybody. As a file there is the protected spreadsheet, made by a manager.", None))
        self.print.setText(QCoreApplication.translate("PrintPreview", u"Print", None))
        self.save.setText(QCoreApplication.translate("PrintPreview", u"Save as PDF", None))
        pass
    # retranslateUi

