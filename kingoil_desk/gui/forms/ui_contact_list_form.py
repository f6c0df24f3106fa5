# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import (Choice, FieldNote)

class Ui_ContactListForm(object):
    def setupUi(self, ContactListForm):
        if not ContactListForm.objectName():
            ContactListForm.setObjectName(u"ContactListForm")
        self.column = QVBoxLayout(ContactListForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ContactListForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"strong")

        self.column.addWidget(self.title)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.what = QWidget(ContactListForm)
        self.what.setObjectName(u"what")
        self.whatColumn = QVBoxLayout(self.what)
        self.whatColumn.setSpacing(4)
        self.whatColumn.setObjectName(u"whatColumn")
        self.whatColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.what)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.whatColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.what)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.whatColumn.addWidget(self.name)

        self.nameNote = FieldNote(self.what)
        self.nameNote.setObjectName(u"nameNote")

        self.whatColumn.addWidget(self.nameNote)

        self.channelLabel = QLabel(self.what)
        self.channelLabel.setObjectName(u"channelLabel")
        self.channelLabel.setProperty(u"role", u"strong")

        self.whatColumn.addWidget(self.channelLabel)

        self.channels = QHBoxLayout()
        self.channels.setSpacing(8)
        self.channels.setObjectName(u"channels")
        self.channels.setContentsMargins(0, 0, 0, 0)
        self.call = OptionButton(self.what)
        self.call.setObjectName(u"call")
        self.call.setProperty(u"icon_name", u"phone")

        self.channels.addWidget(self.call)

        self.message = OptionButton(self.what)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"icon_name", u"message")

        self.channels.addWidget(self.message)

        self.email = OptionButton(self.what)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"icon_name", u"mail")

        self.channels.addWidget(self.email)


        self.whatColumn.addLayout(self.channels)

        self.purposeLabel = QLabel(self.what)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"role", u"strong")

        self.whatColumn.addWidget(self.purposeLabel)

        self.purpose = Choice(self.what)
        self.purpose.setObjectName(u"purpose")

        self.whatColumn.addWidget(self.purpose)

        self.whatSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whatColumn.addItem(self.whatSpace)


        self.halves.addWidget(self.what)

        self.whom = QWidget(ContactListForm)
        self.whom.setObjectName(u"whom")
        self.whomColumn = QVBoxLayout(self.whom)
        self.whomColumn.setSpacing(4)
        self.whomColumn.setObjectName(u"whomColumn")
        self.whomColumn.setContentsMargins(0, 0, 0, 0)
        self.whoLabel = QLabel(self.whom)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"role", u"strong")

        self.whomColumn.addWidget(self.whoLabel)

        self.who = Choice(self.whom)
        self.who.setObjectName(u"who")

        self.whomColumn.addWidget(self.who)

        self.since = QLineEdit(self.whom)
        self.since.setObjectName(u"since")

        self.whomColumn.addWidget(self.since)

        self.sinceNote = FieldNote(self.whom)
        self.sinceNote.setObjectName(u"sinceNote")

        self.whomColumn.addWidget(self.sinceNote)

        self.month = Choice(self.whom)
        self.month.setObjectName(u"month")

        self.whomColumn.addWidget(self.month)

        self.daysLabel = QLabel(self.whom)
        self.daysLabel.setObjectName(u"daysLabel")
        self.daysLabel.setProperty(u"role", u"strong")

        self.whomColumn.addWidget(self.daysLabel)

        self.days = QLineEdit(self.whom)
        self.days.setObjectName(u"days")
        self.days.setMaxLength(3)

        self.whomColumn.addWidget(self.days)

        self.daysNote = FieldNote(self.whom)
        self.daysNote.setObjectName(u"daysNote")

        self.whomColumn.addWidget(self.daysNote)

        self.rule = QLabel(self.whom)
        self.rule.setObjectName(u"rule")
        self.rule.setTextFormat(Qt.TextFormat.PlainText)
        self.rule.setWordWrap(True)
        self.rule.setProperty(u"role", u"meta")

        self.whomColumn.addWidget(self.rule)

        self.whomSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whomColumn.addItem(self.whomSpace)


        self.halves.addWidget(self.whom)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.column.addLayout(self.halves)

        self.problem = FieldNote(ContactListForm)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonsSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsSpace)

        self.cancel = KeyButton(ContactListForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.make = KeyButton(ContactListForm)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"kind", u"commit")
        self.make.setProperty(u"icon_name", u"check")
        self.make.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.make)


        self.column.addLayout(self.buttons)

        self.formSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.formSpace)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.purposeLabel.setBuddy(self.purpose)
        self.whoLabel.setBuddy(self.who)
        self.daysLabel.setBuddy(self.days)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.call)
        QWidget.setTabOrder(self.call, self.message)
        QWidget.setTabOrder(self.message, self.email)
        QWidget.setTabOrder(self.email, self.purpose)
        QWidget.setTabOrder(self.purpose, self.who)
        QWidget.setTabOrder(self.who, self.since)
        QWidget.setTabOrder(self.since, self.month)
        QWidget.setTabOrder(self.month, self.days)
        QWidget.setTabOrder(self.days, self.cancel)
        QWidget.setTabOrder(self.cancel, self.make)

        self.retranslateUi(ContactListForm)

        QMetaObject.connectSlotsByName(ContactListForm)
    # setupUi

    def retranslateUi(self, ContactListForm):
        self.title.setText(QCoreApplication.translate("ContactListForm", u"New list", None))
        self.nameLabel.setText(QCoreApplication.translate("ContactListForm", u"Name of the list", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Name of the list", None))
#endif // QT_CONFIG(accessibility)
        self.channelLabel.setText(QCoreApplication.translate("ContactListForm", u"By", None))
        self.call.setText(QCoreApplication.translate("ContactListForm", u"Call", None))
        self.message.setText(QCoreApplication.translate("ContactListForm", u"Message", None))
        self.email.setText(QCoreApplication.translate("ContactListForm", u"E-mail", None))
        self.purposeLabel.setText(QCoreApplication.translate("ContactListForm", u"For", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Purpose of the list", None))
#endif // QT_CONFIG(accessibility)
        self.whoLabel.setText(QCoreApplication.translate("ContactListForm", u"Ask about", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Whom to ask about", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Bought something since", None))
#endif // QT_CONFIG(accessibility)
        self.since.setPlaceholderText(QCoreApplication.translate("ContactListForm", u"day, for example 01/10/2026", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Month of the birthday", None))
#endif // QT_CONFIG(accessibility)
        self.daysLabel.setText(QCoreApplication.translate("ContactListForm", u"Expires after how many days", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("ContactListForm", u"Days until the list expires", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ContactListForm", u"Cancel", None))
        self.make.setText(QCoreApplication.translate("ContactListForm", u"Make the list", None))
        pass
    # retranslateUi

