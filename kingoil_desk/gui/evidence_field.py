"""Evidence to go in with what is saved next: a file, typed text or the reference of a recorded call; one piece."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain import evidence as pieces
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import NewEvidence
from kingoil_desk.gui import consent_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.evidence_pages import is_shown
from kingoil_desk.gui.forms.ui_evidence_field import Ui_EvidenceField
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.kept_forms import Kept, one_of, text_of
from kingoil_desk.service.evidence import read_file
from kingoil_desk.service.shop import Lane

Chooser = Callable[[QWidget, str, str], str]  # parent, title, kinds of file; empty when cancelled


class Way(StrEnum):
    NONE = "none"
    FILE = "file"
    TEXT = "text"
    CALL = "call"


def choose_file(parent: QWidget, title: str, kinds: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


class EvidenceField(QWidget):
    """`begin(jobs)` once. What is wrong is said below; nothing is in the file before the word itself is saved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceField()
        self.ui.setupUi(self)
        self.chooser: Chooser = choose_file
        self._jobs: Jobs | None = None
        self._way = Way.NONE
        self._file: NewEvidence | None = None
        ui = self.ui
        ui.icon.set_icon("clip", "text2")
        ui.file.clicked.connect(self.choose)
        ui.words.clicked.connect(lambda: self._begin(Way.TEXT))
        ui.call.clicked.connect(lambda: self._begin(Way.CALL))
        ui.remove.clicked.connect(self.take_away)
        self._show()

    def begin(self, jobs: Jobs) -> None:
        self._jobs = jobs

    # choosing

    def choose(self) -> None:
        """Asks for a file; what was there before stays when nothing is chosen or the file is refused."""
        title = self.tr("Choose a scan or a photo")
        kinds = self.tr("Scans and photos (*.pdf *.jpg *.jpeg *.png *.webp);;All files (*)")
        chosen = self.chooser(self, title, kinds)
        if chosen:
            self.attach(Path(chosen))

    def attach(self, path: Path) -> None:
        """Reads and checks a file beside the window's thread."""
        assert self._jobs is not None
        self._jobs.run(Lane.LONG, lambda _desk: read_file(path), self._attached, self.complain, owner=self)

    def _attached(self, piece: NewEvidence) -> None:
        if not is_shown(piece.media, piece.body):
            self.complain(KnownError(Code.EVIDENCE_NOT_SHOWN, name=piece.title))
            return
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self._file = piece
        self._begin(Way.FILE)
        if inside:  # whoever pressed Ctrl+O elsewhere goes on there
            self.ui.remove.setFocus()

    def _begin(self, way: Way) -> None:
        self._way = way
        self._show()
        field = {Way.TEXT: self.ui.text, Way.CALL: self.ui.reference}.get(way)
        if field is not None:
            field.setFocus()
        self.changed.emit()

    def take_away(self) -> None:
        """Nothing is attached any more; what was typed is gone."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.clear()
        if had_focus:
            self.ui.file.setFocus()
        self.changed.emit()

    def clear(self) -> None:
        self._way, self._file = Way.NONE, None
        self.ui.text.clear()
        self.ui.reference.clear()
        self._show()

    def _show(self) -> None:
        ui, way = self.ui, self._way
        ui.choices.setVisible(way is Way.NONE)
        ui.card.setVisible(way is Way.FILE)
        ui.text.setVisible(way is Way.TEXT)
        ui.reference.setVisible(way is Way.CALL)
        ui.remove.setVisible(way is not Way.NONE)
        ui.note.say("")
        ui.note.watch({Way.TEXT: ui.text, Way.CALL: ui.reference}.get(way, ui.file))
        if self._file is not None:
            ui.name.say(self._file.title)
            size = consent_words.size(len(self._file.body))
            ui.meta.setText(f"{consent_words.kind(self._file.kind)} · {size}")

    # reading

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost here."""
        return self._file is None and not self.ui.text.toPlainText().strip() and not self.ui.reference.text().strip()

    @property
    def is_begun(self) -> bool:
        """Whether a piece is attached, or a field for one is open."""
        return self._way is not Way.NONE

    def piece(self) -> NewEvidence | None:
        """What goes in with the next save; raises what `domain.evidence` raises for words."""
        if self._way is Way.TEXT:
            return pieces.of_text(self.ui.text.toPlainText())
        if self._way is Way.CALL:
            return pieces.of_call(self.ui.reference.text())
        return self._file

    def complain(self, error: KnownError) -> None:
        self.ui.note.say_wrong(words_of(error))

    # over a lock

    def kept(self) -> Kept:
        """A file's body is not kept: only that there was one, and its name."""
        title = self._file.title if self._file is not None else ""
        text, call = self.ui.text.toPlainText(), self.ui.reference.text()
        return {"way": str(self._way), "text": text, "call": call, "title": title}

    def bring_back(self, kept: dict[str, Any]) -> None:
        self.clear()
        way = one_of(Way, kept, "way") or Way.NONE
        self.ui.text.setPlainText(text_of(kept, "text"))
        self.ui.reference.setText(text_of(kept, "call"))
        if way is Way.FILE:
            words = self.tr("“{name}” was not kept while the desk was locked. Attach it again.")
            self.ui.note.say(words.format(name=text_of(kept, "title")))
        else:
            self._way = way
            self._show()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)
