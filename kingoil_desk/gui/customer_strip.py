"""Whose order it is: name, how to speak to them, phone tail, and what may not be done, above the order being taken."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kingoil_desk.domain.consent import Channel, How
from kingoil_desk.gui import debt_words, words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.service.customer import CustomerRecord

NAME_ROOM = 200  # px that the name keeps at least


class CustomerStrip(QObject):
    """Works on the form's strip and banner. Chips that find no room beside the name stand under it."""

    def __init__(self, ui: Ui_OrderEntry, formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._formats = ui, formats
        ui.person.set_icon("user")
        ui.customer.installEventFilter(self)

    def show_nobody(self, words_instead: str = "") -> None:
        """A walk-in customer, or nothing while the record is being read."""
        ui = self._ui
        ui.customerName.setMinimumWidth(0)
        ui.customerName.say(words_instead)
        ui.customerAbout.say("")
        ui.customerTail.clear()
        ui.verdicts.set_chips(())
        ui.banner.show_refusal("")
        self._arrange()

    def show_record(self, record: CustomerRecord) -> None:
        ui = self._ui
        spoken = words.spoken_to(record.address_form, record.called_name)
        tail = next((point.masked[-4:] for point in record.contacts if point.kind == "phone"), "")
        ui.customerName.say(record.full_name or record.code)
        ui.customerName.setMinimumWidth(min(NAME_ROOM, ui.customerName.sizeHint().width()))
        ui.customerAbout.say(spoken)
        ui.customerTail.setText(words.masked_tail(tail))
        chips = [Chip(ChipState(state), text) for state, text in (words.standing(record.matrix, c) for c in Channel)]
        if record.archived:
            chips.append(Chip(ChipState.NEUTRAL, QCoreApplication.translate("RecordView", "archived")))
        owed = debt_words.chip(record.debts, self._formats.now())
        if owed:
            chips.append(Chip(ChipState.SOON, owed))
        ui.verdicts.set_chips(chips)
        strong = words.banner(record.matrix, spoken or record.full_name or record.code)
        ui.banner.show_refusal(strong, "", self._said(record) if strong else "")
        self._arrange()

    def _said(self, record: CustomerRecord) -> str:
        if record.refusal is None:
            return ""
        return QCoreApplication.translate("RecordView", "{how} {date}, written down by {staff}").format(
            how=words.how(How(record.refusal.how)),
            date=self._formats.date(record.refusal.stated_at),
            staff=record.refusal.recorded_by,
        )

    def _arrange(self) -> None:
        """Chips beside the name when everything fits in one row, else in a row of their own."""
        ui = self._ui
        row = (ui.person, ui.customerName, ui.customerAbout, ui.customerTail, ui.verdicts, ui.changeCustomer)
        margins = ui.customerColumn.contentsMargins()
        needed = sum(part.sizeHint().width() for part in row) + ui.customerRow.spacing() * len(row)
        room = ui.customer.width() - margins.left() - margins.right()
        beside = needed <= room
        if beside != (ui.customerRow.indexOf(ui.verdicts) >= 0):
            (ui.chipsRow if beside else ui.customerRow).removeWidget(ui.verdicts)
            if beside:
                ui.customerRow.insertWidget(ui.customerRow.count() - 1, ui.verdicts)
            else:
                ui.chipsRow.insertWidget(0, ui.verdicts, 1)
        ui.chips.setVisible(not beside and bool(ui.verdicts.chips))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)
