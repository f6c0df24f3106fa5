"""What a verdict follows from, read by index alone: who is reached, what they said, the register and the log."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kingoil_desk.domain import settings as kinds_of_setting
from kingoil_desk.domain.advertising import DAY_MS
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Word, in_force_at
from kingoil_desk.domain.kept_customer import KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.domain.verdict import Facts, Person, Point, Question, Tie
from kingoil_desk.store import contact_hashes, contact_log, contact_rules, do_not_call, settings
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.consents import WORD, word_of
from kingoil_desk.store.contact_hashes import Kind

KIND: dict[Channel, Kind] = {Channel.CALL: KeptPhone, Channel.MESSAGE: KeptPhone, Channel.EMAIL: KeptEmail}
TABLE: dict[Kind, tuple[str, str]] = {KeptPhone: ("phone", "e164"), KeptEmail: ("email", "normalized")}
_PERSON = "customer.id, birth_day, birth_month, birth_year, archived_at"


class ContactPoint(NamedTuple):
    """A number in E.164 or a normalised mailbox."""

    kind: Kind
    value: str


def of_point(conn: Connection, point: ContactPoint, question: Question) -> Facts:
    """About everybody who has that number or mailbox. Asked of the other channel (an e-mail to whoever has that
    number), it is about all of their mailboxes.
    """
    asked = _owners(conn, point)
    if point.kind is KIND[question.channel]:
        return _facts(conn, asked, [point], question)
    return _facts(conn, asked, points_of(conn, asked, question.channel), question)


def of_customer(conn: Connection, customer_id: int, question: Question) -> Facts:
    """About one customer on all the numbers or mailboxes that the channel could use."""
    row = conn.execute(f"SELECT {_PERSON} FROM customer WHERE id = ?", (customer_id,)).fetchone()
    asked = {customer_id: row} if row else {}
    return _facts(conn, asked, points_of(conn, asked, question.channel), question)


def of_customer_at(conn: Connection, customer_id: int, point: ContactPoint, question: Question) -> Facts:
    """About one customer on the one number or mailbox that would be used, with everybody else who has it."""
    row = conn.execute(f"SELECT {_PERSON} FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return _facts(conn, {customer_id: row} if row else {}, [point], question)


def _facts(conn: Connection, asked: dict[int, Row], points: list[ContactPoint], question: Question) -> Facts:
    key = contact_hashes.key_of(conn)
    reached = dict(asked)
    about: dict[int | None, list[Word]] = {}  # words about these points alone, by whose they are
    used = []
    for point in points:
        reached |= _owners(conn, point)
        contact_hash = contact_hashes.hashed(key, point.kind, point.value)
        for whose, word in _about_point(conn, contact_hash, question):
            about.setdefault(whose, []).append(word)
        used.append(_point(conn, contact_hash, question))
    people = [
        _person(row, Tie.ASKED if id_ in asked else Tie.SHARING, (*_own(conn, id_, question), *about.pop(id_, ())))
        for id_, row in reached.items()
    ]
    left = (Person(Tie.ERASED if whose is None else Tie.FORMER, tuple(words)) for whose, words in about.items())
    has_brand_name = kinds_of_setting.BRAND_NAME.value(settings.read(conn))
    return Facts((*people, *left), tuple(used), has_brand_name, contact_rules.rules(conn))


def _person(row: Row, tie: Tie, words: tuple[Word, ...]) -> Person:
    day, month, year = row["birth_day"], row["birth_month"], row["birth_year"]
    return Person(tie, words, Birth(day, month, year) if day else None, row["archived_at"] is not None)


def _owners(conn: Connection, point: ContactPoint) -> dict[int, Row]:
    table, column = TABLE[point.kind]
    rows = conn.execute(
        f"SELECT {_PERSON} FROM {table} JOIN customer ON customer.id = customer_id WHERE {column} = ?", (point.value,)
    )
    return {row["id"]: row for row in rows}


def points_of(conn: Connection, customers: Iterable[int], channel: Channel) -> list[ContactPoint]:
    """Numbers or mailboxes of these customers that the channel can use, in order, each once."""
    kind = KIND[channel]
    table, column = TABLE[kind]
    query = f"SELECT {column} FROM {table} WHERE customer_id = ? AND {column} IS NOT NULL"
    values = [row[0] for customer_id in customers for row in conn.execute(query, (customer_id,))]
    return [ContactPoint(kind, value) for value in dict.fromkeys(values)]


def _own(conn: Connection, customer_id: int, question: Question) -> tuple[Word, ...]:
    """The customer's words about all that is theirs, for the one channel and purpose."""
    rows = conn.execute(
        f"SELECT {WORD} FROM consent WHERE customer_id = ? AND channel = ? AND purpose = ? AND contact_hash IS NULL",
        (customer_id, str(question.channel), str(question.purpose)),
    )
    return tuple(map(word_of, rows))


def own_word(conn: Connection, customer_id: int, question: Question) -> Word | None:
    """What the customer said last about all that is theirs, as far as it is in force at that moment."""
    return in_force_at(_own(conn, customer_id, question), question.at).get((question.channel, question.purpose))


def _about_point(conn: Connection, contact_hash: bytes, question: Question) -> Iterator[tuple[int | None, Word]]:
    rows = conn.execute(
        f"SELECT {WORD}, customer_id FROM consent WHERE contact_hash = ? AND channel = ? AND purpose = ?",
        (contact_hash, str(question.channel), str(question.purpose)),
    )
    return ((row["customer_id"], word_of(row)) for row in rows)


def _point(conn: Connection, contact_hash: bytes, question: Question) -> Point:
    since = question.at - DAY_MS
    contacts = contact_log.unasked_since(conn, contact_hash, question.channel, since)
    return Point(contacts, do_not_call.listing(conn, contact_hash, question.channel))


def all_points(conn: Connection, customer_id: int) -> list[ContactPoint]:
    """Every number and mailbox of the customer that a channel can use."""
    return [*points_of(conn, (customer_id,), Channel.CALL), *points_of(conn, (customer_id,), Channel.EMAIL)]


def leaving(conn: Connection, customer_id: int, wanted: KeptCustomer) -> list[ContactPoint]:
    """Numbers and mailboxes that the customer has now and would have no more."""
    stay = {*(phone.e164 for phone in wanted.phones), *(email.normalized for email in wanted.emails)}
    return [point for point in all_points(conn, customer_id) if point.value not in stay]
