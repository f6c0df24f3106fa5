"""The shop's own VAT rates in its file, each from its day on; the shipped ones stand in `domain/vat.py`."""

import datetime as dt

from kingoil_desk.domain.vat import Rate, VatKind
from kingoil_desk.store.connection import Connection


def insert_rate(conn: Connection, rate: Rate, at: int, staff_id: int) -> int:
    """Keeps a rate; its id."""
    cursor = conn.execute(
        "INSERT INTO vat_rate(since, kind, hundredths, note, recorded_at, recorded_by) VALUES (?,?,?,?,?,?)",
        (rate.since.isoformat(), rate.kind, rate.hundredths, rate.note, at, staff_id),
    )
    return int(cursor.lastrowid)


def rates(conn: Connection) -> tuple[Rate, ...]:
    """In the order they were written down."""
    rows = conn.execute("SELECT since, kind, hundredths, note FROM vat_rate ORDER BY id")
    return tuple(
        Rate(dt.date.fromisoformat(row["since"]), VatKind(row["kind"]), row["hundredths"], row["note"]) for row in rows
    )
