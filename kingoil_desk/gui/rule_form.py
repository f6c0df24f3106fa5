"""The form of a new rule of contact: its fields filled from a rule, and the rule that was typed."""

import datetime as dt
import re
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from kingoil_desk.domain.advertising import Hours, Rule
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.contact_rule import MOST_PER_DAY
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import shop_day
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_contact_rules_section import Ui_ContactRulesSection
from kingoil_desk.gui.rule_words import clock

_TIME = re.compile(r"(\d{1,2})(?:[:hg.](\d{2}))?", re.ASCII)


class RuleForm(QObject):
    """Works on the section's own form; `edited` after every touch."""

    edited = Signal()

    def __init__(self, ui: Ui_ContactRulesSection, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self._begun = self._texts()
        self._problem: KnownError | None = None
        ui.sinceNote.watch(ui.since)
        ui.sourceNote.watch(ui.source)
        for field in self._fields():
            field.textEdited.connect(self.edited)
        for tick in (ui.register, ui.brandNeeded):
            tick.toggled.connect(self.edited)

    def _of(self, channel: Channel) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        """From, to, and how many in 24 hours."""
        field = partial(getattr, self.ui)
        return field(f"{channel}From"), field(f"{channel}To"), field(f"{channel}Count")

    def _fields(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return (ui.since, *(field for channel in Channel for field in self._of(channel)), ui.source)

    def _texts(self) -> tuple[str, ...]:
        ui = self.ui
        return (
            *(field.text() for field in self._fields()),
            str(ui.register.isChecked()),
            str(ui.brandNeeded.isChecked()),
        )

    @property
    def changed(self) -> bool:
        """Whether anything typed would be lost."""
        return self._texts() != self._begun

    def fill(self, rule: Rule, since: dt.date) -> None:
        """Begins with what a rule says, from a day on; its source is not taken over."""
        ui = self.ui
        ui.since.setText(f"{since:%d/%m/%Y}")
        for channel in Channel:
            hours, count = rule.hours.get(channel), rule.per_day.get(channel)
            opens, closes, per_day = self._of(channel)
            opens.setText(clock(hours[0]) if hours else "")
            closes.setText(clock(hours[1]) if hours else "")
            per_day.setText("" if count is None else str(count))
        ui.register.setChecked(rule.do_not_call)
        ui.brandNeeded.setChecked(rule.brand_name_needed)
        ui.source.clear()
        self._begun = self._texts()
        self.say(None)

    def typed(self, now: int) -> Rule:
        """The rule that was typed; `now` in ms UTC. Raises `KnownError` for a field that cannot be read."""
        ui = self.ui
        if not ui.since.text().strip():
            raise KnownError(Code.DATE_IMPOSSIBLE, text="")
        since = shop_day(parse_moment(ui.since.text(), now))
        hours, per_day = {}, {}
        for channel in Channel:
            opens, closes, count = (field.text().strip() for field in self._of(channel))
            if opens or closes:
                hours[channel] = _hours(opens, closes)
            if count:
                if not (count.isascii() and count.isdecimal()):
                    raise KnownError(Code.SETTING_OUT_OF_RANGE, least=0, most=MOST_PER_DAY)
                per_day[channel] = int(count)
        return Rule(since, hours, per_day, ui.register.isChecked(), ui.brandNeeded.isChecked(), ui.source.text())

    def say(self, error: KnownError | None) -> None:
        """Beside its field what is wrong, and the focus there."""
        self._problem = error
        self.retranslate()
        note, field = self._place(error)
        if error is not None and field is not None:
            field.setFocus()
            field.selectAll()
            self.ui.area.ensureWidgetVisible(note)

    def retranslate(self) -> None:
        ui, error = self.ui, self._problem
        for note in (ui.sinceNote, ui.gridNote, ui.sourceNote, ui.formProblem):
            note.say("")
        if error is not None:
            self._place(error)[0].say_wrong(words_of(error))

    def _place(self, error: KnownError | None) -> tuple[FieldNote, QLineEdit | None]:
        ui = self.ui
        code = error.code if error is not None else None
        if code in (Code.DATE_IMPOSSIBLE, Code.RULE_DATE_PAST):
            return ui.sinceNote, ui.since
        if code in (Code.RULE_HOURS, Code.SETTING_OUT_OF_RANGE):
            return ui.gridNote, ui.callFrom if code is Code.RULE_HOURS else ui.callCount
        if code in (Code.RULE_SOURCE_NEEDED, Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS):
            return ui.sourceNote, ui.source
        return ui.formProblem, None


def _hours(opens: str, closes: str) -> Hours:
    found = [_TIME.fullmatch(text) for text in (opens, closes)]
    times = [(int(time[1]), int(time[2] or 0)) for time in found if time]
    if len(times) < 2 or any(hour > 23 or minute > 59 for hour, minute in times):
        raise KnownError(Code.RULE_HOURS)
    first, last = (dt.time(hour, minute) for hour, minute in times)
    if first >= last:
        raise KnownError(Code.RULE_HOURS)
    return first, last
