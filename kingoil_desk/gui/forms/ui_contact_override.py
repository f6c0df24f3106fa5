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

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote

class Ui_ContactOverride(object):
    def setupUi(self, ContactOverride):
        if not ContactOverride.objectName():
            ContactOverride.setObjectName(u"ContactOverride")
        ContactOverride.setProperty(u"role", u"card")
        self.column = QVBoxLayout(ContactOverride)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(ContactOverride)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.reasonLabel = QLabel(ContactOverride)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.reasonLabel)

        self.reason = QLineEdit(ContactOverride)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)

        self.column.addWidget(self.reason)

        self.problem = FieldNote(ContactOverride)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setObjectName(u"acts")
        self.allTheSame = KeyButton(ContactOverride)
        self.allTheSame.setObjectName(u"allTheSame")
        self.allTheSame.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.allTheSame)

        self.actsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.actsSpace)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactOverride)

        QMetaObject.connectSlotsByName(ContactOverride)
    # setupUi

    def retranslateUi(self, ContactOverride):
        self.reasonLabel.setText(QCoreApplication.translate("ContactOverride", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ContactOverride", u"Why the customer has to be contacted about this order", None))
#endif // QT_CONFIG(accessibility)
        self.allTheSame.setText(QCoreApplication.translate("ContactOverride", u"Contact all the same for this one order", None))
        pass
    # retranslateUi

