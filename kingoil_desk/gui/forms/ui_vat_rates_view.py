# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import (Choice, FieldNote)
from kingoil_desk.gui.rows import RowTable

class Ui_VatRatesView(object):
    def setupUi(self, VatRatesView):
        if not VatRatesView.objectName():
            VatRatesView.setObjectName(u"VatRatesView")
        VatRatesView.setProperty(u"role", u"page")
        self.column = QVBoxLayout(VatRatesView)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 8)
        self.title = QLabel(VatRatesView)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.about = QLabel(VatRatesView)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"second")

        self.column.addWidget(self.about)

        self.rates = RowTable(VatRatesView)
        self.rates.setObjectName(u"rates")
        self.rates.setMinimumSize(QSize(0, 120))
        self.rates.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rates.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.rates)

        self.formTitle = QLabel(VatRatesView)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setProperty(u"role", u"strong")

        self.column.addWidget(self.formTitle)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(4)
        self.sinceLabel = QLabel(VatRatesView)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.fields.addWidget(self.sinceLabel, 0, 0, 1, 1)

        self.kindLabel = QLabel(VatRatesView)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.addWidget(self.kindLabel, 0, 1, 1, 1)

        self.rateLabel = QLabel(VatRatesView)
        self.rateLabel.setObjectName(u"rateLabel")

        self.fields.addWidget(self.rateLabel, 0, 2, 1, 1)

        self.since = QLineEdit(VatRatesView)
        self.since.setObjectName(u"since")
        self.since.setMaxLength(20)

        self.fields.addWidget(self.since, 1, 0, 1, 1)

        self.kind = Choice(VatRatesView)
        self.kind.setObjectName(u"kind")

        self.fields.addWidget(self.kind, 1, 1, 1, 1)

        self.rate = QLineEdit(VatRatesView)
        self.rate.setObjectName(u"rate")
        self.rate.setMaxLength(8)

        self.fields.addWidget(self.rate, 1, 2, 1, 1)

        self.sinceNote = FieldNote(VatRatesView)
        self.sinceNote.setObjectName(u"sinceNote")

        self.fields.addWidget(self.sinceNote, 2, 0, 1, 2)

        self.rateNote = FieldNote(VatRatesView)
        self.rateNote.setObjectName(u"rateNote")

        self.fields.addWidget(self.rateNote, 2, 2, 1, 1)

        self.sourceLabel = QLabel(VatRatesView)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fields.addWidget(self.sourceLabel, 3, 0, 1, 3)

        self.source = QLineEdit(VatRatesView)
        self.source.setObjectName(u"source")
        self.source.setMaxLength(200)

        self.fields.addWidget(self.source, 4, 0, 1, 3)

        self.sourceNote = FieldNote(VatRatesView)
        self.sourceNote.setObjectName(u"sourceNote")

        self.fields.addWidget(self.sourceNote, 5, 0, 1, 3)

        self.fields.setColumnStretch(0, 2)
        self.fields.setColumnStretch(1, 3)
        self.fields.setColumnStretch(2, 1)

        self.column.addLayout(self.fields)

        self.gap = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap)

        self.acts = QHBoxLayout()
        self.acts.setObjectName(u"acts")
        self.actsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.actsSpace)

        self.save = KeyButton(VatRatesView)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        self.save.setProperty(u"icon_name", u"save")
        self.save.setProperty(u"key", u"Ctrl+S")

        self.acts.addWidget(self.save)


        self.column.addLayout(self.acts)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.column.setStretch(2, 1000)
        self.column.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.sinceLabel.setBuddy(self.since)
        self.kindLabel.setBuddy(self.kind)
        self.rateLabel.setBuddy(self.rate)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rates, self.since)
        QWidget.setTabOrder(self.since, self.kind)
        QWidget.setTabOrder(self.kind, self.rate)
        QWidget.setTabOrder(self.rate, self.source)
        QWidget.setTabOrder(self.source, self.save)

        self.retranslateUi(VatRatesView)

        QMetaObject.connectSlotsByName(VatRatesView)
    # setupUi

    def retranslateUi(self, VatRatesView):
        self.title.setText(QCoreApplication.translate("VatRatesView", u"VAT rates", None))
        self.about.setText(QCoreApplication.translate("VatRatesView", u"An order keeps the rates of its day. A change of the law is a new rate with its day.", None))
#if QT_CONFIG(accessibility)
        self.rates.setAccessibleName(QCoreApplication.translate("VatRatesView", u"VAT rates", None))
#endif // QT_CONFIG(accessibility)
        self.formTitle.setText(QCoreApplication.translate("VatRatesView", u"A new rate", None))
        self.sinceLabel.setText(QCoreApplication.translate("VatRatesView", u"From", None))
        self.kindLabel.setText(QCoreApplication.translate("VatRatesView", u"Goods", None))
        self.rateLabel.setText(QCoreApplication.translate("VatRatesView", u"Rate (%)", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("VatRatesView", u"The day from which the rate counts", None))
#endif // QT_CONFIG(accessibility)
        self.since.setPlaceholderText(QCoreApplication.translate("VatRatesView", u"01/01/2027", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("VatRatesView", u"Which goods the rate is for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("VatRatesView", u"Rate in percent", None))
#endif // QT_CONFIG(accessibility)
        self.rate.setPlaceholderText(QCoreApplication.translate("VatRatesView", u"10", None))
        self.sourceLabel.setText(QCoreApplication.translate("VatRatesView", u"Where it stands", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("VatRatesView", u"The text of law where the rate stands", None))
#endif // QT_CONFIG(accessibility)
        self.source.setPlaceholderText(QCoreApplication.translate("VatRatesView", u"number and date of the law or decree", None))
        self.save.setText(QCoreApplication.translate("VatRatesView", u"Add the rate", None))
        pass
    # retranslateUi

