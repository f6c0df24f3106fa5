"""Counts and finds over all customers equal a recount of the whole ledger by the domain's own rules."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import (
    CELLS,
    Cell,
    Channel,
    Decision,
    How,
    Purpose,
    Word,
    in_force_at,
    is_refusal,
    standing,
)
from kingoil_desk.domain.consent_book import Filter, Span, Standing
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.kept_customer import prepare
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consent_book, consents, customers, search
from kingoil_desk.store.connection import Row, transaction
from kingoil_desk.store.consents import NewConsent

NOW = 1_795_000_000_000
DAY = 86_400_000
PEOPLE = 4  # of each example; the last one is archived
SOME = ((Channel.CALL, Purpose.MARKETING), (Channel.EMAIL, Purpose.MARKETING), (Channel.CALL, Purpose.SERVICE))


class Saying(NamedTuple):
    """One ledger row to be; `corrects` picks an earlier row of the same customer and cell, when there is one."""

    whose: int
    cell: Cell
    decision: Decision
    days_ago: int
    staff_id: int
    lapses_in: int | None
    corrects: bool
    about_a_number: bool


sayings = st.lists(
    st.builds(
        Saying,
        st.integers(0, PEOPLE - 1),
        st.sampled_from(SOME),
        st.sampled_from(list(Decision)),
        st.integers(0, 3),
        st.integers(1, 3),
        st.sampled_from([None, None, -DAY, DAY]),
        st.booleans(),
        st.sampled_from([False, False, False, True]),
    ),
    max_size=14,
)
filters = st.builds(
    Filter,
    st.sampled_from([None, *Channel]),
    st.sampled_from([None, Purpose.MARKETING, Purpose.SERVICE, Purpose.OCCASION]),
    st.sampled_from(list(Standing)),
    st.builds(
        Span,
        st.sampled_from([None, NOW - 2 * DAY, NOW - DAY]),
        st.sampled_from([None, NOW - DAY, NOW + 1]),
    ),
    st.sampled_from([None, 1, 2]),
)


@pytest.fixture(autouse=True)
def thin_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consent_book, "SLICE", 3)


def new_customer(desk: Desk, *, archived: bool = False) -> int:
    conn = desk.ctx.conn
    with transaction(conn):
        customer_id, _ = customers.insert(conn, prepare(CustomerDraft("Nguyễn Văn An")), NOW, 1)
        if archived:
            conn.execute("UPDATE customer SET archived_at = ? WHERE id = ?", (NOW, customer_id))
        search.reindex(conn, customer_id, NOW)
    return customer_id


def write(desk: Desk, said: list[Saying]) -> None:
    """New customers and what they said, in this order."""
    conn = desk.ctx.conn
    people = [new_customer(desk, archived=i == PEOPLE - 1) for i in range(PEOPLE)]
    before: dict[tuple[int, Cell], int] = {}
    for one in said:
        slip = before.get((one.whose, one.cell)) if one.corrects else None
        grant = one.decision is Decision.GRANTED
        new = NewConsent(
            people[one.whose], *one.cell, one.decision, NOW - one.days_ago * DAY, NOW - one.days_ago * DAY,
            How.COUNTER, one.staff_id, 1 if grant else None, corrects_id=slip,
            expires_at=NOW + one.lapses_in if grant and one.lapses_in is not None else None,
            contact_hash=b"number" if one.about_a_number else None,
        )  # fmt: skip
        with transaction(conn):
            id_ = consents.append(conn, desk.ctx.keys, 1, new)
            consents.refresh_state(conn, people[one.whose])
        if not one.about_a_number:
            before[one.whose, one.cell] = id_


def ledger(desk: Desk) -> dict[int, list[Row]]:
    """All rows of live customers, by customer; customers without a row too."""
    conn = desk.ctx.conn
    rows: dict[int, list[Row]] = {
        row[0]: [] for row in conn.execute("SELECT id FROM customer WHERE archived_at IS NULL")
    }
    for row in conn.execute("SELECT * FROM consent WHERE contact_hash IS NULL ORDER BY id"):
        if row["customer_id"] in rows:
            rows[row["customer_id"]].append(row)
    return rows


def word(row: Row) -> Word:
    return Word(
        row["id"], Channel(row["channel"]), Purpose(row["purpose"]), Decision(row["decision"]), row["corrects_id"],
        row["expires_at"],
    )  # fmt: skip


def in_force(rows: list[Row]) -> dict[Cell, Row]:
    by_id = {row["id"]: row for row in rows}
    return {cell: by_id[one.id] for cell, one in in_force_at(map(word, rows), NOW).items()}


def found_by_hand(desk: Desk, asked: Filter) -> dict[int, int]:
    """Customers whom the filter means, each with the newest word that is meant."""
    found = {}
    for customer_id, rows in ledger(desk).items():
        meant = [
            row["id"]
            for (channel, purpose), row in in_force(rows).items()
            if asked.channel in (None, channel) and asked.purpose in (None, purpose)
            if asked.standing is Standing.ANY
            or is_refusal(Decision(row["decision"])) is (asked.standing is Standing.REFUSED)
            if (asked.span.since or 0) <= row["recorded_at"] < (asked.span.until or NOW * 2)
            if asked.staff_id in (None, row["recorded_by"])
        ]
        if meant:
            found[customer_id] = max(meant)
    return found


def looks(desk: Desk, asked: Filter, limit: int) -> Iterator[consent_book.Found]:
    look = consent_book.find_never_asked if asked.standing is Standing.NEVER_ASKED else consent_book.find
    before = None
    while True:
        part = look(desk.ctx.conn, asked, NOW, before, limit, width=3)
        assert len(part.found) <= limit
        yield from part.found
        if part.next is None:
            return
        assert before is None or part.next < before
        before = part.next


def no_step(_done: int, _all: int) -> None:
    """Nobody follows the work here."""


slow_fixture = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@slow_fixture
@given(sayings)
def test_counts_in_force_are_those_of_a_recount(desk: Desk, said: list[Saying]) -> None:
    write(desk, said)
    by_hand: dict[Cell, Counter[Decision]] = defaultdict(Counter)
    rows = ledger(desk)
    for own in rows.values():
        for cell, row in in_force(own).items():
            by_hand[cell][Decision(row["decision"])] += 1
    tally = consent_book.tally_in_force(desk.ctx.conn, NOW, no_step)
    assert tally.customers == len(rows)
    for cell in CELLS:
        counts = by_hand[cell]
        assert tally.granted(cell) == counts[Decision.GRANTED]
        assert tally.withdrawn(cell) == counts[Decision.WITHDRAWN]
        assert tally.refused(cell) == counts[Decision.REFUSED] + counts[Decision.WITHDRAWN]
        assert tally.never_asked(cell) == len(rows) - counts.total()


@slow_fixture
@given(sayings, filters)
def test_counted_words_are_those_written_then_by_that_person(desk: Desk, said: list[Saying], asked: Filter) -> None:
    write(desk, said)
    by_hand: Counter[tuple[Cell, Decision]] = Counter()
    for rows in ledger(desk).values():
        written = {row["id"]: row for row in rows}
        for one in standing(map(word, rows)):
            row = written[one.id]
            if asked.span.holds(row["recorded_at"]) and asked.staff_id in (None, row["recorded_by"]):
                by_hand[(one.channel, one.purpose), one.decision] += 1
    tally = consent_book.tally_words(desk.ctx.conn, asked.span, asked.staff_id, no_step)
    assert tally.customers is None
    counted = {(cell, d): n for cell, counts in tally.cells.items() for d, n in counts.items() if n}
    assert counted == dict(by_hand)


@slow_fixture
@given(sayings, filters.filter(lambda asked: asked.standing is not Standing.NEVER_ASKED), st.integers(1, 4))
def test_whoever_is_meant_is_found_once_newest_word_first(
    desk: Desk, said: list[Saying], asked: Filter, limit: int
) -> None:
    write(desk, said)
    meant = found_by_hand(desk, asked)
    found = list(looks(desk, asked, limit))
    assert [one.doc["customer_id"] for one in found] == sorted(meant, key=lambda customer_id: -meant[customer_id])
    assert [one.said[0]["id"] for one in found] == sorted(meant.values(), reverse=True)


@slow_fixture
@given(sayings, filters, st.integers(1, 4))
def test_those_never_asked_are_who_has_nothing_in_force(
    desk: Desk, said: list[Saying], asked: Filter, limit: int
) -> None:
    asked = Filter(asked.channel, asked.purpose, Standing.NEVER_ASKED)
    write(desk, said)
    rows = ledger(desk)
    silent = {id_ for id_, own in rows.items() if asked.cells.isdisjoint(in_force(own))}
    found = list(looks(desk, asked, limit))
    assert {one.doc["customer_id"] for one in found} == silent
    assert len(found) == len(silent)
    ranks = [one.doc["rank"] for one in found]
    assert ranks == sorted(ranks, reverse=True)
    assert consent_book.never_asked(desk.ctx.conn, asked, NOW, no_step) == len(silent)


def test_a_file_without_customers_counts_to_nothing(desk: Desk) -> None:
    assert consent_book.tally_in_force(desk.ctx.conn, NOW, no_step).customers == 0
    assert consent_book.find(desk.ctx.conn, Filter(), NOW, None, 50) == ((), None)
    assert consent_book.find_never_asked(desk.ctx.conn, Filter(), NOW, None, 50) == ((), None)


def test_work_that_is_stopped_leaves_no_transaction(desk: Desk) -> None:
    new_customer(desk)

    def stop(_done: int, _all: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        consent_book.tally_in_force(desk.ctx.conn, NOW, stop)
    assert not desk.ctx.conn.in_transaction
