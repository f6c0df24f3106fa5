"""What a yes may come with: its last day, and who speaks for a child or for somebody who asks it of them."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Representative, Terms, checked_representative, parse_last_day
from kingoil_desk.domain.verdict import ADULT_AGE
from kingoil_desk.gui import consent_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_grant_terms import Ui_GrantTerms
from kingoil_desk.gui.kept_forms import Kept, flag_of, text_of

OTHER = "other"
ABOUT_DAY = {Code.EXPIRY_PAST, Code.EXPIRY_TOO_FAR}
ABOUT_SPEAKER = {Code.REPRESENTATIVE_NEEDED}


class GrantTerms(QWidget):
    """The day shows for a yes only; the names for a child's yes, or when asked for by the small button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GrantTerms()
        self.ui.setupUi(self)
        self._grants = self._child = self._asked = False
        ui = self.ui
        ui.dayNote.watch(ui.day)
        ui.speakerNote.watch(ui.name)
        ui.somebody.clicked.connect(self._ask)
        ui.relation.currentIndexChanged.connect(lambda _: self._show())
        self._fill()
        self._show()

    def show_for(self, *, grants: bool, child: bool) -> None:
        """`grants`: a yes is marked; `child`: the customer is known to be under 16."""
        if (grants, child) != (self._grants, self._child):
            self._grants, self._child = grants, child
            self._show()

    def _ask(self) -> None:
        self._asked = True
        self._show()
        self.ui.name.setFocus()

    def need_speaker(self) -> None:
        """Shows the names although the birth date did not ask for them."""
        self._asked = True
        self._show()

    def _fill(self) -> None:
        relation, chosen = self.ui.relation, self.ui.relation.currentData()
        relation.blockSignals(True)
        relation.clear()
        relation.addItem(self.tr("Choose…"), "")
        for value, words in consent_words.relations():
            relation.addItem(words, str(value))
        relation.addItem(self.tr("Other…"), OTHER)
        relation.setCurrentIndex(max(0, relation.findData(chosen)))
        relation.blockSignals(False)

    def _show(self) -> None:
        ui = self.ui
        speaks = self._asked or (self._child and self._grants)
        ui.dayGroup.setVisible(self._grants)
        ui.speakerGroup.setVisible(speaks)
        ui.somebody.setVisible(not speaks)
        ui.other.setVisible(ui.relation.currentData() == OTHER)
        ui.childWords.setVisible(self._child)
        ui.childWords.setText(
            self.tr(
                "Under {age}: only a parent or guardian can say yes. Offers, greetings and surveys stay blocked until "
                "one has; the customer's own no always counts."
            ).format(age=ADULT_AGE)
        )

    # reading

    def _typed(self) -> Representative:
        chosen = str(self.ui.relation.currentData() or "")
        return Representative(self.ui.name.text(), self.ui.other.text() if chosen == OTHER else chosen)

    @property
    def is_empty(self) -> bool:
        typed = self._typed()
        return not self.ui.day.text().strip() and not typed.name.strip() and not typed.relation.strip()

    def terms(self) -> Terms:
        """Of a save that holds a yes. Raises `DATE_IMPOSSIBLE` and `REPRESENTATIVE_NEEDED`, said here first."""
        speaks = not self.ui.speakerGroup.isHidden()
        try:
            expires_at = parse_last_day(self.ui.day.text())
        except KnownError as error:
            self.ui.dayNote.say_wrong(words_of(error))
            raise
        try:
            return Terms(expires_at, checked_representative(self._typed()) if speaks else None)
        except KnownError as error:
            self.complain(error)
            raise

    def terms_of_refusal(self) -> Terms:
        """No day, and whoever spoke when both halves are there: a no never waits for anything."""
        try:
            return Terms(None, checked_representative(self._typed()))
        except KnownError:
            return Terms()

    def complain(self, error: KnownError) -> bool:
        """Says below its field what is wrong; False when it is about none of these."""
        if error.code in ABOUT_DAY:
            self.ui.dayNote.say_wrong(words_of(error))
        elif error.code in ABOUT_SPEAKER or error.data.get("field") in ("representative", "relation"):
            self.need_speaker()
            self.ui.speakerNote.say_wrong(words_of(error))
        else:
            return False
        return True

    def say_nothing(self) -> None:
        self.ui.dayNote.say("")
        self.ui.speakerNote.say("")

    def clear(self) -> None:
        self._asked = False
        self.ui.day.clear()
        self.ui.name.clear()
        self.ui.other.clear()
        self.ui.relation.setCurrentIndex(0)
        self.say_nothing()
        self._show()

    # over a lock

    def kept(self) -> Kept:
        ui = self.ui
        return {
            "day": ui.day.text(),
            "asked": self._asked,
            "name": ui.name.text(),
            "relation": str(ui.relation.currentData() or ""),
            "other": ui.other.text(),
        }

    def bring_back(self, kept: dict[str, Any]) -> None:
        ui = self.ui
        self.clear()
        ui.day.setText(text_of(kept, "day"))
        ui.name.setText(text_of(kept, "name"))
        ui.other.setText(text_of(kept, "other"))
        ui.relation.setCurrentIndex(max(0, ui.relation.findData(text_of(kept, "relation"))))
        self._asked = flag_of(kept, "asked")
        self._show()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill()
            self._show()
        super().changeEvent(event)
