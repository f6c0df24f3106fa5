"""Fills an empty shop with customers and a long ledger, for the benchmark of contact lists."""

import random
from collections.abc import Iterator

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.ids import customer_code
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.store import consents, contact_hashes
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.keys import Keys

ROWS_EACH = 3  # ledger rows of each customer: one about greetings by message, the others about anything
SHARED_EVERY = 12  # every so many customers have the number of the one before
LISTED_EVERY = 5  # numbers on the Do-Not-Call register; as many more are nobody's
LEFT_EVERY = 500  # numbers that somebody refused on and has no more
_AT_ONCE = 100_000
_AT = 1_700_000_000_000


def fill(conn: Connection, keys: Keys, generation: int, customers: int, seed: int) -> None:
    """Customers from id 1 on, with a phone each, a mailbox for one in three, and the ledger with its chain.

    The kept state and the search index stay empty: no list reads them.
    """
    dice = random.Random(seed)
    for begin in range(1, customers + 1, _AT_ONCE):
        ids = range(begin, min(begin + _AT_ONCE, customers + 1))
        with transaction(conn):
            _people(conn, ids, dice)
            consents.append_all(conn, keys, generation, _words(ids, dice), lambda _: dice.randbytes(16))
    key = contact_hashes.key_of(conn)
    with transaction(conn):
        conn.execute("INSERT INTO do_not_call_list(id, as_of, brought_at, brought_by) VALUES (1, ?, ?, 1)", (_AT, _AT))
        listed = (contact_hashes.hashed(key, KeptPhone, _number(n)) for n in range(1, customers * 2, LISTED_EVERY))
        conn.executemany(
            "INSERT INTO do_not_call(contact_hash, calls, messages, list_id) VALUES (?, 1, 1, 1)",
            ((h,) for h in listed),
        )
        left = [contact_hashes.hashed(key, KeptPhone, _number(n)) for n in range(2, customers, LEFT_EVERY)]
        consents.append_all(conn, keys, generation, map(_refused_there, left), lambda _: dice.randbytes(16))


def _number(customer_id: int) -> str:
    return f"+849{customer_id * 7_919 % 100_000_000:08d}"


def _people(conn: Connection, ids: range, dice: random.Random) -> None:
    conn.executemany(
        "INSERT INTO customer(id, uid, code, full_name, birth_day, birth_month, birth_year, sort_given, sort_family,"
        " archived_at, created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            (
                id_, dice.randbytes(16), customer_code(id_), "Nguyễn Thị Người Mẫu", dice.randint(1, 28),
                dice.randint(1, 12), dice.randint(1940, 2024), dice.randbytes(24), dice.randbytes(24),
                _AT if id_ % 50 == 0 else None, _AT, _AT,
            )
            for id_ in ids
        ),
    )  # fmt: skip
    conn.executemany(
        "INSERT INTO phone(customer_id, position, typed, e164) VALUES (?, 0, ?2, ?2)",
        ((id_, _number(id_ - (id_ % SHARED_EVERY == 0))) for id_ in ids),
    )
    conn.executemany(
        "INSERT INTO email(customer_id, position, typed, normalized) VALUES (?, 0, ?2, ?2)",
        ((id_, f"khach{id_}@example.com") for id_ in ids if id_ % 3 == 0),
    )


def _words(ids: range, dice: random.Random) -> Iterator[NewConsent]:
    for id_ in ids:
        for turn in range(ROWS_EACH):
            cell = (Channel.MESSAGE, Purpose.OCCASION) if turn == 0 else dice.choice(CELLS)
            no = dice.random() < 0.25
            said = Decision.REFUSED if no else Decision.GRANTED
            yield NewConsent(id_, *cell, said, _AT, _AT, How.COUNTER, 1, None if no else 1)


def _refused_there(contact_hash: bytes) -> NewConsent:
    said = (Channel.MESSAGE, Purpose.OCCASION, Decision.REFUSED)
    return NewConsent(None, *said, _AT, _AT, How.LETTER, 1, contact_hash=contact_hash)
