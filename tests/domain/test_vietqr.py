"""VietQR: both published examples, what no field may hold, and sums that any reader can take apart again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain import vietqr
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.vietqr import Account

PUBLISHED = [
    (
        "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien"
        "6304BBB8",
        Account("970416", "257678859"), 1_000, "Chuyen tien", "",
    ),
    (
        "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN62340107NPS6869"
        "0819TRANSFER TO SOMEONE6304AC13",
        Account("970416", "224528479"), 10_000, "TRANSFER TO SOMEONE", "NPS6869",
    ),
]  # fmt: skip


def fields(text: str) -> dict[str, str]:
    """Takes a text of id, length and value apart."""
    found, at = {}, 0
    while at < len(text):
        id_, length = text[at : at + 2], int(text[at + 2 : at + 4])
        found[id_] = text[at + 4 : at + 4 + length]
        assert len(found[id_]) == length
        at += 4 + length
    return found


@pytest.mark.parametrize(("text", "account", "amount", "words", "bill"), PUBLISHED)
def test_the_published_examples(text: str, account: Account, amount: int, words: str, bill: str) -> None:
    assert vietqr.payload(account, amount, words, bill) == text
    assert vietqr.crc(text[:-4]) == int(text[-4:], 16)


@given(
    st.sampled_from(sorted(vietqr.BANKS)),
    st.text("0123456789ABCXYZ", min_size=1, max_size=19),
    st.integers(1, vietqr.MAX_AMOUNT),
    st.text("ABC 019", max_size=vietqr.MAX_PURPOSE).map(str.strip),
)
def test_every_field_can_be_read_back(bank: str, number: str, amount: int, words: str) -> None:
    text = vietqr.payload(Account(bank, number), amount, words)
    assert vietqr.crc(text[:-4]) == int(text[-4:], 16)
    top = fields(text)
    receiver = fields(fields(top["38"])["01"])
    assert (receiver["00"], receiver["01"]) == (bank, number)
    assert (top["53"], top["54"], top["58"]) == ("704", str(amount), "VN")
    assert fields(top.get("62", "")).get("08", "") == words


def test_the_purpose_is_the_order_s_number_alone() -> None:
    assert vietqr.purpose("DH-2611-0318") == "DH26110318"
    assert vietqr.purpose("Đơn số 5") == "DONSO5"
    assert len(vietqr.purpose("9" * 60)) == vietqr.MAX_PURPOSE


@pytest.mark.parametrize(
    "account",
    [Account("97041", "1"), Account("VCB", "1"), Account("970416", ""), Account("970416", "1" * 20),
     Account("970416", "12-34"), Account("９７０４１６", "1")],
)  # fmt: skip
def test_an_account_out_of_sense(account: Account) -> None:
    with pytest.raises(KnownError) as caught:
        vietqr.payload(account, 1, "A")
    assert caught.value.code is Code.ACCOUNT_NOT_READ


@pytest.mark.parametrize("amount", [0, -1, vietqr.MAX_AMOUNT + 1])
def test_a_sum_out_of_sense(amount: int) -> None:
    with pytest.raises(KnownError) as caught:
        vietqr.payload(Account("970416", "1"), amount, "A")
    assert caught.value.code is Code.PRICE_OUT_OF_SENSE


def test_blanks_in_an_account_are_forgiven_and_letters_with_marks_are_not() -> None:
    assert vietqr.checked(Account(" 970416 ", "2576 7885 9")) == Account("970416", "257678859")
    with pytest.raises(ValueError, match="ASCII"):
        vietqr.payload(Account("970416", "1"), 1, "chuyển tiền")
