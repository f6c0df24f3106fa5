"""What a manager writes to contact a customer all the same, about one order; counter staff are told who may."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_contact_override import Ui_ContactOverride


class ContactOverride(QFrame):
    """`asked` tells the reason as typed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactOverride()
        self.ui.setupUi(self)
        self._allowed, self._has_order = False, False
        self.ui.problem.watch(self.ui.reason)
        self.ui.allTheSame.clicked.connect(lambda: self.asked.emit(self.ui.reason.text()))

    def show_for(self, *, allowed: bool, has_order: bool) -> None:
        """`allowed`: a manager is at the desk; `has_order`: the order is named."""
        ui, (self._allowed, self._has_order) = self.ui, (allowed, has_order)
        for widget in (ui.reasonLabel, ui.reason, ui.allTheSame):
            widget.setVisible(allowed)
        if not allowed:
            ui.about.setText(
                self.tr("Only a manager can contact this customer all the same: for one named order, with a reason.")
            )
        elif not has_order:
            ui.about.setText(self.tr("To contact all the same, choose the order it is about above."))
        else:
            ui.about.setText(
                self.tr("One contact about this order. It is listed with its reason; the refusal stays in force.")
            )
        ui.reason.setEnabled(has_order)
        ui.allTheSame.set_unavailable("" if has_order else self.tr("No order is named."))

    def clear(self) -> None:
        self.ui.reason.clear()
        self.say(None)

    def say(self, error: KnownError | None) -> None:
        """What is wrong with it; None clears."""
        if error is None:
            self.ui.problem.say("")
        else:
            self.ui.problem.say_wrong(words_of(error))
            self.ui.reason.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.show_for(allowed=self._allowed, has_order=self._has_order)
