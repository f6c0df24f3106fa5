# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, TickBox)
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.piece_table import PieceTable

class Ui_PackingPanel(object):
    def setupUi(self, PackingPanel):
        if not PackingPanel.objectName():
            PackingPanel.setObjectName(u"PackingPanel")
        PackingPanel.setProperty(u"role", u"side")
        self.column = QVBoxLayout(PackingPanel)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 14, 20, 12)
        self.title = QLabel(PackingPanel)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.about = QLabel(PackingPanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.problem = FieldNote(PackingPanel)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.parcelRow = QHBoxLayout()
        self.parcelRow.setSpacing(8)
        self.parcelRow.setObjectName(u"parcelRow")
        self.parcelRow.setContentsMargins(0, 0, 0, 0)
        self.parcel = QLabel(PackingPanel)
        self.parcel.setObjectName(u"parcel")
        self.parcel.setProperty(u"role", u"strong")

        self.parcelRow.addWidget(self.parcel)

        self.parcelSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.parcelRow.addItem(self.parcelSpace)

        self.previous = KeyButton(PackingPanel)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"kind", u"row")
        self.previous.setProperty(u"key", u"Alt+Left")

        self.parcelRow.addWidget(self.previous)

        self.next = KeyButton(PackingPanel)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"row")
        self.next.setProperty(u"key", u"Alt+Right")

        self.parcelRow.addWidget(self.next)


        self.column.addLayout(self.parcelRow)

        self.lines = PieceTable(PackingPanel)
        self.lines.setObjectName(u"lines")

        self.column.addWidget(self.lines)

        self.hint = QLabel(PackingPanel)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"meta")

        self.column.addWidget(self.hint)

        self.splitRow = QHBoxLayout()
        self.splitRow.setSpacing(8)
        self.splitRow.setObjectName(u"splitRow")
        self.splitRow.setContentsMargins(0, 0, 0, 0)
        self.split = KeyButton(PackingPanel)
        self.split.setObjectName(u"split")
        self.split.setProperty(u"kind", u"row")
        self.split.setProperty(u"icon_name", u"plus")
        self.split.setProperty(u"key", u"Ctrl+N")

        self.splitRow.addWidget(self.split)

        self.drop = KeyButton(PackingPanel)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"kind", u"row")
        self.drop.setProperty(u"key", u"Alt+Del")

        self.splitRow.addWidget(self.drop)

        self.splitSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.splitRow.addItem(self.splitSpace)


        self.column.addLayout(self.splitRow)

        self.addressColumn = QVBoxLayout()
        self.addressColumn.setSpacing(4)
        self.addressColumn.setObjectName(u"addressColumn")
        self.addressColumn.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(PackingPanel)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setProperty(u"role", u"strong")

        self.addressColumn.addWidget(self.addressLabel)

        self.address = Choice(PackingPanel)
        self.address.setObjectName(u"address")
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.address.setMinimumContentsLength(16)

        self.addressColumn.addWidget(self.address)


        self.column.addLayout(self.addressColumn)

        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(4)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phoneColumn.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(PackingPanel)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"role", u"strong")

        self.phoneColumn.addWidget(self.phoneLabel)

        self.phone = Choice(PackingPanel)
        self.phone.setObjectName(u"phone")
        self.phone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phone.setMinimumContentsLength(16)

        self.phoneColumn.addWidget(self.phone)


        self.column.addLayout(self.phoneColumn)

        self.carrierColumn = QVBoxLayout()
        self.carrierColumn.setSpacing(4)
        self.carrierColumn.setObjectName(u"carrierColumn")
        self.carrierColumn.setContentsMargins(0, 0, 0, 0)
        self.carrierLabel = QLabel(PackingPanel)
        self.carrierLabel.setObjectName(u"carrierLabel")
        self.carrierLabel.setProperty(u"role", u"strong")

        self.carrierColumn.addWidget(self.carrierLabel)

        self.carrier = Choice(PackingPanel)
        self.carrier.setObjectName(u"carrier")

        self.carrierColumn.addWidget(self.carrier)


        self.column.addLayout(self.carrierColumn)

        self.figures = QHBoxLayout()
        self.figures.setSpacing(12)
        self.figures.setObjectName(u"figures")
        self.figures.setContentsMargins(0, 0, 0, 0)
        self.weightColumn = QVBoxLayout()
        self.weightColumn.setSpacing(4)
        self.weightColumn.setObjectName(u"weightColumn")
        self.weightColumn.setContentsMargins(0, 0, 0, 0)
        self.weightLabel = QLabel(PackingPanel)
        self.weightLabel.setObjectName(u"weightLabel")
        self.weightLabel.setProperty(u"role", u"strong")

        self.weightColumn.addWidget(self.weightLabel)

        self.weight = QLineEdit(PackingPanel)
        self.weight.setObjectName(u"weight")
        self.weight.setMaxLength(20)

        self.weightColumn.addWidget(self.weight)


        self.figures.addLayout(self.weightColumn)

        self.codColumn = QVBoxLayout()
        self.codColumn.setSpacing(4)
        self.codColumn.setObjectName(u"codColumn")
        self.codColumn.setContentsMargins(0, 0, 0, 0)
        self.codLabel = QLabel(PackingPanel)
        self.codLabel.setObjectName(u"codLabel")
        self.codLabel.setProperty(u"role", u"strong")

        self.codColumn.addWidget(self.codLabel)

        self.cod = QLineEdit(PackingPanel)
        self.cod.setObjectName(u"cod")
        self.cod.setMaxLength(30)

        self.codColumn.addWidget(self.cod)


        self.figures.addLayout(self.codColumn)


        self.column.addLayout(self.figures)

        self.sortingColumn = QVBoxLayout()
        self.sortingColumn.setSpacing(4)
        self.sortingColumn.setObjectName(u"sortingColumn")
        self.sortingColumn.setContentsMargins(0, 0, 0, 0)
        self.sortingLabel = QLabel(PackingPanel)
        self.sortingLabel.setObjectName(u"sortingLabel")
        self.sortingLabel.setProperty(u"role", u"strong")

        self.sortingColumn.addWidget(self.sortingLabel)

        self.sorting = QLineEdit(PackingPanel)
        self.sorting.setObjectName(u"sorting")
        self.sorting.setMaxLength(40)

        self.sortingColumn.addWidget(self.sorting)


        self.column.addLayout(self.sortingColumn)

        self.marks = QHBoxLayout()
        self.marks.setSpacing(16)
        self.marks.setObjectName(u"marks")
        self.marks.setContentsMargins(0, 0, 0, 0)
        self.fragile = TickBox(PackingPanel)
        self.fragile.setObjectName(u"fragile")
        self.fragile.setText(u"")

        self.marks.addWidget(self.fragile)

        self.upright = TickBox(PackingPanel)
        self.upright.setObjectName(u"upright")
        self.upright.setText(u"")

        self.marks.addWidget(self.upright)

        self.dry = TickBox(PackingPanel)
        self.dry.setObjectName(u"dry")
        self.dry.setText(u"")

        self.marks.addWidget(self.dry)

        self.marksSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.marks.addItem(self.marksSpace)


        self.column.addLayout(self.marks)

        self.left = QLabel(PackingPanel)
        self.left.setObjectName(u"left")
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setWordWrap(True)
        self.left.setProperty(u"role", u"second")

        self.column.addWidget(self.left)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.cancel = KeyButton(PackingPanel)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.buttonSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.pack = KeyButton(PackingPanel)
        self.pack.setObjectName(u"pack")
        self.pack.setProperty(u"kind", u"commit")
        self.pack.setProperty(u"icon_name", u"parcel")
        self.pack.setProperty(u"key", u"Ctrl+S")

        self.buttons.addWidget(self.pack)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.addressLabel.setBuddy(self.address)
        self.phoneLabel.setBuddy(self.phone)
        self.carrierLabel.setBuddy(self.carrier)
        self.weightLabel.setBuddy(self.weight)
        self.codLabel.setBuddy(self.cod)
        self.sortingLabel.setBuddy(self.sorting)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.previous, self.next)
        QWidget.setTabOrder(self.next, self.lines)
        QWidget.setTabOrder(self.lines, self.split)
        QWidget.setTabOrder(self.split, self.drop)
        QWidget.setTabOrder(self.drop, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.carrier)
        QWidget.setTabOrder(self.carrier, self.weight)
        QWidget.setTabOrder(self.weight, self.cod)
        QWidget.setTabOrder(self.cod, self.sorting)
        QWidget.setTabOrder(self.sorting, self.fragile)
        QWidget.setTabOrder(self.fragile, self.upright)
        QWidget.setTabOrder(self.upright, self.dry)
        QWidget.setTabOrder(self.dry, self.cancel)
        QWidget.setTabOrder(self.cancel, self.pack)

        self.retranslateUi(PackingPanel)

        QMetaObject.connectSlotsByName(PackingPanel)
    # setupUi

    def retranslateUi(self, PackingPanel):
        self.previous.setText("")
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("PackingPanel", u"The parcel before", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText("")
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("PackingPanel", u"The next parcel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("PackingPanel", u"What goes into this parcel", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("PackingPanel", u"With the focus on a line: + puts one piece in, - takes one out.", None))
        self.split.setText(QCoreApplication.translate("PackingPanel", u"Another parcel", None))
        self.drop.setText(QCoreApplication.translate("PackingPanel", u"Drop this one", None))
        self.addressLabel.setText(QCoreApplication.translate("PackingPanel", u"Deliver to", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Deliver to", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PackingPanel", u"Phone for the carrier", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Phone for the carrier", None))
#endif // QT_CONFIG(accessibility)
        self.carrierLabel.setText(QCoreApplication.translate("PackingPanel", u"Carrier", None))
#if QT_CONFIG(accessibility)
        self.carrier.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Carrier", None))
#endif // QT_CONFIG(accessibility)
        self.weightLabel.setText(QCoreApplication.translate("PackingPanel", u"Weight (g)", None))
#if QT_CONFIG(accessibility)
        self.weight.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Weight of this parcel in grams", None))
#endif // QT_CONFIG(accessibility)
        self.codLabel.setText(QCoreApplication.translate("PackingPanel", u"To collect (\u0111)", None))
#if QT_CONFIG(accessibility)
        self.cod.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Cash on delivery of this parcel in \u0111\u1ed3ng", None))
#endif // QT_CONFIG(accessibility)
        self.sortingLabel.setText(QCoreApplication.translate("PackingPanel", u"Carrier's sorting mark", None))
#if QT_CONFIG(accessibility)
        self.sorting.setAccessibleName(QCoreApplication.translate("PackingPanel", u"Carrier's sorting mark", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PackingPanel", u"Back", None))
        self.pack.setText(QCoreApplication.translate("PackingPanel", u"Pack", None))
        pass
    # retranslateUi

