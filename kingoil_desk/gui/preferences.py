"""What this PC's staff like, each declared once: language, light or dark, printers. Nothing about customers."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.theme import Scheme

E = TypeVar("E", bound=StrEnum)


class Paper(StrEnum):
    """Kinds of paper, each with a printer of its own: a new kind joins here, and in the words of `pc_likings`."""

    RECOVERY_SHEET = "recovery_sheet"
    RECEIPT = "receipt"
    LABEL = "label"
    INNER_SLIP = "inner_slip"
    MANIFEST = "manifest"
    CONSENT_SLIP = "consent_slip"


@dataclass(frozen=True, slots=True)
class OneOf(Generic[E]):
    """One of several choices; its type is the default's."""

    name: str
    default: E

    def value(self, kept: object) -> E:
        """From what is kept; whatever means nothing, as somebody may write it by hand, counts as not set."""
        return next((choice for choice in type(self.default) if choice.value == kept), self.default)


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text."""

    name: str
    default: str = ""

    def value(self, kept: object) -> str:
        return kept if isinstance(kept, str) else self.default


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    name: str
    default: bool = False

    def value(self, kept: object) -> bool:
        return kept == "yes" if kept in ("yes", "no") else self.default


SIZES: dict[Paper, tuple[PaperSize, ...]] = {
    Paper.RECEIPT: (PaperSize.ROLL_80, PaperSize.A5),
    Paper.LABEL: (PaperSize.LABEL_100_150, PaperSize.LABEL_75_100, PaperSize.A6),
    Paper.INNER_SLIP: (PaperSize.A5, PaperSize.ROLL_80),
    Paper.MANIFEST: (PaperSize.A4,),
}  # of the kinds that the preview shows; the first one until another is chosen

SEALED = frozenset({Paper.MANIFEST})  # handed over sealed: printed on paper alone, never a file

_FILE = "window.ini"
LANGUAGE = OneOf("language", Language.VIETNAMESE)
SCHEME = OneOf("scheme", Scheme.SYSTEM)
PRINTERS = {paper: Text(f"printer/{paper}") for paper in Paper}  # empty: the one that the system offers
SLIP_AFTER_SAVING = Flag("slip/after_saving")

PAPER_SIZES = {paper: OneOf(f"paper_size/{paper}", sizes[0]) for paper, sizes in SIZES.items()}


class Preferences:
    """`window.ini` in a data folder; a throw-away shop takes it away with its folder."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)

    @staticmethod
    def kept_in(folder: Path) -> bool:
        """Whether anything was ever chosen there; reading makes no file."""
        return (folder / _FILE).exists()

    @property
    def language(self) -> Language:
        return LANGUAGE.value(self._settings.value(LANGUAGE.name))

    @language.setter
    def language(self, language: Language) -> None:
        self._write(LANGUAGE.name, language)

    @property
    def scheme(self) -> Scheme:
        return SCHEME.value(self._settings.value(SCHEME.name))

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._write(SCHEME.name, scheme)

    def printer(self, paper: Paper) -> str:
        """The printer's name as the system calls it; empty when none was chosen."""
        return PRINTERS[paper].value(self._settings.value(PRINTERS[paper].name))

    def set_printer(self, paper: Paper, name: str) -> None:
        self._write(PRINTERS[paper].name, name)

    def paper_size(self, paper: Paper) -> PaperSize:
        """One of the kind's own sizes."""
        kept = PAPER_SIZES[paper].value(self._settings.value(PAPER_SIZES[paper].name))
        return kept if kept in SIZES[paper] else SIZES[paper][0]

    def set_paper_size(self, paper: Paper, size: PaperSize) -> None:
        self._write(PAPER_SIZES[paper].name, size)

    @property
    def slip_after_saving(self) -> bool:
        """Whether the customer's slip is offered as soon as a refusal or grant was saved."""
        return SLIP_AFTER_SAVING.value(self._settings.value(SLIP_AFTER_SAVING.name))

    @slip_after_saving.setter
    def slip_after_saving(self, wanted: bool) -> None:
        self._write(SLIP_AFTER_SAVING.name, "yes" if wanted else "no")

    def _write(self, name: str, value: str) -> None:
        self._settings.setValue(name, str(value))
        self._settings.sync()
