# Compiled by resources/compile.py; never edited by hand.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kingoil_desk.gui.buttons import (KeyButton, OptionButton)

class Ui_FirstRunWelcome(object):
    def setupUi(self, FirstRunWelcome):
        if not FirstRunWelcome.objectName():
            FirstRunWelcome.setObjectName(u"FirstRunWelcome")
        self.column = QVBoxLayout(FirstRunWelcome)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 16)
        self.words = QLabel(FirstRunWelcome)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.space1 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space1)

        self.languageLabel = QLabel(FirstRunWelcome)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.languageLabel)

        self.languages = QHBoxLayout()
        self.languages.setSpacing(8)
        self.languages.setObjectName(u"languages")
        self.vietnamese = OptionButton(FirstRunWelcome)
        self.vietnamese.setObjectName(u"vietnamese")
        self.vietnamese.setProperty(u"icon_name", u"globe")

        self.languages.addWidget(self.vietnamese)

        self.english = OptionButton(FirstRunWelcome)
        self.english.setObjectName(u"english")
        self.english.setProperty(u"icon_name", u"globe")

        self.languages.addWidget(self.english)


        self.column.addLayout(self.languages)

        self.space2 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.space2)

        self.otherLabel = QLabel(FirstRunWelcome)
        self.otherLabel.setObjectName(u"otherLabel")
        self.otherLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.otherLabel)

        self.others = QHBoxLayout()
        self.others.setSpacing(8)
        self.others.setObjectName(u"others")
        self.demo = KeyButton(FirstRunWelcome)
        self.demo.setObjectName(u"demo")
        self.demo.setProperty(u"icon_name", u"store")

        self.others.addWidget(self.demo)

        self.folder = KeyButton(FirstRunWelcome)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"icon_name", u"file")

        self.others.addWidget(self.folder)

        self.otherSpace = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.others.addItem(self.otherSpace)


        self.column.addLayout(self.others)

        self.demoWords = QLabel(FirstRunWelcome)
        self.demoWords.setObjectName(u"demoWords")
        self.demoWords.setWordWrap(True)
        self.demoWords.setProperty(u"role", u"meta")

        self.column.addWidget(self.demoWords)

        self.end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(8, 1)
        QWidget.setTabOrder(self.vietnamese, self.english)
        QWidget.setTabOrder(self.english, self.demo)
        QWidget.setTabOrder(self.demo, self.folder)

        self.retranslateUi(FirstRunWelcome)

        QMetaObject.connectSlotsByName(FirstRunWelcome)
    # setupUi

    def retranslateUi(self, FirstRunWelcome):
        self.words.setText(QCoreApplication.translate("FirstRunWelcome", u"King Oil Desk keeps the shop's customers, orders and refusals in one encrypted file on this PC. Setting up takes about ten minutes; have a printer or a sheet of paper at hand.", None))
        self.languageLabel.setText(QCoreApplication.translate("FirstRunWelcome", u"Language of this window", None))
        self.otherLabel.setText(QCoreApplication.translate("FirstRunWelcome", u"Or do not set up a shop now", None))
        self.demo.setText(QCoreApplication.translate("FirstRunWelcome", u"Open the demo", None))
#if QT_CONFIG(accessibility)
        self.demo.setAccessibleDescription(QCoreApplication.translate("FirstRunWelcome", u"Invented people and goods; everything is thrown away at the end", None))
#endif // QT_CONFIG(accessibility)
        self.folder.setText(QCoreApplication.translate("FirstRunWelcome", u"Open a data folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleDescription(QCoreApplication.translate("FirstRunWelcome", u"A shop that was set up before, on this PC or another", None))
#endif // QT_CONFIG(accessibility)
        self.demoWords.setText(QCoreApplication.translate("FirstRunWelcome", u"The demo holds invented people and goods; everything is thrown away at the end. A data folder is a shop that was set up before.", None))
        pass
    # retranslateUi

