# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.contact_choice import ContactChoice
from kingoil_desk.gui.contact_opened import ContactOpened
from kingoil_desk.gui.contact_override import ContactOverride
from kingoil_desk.gui.contact_verdict import ContactVerdict
from kingoil_desk.gui.short_label import ShortLabel

class Ui_ContactPanel(object):
    def setupUi(self, ContactPanel):
        if not ContactPanel.objectName():
            ContactPanel.setObjectName(u"ContactPanel")
        ContactPanel.setProperty(u"role", u"page")
        self.column = QVBoxLayout(ContactPanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 14, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(4, -1, 4, -1)
        self.title = QLabel(ContactPanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.fullName = ShortLabel(ContactPanel)
        self.fullName.setObjectName(u"fullName")
        self.fullName.setProperty(u"role", u"strong")

        self.header.addWidget(self.fullName)

        self.spokenTo = ShortLabel(ContactPanel)
        self.spokenTo.setObjectName(u"spokenTo")
        self.spokenTo.setProperty(u"role", u"second")

        self.header.addWidget(self.spokenTo)

        self.headerSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.back = KeyButton(ContactPanel)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"icon_name", u"user")
        self.back.setProperty(u"key", u"Esc")

        self.header.addWidget(self.back)


        self.column.addLayout(self.header)

        self.cardRow = QHBoxLayout()
        self.cardRow.setObjectName(u"cardRow")
        self.cardRow.setContentsMargins(4, -1, 4, -1)
        self.card = ContactVerdict(ContactPanel)
        self.card.setObjectName(u"card")

        self.cardRow.addWidget(self.card)


        self.column.addLayout(self.cardRow)

        self.scroll = QScrollArea(ContactPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QFrame()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.bodyColumn = QVBoxLayout(self.body)
        self.bodyColumn.setSpacing(12)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(4, 4, 4, 8)
        self.choice = ContactChoice(self.body)
        self.choice.setObjectName(u"choice")

        self.bodyColumn.addWidget(self.choice)

        self.summary = QLabel(self.body)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.bodyColumn.addWidget(self.summary)

        self.override = ContactOverride(self.body)
        self.override.setObjectName(u"override")

        self.bodyColumn.addWidget(self.override)

        self.opened = ContactOpened(self.body)
        self.opened.setObjectName(u"opened")

        self.bodyColumn.addWidget(self.opened)

        self.bodySpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyColumn.addItem(self.bodySpace)

        self.scroll.setWidget(self.body)

        self.column.addWidget(self.scroll)

        self.column.setStretch(2, 1)

        self.retranslateUi(ContactPanel)

        QMetaObject.connectSlotsByName(ContactPanel)
    # setupUi

    def retranslateUi(self, ContactPanel):
        self.title.setText(QCoreApplication.translate("ContactPanel", u"Contact", None))
        self.back.setText(QCoreApplication.translate("ContactPanel", u"Back to the record", None))
        pass
    # retranslateUi

