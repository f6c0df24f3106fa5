"""What may be paid and how: amounts in sense, change, mixed ways, and sharing out what is given back."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.payment import (
    MAX_PART,
    MAX_REFERENCE,
    Part,
    Payment,
    by_way,
    check_amount,
    check_parts,
    checked,
    shared_out,
    taken,
)

CASH, TRANSFER, CARD, ON_DELIVERY = Payment.CASH, Payment.TRANSFER, Payment.CARD, Payment.ON_DELIVERY


def refusal(call: Callable[..., object], *args: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call(*args)
    return caught.value


def refused(call: Callable[[], object]) -> Code:
    return refusal(call).code


@pytest.mark.parametrize("amount", [0, -1, -100_000, MAX_PART + 1, 10**30])
def test_nothing_less_than_nothing_and_too_much_are_refused(amount: int) -> None:
    assert refused(lambda: check_amount(amount)) is Code.PAYMENT_OUT_OF_SENSE
    assert refused(lambda: check_parts([Part(CASH, amount)], 10**31)) is Code.PAYMENT_OUT_OF_SENSE


def test_cash_covers_its_part_and_gives_change() -> None:
    assert checked(Part(CASH, 236_000, 500_000)).change == 264_000
    assert checked(Part(CASH, 236_000, 236_000)).change == 0
    assert checked(Part(CASH, 236_000)).change == 0
    error = refusal(checked, Part(CASH, 236_000, 200_000))
    assert (error.code, error.data) == (Code.CASH_TOO_LITTLE, {"received": 200_000, "amount": 236_000})


@pytest.mark.parametrize("part", [Part(CARD, 1_000, 2_000), Part(CASH, 1_000, -1), Part(CASH, 1_000, MAX_PART + 1)])
def test_only_cash_is_received_and_in_sense(part: Part) -> None:
    assert refused(lambda: checked(part)) is Code.PAYMENT_OUT_OF_SENSE


def test_a_reference_is_one_clean_line() -> None:
    assert checked(Part(CARD, 1, reference="  FT 2611  0318 ")).reference == "FT 2611 0318"
    assert refused(lambda: checked(Part(CARD, 1, reference="a\x07b"))) is Code.CONTROL_CHARACTERS
    assert refused(lambda: checked(Part(CARD, 1, reference="x" * (MAX_REFERENCE + 1)))) is Code.TEXT_TOO_LONG


def test_together_no_more_than_is_owed() -> None:
    parts = [Part(CASH, 60), Part(CARD, 40)]
    assert check_parts(parts, 100) == tuple(parts)
    error = refusal(check_parts, parts, 99)
    assert (error.code, error.data) == (Code.PAYMENT_TOO_MUCH, {"amount": 100, "owed": 99})


@pytest.mark.parametrize("way", [CASH, TRANSFER, CARD])
def test_one_way_takes_all_of_it(way: Payment) -> None:
    assert taken((), way, 90_000) == (Part(way, 90_000),)
    assert taken((), way, 0) == ()


def test_on_delivery_takes_nothing_yet() -> None:
    assert taken((), ON_DELIVERY, 90_000) == ()
    assert taken((), None, 90_000) == ()
    mixed = (Part(CASH, 20_000, 50_000), Part(ON_DELIVERY, 70_000))
    assert taken(mixed, CASH, 90_000) == mixed[:1]
    assert refused(lambda: taken(mixed, CASH, 89_999)) is Code.PAYMENT_TOO_MUCH


amounts = st.integers(-1_000, 1_000).filter(bool)
rows = st.lists(st.tuples(st.sampled_from(Payment), amounts), max_size=12)


@given(rows)
def test_ways_add_up_to_the_whole(paid: list[tuple[Payment, int]]) -> None:
    assert sum(by_way(paid).values()) == sum(amount for _, amount in paid)


@given(rows, st.integers(0, 5_000))
def test_what_is_shared_out_is_what_was_asked_or_all_there_is(paid: list[tuple[Payment, int]], amount: int) -> None:
    ways = by_way(paid)
    whole = sum(ways.values())
    shares = shared_out(amount, ways)
    assert sum(share for _, share in shares) == max(min(amount, whole), 0)
    assert all(0 < share <= ways[way] for way, share in shares)
