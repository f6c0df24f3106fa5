"""What a page is to the window around it.

A page is made as `XPage(parts)` and added to the window by `app.py`. It holds its form (`self.ui = Ui_X()`),
reads and saves through `parts.jobs`, and after each save calls `parts.broadcast.tell(change)` once; every page,
itself included, then hears `changed(change)`. It never talks to another page: it goes there by
`parts.navigator`. Words that concern the whole window go through `parts.notices`.

    class CustomersPage(Page):
        place, icon_name = Place.CUSTOMERS, "users"

        def __init__(self, parts: Parts) -> None:
            super().__init__(parts)
            self.ui = Ui_CustomersPage()
            self.ui.setupUi(self)

Words: `self.tr("… {name}")` with named fields; a page overrides `retranslate` for what the form does not hold,
and is called once by `MainWindow.add_page` and on every change of language (the form is retranslated before).

A lock deletes every page. Before, `kept()` says what somebody half-typed; the same person gets it back by
`bring_back(kept)` on a new page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a page. `do` is None for keys the page handles itself where a bare key may be typed
    (arrows, digits, Space): they are only told. `bar` shows it in the page's key bar.
    """

    keys: str  # as QKeySequence reads it: "F6", "Ctrl+S", "Esc"
    words: str  # what it does, translated
    do: Callable[[], object] | None = None
    enabled: Callable[[], bool] = lambda: True
    bar: bool = False


class Page(QFrame):
    """Base of the pages in the window's stack. All methods run on the window's thread."""

    place: ClassVar[Place]
    icon_name: ClassVar[str]
    ui: Any

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self.setProperty("role", "page")

    def label(self) -> str:
        """The page's name in the rail, translated."""
        raise NotImplementedError

    def keys(self) -> tuple[Key, ...]:
        """The keys that do something here now, in the order they are told; asked on every press of one."""
        return ()

    def later_keys(self) -> tuple[str, ...]:
        """Keys that the page may have later and not yet, when it is added to the window."""
        return ()

    def open(self, destination: Destination) -> None:
        """Shows what was asked for; called before `shown`."""

    def to_top(self) -> None:
        """In a low window that scrolls: what comes to the front is seen from its beginning."""
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.verticalScrollBar().setValue(0)
            around = around.parentWidget()

    def shown(self) -> None:
        """The page has come to the front: give the focus to where typing should go."""
        self.search_focus()

    def search_focus(self) -> None:
        """Puts the focus into the page's search field."""

    def focus_again(self) -> None:
        """What had the focus was hidden or disabled by an act: gives it to where somebody goes on."""
        self.search_focus()

    def changed(self, change: Change) -> None:
        """A save was committed somewhere; read again what it touches. Also when the page is not in front."""

    def leave(self) -> bool:
        """Whether the window may go elsewhere; asks first when typed text would be lost."""
        return True

    def kept(self) -> dict[str, Any] | None:
        """What somebody half-typed or has open here, as plain JSON values; None when nothing is worth keeping.

        Every field's text is kept as it stands, whether it could be saved or not, so this never raises. Ask when
        saves under way have been answered: a form that is just being saved would come back as unsaved. A page may
        begin to save here (the draft of an order), so what is kept is safe once the write lane is through.
        """
        return None

    def bring_back(self, kept: dict[str, Any]) -> None:
        """Puts back what `kept` gave, so that the person goes on where they were.

        Called once on a new page, with the same person at the desk, best before `shown`, which then gives the focus
        to where it was. What must be read first comes when it is read. A form keeps the version it was begun on. What
        an older program kept, or what is gone meanwhile, is ignored without an error.
        """

    def retranslate(self) -> None:
        """Says again every text that the form does not hold."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "ui", None) is not None:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)
