"""A yes with a day and a yes for a child: in force as long as it holds, back to the no before it, said by whom."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Cell, Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Representative, Terms
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service.consent import Said, record_import_refusals
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents
from kingoil_desk.store.connection import transaction

DAY = 86_400_000
MAILS: Cell = (Channel.EMAIL, Purpose.MARKETING)
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
MOTHER = Representative("Lê Thị Hoa", "mother")


@pytest.fixture
def an(desk: Desk) -> int:
    return desk.customers.add(CustomerDraft("Nguyễn Văn An", emails=(EmailEntry("an@example.com"),))).customer_id


def say(desk: Desk, of: int, decision: Decision, terms: Terms = Terms(), cell: Cell = MAILS) -> None:  # noqa: B008
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.record(of, [Said(*cell, decision)], How.COUNTER, desk.ctx.clock(), terms=terms)


def until(desk: Desk, days: int) -> Terms:
    return Terms(desk.ctx.clock() + days * DAY)


def wait(desk: Desk, days: int) -> None:
    desk.ctx.clock.now += days * DAY + 10  # type: ignore[attr-defined]


def verdict(desk: Desk) -> Reason | None:
    return desk.contact.verdict(Whom(code="KH-000001"), *MAILS, desk.ctx.clock()).reason


def code_of(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def test_a_yes_lapses_everywhere_and_may_be_said_again(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, until(desk, 30))
    view = desk.consent.view(an)
    assert (view.matrix.cells, view.lapsed) == ({MAILS: GRANTED}, {})
    assert list(view.ends) == [MAILS]
    assert verdict(desk) is None
    assert desk.customers.record(an).matrix == view.matrix
    wait(desk, 30)
    view = desk.consent.view(an)
    assert (view.matrix.cells, view.ends) == ({}, {})
    assert list(view.lapsed) == [MAILS]
    assert verdict(desk) is Reason.NEVER_ASKED
    assert desk.customers.record(an).matrix.cells == {}
    say(desk, an, GRANTED)
    assert desk.consent.view(an).matrix.cells == {MAILS: GRANTED}
    assert verdict(desk) is None


def test_a_no_before_a_yes_with_a_day_is_back_and_never_left_the_lists(desk: Desk, an: int) -> None:
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    say(desk, an, GRANTED, until(desk, 30))
    assert desk.consent.view(an).matrix.cells[MAILS] is GRANTED
    assert verdict(desk) is None
    listed = desk.search.find("an")[0].refusals
    wait(desk, 30)
    assert desk.consent.view(an).matrix.everything_refused()
    assert desk.customers.record(an).matrix.everything_refused()
    assert verdict(desk) is Reason.REFUSED
    assert desk.search.find("an")[0].refusals == listed != 0
    assert desk.upkeep.verify().problems == ()


def test_the_same_yes_is_written_again_only_for_another_day(desk: Desk, an: int) -> None:
    terms = until(desk, 30)
    say(desk, an, GRANTED, terms)
    assert code_of(lambda: say(desk, an, GRANTED, terms)) is Code.NOTHING_CHANGED
    say(desk, an, GRANTED, until(desk, 5))  # shorter: the longer one is replaced
    wait(desk, 6)
    assert desk.consent.view(an).matrix.cells == {}
    assert verdict(desk) is Reason.NEVER_ASKED


def test_a_no_takes_no_day_with_it(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, until(desk, 3))
    wait(desk, 4)
    assert desk.consent.view(an).matrix.cells == {MAILS: REFUSED}
    assert desk.consent.view(an).history[0].expires_at is None


@pytest.mark.parametrize(("days", "code"), [(0, Code.EXPIRY_PAST), (-3, Code.EXPIRY_PAST), (4000, Code.EXPIRY_TOO_FAR)])
def test_a_day_out_of_sense_saves_nothing(desk: Desk, an: int, days: int, code: Code) -> None:
    assert code_of(lambda: say(desk, an, GRANTED, until(desk, days))) is code
    assert desk.consent.view(an).history == ()


def test_an_import_says_no_over_a_yes_with_a_day(desk: Desk, an: int) -> None:
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    say(desk, an, GRANTED, until(desk, 30))
    with desk.ctx.writing() as w:
        desk.ctx.conn.execute(
            "INSERT INTO import_batch(id, uid, shape, sha256, state, started_at)"
            " VALUES (1, x'01', 'x', x'', 'refusals', 1)"
        )
        assert record_import_refusals(desk.ctx, w, an, [MAILS], w.now, 1) == 1
    assert desk.consent.view(an).matrix.everything_refused()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(st.tuples(st.booleans(), st.none() | st.integers(1, 6), st.integers(0, 2)), max_size=6),
    later=st.integers(0, 9),
)
def test_the_panel_says_what_the_verdict_reads_at_any_moment(
    desk: Desk, said: list[tuple[bool, int | None, int]], later: int
) -> None:
    """For any words with days, taken at any moment; and no list is ever laxer than the verdict."""
    of = desk.customers.add(CustomerDraft("An", emails=(EmailEntry(f"a{desk.ctx.clock()}@example.com"),))).customer_id
    code = desk.customers.record(of).code
    for yes, days, pause in said:
        terms = until(desk, days) if days else Terms()
        with suppress(KnownError):  # nothing changes
            say(desk, of, GRANTED if yes else REFUSED, terms)
        wait(desk, pause)
    wait(desk, later)
    cells = desk.consent.view(of).matrix.cells
    found = desk.contact.verdict(Whom(code=code), *MAILS, desk.ctx.clock())
    expected = {None: Reason.NEVER_ASKED, GRANTED: None, REFUSED: Reason.REFUSED}
    assert found.reason is expected[cells.get(MAILS)]
    shown = desk.ctx.conn.execute("SELECT refusals FROM search_doc WHERE customer_id = ?", (of,)).fetchone()[0]
    assert found.reason is not Reason.REFUSED or shown
    assert not list(consents.verify_states(desk.ctx.conn))


# --- under 16


@pytest.fixture
def child(desk: Desk) -> int:
    draft = CustomerDraft("Bé Na", birth=Birth(1, 6, 2014), emails=(EmailEntry("na@example.com"),))
    return desk.customers.add(draft).customer_id


def test_a_childs_yes_needs_somebody_who_says_it(desk: Desk, child: int) -> None:
    assert desk.consent.view(child).child
    assert code_of(lambda: say(desk, child, GRANTED)) is Code.REPRESENTATIVE_NEEDED
    half = Terms(representative=Representative("Lê Thị Hoa", ""))
    assert code_of(lambda: say(desk, child, GRANTED, half)) is Code.REPRESENTATIVE_NEEDED
    assert verdict(desk) is Reason.CHILD
    say(desk, child, GRANTED, Terms(representative=MOTHER))
    assert verdict(desk) is None
    assert desk.consent.view(child).history[0].representative == MOTHER


def test_a_childs_no_needs_nobody(desk: Desk, child: int) -> None:
    say(desk, child, REFUSED)
    assert verdict(desk) is Reason.REFUSED
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.refuse_everything(child, How.COUNTER, desk.ctx.clock())


def test_a_yes_the_child_said_alone_may_be_said_again_for_it(desk: Desk, an: int) -> None:
    """The birth date came later than the yes."""
    say(desk, an, GRANTED)
    conn = desk.ctx.conn
    with transaction(conn):
        conn.execute("UPDATE customer SET birth_day = 1, birth_month = 6, birth_year = 2014 WHERE id = ?", (an,))
    assert verdict(desk) is Reason.CHILD
    say(desk, an, GRANTED, Terms(representative=MOTHER))
    assert verdict(desk) is None
    assert code_of(lambda: say(desk, an, GRANTED, Terms(representative=MOTHER))) is Code.NOTHING_CHANGED


def test_whoever_speaks_is_never_in_the_log(desk: Desk, child: int) -> None:
    say(desk, child, GRANTED, Terms(representative=MOTHER))
    log = "".join(str(tuple(row)) for row in desk.ctx.conn.execute("SELECT * FROM audit"))
    assert "Hoa" not in log
    assert "Na" not in log


# --- what it was said on


def test_a_line_tells_wording_and_policy_of_its_time(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED)
    assert desk.consent.basis(an, [1]).policy_version is None
    desk.ctx.conn.execute(
        "INSERT INTO policy(version, body, sha256, created_at) VALUES (3, 'x', x'', 1), (2, 'y', x'', 1)"
    )
    say(desk, an, GRANTED)
    basis = desk.consent.basis(an, [2])
    assert (basis.wording_version, basis.wording_language, basis.policy_version) == (1, "vi", 3)
    assert basis.wording == desk.consent.view(an).wording
    other = desk.customers.add(CustomerDraft("Bình")).customer_id
    assert desk.consent.basis(other, [2]).wording_version is None
