"""The consent book at the desk: what a clerk finds and counts, masked; who is still to be asked, and what was done."""

from collections.abc import Callable

import pytest

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.consent_book import Filter, Period, Standing, span_of
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Interrupted
from kingoil_desk.domain.role import Actor
from kingoil_desk.service.consent import Said, record_import_refusals
from kingoil_desk.service.consent_book import BookRow, Work
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, MANAGER, OTHER_CLERK

DAY = 86_400_000
CALL_OFFERS = (Channel.CALL, Purpose.MARKETING)
AsStaff = Callable[[str], Actor]


def add(desk: Desk, name: str, phone: str = "") -> int:
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    phones = (PhoneEntry(phone),) if phone else ()
    return desk.customers.add(CustomerDraft(name, phones=phones, emails=(EmailEntry("an@example.com"),))).customer_id


def refuse(desk: Desk, customer_id: int) -> None:
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.refuse_everything(customer_id, How.COUNTER, desk.ctx.clock())


def grant(desk: Desk, customer_id: int) -> None:
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.record(customer_id, [Said(*CALL_OFFERS, Decision.GRANTED)], How.PHONE, desk.ctx.clock())


def names(desk: Desk, asked: Filter) -> list[str]:
    return [row.name for row in desk.book.find(asked).rows]


def test_whoever_refused_is_found_with_the_word_behind_it_and_no_number(desk: Desk, as_staff: AsStaff) -> None:
    khe = add(desk, "Phùng Thị Khế", "0912 345 678")
    add(desk, "Nguyễn Văn An")
    as_staff(CLERK)
    refuse(desk, khe)
    (row,) = desk.book.find(Filter(standing=Standing.REFUSED)).rows
    assert (row.customer_id, row.name, row.tail, row.how, row.recorded_by) == (
        khe, "Phùng Thị Khế", "5678", How.COUNTER, CLERK,
    )  # fmt: skip
    assert {(one.channel, one.purpose) for one in row.said} == set(CELLS)
    assert row.stated_at == row.recorded_at == desk.ctx.clock()
    for secret in ("912345678", "0912345678", "an@example.com"):
        assert secret not in repr(row)


def test_by_whom_and_when(desk: Desk, as_staff: AsStaff) -> None:
    an, binh = add(desk, "An"), add(desk, "Bình")
    as_staff(CLERK)
    refuse(desk, an)
    desk.ctx.clock.now += DAY  # type: ignore[attr-defined]
    clerk = as_staff(OTHER_CLERK)
    refuse(desk, binh)
    today = span_of(Period.TODAY, desk.ctx.clock())
    assert names(desk, Filter(span=today)) == ["Bình"]
    assert names(desk, Filter(staff_id=clerk.staff_id)) == ["Bình"]
    assert names(desk, Filter()) == ["Bình", "An"]
    assert desk.book.count(Filter(span=today)).refused(CALL_OFFERS) == 1
    assert desk.book.count(Filter()).refused(CALL_OFFERS) == 2


def test_a_slip_taken_back_and_an_archived_customer_are_neither_found_nor_counted(desk: Desk) -> None:
    an, binh = add(desk, "An"), add(desk, "Bình")
    refuse(desk, an)
    refuse(desk, binh)
    desk.consent.take_back(an, desk.consent.view(an).history[0].ids)
    desk.customers.archive(binh)
    month = Filter(span=span_of(Period.MONTH, desk.ctx.clock()))
    assert names(desk, Filter(standing=Standing.REFUSED)) == []
    assert desk.book.count(month).refused(CALL_OFFERS) == 0
    tally = desk.book.count(Filter())
    assert (tally.customers, tally.refused(CALL_OFFERS), tally.never_asked(CALL_OFFERS)) == (1, 0, 1)
    assert names(desk, Filter(standing=Standing.NEVER_ASKED)) == ["An"]


def test_a_grant_taken_back_is_told_apart_and_counts_as_refused(desk: Desk) -> None:
    an = add(desk, "An")
    grant(desk, an)
    assert names(desk, Filter(standing=Standing.GRANTED)) == ["An"]
    desk.consent.record(an, [Said(*CALL_OFFERS, Decision.WITHDRAWN)], How.PHONE, desk.ctx.clock())
    assert names(desk, Filter(standing=Standing.GRANTED)) == []
    assert names(desk, Filter(standing=Standing.REFUSED)) == ["An"]
    tally = desk.book.count(Filter())
    assert (tally.granted(CALL_OFFERS), tally.refused(CALL_OFFERS), tally.withdrawn(CALL_OFFERS)) == (0, 1, 1)


def test_those_never_asked_are_counted_down_as_they_are_asked(desk: Desk, as_staff: AsStaff) -> None:
    an, binh, cuc = add(desk, "An"), add(desk, "Bình"), add(desk, "Cúc")
    as_staff(CLERK)
    assert names(desk, Filter(standing=Standing.NEVER_ASKED)) == ["Cúc", "Bình", "An"]
    assert desk.book.work(Filter()) == Work(3, 0)
    grant(desk, an)
    refuse(desk, binh)
    assert desk.book.work(Filter()) == Work(1, 2)
    assert desk.book.work(Filter(channel=Channel.EMAIL)) == Work(2, 2)
    as_staff(OTHER_CLERK)
    assert desk.book.work(Filter()) == Work(1, 0)
    desk.ctx.clock.now += DAY  # type: ignore[attr-defined]
    as_staff(CLERK)
    refuse(desk, an)  # had been asked before
    assert desk.book.work(Filter()) == Work(1, 0)
    refuse(desk, cuc)
    assert desk.book.work(Filter()) == Work(0, 1)


def test_what_an_import_brings_was_asked_by_nobody(desk: Desk) -> None:
    an = add(desk, "An")
    with desk.ctx.writing() as w:
        desk.ctx.conn.execute(
            "INSERT INTO import_batch(id, uid, shape, sha256, state, started_at)"
            " VALUES (1, x'01', 'x', x'02', 'done', 0)"
        )
        record_import_refusals(desk.ctx, w, an, CELLS, desk.ctx.clock(), 1)
    assert desk.book.work(Filter()) == Work(0, 0)


def test_more_than_a_page_comes_in_looks_that_end(desk: Desk) -> None:
    for at in range(7):
        refuse(desk, add(desk, f"Khách {at}"))
    found: list[BookRow] = []
    before = None
    for _ in range(20):
        page = desk.book.find(Filter(), before, limit=3)
        found += page.rows
        before = page.next
        if before is None:
            break
    assert [row.name for row in found] == [f"Khách {at}" for at in range(6, -1, -1)]


def test_the_lanes_that_only_read_count_and_find(shop: Shop, desk: Desk) -> None:
    refuse(desk, add(desk, "An"))
    assert shop.desk(Lane.LONG).book.count(Filter()).refused(CALL_OFFERS) == 1
    assert [row.name for row in shop.desk(Lane.LOOK).book.find(Filter()).rows] == ["An"]


def test_a_count_tells_how_far_it_is_and_can_be_stopped(desk: Desk) -> None:
    add(desk, "An")
    told: list[tuple[int, int]] = []
    desk.book.count(Filter(), lambda done, all_: told.append((done, all_)))
    assert told == [(1, 1)]
    with pytest.raises(Interrupted):
        desk.book.count(Filter(), cancelled=lambda: True)
    with transaction(desk.ctx.conn):
        pass


def test_everybody_who_wrote_may_be_asked_for(desk: Desk) -> None:
    assert [one.name for one in desk.book.recorders()] == [MANAGER, CLERK, OTHER_CLERK]
    assert all(one.active for one in desk.book.recorders())
