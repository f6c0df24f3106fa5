# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.fields import FieldNote

class Ui_FirstRunShop(object):
    def setupUi(self, FirstRunShop):
        if not FirstRunShop.objectName():
            FirstRunShop.setObjectName(u"FirstRunShop")
        self.column = QVBoxLayout(FirstRunShop)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunShop)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"second")

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.nameLabel = QLabel(FirstRunShop)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.nameLabel)

        self.name = QLineEdit(FirstRunShop)
        self.name.setObjectName(u"name")

        self.column.addWidget(self.name)

        self.nameNote = FieldNote(FirstRunShop)
        self.nameNote.setObjectName(u"nameNote")

        self.column.addWidget(self.nameNote)

        self.space2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.reach = QHBoxLayout()
        self.reach.setSpacing(16)
        self.reach.setObjectName(u"reach")
        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(4)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phoneLabel = QLabel(FirstRunShop)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"role", u"strong")

        self.phoneColumn.addWidget(self.phoneLabel)

        self.phone = QLineEdit(FirstRunShop)
        self.phone.setObjectName(u"phone")

        self.phoneColumn.addWidget(self.phone)

        self.phoneNote = FieldNote(FirstRunShop)
        self.phoneNote.setObjectName(u"phoneNote")

        self.phoneColumn.addWidget(self.phoneNote)


        self.reach.addLayout(self.phoneColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailLabel = QLabel(FirstRunShop)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"strong")

        self.emailColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(FirstRunShop)
        self.email.setObjectName(u"email")

        self.emailColumn.addWidget(self.email)

        self.emailNote = FieldNote(FirstRunShop)
        self.emailNote.setObjectName(u"emailNote")

        self.emailColumn.addWidget(self.emailNote)


        self.reach.addLayout(self.emailColumn)

        self.reach.setStretch(0, 1)
        self.reach.setStretch(1, 1)

        self.column.addLayout(self.reach)

        self.space3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space3)

        self.addressLabel = QLabel(FirstRunShop)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.addressLabel)

        self.address = QLineEdit(FirstRunShop)
        self.address.setObjectName(u"address")

        self.column.addWidget(self.address)

        self.addressNote = FieldNote(FirstRunShop)
        self.addressNote.setObjectName(u"addressNote")

        self.column.addWidget(self.addressNote)

        self.space4 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space4)

        self.websiteLabel = QLabel(FirstRunShop)
        self.websiteLabel.setObjectName(u"websiteLabel")
        self.websiteLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.websiteLabel)

        self.website = QLineEdit(FirstRunShop)
        self.website.setObjectName(u"website")

        self.column.addWidget(self.website)

        self.websiteNote = FieldNote(FirstRunShop)
        self.websiteNote.setObjectName(u"websiteNote")

        self.column.addWidget(self.websiteNote)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(15, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.addressLabel.setBuddy(self.address)
        self.websiteLabel.setBuddy(self.website)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.address)
        QWidget.setTabOrder(self.address, self.website)

        self.retranslateUi(FirstRunShop)

        QMetaObject.connectSlotsByName(FirstRunShop)
    # setupUi

    def retranslateUi(self, FirstRunShop):
        self.words.setText(QCoreApplication.translate("FirstRunShop", u"As it stands on receipts and labels. Only the name is needed; everything can be changed later.", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstRunShop", u"Shop's name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FirstRunShop", u"Shop's name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("FirstRunShop", u"King Oil, H\u1ea3i Ch\u00e2u", None))
        self.phoneLabel.setText(QCoreApplication.translate("FirstRunShop", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("FirstRunShop", u"Shop's phone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("FirstRunShop", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("FirstRunShop", u"Shop's e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("FirstRunShop", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("FirstRunShop", u"Shop's address", None))
#endif // QT_CONFIG(accessibility)
        self.websiteLabel.setText(QCoreApplication.translate("FirstRunShop", u"Web site", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("FirstRunShop", u"Shop's web site", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

