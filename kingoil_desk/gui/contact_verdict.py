"""The answer to "may I contact?": a chip, a sentence, the record behind it, and when it will be allowed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.gui import contact_told
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.forms.ui_contact_verdict import Ui_ContactVerdict
from kingoil_desk.service.contact_values import Answer

_ASKABLE = (Reason.NEVER_ASKED, Reason.CHILD)  # what a word of the customer's, or of a parent's, would change


class ContactVerdict(QFrame):
    """Says an answer and draws no conclusion of its own."""

    show_asked = Signal()
    consent_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactVerdict()
        self.ui.setupUi(self)
        self.ui.show.clicked.connect(self.show_asked)
        self.ui.consent.clicked.connect(self.consent_asked)

    def tell(self, channel: Channel, answer: Answer | None, formats: Formats, *, passed: bool) -> None:
        """None says that it is not known; `passed`: a manager lets this one contact through."""
        ui, verdict = self.ui, answer.verdict if answer is not None else None
        told = ""
        if verdict is not None and verdict.reason is None:
            told = self.tr("Allowed now, for this one contact. That the number is shown is logged.")
        elif verdict is not None and verdict.reason is not None:
            told = contact_told.sentence(verdict.reason)
            if passed:
                told += " " + self.tr("A manager lets this one contact through.")
        ui.verdict.setVisible(True)
        ui.verdict.set_chip(contact_told.chip(channel, verdict))
        ui.sentence.setText(told)
        ui.behind.setText(contact_told.behind(answer.behind, formats) if answer is not None else "")
        ui.next.setText(contact_told.next_allowed(verdict, formats) if verdict is not None else "")
        ui.consent.setVisible(verdict is not None and verdict.reason in _ASKABLE)
        self._show_lines()

    def tell_nothing(self, channel: Channel) -> None:
        """There is no number or mailbox to ask about."""
        ui = self.ui
        ui.verdict.hide()
        if channel is Channel.EMAIL:
            ui.sentence.setText(self.tr("No mailbox of this customer could be used. Add one on the record (Ctrl+E)."))
        else:
            ui.sentence.setText(self.tr("No number of this customer could be used. Add one on the record (Ctrl+E)."))
        ui.behind.clear()
        ui.next.clear()
        ui.consent.hide()
        self._show_lines()

    def offer(self, channel: Channel, *, offered: bool, again: bool) -> None:
        """The button that shows the number or mailbox."""
        ui = self.ui
        if channel is Channel.EMAIL:
            ui.show.setText(self.tr("Show the mailbox again") if again else self.tr("Show the mailbox"))
        else:
            ui.show.setText(self.tr("Show the number again") if again else self.tr("Show the number"))
        ui.show.setVisible(offered)

    def say(self, error: KnownError | None) -> None:
        """What went wrong with it; None clears."""
        if error is None:
            self.ui.problem.say("")
        else:
            self.ui.problem.say_wrong(words_of(error))

    def _show_lines(self) -> None:
        for label in (self.ui.behind, self.ui.next):
            label.setVisible(bool(label.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
