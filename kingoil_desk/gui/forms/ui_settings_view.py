# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.path_text import PathText

class Ui_SettingsView(object):
    def setupUi(self, SettingsView):
        if not SettingsView.objectName():
            SettingsView.setObjectName(u"SettingsView")
        SettingsView.setProperty(u"role", u"page")
        self.whole = QVBoxLayout(SettingsView)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(SettingsView)
        self.head.setObjectName(u"head")
        self.header = QHBoxLayout(self.head)
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(24, 16, 24, 8)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.unsaved = QLabel(self.head)
        self.unsaved.setObjectName(u"unsaved")
        self.unsaved.setProperty(u"role", u"soon")

        self.header.addWidget(self.unsaved)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.whole.addWidget(self.head)

        self.area = QScrollArea(SettingsView)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.halves = QHBoxLayout(self.inside)
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(24, 8, 24, 16)
        self.shop = QWidget(self.inside)
        self.shop.setObjectName(u"shop")
        self.shop.setMaximumSize(QSize(560, 16777215))
        self.shopColumn = QVBoxLayout(self.shop)
        self.shopColumn.setSpacing(4)
        self.shopColumn.setObjectName(u"shopColumn")
        self.shopColumn.setContentsMargins(0, 0, 0, 0)
        self.shopTitle = QLabel(self.shop)
        self.shopTitle.setObjectName(u"shopTitle")
        self.shopTitle.setProperty(u"role", u"title")

        self.shopColumn.addWidget(self.shopTitle)

        self.reason = QLabel(self.shop)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.shopColumn.addWidget(self.reason)

        self.g0 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.g0)

        self.nameLabel = QLabel(self.shop)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.shop)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(100)

        self.shopColumn.addWidget(self.name)

        self.nameNote = FieldNote(self.shop)
        self.nameNote.setObjectName(u"nameNote")

        self.shopColumn.addWidget(self.nameNote)

        self.nameGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.nameGap)

        self.phoneLabel = QLabel(self.shop)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.phoneLabel)

        self.phone = QLineEdit(self.shop)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(200)

        self.shopColumn.addWidget(self.phone)

        self.phoneNote = FieldNote(self.shop)
        self.phoneNote.setObjectName(u"phoneNote")

        self.shopColumn.addWidget(self.phoneNote)

        self.phoneGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.phoneGap)

        self.emailLabel = QLabel(self.shop)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(self.shop)
        self.email.setObjectName(u"email")
        self.email.setMaxLength(200)

        self.shopColumn.addWidget(self.email)

        self.emailNote = FieldNote(self.shop)
        self.emailNote.setObjectName(u"emailNote")

        self.shopColumn.addWidget(self.emailNote)

        self.emailGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.emailGap)

        self.addressLabel = QLabel(self.shop)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.addressLabel)

        self.address = QLineEdit(self.shop)
        self.address.setObjectName(u"address")
        self.address.setMaxLength(200)

        self.shopColumn.addWidget(self.address)

        self.addressNote = FieldNote(self.shop)
        self.addressNote.setObjectName(u"addressNote")

        self.shopColumn.addWidget(self.addressNote)

        self.addressGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.addressGap)

        self.websiteLabel = QLabel(self.shop)
        self.websiteLabel.setObjectName(u"websiteLabel")
        self.websiteLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.websiteLabel)

        self.website = QLineEdit(self.shop)
        self.website.setObjectName(u"website")
        self.website.setMaxLength(200)

        self.shopColumn.addWidget(self.website)

        self.websiteNote = FieldNote(self.shop)
        self.websiteNote.setObjectName(u"websiteNote")

        self.shopColumn.addWidget(self.websiteNote)

        self.bankGap = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.bankGap)

        self.bankLabel = QLabel(self.shop)
        self.bankLabel.setObjectName(u"bankLabel")
        self.bankLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.bankLabel)

        self.bank = Choice(self.shop)
        self.bank.setObjectName(u"bank")

        self.shopColumn.addWidget(self.bank)

        self.bankAccountGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.bankAccountGap)

        self.bankAccountLabel = QLabel(self.shop)
        self.bankAccountLabel.setObjectName(u"bankAccountLabel")
        self.bankAccountLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.bankAccountLabel)

        self.bankAccount = QLineEdit(self.shop)
        self.bankAccount.setObjectName(u"bankAccount")
        self.bankAccount.setMaxLength(40)

        self.shopColumn.addWidget(self.bankAccount)

        self.bankAccountNote = FieldNote(self.shop)
        self.bankAccountNote.setObjectName(u"bankAccountNote")

        self.shopColumn.addWidget(self.bankAccountNote)

        self.bankHolderGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.bankHolderGap)

        self.bankHolderLabel = QLabel(self.shop)
        self.bankHolderLabel.setObjectName(u"bankHolderLabel")
        self.bankHolderLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.bankHolderLabel)

        self.bankHolder = QLineEdit(self.shop)
        self.bankHolder.setObjectName(u"bankHolder")
        self.bankHolder.setMaxLength(100)

        self.shopColumn.addWidget(self.bankHolder)

        self.bankHolderNote = FieldNote(self.shop)
        self.bankHolderNote.setObjectName(u"bankHolderNote")

        self.shopColumn.addWidget(self.bankHolderNote)

        self.websiteGap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.websiteGap)

        self.g1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.g1)

        self.deskTitle = QLabel(self.shop)
        self.deskTitle.setObjectName(u"deskTitle")
        self.deskTitle.setProperty(u"role", u"title")

        self.shopColumn.addWidget(self.deskTitle)

        self.g2 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.g2)

        self.idleLabel = QLabel(self.shop)
        self.idleLabel.setObjectName(u"idleLabel")
        self.idleLabel.setProperty(u"role", u"strong")

        self.shopColumn.addWidget(self.idleLabel)

        self.idle = Choice(self.shop)
        self.idle.setObjectName(u"idle")

        self.shopColumn.addWidget(self.idle)

        self.g3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.shopColumn.addItem(self.g3)

        self.shortPins = TickBox(self.shop)
        self.shortPins.setObjectName(u"shortPins")

        self.shopColumn.addWidget(self.shortPins)

        self.shortWords = QLabel(self.shop)
        self.shortWords.setObjectName(u"shortWords")
        self.shortWords.setWordWrap(True)
        self.shortWords.setProperty(u"role", u"meta")

        self.shopColumn.addWidget(self.shortWords)

        self.problem = FieldNote(self.shop)
        self.problem.setObjectName(u"problem")

        self.shopColumn.addWidget(self.problem)

        self.shopSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.shopColumn.addItem(self.shopSpace)


        self.halves.addWidget(self.shop)

        self.pc = QWidget(self.inside)
        self.pc.setObjectName(u"pc")
        self.pc.setMaximumSize(QSize(560, 16777215))
        self.pcColumn = QVBoxLayout(self.pc)
        self.pcColumn.setSpacing(4)
        self.pcColumn.setObjectName(u"pcColumn")
        self.pcColumn.setContentsMargins(0, 0, 0, 0)
        self.pcTitle = QLabel(self.pc)
        self.pcTitle.setObjectName(u"pcTitle")
        self.pcTitle.setProperty(u"role", u"title")

        self.pcColumn.addWidget(self.pcTitle)

        self.pcWords = QLabel(self.pc)
        self.pcWords.setObjectName(u"pcWords")
        self.pcWords.setWordWrap(True)
        self.pcWords.setProperty(u"role", u"second")

        self.pcColumn.addWidget(self.pcWords)

        self.g4 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pcColumn.addItem(self.g4)

        self.window = QWidget(self.pc)
        self.window.setObjectName(u"window")
        self.windowColumn = QVBoxLayout(self.window)
        self.windowColumn.setSpacing(4)
        self.windowColumn.setObjectName(u"windowColumn")
        self.windowColumn.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.window)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"strong")

        self.windowColumn.addWidget(self.languageLabel)

        self.language = Choice(self.window)
        self.language.setObjectName(u"language")

        self.windowColumn.addWidget(self.language)

        self.g5 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.windowColumn.addItem(self.g5)

        self.schemeLabel = QLabel(self.window)
        self.schemeLabel.setObjectName(u"schemeLabel")
        self.schemeLabel.setProperty(u"role", u"strong")

        self.windowColumn.addWidget(self.schemeLabel)

        self.scheme = Choice(self.window)
        self.scheme.setObjectName(u"scheme")

        self.windowColumn.addWidget(self.scheme)

        self.g6 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.windowColumn.addItem(self.g6)

        self.printersLabel = QLabel(self.window)
        self.printersLabel.setObjectName(u"printersLabel")
        self.printersLabel.setProperty(u"role", u"strong")

        self.windowColumn.addWidget(self.printersLabel)

        self.printers = QGridLayout()
        self.printers.setSpacing(8)
        self.printers.setObjectName(u"printers")

        self.windowColumn.addLayout(self.printers)

        self.g7 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.windowColumn.addItem(self.g7)


        self.pcColumn.addWidget(self.window)

        self.fileLabel = QLabel(self.pc)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"role", u"strong")

        self.pcColumn.addWidget(self.fileLabel)

        self.file = PathText(self.pc)
        self.file.setObjectName(u"file")

        self.pcColumn.addWidget(self.file)

        self.fileWords = QLabel(self.pc)
        self.fileWords.setObjectName(u"fileWords")
        self.fileWords.setWordWrap(True)
        self.fileWords.setProperty(u"role", u"meta")

        self.pcColumn.addWidget(self.fileWords)

        self.g8 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pcColumn.addItem(self.g8)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.copy = KeyButton(self.pc)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"icon_name", u"clip")

        self.fileRow.addWidget(self.copy)

        self.fileSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileRow.addItem(self.fileSpace)


        self.pcColumn.addLayout(self.fileRow)

        self.pcSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pcColumn.addItem(self.pcSpace)


        self.halves.addWidget(self.pc)

        self.area.setWidget(self.inside)

        self.whole.addWidget(self.area)

        self.foot = QFrame(SettingsView)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"bar")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(12)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 8, 24, 8)
        self.saveWords = QLabel(self.foot)
        self.saveWords.setObjectName(u"saveWords")
        self.saveWords.setProperty(u"role", u"second")

        self.footRow.addWidget(self.saveWords)

        self.footSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footSpace)

        self.save = KeyButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"check")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.footRow.addWidget(self.save)


        self.whole.addWidget(self.foot)

        self.whole.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.addressLabel.setBuddy(self.address)
        self.websiteLabel.setBuddy(self.website)
        self.bankLabel.setBuddy(self.bank)
        self.bankAccountLabel.setBuddy(self.bankAccount)
        self.bankHolderLabel.setBuddy(self.bankHolder)
        self.idleLabel.setBuddy(self.idle)
        self.languageLabel.setBuddy(self.language)
        self.schemeLabel.setBuddy(self.scheme)
        self.fileLabel.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.address)
        QWidget.setTabOrder(self.address, self.website)
        QWidget.setTabOrder(self.website, self.bank)
        QWidget.setTabOrder(self.bank, self.bankAccount)
        QWidget.setTabOrder(self.bankAccount, self.bankHolder)
        QWidget.setTabOrder(self.bankHolder, self.idle)
        QWidget.setTabOrder(self.idle, self.shortPins)
        QWidget.setTabOrder(self.shortPins, self.language)
        QWidget.setTabOrder(self.language, self.scheme)
        QWidget.setTabOrder(self.scheme, self.file)
        QWidget.setTabOrder(self.file, self.copy)
        QWidget.setTabOrder(self.copy, self.save)

        self.retranslateUi(SettingsView)

        QMetaObject.connectSlotsByName(SettingsView)
    # setupUi

    def retranslateUi(self, SettingsView):
        self.title.setText(QCoreApplication.translate("SettingsView", u"Settings", None))
        self.unsaved.setText(QCoreApplication.translate("SettingsView", u"unsaved", None))
        self.shopTitle.setText(QCoreApplication.translate("SettingsView", u"The shop", None))
        self.nameLabel.setText(QCoreApplication.translate("SettingsView", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SettingsView", u"Name of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("SettingsView", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("SettingsView", u"Phone of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("SettingsView", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("SettingsView", u"E-mail of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("SettingsView", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SettingsView", u"Address of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.websiteLabel.setText(QCoreApplication.translate("SettingsView", u"Web site", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("SettingsView", u"Web site of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.bankLabel.setText(QCoreApplication.translate("SettingsView", u"Bank for transfers", None))
#if QT_CONFIG(accessibility)
        self.bank.setAccessibleName(QCoreApplication.translate("SettingsView", u"Bank for transfers", None))
#endif // QT_CONFIG(accessibility)
        self.bankAccountLabel.setText(QCoreApplication.translate("SettingsView", u"Account", None))
#if QT_CONFIG(accessibility)
        self.bankAccount.setAccessibleName(QCoreApplication.translate("SettingsView", u"Account for transfers", None))
#endif // QT_CONFIG(accessibility)
        self.bankHolderLabel.setText(QCoreApplication.translate("SettingsView", u"Account holder", None))
#if QT_CONFIG(accessibility)
        self.bankHolder.setAccessibleName(QCoreApplication.translate("SettingsView", u"Account holder", None))
#endif // QT_CONFIG(accessibility)
        self.deskTitle.setText(QCoreApplication.translate("SettingsView", u"At the desk", None))
        self.idleLabel.setText(QCoreApplication.translate("SettingsView", u"Lock the screen when nobody touches it for", None))
#if QT_CONFIG(accessibility)
        self.idle.setAccessibleName(QCoreApplication.translate("SettingsView", u"Lock the screen when nobody touches it for", None))
#endif // QT_CONFIG(accessibility)
        self.shortPins.setText(QCoreApplication.translate("SettingsView", u"Allow PINs of 4 digits", None))
        self.shortWords.setText(QCoreApplication.translate("SettingsView", u"A PIN of 4 digits is guessed a hundred times sooner than one of 6. PINs that are set already stay as they are.", None))
        self.pcTitle.setText(QCoreApplication.translate("SettingsView", u"This PC", None))
        self.pcWords.setText(QCoreApplication.translate("SettingsView", u"What is chosen here is in force at once, for everybody at this PC.", None))
        self.languageLabel.setText(QCoreApplication.translate("SettingsView", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SettingsView", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.schemeLabel.setText(QCoreApplication.translate("SettingsView", u"Light or dark", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("SettingsView", u"Light or dark", None))
#endif // QT_CONFIG(accessibility)
        self.printersLabel.setText(QCoreApplication.translate("SettingsView", u"Printers", None))
        self.fileLabel.setText(QCoreApplication.translate("SettingsView", u"Where the data file lies", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("SettingsView", u"Where the data file lies", None))
#endif // QT_CONFIG(accessibility)
        self.fileWords.setText(QCoreApplication.translate("SettingsView", u"The file is encrypted. A copy of it opens only with its key or the recovery code.", None))
        self.copy.setText(QCoreApplication.translate("SettingsView", u"Copy path", None))
        self.saveWords.setText(QCoreApplication.translate("SettingsView", u"Shop and desk are saved with Ctrl+S.", None))
        self.save.setText(QCoreApplication.translate("SettingsView", u"Save settings", None))
        pass
    # retranslateUi

