"""One section of a page in a window of its own, and the keys that the page would hear for it, for tests."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section

S = TypeVar("S", bound=Section)


def show_section(qtbot: QtBot, parts: Parts, section: S, width: int = 1_040, height: int = 640) -> S:
    """Begun, shown and active, as the page does it."""
    qtbot.addWidget(section)
    FocusRing(section)
    section.begin(parts)
    parts.broadcast.changed.connect(section.changed)
    section.resize(width, height)
    section.show()
    section.activateWindow()
    qtbot.waitActive(section)
    section.load()
    section.focus()
    return section


def press(section: Section, keys: str) -> None:
    """The section's own key, if it does something now."""
    key = next(key for key in section.keys() if key.keys == keys)
    if key.do is not None and key.enabled():
        key.do()
    QApplication.processEvents()
