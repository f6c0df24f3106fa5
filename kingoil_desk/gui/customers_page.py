"""The customers page: find while typing, the record beside it, the form in its place."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.prefill import draft_of
from kingoil_desk.gui.contact_panel import ContactPanel
from kingoil_desk.gui.customer_editor import CustomerEditor
from kingoil_desk.gui.customer_list import CustomerListModel
from kingoil_desk.gui.customers_found import CustomersFound
from kingoil_desk.gui.forms.ui_customers_page import Ui_CustomersPage
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, flag_of, part_of, text_of, whole_of
from kingoil_desk.gui.list_notice import ListNotice
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.record_view import RecordView
from kingoil_desk.service.customer import CustomerRecord, Editable
from kingoil_desk.service.shop import Lane

PANE = 432  # px of the list beside the record
NARROW = 900  # px of the page: below it list and record are two steps


class CustomersPage(Page):
    """The record follows the list; the form, or a contact, stands where the record would."""

    place, icon_name = Place.CUSTOMERS, "users"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_CustomersPage()
        self.ui.setupUi(self)
        self.found = CustomersFound(parts, self.ui, self)
        self.record = RecordView(parts.formats)
        self.list_notice = ListNotice(parts, self.record)
        self.editor = CustomerEditor(parts)
        self.contact = ContactPanel(parts)
        self._read = Latest(parts.jobs)
        self._in_record = False  # in a narrow window: the record stands in front of the list
        self._brought: int | None = None  # the record that was open before a lock, until the list is there
        self._stays = False  # brought back into the record, not into the list
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        self.found.answered.connect(self._found)
        self.found.chosen.connect(self._chosen)
        self.found.entered.connect(self._open_record)
        ui.newCustomer.clicked.connect(self._new_from_search)
        for widget in (self.record, self.editor, self.contact):
            ui.sides.addWidget(widget)
        self.record.change_asked.connect(self._change)
        self.record.refusal_asked.connect(self._consent)
        self.record.order_asked.connect(self._order)
        self.record.reveal_asked.connect(self._reveal)
        self.record.contact_asked.connect(self._contact)
        self.record.order_opened.connect(self.parts.navigator.open_order)
        self.editor.ended.connect(self._edited)
        self.contact.ended.connect(self._contacted)
        self.editor.opened.connect(self.parts.navigator.open_customer)
        self._fit()

    def label(self) -> str:
        return self.tr("Customers")

    def keys(self) -> tuple[Key, ...]:
        if self.editing:
            return (
                Key("Ctrl+S", self.tr("Save"), self.editor.save),
                Key("Esc", self.tr("Back"), self._back),
            )
        if self.contact.active:
            return (Key("F2", self.tr("Find a customer"), self.search_focus), *self.contact.keys())
        has = self._has_record
        return (
            Key("F2", self.tr("Find a customer"), self.search_focus),
            Key("F3", self.tr("New customer"), self._new_from_search),
            Key("Ctrl+N", self.tr("New customer"), self._new_from_search),
            Key("F4", self.tr("New order"), self._order, has),
            Key("F6", self.tr("Consent panel"), self._consent, has),
            Key("F9", self.tr("The newest order that is owed"), self.record.open_debt, lambda: self.record.owes),
            Key("F12", self.tr("Contact this customer"), self._contact, has),
            Key("Ctrl+E", self.tr("Change this customer"), self._change, has),
            Key("Ctrl+H", self.tr("Show contacts in full"), self._reveal, has),
            Key("Ctrl+J", self.tr("Order of the list: last order, given name, family name"), self.found.sort),
            Key("Ctrl+D", self.tr("Archive, or bring back"), self._archive, has),
            Key("↑ ↓", self.tr("Choose in the list")),
            Key("Enter", self.tr("Open the record; nothing found: new customer")),
            Key("Esc", self.tr("Back"), self._back),
        )

    @property
    def hits(self) -> CustomerListModel:
        """The list's model."""
        return self.found.model

    @property
    def covered(self) -> bool:
        """Whether the form or a contact stands where the record would."""
        return self.editing or self.contact.active

    @property
    def editing(self) -> bool:
        return self.ui.sides.currentWidget() is self.editor

    def _has_record(self) -> bool:
        return self.record.record is not None and not self.covered

    # finding

    def shown(self) -> None:
        if not self.found.asked:
            self.found.ask()
        if self._stays and self._narrow and not self.covered:
            self.record.ui.order.setFocus()
        else:
            self.focus_again()
        self._stays = False

    def focus_again(self) -> None:
        if self.editing:
            self.editor.form.focus_again()
        elif self.contact.active:
            self.contact.focus()
        else:
            self.search_focus()

    def search_focus(self) -> None:
        if self.covered and not self._left_form():
            return
        self._step_into(record=False)
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def _found(self) -> None:
        """The newest answer shows."""
        brought, self._brought = self._brought, None
        self._show_emptiness()
        if brought is not None and (self.covered or not self.found.has(brought)):
            self._load_again(brought)

    def retranslate(self) -> None:
        self.found.retranslate()
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        """No record where the list is empty."""
        if not self.hits.rowCount() and not self.covered:
            self.record.clear()
            self.ui.sides.setCurrentWidget(self.ui.empty)

    def _chosen(self, customer_id: int) -> None:
        if not self.covered:
            self._load(customer_id)

    def _load(self, customer_id: int) -> None:
        self._read.ask(lambda desk: desk.customers.record(customer_id), self._show, owner=self)

    def _load_again(self, customer_id: int) -> None:
        """The record that was open before a lock and that the list would not open; one that is gone is no error."""

        def gone(_error: KnownError) -> None:
            self.found.select_again()

        self._read.ask(lambda desk: desk.customers.record(customer_id), self._show, gone, owner=self)

    def _show(self, record: CustomerRecord) -> None:
        self.record.show_record(record)
        self.list_notice.ask_about(record.id)
        if not self.covered:
            self.ui.sides.setCurrentWidget(self.record)

    def _open_record(self) -> None:
        """Enter: into the record; with nothing found, a new customer with what was typed."""
        if not self.hits.rowCount():
            if self.found.text:
                self._new_from_search()
            return
        self._step_into(record=True)
        self.record.ui.order.setFocus()

    # acts

    def open(self, destination: Destination) -> None:
        customer_id = destination.customer_id
        if destination.new:
            self._new(destination.typed)
        elif customer_id is not None and self.contact.leave():
            self.found.wanted = customer_id
            self._end_form()
            if destination.contact:
                self._begin_contact(customer_id, destination.order_id)
            self._load(customer_id)

    def _new_from_search(self) -> None:
        self._new(self.found.text)

    def _new(self, typed: str) -> None:
        if self._left_form():
            self._show_form()
            self.editor.begin_new(draft_of(typed))

    def _change(self) -> None:
        record = self.record.record
        if record is not None:
            self.parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.edit(record.id), self._begin_change, owner=self)

    def _begin_change(self, editable: Editable) -> None:
        record = self.record.record
        if record is not None:
            self._show_form()
            self.editor.begin_change(record.id, record.code, editable)

    def _consent(self) -> None:
        if self.record.record is not None:
            self.parts.navigator.open_consent(self.record.record.id)

    def _contact(self) -> None:
        if self.record.record is not None:
            self._begin_contact(self.record.record.id)

    def _begin_contact(self, customer_id: int, order_id: int | None = None) -> None:
        self.contact.begin(customer_id, order_id)
        self._show_contact()
        if self.isVisible():
            self.contact.focus()

    def _contacted(self) -> None:
        """Back from the contact, however it came out: to the record."""
        self._end_form()
        if self.isVisible():
            self.record.ui.contact.setFocus()

    def _order(self) -> None:
        if self.record.record is not None and not self.record.record.archived:
            self.parts.navigator.take_order(self.record.record.id)

    def _reveal(self) -> None:
        record = self.record.record
        if record is not None and not record.revealed:
            self.parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.reveal(record.id), self._show, owner=self)

    def _archive(self) -> None:
        record = self.record.record
        if record is None:
            return
        question = Question(
            self.tr("Archive {code}?").format(code=record.code),
            self.tr("The record is kept and still found, last and marked. It can be brought back."),
            yes=self.tr("Archive"),
            no=self.tr("Go back"),
        )
        if record.archived or self.parts.notices.ask(question):
            self.parts.jobs.run(
                Lane.WRITE,
                lambda desk: desk.customers.archive(record.id, not record.archived),
                self.parts.broadcast.tell,
                owner=self,
            )

    def _edited(self, customer_id: int) -> None:
        """The form was saved, or left without one (0)."""
        self._end_form()
        if customer_id:
            self.found.wanted = customer_id
            if not self.found.has(customer_id):
                self.ui.search.clear()
            self.found.ask()
            self._load(customer_id)
        self.ui.search.setFocus()

    def changed(self, change: Change) -> None:
        self.contact.changed(change)
        record = self.record.record
        if change.everything or change.customers or change.imports:
            self.found.wanted = self.found.wanted or self.found.customer_id
            self.found.ask()
        if record is not None and (change.everything or record.id in change.customers):
            self._load(record.id)

    # over a lock

    def kept(self) -> Kept | None:
        record, first, text = self.record.record, self.hits.hit(0), self.ui.search.text()
        open_id = self._brought or (record.id if record is not None else None)
        contact = self.contact.kept()
        chosen = open_id is not None and (first is None or first.customer_id != open_id)
        form = self.editor.kept() if self.editing else None
        if form is None and contact is None and not text and not chosen and not self._in_record:
            return None
        sorting = self.hits.sorting.name
        where = {"search": text, "sorting": sorting, "customer": open_id, "in_record": self._in_record}
        return {**where, "form": form, "contact": contact}

    def bring_back(self, kept: dict[str, Any]) -> None:
        if self.editor.bring_back(part_of(kept, "form")):
            self._show_form()
        elif self.contact.bring_back(part_of(kept, "contact")):
            self._show_contact()
        self._stays = flag_of(kept, "in_record")
        self._step_into(record=self.covered or self._stays)
        self.found.wanted = self._brought = whole_of(kept, "customer")
        self.found.ask_for(text_of(kept, "search"), text_of(kept, "sorting"))
        if self.isVisible():
            self.shown()

    # moving about

    def _show_form(self) -> None:
        self.ui.sides.setCurrentWidget(self.editor)
        self._step_into(record=True)

    def _show_contact(self) -> None:
        self.ui.sides.setCurrentWidget(self.contact)
        self._step_into(record=True)

    def _end_form(self) -> None:
        """Form and contact are put away, the record comes back in their place."""
        self.editor.end()
        self.contact.end()
        if self.ui.sides.currentWidget() in (self.editor, self.contact):
            self.ui.sides.setCurrentWidget(self.record if self.record.record is not None else self.ui.empty)

    def _left_form(self) -> bool:
        """True when no typed text would be lost, or the clerk says so."""
        if self.editing and self.editor.is_changed():
            consequence = self.tr("What was typed in this form is lost. The saved record stays as it is.")
            if not self.parts.notices.may_lose(consequence):
                return False
        if not self.contact.leave():
            return False
        self._end_form()
        return True

    def leave(self) -> bool:
        return self._left_form()

    def _back(self) -> None:
        if self.editing:
            if self._left_form():
                self.search_focus()
        elif self.ui.search.hasFocus() and self.ui.search.text():
            self.ui.search.clear()
        else:
            self.search_focus()

    @property
    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _step_into(self, *, record: bool) -> None:
        """Where a narrow window stands: in the record, or in the list."""
        self._in_record = record
        self._fit()

    def _fit(self) -> None:
        pane, sides = self.ui.pane, self.ui.sides
        if self._narrow:
            pane.setMinimumWidth(0)
            pane.setMaximumWidth(16_777_215)
        else:
            pane.setFixedWidth(PANE if self.width() >= 1100 else PANE * self.width() // 1270)
        pane.setVisible(not (self._narrow and self._in_record))
        sides.setVisible(not self._narrow or self._in_record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Just start typing: letters and figures that no field took go into the search field."""
        text = event.text()
        free = not self.covered and not isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if free and plain and text.strip() and text.isprintable():
            self._step_into(record=False)
            self.ui.search.setFocus()
            self.ui.search.setText(text)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
