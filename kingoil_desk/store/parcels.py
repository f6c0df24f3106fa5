"""Parcels in the file: made once, followed by facts, found by their code; and the carriers that take them."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from kingoil_desk.domain.ids import manifest_number, new_uid
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.counters import count_to_come, next_count

LAST_FACTS = 20_000  # more than any day brings


class SentTo(NamedTuple):
    """Keyed hashes of the phone and the address that were chosen; None: the customer's first, whichever it is then."""

    phone: bytes | None = None
    address: bytes | None = None


class Carrier(NamedTuple):
    """`columns` is the mapping of its manifest: field and heading, in order; `product_names` by its contract."""

    id: int
    name: str
    columns: tuple[tuple[str, str], ...]
    product_names: bool
    active: bool


def carriers(conn: Connection) -> list[Carrier]:
    """All of them by name, those no longer used last."""
    rows = conn.execute("SELECT id, name, columns, product_names, active FROM carrier ORDER BY NOT active, name")
    return [_carrier(row) for row in rows]


def carrier(conn: Connection, carrier_id: int) -> Carrier | None:
    row = conn.execute(
        "SELECT id, name, columns, product_names, active FROM carrier WHERE id = ?", (carrier_id,)
    ).fetchone()
    return _carrier(row) if row else None


def _carrier(row: Row) -> Carrier:
    columns = tuple((field, heading) for field, heading in json.loads(row["columns"]))
    return Carrier(row["id"], row["name"], columns, bool(row["product_names"]), bool(row["active"]))


def put_carrier(conn: Connection, kept: Carrier, now: int, staff_id: int, uid: bytes | None = None) -> int:
    """A new carrier (id 0), under that uid if one is given, or a changed one; its id."""
    values = (kept.name, json.dumps(kept.columns, ensure_ascii=False), kept.product_names, kept.active, now, staff_id)
    if kept.id:
        conn.execute(
            "UPDATE carrier SET name = ?, columns = ?, product_names = ?, active = ?, changed_at = ?, changed_by = ?"
            " WHERE id = ?",
            (*values, kept.id),
        )
        return kept.id
    cursor = conn.execute(
        "INSERT INTO carrier(name, columns, product_names, active, changed_at, changed_by, uid) VALUES (?,?,?,?,?,?,?)",
        (*values, uid or new_uid()),
    )
    return int(cursor.lastrowid)


def is_taken(conn: Connection, code: str, return_code: str) -> bool:
    """Whether one of the two codes stands on a parcel already."""
    row = conn.execute(
        "SELECT 1 FROM parcel WHERE code = ? UNION ALL SELECT 1 FROM parcel WHERE return_code = ?", (code, return_code)
    ).fetchone()
    return row is not None


def insert(
    conn: Connection, order_id: int, parcel: NewParcel, codes: tuple[str, str], to: SentTo, now: int, staff_id: int
) -> int:
    """A new parcel under its own code and the one it comes back under, with what is in it and the fact that it was
    made; its id.
    """
    cursor = conn.execute(
        "INSERT INTO parcel(uid, code, return_code, order_id, carrier_id, sorting, marks, weight, cod, made_at,"
        " made_by, phone_hash, address_hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new_uid(), *codes, order_id, parcel.carrier_id, parcel.sorting, " ".join(sorted(parcel.marks)),
            parcel.weight, parcel.cod, now, staff_id, *to,
        ),
    )  # fmt: skip
    parcel_id = int(cursor.lastrowid)
    conn.executemany(
        "INSERT INTO parcel_line VALUES (?,?,?)",
        [(parcel_id, position, quantity) for position, quantity in sorted(parcel.pieces.items()) if quantity],
    )
    add_event(conn, parcel_id, Step.MADE, now, staff_id)
    return parcel_id


def add_event(conn: Connection, parcel_id: int, step: Step, now: int, staff_id: int, note: str = "") -> int:
    """A fact about a parcel; its id."""
    cursor = conn.execute(
        "INSERT INTO parcel_event(parcel_id, at, staff_id, kind, note) VALUES (?,?,?,?,?)",
        (parcel_id, now, staff_id, str(step), note),
    )
    return int(cursor.lastrowid)


def pieces_by_parcel(conn: Connection, order_id: int) -> dict[int, dict[int, int]]:
    """What is in each parcel of an order, by its id: quantity by position in the order."""
    rows = conn.execute(
        "SELECT parcel_id, position, quantity FROM parcel_line JOIN parcel ON parcel.id = parcel_id"
        " WHERE order_id = ? ORDER BY parcel_id, position",
        (order_id,),
    )
    found: dict[int, dict[int, int]] = {}
    for parcel_id, position, quantity in rows:
        found.setdefault(parcel_id, {})[position] = quantity
    return found


_STATE = (
    "(SELECT kind FROM parcel_event WHERE parcel_id = parcel.id AND kind NOT IN ('waybill', 'printed')"
    " ORDER BY id DESC LIMIT 1) AS state"
)
_STANDS = (  # of the order's other parcels those that were neither given up nor came back
    "(other.id = parcel.id OR NOT EXISTS (SELECT 1 FROM parcel_event WHERE parcel_id = other.id"
    " AND kind IN ('cancelled', 'returned')))"
)
_TOLD = (
    "coalesce((SELECT listed.cod FROM manifest_parcel AS listed WHERE listed.parcel_id = parcel.id"
    " ORDER BY listed.manifest_id DESC LIMIT 1), parcel.cod) AS told"
)
_HANDED = "(SELECT max(at) FROM parcel_event WHERE parcel_id = parcel.id AND kind = 'handed_over') AS handed_over_at"
_WAYBILL = (
    "coalesce((SELECT note FROM parcel_event WHERE parcel_id = parcel.id AND kind = 'waybill'"
    " ORDER BY id DESC LIMIT 1), '') AS waybill"
)
_PRINTED = "EXISTS (SELECT 1 FROM parcel_event WHERE parcel_id = parcel.id AND kind = 'printed') AS printed"
_SELECT = (
    "SELECT parcel.*, carrier.name AS carrier, orders.number AS order_number, orders.customer_id,"
    f" coalesce(customer.full_name, '') AS customer_name, coalesce(customer.code, '') AS customer_code,"
    f" {_STATE}, {_HANDED}, {_WAYBILL}, {_PRINTED}, {_TOLD},"
    f" (SELECT count(*) FROM parcel AS other WHERE other.order_id = parcel.order_id AND {_STANDS}) AS siblings,"
    " (SELECT count(*) FROM parcel AS other WHERE other.order_id = parcel.order_id AND other.id <= parcel.id"
    f" AND {_STANDS}) AS place"
    " FROM parcel JOIN carrier ON carrier.id = carrier_id JOIN orders ON orders.id = parcel.order_id"
    " LEFT JOIN customer ON customer.id = orders.customer_id"
)


def by_code(conn: Connection, code: str) -> Row | None:
    """A parcel with its carrier, order, customer, `state`, `handed_over_at`, `waybill`, `printed`, what the newest
    manifest has `told` to collect (on none: what it was packed with), and `place` of `siblings`.
    """
    row: Row | None = conn.execute(f"{_SELECT} WHERE parcel.code = ?", (code,)).fetchone()
    return row


def by_return_code(conn: Connection, return_code: str) -> Row | None:
    """As `by_code`."""
    row: Row | None = conn.execute(f"{_SELECT} WHERE parcel.return_code = ?", (return_code,)).fetchone()
    return row


def by_waybill(conn: Connection, waybill: str) -> list[Row]:
    """Parcels that have that carrier's number now, newest first; columns as in `by_code`."""
    query = (
        f"SELECT * FROM ({_SELECT} WHERE parcel.id IN (SELECT parcel_id FROM parcel_event WHERE kind = 'waybill'"
        " AND note = ?1)) WHERE waybill = ?1 ORDER BY id DESC"
    )
    return list(conn.execute(query, (waybill,)))


def by_id(conn: Connection, parcel_id: int) -> Row | None:
    """As `by_code`."""
    row: Row | None = conn.execute(f"{_SELECT} WHERE parcel.id = ?", (parcel_id,)).fetchone()
    return row


def of_order(conn: Connection, order_id: int) -> list[Row]:
    """An order's parcels in the order they were made; columns as in `by_code`."""
    return list(conn.execute(f"{_SELECT} WHERE parcel.order_id = ? ORDER BY parcel.id", (order_id,)))


def touched(conn: Connection, since: int) -> list[Row]:
    """Parcels to which something happened since (ms UTC), newest first: columns as in `by_code`, and `touched_at`.

    Facts are appended, so that those of a day are among the last ones.
    """
    query = (
        f"SELECT found.*, latest.touched_at FROM ({_SELECT}) AS found JOIN (SELECT parcel_id, max(at) AS touched_at"
        " FROM parcel_event WHERE id > (SELECT coalesce(max(id), 0) FROM parcel_event) - ? AND at >= ?"
        " GROUP BY parcel_id) AS latest ON latest.parcel_id = found.id ORDER BY found.id DESC"
    )
    return list(conn.execute(query, (LAST_FACTS, since)))


def unfinished(conn: Connection, since: int) -> list[Row]:
    """Those here or on their way, and lost ones made since (ms UTC), oldest first; columns as in `by_code`."""
    query = f"SELECT * FROM ({_SELECT}) WHERE state IN ('made', 'handed_over') OR (state = 'lost' AND made_at >= ?)"
    return list(conn.execute(f"{query} ORDER BY id", (since,)))


def pieces(conn: Connection, parcel_id: int) -> list[tuple[int, int]]:
    """What is in it: position in the order and quantity."""
    query = "SELECT position, quantity FROM parcel_line WHERE parcel_id = ? ORDER BY position"
    rows = conn.execute(query, (parcel_id,))
    return [(int(position), int(quantity)) for position, quantity in rows]


def events(conn: Connection, parcel_id: int) -> list[Row]:
    """Facts about a parcel, oldest first: `kind`, `at`, `staff` (a name), `note`."""
    found = conn.execute(
        "SELECT kind, at, staff.name AS staff, note FROM parcel_event JOIN staff ON staff.id = staff_id"
        " WHERE parcel_id = ? ORDER BY parcel_event.id",
        (parcel_id,),
    )
    return list(found)


class NewManifest(NamedTuple):
    """What is kept of a manifest that was made: its hash, never its body. `day` as ISO date."""

    number: str
    carrier_id: int
    day: str
    kind: str
    parcels: int
    cod: int
    sha256: bytes


def next_manifest_number(conn: Connection, at: int) -> str:
    """The next manifest number of the month of `at` (ms UTC): `BK-2611-0007`."""
    day = shop_day(at)
    return manifest_number(day, next_count(conn, f"manifest {day:%y%m}"))


def manifest_number_to_come(conn: Connection, at: int) -> str:
    """What `next_manifest_number` will give; nothing is taken."""
    day = shop_day(at)
    return manifest_number(day, count_to_come(conn, f"manifest {day:%y%m}"))


def add_manifest(conn: Connection, new: NewManifest, collect: Mapping[int, int], now: int, staff_id: int) -> int:
    """Keeps that a manifest was made, and which parcels it names with what it says to collect (VND); its id."""
    cursor = conn.execute(
        "INSERT INTO manifest(number, carrier_id, day, kind, parcels, cod, sha256, uid, made_at, made_by)"
        " VALUES (?,?,?,?,?,?,?,?,?,?)",
        (*new, new_uid(), now, staff_id),
    )
    manifest_id = int(cursor.lastrowid)
    rows = [(manifest_id, parcel_id, cod) for parcel_id, cod in sorted(collect.items())]
    conn.executemany("INSERT INTO manifest_parcel VALUES (?,?,?)", rows)
    return manifest_id


_NAMED = (  # what has happened to the parcels that a manifest names
    "FROM manifest_parcel AS named WHERE named.manifest_id = manifest.id AND EXISTS (SELECT 1 FROM parcel_event e"
    " WHERE e.parcel_id = named.parcel_id AND e.kind = "
)
_MANIFESTS = (
    "SELECT manifest.id, number, carrier_id, carrier.name AS carrier, day, kind, parcels, cod, sha256, made_at,"
    f" staff.name AS staff, (SELECT count(*) {_NAMED} 'handed_over')) AS handed_over,"
    f" (SELECT count(*) {_NAMED} 'cancelled')) AS cancelled,"
    f" (SELECT coalesce(sum(named.cod), 0) {_NAMED} 'cancelled')) AS cancelled_cod"
    " FROM manifest JOIN carrier ON carrier.id = carrier_id JOIN staff ON staff.id = made_by"
)


def manifests(conn: Connection, limit: int) -> list[Row]:
    """The latest ones: `number`, `carrier`, `day`, `kind`, `parcels`, `cod`, `made_at`, `staff`; how many of the
    parcels were `handed_over`, how many `cancelled`, and the VND that these would have collected (`cancelled_cod`).
    """
    return list(conn.execute(f"{_MANIFESTS} ORDER BY manifest.id DESC LIMIT ?", (limit,)))


def manifest(conn: Connection, manifest_id: int) -> Row | None:
    """One of them; columns as in `manifests`."""
    row: Row | None = conn.execute(f"{_MANIFESTS} WHERE manifest.id = ?", (manifest_id,)).fetchone()
    return row


def of_manifest(conn: Connection, manifest_id: int) -> list[Row]:
    """The parcels that a manifest names; columns as in `by_code`, and `listed`: what this one says to collect."""
    query = _SELECT.replace("SELECT parcel.*,", "SELECT parcel.*, manifest_parcel.cod AS listed,", 1)
    query += " JOIN manifest_parcel ON parcel_id = parcel.id WHERE manifest_id = ? ORDER BY parcel.id"
    return list(conn.execute(query, (manifest_id,)))
