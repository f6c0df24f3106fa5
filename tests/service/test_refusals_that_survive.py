"""Refusals that survive: whoever gets a number next is not reached on it either, and is told why, everywhere."""

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk import cli_words
from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, Hint, HintKind, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Terms
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.point_refusal import PointRefusal, Why
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service.consent import Said, record_import_refusals
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.customer import ContactPoint
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import consents, departed, verify
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent
from tests.conftest import DATA_KEY, MANAGER, FixedClock, sign_in
from tests.data.import_files import bring, order, write

CALL, MESSAGE, EMAIL = Channel
SERVICE, OCCASION = Purpose.SERVICE, Purpose.OCCASION
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
NUMBER, MAILBOX = "0912345678", "an@example.com"
BY_WORD = {Reason.REFUSED, Reason.NUMBER_SHARED, Reason.ERASED}
DAY = 86_400_000


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


def draft(name: str, *phones: str, email: str = "") -> CustomerDraft:
    return CustomerDraft(name, phones=tuple(map(PhoneEntry, phones)), emails=(EmailEntry(email),) if email else ())


def add(desk: Desk, name: str, *phones: str, email: str = "") -> int:
    return desk.customers.add(draft(name, *phones, email=email)).customer_id


def say(desk: Desk, of: int, decision: Decision, *cells: tuple[Channel, Purpose]) -> None:
    desk.consent.record(of, [Said(*cell, decision) for cell in cells], How.COUNTER, desk.ctx.clock())


def refuse(desk: Desk, of: int) -> None:
    desk.consent.refuse_everything(of, How.PHONE, desk.ctx.clock())


def leave(desk: Desk, of: int) -> None:
    """The customer has neither number nor mailbox any more."""
    editable = desk.customers.edit(of)
    desk.customers.change(of, draft(editable.draft.full_name), editable.version)


def erase(desk: Desk, of: int) -> None:
    """What an erasure has to do with refusals, and then what it does with the rest."""
    ctx = desk.ctx
    with transaction(ctx.conn) as conn:
        departed.keep_refusals_of_erased(conn, ctx.keys, ctx.generation, of, ctx.clock(), 1)
        for table in ("phone", "email"):
            conn.execute(f"DELETE FROM {table} WHERE customer_id = ?", (of,))


def points(desk: Desk, of: int) -> list[ContactPoint]:
    return [point for point in desk.customers.record(of).contacts if point.kind != "address"]


def hints(desk: Desk, *phones: str, email: str = "", of: int | None = None) -> list[Hint]:
    found = desk.customers.hints(draft("Trần Thị Bình", *phones, email=email), of)
    return [hint for hint in found if hint.kind is HintKind.POINT_REFUSED]


def everything(channel: Channel, why: Why, at: int, code: str) -> PointRefusal:
    return PointRefusal(channel, frozenset(Purpose), why, at, code)


# saying why


def test_whoever_shares_a_number_is_told_on_record_and_form(desk: Desk, clock: FixedClock) -> None:
    an, said = add(desk, "Nguyễn Văn An", NUMBER, email=MAILBOX), clock.now
    refuse(desk, an)
    clock.now += DAY
    expected = tuple(everything(channel, Why.SHARING, said, "KH-000001") for channel in (CALL, MESSAGE))
    (hint,) = hints(desk, NUMBER, "0987654321")
    assert (hint.text, hint.customer_id, hint.code, hint.name, hint.refusals) == (
        NUMBER, an, "KH-000001", "", expected,
    )  # fmt: skip
    binh = add(desk, "Trần Thị Bình", NUMBER, "0987654321")
    assert [point.refusals for point in points(desk, binh)] == [expected, ()]
    assert [point.refusals for point in points(desk, an)] == [
        (),
        (),
    ]  # what is An's own stands in the matrix
    assert hints(desk, NUMBER, of=an) == []


def test_a_former_owner_is_told_once_the_number_is_somebody_elses(desk: Desk, clock: FixedClock) -> None:
    an, said = add(desk, "Nguyễn Văn An", NUMBER, email=MAILBOX), clock.now
    say(desk, an, REFUSED, (CALL, OCCASION), (EMAIL, OCCASION))
    leave(desk, an)
    clock.now += DAY
    only = frozenset({OCCASION})
    by_call = PointRefusal(CALL, only, Why.FORMER, said, "KH-000001")
    by_mail = PointRefusal(EMAIL, only, Why.FORMER, said, "KH-000001")
    assert [hint.refusals for hint in hints(desk, NUMBER, email=MAILBOX)] == [(by_call,), (by_mail,)]
    saved = desk.customers.add(draft("Trần Thị Bình", NUMBER, email=MAILBOX))
    assert [hint.refusals for hint in saved.hints if hint.kind is HintKind.POINT_REFUSED] == [(by_call,), (by_mail,)]
    assert [point.refusals for point in points(desk, saved.customer_id)] == [(by_call,), (by_mail,)]
    assert not desk.customers.record(saved.customer_id).matrix.cells


def test_of_somebody_erased_nothing_is_told_but_that_and_when(desk: Desk, clock: FixedClock) -> None:
    an, said = add(desk, "Nguyễn Văn An", NUMBER), clock.now
    refuse(desk, an)
    erase(desk, an)
    rows = desk.ctx.conn.execute("SELECT * FROM consent WHERE customer_id IS NULL").fetchall()
    assert {(row["channel"], row["purpose"]) for row in rows} == {cell for cell in CELLS if cell[0] is not EMAIL}
    assert {(row["note"], row["representative"], row["evidence_id"]) for row in rows} == {("", None, None)}
    (hint,) = hints(desk, NUMBER)
    assert (hint.customer_id, hint.code) == (None, "")
    assert hint.refusals == tuple(everything(channel, Why.ERASED, said, "") for channel in (CALL, MESSAGE))
    assert desk.contact.verdict(Whom(phone=NUMBER), CALL, SERVICE).reason is Reason.ERASED
    assert verify.everything(desk.ctx.conn, desk.ctx.keys, desk.ctx.generation) == []


def test_an_erasure_takes_along_what_was_refused_on_numbers_of_before(desk: Desk) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER, email=MAILBOX)
    refuse(desk, an)
    leave(desk, an)
    erase(desk, an)
    found = hints(desk, NUMBER, email=MAILBOX)
    assert {one.why for hint in found for one in hint.refusals} == {Why.ERASED}
    for whom, channel in ((Whom(phone=NUMBER), CALL), (Whom(email=MAILBOX), EMAIL)):
        assert desk.contact.verdict(whom, channel, SERVICE).reason in BY_WORD
    before = desk.ctx.conn.execute("SELECT count(*) FROM consent").fetchone()[0]
    erase(desk, an)
    assert desk.ctx.conn.execute("SELECT count(*) FROM consent").fetchone()[0] == before, "once is enough"


def test_the_heaviest_reason_is_told_of_several(desk: Desk) -> None:
    an, binh = add(desk, "Nguyễn Văn An", NUMBER), add(desk, "Trần Thị Bình", NUMBER)
    say(desk, an, REFUSED, (CALL, OCCASION))
    say(desk, binh, REFUSED, (CALL, SERVICE), (MESSAGE, SERVICE))
    erase(desk, an)
    chi = add(desk, "Lê Chi", NUMBER)
    ((by_call, by_message),) = [point.refusals for point in points(desk, chi)]
    assert (by_call.why, by_call.purposes, by_call.whole) == (Why.ERASED, {OCCASION, SERVICE}, False)
    assert (by_message.why, by_message.code) == (Why.SHARING, "KH-000002")


def test_a_grant_that_ends_does_not_take_the_refusal_under_it_away(desk: Desk, clock: FixedClock) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER)
    say(desk, an, REFUSED, (CALL, OCCASION))
    ctx, now = desk.ctx, clock.now
    for_a_day = NewConsent(an, CALL, OCCASION, GRANTED, now, now, How.COUNTER, 1, 1, expires_at=now + DAY)
    with transaction(ctx.conn) as conn:
        consents.append(conn, ctx.keys, ctx.generation, for_a_day)
        consents.refresh_state(conn, an)
    assert desk.contact.verdict(Whom(phone=NUMBER), CALL, OCCASION).allowed
    leave(desk, an)
    clock.now += 2 * DAY
    assert desk.contact.verdict(Whom(phone=NUMBER), CALL, OCCASION).reason in BY_WORD


def test_a_number_of_thousands_is_read_at_once(desk: Desk) -> None:
    first = add(desk, "Nguyễn Văn An", NUMBER)
    say(desk, first, REFUSED, (CALL, OCCASION))
    binh = add(desk, "Trần Thị Bình", NUMBER)
    with transaction(desk.ctx.conn) as conn:
        rows = [(f"{n:016x}".encode()[:16], f"KH-9{n:05}") for n in range(3_000)]
        columns = conn.execute("SELECT * FROM customer WHERE id = ?", (first,)).fetchone()
        names = [name for name in columns.keys() if name not in ("id", "uid", "code")]
        conn.executemany(
            f"INSERT INTO customer(uid, code, {', '.join(names)}) SELECT ?, ?, {', '.join(names)} FROM customer"
            f" WHERE id = {first}",
            rows,
        )
        conn.execute(
            "INSERT INTO phone(customer_id, position, typed, e164)"
            " SELECT id, 0, ?1, '+84912345678' FROM customer WHERE id > ?2",
            (NUMBER, binh),
        )
    statements: list[str] = []
    desk.ctx.conn.set_trace_callback(statements.append)
    (point,) = points(desk, binh)
    desk.ctx.conn.set_trace_callback(None)
    assert point.shared_with == 100
    assert [one.purposes for one in point.refusals] == [{OCCASION}]
    assert len(statements) < 40, "no read for each of them"


def test_a_yes_until_a_day_counts_for_others_too_until_then(desk: Desk, clock: FixedClock) -> None:
    """The record tells what the verdict says, before that day and after it."""
    an = add(desk, "Nguyễn Văn An", NUMBER)
    say(desk, an, REFUSED, (CALL, OCCASION))
    clock.now += 1
    until = Terms(expires_at=clock.now + DAY)
    desk.consent.record(an, [Said(CALL, OCCASION, GRANTED)], How.COUNTER, clock.now, terms=until)
    binh = add(desk, "Trần Thị Bình", NUMBER)
    assert desk.contact.verdict(Whom(code="KH-000002"), CALL, OCCASION).reason is Reason.NEVER_ASKED
    assert [point.refusals for point in points(desk, binh)] == [()]
    clock.now += DAY
    assert desk.contact.verdict(Whom(code="KH-000002"), CALL, OCCASION).reason is Reason.NUMBER_SHARED
    assert [one.why for point in points(desk, binh) for one in point.refusals] == [Why.SHARING]


def test_what_stays_with_a_number_goes_only_with_the_word_it_was_kept_from(desk: Desk, clock: FixedClock) -> None:
    """An old no is found to be a slip; the later one, in force when the number left again, was none."""
    an = add(desk, "Nguyễn Văn An", NUMBER)
    say(desk, an, REFUSED, (CALL, OCCASION))
    (slip,) = desk.consent.view(an).history[0].ids
    leave(desk, an)
    desk.customers.change(an, draft("Nguyễn Văn An", NUMBER), desk.customers.edit(an).version)
    for decision in (GRANTED, REFUSED):
        clock.now += DAY
        say(desk, an, decision, (CALL, OCCASION))
    leave(desk, an)
    desk.consent.take_back(an, [slip])
    assert desk.contact.verdict(Whom(phone=NUMBER), CALL, OCCASION).reason in BY_WORD


def test_what_stays_with_a_number_is_no_slip_of_its_own(desk: Desk) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER)
    say(desk, an, REFUSED, (CALL, OCCASION))
    leave(desk, an)
    (kept,) = [row["id"] for row in consents.of_customer(desk.ctx.conn, an) if row["contact_hash"] is not None]
    with pytest.raises(KnownError) as caught:
        desk.consent.take_back(an, [kept])
    assert caught.value.code is Code.NOTHING_CHANGED
    assert desk.contact.verdict(Whom(phone=NUMBER), CALL, OCCASION).reason in BY_WORD


# imports


def test_an_import_tells_which_numbers_carry_a_refusal(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    an = add(desk, "Lê Hoa", NUMBER)
    refuse(desk, an)
    erase(desk, an)
    file = write(tmp_path / "o.csv", [order(1), order(2, billing_phone="0987654321", billing_email=""), order(3)])
    tried = bring(shop, file, dry_run=True)
    report = bring(shop, file)
    for found in (tried, report):
        assert (found.points_refused, found.rows_refused_before, found.lines_refused) == (1, 2, (2, 4))
    (hit, *_) = desk.search.find(NUMBER)
    (phone, *_rest) = points(desk, hit.customer_id)
    assert {one.why for one in phone.refusals} == {Why.ERASED}
    said = "\n".join(cli_words.summary(report))
    assert "1 numbers and mailboxes already carry a refusal; it stays in force" in said
    assert "lines 2, 4" in said


# the rule as a whole


@st.composite
def happenings(draw: st.DrawFn) -> list[tuple[str, int, tuple[Channel, Purpose]]]:
    acts = ["add", "refuse", "grant", "everything", "take back", "import", "archive", "bring back", "leave", "erase"]
    acts += ["grant for a day", "return", "wait"]
    cell = st.tuples(st.sampled_from(Channel), st.sampled_from((SERVICE, OCCASION)))
    return draw(st.lists(st.tuples(st.sampled_from(acts), st.integers(0, 3), cell), max_size=14))


NEVER_LAXER = {"add", "refuse", "everything", "import", "archive", "leave", "erase", "wait"}
ASKED = [(channel, purpose) for channel in Channel for purpose in (SERVICE, OCCASION)]


def refused_cells(desk: Desk, phone: str, mailbox: str) -> set[tuple[Channel, Purpose]]:
    found = set()
    for channel, purpose in ASKED:
        whom = Whom(email=mailbox) if channel is EMAIL else Whom(phone=phone)
        if desk.contact.verdict(whom, channel, purpose).reason in BY_WORD:
            found.add((channel, purpose))
    return found


def act(
    desk: Desk, people: list[int], what: str, who: int, cell: tuple[Channel, Purpose], point: CustomerDraft
) -> None:
    if what == "add":
        people.append(desk.customers.add(point).customer_id)
    if not people:
        return
    of = people[who % len(people)]
    if what in ("refuse", "grant"):
        say(desk, of, REFUSED if what == "refuse" else GRANTED, cell)
    elif what == "grant for a day":
        now = desk.ctx.clock()
        until = Terms(expires_at=now + DAY)
        desk.consent.record(of, [Said(*cell, GRANTED)], How.COUNTER, now, terms=until)
    elif what == "everything":
        refuse(desk, of)
    elif what == "take back":
        desk.consent.take_back(of, desk.consent.view(of).history[0].ids)
    elif what == "import":
        with desk.ctx.writing() as w:
            record_import_refusals(desk.ctx, w, of, [cell], w.now, 1)
    elif what in ("archive", "bring back"):
        desk.customers.archive(of, what == "archive")
    elif what == "leave":
        leave(desk, of)
    elif what == "return":
        desk.customers.change(of, point, desk.customers.edit(of).version)
    elif what == "erase":
        erase(desk, of)


def restored(desk: Desk, folder: Path, clock: FixedClock) -> Iterator[Desk]:
    """The shop as a copy of its file gives it."""
    desk.ctx.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    shutil.copytree(desk.ctx.home.folder, folder, ignore=shutil.ignore_patterns("*.lock", "lock"))
    with closing(Shop.open_with(folder, DATA_KEY, clock)) as shop:
        sign_in(shop, MANAGER)
        yield shop.desk(Lane.WRITE)


@given(happenings())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_but_the_customers_own_yes_opens_what_was_refused(
    desk: Desk, clock: FixedClock, happened: list[tuple[str, int, tuple[Channel, Purpose]]]
) -> None:
    """Each example has a number and a mailbox of its own in the same shop, so that the chain grows on."""
    with transaction(desk.ctx.conn) as conn:
        conn.execute(
            "INSERT OR IGNORE INTO import_batch(id, uid, shape, sha256, state, started_at, by_staff)"
            " VALUES (1, x'01', 'x', x'00', 'done', 1, 1)"
        )
    at = desk.ctx.conn.execute("SELECT count(*) FROM customer").fetchone()[0]
    clock.now += 1
    phone, mailbox = f"09{10_000_000 + at * 20 + clock.now % 20:08d}", f"an{at}.{clock.now}@example.com"
    people: list[int] = []
    for what, who, cell in happened:
        clock.now += 1
        before = refused_cells(desk, phone, mailbox)
        with_contact = draft("Nguyễn Văn An", phone, email=mailbox)
        clock.now += DAY if what == "wait" else 0
        try:
            act(desk, people, what, who, cell, with_contact)
        except (KnownError, IndexError):
            continue  # no news, nothing to take back, archived
        after = refused_cells(desk, phone, mailbox)
        if what in NEVER_LAXER:
            assert before <= after
        for of in people:
            record = desk.customers.record(of)
            for point in record.contacts:
                here = {(one.channel, purpose) for one in point.refusals for purpose in one.purposes}
                own = {c for c in ASKED if record.matrix.refused(*c)}
                ways = (EMAIL,) if point.kind == "email" else (CALL, MESSAGE)
                told = {c for c in ASKED if c[0] in ways and c in here | own}
                assert told == {c for c in after if c[0] in ways}, "the record tells what the verdict says"
    assert list(consents.verify_states(desk.ctx.conn)) == []


def test_a_restored_copy_refuses_what_was_refused(desk: Desk, clock: FixedClock, tmp_path: Path) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER, email=MAILBOX)
    refuse(desk, an)
    erase(desk, an)
    binh = add(desk, "Trần Thị Bình", "0987654321")
    refuse(desk, binh)
    leave(desk, binh)
    for again in restored(desk, tmp_path / "again", clock):
        assert again.contact.verdict(Whom(phone=NUMBER), CALL, SERVICE).reason is Reason.ERASED
        assert again.contact.verdict(Whom(phone="0987654321"), CALL, SERVICE).reason in BY_WORD
        assert {one.why for hint in hints(again, NUMBER) for one in hint.refusals} == {Why.ERASED}
        assert verify.everything(again.ctx.conn, again.ctx.keys, again.ctx.generation) == []
