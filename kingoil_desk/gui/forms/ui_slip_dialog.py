# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.paper_preview import PaperPreview

class Ui_SlipDialog(object):
    def setupUi(self, SlipDialog):
        if not SlipDialog.objectName():
            SlipDialog.setObjectName(u"SlipDialog")
        SlipDialog.setWindowTitle(u"King Oil Desk")
        self.across = QHBoxLayout(SlipDialog)
        self.across.setSpacing(24)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(24, 24, 24, 24)
        self.area = QScrollArea(SlipDialog)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setProperty(u"focus_ring", True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.area.setMinimumSize(QSize(400, 240))
        self.preview = PaperPreview()
        self.preview.setObjectName(u"preview")
        self.area.setWidget(self.preview)

        self.across.addWidget(self.area)

        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.title = QLabel(SlipDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.languageTitle = QLabel(SlipDialog)
        self.languageTitle.setObjectName(u"languageTitle")
        self.languageTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.languageTitle)

        self.languageRow = QHBoxLayout()
        self.languageRow.setSpacing(8)
        self.languageRow.setObjectName(u"languageRow")
        self.vietnamese = OptionButton(SlipDialog)
        self.vietnamese.setObjectName(u"vietnamese")
        self.vietnamese.setAutoExclusive(True)

        self.languageRow.addWidget(self.vietnamese)

        self.english = OptionButton(SlipDialog)
        self.english.setObjectName(u"english")
        self.english.setAutoExclusive(True)

        self.languageRow.addWidget(self.english)


        self.column.addLayout(self.languageRow)

        self.space = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.note = FieldNote(SlipDialog)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.print = KeyButton(SlipDialog)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"kind", u"commit")
        self.print.setProperty(u"icon_name", u"print")
        self.print.setProperty(u"key", u"Enter")

        self.column.addWidget(self.print)

        self.printer = QLabel(SlipDialog)
        self.printer.setObjectName(u"printer")
        self.printer.setTextFormat(Qt.TextFormat.PlainText)
        self.printer.setWordWrap(True)
        self.printer.setProperty(u"role", u"meta")

        self.column.addWidget(self.printer)

        self.another = KeyButton(SlipDialog)
        self.another.setObjectName(u"another")

        self.column.addWidget(self.another)

        self.pdf = KeyButton(SlipDialog)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setProperty(u"icon_name", u"save")

        self.column.addWidget(self.pdf)

        self.close = KeyButton(SlipDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"key", u"Esc")

        self.column.addWidget(self.close)


        self.across.addLayout(self.column)

        self.across.setStretch(0, 1)
        QWidget.setTabOrder(self.print, self.another)
        QWidget.setTabOrder(self.another, self.pdf)
        QWidget.setTabOrder(self.pdf, self.close)
        QWidget.setTabOrder(self.close, self.vietnamese)
        QWidget.setTabOrder(self.vietnamese, self.english)
        QWidget.setTabOrder(self.english, self.area)

        self.retranslateUi(SlipDialog)

        QMetaObject.connectSlotsByName(SlipDialog)
    # setupUi

    def retranslateUi(self, SlipDialog):
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("SlipDialog", u"The slip as it will be printed", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("SlipDialog", u"The customer's slip", None))
        self.languageTitle.setText(QCoreApplication.translate("SlipDialog", u"The customer reads", None))
        self.print.setText(QCoreApplication.translate("SlipDialog", u"Print", None))
        self.another.setText(QCoreApplication.translate("SlipDialog", u"Another printer\u2026", None))
        self.pdf.setText(QCoreApplication.translate("SlipDialog", u"Save as PDF\u2026", None))
        self.close.setText(QCoreApplication.translate("SlipDialog", u"Close", None))
        pass
    # retranslateUi

