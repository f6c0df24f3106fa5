"""Refusals that stay with a number or mailbox once it is no longer its customer's: ledger rows under its keyed hash."""

from collections.abc import Iterable

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose, Word, is_refusal, state
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.store import consents, contact_hashes
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.contact_facts import ContactPoint
from kingoil_desk.store.keys import Keys

PHONE_CHANNELS = (Channel.CALL, Channel.MESSAGE)
EMAIL_CHANNELS = (Channel.EMAIL,)


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

    Whoever has the number next is then not reached on it either, and the row says since when and how. What is kept
    for that number already gets no second row. `now` in ms UTC.
    """
    refused = conn.execute(
        "SELECT consent.* FROM consent_state AS kept JOIN consent ON consent.id = consent_id"
        " WHERE kept.customer_id = ? AND kept.decision <> 'granted' ORDER BY consent.id",
        (customer_id,),
    ).fetchall()
    key = contact_hashes.key_of(conn)
    rows = []
    for kind, value in leaving:
        contact_hash = contact_hashes.hashed(key, kind, value)
        have = _refused_there(conn, contact_hash, customer_id)
        channels = PHONE_CHANNELS if kind is KeptPhone else EMAIL_CHANNELS
        rows += [
            _row(word, contact_hash, now, staff_id)
            for word in refused
            if word["channel"] in channels and (word["channel"], word["purpose"]) not in have
        ]
    consents.append_all(conn, keys, generation, rows)
    return len(rows)


def _refused_there(conn: Connection, contact_hash: bytes, customer_id: int) -> set[tuple[str, str]]:
    rows = conn.execute(
        "SELECT id, channel, purpose, decision, corrects_id FROM consent WHERE contact_hash = ? AND customer_id = ?",
        (contact_hash, customer_id),
    )
    words = (Word(id_, Channel(c), Purpose(p), Decision(said), corrects) for id_, c, p, said, corrects in rows)
    return {(str(c), str(p)) for (c, p), word in state(words).items() if is_refusal(word.decision)}


def _row(word: Row, contact_hash: bytes, now: int, staff_id: int) -> NewConsent:
    return NewConsent(
        word["customer_id"],
        Channel(word["channel"]),
        Purpose(word["purpose"]),
        Decision(word["decision"]),
        word["stated_at"],
        now,
        How(word["how"]),
        staff_id,
        contact_hash=contact_hash,
    )
