"""Refusals that stay with a number or mailbox once it is no longer its customer's: ledger rows under its keyed hash."""

from collections.abc import Iterable

from kingoil_desk.domain.consent import Cell, Channel, Decision, How, Purpose, is_refusal, lasting
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.store import consents, contact_facts, contact_hashes
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.consents import WORD, NewConsent, word_of
from kingoil_desk.store.contact_facts import ContactPoint
from kingoil_desk.store.keys import Keys

PHONE_CHANNELS = (Channel.CALL, Channel.MESSAGE)
EMAIL_CHANNELS = (Channel.EMAIL,)

_WORD = f"{WORD}, stated_at, how, contact_hash"


def keep_refusals(
    conn: Connection,
    keys: Keys,
    generation: int,
    customer_id: int,
    leaving: Iterable[ContactPoint],
    now: int,
    staff_id: int,
) -> int:
    """Writes what its customer refused on each point that leaves, in an open transaction: how many rows.

    Whoever has the number next is then not reached on it either, and the row says since when and how. A word that is
    kept for that number already gets no second row. `now` in ms UTC.
    """
    words = _words(conn, customer_id)
    refused = _refused(row for row in words if row["contact_hash"] is None)
    rows = []
    for contact_hash, channels in _hashed(conn, leaving):
        have = _refused(row for row in words if row["contact_hash"] == contact_hash)
        rows += [
            _row(word, customer_id, contact_hash, now, staff_id)
            for cell, word in refused.items()
            if cell[0] in channels and not (cell in have and _is_kept_from(have[cell], word))
        ]
    consents.append_all(conn, keys, generation, rows)
    return len(rows)


def kept_from(slips: Iterable[Row], rows: Iterable[Row]) -> list[Row]:
    """Those of a customer's rows (all columns) that were kept of a number from one of the words that are slips."""
    slips = list(slips)
    return [row for row in rows if any(_is_kept_from(row, slip) for slip in slips)]


def _is_kept_from(kept: Row, word: Row) -> bool:
    """An older word that is kept there is not enough: it may yet be taken back as a slip, and this one stands."""
    if kept["contact_hash"] is None or kept["corrects_id"] is not None or kept["id"] < word["id"]:
        return False
    return all(kept[name] == word[name] for name in ("channel", "purpose", "decision", "stated_at", "how"))


def keep_refusals_of_erased(
    conn: Connection, keys: Keys, generation: int, customer_id: int, now: int, staff_id: int
) -> int:
    """The same for somebody who asked to be erased, before their contacts go: how many rows.

    The rows name nobody: what is kept is that somebody refused, on which number by its hash, when and how. Numbers
    that the customer had earlier are among them. In an open transaction; `now` in ms UTC.
    """
    words = _words(conn, customer_id)
    has = dict(_hashed(conn, contact_facts.all_points(conn, customer_id)))
    had = {bytes(row["contact_hash"]) for row in words if row["contact_hash"] is not None} - has.keys()
    rows = []
    for contact_hash in (*has, *sorted(had)):
        said = [row for row in words if row["contact_hash"] == contact_hash]
        if contact_hash in has:
            said += [row for row in words if row["contact_hash"] is None]
        channels = has.get(contact_hash, tuple(Channel))
        have = _refused_by_erased(conn, contact_hash)
        rows += [
            _row(word, None, contact_hash, now, staff_id)
            for cell, word in _refused(said).items()
            if cell[0] in channels and cell not in have
        ]
    consents.append_all(conn, keys, generation, rows)
    return len(rows)


def _hashed(conn: Connection, points: Iterable[ContactPoint]) -> list[tuple[bytes, tuple[Channel, ...]]]:
    key = contact_hashes.key_of(conn)
    return [
        (contact_hashes.hashed(key, kind, value), PHONE_CHANNELS if kind is KeptPhone else EMAIL_CHANNELS)
        for kind, value in points
    ]


def _words(conn: Connection, customer_id: int) -> list[Row]:
    return list(conn.execute(f"SELECT {_WORD} FROM consent WHERE customer_id = ? ORDER BY id", (customer_id,)))


def _refused_by_erased(conn: Connection, contact_hash: bytes) -> dict[Cell, Row]:
    rows = conn.execute(f"SELECT {_WORD} FROM consent WHERE contact_hash = ? AND customer_id IS NULL", (contact_hash,))
    return _refused(rows.fetchall())


def _refused(rows: Iterable[Row]) -> dict[Cell, Row]:
    """The row in force of each cell that is refused now, or will be once a grant over it has ended."""
    by_id = {row["id"]: row for row in rows}
    in_force = lasting(map(word_of, by_id.values()))
    return {cell: by_id[word.id] for cell, word in in_force.items() if is_refusal(word.decision)}


def _row(word: Row, customer_id: int | None, contact_hash: bytes, now: int, staff_id: int) -> NewConsent:
    return NewConsent(
        customer_id,
        Channel(word["channel"]),
        Purpose(word["purpose"]),
        Decision(word["decision"]),
        word["stated_at"],
        now,
        How(word["how"]),
        staff_id,
        contact_hash=contact_hash,
    )
