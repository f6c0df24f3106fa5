"""Rules of contact: what is in force, coming and past, a new one with its day, and whether there is a brand name."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.advertising import Rule
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.contact_rule import Laxer
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import rule_words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_contact_rules_section import Ui_ContactRulesSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rule_form import RuleForm
from kingoil_desk.gui.rule_rows import RulesModel
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.contact_rules import RecordedRule
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane

RULES_SHOWN = 5
Read = tuple[tuple[RecordedRule, ...], bool]


def _read(desk: Desk) -> Read:
    return desk.contact_rules.rules(), desk.settings.has_brand_name()


class ContactRulesSection(Section):
    """An overview, and the form of a new rule in its place; what gets laxer is asked about before it is saved."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactRulesSection()
        self.ui.setupUi(self)
        self.rules = RulesModel()
        self.form = RuleForm(self.ui, self)
        self._brand: bool | None = None
        self._problem: KnownError | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self._latest = Latest(parts.jobs)
        ui = self.ui
        ui.rules.setModel(self.rules)
        ui.rules.set_columns(120, 160, 0)
        ui.rules.selectionModel().currentRowChanged.connect(self._show_chosen)
        for area, inside in ((ui.overview, ui.overviewInside), (ui.area, ui.inside)):
            area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, area))
            area.viewport().setAutoFillBackground(False)
            inside.setAutoFillBackground(False)
        ui.fresh.clicked.connect(self.add)
        ui.cancel.clicked.connect(self.cancel)
        ui.save.clicked.connect(self.save)
        ui.brand.clicked.connect(self.set_brand)
        self.form.edited.connect(lambda: self.form.say(None))
        ui.pages.setCurrentWidget(ui.overview)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Contact rules")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("New rule"), self.add, lambda: self._allowed() and not self.typing),
            Key("Ctrl+S", self.tr("Save the rule"), self.save, lambda: self._allowed() and self.typing),
            Key("Esc", self.tr("Back to the rules"), self.cancel, lambda: self.typing),
        )

    @property
    def typing(self) -> bool:
        """Whether the form of a new rule shows."""
        return bool(self.ui.pages.currentWidget() is self.ui.form)

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.CHANGE_CONTACT_RULES)

    def _today(self) -> dt.date:
        return shop_day(self.parts.clock())

    def focus(self) -> None:
        (self.ui.since if self.typing else self.ui.rules).setFocus()

    # reading

    def load(self) -> None:
        self._latest.ask(_read, self._show, owner=self)

    def changed(self, change: Change) -> None:
        if change.everything or change.settings:
            self.load()

    def _show(self, read: Read) -> None:
        rules, self._brand = read
        chosen = self.rules.at(self.ui.rules.currentIndex().row())
        self.rules.show_rules(rules, self._today())
        self.ui.rules.setFixedHeight(ROW_HEAD + ROW_LINE * min(self.rules.rowCount(), RULES_SHOWN) + 2)
        shown = [self.rules.at(row) for row in range(self.rules.rowCount())]
        wanted = chosen.rule.since if chosen is not None else self._today()
        at = next((row for row, one in enumerate(shown) if one is not None and one.rule.since <= wanted), 0)
        self.ui.rules.selectRow(at)
        self.retranslate()

    # a new rule

    def add(self) -> None:
        """The form, filled with the newest rule there is: a change is mostly small."""
        newest = self.rules.at(0)
        if not self._allowed() or self.typing or newest is None:
            return
        self.form.fill(newest.rule, max(self._today(), newest.rule.since))
        self.ui.pages.setCurrentWidget(self.ui.form)
        self.focus()

    def cancel(self) -> None:
        """Back to the overview, after a question when something was typed."""
        if self.typing and self.leave():
            self.ui.rules.setFocus()

    def leave(self) -> bool:
        if not self.typing:
            return True
        consequence = self.tr("What was typed of the rule is lost. The rules stay as they are.")
        if self.form.changed and not self.parts.notices.may_lose(consequence):
            return False
        self._close()
        return True

    def _close(self) -> None:
        self.form.say(None)
        self.ui.pages.setCurrentWidget(self.ui.overview)

    def save(self) -> None:
        """Asks first about what would be allowed more than before."""
        if not self.typing or not self._allowed() or not self.ui.save.isEnabled():
            return
        try:
            rule = self.form.typed(self.parts.clock())
        except KnownError as error:
            self._refused(error)
            return
        self._write(rule, ())

    def _write(self, rule: Rule, agreed: tuple[Laxer, ...]) -> None:
        self.ui.save.setEnabled(False)

        def refused(error: KnownError) -> None:
            points = error.data.get("points")
            if error.code is not Code.RULE_LAXER or not isinstance(points, tuple):
                self._refused(error)
            elif self._agrees(points):
                self._write(rule, points)

        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.contact_rules.add(rule, agreed),
            self._saved,
            refused,
            ended=lambda: self.ui.save.setEnabled(True),
            owner=self,
        )

    def _agrees(self, points: tuple[Laxer, ...]) -> bool:
        question = Question(
            self.tr("Allow more than before?"),
            self.tr("From that day on this gets laxer: {points}. Nothing else does.").format(
                points="; ".join(map(rule_words.laxer, points))
            ),
            yes=self.tr("Allow it"),
            no=self.tr("Go on typing"),
            danger=True,
        )
        return self.parts.notices.ask(question)

    def _refused(self, error: KnownError) -> None:
        self.form.say(error)
        announce(self.ui.save, words_of(error))

    def _saved(self, change: Change) -> None:
        self._close()
        self.parts.notices.tell(self.tr("The rule is written down."))
        self.parts.broadcast.tell(change)
        self.load()
        self.ui.rules.setFocus()

    # the brand name

    def set_brand(self) -> None:
        """Saves the tick at once."""
        granted = self.ui.brand.isChecked()
        if granted == self._brand:
            return
        self._say_problem(None)
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.settings.set_brand_name(granted),
            self._brand_saved,
            self._say_problem,
            ended=self.load,
            owner=self,
        )

    def _brand_saved(self, change: Change) -> None:
        self.parts.notices.tell(self.tr("Saved. It counts from now on."))
        self.parts.broadcast.tell(change)

    def _say_problem(self, error: KnownError | None) -> None:
        self._problem = error
        self.ui.problem.say_wrong(words_of(error) if error is not None else "")

    # showing

    def retranslate(self) -> None:
        ui = self.ui
        reason = "" if self._allowed() else self.tr("Only a manager may do this: change the rules.")
        ui.fresh.set_unavailable(reason)
        ui.brand.setEnabled(not reason)
        ui.brand.setToolTip(reason)
        ui.brand.setChecked(bool(self._brand))
        in_force = self.rules.in_force
        if in_force is not None:
            ui.now.setText(self.tr("In force today, since {date}").format(date=f"{in_force.rule.since:%d/%m/%Y}"))
            ui.nowWords.setText("\n".join(rule_words.lines(in_force.rule)))
            ui.nowNote.setText(self._source(in_force))
        self._show_chosen()
        self.form.retranslate()
        if self._problem is not None:
            self._say_problem(self._problem)

    def _show_chosen(self, *_: object) -> None:
        """In words what the table names, unless it stands above already."""
        chosen = self.rules.at(self.ui.rules.currentIndex().row())
        told = chosen is not None and chosen is not self.rules.in_force
        self.ui.chosen.setVisible(told)
        if chosen is not None and told:
            day = self.tr("From {date}").format(date=f"{chosen.rule.since:%d/%m/%Y}")
            self.ui.chosen.setText("\n".join([day, *rule_words.lines(chosen.rule), self._source(chosen)]))

    def _source(self, one: RecordedRule) -> str:
        if not one.recorded_at:
            return self.tr("{source}; came with the program").format(source=one.rule.note)
        when = self.parts.formats.moment(one.recorded_at)
        return self.tr("{source}; written down by {staff}, {date}").format(
            source=one.rule.note, staff=one.recorded_by, date=when
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
