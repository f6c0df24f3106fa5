"""Errors on screen: known ones in their words, unexpected ones without anybody's data and with a log to keep."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import error_words

if TYPE_CHECKING:
    from kingoil_desk.gui.message_dialog import MessageDialog


def words_of(error: KnownError) -> str:
    """What happened, what is safe and what to do, in the window's language."""
    return error_words.words(error, QCoreApplication.translate)


def show_known(parent: QWidget | None, error: KnownError) -> None:
    """The error's words in a dialog: the first sentence in bold. For errors that belong to no field."""
    from kingoil_desk.gui.message_dialog import MessageDialog  # not at a start that goes well

    happened, _, rest = words_of(error).partition(". ")
    dialog = MessageDialog(
        parent, happened + "." if rest else happened, rest, yes=QCoreApplication.translate("Errors", "Close")
    )
    dialog.exec()


class UnexpectedErrors(QObject):
    """Shows that the program itself failed. `met` may be called on any thread; one dialog at a time."""

    _met = Signal()

    def __init__(self, log_file: Path, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.log_file = log_file
        self._window = window
        self._open = False
        self._met.connect(self._show)

    def met(self, _error: BaseException) -> None:
        """The error itself is not shown: its text may hold somebody's data."""
        self._met.emit()

    def _show(self) -> None:
        if self._open:
            return
        self._open = True
        from kingoil_desk.gui.message_dialog import MessageDialog

        try:
            dialog = MessageDialog(
                self._window,
                self.tr("The program made a mistake and could not finish the last step."),
                self.tr(
                    "What was saved before is safe. Look whether the last step was saved before you repeat it. "
                    "The log tells where in the program it happened and names nobody: save it and give it to "
                    "whoever looks after this program."
                ),
                yes=self.tr("Go on"),
                extra=self.tr("Save the log…"),
            )
            dialog.ui.extra.clicked.connect(lambda: self._save(dialog))
            dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
            dialog.exec()
        finally:
            self._open = False

    def _save(self, dialog: "MessageDialog") -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(dialog, self.tr("Save the log"), "king-oil-desk.log")
        if not chosen:
            return
        try:
            shutil.copyfile(self.log_file, chosen)
        except OSError:
            dialog.ui.more.setText(self.tr("The log could not be saved there. Choose another folder."))
        else:
            dialog.ui.more.setText(self.tr("The log was saved."))
