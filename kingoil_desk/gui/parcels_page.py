"""The place of parcels: today's ones and packing, the hand-over to carriers, and the carriers themselves."""

from collections.abc import Callable
from typing import Any

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.carriers_section import CarriersSection
from kingoil_desk.gui.forms.ui_parcels_page import Ui_ParcelsPage
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of
from kingoil_desk.gui.manifests_section import ManifestsSection
from kingoil_desk.gui.parcel_scans import ParcelScans
from kingoil_desk.gui.parcels_section import ParcelsSection
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.sectioned_page import Section, SectionedPage

SECTIONS: tuple[Callable[[], Section], ...] = (ParcelsSection, ManifestsSection, CarriersSection)


class ParcelsPage(SectionedPage):
    """Whoever comes with an order or a scanned code comes to today's parcels."""

    place, icon_name = Place.PARCELS, "parcel"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_ParcelsPage()
        self.ui.setupUi(self)
        for make in SECTIONS:
            section = make()
            section.begin(parts)
            self.ui.parts.addWidget(section)
        self.begin_sections()
        self.scans = ParcelScans(self, parts, self.today, self.manifests, self._to_today)

    @property
    def today(self) -> ParcelsSection:
        section = self.section(0)
        assert isinstance(section, ParcelsSection)
        return section

    @property
    def manifests(self) -> ManifestsSection:
        section = self.section(1)
        assert isinstance(section, ManifestsSection)
        return section

    def join(self, preferences: Preferences) -> None:
        """Which printers and sizes this PC remembers."""
        self.today.papers.preferences = preferences
        self.manifests.papers.preferences = preferences

    def label(self) -> str:
        return self.tr("Parcels")

    def names(self) -> list[str]:
        return [self.section(at).label() for at in range(self.ui.parts.count())]

    def later_keys(self) -> tuple[str, ...]:
        sections = [self.section(at) for at in range(self.ui.parts.count())]
        keys = [keys for section in sections for keys in section.all_keys()]
        return (*(f"Alt+{n}" for n in range(1, len(sections) + 1)), *dict.fromkeys(keys))

    def open(self, destination: Destination) -> None:
        if destination.order_id is None and not destination.code:
            return
        if not self._to_today():
            return
        if destination.order_id is not None:
            self.today.pack_order(destination.order_id)
        else:
            self.today.open_parcel(destination.code)

    def _to_today(self) -> bool:
        """Whether today's parcels are in front now; another section may keep its typed text."""
        self.show_section(self.today)
        return self.front is self.today

    def changed(self, change: Change) -> None:
        self.front.changed(change)

    def leave(self) -> bool:
        return bool(self.front.leave())

    def kept(self) -> Kept | None:
        form = self.front.kept()
        if form is None and self.ui.parts.currentIndex() <= 0:
            return None
        return {"section": type(self.front).__name__, "form": form}

    def bring_back(self, kept: dict[str, Any]) -> None:
        names = [type(self.section(at)).__name__ for at in range(self.ui.parts.count())]
        section = text_of(kept, "section")
        if section in names:
            self._show(names.index(section))
            if form := part_of(kept, "form"):
                self.front.bring_back(form)
