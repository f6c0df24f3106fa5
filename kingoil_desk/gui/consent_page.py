"""The place of refusals and grants: one customer's panel, or the book over all customers with its sections."""

from collections.abc import Callable
from typing import Any

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.consent_finder import ConsentFinder
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.contact_lists_section import ContactListsSection
from kingoil_desk.gui.contact_rules_section import ContactRulesSection
from kingoil_desk.gui.do_not_call_section import DoNotCallSection
from kingoil_desk.gui.forms.ui_consent_page import Ui_ConsentPage
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of
from kingoil_desk.gui.never_asked import NeverAsked
from kingoil_desk.gui.overrides_section import OverridesSection
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.policy_section import PolicySection
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.sectioned_page import Section, SectionedPage
from kingoil_desk.gui.wordings_section import WordingsSection

SECTIONS: tuple[Callable[[], Section], ...] = (
    ConsentFinder,
    NeverAsked,
    ContactListsSection,
    OverridesSection,
    DoNotCallSection,
    WordingsSection,
    PolicySection,
    ContactRulesSection,
)
BOOK_KEYS = "Alt+0"


class ConsentPage(SectionedPage):
    """The panel while a customer is chosen; Alt+0 leads from there to the book, and Esc to the list that the customer
    was chosen in.
    """

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
            section.customer_asked.connect(self._open_from_book)
            self.ui.parts.addWidget(section)
        self.begin_sections()

    def join(self, preferences: Preferences) -> None:
        """Which printer a slip goes to, and whether one is offered after each saving."""
        self.panel.slips.join(preferences)

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
            self._open_panel(destination.customer_id, from_book=False)

    def _open_from_book(self, customer_id: int) -> None:
        if self.front.leave():
            self._open_panel(customer_id, from_book=True)
            self.panel.shown()

    def _open_panel(self, customer_id: int, *, from_book: bool) -> None:
        self.panel.from_book = from_book
        self.ui.sides.setCurrentWidget(self.panel)
        self.to_top()
        self.panel.open(Destination(self.place, customer_id=customer_id))

    def open_book(self) -> None:
        """Leaves the customer, unless marked cells keep somebody there."""
        if self.panel.leave():
            self.ui.sides.setCurrentWidget(self.ui.book)
            self.to_top()
            super().shown()

    def shown(self) -> None:
        if not self.panel.has_somebody:
            self.ui.sides.setCurrentWidget(self.ui.book)
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
        if self.in_book and self.isVisible():  # behind another page it is read when it comes to the front
            self.front.changed(change)

    def leave(self) -> bool:
        return bool(self.front.leave()) if self.in_book else self.panel.leave()

    def kept(self) -> Kept | None:
        if not self.in_book:
            return self.panel.kept()
        form = self.front.kept()
        if form is None and self.ui.parts.currentIndex() <= 0:
            return None
        return {"section": type(self.front).__name__, "form": form}

    def bring_back(self, kept: dict[str, Any]) -> None:
        if text_of(kept, "section"):
            self._bring_back_book(kept)
            return
        self.ui.sides.setCurrentWidget(self.panel)
        self.panel.bring_back(kept)

    def _bring_back_book(self, kept: dict[str, Any]) -> None:
        """The section in front with what was typed there; one that is no more leaves the first in front."""
        self.ui.sides.setCurrentWidget(self.ui.book)
        names = [type(self.section(at)).__name__ for at in range(self.ui.parts.count())]
        section = text_of(kept, "section")
        if section in names:
            self._show(names.index(section))
            if form := part_of(kept, "form"):
                self.front.bring_back(form)
        if self.isVisible():
            self.shown()

    def retranslate(self) -> None:
        super().retranslate()
        self.panel.retranslate()
