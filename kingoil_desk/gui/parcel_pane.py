"""One parcel beside the list: what is in it, what happened to it and who says so, and what may happen next."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.parcel import NEXT, Step, read_waybill
from kingoil_desk.gui import parcel_words
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit, number
from kingoil_desk.gui.forms.ui_parcel_pane import Ui_ParcelPane
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.parcel import ParcelEvent, ParcelView
from kingoil_desk.service.shop import Lane


class ParcelPane(QFrame):
    """The customer stands here by called name and code; whoever must know more opens the record."""

    label_asked = Signal()
    slip_asked = Signal()
    waybill_done = Signal()  # its number stands as it was typed

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ParcelPane()
        self.ui.setupUi(self)
        self._view: ParcelView | None = None
        ui = self.ui
        self.steps: Mapping[Step, KeyButton] = {
            Step.HANDED_OVER: ui.handedOver,
            Step.DELIVERED: ui.delivered,
            Step.RETURNED: ui.returned,
            Step.LOST: ui.lost,
            Step.CANCELLED: ui.cancelled,
        }

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        ui = self.ui
        for step, button in self.steps.items():
            button.clicked.connect(lambda _on, step=step: self.step(step))
        ui.record.clicked.connect(self.open_customer)
        ui.noteWaybill.clicked.connect(self.note_waybill)
        ui.waybill.returnPressed.connect(self.note_waybill)
        ui.label.clicked.connect(self.label_asked)
        ui.slip.clicked.connect(self.slip_asked)
        ui.problem.watch(ui.waybill)
        ui.waybill.textEdited.connect(lambda _text: ui.problem.say(""))
        ui.goodsLabel.setBuddy(ui.goods)

    @property
    def parcel_id(self) -> int | None:
        return self._view.row.id if self._view is not None else None

    def keys(self) -> tuple[Key, ...]:
        steps = (
            Key(button.key, button.text(), partial(self.step, step), partial(self.may, step))
            for step, button in self.steps.items()
        )
        return (
            *steps,
            Key("Alt+W", self.tr("To the waybill number"), self.to_waybill, self._takes_waybill),
            Key("Ctrl+S", self.tr("Note the waybill number"), self.note_waybill, self._takes_waybill),
            Key("Alt+U", self.tr("Open the customer"), self.open_customer, self.is_open),
        )

    def is_open(self) -> bool:
        """Whether a parcel shows, and the pane with it."""
        return self._view is not None and self.isVisible()

    def may(self, step: Step) -> bool:
        """Whether that can follow."""
        return self._view is not None and self.isVisible() and step in NEXT[self._view.row.state]

    def show_parcel(self, view: ParcelView | None) -> None:
        """Another parcel, or the same one read again: a waybill number that is half typed stays then."""
        now, before = ((one.row.id, one.row.waybill) if one is not None else None for one in (view, self._view))
        self._view = view
        if now != before or self.is_cancelled:
            self.put_back()
        self.ui.waybill.setReadOnly(self.is_cancelled)
        self.retranslate()

    def put_back(self) -> None:
        """What is typed and not noted gives way to the number that is kept."""
        self.ui.waybill.setText(self._view.row.waybill if self._view is not None else "")
        self.ui.problem.say("")

    def is_changed(self) -> bool:
        """Whether a waybill number is typed and not noted."""
        return self._view is not None and self.ui.waybill.text().strip() != self._view.row.waybill

    @property
    def is_cancelled(self) -> bool:
        """Whether what shows was given up: no label, no slip, no number for it."""
        return self._view is not None and self._view.row.state is Step.CANCELLED

    def _takes_waybill(self) -> bool:
        return self.is_open() and not self.is_cancelled

    def retranslate(self) -> None:
        if self._view is None:
            return
        ui, row = self.ui, self._view.row
        ui.code.setText(parcel_code.shown(row.code))
        ui.state.set_chips(parcel_words.chips(row))
        parcel = self.tr("parcel {place} of {siblings}").format(place=row.place, siblings=row.siblings)
        marks = map(parcel_words.mark, row.marks)
        about = (row.order_number, parcel, row.carrier, row.sorting, parcel_words.weight(row.weight), *marks)
        ui.about.setText(" · ".join(part for part in about if part))
        collects = self.tr("To collect: {sum}").format(sum=money_unit(row.cod))
        ui.collect.setText(collects if row.cod else self.tr("Nothing to collect"))
        ui.customer.setText(" · ".join(part for part in (row.called, row.customer_code) if part))
        ui.record.setVisible(self._view.customer_id is not None)
        ui.goods.setText("\n".join(f"{number(quantity)} × {name}" for name, quantity in self._view.goods))
        ui.facts.setText("\n".join(map(self._fact, self._view.events)))
        for step, button in self.steps.items():
            button.setVisible(step in NEXT[row.state])
        for button in (ui.label, ui.slip):
            button.setVisible(not self.is_cancelled)
        no = self.tr("A cancelled parcel gets no waybill number.")
        ui.noteWaybill.set_unavailable(no if self.is_cancelled else "")

    def _fact(self, event: ParcelEvent) -> str:
        told = parcel_words.state(event.kind)
        words = f"{told}: {event.note}" if event.note else told
        return " · ".join(part for part in (self.parts.formats.moment(event.at), words, event.staff) if part)

    # acts

    def open_customer(self) -> None:
        """To the record, masked there until it is revealed."""
        if self._view is not None and self._view.customer_id is not None:
            self.parts.navigator.open_customer(self._view.customer_id)

    def to_waybill(self) -> None:
        """Marked, so that the next number takes the place of the one that stands there."""
        self.ui.waybill.setFocus()
        self.ui.waybill.selectAll()

    def note_waybill(self) -> None:
        """The carrier's own number, as typed or scanned."""
        view, typed = self._view, self.ui.waybill.text()
        if view is None:
            return
        if not self.is_changed():
            self.waybill_done.emit()
            return
        told = self.tr("{code}: the waybill number {number} is noted.")

        def noted() -> None:
            self.parts.notices.tell(told.format(code=parcel_code.shown(view.row.code), number=read_waybill(typed)))
            self.waybill_done.emit()

        self._write(view.row.id, Step.WAYBILL, typed, noted)

    def step(self, step: Step) -> None:
        """What happened, written down; what cannot be taken back is asked for first."""
        view = self._view
        if view is None or not self.may(step):
            return
        question = self._question(step, parcel_code.shown(view.row.code))
        if question is None or self.parts.notices.ask(question):
            self._write(view.row.id, step)

    def _question(self, step: Step, code: str) -> Question | None:
        if step is Step.CANCELLED:
            return Question(
                self.tr("Cancel parcel {code}?").format(code=code),
                self.tr("Its pieces can be packed again, its label is worth nothing. This cannot be taken back."),
                yes=self.tr("Cancel the parcel"),
                no=self.tr("Leave it"),
                danger=True,
            )
        if step is Step.RETURNED:
            return Question(
                self.tr("Did parcel {code} come back?").format(code=code),
                self.tr("It ends here. Goods that the customer gives back are written down on the order."),
                yes=self.tr("It came back"),
                no=self.tr("Leave it"),
            )
        return None

    def _write(self, parcel_id: int, step: Step, note: str = "", then: Callable[[], object] | None = None) -> None:
        self.ui.problem.say("")

        def done(change: Change) -> None:
            self.parts.broadcast.tell(change)
            if then is not None:
                then()

        self.parts.jobs.run(
            Lane.WRITE, lambda desk: desk.parcels.step(parcel_id, step, note), done, self._refused, owner=self
        )

    def _refused(self, error: KnownError) -> None:
        self.ui.problem.say_wrong(words_of(error))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
