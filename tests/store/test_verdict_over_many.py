"""The verdict over all customers at once says what the verdict says of each of them, on random small shops."""

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact_list import OffList, Who, keeps_off
from kingoil_desk.domain.kept_customer import KeptEmail, KeptPhone
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.settings import BRAND_NAME
from kingoil_desk.domain.verdict import Question, verdict
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents, contact_facts, contact_hashes, verdict_over_many
from kingoil_desk.store import settings as kept_settings
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.consents import NewConsent

NOW = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
DAY = 86_400_000
CALL, MESSAGE, EMAIL = Channel
NUMBERS = ("+84912345678", "+84987654321", "+84901112223", "+842838123456")
MAILBOXES = ("an@example.com", "binh@example.com", "chi@example.com")
BIRTHS = (
    None,
    Birth(26, 11, 2010),
    Birth(27, 11, 2010),
    Birth(25, 11, 2010),
    Birth(29, 2, 2012),
    Birth(1, 1, 1970),
    Birth(3, 11),
)
PURPOSES = (*[Purpose.OCCASION] * 3, Purpose.MARKETING, Purpose.SERVICE)
CHANNELS = (CALL, CALL, CALL, EMAIL, MESSAGE)

people = st.lists(
    st.tuples(
        st.lists(st.sampled_from((*NUMBERS, None)), max_size=3),
        st.lists(st.sampled_from((*MAILBOXES, None)), max_size=2),
        st.sampled_from(BIRTHS),
        st.booleans(),  # archived
    ),
    min_size=1,
    max_size=6,
)
words = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 5)),  # whose; None: of somebody erased
        st.one_of(st.none(), st.sampled_from((*NUMBERS, *MAILBOXES))),  # about one point alone
        st.sampled_from(CHANNELS),
        st.sampled_from(PURPOSES),
        st.sampled_from(list(Decision)),
        st.sampled_from((None, NOW - 1, NOW, NOW + 1)),  # when a grant ends
        st.booleans(),  # represented
        st.one_of(st.none(), st.none(), st.integers(0, 8)),  # takes back one of the words before
    ),
    max_size=12,
)
listed = st.lists(
    st.tuples(st.sampled_from(NUMBERS), st.booleans(), st.booleans()), max_size=3, unique_by=lambda x: x[0]
)
bought = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 60), st.booleans()), max_size=4)
OCCASION = Purpose.OCCASION
TWO: "Person" = ([NUMBERS[0]], [], None, False)
CHILD: "Person" = ([NUMBERS[0]], [], Birth(26, 11, 2012), False)
Person = tuple[list[str | None], list[str | None], Birth | None, bool]


@pytest.fixture(scope="module")
def conn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """One file for all examples; each is rolled back."""
    from kingoil_desk.service.shop import Lane, Shop
    from kingoil_desk.store.profile import create_profile
    from tests.conftest import DATA_KEY, SHOP_NAME, STAFF

    folder: Path = tmp_path_factory.mktemp("many") / "shop"
    create_profile(folder, DATA_KEY, "shop", SHOP_NAME, STAFF, NOW)
    shop = Shop.open_with(folder, DATA_KEY, lambda: NOW)
    desk: Desk = shop.desk(Lane.WRITE)
    yield desk.ctx.conn
    shop.close()


def fill(conn: Connection, crowd: list[Person], said: list, no_call: list, orders: list, *, brand: bool) -> None:  # type: ignore[type-arg]
    """Rows as the program would keep them, in an open transaction."""
    for id_, (phones, emails, birth, archived) in enumerate(crowd, 1):
        conn.execute(
            "INSERT INTO customer(id, uid, code, birth_day, birth_month, birth_year, sort_given, sort_family,"
            " archived_at, created_at, changed_at) VALUES (?,?,?,?,?,?,x'',x'',?,0,0)",
            (id_, bytes([id_]), f"KH-{id_}", *((birth.day, birth.month, birth.year) if birth else (None,) * 3),
             NOW if archived else None),
        )  # fmt: skip
        for at, e164 in enumerate(phones):
            conn.execute("INSERT INTO phone(customer_id, position, typed, e164) VALUES (?,?,'',?)", (id_, at, e164))
        for at, mailbox in enumerate(emails):
            conn.execute(
                "INSERT INTO email(customer_id, position, typed, normalized) VALUES (?,?,'',?)", (id_, at, mailbox)
            )
    key = contact_hashes.key_of(conn)
    first = conn.execute("SELECT coalesce(max(id), 0) + 1 FROM consent").fetchone()[0]
    rows = []
    for whose, point, channel, purpose, decision, ends, represented, corrects in said:
        customer_id = None if whose is None or whose >= len(crowd) else whose + 1
        contact_hash = None
        if point is not None:
            contact_hash = contact_hashes.hashed(key, KeptEmail if "@" in point else KeptPhone, point)
        elif customer_id is None:
            continue
        corrects_id = None
        if corrects is not None and rows:  # a slip is taken back in its own cell
            slip = rows[corrects % len(rows)]
            customer_id, channel, purpose, contact_hash = (
                slip.customer_id,
                slip.channel,
                slip.purpose,
                slip.contact_hash,
            )
            corrects_id = first + corrects % len(rows)
        granted = decision is Decision.GRANTED
        rows.append(
            NewConsent(
                customer_id, channel, purpose, decision, NOW - DAY, NOW - DAY, How.COUNTER, 1, 1 if granted else None,
                corrects_id=corrects_id, contact_hash=contact_hash, expires_at=ends if granted else None,
                representative="Lê Hoa" if represented else None,
            )
        )  # fmt: skip
    append(conn, rows)
    conn.execute("INSERT INTO do_not_call_list(id, as_of, brought_at, brought_by) VALUES (1, 0, 0, 1)")
    for e164, calls, messages in no_call:
        number = contact_hashes.hashed(key, KeptPhone, e164)
        values = (number, int(calls), int(messages))
        conn.execute("INSERT INTO do_not_call(contact_hash, calls, messages, list_id) VALUES (?,?,?,1)", values)
    for at, (whose, days, cancelled) in enumerate(orders):
        if whose < len(crowd):
            conn.execute(
                "INSERT INTO orders(id, uid, number, customer_id, at, total) VALUES (?,?,?,?,?,0)",
                (at + 1, bytes([at]), f"DH-{at}", whose + 1, NOW - days * DAY),
            )
            if cancelled:
                conn.execute("INSERT INTO order_event(order_id, at, kind) VALUES (?, 0, 'cancelled')", (at + 1,))
    kept_settings.put(conn, BRAND_NAME.name, BRAND_NAME.text(brand))


def append(conn: Connection, rows: list[NewConsent]) -> None:
    from kingoil_desk.store.keys import Keys
    from tests.conftest import DATA_KEY

    consents.append_all(conn, Keys.derive(DATA_KEY, "shop"), 1, rows)


class Undone(Exception):
    """Ends an example's transaction."""


def in_example(conn: Connection, act: Callable[[], None]) -> None:
    with contextlib.suppress(Undone), transaction(conn):
        act()
        raise Undone


def one_by_one(conn: Connection, question: Question, customer_id: int) -> OffList | None:
    if not contact_facts.points_of(conn, (customer_id,), question.channel):
        return OffList.NO_POINT
    return keeps_off(verdict(question, contact_facts.of_customer(conn, customer_id, question)))


@given(people, words, listed, bought, st.booleans(), st.sampled_from(CHANNELS), st.sampled_from(PURPOSES))
@example([TWO, TWO], [(0, None, CALL, OCCASION, Decision.REFUSED, None, False, None)], [], [], False, CALL, OCCASION)
@example([CHILD], [], [(NUMBERS[0], True, False)], [], True, CALL, OCCASION)
@example(
    [TWO], [(None, NUMBERS[0], CALL, OCCASION, Decision.REFUSED, None, False, None)], [], [], False, CALL, OCCASION
)
@example(  # the refusal was a slip, so the yes before it counts
    [TWO],
    [
        (0, None, CALL, OCCASION, Decision.GRANTED, None, False, None),
        (0, None, CALL, OCCASION, Decision.REFUSED, None, False, None),
        (0, None, CALL, OCCASION, Decision.WITHDRAWN, None, False, 1),
    ],
    [], [], False, CALL, OCCASION,
)  # fmt: skip
@example([TWO], [(0, None, CALL, OCCASION, Decision.GRANTED, NOW, False, None)], [], [], False, CALL, OCCASION)
@example(  # a yes until a day takes the place of one without, also once it is over
    [TWO],
    [
        (0, None, CALL, OCCASION, Decision.GRANTED, None, False, None),
        (0, None, CALL, OCCASION, Decision.GRANTED, NOW, False, None),
    ],
    [], [], False, CALL, OCCASION,
)  # fmt: skip
@example(  # and so does one until an earlier day
    [TWO],
    [
        (0, None, CALL, OCCASION, Decision.GRANTED, NOW + 1, False, None),
        (0, None, CALL, OCCASION, Decision.GRANTED, NOW, False, None),
    ],
    [], [], False, CALL, OCCASION,
)  # fmt: skip
@example(  # a no before it is back, behind a yes that is gone with it
    [TWO],
    [
        (0, None, CALL, OCCASION, Decision.REFUSED, None, False, None),
        (0, None, CALL, OCCASION, Decision.GRANTED, None, False, None),
        (0, None, CALL, OCCASION, Decision.GRANTED, NOW, False, None),
    ],
    [], [], False, CALL, OCCASION,
)  # fmt: skip
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_over_many_is_one_by_one(
    conn: Connection,
    crowd: list[Person],
    said: list,  # type: ignore[type-arg]
    no_call: list,  # type: ignore[type-arg]
    orders: list,  # type: ignore[type-arg]
    brand: bool,
    channel: Channel,
    purpose: Purpose,
) -> None:
    question = Question(channel, purpose, NOW)

    def compare() -> None:
        fill(conn, crowd, said, no_call, orders, brand=brand)
        alive = [id_ for id_, person in enumerate(crowd, 1) if not person[3]]
        expected = {id_: one_by_one(conn, question, id_) for id_ in alive}
        got = verdict_over_many.over_many(conn, question, Who())
        assert {id_: got.of(id_) for id_ in alive} == expected
        assert list(got.allowed()) == [id_ for id_ in alive if expected[id_] is None]
        counts = Counter(reason for reason in expected.values() if reason is not None)
        assert got.left_out() == counts
        assert got.asked() == len(alive)
        some = alive[::2]
        part = verdict_over_many.over_many(conn, question, some)
        assert list(part.allowed()) == [id_ for id_ in some if expected[id_] is None]
        assert all(got.of(id_) is OffList.ARCHIVED for id_ in range(1, len(crowd) + 1) if id_ not in alive)

    in_example(conn, compare)


@given(people, bought, st.one_of(st.none(), st.sampled_from((1, 2, 11))), st.one_of(st.none(), st.integers(0, 60)))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_who_is_asked(
    conn: Connection,
    crowd: list[Person],
    orders: list,
    month: int | None,
    days: int | None,  # type: ignore[type-arg]
) -> None:
    today = dt.date(2026, 11, 26)
    since = None if days is None else today - dt.timedelta(days)

    def compare() -> None:
        fill(conn, crowd, [], [], orders, brand=False)
        expected = 0
        for index, (_, _, birth, archived) in enumerate(crowd):
            born = month is None or (birth is not None and birth.month == month)
            kept = [at for who, at, cancelled in orders if who == index and not cancelled]
            expected += not archived and born and (days is None or any(at <= days for at in kept))
        got = verdict_over_many.over_many(conn, Question(CALL, Purpose.SERVICE, NOW), Who(since, month))
        assert got.asked() == expected

    in_example(conn, compare)


def test_it_tells_how_far_it_is_and_can_be_given_up(conn: Connection) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise KeyboardInterrupt

    def compare() -> None:
        fill(conn, [([NUMBERS[0]], [], None, False)], [], [], [], brand=False)
        with pytest.raises(KeyboardInterrupt):
            verdict_over_many.over_many(conn, Question(CALL, Purpose.SERVICE, NOW), Who(), stop)

    in_example(conn, compare)
