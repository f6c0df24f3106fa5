"""What this PC's staff like, beside the data: the window's language, light or dark. Nothing about customers."""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings

from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.theme import Scheme

E = TypeVar("E", bound=StrEnum)


class Preferences:
    """`window.ini` in a data folder; a throw-away shop takes it away with its folder."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        return self._read("language", Language.VIETNAMESE)

    @language.setter
    def language(self, language: Language) -> None:
        self._write("language", language)

    @property
    def scheme(self) -> Scheme:
        return self._read("scheme", Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._write("scheme", scheme)

    def _read(self, name: str, default: E) -> E:
        """A value somebody wrote by hand that means nothing counts as not set."""
        kept = str(self._settings.value(name, default.value))
        return next((choice for choice in type(default) if choice.value == kept), default)

    def _write(self, name: str, value: StrEnum) -> None:
        self._settings.setValue(name, value.value)
        self._settings.sync()
