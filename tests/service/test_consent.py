"""A refusal at the desk: in force at once, never lost, never raised by accident, taken back only as a slip."""

from collections.abc import Callable, Sequence

import pytest

from kingoil_desk.domain.consent import (
    BIT_WHOLE,
    CELLS,
    Cell,
    Channel,
    Decision,
    How,
    Purpose,
)
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import of_text
from kingoil_desk.domain.role import Act, Actor
from kingoil_desk.service.consent import HistoryRow, Said, record_import_refusals
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents

MANAGER, CLERK, OTHER_CLERK = "Bảo", "Hạnh", "Thảo"
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
CALLS: Cell = (Channel.CALL, Purpose.MARKETING)
MAILS: Cell = (Channel.EMAIL, Purpose.OCCASION)
AsStaff = Callable[[str], Actor]
REFUSED, GRANTED, WITHDRAWN = Decision.REFUSED, Decision.GRANTED, Decision.WITHDRAWN


@pytest.fixture
def an(desk: Desk) -> int:
    return desk.customers.add(CustomerDraft("Nguyễn Văn An")).customer_id


def say(desk: Desk, of: int, decision: Decision, *cells: Cell, at: int | None = None, note: str = "") -> None:
    """A word a millisecond, so that each is a breath of its own."""
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    said = [Said(*cell, decision) for cell in cells]
    desk.consent.record(of, said, How.COUNTER, desk.ctx.clock() if at is None else at, note)


def in_force(desk: Desk, of: int) -> dict[Cell, Decision]:
    return dict(desk.consent.view(of).matrix.cells)


def history(desk: Desk, of: int) -> tuple[HistoryRow, ...]:
    return desk.consent.view(of).history


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def audited(desk: Desk) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq").fetchall()
    return [tuple(row) for row in rows]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    tables = ("consent", "consent_head", "consent_state", "search_doc", "audit")
    return [tuple(row) for table in tables for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")]


def sound(desk: Desk) -> bool:
    conn = desk.ctx.conn
    chain = consents.verify_chain(conn, {1: desk.ctx.keys.audit_mac})[1] is None
    return chain and not list(consents.verify_states(conn))


# --- recording


def test_a_refusal_is_in_force_at_once_everywhere(desk: Desk, an: int, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    say(desk, an, REFUSED, *((Channel.CALL, purpose) for purpose in Purpose), note="  đang họp \n")
    assert all(desk.customers.record(an).matrix.refused(Channel.CALL, purpose) for purpose in Purpose)
    assert desk.search.find("an")[0].refusals == BIT_WHOLE[Channel.CALL]
    (line,) = history(desk, an)
    assert (line.recorded_by, line.note, line.how, len(line.said)) == (CLERK, "đang họp", How.COUNTER, 5)
    assert audited(desk)[-1] == (
        CLERK,
        "consent.record",
        "KH-000001",
        "call.service call.feedback call.marketing call.occasion call.analysis",
    )
    assert sound(desk)


def test_a_grant_is_bound_to_the_wording_it_was_said_on(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS)
    (row,) = desk.ctx.conn.execute(
        "SELECT version, language FROM consent JOIN wording ON wording.id = wording_id"
    ).fetchall()
    assert tuple(row) == (1, "vi")
    desk.ctx.conn.execute(
        "INSERT INTO wording(version, language, body, sha256, created_at) VALUES (2, 'vi', 'x', x'', 1)"
    )
    say(desk, an, GRANTED, MAILS)
    say(desk, an, REFUSED, CALLS)
    versions = desk.ctx.conn.execute(
        "SELECT wording.version FROM consent LEFT JOIN wording ON wording.id = wording_id ORDER BY consent.id"
    )
    assert [row[0] for row in versions] == [1, 2, None]


def test_without_a_wording_a_grant_waits_and_a_refusal_does_not(desk: Desk, an: int) -> None:
    desk.ctx.conn.set_authorizer(None)  # by hand: the program never takes one away
    desk.ctx.conn.execute("DROP TRIGGER wording_no_delete")
    desk.ctx.conn.execute("DELETE FROM wording")
    assert error(lambda: say(desk, an, GRANTED, CALLS)).code is Code.WORDING_NEEDED
    assert in_force(desk, an) == {}
    say(desk, an, REFUSED, CALLS)
    assert in_force(desk, an) == {CALLS: REFUSED}


def test_what_is_in_force_already_gets_no_second_row(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, CALLS)
    before = everything(desk)
    assert error(lambda: say(desk, an, REFUSED, CALLS)).code is Code.NOTHING_CHANGED
    assert error(lambda: say(desk, an, REFUSED)).code is Code.NOTHING_CHANGED
    assert everything(desk) == before
    say(desk, an, REFUSED, CALLS, MAILS)
    assert [len(line.ids) for line in history(desk, an)] == [1, 1]


def test_a_word_that_comes_with_evidence_is_written_down_again(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, CALLS)
    letter, now = of_text("Thư của khách ngày 18/11"), desk.ctx.clock()
    desk.ctx.clock.now += 10  # type: ignore[attr-defined]
    desk.consent.record(an, [Said(*CALLS, REFUSED)], How.LETTER, now + 1, evidence=letter)
    assert in_force(desk, an) == {CALLS: REFUSED}
    newest, first = history(desk, an)
    assert (newest.how, bool(newest.evidence), first.how, bool(first.evidence)) == (
        How.LETTER,
        True,
        How.COUNTER,
        False,
    )
    desk.consent.refuse_everything(an, How.LETTER, now + 2)
    assert error(lambda: desk.consent.refuse_everything(an, How.LETTER, now + 3)).code is Code.NOTHING_CHANGED
    desk.consent.refuse_everything(an, How.LETTER, now + 3, evidence=letter)
    assert len(history(desk, an)[0].ids) == len(CELLS)
    assert sound(desk)


def test_yes_and_no_in_one_breath_is_no(desk: Desk, an: int) -> None:
    for first, second in ((GRANTED, REFUSED), (REFUSED, GRANTED)):
        of = desk.customers.add(CustomerDraft("An")).customer_id
        desk.consent.record(of, [Said(*CALLS, first), Said(*CALLS, second)], How.COUNTER, desk.ctx.clock())
        assert in_force(desk, of) == {CALLS: REFUSED}


@pytest.mark.parametrize(
    ("offset", "code"),
    [(60_002, Code.DATE_IN_FUTURE), (-30 * 365 * DAY, Code.DATE_IMPOSSIBLE), (-(2**60), Code.DATE_IMPOSSIBLE)],
)
def test_a_date_out_of_sense_saves_nothing(desk: Desk, an: int, offset: int, code: Code) -> None:
    before, now = everything(desk), desk.ctx.clock()
    assert error(lambda: say(desk, an, REFUSED, CALLS, at=now + offset)).code is code
    assert error(lambda: desk.consent.refuse_everything(an, How.COUNTER, now + offset)).code is code
    assert everything(desk) == before


def test_a_clock_a_minute_ahead_is_no_future(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, CALLS, at=desk.ctx.clock() + 60_001)  # `say` ticks
    assert in_force(desk, an) == {CALLS: REFUSED}


@pytest.mark.parametrize(("note", "code"), [("x" * 2_001, Code.TEXT_TOO_LONG), ("x\x00", Code.CONTROL_CHARACTERS)])
def test_a_note_out_of_sense_saves_nothing(desk: Desk, an: int, note: str, code: Code) -> None:
    before = everything(desk)
    assert error(lambda: say(desk, an, REFUSED, CALLS, note=note)).code is code
    assert everything(desk) == before


def test_an_old_paper_does_not_undo_a_later_refusal(desk: Desk, an: int) -> None:
    noon = desk.ctx.clock() // DAY * DAY + 5 * HOUR  # 12:00 on the shop's wall
    say(desk, an, REFUSED, CALLS, at=noon)
    before = everything(desk)
    refused = error(lambda: say(desk, an, GRANTED, MAILS, CALLS, at=noon - 13 * HOUR))  # the evening before
    assert (refused.code, refused.data) == (Code.REFUSED_SINCE, {"at": noon})
    assert everything(desk) == before
    say(desk, an, GRANTED, MAILS, CALLS, at=noon - 12 * HOUR)  # a date without a time, of the same day
    assert in_force(desk, an) == {MAILS: GRANTED, CALLS: GRANTED}


def test_an_old_refusal_that_comes_in_late_counts(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS)
    say(desk, an, REFUSED, CALLS, at=desk.ctx.clock() - 9 * DAY)
    assert in_force(desk, an) == {CALLS: REFUSED}


def test_a_withdrawal_counts_as_a_refusal_and_is_told_apart(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS)
    say(desk, an, WITHDRAWN, CALLS)
    view = desk.consent.view(an)
    assert view.matrix.refused(*CALLS)
    assert view.history[0].said == (Said(*CALLS, WITHDRAWN),)
    assert not view.history[0].corrects


def test_a_refusal_of_somebody_put_away_is_still_written_down(desk: Desk, an: int) -> None:
    desk.customers.archive(an)
    desk.consent.refuse_everything(an, How.LETTER, desk.ctx.clock())
    assert desk.consent.view(an).matrix.everything_refused()


def test_a_customer_who_is_none_has_no_say(desk: Desk) -> None:
    now = desk.ctx.clock()
    for call in (
        lambda: desk.consent.view(77),
        lambda: say(desk, 77, REFUSED, CALLS),
        lambda: desk.consent.refuse_everything(77, How.COUNTER, now),
        lambda: desk.consent.take_back(77, [1]),
    ):
        assert error(call).code is Code.CUSTOMER_UNKNOWN


# --- refusing everything


def test_refuse_everything_is_one_line_and_one_audit_row(desk: Desk, an: int, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    log = len(audited(desk))
    assert desk.consent.refuse_everything(an, How.PHONE, desk.ctx.clock(), "gọi đến").customers == {an}
    view = desk.consent.view(an)
    assert view.matrix.everything_refused()
    (line,) = view.history
    assert {(s.channel, s.purpose) for s in line.said} == set(CELLS)
    assert {s.decision for s in line.said} == {REFUSED}
    assert [row[:3] for row in audited(desk)[log:]] == [(CLERK, "consent.refuse_everything", "KH-000001")]
    assert sound(desk)


def test_refuse_everything_writes_only_what_is_not_refused(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS, MAILS)
    say(desk, an, WITHDRAWN, CALLS)
    say(desk, an, REFUSED, (Channel.MESSAGE, Purpose.SERVICE))
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    assert len(history(desk, an)[0].ids) == 13
    assert in_force(desk, an)[CALLS] is WITHDRAWN
    assert desk.consent.view(an).matrix.everything_refused()
    again = error(lambda: desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock()))
    assert again.code is Code.NOTHING_CHANGED


def test_a_refusal_that_fails_at_its_end_leaves_nothing(desk: Desk, an: int, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(desk)

    def broken(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr("kingoil_desk.store.search.set_refusals", broken)
    with pytest.raises(OSError, match="disk"):
        desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    assert everything(desk) == before


# --- taking back


def test_a_slip_is_taken_back_and_stays_in_the_history(desk: Desk, an: int, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    say(desk, an, GRANTED, CALLS)
    desk.ctx.clock.now += 1  # type: ignore[attr-defined]
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    slip = history(desk, an)[0]
    assert slip.can_take_back
    desk.consent.take_back(an, slip.ids)
    assert in_force(desk, an) == {CALLS: GRANTED}
    back, corrected, granted = history(desk, an)
    assert (back.corrects, back.can_take_back) == (True, False)
    assert (corrected.ids, corrected.corrected, corrected.can_take_back) == (slip.ids, True, False)
    assert (granted.corrected, granted.can_take_back) == (False, True)
    assert audited(desk)[-1][1] == "consent.take_back"
    assert desk.ctx.conn.execute("SELECT count(*) FROM consent").fetchone()[0] == 31
    assert sound(desk)


def test_part_of_a_line_taken_back_stands_apart_from_the_rest(desk: Desk, an: int) -> None:
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    first = history(desk, an)[0].ids[0]
    desk.consent.take_back(an, [first])
    _, rest, corrected = history(desk, an)
    assert (corrected.ids, corrected.corrected) == ((first,), True)
    assert (len(rest.ids), rest.corrected) == (14, False)
    assert len(in_force(desk, an)) == 14


def test_a_clerk_takes_back_their_own_word_within_ten_minutes(desk: Desk, an: int, as_staff: AsStaff) -> None:
    clock = desk.ctx.clock
    as_staff(CLERK)
    say(desk, an, REFUSED, CALLS)
    clock.now += 10 * MINUTE  # type: ignore[attr-defined]
    assert history(desk, an)[0].can_take_back
    clock.now += 1  # type: ignore[attr-defined]
    assert not history(desk, an)[0].can_take_back
    late = error(lambda: desk.consent.take_back(an, [1]))
    assert (late.code, late.data) == (Code.NOT_ALLOWED, {"act": Act.TAKE_BACK_OTHERS_CONSENT})
    clock.now -= 20 * MINUTE  # type: ignore[attr-defined]  # a clock set back opens nothing
    assert error(lambda: desk.consent.take_back(an, [1])).code is Code.NOT_ALLOWED
    clock.now += 90 * DAY  # type: ignore[attr-defined]
    as_staff(MANAGER)
    desk.consent.take_back(an, [1])
    assert in_force(desk, an) == {}


def test_a_clerk_takes_back_nobody_elses_word(desk: Desk, an: int, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    say(desk, an, REFUSED, CALLS)
    as_staff(OTHER_CLERK)
    say(desk, an, REFUSED, MAILS)
    before = everything(desk)
    assert error(lambda: desk.consent.take_back(an, [1, 2])).code is Code.NOT_ALLOWED
    assert everything(desk) == before


@pytest.mark.parametrize("ids", [[], [99], [1], [2], [3, 99], [4]])
def test_what_is_no_standing_word_of_theirs_is_not_taken_back(desk: Desk, an: int, ids: Sequence[int]) -> None:
    say(desk, an, REFUSED, CALLS)
    desk.consent.take_back(an, [1])  # row 2
    say(desk, an, REFUSED, CALLS)  # row 3
    other = desk.customers.add(CustomerDraft("Bình")).customer_id
    say(desk, other, REFUSED, CALLS)  # row 4
    before = everything(desk)
    assert error(lambda: desk.consent.take_back(an, ids)).code is Code.NOTHING_CHANGED
    assert everything(desk) == before


# --- reading


def test_an_altered_row_shows_in_the_view_of_its_customer(desk: Desk, an: int) -> None:
    other = desk.customers.add(CustomerDraft("Bình")).customer_id
    say(desk, an, REFUSED, CALLS)
    say(desk, other, REFUSED, CALLS)
    conn = desk.ctx.conn
    conn.set_authorizer(None)
    conn.execute("DROP TRIGGER consent_no_update")
    conn.execute("UPDATE consent SET note = 'x' WHERE customer_id = ?", (other,))
    assert desk.consent.view(an).chain_intact
    assert not desk.consent.view(other).chain_intact


def test_the_history_stands_newest_first_by_when_it_was_written(desk: Desk, an: int) -> None:
    clock = desk.ctx.clock
    say(desk, an, REFUSED, CALLS, at=clock() - DAY)
    clock.now += MINUTE  # type: ignore[attr-defined]
    say(desk, an, REFUSED, MAILS, at=clock() - 2 * DAY)
    assert [line.said[0].channel for line in history(desk, an)] == [Channel.EMAIL, Channel.CALL]


# --- imports


def imported(desk: Desk, of: int, *cells: Cell, at: int | None = None) -> int:
    with desk.ctx.writing() as w:
        desk.ctx.conn.execute(
            "INSERT OR IGNORE INTO import_batch(id, uid, shape, sha256, state, started_at)"
            " VALUES (1, x'01', 'x', x'', 'refusals', 1)"
        )
        return record_import_refusals(desk.ctx, w, of, cells, w.now if at is None else at, 1)


def test_an_import_lowers_what_may_be_done_and_says_where_it_came_from(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS)
    assert imported(desk, an, CALLS, MAILS, CALLS) == 2
    assert in_force(desk, an) == {CALLS: REFUSED, MAILS: REFUSED}
    line = history(desk, an)[0]
    assert (line.how, len(line.ids)) == (How.IMPORT, 2)
    assert {row[0] for row in desk.ctx.conn.execute("SELECT import_id FROM consent WHERE id > 1")} == {1}
    assert sound(desk)


def test_an_import_run_twice_adds_nothing_twice(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, CALLS)
    say(desk, an, WITHDRAWN, CALLS)
    assert imported(desk, an, CALLS, MAILS) == 1
    before = everything(desk)
    assert imported(desk, an, CALLS, MAILS) == 0
    assert everything(desk) == before
    assert in_force(desk, an)[CALLS] is WITHDRAWN


def test_a_file_that_dates_a_refusal_in_the_future_means_now(desk: Desk, an: int) -> None:
    imported(desk, an, CALLS, at=desk.ctx.clock() + DAY)
    assert history(desk, an)[0].stated_at == desk.ctx.clock()
