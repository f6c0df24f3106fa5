"""The password of a carrier's spreadsheet, typed twice by the manager who tells it to the carrier by another way."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.forms.ui_sheet_password import Ui_SheetPassword
from kingoil_desk.service.protected_sheet import LEAST_PASSWORD


class SheetPassword(QFrame):
    """Hidden until `open()`. `made` tells the password once; the fields hold nothing of it afterwards."""

    made = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SheetPassword()
        self.ui.setupUi(self)
        ui = self.ui
        ui.make.clicked.connect(self.make)
        ui.cancel.clicked.connect(self.close_fields)
        ui.first.returnPressed.connect(ui.again.setFocus)
        ui.again.returnPressed.connect(self.make)
        self.hide()

    def open(self) -> None:
        self.show()
        self.ui.first.setFocus()

    def is_changed(self) -> bool:
        """Whether anything is typed."""
        return bool(self.ui.first.text() or self.ui.again.text())

    def close_fields(self) -> None:
        """Wipes and hides; whoever hears `closed` takes the focus."""
        self._wipe()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def make(self) -> None:
        """Long enough and twice the same, or it is said what is wrong."""
        ui = self.ui
        first, again = ui.first.text(), ui.again.text()
        if len(first) < LEAST_PASSWORD:
            self._say(ui.first, self.tr("At least {count} characters. Nothing was made.").format(count=LEAST_PASSWORD))
        elif first != again:
            ui.again.wipe()
            self._say(ui.again, self.tr("This is not the same as above. Nothing was made: type it once more."))
        else:
            self._wipe()
            self.hide()
            self.made.emit(first)

    def _say(self, field: QWidget, words: str) -> None:
        self.ui.problem.say("")
        self.ui.problem.watch(field)
        self.ui.problem.say_wrong(words)
        field.setFocus()
        announce(field, words)

    def _wipe(self) -> None:
        self.ui.problem.say("")
        self.ui.first.wipe()
        self.ui.again.wipe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self.ui.problem.say("")
