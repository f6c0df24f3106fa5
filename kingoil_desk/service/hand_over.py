"""The hand-over to a carrier, checked by scans: what they mean so far, and that those parcels have left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.parcel import Step
from kingoil_desk.service.parcel_order import follow
from kingoil_desk.service.session import Writing
from kingoil_desk.service.told_to_carrier import cancelled, check_collect
from kingoil_desk.store import parcels
from kingoil_desk.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class HandOver:
    """How far a hand-over is: codes by what is known of them, as they stand on the labels."""

    number: str
    scanned: tuple[str, ...]
    missing: tuple[str, ...]  # on the manifest and not scanned yet
    surplus: tuple[str, ...]  # scanned and on another manifest, on none, or cancelled: it must not leave
    cancelled: tuple[str, ...] = ()  # those of the surplus that are on the manifest and were cancelled since


def listed(conn: Connection, manifest_id: int) -> tuple[str, list[Row]]:
    """A manifest's number and the parcels that it names; `MANIFEST_UNKNOWN`."""
    kept = parcels.manifest(conn, manifest_id)
    if kept is None:
        raise KnownError(Code.MANIFEST_UNKNOWN)
    return kept["number"], parcels.of_manifest(conn, manifest_id)


def so_far(conn: Connection, manifest_id: int, codes: Sequence[str]) -> HandOver:
    """What the scans mean. Raises `MANIFEST_UNKNOWN`."""
    number, rows = listed(conn, manifest_id)
    waiting = [row["code"] for row in rows if row["state"] == Step.MADE]
    gone = {row["code"] for row in rows if row["state"] == Step.CANCELLED}
    known = {row["code"] for row in rows} - gone
    seen = tuple(dict.fromkeys(codes))
    return HandOver(
        number,
        tuple(parcel_code.shown(code) for code in seen if code in waiting),
        tuple(parcel_code.shown(code) for code in waiting if code not in seen),
        tuple(parcel_code.shown(code) for code in seen if code not in known),
        tuple(parcel_code.shown(code) for code in seen if code in gone),
    )


def leave(conn: Connection, w: Writing, manifest_id: int, codes: Iterable[str]) -> Change:
    """The scanned parcels of the manifest have left; missing ones stay here.

    Raises `MANIFEST_UNKNOWN`; `PARCEL_SURPLUS` (data `codes`) when one is not on the manifest, `PARCELS_CANCELLED`
    (data `codes`) when one was cancelled since; and `MANIFEST_COD_CHANGED` (data `number`, `codes`) when the carrier
    would collect what is not owed any more.
    """
    seen = dict.fromkeys(codes)
    number, rows = listed(conn, manifest_id)
    by_code = {row["code"]: row for row in rows}
    surplus = [parcel_code.shown(code) for code in seen if code not in by_code]
    if surplus:
        raise KnownError(Code.PARCEL_SURPLUS, codes=", ".join(surplus))
    scanned = [by_code[code] for code in seen]
    if gone := cancelled(scanned):
        raise KnownError(Code.PARCELS_CANCELLED, codes=", ".join(gone))
    leaving = [row for row in scanned if row["state"] == Step.MADE]
    check_collect(conn, number, leaving)
    if not leaving:
        raise KnownError(Code.MANIFEST_EMPTY)
    for row in leaving:
        parcels.add_event(conn, row["id"], Step.HANDED_OVER, w.now, w.actor.staff_id)
    w.audit("manifest.hand_over", number, [row["code"] for row in leaving])
    order_ids = frozenset(row["order_id"] for row in leaving)
    for order_id in sorted(order_ids):
        follow(conn, w, order_id)
    return Change(orders=order_ids, parcels=True)
