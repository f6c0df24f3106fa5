# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.rows import RowTable
from kingoil_desk.gui.secret_field import SecretField

class Ui_StaffView(object):
    def setupUi(self, StaffView):
        if not StaffView.objectName():
            StaffView.setObjectName(u"StaffView")
        self.columns = QHBoxLayout(StaffView)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.main = QFrame(StaffView)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"page")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(8)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(24, 16, 24, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.setObjectName(u"header")
        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.count = QLabel(self.main)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"second")

        self.header.addWidget(self.count)

        self.headerSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)


        self.mainColumn.addLayout(self.header)

        self.reason = QLabel(self.main)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"second")

        self.mainColumn.addWidget(self.reason)

        self.table = RowTable(self.main)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.mainColumn.addWidget(self.table)

        self.mainSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mainColumn.addItem(self.mainSpace)

        self.mainColumn.setStretch(2, 1000)
        self.mainColumn.setStretch(3, 1)

        self.columns.addWidget(self.main)

        self.side = QFrame(StaffView)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"side")
        self.side.setMinimumSize(QSize(340, 0))
        self.side.setMaximumSize(QSize(380, 16777215))
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(4)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(16, 16, 16, 12)
        self.formTitle = QLabel(self.side)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.formTitle.setWordWrap(True)
        self.formTitle.setMargin(0)
        self.formTitle.setIndent(4)
        self.formTitle.setProperty(u"role", u"strong")

        self.sideColumn.addWidget(self.formTitle)

        self.facts = QLabel(self.side)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setMargin(0)
        self.facts.setIndent(4)
        self.facts.setProperty(u"role", u"second")

        self.sideColumn.addWidget(self.facts)

        self.pages = QStackedWidget(self.side)
        self.pages.setObjectName(u"pages")
        self.acts = QWidget()
        self.acts.setObjectName(u"acts")
        self.actsColumn = QVBoxLayout(self.acts)
        self.actsColumn.setSpacing(8)
        self.actsColumn.setObjectName(u"actsColumn")
        self.actsColumn.setContentsMargins(4, 8, 4, 4)
        self.rename = KeyButton(self.acts)
        self.rename.setObjectName(u"rename")
        self.rename.setProperty(u"icon_name", u"edit")
        self.rename.setProperty(u"key", u"Alt+N")

        self.actsColumn.addWidget(self.rename)

        self.secret = KeyButton(self.acts)
        self.secret.setObjectName(u"secret")
        self.secret.setProperty(u"icon_name", u"key")
        self.secret.setProperty(u"key", u"Alt+P")

        self.actsColumn.addWidget(self.secret)

        self.role = KeyButton(self.acts)
        self.role.setObjectName(u"role")
        self.role.setProperty(u"icon_name", u"user")
        self.role.setProperty(u"key", u"Alt+R")

        self.actsColumn.addWidget(self.role)

        self.active = KeyButton(self.acts)
        self.active.setObjectName(u"active")
        self.active.setProperty(u"icon_name", u"ban")
        self.active.setProperty(u"key", u"Alt+D")

        self.actsColumn.addWidget(self.active)

        self.endWait = KeyButton(self.acts)
        self.endWait.setObjectName(u"endWait")
        self.endWait.setProperty(u"icon_name", u"clock")
        self.endWait.setProperty(u"key", u"Alt+W")

        self.actsColumn.addWidget(self.endWait)

        self.problem = FieldNote(self.acts)
        self.problem.setObjectName(u"problem")

        self.actsColumn.addWidget(self.problem)

        self.actsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.actsColumn.addItem(self.actsSpace)

        self.fresh = KeyButton(self.acts)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"kind", u"commit")
        self.fresh.setProperty(u"icon_name", u"plus")
        self.fresh.setProperty(u"key", u"F3")

        self.actsColumn.addWidget(self.fresh)

        self.pages.addWidget(self.acts)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.formColumn = QVBoxLayout(self.form)
        self.formColumn.setSpacing(8)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self.form)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.fields = QVBoxLayout(self.inside)
        self.fields.setSpacing(4)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(4, 8, 4, 4)
        self.nameLabel = QLabel(self.inside)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"strong")

        self.fields.addWidget(self.nameLabel)

        self.name = QLineEdit(self.inside)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(100)

        self.fields.addWidget(self.name)

        self.nameNote = FieldNote(self.inside)
        self.nameNote.setObjectName(u"nameNote")

        self.fields.addWidget(self.nameNote)

        self.roleLabel = QLabel(self.inside)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"strong")

        self.fields.addWidget(self.roleLabel)

        self.roles = QHBoxLayout()
        self.roles.setSpacing(8)
        self.roles.setObjectName(u"roles")
        self.counter = OptionButton(self.inside)
        self.counter.setObjectName(u"counter")
        self.counter.setProperty(u"icon_name", u"order")

        self.roles.addWidget(self.counter)

        self.manager = OptionButton(self.inside)
        self.manager.setObjectName(u"manager")
        self.manager.setProperty(u"icon_name", u"manage")

        self.roles.addWidget(self.manager)


        self.fields.addLayout(self.roles)

        self.roleWords = QLabel(self.inside)
        self.roleWords.setObjectName(u"roleWords")
        self.roleWords.setTextFormat(Qt.TextFormat.PlainText)
        self.roleWords.setWordWrap(True)
        self.roleWords.setProperty(u"role", u"meta")

        self.fields.addWidget(self.roleWords)

        self.firstLabel = QLabel(self.inside)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.firstLabel.setProperty(u"role", u"strong")

        self.fields.addWidget(self.firstLabel)

        self.first = SecretField(self.inside)
        self.first.setObjectName(u"first")

        self.fields.addWidget(self.first)

        self.firstNote = FieldNote(self.inside)
        self.firstNote.setObjectName(u"firstNote")

        self.fields.addWidget(self.firstNote)

        self.againLabel = QLabel(self.inside)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"role", u"strong")

        self.fields.addWidget(self.againLabel)

        self.again = SecretField(self.inside)
        self.again.setObjectName(u"again")

        self.fields.addWidget(self.again)

        self.againNote = FieldNote(self.inside)
        self.againNote.setObjectName(u"againNote")

        self.fields.addWidget(self.againNote)

        self.rule = QLabel(self.inside)
        self.rule.setObjectName(u"rule")
        self.rule.setTextFormat(Qt.TextFormat.PlainText)
        self.rule.setWordWrap(True)
        self.rule.setProperty(u"role", u"meta")

        self.fields.addWidget(self.rule)

        self.fieldsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.fieldsSpace)

        self.area.setWidget(self.inside)

        self.formColumn.addWidget(self.area)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(4, 0, 4, 4)
        self.cancel = KeyButton(self.form)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.save = KeyButton(self.form)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"commit")
        self.save.setProperty(u"icon_name", u"check")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.save)

        self.buttons.setStretch(1, 1)

        self.formColumn.addLayout(self.buttons)

        self.pages.addWidget(self.form)

        self.sideColumn.addWidget(self.pages)

        self.sideColumn.setStretch(2, 1)

        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.firstLabel.setBuddy(self.first)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.rename)
        QWidget.setTabOrder(self.rename, self.secret)
        QWidget.setTabOrder(self.secret, self.role)
        QWidget.setTabOrder(self.role, self.active)
        QWidget.setTabOrder(self.active, self.endWait)
        QWidget.setTabOrder(self.endWait, self.fresh)
        QWidget.setTabOrder(self.fresh, self.name)
        QWidget.setTabOrder(self.name, self.counter)
        QWidget.setTabOrder(self.counter, self.manager)
        QWidget.setTabOrder(self.manager, self.first)
        QWidget.setTabOrder(self.first, self.again)
        QWidget.setTabOrder(self.again, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(StaffView)

        QMetaObject.connectSlotsByName(StaffView)
    # setupUi

    def retranslateUi(self, StaffView):
        self.title.setText(QCoreApplication.translate("StaffView", u"Staff", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("StaffView", u"Staff", None))
#endif // QT_CONFIG(accessibility)
        self.rename.setText(QCoreApplication.translate("StaffView", u"Change the name", None))
        self.secret.setText(QCoreApplication.translate("StaffView", u"New PIN", None))
        self.role.setText(QCoreApplication.translate("StaffView", u"Change the role", None))
        self.active.setText(QCoreApplication.translate("StaffView", u"May not sign in any more", None))
        self.endWait.setText(QCoreApplication.translate("StaffView", u"End the wait", None))
        self.fresh.setText(QCoreApplication.translate("StaffView", u"Add somebody", None))
        self.nameLabel.setText(QCoreApplication.translate("StaffView", u"Name, as colleagues say it", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StaffView", u"Name of the member of staff", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("StaffView", u"Role", None))
        self.counter.setText(QCoreApplication.translate("StaffView", u"Counter", None))
        self.manager.setText(QCoreApplication.translate("StaffView", u"Manager", None))
        self.againLabel.setText(QCoreApplication.translate("StaffView", u"Once more", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("StaffView", u"The same once more", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("StaffView", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("StaffView", u"Save", None))
        pass
    # retranslateUi

