# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.address_rows import AddressRows
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.contact_rows import ContactRows
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.hint_list import HintList

class Ui_CustomerForm(object):
    def setupUi(self, CustomerForm):
        if not CustomerForm.objectName():
            CustomerForm.setObjectName(u"CustomerForm")
        CustomerForm.setProperty(u"role", u"page")
        self.column = QVBoxLayout(CustomerForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 14, 28, 12)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.title = QLabel(CustomerForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.code = QLabel(CustomerForm)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"second")

        self.header.addWidget(self.code)

        self.unsaved = QLabel(CustomerForm)
        self.unsaved.setObjectName(u"unsaved")
        self.unsaved.setProperty(u"role", u"soon")

        self.header.addWidget(self.unsaved)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.column.addLayout(self.header)

        self.subtitle = QLabel(CustomerForm)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"meta")

        self.column.addWidget(self.subtitle)

        self.scroll = QScrollArea(CustomerForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QFrame()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"role", u"page")
        self.columns = QHBoxLayout(self.body)
        self.columns.setSpacing(32)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(4, 4, 8, 4)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.fullNameLabel = QLabel(self.body)
        self.fullNameLabel.setObjectName(u"fullNameLabel")
        self.fullNameLabel.setProperty(u"role", u"strong")

        self.nameColumn.addWidget(self.fullNameLabel)

        self.fullName = QLineEdit(self.body)
        self.fullName.setObjectName(u"fullName")

        self.nameColumn.addWidget(self.fullName)

        self.nameNote = FieldNote(self.body)
        self.nameNote.setObjectName(u"nameNote")

        self.nameColumn.addWidget(self.nameNote)


        self.left.addLayout(self.nameColumn)

        self.calledRow = QHBoxLayout()
        self.calledRow.setSpacing(12)
        self.calledRow.setObjectName(u"calledRow")
        self.calledColumn = QVBoxLayout()
        self.calledColumn.setSpacing(4)
        self.calledColumn.setObjectName(u"calledColumn")
        self.calledNameLabel = QLabel(self.body)
        self.calledNameLabel.setObjectName(u"calledNameLabel")
        self.calledNameLabel.setProperty(u"role", u"strong")

        self.calledColumn.addWidget(self.calledNameLabel)

        self.calledName = QLineEdit(self.body)
        self.calledName.setObjectName(u"calledName")

        self.calledColumn.addWidget(self.calledName)


        self.calledRow.addLayout(self.calledColumn)

        self.formColumn = QVBoxLayout()
        self.formColumn.setSpacing(4)
        self.formColumn.setObjectName(u"formColumn")
        self.addressFormLabel = QLabel(self.body)
        self.addressFormLabel.setObjectName(u"addressFormLabel")
        self.addressFormLabel.setProperty(u"role", u"strong")

        self.formColumn.addWidget(self.addressFormLabel)

        self.addressForm = Choice(self.body)
        self.addressForm.setObjectName(u"addressForm")

        self.formColumn.addWidget(self.addressForm)


        self.calledRow.addLayout(self.formColumn)

        self.calledRow.setStretch(0, 3)
        self.calledRow.setStretch(1, 2)

        self.left.addLayout(self.calledRow)

        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(4)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phonesLabel = QLabel(self.body)
        self.phonesLabel.setObjectName(u"phonesLabel")
        self.phonesLabel.setProperty(u"role", u"strong")

        self.phoneColumn.addWidget(self.phonesLabel)

        self.phones = ContactRows(self.body)
        self.phones.setObjectName(u"phones")

        self.phoneColumn.addWidget(self.phones)

        self.phoneNote = FieldNote(self.body)
        self.phoneNote.setObjectName(u"phoneNote")

        self.phoneColumn.addWidget(self.phoneNote)


        self.left.addLayout(self.phoneColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailsLabel = QLabel(self.body)
        self.emailsLabel.setObjectName(u"emailsLabel")
        self.emailsLabel.setProperty(u"role", u"strong")

        self.emailColumn.addWidget(self.emailsLabel)

        self.emails = ContactRows(self.body)
        self.emails.setObjectName(u"emails")

        self.emailColumn.addWidget(self.emails)

        self.emailNote = FieldNote(self.body)
        self.emailNote.setObjectName(u"emailNote")

        self.emailColumn.addWidget(self.emailNote)


        self.left.addLayout(self.emailColumn)

        self.leftSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.leftSpace)


        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.right.setObjectName(u"right")
        self.addressColumn = QVBoxLayout()
        self.addressColumn.setSpacing(4)
        self.addressColumn.setObjectName(u"addressColumn")
        self.addressesLabel = QLabel(self.body)
        self.addressesLabel.setObjectName(u"addressesLabel")
        self.addressesLabel.setProperty(u"role", u"strong")

        self.addressColumn.addWidget(self.addressesLabel)

        self.addresses = AddressRows(self.body)
        self.addresses.setObjectName(u"addresses")

        self.addressColumn.addWidget(self.addresses)

        self.addressNote = FieldNote(self.body)
        self.addressNote.setObjectName(u"addressNote")

        self.addressColumn.addWidget(self.addressNote)


        self.right.addLayout(self.addressColumn)

        self.bornRow = QHBoxLayout()
        self.bornRow.setSpacing(12)
        self.bornRow.setObjectName(u"bornRow")
        self.birthColumn = QVBoxLayout()
        self.birthColumn.setSpacing(4)
        self.birthColumn.setObjectName(u"birthColumn")
        self.birthLabel = QLabel(self.body)
        self.birthLabel.setObjectName(u"birthLabel")
        self.birthLabel.setProperty(u"role", u"strong")

        self.birthColumn.addWidget(self.birthLabel)

        self.birth = QLineEdit(self.body)
        self.birth.setObjectName(u"birth")

        self.birthColumn.addWidget(self.birth)

        self.birthNote = FieldNote(self.body)
        self.birthNote.setObjectName(u"birthNote")

        self.birthColumn.addWidget(self.birthNote)

        self.birthSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.birthColumn.addItem(self.birthSpace)


        self.bornRow.addLayout(self.birthColumn)

        self.genderColumn = QVBoxLayout()
        self.genderColumn.setSpacing(4)
        self.genderColumn.setObjectName(u"genderColumn")
        self.genderLabel = QLabel(self.body)
        self.genderLabel.setObjectName(u"genderLabel")
        self.genderLabel.setProperty(u"role", u"strong")

        self.genderColumn.addWidget(self.genderLabel)

        self.gender = Choice(self.body)
        self.gender.setObjectName(u"gender")

        self.genderColumn.addWidget(self.gender)

        self.genderSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.genderColumn.addItem(self.genderSpace)


        self.bornRow.addLayout(self.genderColumn)

        self.bornRow.setStretch(0, 1)
        self.bornRow.setStretch(1, 1)

        self.right.addLayout(self.bornRow)

        self.sourceColumn = QVBoxLayout()
        self.sourceColumn.setSpacing(4)
        self.sourceColumn.setObjectName(u"sourceColumn")
        self.sourceLabel = QLabel(self.body)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"strong")

        self.sourceColumn.addWidget(self.sourceLabel)

        self.source = QLineEdit(self.body)
        self.source.setObjectName(u"source")

        self.sourceColumn.addWidget(self.source)


        self.right.addLayout(self.sourceColumn)

        self.notesColumn = QVBoxLayout()
        self.notesColumn.setSpacing(4)
        self.notesColumn.setObjectName(u"notesColumn")
        self.notesLabel = QLabel(self.body)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setProperty(u"role", u"strong")

        self.notesColumn.addWidget(self.notesLabel)

        self.notes = QPlainTextEdit(self.body)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumSize(QSize(16777215, 96))

        self.notesColumn.addWidget(self.notes)

        self.notesNote = FieldNote(self.body)
        self.notesNote.setObjectName(u"notesNote")

        self.notesColumn.addWidget(self.notesNote)


        self.right.addLayout(self.notesColumn)

        self.rightSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.rightSpace)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)
        self.scroll.setWidget(self.body)

        self.column.addWidget(self.scroll)

        self.hints = HintList(CustomerForm)
        self.hints.setObjectName(u"hints")

        self.column.addWidget(self.hints)

        self.problem = FieldNote(CustomerForm)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.barSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barSpace)

        self.cancel = KeyButton(CustomerForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.bar.addWidget(self.cancel)

        self.save = KeyButton(CustomerForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"check")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.bar.addWidget(self.save)


        self.column.addLayout(self.bar)

#if QT_CONFIG(shortcut)
        self.fullNameLabel.setBuddy(self.fullName)
        self.calledNameLabel.setBuddy(self.calledName)
        self.addressFormLabel.setBuddy(self.addressForm)
        self.birthLabel.setBuddy(self.birth)
        self.genderLabel.setBuddy(self.gender)
        self.sourceLabel.setBuddy(self.source)
        self.notesLabel.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fullName, self.calledName)
        QWidget.setTabOrder(self.calledName, self.addressForm)

        self.retranslateUi(CustomerForm)

        QMetaObject.connectSlotsByName(CustomerForm)
    # setupUi

    def retranslateUi(self, CustomerForm):
        self.unsaved.setText(QCoreApplication.translate("CustomerForm", u"not saved", None))
        self.subtitle.setText(QCoreApplication.translate("CustomerForm", u"A name or a phone is enough. Everything else can wait.", None))
        self.fullNameLabel.setText(QCoreApplication.translate("CustomerForm", u"Full name", None))
#if QT_CONFIG(accessibility)
        self.fullName.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Full name", None))
#endif // QT_CONFIG(accessibility)
        self.calledNameLabel.setText(QCoreApplication.translate("CustomerForm", u"Called", None))
#if QT_CONFIG(accessibility)
        self.calledName.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Called name", None))
#endif // QT_CONFIG(accessibility)
        self.calledName.setPlaceholderText(QCoreApplication.translate("CustomerForm", u"as spoken to", None))
        self.addressFormLabel.setText(QCoreApplication.translate("CustomerForm", u"Form of address", None))
#if QT_CONFIG(accessibility)
        self.addressForm.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Form of address", None))
#endif // QT_CONFIG(accessibility)
        self.phonesLabel.setText(QCoreApplication.translate("CustomerForm", u"Phones", None))
        self.emailsLabel.setText(QCoreApplication.translate("CustomerForm", u"E-mails", None))
        self.addressesLabel.setText(QCoreApplication.translate("CustomerForm", u"Addresses, as given", None))
        self.birthLabel.setText(QCoreApplication.translate("CustomerForm", u"Born", None))
#if QT_CONFIG(accessibility)
        self.birth.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Date of birth", None))
#endif // QT_CONFIG(accessibility)
        self.birth.setPlaceholderText(QCoreApplication.translate("CustomerForm", u"14/3/1990 or 14/3", None))
        self.genderLabel.setText(QCoreApplication.translate("CustomerForm", u"Gender", None))
#if QT_CONFIG(accessibility)
        self.gender.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Gender", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("CustomerForm", u"How they found us", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("CustomerForm", u"How they found us", None))
#endif // QT_CONFIG(accessibility)
        self.notesLabel.setText(QCoreApplication.translate("CustomerForm", u"Notes", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("CustomerForm", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("CustomerForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CustomerForm", u"Save customer", None))
        pass
    # retranslateUi

