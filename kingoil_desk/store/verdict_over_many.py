"""Asks the verdict of one channel and purpose about all customers at once: each table is read once, straight through.

Memory grows by three bytes a customer, and with the numbers that several have, that words are kept about and that are
on the Do-Not-Call register. Tables are read in parts, so that nothing waits for it and it can be given up; what
somebody says meanwhile is heard when the table of words is not read yet, and by the gate at the contact in any case.
"""

import datetime as dt
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from kingoil_desk.domain.advertising import UNASKED, in_force
from kingoil_desk.domain.consent import Channel, Decision, Purpose
from kingoil_desk.domain.contact_list import OffList, Who, keeps_off
from kingoil_desk.domain.order import SHOP_TIME, shop_day
from kingoil_desk.domain.settings import BRAND_NAME
from kingoil_desk.domain.verdict import ADULT_AGE, Question, verdict
from kingoil_desk.domain.verdict_over_many import (
    ALONE,
    ASKED,
    KNOWN,
    LISTED,
    LIVE,
    MINOR,
    POINT,
    SAID,
    WANTED,
    answers,
    said_again,
    spread,
    weights,
)
from kingoil_desk.store import contact_facts, contact_hashes, contact_rules, do_not_call, settings
from kingoil_desk.store.connection import Connection

Told = Callable[[int, int], None]  # done and to do, in rows; may raise, to give the work up

_PART = 20_000  # ids of one read
_PREFIX = 8  # bytes of a hash that tell numbers apart: no two of a million numbers will ever have the same
_BORN = "(SELECT id FROM customer WHERE birth_month = {})"
_SAID = {
    (str(decision), lapsed, represented): bytes(
        said_again(person, decision, lapsed=lapsed, represented=represented) for person in range(256)
    )
    for decision in Decision
    for lapsed in (False, True)
    for represented in (False, True)
}


@dataclass(slots=True)
class Answers:
    """What is answered about each customer, by id."""

    _people: bytearray
    _bytes: bytearray
    _table: tuple[OffList | None, ...]
    _alone: dict[int, OffList | None] = field(default_factory=dict)

    def of(self, customer_id: int) -> OffList | None:
        """Why that customer is on no list; None: allowed."""
        if customer_id >= len(self._people) or not self._people[customer_id] & LIVE:
            return OffList.ARCHIVED
        if customer_id in self._alone:
            return self._alone[customer_id]
        return self._table[self._bytes[customer_id]]

    def asked(self) -> int:
        """How many were asked about."""
        return sum(self._bytes.count(byte) for byte in range(256) if byte & ASKED)

    def left_out(self) -> dict[OffList, int]:
        """How many of them are left out, by reason."""
        counts = Counter[OffList | None](self._alone.values())
        for byte in range(256):
            if byte & ASKED and not byte & ALONE:
                counts[self._table[byte]] += self._bytes.count(byte)
        return {reason: counts[reason] for reason in OffList if counts[reason]}

    def allowed(self) -> Iterator[int]:
        """Who of them may be contacted, in order of ids."""
        let_in = bytes(byte & ASKED and not byte & ALONE and self._table[byte] is None for byte in range(256))
        seen = self._bytes.translate(let_in)
        for customer_id, reason in self._alone.items():
            seen[customer_id] = reason is None
        at = seen.find(1)
        while at >= 0:
            yield at
            at = seen.find(1, at + 1)


def over_many(
    conn: Connection,
    question: Question,
    who: Who | Iterable[int],
    told: Told = lambda done, total: None,
) -> Answers:
    """The verdict about each customer that `who` means; ids of customers mean those among them who are not archived.

    Equals what `domain.verdict` says of `contact_facts.of_customer`, but for the reasons that time alone cures.
    """
    return _Asking(conn, question, told).run(who)


def has_sender(conn: Connection, question: Question) -> bool:
    """Whether the shop may be the one who asks: offers by call and message need a granted brand name."""
    if question.purpose is not Purpose.MARKETING or question.channel not in (Channel.CALL, Channel.MESSAGE):
        return True
    return not in_force(question.at, contact_rules.rules(conn)).brand_name_needed or BRAND_NAME.value(
        settings.read(conn)
    )


def rows_read(conn: Connection, question: Question) -> int:
    """About how many rows `over_many` reads, as it tells them."""
    points, _ = contact_facts.TABLE[contact_facts.KIND[question.channel]]
    return sum(_last(conn, table) for table in ("customer", "consent", points, "do_not_call"))


def _last(conn: Connection, table: str) -> int:
    return int(conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


class _Asking:
    """One run."""

    def __init__(self, conn: Connection, question: Question, told: Told) -> None:
        self._conn = conn
        self._question = question
        self._rules = contact_rules.rules(conn)
        self._told = told
        kind = contact_facts.KIND[question.channel]
        self._kind = kind
        self._table, self._column = contact_facts.TABLE[kind]
        self._done = 0
        self._total = rows_read(conn, question)
        self._people = bytearray(_last(conn, "customer") + 1)
        self._slips: set[int] = set()  # customers with a word that was taken back
        self._told_of: set[bytes] = set()  # hashes of numbers that words are kept about

    def run(self, who: Who | Iterable[int]) -> Answers:
        at, purpose = self._question.at, self._question.purpose
        self._read_people(who if isinstance(who, Who) else None)
        self._choose(who)
        self._read_words()
        unasked = purpose in UNASKED
        rule = in_force(at, self._rules)
        own = bytes(self._people.translate(weights(purpose)))
        found = bytearray(own)
        self._read_points(own, found, self._register() if unasked and rule.do_not_call else None)
        no_sender = not has_sender(self._conn, self._question)
        answered = Answers(self._people, found, answers(no_sender=no_sender))
        self._ask_alone(found, answered._alone)
        return answered

    def _parts(self, table: str, query: str, *values: Any) -> Iterator[Iterable[tuple[Any, ...]]]:
        """A query over a table's rows, part by part; its last two values are the part's ids."""
        last = _last(self._conn, table)
        cursor = self._conn.cursor()
        cursor.row_factory = None
        for begin in range(0, last, _PART):
            yield cursor.execute(f"{query} AND id > ? AND id <= ?", (*values, begin, begin + _PART))
            self._done = min(self._done + _PART, self._total)
            self._told(self._done, self._total)

    def _read_people(self, who: Who | None) -> None:
        day = shop_day(self._question.at)
        wanted = "archived_at IS NULL" if who is not None and who.bought_since is None else "0"
        if who is not None and who.birth_month is not None:
            wanted += f" AND birth_month IS {who.birth_month}"
        minor = (
            f"coalesce(birth_day, 0) AND birth_year IS NOT NULL AND {day.year} - birth_year"
            f" - (({day.month}, {day.day}) < (birth_month, birth_day)) < {ADULT_AGE}"
        )
        flags = f"{KNOWN} + {LIVE} * (archived_at IS NULL) + {MINOR} * ({minor}) + {WANTED} * ({wanted})"
        people = self._people
        for part in self._parts("customer", f"SELECT id, {flags} FROM customer WHERE 1"):
            for id_, person in part:
                if id_ < len(people):  # who came meanwhile is on no list yet
                    people[id_] = person

    def _choose(self, who: Who | Iterable[int]) -> None:
        """Marks those who are named, or who bought something since; the rest was marked on the way."""
        people = self._people
        if not isinstance(who, Who):
            chosen = iter(who)
        elif who.bought_since is not None:
            chosen = self._bought_since(who.bought_since, who.birth_month)
        else:
            return
        for customer_id in chosen:
            people[customer_id] |= WANTED

    def _bought_since(self, day: dt.date, birth_month: int | None) -> Iterator[int]:
        """By the index of orders by customer alone: all of it, in order, without a look at the orders."""
        since = round(dt.datetime.combine(day, dt.time(), SHOP_TIME).timestamp() * 1000)
        born = "" if birth_month is None else f" AND customer_id IN {_BORN.format(birth_month)}"
        rows = self._conn.execute(
            "SELECT DISTINCT customer_id FROM orders INDEXED BY orders_of WHERE customer_id IS NOT NULL AND at >= ?"
            f" AND id NOT IN (SELECT order_id FROM order_event WHERE kind = 'cancelled'){born}",
            (since,),
        )
        return (row[0] for row in rows if row[0] < len(self._people))

    def _read_words(self) -> None:
        """The latest word counts; where one was taken back as a slip, all of the customer's are looked at again."""
        question, people = self._question, self._people
        query = (
            "SELECT customer_id, decision, expires_at <= ?, representative, corrects_id, contact_hash FROM consent"
            " WHERE channel = ? AND purpose = ?"
        )
        for part in self._parts("consent", query, question.at, str(question.channel), str(question.purpose)):
            for customer_id, decision, lapsed, representative, corrects_id, contact_hash in part:
                if contact_hash is not None:
                    self._told_of.add(contact_hash)
                elif customer_id is None or customer_id >= len(people):
                    continue
                elif corrects_id is not None:
                    self._slips.add(customer_id)
                else:
                    said = _SAID[decision, bool(lapsed), bool(representative)]
                    people[customer_id] = said[people[customer_id]]
        for customer_id in self._slips:
            word = contact_facts.own_word(self._conn, customer_id, question)
            person = people[customer_id] & ~SAID
            people[customer_id] = person if word is None else _SAID[word.decision, False, word.represented][person]

    def _register(self) -> set[int] | None:
        """The numbers listed for the channel, each by eight bytes of its hash; None when none is."""
        column = do_not_call.COLUMN.get(self._question.channel)
        if column is None or self._conn.execute("SELECT 1 FROM do_not_call LIMIT 1").fetchone() is None:
            return None
        listed: set[int] = set()
        for part in self._parts("do_not_call", f"SELECT contact_hash FROM do_not_call WHERE {column}"):
            listed.update(int.from_bytes(row[0][:_PREFIX]) for row in part)
        return listed

    def _read_points(self, own: bytes, found: bytearray, register: set[int] | None) -> None:
        """Who has a number, whom else it reaches, and whether it is listed."""
        table, column, told_of = self._table, self._column, self._told_of
        several = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1"
        groups = {row[0]: at for at, row in enumerate(self._conn.execute(several))}
        weight = bytearray(len(groups))
        members, places = array("Q"), array("Q")
        hashed = contact_hashes.hasher(contact_hashes.key_of(self._conn), self._kind)
        hashing = bool(told_of) or register is not None
        query = f"SELECT customer_id, {column} FROM {table} WHERE {column} IS NOT NULL"
        for part in self._parts(table, query):
            for customer_id, value in part:
                if customer_id >= len(own):
                    continue
                byte = POINT
                if value in groups:
                    at = groups[value]
                    weight[at] |= own[customer_id]
                    members.append(customer_id)
                    places.append(at)
                if hashing:
                    contact_hash = hashed(value)
                    if contact_hash in told_of:
                        byte |= ALONE
                    if register is not None and int.from_bytes(contact_hash[:_PREFIX]) in register:
                        byte |= LISTED
                found[customer_id] |= byte
        for customer_id, at in zip(members, places, strict=True):
            found[customer_id] |= spread(weight[at])

    def _ask_alone(self, found: bytearray, into: dict[int, OffList | None]) -> None:
        for byte in range(256):
            if byte & ALONE and byte & ASKED and found.count(byte):
                at = found.find(byte)
                while at >= 0:
                    facts = contact_facts.of_customer(self._conn, at, self._question)
                    into[at] = keeps_off(verdict(self._question, facts))
                    if len(into) % 1_000 == 0:
                        self._told(self._done, self._total)
                    at = found.find(byte, at + 1)
