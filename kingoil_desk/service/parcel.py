"""Parcels: an order packed under opaque codes, each step an appended fact, found again by a scan."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kingoil_desk.domain import parcel as rules
from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.address import up_to_street
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptAddress, KeptPhone
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.parcel import Mark, NewParcel, Step
from kingoil_desk.domain.phone import digits
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.unit import names_if_known
from kingoil_desk.service.parcel_order import collect_now, follow, order_to_pack, packing_of
from kingoil_desk.service.recipient import FIRST, SendTo, kept_choice, recipient_of
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import contact_points, orders, parcels, shop_details
from kingoil_desk.store.connection import Row
from kingoil_desk.store.parcels import SentTo

DAY_MS = 86_400_000
LOOK_BACK_DAYS = 60  # a parcel lost for longer is found by its code alone


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """A parcel in a list: no phone, no address; the customer by code and called name."""

    id: int
    code: str
    order_number: str
    customer_code: str
    called: str
    carrier: str
    sorting: str
    marks: tuple[Mark, ...]
    place: int  # n of
    siblings: int  # m
    weight: int
    cod: int
    state: Step
    made_at: int
    handed_over_at: int | None
    waybill: str
    days_late: int
    printed: bool  # its label


@dataclass(frozen=True, slots=True)
class ParcelEvent:
    kind: Step
    at: int
    staff: str
    note: str


@dataclass(frozen=True, slots=True)
class ParcelView:
    """One parcel with its facts and what is in it (name and quantity)."""

    row: ParcelRow
    order_id: int
    customer_id: int | None
    goods: tuple[tuple[str, int], ...]
    events: tuple[ParcelEvent, ...]


@dataclass(frozen=True, slots=True)
class OuterLabel:
    """All that may stand on a parcel's outside: nothing of the customer, nor of what is in it."""

    code: str
    return_code: str
    place: int
    siblings: int
    carrier: str
    sorting: str
    marks: tuple[Mark, ...]
    made_at: int
    shop: str


@dataclass(frozen=True, slots=True)
class InnerSlip:
    """What lies inside: the goods and thanks, under the parcel's code."""

    code: str
    place: int
    siblings: int
    goods: tuple[tuple[str, str, int], ...]  # name, unit, quantity
    shop: str
    contact: str
    order_number: str
    hotline: str  # the shop's phone


@dataclass(frozen=True, slots=True)
class Packed:
    parcels: tuple[ParcelRow, ...]
    change: Change


class ParcelService:
    """Writes run on the write lane, reads on any; times are ms UTC, money VND, weights grams."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.PACK_PARCELS)
    def pack(self, order_id: int, wanted: Sequence[NewParcel], to: SendTo = FIRST) -> Packed:
        """Makes the parcels of an order in one transaction, each under a code of its own, all for the same phone and
        address of the customer; all in, the order is packed.

        Raises what `domain.parcel.check` and `parcel_order.order_to_pack` raise; `SORTING_TELLS`;
        `RECIPIENT_INCOMPLETE`, since no carrier could bring it; `RECIPIENT_CHOICE_GONE`; `CARRIER_UNKNOWN`, also for
        one that is no longer used.
        """
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            order = order_to_pack(conn, order_id)
            recipient_of(conn, order)
            sent_to = kept_choice(conn, order["customer_id"], to)
            now = packing_of(conn, order_id)
            rules.check(wanted, now.left, now.owed, now.parcels)
            self._check_outsides(wanted, order)
            ids = [self._make(order_id, one, sent_to, w) for one in wanted]
            codes = self._rows([self._known(id_) for id_ in ids])
            w.audit("parcel.pack", order["number"], [row.code for row in codes])
            follow(conn, w, order_id)
        return Packed(codes, Change(_customers([order]), frozenset({order_id}), parcels=True))

    def _check_outsides(self, wanted: Iterable[NewParcel], order: Row) -> None:
        """Raises `SORTING_TELLS`: a sorting mark is the one text on a label that somebody at the counter types."""
        conn, whose = self.ctx.conn, order["customer_id"]
        numbers = [digits(row["e164"] or row["typed"]) for row in contact_points.current(conn, KeptPhone, whose)]
        homes = [
            (up_to_street(row["given"]), " ".join(names_if_known(row["commune_code"])))
            for row in contact_points.current(conn, KeptAddress, whose)
        ]
        for one in wanted:
            tells = rules.tells_of(one.sorting, order["customer_name"], numbers)
            if tells or any(rules.tells_where(one.sorting, street, area) for street, area in homes):
                raise KnownError(Code.SORTING_TELLS)

    def _make(self, order_id: int, wanted: NewParcel, to: SentTo, w: Writing) -> int:
        conn = self.ctx.conn
        carrier = parcels.carrier(conn, wanted.carrier_id)
        if carrier is None or not carrier.active:
            raise KnownError(Code.CARRIER_UNKNOWN)
        while parcels.is_taken(conn, code := parcel_code.make_code(), back := parcel_code.make_return_code()):
            pass
        return parcels.insert(conn, order_id, wanted, (code, back), to, w.now, w.actor.staff_id)

    @needs(Act.SEE_PARCELS)
    def scanned(self, typed: str) -> ParcelView:
        """The parcel whose code was scanned or typed, written down as looked at: its own code, the one under which it
        comes back, or the carrier's waybill number. Write lane.

        Raises `PARCEL_UNKNOWN` for a code that is no parcel's, `PARCEL_CODE_NOT_READ` for anything else.
        """
        with self.ctx.writing() as w:
            row = self._found(typed)
            w.audit("parcel.open", row["code"])
            return self._view(row)

    def _found(self, typed: str) -> Row:
        conn, code, back = self.ctx.conn, parcel_code.read_code(typed), parcel_code.read_return_code(typed)
        row = parcels.by_code(conn, code) if code else None
        if row is None and back:
            row = parcels.by_return_code(conn, back)
        if row is None and (waybill := rules.waybill_of(typed)):
            row = next(iter(parcels.by_waybill(conn, waybill)), None)
        if row is not None:
            return row
        if code or back:
            shown = parcel_code.shown(code) if code else parcel_code.shown_return(back or "")
            raise KnownError(Code.PARCEL_UNKNOWN, code=shown)
        raise KnownError(Code.PARCEL_CODE_NOT_READ)

    @needs(Act.SEE_PARCELS)
    def view(self, parcel_id: int) -> ParcelView:
        """One parcel; `PARCEL_UNKNOWN`."""
        return self._view(self._known(parcel_id))

    @needs(Act.SEE_PARCELS)
    def of_order(self, order_id: int) -> tuple[ParcelRow, ...]:
        """An order's parcels in the order they were made."""
        return self._rows(parcels.of_order(self.ctx.conn, order_id))

    @needs(Act.SEE_PARCELS)
    def open_ones(self) -> tuple[ParcelRow, ...]:
        """Those still here or on their way, oldest first, and all to which something happened today."""
        now = self.ctx.clock()
        rows = parcels.unfinished(self.ctx.conn, now - LOOK_BACK_DAYS * DAY_MS)
        today = [row for row in parcels.touched(self.ctx.conn, now - DAY_MS) if _today(row["touched_at"], now)]
        have = {row["id"] for row in rows}
        return self._rows((*rows, *(row for row in reversed(today) if row["id"] not in have)))

    @needs(Act.PACK_PARCELS)
    def step(self, parcel_id: int, step: Step, note: str = "") -> Change:
        """Writes down what happened; the order follows when it is true of all its parcels. Raises `PARCEL_UNKNOWN`,
        `PARCEL_STEP_NOT_POSSIBLE`, `WAYBILL_NOT_READ`, and `WAYBILL_TAKEN` (data `text`, `code`) for another order's.

        For `WAYBILL` the note is the carrier's own number, `WAYBILL_IS_OURS` for the code of any of our parcels,
        `PARCEL_CANCELLED` (data `code`) for a parcel that does not leave; no other step has one.
        """
        with self.ctx.writing() as w:
            row = self._known(parcel_id)
            note = rules.read_waybill(note) if step is Step.WAYBILL else ""
            if step is Step.WAYBILL:
                self._check_waybill(note, row)
            else:
                rules.check_step(Step(row["state"]), step)
            parcels.add_event(self.ctx.conn, parcel_id, step, w.now, w.actor.staff_id, note)
            w.audit("parcel.step", row["code"], [step.value])
            follow(self.ctx.conn, w, row["order_id"])
        return Change(_customers([row]), frozenset({row["order_id"]}), parcels=True)

    def _check_waybill(self, waybill: str, parcel: Row) -> None:
        """A carrier may give all parcels of one order the same number, never the code of a parcel of ours."""
        if parcel["state"] == Step.CANCELLED:
            raise KnownError(Code.PARCEL_CANCELLED, code=parcel_code.shown(parcel["code"]))
        ours = parcel_code.read_code(waybill)
        if ours is not None and parcels.by_code(self.ctx.conn, ours) is not None:
            raise KnownError(Code.WAYBILL_IS_OURS, code=parcel_code.shown(ours))
        for row in parcels.by_waybill(self.ctx.conn, waybill):
            if row["order_id"] != parcel["order_id"] and row["state"] not in rules.EMPTIED:
                raise KnownError(Code.WAYBILL_TAKEN, text=waybill, code=parcel_code.shown(row["code"]))

    @needs(Act.PRINT_LABEL)
    def labels(self, parcel_ids: Iterable[int]) -> tuple[OuterLabel, ...]:
        """What stands on the outsides; written down as asked for. Write lane.

        Raises `PARCEL_UNKNOWN`, and `PARCEL_STEP_NOT_POSSIBLE` for one that was cancelled.
        """
        shop = shop_details.read(self.ctx.conn)
        with self.ctx.writing() as w:
            rows = [self._known(id_) for id_ in parcel_ids]
            if any(row["state"] == Step.CANCELLED for row in rows):
                raise KnownError(Code.PARCEL_STEP_NOT_POSSIBLE)
            for row in rows:
                w.audit("parcel.label", row["code"])
        return tuple(
            OuterLabel(
                row["code"], row["return_code"], row["place"], row["siblings"], row["carrier"], row["sorting"],
                _marks(row), row["made_at"], shop.name,
            )
            for row in rows
        )  # fmt: skip

    @needs(Act.PRINT_LABEL)
    def printed(self, parcel_ids: Iterable[int]) -> Change:
        """Writes down that these labels are on paper (or in a file). `PARCEL_UNKNOWN`: none is written down then."""
        with self.ctx.writing() as w:
            for row in [self._known(id_) for id_ in parcel_ids]:
                parcels.add_event(self.ctx.conn, row["id"], Step.PRINTED, w.now, w.actor.staff_id)
                w.audit("parcel.printed", row["code"])
        return Change(parcels=True)

    @needs(Act.PRINT_LABEL)
    def inner_slips(self, parcel_ids: Iterable[int]) -> tuple[InnerSlip, ...]:
        """What is put inside; `PARCEL_UNKNOWN`."""
        shop = shop_details.read(self.ctx.conn)
        contact = " · ".join(part for part in (shop.phone, shop.email, shop.website) if part)
        slips = []
        for row in [self._known(id_) for id_ in parcel_ids]:
            lines = orders.order_lines(self.ctx.conn, row["order_id"])
            pieces = parcels.pieces(self.ctx.conn, row["id"])
            goods = tuple((lines[at].name, lines[at].unit, quantity) for at, quantity in pieces)
            parcel = (row["code"], row["place"], row["siblings"], goods)
            slips.append(InnerSlip(*parcel, shop.name, contact, row["order_number"], shop.phone))
        return tuple(slips)

    def _known(self, parcel_id: int) -> Row:
        row = parcels.by_id(self.ctx.conn, parcel_id)
        if row is None:
            raise KnownError(Code.PARCEL_UNKNOWN, code="")
        return row

    def _rows(self, rows: Iterable[Row]) -> tuple[ParcelRow, ...]:
        """What they collect is as far as it is still owed, or what the carrier was told; cancelled ones nothing."""
        rows, now = list(rows), self.ctx.clock()
        collect = collect_now(self.ctx.conn, rows) | {row["id"]: 0 for row in rows if row["state"] == Step.CANCELLED}
        return tuple(self._row(row, collect.get(row["id"], row["told"]), now) for row in rows)

    def _row(self, row: Row, cod: int, now: int) -> ParcelRow:
        state = Step(row["state"])
        late = rules.days_late(state, row["handed_over_at"], now)
        return ParcelRow(
            row["id"], row["code"], row["order_number"], row["customer_code"], guess_called(row["customer_name"]),
            row["carrier"], row["sorting"], _marks(row), row["place"], row["siblings"], row["weight"], cod,
            state, row["made_at"], row["handed_over_at"], row["waybill"], late, bool(row["printed"]),
        )  # fmt: skip

    def _view(self, row: Row) -> ParcelView:
        lines = orders.order_lines(self.ctx.conn, row["order_id"])
        goods = tuple((lines[at].name, quantity) for at, quantity in parcels.pieces(self.ctx.conn, row["id"]))
        facts = (
            ParcelEvent(Step(e["kind"]), e["at"], e["staff"], e["note"])
            for e in parcels.events(self.ctx.conn, row["id"])
        )
        return ParcelView(self._rows([row])[0], row["order_id"], row["customer_id"], goods, tuple(facts))


def _customers(rows: Iterable[Row]) -> frozenset[int]:
    return frozenset(row["customer_id"] for row in rows if row["customer_id"] is not None)


def _marks(row: Row) -> tuple[Mark, ...]:
    return tuple(mark for mark in Mark if mark in row["marks"].split())


def _today(at: int, now: int) -> bool:
    return shop_day(at) == shop_day(now)
