"""A customer's record at a glance: who, what may not be done, contacts, latest orders, favourites; no tabs."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kingoil_desk.domain.birth import show_birth
from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import Label
from kingoil_desk.gui import debt_words, refusal_words, words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.contact_list import ContactDelegate, ContactListModel
from kingoil_desk.gui.formats import Formats, number
from kingoil_desk.gui.forms.ui_record_view import Ui_RecordView
from kingoil_desk.gui.metrics import ROW_FIGURES, ROW_HEAD, ROW_LINE, ROW_TWO_LINES
from kingoil_desk.gui.order_rows import FavouritesModel, LatestOrdersModel
from kingoil_desk.gui.theme import set_role
from kingoil_desk.service.customer import ContactPoint, CustomerRecord

WIDE = 720  # px: below it favourites go under the orders
CONTACTS_SHOWN = 5
NAME_ROOM = 300  # px that the name keeps beside the form of address


class RecordView(QFrame):
    """Shows a `CustomerRecord`; it asks for acts by signals and does none itself."""

    change_asked = Signal()
    refusal_asked = Signal()
    order_asked = Signal()
    reveal_asked = Signal()
    contact_asked = Signal()
    order_opened = Signal(int)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordView()
        self.ui.setupUi(self)
        self._formats = formats
        self._record: CustomerRecord | None = None
        self.contacts, self.orders, self.favourites = (
            ContactListModel(),
            LatestOrdersModel(formats),
            FavouritesModel(),
        )
        self._set_up_views()
        self.ui.edit.clicked.connect(self.change_asked)
        self.ui.refuse.clicked.connect(self.refusal_asked)
        self.ui.order.clicked.connect(self.order_asked)
        self.ui.reveal.clicked.connect(self.reveal_asked)
        self.ui.contact.clicked.connect(self.contact_asked)
        self.ui.orders.activated.connect(self._open_order)
        self.ui.debtsOpen.clicked.connect(self.open_debt)
        self.ui.debts.hide()

    def _set_up_views(self) -> None:
        ui = self.ui
        ui.contacts.setModel(self.contacts)
        ui.contacts.setItemDelegate(ContactDelegate(ui.contacts))
        ui.orders.set_row_height(ROW_TWO_LINES)
        ui.orders.setModel(self.orders)
        ui.orders.set_columns(112, 0, 120)
        ui.favourites.set_row_height(ROW_FIGURES)
        ui.favourites.setModel(self.favourites)
        ui.favourites.set_columns(0, 88)

    @property
    def record(self) -> CustomerRecord | None:
        return self._record

    def show_record(self, record: CustomerRecord) -> None:
        """Puts a record on screen; the same person again (after a save) keeps the place."""
        self._record = record
        self._show_who(record)
        self._show_refusal(record)
        self._show_debts(record)
        self._show_contacts(record)
        self.orders.show(record.orders)
        self.favourites.show(record.favourites)
        ui = self.ui
        ui.orders.setVisible(bool(record.orders))
        ui.orders.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * len(record.orders) + 2)
        ui.noOrders.setVisible(not record.orders)
        ui.orderCount.setText(
            self.tr("All {count} orders").format(count=number(record.order_count)) if record.orders else ""
        )
        for widget in (ui.favourites, ui.favouritesTitle):
            widget.setVisible(bool(record.favourites))
        ui.favourites.setFixedHeight(ROW_HEAD + ROW_FIGURES * max(1, len(record.favourites)))

    def clear(self) -> None:
        """Drops everything of the customer."""
        self._record = None
        self.contacts.show((), words.NO_WORD)
        self.orders.show(())
        self.favourites.show(())
        for label in (self.ui.fullName, self.ui.spokenTo, self.ui.meta):
            label.say("")
        self.ui.notes.clear()
        self.ui.banner.show_refusal("")
        self.ui.debtsWords.clear()
        self.ui.debts.hide()

    def _show_who(self, record: CustomerRecord) -> None:
        ui = self.ui
        ui.fullName.say(record.full_name or self.tr("No name yet"))
        ui.spokenTo.say(words.spoken_to(record.address_form, record.called_name))
        ui.fullName.setMinimumWidth(min(NAME_ROOM, ui.fullName.sizeHint().width()))
        ui.archived.set_chip(Chip(ChipState.NEUTRAL, self.tr("archived")))
        ui.archived.setVisible(record.archived)
        parts = [
            record.code,
            self.tr("customer since {month}").format(month=self._formats.month(record.since)),
        ]
        if record.birth is not None:
            parts.append(self.tr("born {date}").format(date=show_birth(record.birth)))
        if record.place:
            parts.append(record.place)
        if record.source:
            parts.append(record.source)
        ui.meta.say(" · ".join(parts))
        ui.notes.setText(record.notes)
        ui.notes.setVisible(bool(record.notes))
        reason = self.tr("This customer is archived. A manager can bring the record back.") if record.archived else ""
        ui.order.set_unavailable(reason)

    def _show_refusal(self, record: CustomerRecord) -> None:
        person = words.spoken_to(record.address_form, record.called_name) or record.full_name or record.code
        strong = words.banner(record.matrix, person)
        said = ""
        if strong and record.refusal is not None:
            said = self.tr("{how} {date}, written down by {staff}").format(
                how=words.how(How(record.refusal.how)),
                date=self._formats.date(record.refusal.stated_at),
                staff=record.refusal.recorded_by,
            )
        told = refusal_words.heaviest(record.matrix, (point.refusals for point in record.contacts))
        if told:
            strong = " ".join(part for part in (strong, refusal_words.banner(told)) if part)
            said = said or self.tr("said {date}").format(date=self._formats.date(max(one.stated_at for one in told)))
        self.ui.banner.show_refusal(strong, "", said)

    def _show_debts(self, record: CustomerRecord) -> None:
        """A calm line: no refusal, and no reproach where old orders were never noted as paid."""
        ui, owed = self.ui, record.debts
        lately = debt_words.lately(owed, self._formats.now())
        ui.debtsIcon.set_icon("clock", "accent" if lately else "text2")
        set_role(ui.debtsWords, "" if lately else "second")
        ui.debtsWords.setText(debt_words.told(owed, self._formats))
        ui.debts.setVisible(bool(owed.orders))

    @property
    def owes(self) -> bool:
        return self._record is not None and bool(self._record.debts.orders)

    def open_debt(self) -> None:
        """F9: the newest order that is owed."""
        if self._record is not None and self._record.debts.orders:
            self.order_opened.emit(self._record.debts.orders[-1].order_id)

    def _show_contacts(self, record: CustomerRecord) -> None:
        ui = self.ui
        points = record.contacts
        if record.has_web_trace:
            shown = ", ".join(part for part in (record.web_ip, record.web_language) if part)
            masked = self.tr("IP address and language, hidden")
            points = (*points, ContactPoint(0, "web", masked, shown, Label.NONE, 0, True))
        self.contacts.show(points, record.matrix)
        ui.contacts.setFixedHeight(ROW_LINE * max(1, min(len(points), CONTACTS_SHOWN)) + 1)
        ui.contacts.setVisible(bool(points))
        ui.reveal.setVisible(bool(points) and not record.revealed)

    def _open_order(self) -> None:
        order = self.orders.order(self.ui.orders.currentIndex().row())
        if order is not None:
            self.order_opened.emit(order.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._record is not None:
                self.show_record(self._record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self.ui.lower.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.ui.favourites.setFixedWidth(272 if wide else max(200, self.width() - 56))
