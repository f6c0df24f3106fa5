"""Consent wordings: every version in both languages side by side, and a new one to be used from then on."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.wording import LANGUAGES, MAX_WORDING
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_wordings_section import Ui_WordingsSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, text_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.version_rows import WIDTHS, VersionRow, VersionsModel
from kingoil_desk.service.shop import Lane
from kingoil_desk.service.wording import WordingVersion

SHOWN = 4  # versions that stand without scrolling
NARROW = 620  # px: below it the languages stand one under the other
BEGINNING = 80  # letters of a text that tell versions apart


class WordingsSection(Section):
    """Counter staff read; a manager begins a new version from the one in use, and nothing counts before it is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WordingsSection()
        self.ui.setupUi(self)
        self._versions: tuple[WordingVersion, ...] = ()
        self._writing = False  # a new version is being typed
        self._brought: Kept = {}
        self._complaint: tuple[FieldNote, KnownError] | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self._latest = Latest(parts.jobs)
        self.versions = VersionsModel(parts.formats)
        ui = self.ui
        ui.versions.setModel(self.versions)
        ui.versions.set_columns(*WIDTHS)
        ui.versions.selectionModel().currentChanged.connect(self._show_chosen)
        for language, field in self._fields().items():
            field.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, field))
            self._note(language).watch(field)
            field.textChanged.connect(self._edited)
        ui.fresh.clicked.connect(self.write)
        ui.discard.clicked.connect(self.discard)
        ui.save.clicked.connect(self.save)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Consent wording")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("New version of the wording"), self.write, self._may_begin),
            Key("Ctrl+S", self.tr("Put the new version in use"), self.save, lambda: self._writing),
            Key("Esc", self.tr("Discard the new version"), self.discard, lambda: self._writing),
        )

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.CHANGE_WORDINGS)

    def _may_begin(self) -> bool:
        return self._allowed() and not self._writing and bool(self._versions)

    def _fields(self) -> dict[str, QPlainTextEdit]:
        return {"vi": self.ui.vi, "en": self.ui.en}

    def _note(self, language: str) -> FieldNote:
        notes: dict[str, FieldNote] = {"vi": self.ui.viNote, "en": self.ui.enNote}
        return notes[language]

    def focus(self) -> None:
        (self.ui.vi if self._writing else self.ui.versions).setFocus()

    # reading

    def load(self) -> None:
        """Reads every version; what is being typed stays."""
        if self.parts.session.actor is not None:
            self._latest.ask(lambda desk: desk.wordings.versions(), self._show, owner=self)

    def _show(self, versions: tuple[WordingVersion, ...]) -> None:
        chosen, before = self._chosen(), self._versions
        self._versions = versions
        self.versions.show([_row(version) for version in versions])
        self.ui.versions.setFixedHeight(ROW_HEAD + ROW_LINE * min(SHOWN, max(1, len(versions))) + 2)
        newer = len(versions) != len(before)
        at = next((i for i, v in enumerate(versions) if chosen is not None and v.version == chosen.version), 0)
        self.ui.versions.setCurrentIndex(self.versions.index(0 if newer else at, 0))
        kept, self._brought = self._brought, {}
        if kept and self._may_begin():
            self._begin({language: text_of(kept, language) for language in LANGUAGES})
        self.retranslate()
        self._show_chosen()

    def _chosen(self) -> WordingVersion | None:
        row = self.ui.versions.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _show_chosen(self, *_: object) -> None:
        chosen = self._chosen()
        if self._writing or chosen is None:
            return
        for language, field in self._fields().items():
            field.setPlainText(chosen.texts.get(language, ""))
        told = " · ".join(f"{language} {chosen.sha256.get(language, '')}" for language in LANGUAGES)
        self.ui.hashes.setText(
            self.tr("SHA-256 of version {version}: {hashes}").format(version=chosen.version, hashes=told)
        )

    # a new version

    def write(self) -> None:
        """Begins a new version from the texts in use."""
        if self._may_begin():
            self._begin(self._versions[0].texts)
            self.ui.vi.setFocus()

    def _begin(self, texts: Mapping[str, str]) -> None:
        self._writing = True
        for language, field in self._fields().items():
            field.setPlainText(texts.get(language, ""))
        self.retranslate()

    def _typed(self) -> dict[str, str]:
        return {language: field.toPlainText() for language, field in self._fields().items()}

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        return self._writing and self._typed() != dict(self._versions[0].texts)

    def _edited(self) -> None:
        ui = self.ui
        ui.unsaved.setVisible(self.is_changed())
        ui.save.set_unavailable("" if self.is_changed() else self.tr("Nothing differs from the version in use yet."))
        for language, field in self._fields().items():
            if self._complaint is None or self._complaint[0] is not self._note(language):
                counted = self.tr("{count} of {limit} characters")
                shown = counted.format(count=number(len(field.toPlainText())), limit=number(MAX_WORDING))
                self._note(language).say(shown if self._writing else "")

    def discard(self) -> None:
        """Back to the versions, after a question when something was typed."""
        if self._writing and self.leave():
            self.ui.versions.setFocus()

    def save(self) -> None:
        """Puts what is typed in use; nothing of it when it cannot be kept."""
        if not self._writing or not self.ui.save.isEnabled():
            return
        self._clear_complaint()
        texts = self._typed()
        self.ui.save.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.wordings.add(texts),
            self._saved,
            self._refused,
            ended=self._edited,
            owner=self,
        )

    def _saved(self, change: Change) -> None:
        self._writing = False
        self.parts.notices.tell(self.tr("The new wording is in use from now on."))
        self.parts.broadcast.tell(change)
        self.load()
        self.ui.versions.setFocus()

    def _refused(self, error: KnownError) -> None:
        language = str(error.data.get("field", "")).removeprefix("wording_")
        if error.code is Code.WORDING_INCOMPLETE:
            language = next((name for name, text in self._typed().items() if not text.strip()), "")
        note = self._note(language) if language in LANGUAGES else self.ui.problem
        self._complaint = note, error
        note.say_wrong(words_of(error))
        announce(note, words_of(error))
        if language in LANGUAGES:
            self._fields()[language].setFocus()

    def _clear_complaint(self) -> None:
        if self._complaint is not None:
            self._complaint[0].say("")
            self._complaint = None

    # leaving

    def leave(self) -> bool:
        if self.is_changed():
            consequence = self.tr("The new wording is lost. The version in use stays in use.")
            if not self.parts.notices.may_lose(consequence):
                return False
        self._writing = False
        self._clear_complaint()
        self._show_chosen()
        self.retranslate()
        return True

    def kept(self) -> Kept | None:
        """The texts of the version that is being typed."""
        return dict(self._typed()) if self._writing else None

    def bring_back(self, kept: dict[str, Any]) -> None:
        self._brought = kept
        self.load()

    def changed(self, change: Change) -> None:
        if change.everything or change.wordings:
            self.load()

    # showing

    def retranslate(self) -> None:
        ui, writing = self.ui, self._writing
        reason = "" if self._allowed() else self.tr("Only a manager may do this: write a new version.")
        ui.reason.setText(reason)
        ui.reason.setVisible(bool(reason))
        ui.fresh.set_unavailable(reason or (self.tr("A new version is being written.") if writing else ""))
        ui.versions.setEnabled(not writing)
        for field in self._fields().values():
            field.setReadOnly(not writing)
        for widget in (ui.save, ui.discard):
            widget.setVisible(writing)
        ui.hashes.setVisible(not writing)
        self._show_chosen()
        self._edited()
        if self._complaint is not None:
            note, error = self._complaint
            note.say_wrong(words_of(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < NARROW
        across = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self.ui.texts.setDirection(across)


def _row(version: WordingVersion) -> VersionRow:
    text = version.texts.get("vi", "").split("\n", 1)[0]
    begins = text if len(text) <= BEGINNING else f"{text[:BEGINNING]}…"
    return VersionRow(version.version, begins, version.created_at, version.by, version.current)
