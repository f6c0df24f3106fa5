"""The state that follows from the consent ledger, against a plain re-telling of the rule."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.consent import (
    BIT_PART,
    BIT_WHOLE,
    CELLS,
    Channel,
    Decision,
    Matrix,
    Purpose,
    Word,
    check_stated_at,
    in_force_at,
    is_news,
    is_refusal,
    lapsed_at,
    lasting,
    refusal_bits,
    state,
)
from kingoil_desk.domain.errors import Code, KnownError

NOW = 1_795_000_000_000
DAY = 86_400_000
CALLS = (Channel.CALL, Purpose.MARKETING)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Word]:
    """Ledgers as the services write them: a correction is `withdrawn`, or says it anew, in the corrected cell."""
    words: list[Word] = []
    for id_ in range(1, draw(st.integers(0, 14)) + 1):
        if words and draw(st.booleans()):
            slip = draw(st.sampled_from(words))
            words.append(Word(id_, slip.channel, slip.purpose, draw(st.sampled_from(Decision)), slip.id))
        else:
            words.append(Word(id_, *draw(st.sampled_from(CELLS[:3])), draw(st.sampled_from(Decision))))
    return words


def told_plainly(words: Sequence[Word]) -> dict[tuple[Channel, Purpose], Word]:
    """The same rule as people would tell it: strike out slips from the end, then read each cell's last word."""
    left = list(words)
    for word in sorted(words, key=lambda w: -w.id):
        if word in left and word.corrects_id is not None:
            left = [w for w in left if w.id != word.corrects_id]
    spoken = [w for w in left if not (w.corrects_id is not None and w.decision is Decision.WITHDRAWN)]
    return {(w.channel, w.purpose): w for w in sorted(spoken, key=lambda w: w.id)}


@given(ledgers())
def test_state_is_the_rule_told_plainly(words: list[Word]) -> None:
    assert state(words) == told_plainly(words)


@given(ledgers(), st.randoms())
def test_rows_count_by_their_number_not_by_the_order_they_are_read_in(words: list[Word], random: Random) -> None:
    shuffled = list(words)
    random.shuffle(shuffled)
    assert state(shuffled) == state(words)


@given(ledgers(), st.sampled_from(CELLS), st.sampled_from([Decision.REFUSED, Decision.WITHDRAWN]))
def test_a_refusal_is_in_force_at_once_and_opens_nothing(
    words: list[Word], cell: tuple[Channel, Purpose], decision: Decision
) -> None:
    before = state(words)
    after = state([*words, Word(len(words) + 1, *cell, decision)])
    assert after[cell].decision is decision
    assert {c: w for c, w in after.items() if c != cell} == {c: w for c, w in before.items() if c != cell}


@given(ledgers(), st.data())
def test_taking_a_word_back_gives_the_state_without_it(words: list[Word], data: st.DataObject) -> None:
    plain = [w for w in words if w.corrects_id is None]
    if not plain:
        return
    slip = data.draw(st.sampled_from(plain))
    back = Word(len(words) + 1, slip.channel, slip.purpose, Decision.WITHDRAWN, slip.id)
    assert state([*plain, back]) == state([w for w in plain if w is not slip])


def test_taking_back_what_took_a_word_back_brings_it_into_force_again() -> None:
    refused = Word(1, *CALLS, Decision.REFUSED)
    back = Word(2, *CALLS, Decision.WITHDRAWN, 1)
    again = Word(3, *CALLS, Decision.WITHDRAWN, 2)
    assert state([refused, back]) == {}
    assert state([refused, back, again]) == {CALLS: refused}


def test_withdrawn_is_a_refusal_and_silence_is_neither() -> None:
    matrix = Matrix({CALLS: Decision.WITHDRAWN, (Channel.EMAIL, Purpose.MARKETING): Decision.GRANTED})
    assert matrix.refused(*CALLS)
    assert not matrix.refused(Channel.EMAIL, Purpose.MARKETING)
    assert not matrix.refused(Channel.MESSAGE, Purpose.MARKETING)


@given(st.dictionaries(st.sampled_from(CELLS), st.sampled_from(Decision)))
def test_bits_of_the_list_tell_what_the_matrix_tells(cells: dict[tuple[Channel, Purpose], Decision]) -> None:
    bits = refusal_bits(Matrix(cells))
    for channel in Channel:
        refused = [is_refusal(cells[channel, p]) for p in Purpose if (channel, p) in cells]
        whole = len(refused) == len(Purpose) and all(refused)
        assert bool(bits & BIT_WHOLE[channel]) == whole
        assert bool(bits & BIT_PART[channel]) == (any(refused) and not whole)
    assert Matrix(cells).everything_refused() == (bits & 7 == 7)


@pytest.mark.parametrize(
    ("said", "in_force", "news"),
    [
        (Decision.REFUSED, None, True),
        (Decision.GRANTED, None, True),
        (Decision.GRANTED, Decision.GRANTED, False),
        (Decision.REFUSED, Decision.GRANTED, True),
        (Decision.GRANTED, Decision.WITHDRAWN, True),
        (Decision.REFUSED, Decision.WITHDRAWN, False),
    ],
)
def test_what_is_news(said: Decision, in_force: Decision | None, news: bool) -> None:
    assert is_news(said, in_force and Word(1, *CALLS, in_force)) is news


def test_a_word_is_said_now_or_in_the_shops_time() -> None:
    for fine in (NOW, NOW + 60_000, NOW - 20 * 365 * DAY):
        check_stated_at(fine, NOW)


@pytest.mark.parametrize(
    ("stated_at", "code", "text"),
    [
        (NOW + 60_001, Code.DATE_IN_FUTURE, None),
        (NOW - 30 * 365 * DAY, Code.DATE_IMPOSSIBLE, "25/11/1996"),
        (-(10**18), Code.DATE_IMPOSSIBLE, "01/01/0001"),
    ],
)
def test_a_word_of_another_time_is_refused(stated_at: int, code: Code, text: str | None) -> None:
    with pytest.raises(KnownError) as caught:
        check_stated_at(stated_at, NOW)
    assert caught.value.code is code
    assert caught.value.data.get("text") == text


# --- grants with a day


@st.composite
def dated_ledgers(draw: st.DrawFn) -> list[Word]:
    """As the services write them: a grant may name a day, a correction is `withdrawn`."""
    words: list[Word] = []
    for id_ in range(1, draw(st.integers(0, 10)) + 1):
        if words and draw(st.integers(0, 3)) == 0:
            slip = draw(st.sampled_from(words))
            words.append(Word(id_, slip.channel, slip.purpose, Decision.WITHDRAWN, slip.id))
        else:
            said = draw(st.sampled_from(Decision))
            day = draw(st.none() | st.integers(1, 5)) if said is Decision.GRANTED else None
            words.append(Word(id_, *draw(st.sampled_from(CELLS[:2])), said, None, day and NOW + day * DAY))
    return words


moments = st.integers(0, 6).map(lambda day: NOW + day * DAY)


@given(dated_ledgers(), moments)
def test_what_lasts_refuses_whatever_is_refused_at_any_moment(words: list[Word], at: int) -> None:
    now, kept = in_force_at(words, at), lasting(words)
    refused = {cell for cell, word in now.items() if is_refusal(word.decision)}
    assert refused <= {cell for cell, word in kept.items() if is_refusal(word.decision)}
    granted = {cell for cell, word in kept.items() if word.decision is Decision.GRANTED}
    assert granted <= {cell for cell, word in now.items() if word.decision is Decision.GRANTED}


@given(dated_ledgers(), moments, moments)
def test_time_alone_never_makes_a_yes(words: list[Word], one: int, other: int) -> None:
    earlier, later = in_force_at(words, min(one, other)), in_force_at(words, max(one, other))
    for cell, word in later.items():
        if word.decision is Decision.GRANTED:
            assert earlier[cell].decision is Decision.GRANTED
    assert {c for c, w in earlier.items() if is_refusal(w.decision)} <= {
        c for c, w in later.items() if is_refusal(w.decision)
    }


@given(dated_ledgers(), moments)
def test_no_grant_is_in_force_past_its_day_and_none_has_lapsed_before(words: list[Word], at: int) -> None:
    assert all(word.expires_at is None or at < word.expires_at for word in in_force_at(words, at).values())
    for cell, since in lapsed_at(words, at).items():
        assert since <= at
        assert in_force_at(words, at).get(cell) is None or is_refusal(in_force_at(words, at)[cell].decision)


def test_after_a_grant_with_a_day_a_no_is_back_and_an_older_yes_is_not() -> None:
    no, yes = Word(1, *CALLS, Decision.REFUSED), Word(2, *CALLS, Decision.GRANTED)
    until = Word(3, *CALLS, Decision.GRANTED, None, NOW)
    assert in_force_at([no, until], NOW - 1) == {CALLS: until}
    assert in_force_at([no, until], NOW) == {CALLS: no}
    assert in_force_at([yes, until], NOW) == {}
    assert in_force_at([no, yes, until], NOW) == {CALLS: no}
    slip = Word(4, *CALLS, Decision.WITHDRAWN, 3)
    assert in_force_at([yes, until, slip], NOW) == {CALLS: yes}  # it was never said
    no_slip = Word(5, *CALLS, Decision.WITHDRAWN, 4)
    assert in_force_at([yes, until, slip, no_slip], NOW) == {}  # it was said after all
    again = Word(4, *CALLS, Decision.GRANTED)
    assert in_force_at([no, until, again], NOW) == {CALLS: again}


def test_the_same_yes_with_another_day_is_news() -> None:
    until = Word(1, *CALLS, Decision.GRANTED, None, NOW)
    assert not is_news(Decision.GRANTED, until, NOW)
    assert is_news(Decision.GRANTED, until, NOW + DAY)
    assert is_news(Decision.GRANTED, until)
    assert not is_news(Decision.REFUSED, Word(1, *CALLS, Decision.REFUSED), NOW)
