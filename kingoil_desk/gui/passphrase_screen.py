"""Asks for the start-of-day passphrase, where the keyring alone does not open the shop."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Situation
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_passphrase_screen import Ui_PassphraseScreen
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.start_words import start_words


class PassphraseScreen(QWidget):
    """`passphrase_given` carries what was typed, unchanged; the field is empty at once. The focus ring is the
    window's.
    """

    passphrase_given = Signal(str)
    code_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseScreen()
        self.ui.setupUi(self)
        self._situation: Situation | None = None
        self._error: KnownError | None = None
        self._busy, self._busy_words = False, ""
        ui = self.ui
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.icon.set_icon("lock", "accent")
        ui.refusedIcon.set_icon("alert", "red")
        ui.refused.hide()
        ui.passphraseNote.watch(ui.passphrase)
        ui.passphrase.textEdited.connect(self._edited)
        ui.passphrase.returnPressed.connect(self._give)
        for button in (ui.open, ui.code, ui.folder):
            button.setAutoDefault(True)  # Enter presses the one with the focus
        ui.open.clicked.connect(self._give)
        ui.code.clicked.connect(self.code_asked)
        ui.folder.clicked.connect(self.folder_asked)

    def ask(self, situation: Situation) -> None:
        """Asks for this shop's passphrase (`Found.PASSPHRASE`); the recovery code is offered where there is one."""
        self._situation, self._error = situation, None
        self.ui.code.setVisible(situation.has_recovery)
        self.clear()
        self.set_busy(False)
        self.retranslate()
        self.focus()

    def set_busy(self, on: bool, words: str = "") -> None:
        """While the passphrase is tried no second one is given; the other buttons can still be pressed."""
        self._busy, self._busy_words = on, words
        self._say_busy()

    def refuse(self, error: KnownError) -> None:
        """What is wrong, in words; the field waits for another try."""
        self.set_busy(False)
        self._error = error
        self._say_error()
        self.focus()
        announce(self, words_of(error))

    def clear(self) -> None:
        """The typed text is gone, also for Ctrl+Z."""
        self.ui.passphrase.setText("")

    def focus(self) -> None:
        self.ui.passphrase.setFocus()

    def retranslate(self) -> None:
        situation, ui = self._situation, self.ui
        if situation is None:
            return
        said = start_words(situation, QCoreApplication.translate)
        ui.shop.setText(situation.shop_name)
        ui.shop.setVisible(bool(situation.shop_name))
        ui.title.setText(said.title)
        ui.words.setText(said.paragraphs[0])
        ui.codeWords.setText(" ".join(said.paragraphs[1:]))
        ui.codeWords.setVisible(len(said.paragraphs) > 1)
        self._say_error()
        self._say_busy()

    def _edited(self) -> None:
        self._error = None
        self._say_error()

    def _give(self) -> None:
        typed = self.ui.passphrase.text()
        if self._busy:
            return
        if not typed:
            self.ui.passphraseNote.say(self.tr("Type the passphrase first."))
            self.focus()
            return
        self.clear()
        self._error = None
        self._say_error()
        self.passphrase_given.emit(typed)

    def _say_error(self) -> None:
        error, ui = self._error, self.ui
        words = words_of(error) if error is not None else ""
        about_it = error is not None and error.code is Code.DAY_PASSPHRASE_WRONG
        ui.passphraseNote.say_wrong(words if about_it else "")
        ui.refusedWords.setText("" if about_it else words)
        ui.refused.setVisible(bool(words) and not about_it)

    def _say_busy(self) -> None:
        default = self.tr("The passphrase is being tried…")
        self.ui.busy.setText((self._busy_words or default) if self._busy else "")

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus()
