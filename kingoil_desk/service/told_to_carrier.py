"""What a carrier is told of parcels: the rows of its list, and whether what one said is still so."""

from collections.abc import Sequence
from dataclasses import replace

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import Columns, ManifestRow
from kingoil_desk.domain.order import summary
from kingoil_desk.domain.parcel import Step
from kingoil_desk.service.parcel_order import collect_now
from kingoil_desk.service.recipient import recipient_of_parcel
from kingoil_desk.store import orders, parcels
from kingoil_desk.store.connection import Connection, Row


def row_of(conn: Connection, row: Row, collect: int, product_names: bool) -> ManifestRow:
    """What stands on a list of a parcel; `collect` VND. Raises what `recipient_of_parcel` raises."""
    whom = recipient_of_parcel(conn, row)
    goods = ""
    if product_names:
        lines = orders.order_lines(conn, row["order_id"])
        goods = summary([replace(lines[at], quantity=pieces) for at, pieces in parcels.pieces(conn, row["id"])])
    return ManifestRow(
        parcel_code.shown(row["code"]), whom.name, whom.phone, whom.address, whom.commune, whom.province, row["weight"],
        collect, goods,
    )  # fmt: skip


def sheet_bytes(rows: Sequence[ManifestRow], columns: Columns) -> bytes:
    """What the hash of a printed sheet stands for: its cells, as text."""
    lines = ["\t".join(heading for _, heading in columns)]
    lines += ["\t".join(str(row.value(field)) for field, _ in columns) for row in rows]
    return "\n".join(lines).encode()


def cancelled(rows: Sequence[Row]) -> list[str]:
    """Codes, as shown, of those among these parcels that were cancelled."""
    return [parcel_code.shown(row["code"]) for row in rows if row["state"] == Step.CANCELLED]


def check_stand(number: str, rows: Sequence[Row]) -> None:
    """Raises `MANIFEST_VOID` (data `number`) when all parcels of a list were cancelled, and `MANIFEST_CANCELLED`
    (data `number`, `codes`) when some were.
    """
    gone = cancelled(rows)
    if len(gone) == len(rows):
        raise KnownError(Code.MANIFEST_VOID, number=number)
    if gone:
        raise KnownError(Code.MANIFEST_CANCELLED, number=number, codes=", ".join(gone))


def check_collect(conn: Connection, number: str, rows: Sequence[Row]) -> None:
    """Raises `MANIFEST_COD_CHANGED` (data `number`, `codes`) for parcels that are to collect something else now."""
    now = collect_now(conn, rows)
    other = [parcel_code.shown(row["code"]) for row in rows if now.get(row["id"], row["listed"]) != row["listed"]]
    if other:
        raise KnownError(Code.MANIFEST_COD_CHANGED, number=number, codes=", ".join(other))
