"""By whom and where to all parcels of a packing go: the carrier, and address and phone where there are several."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from kingoil_desk.gui import words
from kingoil_desk.gui.forms.ui_packing_panel import Ui_PackingPanel
from kingoil_desk.gui.kept_forms import Kept, whole_of
from kingoil_desk.service.packing import ToPack
from kingoil_desk.service.recipient import Point, SendTo


class PackingDelivery(QObject):
    """Works on three fields of the form. The first address and phone are preselected, and the carrier used before;
    where there is one of each there is nothing to see.

    The form holds ids and masked words alone; what is masked alike is told apart by its place on the record.
    """

    def __init__(self, ui: Ui_PackingPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._points: dict[QComboBox, Sequence[Point]] = {ui.address: (), ui.phone: ()}
        self._liked: int | None = None

    def show(self, order: ToPack) -> None:
        carrier = self._ui.carrier
        carrier.clear()
        for one in order.carriers:
            carrier.addItem(one.name, one.id)
        carrier.setCurrentIndex(max(0, carrier.findData(self._liked)) if order.carriers else -1)
        self.show_points(order)

    def show_points(self, order: ToPack) -> None:
        """The addresses and phones alone: they may be other ones by now."""
        ui = self._ui
        for field, label, points in (
            (ui.address, ui.addressLabel, order.addresses),
            (ui.phone, ui.phoneLabel, order.phones),
        ):
            self._points[field] = points
            field.clear()
            for point in points:
                field.addItem("", point.id)
            field.setCurrentIndex(0 if points else -1)
            for part in (field, label):
                part.setVisible(len(points) > 1)
        self.retranslate()

    @property
    def carrier_id(self) -> int:
        """Zero where there is no carrier yet."""
        return int(self._ui.carrier.currentData() or 0)

    @property
    def send_to(self) -> SendTo:
        """Nothing where there is nothing to choose."""
        return SendTo(self._chosen(self._ui.phone), self._chosen(self._ui.address))

    def _chosen(self, field: QComboBox) -> int | None:
        return int(field.currentData()) if len(self._points[field]) > 1 else None

    def like(self) -> None:
        """The next order is offered the same carrier."""
        self._liked = self.carrier_id

    def choice(self) -> QWidget | None:
        """Where the eye has to go: the first of address and phone that is to be seen."""
        return next((field for field in self._points if not field.isHidden()), None)

    def kept(self) -> Kept:
        """Over a lock."""
        return {"carrier": self.carrier_id, "phone": self.send_to.phone_id, "address": self.send_to.address_id}

    def put_back(self, kept: Kept) -> bool:
        """Chooses as it was kept; False when the phone or the address is not on the record any more."""
        ui, there = self._ui, True
        for field, name in ((ui.carrier, "carrier"), (ui.phone, "phone"), (ui.address, "address")):
            id_ = whole_of(kept, name)
            at = field.findData(id_)
            if at >= 0:
                field.setCurrentIndex(at)
            elif id_ is not None and field is not ui.carrier:
                there = False
        return there

    def retranslate(self) -> None:
        for field, points in self._points.items():
            for at, point in enumerate(points):
                where = ", ".join(part for part in (point.masked, point.place) if part)
                told = " · ".join(part for part in (words.label(point.label), where) if part)
                field.setItemText(at, f"{at + 1}. {told}")
