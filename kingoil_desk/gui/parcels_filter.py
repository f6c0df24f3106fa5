"""Which of today's parcels show: by state and carrier, with how many there are, and what to do when there are none."""

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_parcels_section import Ui_ParcelsSection
from kingoil_desk.gui.parcel_rows import ParcelsModel, Shown
from kingoil_desk.service.parcel import ParcelRow


class ParcelsFilter(QObject):
    """Works the two lists above the table and the words around it."""

    def __init__(self, ui: Ui_ParcelsSection, parcels: ParcelsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._parcels = ui, parcels
        ui.state.activated.connect(lambda _at: self._narrow())
        ui.carrier.activated.connect(lambda _at: self._narrow())

    def show(self, rows: tuple[ParcelRow, ...]) -> None:
        """Other parcels. The carriers are those that there are; the one that was chosen stays."""
        self._parcels.show_all(rows)
        box, liked = self._ui.carrier, self._parcels.carrier
        box.clear()
        box.addItem(QCoreApplication.translate("ParcelsSection", "All carriers"), "")
        for name in sorted({row.carrier for row in rows} | ({liked} if liked else set())):
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(liked)))
        self._name_states()

    def next_state(self) -> None:
        self._turn(self._ui.state)

    def next_carrier(self) -> None:
        self._turn(self._ui.carrier)

    def _turn(self, box: Choice) -> None:
        box.setCurrentIndex((box.currentIndex() + 1) % max(1, box.count()))
        self._narrow()
        announce(box, box.currentText())

    def _narrow(self) -> None:
        ui = self._ui
        self._parcels.narrow(Shown(ui.state.currentData()), str(ui.carrier.currentData() or ""))
        self.tell_count()

    # words

    def _name_states(self) -> None:
        box, translate, chosen = self._ui.state, QCoreApplication.translate, self._parcels.shown
        words = {
            Shown.ALL: translate("ParcelsSection", "All of today"),
            Shown.LATE: translate("ParcelsSection", "Late"),
            Shown.HERE: translate("ParcelsSection", "Here"),
            Shown.ON_THE_WAY: translate("ParcelsSection", "On their way"),
            Shown.ENDED: translate("ParcelsSection", "Ended today"),
        }
        box.clear()
        for shown in Shown:
            box.addItem(f"{words[shown]} ({number(self._parcels.count(shown))})", shown)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def tell_count(self) -> None:
        """How many show and how many are late; without any, what to do."""
        ui, rows, translate = self._ui, self._parcels.rowCount(), QCoreApplication.translate
        late, new = self._parcels.count(Shown.LATE), len(self._parcels.without_label())
        many = translate("ParcelsSection", "{count} parcels").format(count=number(rows))
        told = [translate("ParcelsSection", "1 parcel") if rows == 1 else many] if rows else []
        if late:
            told.append(translate("ParcelsSection", "{count} late").format(count=number(late)))
        ui.count.setText(" · ".join(told))
        ui.count.setVisible(bool(told))
        ui.table.setVisible(bool(rows))
        ui.empty.setVisible(not rows)
        if self._parcels.count(Shown.ALL):
            ui.empty.setText(translate("ParcelsSection", "No parcel is like this. Alt+S and Alt+C show others."))
        else:
            ui.empty.setText(
                translate("ParcelsSection", "No parcels yet. Type or scan an order's number above and press Enter to"
                                            " pack it, or Ctrl+P on the order.")
            )  # fmt: skip
        has_all = translate("ParcelsSection", "Every parcel that is here has its label.")
        ui.printAll.set_unavailable("" if new else has_all)

    def retranslate(self) -> None:
        self._name_states()
        self._ui.carrier.setItemText(0, QCoreApplication.translate("ParcelsSection", "All carriers"))
        self.tell_count()
