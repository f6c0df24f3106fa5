"""The place of refusals and grants: one customer's panel, or the book over all customers with its sections."""

from collections.abc import Callable
from typing import Any

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.forms.ui_consent_page import Ui_ConsentPage
from kingoil_desk.gui.kept_forms import Kept
from kingoil_desk.gui.overrides_section import OverridesSection
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.sectioned_page import Section, SectionedPage

SECTIONS: tuple[Callable[[], Section], ...] = (OverridesSection,)
BOOK_KEYS = "Alt+0"


class ConsentPage(SectionedPage):
    """The panel while a customer is chosen; Alt+0 leads from there to the book."""

    place, icon_name = Place.CONSENT, "consent"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_ConsentPage()
        self.ui.setupUi(self)
        self.panel = ConsentPanel(parts)
        self.panel.book_asked.connect(self.open_book)
        self.ui.sides.addWidget(self.panel)
        for make in SECTIONS:
            section = make()
            section.begin(parts)
            self.ui.parts.addWidget(section)
        self.begin_sections()
        if not SECTIONS:
            self.ui.sides.setCurrentWidget(self.panel)

    def label(self) -> str:
        return self.panel.label()

    def names(self) -> list[str]:
        return [self.section(at).label() for at in range(self.ui.parts.count())]

    @property
    def in_book(self) -> bool:
        """Whether the book shows, and no customer."""
        return bool(self.ui.sides.currentWidget() is self.ui.book)

    def keys(self) -> tuple[Key, ...]:
        if self.in_book:
            return super().keys()
        return (*self.panel.keys(), Key(BOOK_KEYS, self.tr("Refusals and grants of all customers"), self.open_book))

    def later_keys(self) -> tuple[str, ...]:
        sections = [self.section(at) for at in range(self.ui.parts.count())]
        keys = [*self.panel.keys(), *(key for section in sections for key in section.keys())]
        places = (f"Alt+{n}" for n in range(1, len(sections) + 1))
        return (BOOK_KEYS, *places, *dict.fromkeys(key.keys for key in keys if key.do is not None))

    def open(self, destination: Destination) -> None:
        if destination.customer_id is not None:
            self.ui.sides.setCurrentWidget(self.panel)
            self.panel.open(destination)

    def open_book(self) -> None:
        """Leaves the customer, unless marked cells keep somebody there."""
        if SECTIONS and self.panel.leave():
            self.ui.sides.setCurrentWidget(self.ui.book)
            super().shown()

    def shown(self) -> None:
        if self.in_book:
            super().shown()
        else:
            self.panel.shown()

    def search_focus(self) -> None:
        if self.in_book:
            super().search_focus()
        else:
            self.panel.search_focus()

    def changed(self, change: Change) -> None:
        self.panel.changed(change)
        if self.in_book:
            self.front.changed(change)

    def leave(self) -> bool:
        return bool(self.front.leave()) if self.in_book else self.panel.leave()

    def kept(self) -> Kept | None:
        return None if self.in_book else self.panel.kept()

    def bring_back(self, kept: dict[str, Any]) -> None:
        self.ui.sides.setCurrentWidget(self.panel)
        self.panel.bring_back(kept)

    def retranslate(self) -> None:
        super().retranslate()
        self.panel.retranslate()
