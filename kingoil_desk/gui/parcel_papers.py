"""Labels, slips and carriers' sheets onto paper: what the services say, in the preview, and written down as printed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.address import full_address
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.paper.inner_slip import InnerSlip, InnerSlips, SlipLine
from kingoil_desk.gui.paper.label import Label, Labels
from kingoil_desk.gui.paper.manifest_sheet import Manifest, ManifestParcel
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.print_preview import Outside, PrintPreview
from kingoil_desk.service import manifest as made
from kingoil_desk.service import parcel as said
from kingoil_desk.service.shop import Lane


class ParcelPapers(QObject):
    """Opens previews over `view`. `outside` stands in for printers and the disk in tests."""

    def __init__(self, parts: Parts, view: QWidget) -> None:
        super().__init__(view)
        self._parts, self._view = parts, view
        self.preferences: Preferences | None = None
        self.outside: Outside | None = None
        self._asked = False  # one preview at a time, however often the key is pressed

    def labels(self, parcel_ids: Sequence[int], then: Callable[[], object] | None = None) -> None:
        """The outer labels in one run; `then` comes when the preview is closed."""
        ids = tuple(parcel_ids)

        def show(found: Sequence[said.OuterLabel]) -> None:
            preview = self._preview(Paper.LABEL, Labels([label_of(one) for one in found]))
            if preview is None:
                return
            preview.printed.connect(lambda first, last: self._note(ids[first - 1 : last]))
            preview.saved.connect(lambda _path: self._note(ids))
            if then is not None:
                preview.finished.connect(lambda _result: then())
            preview.open()

        if ids and not self._asked:
            self._asked = True
            self._parts.jobs.run(
                Lane.WRITE, lambda desk: desk.parcels.labels(ids), show, ended=self._answered, owner=self
            )

    def slips(self, parcel_ids: Sequence[int]) -> None:
        """What lies inside, one slip a parcel."""
        ids = tuple(parcel_ids)

        def show(found: Sequence[said.InnerSlip]) -> None:
            preview = self._preview(Paper.INNER_SLIP, InnerSlips([slip_of(one) for one in found]))
            if preview is not None:
                preview.open()

        if ids and not self._asked:
            self._asked = True
            self._parts.jobs.run(
                Lane.LOOK, lambda desk: desk.parcels.inner_slips(ids), show, ended=self._answered, owner=self
            )

    def both(self, parcel_ids: Sequence[int]) -> None:
        """After packing: the labels, and the slips when those are done with."""
        self.labels(parcel_ids, lambda: self.slips(parcel_ids))

    def sheet(self, manifest: made.Manifest, shop: ShopDetails) -> None:
        """The carrier's list on A4; how many sheets of it went to the printer is written down."""
        preview = self._preview(Paper.MANIFEST, sheet_of(manifest, shop))
        if preview is None:
            return

        def note(first: int, last: int) -> None:
            sheets = (last - first + 1) * preview.copies
            self._parts.jobs.run(
                Lane.WRITE, lambda desk: desk.manifests.printed(manifest.id, sheets), lambda _none: None, owner=self
            )

        preview.printed.connect(note)
        preview.open()

    def _answered(self) -> None:
        self._asked = False

    def _preview(self, kind: Paper, paper: Labels | InnerSlips | Manifest) -> PrintPreview | None:
        if not self._view.isVisible():  # somebody may have gone elsewhere meanwhile
            return None
        return PrintPreview(self._view, self.preferences, kind, paper, self.outside)

    def _note(self, ids: Sequence[int]) -> None:
        """These labels are on paper."""
        self._parts.jobs.run(Lane.WRITE, lambda desk: desk.parcels.printed(ids), self._parts.broadcast.tell, owner=self)


def label_of(one: said.OuterLabel) -> Label:
    return Label(
        one.code, one.return_code, one.place, one.siblings, one.carrier, one.sorting, shop_day(one.made_at), one.shop,
        one.marks,
    )  # fmt: skip


def slip_of(one: said.InnerSlip) -> InnerSlip:
    lines = [SlipLine(name, unit, quantity) for name, unit, quantity in one.goods]
    return InnerSlip(Seller(one.shop), one.code, one.place, one.siblings, one.order_number, lines, hotline=one.hotline)


def sheet_of(manifest: made.Manifest, shop: ShopDetails) -> Manifest:
    parcels = [
        ManifestParcel(
            parcel_code.read_code(row.code) or row.code,
            row.name,
            row.phone,
            full_address(row.address, row.commune, row.province),
            row.cod,
            row.weight,
            row.goods,
        )
        for row in manifest.rows
    ]
    seller = Seller(shop.name, shop.address, shop.phone)
    return Manifest(seller, manifest.carrier, f"{manifest.day:%d/%m/%Y}", manifest.number, manifest.staff, parcels)
