"""What one page of the first run is to the wizard around it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.slim_bar import SlimBar

ChooseFolder = Callable[[QWidget, str, str], str]  # parent, title, where to begin; empty when cancelled
ChooseFile = Callable[[QWidget, str, str, str], tuple[str, str]]  # as `QFileDialog.getSaveFileName`


def scrolled(step: "Step") -> QScrollArea:
    """An area that holds the page and scrolls where the window is too low for it; the card's surface shows through."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, area))
    area.setWidgetResizable(True)
    area.setWidget(step)
    area.viewport().setAutoFillBackground(False)
    step.setAutoFillBackground(False)
    return area


class Step(QWidget):
    """One thing a page. What was typed stays in its fields, however often somebody goes back and forth."""

    changed = Signal()  # whether Next is possible may have changed
    finished = Signal()  # nothing is left to do here but to press Next
    codes: frozenset[Code] = frozenset()  # refusals of the whole that belong to this page
    ui: Any

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complaint: tuple[FieldNote, Callable[[], str]] | None = None

    def label(self) -> str:
        """Its name in the list of steps, translated."""
        raise NotImplementedError

    def title(self) -> str:
        """The big words above the page."""
        raise NotImplementedError

    def next_words(self) -> str:
        """What the button at the bottom right does."""
        return self.tr("Next")

    def blocked(self) -> str:
        """Why Next is not possible yet; empty when it is."""
        return ""

    def entered(self) -> None:
        """The page has come to the front: show what came before, and give the focus to where typing goes."""

    def accept(self) -> bool:
        """Whether the next page may come; False when something is wrong, which is then said beside its field."""
        return True

    def refuse(self, error: KnownError) -> None:
        """Says what is wrong beside its field and puts the focus there."""

    def forget(self) -> None:
        """Takes secrets out of the fields, once they are kept elsewhere."""

    def retranslate(self) -> None:
        """Says again what the form does not hold."""

    # complaints: one at a time, worded anew when the language changes

    def complain(self, field: QLineEdit, note: FieldNote, words: Callable[[], str]) -> None:
        self.clear_complaint()
        self._complaint = note, words
        note.watch(field)
        note.say_wrong(words())
        field.setFocus()
        field.selectAll()
        self.show_field(field)

    def complain_of(self, field: QLineEdit, note: FieldNote, error: KnownError) -> None:
        self.complain(field, note, lambda: words_of(error))

    def clear_complaint(self) -> None:
        if self._complaint is not None:
            self._complaint[0].say("")
            self._complaint = None

    def show_field(self, field: QWidget) -> None:
        """Scrolls to the field where the window is too low for the page."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(field, 0, 48)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "ui", None) is not None:
            self.ui.retranslateUi(self)
            self.retranslate()
            if self._complaint is not None:
                note, words = self._complaint
                note.say_wrong(words())
        super().changeEvent(event)
