"""The page of the first run where the recovery code is typed back from the sheet."""

import hmac
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.gui.first_run_step import Step
from kingoil_desk.gui.forms.ui_first_run_code import Ui_FirstRunCode


class FirstRunCode(Step):
    """The code itself never shows here. `expected` gives code and sheet number as handed out."""

    def __init__(self, expected: Callable[[], tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expected = expected
        self.ui = Ui_FirstRunCode()
        self.ui.setupUi(self)

    def label(self) -> str:
        return self.tr("Type the code")

    def title(self) -> str:
        return self.tr("Type the code from the sheet")

    def next_words(self) -> str:
        return self.tr("Make the shop")

    def entered(self) -> None:
        self.retranslate()
        self.ui.code.setFocus()

    def retranslate(self) -> None:
        sheet = self._expected()[1]
        self.ui.codeLabel.setText(self.tr("Code of sheet {sheet}").format(sheet=sheet))

    def accept(self) -> bool:
        """Says a slip as a slip, and a whole code of another sheet as that."""
        self.clear_complaint()
        ui = self.ui
        code, _sheet = self._expected()
        try:
            typed = read_code(ui.code.text())
        except KnownError as error:
            self.complain_of(ui.code, ui.codeNote, error)
            return False
        if not hmac.compare_digest(typed.encode(), code.encode()):
            self.complain(ui.code, ui.codeNote, self._other_words)
            return False
        return True

    def forget(self) -> None:
        self.ui.code.clear()

    def _other_words(self) -> str:
        return self.tr(
            "This is a whole code, but not the one of sheet {sheet}. Nothing was made yet: take the sheet with this "
            "number, or go back to see the code."
        ).format(sheet=self._expected()[1])
