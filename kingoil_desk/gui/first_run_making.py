"""Last page of the first run: the shop is being made, and what to do when that does not work."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_step import Step
from kingoil_desk.gui.forms.ui_first_run_making import Ui_FirstRunMaking


class FirstRunMaking(Step):
    """Words and seconds while it runs, no cancel; a refusal that belongs to no other page is said here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._error: KnownError | None = None
        self.ui = Ui_FirstRunMaking()
        self.ui.setupUi(self)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    def label(self) -> str:
        return self.tr("Making it")

    def title(self) -> str:
        return self.tr("The shop could not be made") if self._error is not None else self.tr("The shop is being made")

    def next_words(self) -> str:
        return self.tr("Try again")

    def begin(self) -> None:
        self._error, self._seconds = None, 0
        self._timer.start()
        self.retranslate()

    def end(self) -> None:
        self._timer.stop()
        self.retranslate()

    def refuse(self, error: KnownError) -> None:
        self._error = error
        self.end()

    def retranslate(self) -> None:
        ui, error = self.ui, self._error
        if error is not None:
            ui.problem.say_wrong(words_of(error))
            ui.words.setText(
                self.tr("Everything that was typed is still there, and the sheet with its code stays good.")
            )
        else:
            ui.problem.say("")
            ui.words.setText(
                self.tr(
                    "A new key is made and kept, then the encrypted file and the key files beside it; each is read "
                    "back before it is relied on. This takes a few seconds. Please leave the PC on."
                )
            )
        ui.seconds.setVisible(self._timer.isActive())
        ui.seconds.setText(self.tr("Working: {seconds} s").format(seconds=self._seconds))

    def _tick(self) -> None:
        self._seconds += 1
        self.retranslate()
