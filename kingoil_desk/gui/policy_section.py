"""The policy text: every version as it was loaded, and a new one out of a text file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.policy import PolicyDraft, parse_day
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_policy_section import Ui_PolicySection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, text_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.version_rows import WIDTHS, VersionRow, VersionsModel
from kingoil_desk.service.policy import PolicyPreview, PolicyVersion
from kingoil_desk.service.shop import Lane

SHOWN = 4  # versions that stand without scrolling

OpenFile = Callable[[QWidget, str, str, str], tuple[str, str]]  # as `QFileDialog.getOpenFileName`


class PolicySection(Section):
    """Everybody reads; a manager chooses a file, sees what it holds, gives it a title and puts it in use.

    `open_file` stands in for the system's dialog in tests.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PolicySection()
        self.ui.setupUi(self)
        self.open_file: OpenFile = QFileDialog.getOpenFileName
        self._versions: tuple[PolicyVersion, ...] | None = None
        self._preview: PolicyPreview | None = None  # a file that was looked at and is not in use
        self._awaited = False  # the focus goes to the versions once they are read
        self._complaint: tuple[FieldNote, KnownError] | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self._latest, self._text = Latest(parts.jobs), Latest(parts.jobs)
        self.versions = VersionsModel(parts.formats)
        ui = self.ui
        ui.versions.setModel(self.versions)
        ui.versions.set_columns(*WIDTHS)
        ui.versions.selectionModel().currentChanged.connect(self._show_chosen)
        ui.text.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.text))
        ui.policyTitleNote.watch(ui.policyTitle)
        ui.inForceNote.watch(ui.inForce)
        ui.choose.clicked.connect(self.choose)
        ui.discard.clicked.connect(self.discard)
        ui.save.clicked.connect(self.save)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Policy text")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+O", self.tr("Load a policy text from a file"), self.choose, self._allowed),
            Key("Ctrl+S", self.tr("Put the loaded text in use"), self.save, self._looking),
            Key("Esc", self.tr("Discard the loaded text"), self.discard, self._looking),
        )

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.CHANGE_WORDINGS)

    def _looking(self) -> bool:
        return self._preview is not None

    def focus(self) -> None:
        ui = self.ui
        (ui.policyTitle if self._preview else ui.versions if self._versions else ui.choose).setFocus()

    # reading

    def load(self) -> None:
        """Reads which versions there are; a file that is being looked at stays."""
        if self.parts.session.actor is not None:
            self._latest.ask(lambda desk: desk.policies.versions(), self._show, owner=self)

    def _show(self, versions: tuple[PolicyVersion, ...]) -> None:
        before, self._versions = self._versions, versions
        at = max(0, self.ui.versions.currentIndex().row()) if before == versions else 0
        self.versions.show([_row(version) for version in versions])
        self.ui.versions.setFixedHeight(ROW_HEAD + ROW_LINE * min(SHOWN, max(1, len(versions))) + 2)
        self.ui.versions.setCurrentIndex(self.versions.index(at, 0))
        self.retranslate()
        if self._awaited:
            self._awaited = False
            self.focus()

    def _chosen(self) -> PolicyVersion | None:
        row = self.ui.versions.currentIndex().row()
        return self._versions[row] if self._versions and 0 <= row < len(self._versions) else None

    def _show_chosen(self, *_: object) -> None:
        chosen = self._chosen()
        if self._preview is None and chosen is not None:
            version = chosen.version
            self._text.ask(lambda desk: desk.policies.text(version), self._show_text, owner=self)
        self._say_facts()

    def _show_text(self, text: str) -> None:
        if self._preview is None:
            self.ui.text.setPlainText(text)

    def _say_facts(self) -> None:
        """How long it is, the day it names, and its hash, of the file that is looked at or the chosen version."""
        facts, chosen = [], self._chosen()
        if self._preview is not None:
            facts = [self._preview.name, self._letters(len(self._preview.text)), f"SHA-256 {self._preview.sha256}"]
        elif chosen is not None:
            facts = [self._letters(chosen.letters), f"SHA-256 {chosen.sha256}"]
            if chosen.in_force:
                year, month, day = chosen.in_force.split("-")
                facts.insert(0, self.tr("in force from {date}").format(date=f"{day}/{month}/{year}"))
        self.ui.hash.setText(" · ".join(facts))
        self.ui.hash.setVisible(bool(facts))

    def _letters(self, count: int) -> str:
        return self.tr("{count} characters").format(count=number(count))

    # a file

    def choose(self) -> None:
        """Asks for a file and looks into it; nothing of it counts before it is saved."""
        if not self._allowed() or not self.leave():
            return
        kinds = self.tr("Text files (*.txt);;All files (*)")
        chosen, _ = self.open_file(self, self.tr("Choose the policy text"), "", kinds)
        if chosen:
            path = Path(chosen)
            self.parts.jobs.run(
                Lane.LOOK, lambda desk: desk.policies.preview(path), self._look, self._complain, owner=self
            )

    def _look(self, preview: PolicyPreview) -> None:
        self._clear_complaint()
        self._preview = preview
        self.ui.policyTitle.setText(preview.title)
        self.ui.inForce.clear()
        self.ui.text.setPlainText(preview.text)
        self.retranslate()
        self.ui.policyTitle.setFocus()
        self.ui.policyTitle.selectAll()

    def save(self) -> None:
        """Puts the text in use for every yes from now on."""
        preview, ui = self._preview, self.ui
        if preview is None or not ui.save.isEnabled():
            return
        self._clear_complaint()
        try:
            draft = PolicyDraft(preview.text, ui.policyTitle.text(), parse_day(ui.inForce.text()))
        except KnownError as error:
            self._complain(error)
            return
        ui.save.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE, lambda desk: desk.policies.add(draft), self._saved, self._complain,
            ended=self.retranslate, owner=self,
        )  # fmt: skip

    def _saved(self, change: Change) -> None:
        self._preview = None
        self.parts.notices.tell(self.tr("The policy text is in use from now on."))
        self.parts.broadcast.tell(change)
        self._awaited = True  # the first version has no list to stand in yet
        self.load()
        self._show_chosen()

    def discard(self) -> None:
        """Back to the versions; the file stays where it lies."""
        if self.leave():
            self.focus()

    def _complain(self, error: KnownError) -> None:
        ui = self.ui
        about_title = error.code is Code.POLICY_TITLE_NEEDED or error.data.get("field") == "policy_title"
        about_day = error.code in (Code.POLICY_DATE_IMPOSSIBLE, Code.POLICY_NOT_YET)
        note = ui.policyTitleNote if about_title else ui.inForceNote if about_day else ui.problem
        self._clear_complaint()
        self._complaint = note, error
        note.say_wrong(words_of(error))
        announce(note, words_of(error))
        if about_title or about_day:
            (ui.policyTitle if about_title else ui.inForce).setFocus()

    def _clear_complaint(self) -> None:
        if self._complaint is not None:
            self._complaint[0].say("")
            self._complaint = None

    # leaving

    def leave(self) -> bool:
        if self._preview is not None:
            consequence = self.tr("The loaded text is not put in use. The file stays where it lies.")
            if not self._preview.is_current and not self.parts.notices.may_lose(consequence):
                return False
            self._preview = None
        self._clear_complaint()
        self.ui.text.clear()
        self._show_chosen()
        self.retranslate()
        return True

    def kept(self) -> Kept | None:
        """The file that is being looked at, with what was typed about it."""
        seen, ui = self._preview, self.ui
        if seen is None:
            return None
        return {
            "name": seen.name, "text": seen.text, "sha256": seen.sha256, "title": ui.policyTitle.text(),
            "in_force": ui.inForce.text(),
        }  # fmt: skip

    def bring_back(self, kept: dict[str, Any]) -> None:
        name, text, title, sha256 = (text_of(kept, part) for part in ("name", "text", "title", "sha256"))
        if text and self._allowed():
            self._look(PolicyPreview(name, text, title, sha256, is_current=False))
            self.ui.inForce.setText(text_of(kept, "in_force"))

    def changed(self, change: Change) -> None:
        if change.everything or change.wordings:
            self.load()

    # showing

    def retranslate(self) -> None:
        ui, seen = self.ui, self._preview
        reason = "" if self._allowed() else self.tr("Only a manager may do this: load a policy text.")
        ui.reason.setText(reason)
        ui.reason.setVisible(bool(reason))
        ui.choose.set_unavailable(reason)
        none = self._versions == () and seen is None
        ui.empty.setText(
            self.tr("No policy text was loaded yet. Press Ctrl+O and choose the shop's policy as a text file (.txt).")
        )
        ui.empty.setVisible(none)
        ui.versions.setVisible(bool(self._versions))
        ui.versions.setEnabled(seen is None)
        ui.text.setVisible(not none)
        for widget in (ui.facts, ui.save, ui.discard, ui.unsaved):
            widget.setVisible(seen is not None)
        same = seen is not None and seen.is_current
        ui.save.set_unavailable(self.tr("This very text is in use already.") if same else "")
        if same:
            ui.problem.say(self.tr("This very text is in use already: there is nothing to load."))
        elif self._complaint is None:
            ui.problem.say("")
        self._show_chosen()
        if self._complaint is not None:
            note, error = self._complaint
            note.say_wrong(words_of(error))


def _row(version: PolicyVersion) -> VersionRow:
    return VersionRow(version.version, version.title, version.created_at, version.by, version.current)
