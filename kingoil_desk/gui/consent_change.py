"""How the customer said it: the way, when, whose words, what a yes comes with, and the evidence behind it."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from kingoil_desk.domain.consent import How
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import NewEvidence
from kingoil_desk.domain.grant import Terms
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_consent_change import Ui_ConsentChange
from kingoil_desk.gui.kept_forms import Kept, one_of, part_of, text_of
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.slim_bar import SlimBar

ABOUT_WHEN = {Code.DATE_IMPOSSIBLE, Code.DATE_IN_FUTURE}
ABOUT_NOTE = {Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS}
ABOUT_EVIDENCE = {Code.EVIDENCE_EMPTY, Code.EVIDENCE_TOO_LARGE, Code.EVIDENCE_TYPE_UNKNOWN}


class Told(NamedTuple):
    """Everything beside the cells that goes into the ledger with them; `at` in ms UTC."""

    how: How
    at: int
    note: str
    terms: Terms
    evidence: NewEvidence | None


class ConsentChange(QWidget):
    """The fields of the side pane, without the cells themselves."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self.ui = Ui_ConsentChange()
        self.ui.setupUi(self)
        self._typed_when = ""
        self._hows = QButtonGroup(self)
        ui = self.ui
        for button in self._how_buttons().values():
            self._hows.addButton(button)
        ui.counter.setChecked(True)
        ui.wording.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.wording))
        ui.whenNote.watch(ui.when)
        ui.noteNote.watch(ui.note)
        ui.evidence.begin(parts.jobs)

    def _how_buttons(self) -> dict[How, OptionButton]:
        ui = self.ui
        return {
            How.COUNTER: ui.counter, How.PHONE: ui.phone, How.MESSAGE: ui.message,
            How.EMAIL: ui.email, How.LETTER: ui.letter, How.WEB: ui.web,
        }  # fmt: skip

    def show_for(self, *, grants: bool, child: bool, wording: str) -> None:
        """`grants`: a yes is marked, so the wording is read out; `child`: known to be under 16."""
        ui = self.ui
        if ui.wording.toPlainText() != wording:
            ui.wording.setPlainText(wording)
        ui.wording.setVisible(grants)
        ui.wordingTitle.setVisible(grants)
        ui.terms.show_for(grants=grants, child=child)

    # reading

    def told(self, *, grants: bool) -> Told | None:
        """What was typed; None when something cannot be read, which is said beside its field.

        A save without a yes never waits for a day, a name or an evidence field that was opened and left empty.
        """
        self.say_nothing()
        ui = self.ui
        try:
            at = self._stated_at()
        except KnownError as error:
            ui.whenNote.say_wrong(words_of(error))
            return None
        try:
            terms = ui.terms.terms() if grants else ui.terms.terms_of_refusal()
        except KnownError:
            return None
        try:
            evidence = None if not grants and ui.evidence.is_empty else ui.evidence.piece()
        except KnownError as error:
            ui.evidence.complain(error)
            return None
        how = next(how for how, button in self._how_buttons().items() if button.isChecked())
        return Told(how, at, ui.note.toPlainText(), terms, evidence)

    def _stated_at(self) -> int:
        """When it was said: what was typed, or now."""
        text = self.ui.when.text().strip()
        return self.parts.clock() if not text or text == self._typed_when else parse_moment(text, self.parts.clock())

    @property
    def is_empty(self) -> bool:
        """Whether leaving loses nothing that was typed or attached here."""
        ui = self.ui
        return ui.evidence.is_empty and ui.terms.is_empty and not ui.note.toPlainText().strip()

    def complain(self, error: KnownError) -> bool:
        """Says below its field what is wrong; False when it is about none of them."""
        ui = self.ui
        if ui.terms.complain(error):
            return True
        if error.code in ABOUT_WHEN:
            ui.whenNote.say_wrong(words_of(error))
        elif error.code in ABOUT_EVIDENCE or error.data.get("field") == "evidence":
            ui.evidence.complain(error)
        elif error.code in ABOUT_NOTE:
            ui.noteNote.say_wrong(words_of(error))
        else:
            return False
        return True

    def say_nothing(self) -> None:
        for note in (self.ui.whenNote, self.ui.noteNote, self.ui.evidence.ui.note):
            note.say("")
        self.ui.terms.say_nothing()

    def clear(self) -> None:
        """Ready for the next word: at the counter, now, nothing attached."""
        ui = self.ui
        ui.counter.setChecked(True)
        ui.note.clear()
        ui.terms.clear()
        ui.evidence.clear()
        self._typed_when = self.parts.formats.moment(self.parts.clock())
        ui.when.setText(self._typed_when)
        self.say_nothing()

    # over a lock

    def kept(self) -> Kept:
        ui = self.ui
        how = next(how for how, button in self._how_buttons().items() if button.isChecked())
        return {
            "how": str(how),
            "when": ui.when.text(),
            "offered_when": self._typed_when,
            "note": ui.note.toPlainText(),
            "terms": ui.terms.kept(),
            "evidence": ui.evidence.kept(),
        }

    def bring_back(self, kept: dict[str, Any]) -> None:
        self.clear()
        how = one_of(How, kept, "how")
        self._how_buttons().get(how or How.COUNTER, self.ui.counter).setChecked(True)
        self._typed_when = text_of(kept, "offered_when")
        self.ui.when.setText(text_of(kept, "when"))
        self.ui.note.setPlainText(text_of(kept, "note"))
        self.ui.terms.bring_back(part_of(kept, "terms"))
        self.ui.evidence.bring_back(part_of(kept, "evidence"))

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
