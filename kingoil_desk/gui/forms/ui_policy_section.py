# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable

class Ui_PolicySection(object):
    def setupUi(self, PolicySection):
        if not PolicySection.objectName():
            PolicySection.setObjectName(u"PolicySection")
        PolicySection.setProperty(u"role", u"page")
        self.column = QVBoxLayout(PolicySection)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 16)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.header.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PolicySection)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headSpace)

        self.choose = KeyButton(PolicySection)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"icon_name", u"file")
        self.choose.setProperty(u"key", u"Ctrl+O")

        self.header.addWidget(self.choose)


        self.column.addLayout(self.header)

        self.intro = QLabel(PolicySection)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"second")

        self.column.addWidget(self.intro)

        self.reason = QLabel(PolicySection)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.column.addWidget(self.reason)

        self.versions = RowTable(PolicySection)
        self.versions.setObjectName(u"versions")

        self.column.addWidget(self.versions)

        self.empty = QLabel(PolicySection)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"second")

        self.column.addWidget(self.empty)

        self.facts = QWidget(PolicySection)
        self.facts.setObjectName(u"facts")
        self.fields = QHBoxLayout(self.facts)
        self.fields.setSpacing(16)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.policyTitleColumn = QVBoxLayout()
        self.policyTitleColumn.setSpacing(4)
        self.policyTitleColumn.setObjectName(u"policyTitleColumn")
        self.policyTitleColumn.setContentsMargins(0, 0, 0, 0)
        self.policyTitleLabel = QLabel(self.facts)
        self.policyTitleLabel.setObjectName(u"policyTitleLabel")
        self.policyTitleLabel.setProperty(u"role", u"strong")

        self.policyTitleColumn.addWidget(self.policyTitleLabel)

        self.policyTitle = QLineEdit(self.facts)
        self.policyTitle.setObjectName(u"policyTitle")

        self.policyTitleColumn.addWidget(self.policyTitle)

        self.policyTitleNote = FieldNote(self.facts)
        self.policyTitleNote.setObjectName(u"policyTitleNote")

        self.policyTitleColumn.addWidget(self.policyTitleNote)

        self.policyTitleSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.policyTitleColumn.addItem(self.policyTitleSpace)


        self.fields.addLayout(self.policyTitleColumn)

        self.inForceColumn = QVBoxLayout()
        self.inForceColumn.setSpacing(4)
        self.inForceColumn.setObjectName(u"inForceColumn")
        self.inForceColumn.setContentsMargins(0, 0, 0, 0)
        self.inForceLabel = QLabel(self.facts)
        self.inForceLabel.setObjectName(u"inForceLabel")
        self.inForceLabel.setProperty(u"role", u"strong")

        self.inForceColumn.addWidget(self.inForceLabel)

        self.inForce = QLineEdit(self.facts)
        self.inForce.setObjectName(u"inForce")

        self.inForceColumn.addWidget(self.inForce)

        self.inForceNote = FieldNote(self.facts)
        self.inForceNote.setObjectName(u"inForceNote")

        self.inForceColumn.addWidget(self.inForceNote)

        self.inForceSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inForceColumn.addItem(self.inForceSpace)


        self.fields.addLayout(self.inForceColumn)

        self.fields.setStretch(0, 2)
        self.fields.setStretch(1, 1)

        self.column.addWidget(self.facts)

        self.hash = QLabel(PolicySection)
        self.hash.setObjectName(u"hash")
        self.hash.setTextFormat(Qt.TextFormat.PlainText)
        self.hash.setWordWrap(True)
        self.hash.setProperty(u"role", u"meta")
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.hash)

        self.text = QPlainTextEdit(PolicySection)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(True)
        self.text.setMinimumSize(QSize(200, 160))

        self.column.addWidget(self.text)

        self.problem = FieldNote(PolicySection)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.unsaved = QLabel(PolicySection)
        self.unsaved.setObjectName(u"unsaved")
        self.unsaved.setProperty(u"role", u"soon")

        self.bottom.addWidget(self.unsaved)

        self.bottomSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.bottomSpace)

        self.discard = KeyButton(PolicySection)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"key", u"Esc")

        self.bottom.addWidget(self.discard)

        self.save = KeyButton(PolicySection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"save")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.bottom.addWidget(self.save)


        self.column.addLayout(self.bottom)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.column.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.policyTitleLabel.setBuddy(self.policyTitle)
        self.inForceLabel.setBuddy(self.inForce)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.versions)
        QWidget.setTabOrder(self.versions, self.policyTitle)
        QWidget.setTabOrder(self.policyTitle, self.inForce)
        QWidget.setTabOrder(self.inForce, self.text)
        QWidget.setTabOrder(self.text, self.discard)
        QWidget.setTabOrder(self.discard, self.save)

        self.retranslateUi(PolicySection)

        QMetaObject.connectSlotsByName(PolicySection)
    # setupUi

    def retranslateUi(self, PolicySection):
        self.title.setText(QCoreApplication.translate("PolicySection", u"Policy text", None))
        self.choose.setText(QCoreApplication.translate("PolicySection", u"Load a text file\u2026", None))
        self.intro.setText(QCoreApplication.translate("PolicySection", u"The shop's published policy, word for word. Every yes is kept with the version that was in use when it was given.", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("PolicySection", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.policyTitleLabel.setText(QCoreApplication.translate("PolicySection", u"Title", None))
#if QT_CONFIG(accessibility)
        self.policyTitle.setAccessibleName(QCoreApplication.translate("PolicySection", u"Title of the policy", None))
#endif // QT_CONFIG(accessibility)
        self.inForceLabel.setText(QCoreApplication.translate("PolicySection", u"In force from (may be left empty)", None))
#if QT_CONFIG(accessibility)
        self.inForce.setAccessibleName(QCoreApplication.translate("PolicySection", u"Day from which the policy is in force", None))
#endif // QT_CONFIG(accessibility)
        self.inForce.setPlaceholderText(QCoreApplication.translate("PolicySection", u"day/month/year", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PolicySection", u"Text of the policy", None))
#endif // QT_CONFIG(accessibility)
        self.unsaved.setText(QCoreApplication.translate("PolicySection", u"unsaved", None))
        self.discard.setText(QCoreApplication.translate("PolicySection", u"Discard", None))
        self.save.setText(QCoreApplication.translate("PolicySection", u"Save", None))
        pass
    # retranslateUi

