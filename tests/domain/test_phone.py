"""Phones: what people type and files hold, the 2018 map, warnings that never block, masks that hide."""

import unicodedata

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.phone import Phone, PhoneKind, digits, mask, parse_phones, show, tail

MAP_OF_2018 = (
    "0120>070 0121>079 0122>077 0126>076 0128>078 0123>083 0124>084 0125>085 0127>081 0129>082 "
    "0162>032 0163>033 0164>034 0165>035 0166>036 0167>037 0168>038 0169>039 0186>056 0188>058 0199>059"
)
LANDLINE_AREAS = (
    *("203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213", "214", "215", "216"),
    *("218", "219", "220", "221", "222", "225", "226", "227", "228", "229", "232", "233", "234", "235"),
    *("236", "237", "238", "239", "24", "251", "252", "254", "255", "256", "257", "258", "259", "260"),
    *("261", "262", "263", "269", "270", "271", "272", "273", "274", "275", "276", "277", "28", "290"),
    *("291", "292", "293", "294", "296", "297", "299"),
)  # fmt: skip

mobiles = st.builds("0{}{:08d}".format, st.sampled_from("35789"), st.integers(0, 10**8 - 1))


def one(typed: str) -> Phone:
    (phone,) = parse_phones(typed)
    return phone


@pytest.mark.parametrize(
    "typed",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "0912\u2013345\u2013678",
        "(0912) 345 678",
        "0912\u00a0345\u00a0678",
        "０９１２３４５６７８",
        "0912/345/678",
        "912345678",
        "912345678.0",
        "84912345678",
        "+84912345678",
        "+84 912 345 678",
        "+84 (0) 912 345 678",
        "(+84) 0912345678",
        "0084 912 345 678",
        "O912345678",
        "o912 345 678",
        "  0912345678,",
        "ĐT: 0912345678",
        "0912345678 (vợ)",
        "0912345678 / n/a",
    ],
)
def test_one_mobile_in_many_spellings(typed: str) -> None:
    phone = one(typed)
    assert phone == Phone(phone.typed, "+84912345678", None, PhoneKind.MOBILE, True, False)
    assert phone.typed in typed


@pytest.mark.parametrize(
    ("typed", "e164", "kind"),
    [
        ("028 3823 4567", "+842838234567", PhoneKind.LANDLINE),
        ("(028) 38234567", "+842838234567", PhoneKind.LANDLINE),
        ("2838234567", "+842838234567", PhoneKind.LANDLINE),
        ("+84 28 3823 4567", "+842838234567", PhoneKind.LANDLINE),
        ("0203 3823 456", "+842033823456", PhoneKind.LANDLINE),
        ("028 3823 4567 ext 12", "+842838234567", PhoneKind.LANDLINE),
        ("028 3823 4567 máy lẻ 101", "+842838234567", PhoneKind.LANDLINE),
        ("1900 1234", "+8419001234", PhoneKind.HOTLINE),
        ("1800 123456", "+841800123456", PhoneKind.HOTLINE),
        ("+1 415 555 2671", "+14155552671", PhoneKind.FOREIGN),
        ("001 415 555 2671", "+14155552671", PhoneKind.FOREIGN),
        ("+82 10 1234 5678", "+821012345678", PhoneKind.FOREIGN),
    ],
)
def test_other_kinds(typed: str, e164: str, kind: PhoneKind) -> None:
    assert one(typed) == Phone(typed, e164, None, kind, True, False)


@pytest.mark.parametrize("area", LANDLINE_AREAS)
def test_every_landline_area_is_known(area: str) -> None:
    number = "0" + area + "38234567"[: 10 - len(area)]
    assert one(number).kind is PhoneKind.LANDLINE


@pytest.mark.parametrize("pair", MAP_OF_2018.split())
@given(rest=st.integers(0, 9_999_999))
def test_numbers_of_before_2018_find_their_successor(pair: str, rest: int) -> None:
    old, new = pair.split(">")
    typed = f"{old} {rest:07d}"
    expected = (f"+84{new[1:]}{rest:07d}", f"+84{old[1:]}{rest:07d}")
    spellings = typed, typed[1:], f"+84{old[1:]}{rest:07d}", f"84{old[1:]}{rest:07d}"
    for spelling in spellings:
        phone = one(spelling)
        assert phone.typed == spelling
        assert (phone.e164, phone.old_e164) == expected


def test_the_map_has_all_21_prefixes_and_no_more() -> None:
    converted = [f"0{n}" for n in range(100, 200) if (p := parse_phones(f"0{n}1234567")) and p[0].old_e164]
    assert converted == sorted(pair[:4] for pair in MAP_OF_2018.split())


@pytest.mark.parametrize(
    "mark",
    [" / ", "/", ", ", ";", " hoặc ", " hoac ", "\n", " - ", " ", " và "],
    ids=lambda mark: mark.strip() or "blank",
)
def test_two_numbers_in_a_cell(mark: str) -> None:
    phones = parse_phones(f"0912345678{mark}0987654321")
    assert [phone.e164 for phone in phones] == ["+84912345678", "+84987654321"]
    assert [phone.typed for phone in phones] == ["0912345678", "0987654321"]


def test_the_letter_o_means_zero_at_either_end() -> None:
    assert one("O91234567O").e164 == one("oo84 91 234 567o").e164 == "+84912345670"


def test_words_between_numbers_are_seen_however_they_are_composed() -> None:
    typed = unicodedata.normalize("NFD", "0912345678 hoặc 0987654321")
    assert [phone.e164 for phone in parse_phones(typed)] == ["+84912345678", "+84987654321"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("0283 822 1234 - 0912345101", "+842838221234"), ("0120 3456 789 \u2013 0912345101", "+84703456789"),
     ("+84987654321 +84912345101", "+84987654321")],
)  # fmt: skip
def test_a_dash_between_spaces_and_a_second_plus_part_two_numbers(typed: str, first: str) -> None:
    assert [phone.e164 for phone in parse_phones(typed)] == [first, "+84912345101"]


def test_a_dash_between_spaces_within_one_number_parts_nothing() -> None:
    assert one("0912 - 345 - 678").e164 == "+84912345678"
    assert one("+84 - 912345678").e164 == "+84912345678"


def test_the_parts_of_a_cell_keep_their_own_spelling() -> None:
    phones = parse_phones("0912 345 678 / 0120 123 4567; 028.3823.4567")
    assert [phone.typed for phone in phones] == ["0912 345 678", "0120 123 4567", "028.3823.4567"]
    assert [phone.e164 for phone in phones] == ["+84912345678", "+84701234567", "+842838234567"]


@pytest.mark.parametrize(
    "typed", ["08 3823 4567", "(08) 38234567", "08-3823-4567", "+84 8 3823 4567", "84.8.3823.4567"]
)
def test_an_old_saigon_landline_is_flagged_and_read_as_typed(typed: str) -> None:
    assert one(typed) == Phone(typed, "+84838234567", None, PhoneKind.MOBILE, True, True)


@pytest.mark.parametrize("typed", ["0838234567", "0838 234 567", "083 823 4567", "+84838234567", "028 3823 4567"])
def test_todays_spellings_are_not_flagged(typed: str) -> None:
    assert not one(typed).ambiguous


@pytest.mark.parametrize("typed", ["0551234567", "0521234567", "04 3823 4567"])
def test_ranges_the_library_does_not_know_only_warn(typed: str) -> None:
    phone = one(typed)
    assert phone.e164 == "+84" + digits(typed)[1:]
    assert (phone.kind, phone.valid) == (PhoneKind.UNKNOWN, False)


@pytest.mark.parametrize(
    "typed", ["0912 345 67", "0912 345 6789", "38234567", "3823456", "0912345678/8", "12345678901234", "14155552671"]
)
def test_a_length_no_number_has_is_kept_as_typed_and_matches_nothing(typed: str) -> None:
    assert one(typed) == Phone(typed, None, None, PhoneKind.UNKNOWN, False, False)


@pytest.mark.parametrize(
    "typed",
    ["không có", "n/a", "-", "0", "113", "12345", "+", "+84", "lan@gmail.com", "9.12E+08", "12 Lê Lợi, P. 3",
     "x" * 500, "1" * 40, "ref 1234567", "0912345678 0987654321 0909090909", "\0\0", "٠٩١٢", "+999 1234567890"],
)  # fmt: skip
def test_what_is_no_phone_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_phones(typed)
    assert error.value.code is Code.PHONE_NOT_READ
    assert str(error.value) == "phone_not_read"


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0"])
def test_an_empty_cell_holds_no_phone(typed: str) -> None:
    assert parse_phones(typed) == ()


national = st.one_of(
    mobiles,
    st.from_regex(r"02\d{9}", fullmatch=True, alphabet="0123456789"),
    st.from_regex(r"0[1-9]\d{6,9}", fullmatch=True, alphabet="0123456789"),
    st.from_regex(r"1[89]00\d{4,6}", fullmatch=True, alphabet="0123456789"),
)


@given(national)
def test_the_library_agrees_on_what_is_valid_and_what_it_is(typed: str) -> None:
    phone = one(typed)
    if phone.e164 is None:
        assert not phonenumbers.is_valid_number(phonenumbers.parse(typed, "VN"))
        return
    number = phonenumbers.parse(phone.e164)
    assert phone.valid == phonenumbers.is_valid_number(number)
    assert phone.e164 == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    mobile = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
    assert mobile == (phone.kind is PhoneKind.MOBILE)


@given(national)
def test_reading_again_what_was_kept_changes_nothing(typed: str) -> None:
    for phone in parse_phones(typed):
        assert parse_phones(phone.typed) == (phone,)
        if phone.e164 and phone.old_e164 is None:
            assert one(phone.e164).e164 == phone.e164
            assert one(show(phone.e164)).e164 == phone.e164
            assert one(digits(phone.e164)).e164 == phone.e164


@given(st.text(alphabet="0123456789 +-./()oO,;abhoặc\n", max_size=40))
def test_any_text_is_read_or_refused_and_kept_whole(typed: str) -> None:
    try:
        phones = parse_phones(typed)
    except KnownError:
        return
    for phone in phones:
        assert phone.e164 is None or phone.e164.startswith("+")
        assert parse_phones(phone.typed) == (phone,)


@given(st.text(alphabet="0123456789 +-./()", max_size=40))
def test_no_figure_is_lost_between_typing_and_keeping(typed: str) -> None:
    """Every figure that was typed stands in what is kept, or the text is refused."""
    try:
        phones = parse_phones(typed)
    except KnownError:
        return
    kept = "".join(c for phone in phones for c in phone.typed if c.isdigit())
    assert kept == "".join(c for c in typed if c.isdigit())


@pytest.mark.parametrize(
    ("e164", "shown"),
    [
        ("+84912345678", "0912 345 678"),
        ("+842838234567", "028 3823 4567"),
        ("+842033823456", "0203 3823 456"),
        ("+8419001234", "1900 1234"),
        ("+841800123456", "1800 123456"),
        ("+84190012345", "1900 12345"),
        ("+84400000000", "0400 000 000"),
        ("+841701234567", "01701234567"),
        ("+14155552671", "+1 415-555-2671"),
        ("38234567", "38234567"),
        ("", ""),
    ],
)
def test_shown_in_groups(e164: str, shown: str) -> None:
    assert show(e164) == shown


@pytest.mark.parametrize(
    ("number", "figures"),
    [
        ("+84912345678", "0912345678"),
        ("+842838234567", "02838234567"),
        ("+8419001234", "19001234"),
        ("+14155552671", "14155552671"),
        ("3823 4567", "38234567"),
        ("O912 345", "0912345"),
    ],
)
def test_figures_as_dialled_at_home(number: str, figures: str) -> None:
    assert digits(number) == figures
    assert tail(number) == figures[-4:]


def test_the_mask_shows_four_figures_and_not_the_length() -> None:
    assert mask("+84912344180") == "••• ••• 4180"
    assert mask("+842838234567") == "••• ••• 4567"
    assert mask("3823 4567") == "••• ••• 4567"
    assert mask("4567") == mask("") == "••• •••"


@given(mobiles)
def test_the_mask_gives_away_nothing_else(typed: str) -> None:
    e164 = one(typed).e164
    assert e164 is not None
    assert [c for c in mask(e164) if c.isdigit()] == list(e164[-4:])
