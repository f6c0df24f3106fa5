"""An order and its parcels: what is left to pack and to collect, and how the one follows the other."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kingoil_desk.domain import parcel as rules
from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Line, Payment
from kingoil_desk.domain.order_life import STEPS, Kind, Stage, returned_pieces
from kingoil_desk.domain.parcel import EMPTIED, OUT, Step
from kingoil_desk.service.order_money import insert_event, life_of, order_row
from kingoil_desk.service.session import Writing
from kingoil_desk.store import order_payments, order_returns, orders, parcels
from kingoil_desk.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class Packing:
    """How far an order is packed: `left` pieces by line, VND `owed` that no parcel collects, parcels that stand, and
    what each parcel that is here collects now, by its id.
    """

    lines: tuple[Line, ...]
    left: tuple[int, ...]
    owed: int
    parcels: int
    collect: dict[int, int]


def order_to_pack(conn: Connection, order_id: int) -> Row:
    """The order's row. Raises `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, `RECIPIENT_NEEDED` for an order of nobody,
    and `STEP_NOT_POSSIBLE` for one that was fetched or delivered, or is on its way without a parcel of ours.
    """
    row = order_row(conn, order_id)
    now = life_of(conn, row)
    if now.cancelled:
        raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
    if row["customer_id"] is None:
        raise KnownError(Code.RECIPIENT_NEEDED)
    if now.stage is Stage.DELIVERED or (now.stage is Stage.HANDED_OVER and not _any_out(conn, order_id)):
        raise KnownError(Code.STEP_NOT_POSSIBLE, number=row["number"], step=Kind.PACKED, state=now.stage)
    return row


def packing_of(conn: Connection, order_id: int) -> Packing:
    """Read from the facts of the order and of its parcels."""
    rows = parcels.of_order(conn, order_id)
    states = {row["id"]: Step(row["state"]) for row in rows}
    pieces = parcels.pieces_by_parcel(conn, order_id)
    inside = _sum(pieces[id_] for id_, state in states.items() if state not in EMPTIED)
    out = _sum(pieces[id_] for id_, state in states.items() if state in OUT)
    back = returned_pieces(order_returns.returned(conn, order_id))
    lines = orders.order_lines(conn, order_id)
    owed = order_payments.owed_on(conn, order_id)
    noted = order_payments.paid_by_way(conn, order_id).get(Payment.ON_DELIVERY, 0)
    told = sum(row["told"] for row in rows if states[row["id"]] in OUT)
    here = {row["id"]: row["cod"] for row in rows if states[row["id"]] is Step.MADE}
    collect = rules.to_collect(owed, noted, told, here)
    free = max(0, owed - max(0, told - noted) - sum(collect.values()))
    stand = sum(state not in EMPTIED for state in states.values())
    return Packing(lines, tuple(rules.left_to_pack(lines, inside, out, back)), free, stand, collect)


def collect_now(conn: Connection, rows: Iterable[Row]) -> dict[int, int]:
    """What those of these parcels that are here collect now (VND), by their ids: as far as it is still owed."""
    here = [row for row in rows if row["state"] == Step.MADE]
    now = {row["id"]: 0 for row in here}
    for order_id in {row["order_id"] for row in here if row["cod"]}:
        found = packing_of(conn, order_id).collect
        now.update((id_, cod) for id_, cod in found.items() if id_ in now)
    return now


def _any_out(conn: Connection, order_id: int) -> bool:
    """Whether any parcel of an order has left."""
    return any(row["state"] in OUT for row in parcels.of_order(conn, order_id))


def check_still_here(conn: Connection, number: str, order_id: int, step: Kind) -> None:
    """Raises `STEP_NOT_POSSIBLE` for an order of which any parcel has left: it cannot be undone as a whole."""
    if _any_out(conn, order_id):
        raise KnownError(Code.STEP_NOT_POSSIBLE, number=number, step=step, state=Stage.HANDED_OVER)


def check_not_in_parcels(conn: Connection, row: Row, before: Mapping[int, int], pieces: Mapping[int, int]) -> None:
    """Raises `RETURN_IN_PARCEL` (data `number`, `codes`) for `pieces` to come back, after those of `before`, that are
    in parcels which have not left: whoever gives the money back must not send the goods.
    """
    here = {one["id"]: one["code"] for one in parcels.of_order(conn, row["id"]) if one["state"] == Step.MADE}
    if not here:
        return
    inside = _sum(part for id_, part in parcels.pieces_by_parcel(conn, row["id"]).items() if id_ in here)
    lines = orders.order_lines(conn, row["id"])
    for at, quantity in pieces.items():
        sold = lines[at].quantity if 0 <= at < len(lines) else 0
        if inside.get(at, 0) and quantity > sold - before.get(at, 0) - inside[at]:
            codes = ", ".join(map(parcel_code.shown, here.values()))
            raise KnownError(Code.RETURN_IN_PARCEL, number=row["number"], codes=codes)


def check_no_parcels(conn: Connection, row: Row) -> None:
    """Raises `ORDER_IN_PARCELS` (data `number`, `codes`) for an order of which any parcel stands."""
    codes = [parcel_code.shown(one["code"]) for one in parcels.of_order(conn, row["id"]) if one["state"] not in EMPTIED]
    if codes:
        raise KnownError(Code.ORDER_IN_PARCELS, number=row["number"], codes=", ".join(codes))


def check_any_out(conn: Connection, row: Row) -> None:
    """Raises `PARCELS_STILL_HERE` (data `number`, `codes`) for an order in parcels of which none has left: no carrier
    can have collected anything. An order without parcels may have been brought by somebody of the shop.
    """
    here = [one for one in parcels.of_order(conn, row["id"]) if one["state"] not in EMPTIED]
    if here and all(one["state"] == Step.MADE for one in here):
        codes = ", ".join(parcel_code.shown(one["code"]) for one in here)
        raise KnownError(Code.PARCELS_STILL_HERE, number=row["number"], codes=codes)


def give_up(conn: Connection, w: Writing, order_id: int) -> bool:
    """The parcels of an order that is cancelled or corrected now do not leave; whether there were any here."""
    return _move(conn, w, order_id, {Step.MADE: Step.CANCELLED})


def arrived(conn: Connection, w: Writing, order_id: int) -> bool:
    """All goods of an order are with the customer: what was on its way arrived, what was still here was fetched and
    does not leave any more. Whether that was news of any parcel.
    """
    there = {Step.MADE: Step.CANCELLED, Step.HANDED_OVER: Step.DELIVERED, Step.LOST: Step.DELIVERED}
    return _move(conn, w, order_id, there)


def _move(conn: Connection, w: Writing, order_id: int, to: Mapping[Step, Step]) -> bool:
    moving = [row for row in parcels.of_order(conn, order_id) if row["state"] in to]
    for row in moving:
        step = to[Step(row["state"])]
        parcels.add_event(conn, row["id"], step, w.now, w.actor.staff_id)
        w.audit("parcel.step", row["code"], [step.value])
    return bool(moving)


def follow(conn: Connection, w: Writing, order_id: int) -> None:
    """Writes the order's own facts that its parcels make true now; part of the parcels' own transaction.

    Packed when all is in them, gone when all have left, delivered when all arrived; to be packed again when something
    came out of them and nothing is on its way. A fact that may not follow what has happened (an order cancelled
    meanwhile, fetched at the shop) is left out.
    """
    row = order_row(conn, order_id)
    now = life_of(conn, row)
    if now.cancelled:
        return
    all_states = {Step(one["state"]) for one in parcels.of_order(conn, order_id)}
    states, whole = all_states - EMPTIED, not any(packing_of(conn, order_id).left)
    unpacked = now.stage is Stage.PACKED and not whole and bool(all_states & EMPTIED)
    came_back = now.stage is Stage.HANDED_OVER and Step.RETURNED in all_states and not states & OUT
    stage = _write(conn, w, row, Kind.PLACED) if unpacked or came_back else now.stage
    if not whole or not states:
        return
    for kind, true in (
        (Kind.PACKED, True),
        (Kind.HANDED_OVER, states <= OUT),
        (Kind.DELIVERED, states == {Step.DELIVERED}),
    ):
        if true and stage in STEPS[kind]:
            stage = _write(conn, w, row, kind)


def _write(conn: Connection, w: Writing, row: Row, kind: Kind) -> Stage:
    insert_event(conn, row["id"], kind, w)
    w.audit(f"order.{kind}", row["number"])
    return Stage(kind)


def _sum(parts: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Pieces by line of several parcels."""
    whole: Counter[int] = Counter()
    for part in parts:
        whole.update(part)
    return whole
