"""Short closed questions and errors in words: one dialog, answered by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.forms.ui_message_dialog import Ui_MessageDialog
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.scan_guard import ScanGuard

WIDTH = 32  # average letters of the widest line, times two; follows the font


class MessageDialog(QDialog):
    """`what` in bold, `more` below it. Enter says yes, Esc says no; a dangerous yes is red and not the default."""

    def __init__(
        self,
        parent: QWidget | None,
        what: str,
        more: str = "",
        *,
        yes: str,
        no: str = "",
        extra: str = "",
        danger: bool = False,
        icon: str = "alert",
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MessageDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.icon.set_icon(icon, "red" if icon == "alert" or danger else "text2")
        ui.what.setText(what)
        ui.more.setText(more)
        ui.more.setVisible(bool(more))
        for button, words in ((ui.yes, yes), (ui.no, no), (ui.extra, extra)):
            button.setText(words)
            button.setVisible(bool(words))
        ui.yes.setProperty("kind", "danger" if danger else "primary")
        if not no:
            ui.yes.setProperty("key", "Esc")
        ui.yes.clicked.connect(self.accept)
        ui.no.clicked.connect(self.reject)
        first = ui.no if danger and no else ui.yes
        first.setDefault(True)
        first.setFocus()
        self.setAccessibleName(what)
        self.setAccessibleDescription(more)
        self.setFixedWidth(QFontMetrics(font()).averageCharWidth() * 2 * WIDTH + 48)
        self.ring = FocusRing(self)
        self.guard = ScanGuard(self)  # a scan that comes now is no answer


def ask(parent: QWidget | None, question: Question) -> bool:
    """Asks and waits for the answer; Esc and closing the dialog are a no."""
    dialog = MessageDialog(
        parent,
        question.words,
        question.consequence,
        yes=question.yes,
        no=question.no,
        danger=question.danger,
        icon="ban" if question.danger else "ask",
    )
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    return dialog.exec() == QDialog.DialogCode.Accepted
