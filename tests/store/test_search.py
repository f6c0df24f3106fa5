"""Finding in a real file: by any part of a name, number, mailbox or code, exact marks first, then recent buyers."""

import itertools
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import BIT_WHOLE, CELLS, Decision, How
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.demo_people import Town
from kingoil_desk.domain.kept_customer import KeptCustomer, prepare
from kingoil_desk.domain.phone import digits
from kingoil_desk.domain.search import plan
from kingoil_desk.domain.text import fold
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents, customers, search
from kingoil_desk.store.connection import Connection, connect, transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import create_profile
from tests.conftest import DATA_KEY, STAFF

NOW = 1_795_000_000_000
PEOPLE = 400
MANY = 2 * PEOPLE
town = Town(seed=7, year=2026)
clocks = itertools.count(NOW)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A file with the first 400 invented customers of a seed; only read by the tests."""
    folder = tmp_path_factory.mktemp("crowd")
    pointer = create_profile(folder, DATA_KEY, "shop", "King Oil", STAFF, NOW)
    with closing(connect(pointer.file(folder), Keys.derive(DATA_KEY, "shop").db)) as conn:
        with transaction(conn):
            for index in range(PEOPLE):
                customer_id, _ = customers.insert(conn, town.person(index), NOW, 1)
                search.reindex(conn, customer_id, NOW + index)
        yield conn


def add(desk: Desk, name: str = "", phones: Sequence[str] = (), emails: Sequence[str] = (), called: str = "") -> int:
    conn = desk.ctx.conn
    draft = CustomerDraft(
        full_name=name,
        called_name=called,
        phones=tuple(map(PhoneEntry, phones)),
        emails=tuple(map(EmailEntry, emails)),
    )
    with transaction(conn):
        customer_id, _ = customers.insert(conn, prepare(draft), NOW, 1)
        search.reindex(conn, customer_id, next(clocks))
    return customer_id


def find(conn: Connection, text: str, limit: int = MANY) -> list[int]:
    return [row["customer_id"] for row in search.find(conn, plan(text), limit)]


def names(desk: Desk, text: str) -> list[str]:
    return [row["name"] for row in search.find(desk.ctx.conn, plan(text), 50)]


people = st.integers(0, PEOPLE - 1).map(lambda index: (index + 1, town.person(index)))


def words(kept: KeptCustomer) -> list[str]:
    return [*kept.full_name.replace("'", " ").split(), *kept.called_name.split()]


# --- every part finds


@given(people, st.data())
def test_any_beginning_of_any_words_in_any_order_finds(
    crowd: Connection, person: tuple[int, KeptCustomer], data: st.DataObject
) -> None:
    customer_id, kept = person
    if not words(kept):
        return
    chosen = data.draw(st.lists(st.sampled_from(words(kept)), min_size=1, max_size=4))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    spelled = data.draw(
        st.sampled_from(
            [str, str.upper, fold, lambda text: unicodedata.normalize("NFD", text), lambda text: f" {text} "]
        )
    )
    assert customer_id in find(crowd, spelled(typed))


@given(people, st.data())
def test_any_three_or_more_figures_in_a_row_of_a_number_find(
    crowd: Connection, person: tuple[int, KeptCustomer], data: st.DataObject
) -> None:
    customer_id, kept = person
    numbers = [digits(form) for phone in kept.phones for form in (phone.e164, phone.old_e164) if form]
    if not numbers:
        return
    number = data.draw(st.sampled_from(numbers))
    length = data.draw(st.integers(3, len(number)))
    start = data.draw(st.integers(0, len(number) - length))
    run = number[start : start + length]
    cuts = data.draw(st.sets(st.integers(1, length - 1), max_size=3))
    signs = st.sampled_from([" ", ".", "-", "  ", " - "])
    typed = "".join(figure + (data.draw(signs) if place in cuts else "") for place, figure in enumerate(run, 1))
    found = search.find(crowd, plan(typed), MANY)
    assert customer_id in [row["customer_id"] for row in found]
    if not cuts:  # and nobody else: everything found shows those figures somewhere
        assert all(run in f"{row['phones']} {row['emails']} {row['code']}" for row in found)


@given(people)
def test_the_number_as_anybody_writes_it_finds_exactly_those_who_have_it(
    crowd: Connection, person: tuple[int, KeptCustomer]
) -> None:
    for phone in person[1].phones:
        assert phone.e164 is not None
        having = crowd.execute(
            "SELECT customer_id FROM phone WHERE e164 = ? GROUP BY 1 ORDER BY 1", (phone.e164,)
        ).fetchall()
        national = digits(phone.e164)
        for typed in (
            phone.typed, phone.e164, "00" + phone.e164[1:], phone.e164[1:], national, f"(+84) {national[1:]}",
            f"+84 (0){national[1:4]}-{national[4:]}", f"{national[:4]} {national[4:7]} {national[7:]}",
        ):  # fmt: skip
            assert sorted(find(crowd, typed)) == [row[0] for row in having], typed


@given(people, st.data())
def test_any_beginning_of_a_mailbox_finds(
    crowd: Connection, person: tuple[int, KeptCustomer], data: st.DataObject
) -> None:
    customer_id, kept = person
    for email in kept.emails:
        end = data.draw(st.integers(1, len(email.typed)))
        assert customer_id in find(crowd, email.typed[:end])


@given(people)
def test_a_code_finds_its_customer_first(crowd: Connection, person: tuple[int, KeptCustomer]) -> None:
    number = person[0]
    code = f"KH-{number:06d}"
    for typed in (code, code.lower(), code.replace("-", ""), f"kh{number}", f"kh-{number}", f"KH {number:06d}"):
        assert find(crowd, typed)[0] == number, typed
    assert number in find(crowd, str(number))
    assert number in find(crowd, f"{number:06d}")


@given(st.text("aăâeêioôuưynghtcmkh0123456789 .@-+", max_size=12))
def test_the_count_is_how_many_are_found(crowd: Connection, text: str) -> None:
    asked = plan(text)
    found = find(crowd, text)
    assert search.count(crowd, asked) == len(found) == len(set(found))


@given(st.text(max_size=30), st.integers(1, 60))
def test_a_limit_cuts_the_end_only(crowd: Connection, text: str, limit: int) -> None:
    for typed in (text, "n", "nguyễn", "nguyen", "anh", "thi h", "09"):
        assert find(crowd, typed, limit) == find(crowd, typed)[:limit]


def test_name_and_last_four_together(desk: Desk) -> None:
    wanted = add(desk, "Nguyễn Thị Hường", ["0912 344 180"])
    add(desk, "Trần Thị Hường", ["0912 344 181"])
    add(desk, "Lê Văn Ba", ["0987 654 180"])
    assert find(desk.ctx.conn, "hường 4180") == [wanted]
    assert find(desk.ctx.conn, "4180 HUONG") == [wanted]
    assert find(desk.ctx.conn, "hường 0912") == find(desk.ctx.conn, "0912 huong")


def test_figures_must_stand_in_one_row(desk: Desk) -> None:
    """Both have 0912 and 2345; only one has them together."""
    wanted = add(desk, "An", ["0912 345 678"])
    add(desk, "Bình", ["0912 234 599"])
    assert find(desk.ctx.conn, "0912345") == [wanted]
    assert search.count(desk.ctx.conn, plan("0912345")) == 1


def test_two_parts_of_a_number_find_it(desk: Desk) -> None:
    wanted = add(desk, "An", ["0912 344 180"])
    add(desk, "Bình", ["0987 654 180"])
    assert find(desk.ctx.conn, "0912 180") == [wanted]


@pytest.mark.parametrize("typed", ["0123 456 7890", "01234567890", "+84 1234567890", "0834567890", "083 456 7890"])
@pytest.mark.parametrize("kept", ["0123 456 7890", "0834567890"])
def test_numbers_of_before_and_after_2018_find_each_other(desk: Desk, kept: str, typed: str) -> None:
    wanted = add(desk, "An", [kept])
    assert find(desk.ctx.conn, typed) == [wanted]


def test_a_landline_with_eleven_figures_is_found_whole_and_no_other(desk: Desk) -> None:
    wanted = add(desk, "An", ["028 3823 4567"])
    add(desk, "Bình", ["028 3823 4568"])
    assert find(desk.ctx.conn, "02838234567") == [wanted]
    assert find(desk.ctx.conn, "(028) 3823-4567") == [wanted]


def test_a_phone_that_is_no_number_is_found_by_its_figures(desk: Desk) -> None:
    wanted = add(desk, "An", ["3823 4567"])
    assert find(desk.ctx.conn, "38234567") == find(desk.ctx.conn, "4567") == [wanted]


def test_a_full_mailbox_finds_only_its_own(desk: Desk) -> None:
    wanted = add(desk, "An", emails=["An.Nguyen90@example.com"])
    add(desk, "An", emails=["nguyen.an90@example.com"])
    assert find(desk.ctx.conn, "an.nguyen90@example.com") == [wanted]
    assert find(desk.ctx.conn, "AN.NGUYEN90@EX") == [wanted]
    assert len(find(desk.ctx.conn, "@example.com")) == 2


def test_the_called_name_finds(desk: Desk) -> None:
    wanted = add(desk, "Nguyễn Thị Út", called="Bé Ba")
    assert find(desk.ctx.conn, "bé") == find(desk.ctx.conn, "ba") == [wanted]


def test_names_with_apostrophes_and_other_letters(desk: Desk) -> None:
    hhen, chinese = add(desk, "H’Hen Niê"), add(desk, "王小明")
    conn = desk.ctx.conn
    assert find(conn, "h'hen") == find(conn, "hhen") == find(conn, "hen nie") == [hhen]
    assert find(conn, "王小") == [chinese]


# --- in which order


def test_exact_marks_come_first_and_recent_ones_before_older_ones(desk: Desk) -> None:
    for name in ("Lê Hường", "Lê Hương", "Lê Huong", "Lê Hường", "Lê Hướng"):
        add(desk, name)
    assert names(desk, "hường") == ["Lê Hường", "Lê Hường", "Lê Hướng", "Lê Huong", "Lê Hương"]
    assert names(desk, "huong") == ["Lê Huong", "Lê Hướng", "Lê Hường", "Lê Hương", "Lê Hường"]
    assert names(desk, "hươ")[0] == "Lê Hương"


def test_exact_marks_come_first_however_far_back(desk: Desk) -> None:
    exact = add(desk, "Lê Hường")
    for name in ["Lê Hương"] * 40 + ["Trần Ba"] * 60:
        add(desk, name)
    for limit in (1, 5, 20, 41):
        found = find(desk.ctx.conn, "hường", limit)
        assert found[0] == exact
        assert found[1:] == find(desk.ctx.conn, "hương", limit)[: limit - 1]


def test_an_unmarked_word_beside_a_marked_one_may_have_any_marks(desk: Desk) -> None:
    for name in ("Lê Hường", "Le Hường", "Lê Hương"):
        add(desk, name)
    assert names(desk, "le hường") == ["Le Hường", "Lê Hường", "Lê Hương"]
    assert names(desk, "lê hường") == ["Lê Hường", "Lê Hương", "Le Hường"]


def test_d_with_stroke_is_a_mark_like_others(desk: Desk) -> None:
    add(desk, "Đặng An")
    add(desk, "Dang An")
    assert names(desk, "đặng") == ["Đặng An", "Dang An"]
    assert names(desk, "dang") == ["Dang An", "Đặng An"]


def test_both_places_of_the_tone_are_exact(desk: Desk) -> None:
    add(desk, "Trần Thuỷ")
    add(desk, "Trần Thụy")
    assert names(desk, "thủy")[0] == names(desk, "thuỷ")[0] == "Trần Thuỷ"


def test_the_latest_activity_goes_first(desk: Desk) -> None:
    conn = desk.ctx.conn
    one, two, three = (add(desk, "Nguyễn An") for _ in range(3))
    assert find(conn, "an") == find(conn, "") == [three, two, one]
    with transaction(conn):
        search.reindex(conn, one, NOW)
    assert find(conn, "an") == find(conn, "") == [one, three, two]
    with transaction(conn):
        search.reindex(conn, two, NOW, to_top=False)
    assert find(conn, "an") == [one, three, two]


def test_archived_customers_are_found_last(desk: Desk) -> None:
    conn = desk.ctx.conn
    ids = [add(desk, "Nguyễn An") for _ in range(4)]
    for customer_id in ids[2], ids[1]:
        with transaction(conn):
            customers.set_archived(conn, customer_id, True, NOW, 1)
            search.reindex(conn, customer_id, NOW)
    assert find(conn, "an") == [ids[3], ids[0], ids[2], ids[1]]
    assert [row["archived"] for row in search.find(conn, plan("an"), 9)] == [0, 0, 1, 1]
    with transaction(conn):
        customers.set_archived(conn, ids[2], False, NOW, 1)
        search.reindex(conn, ids[2], NOW)
    assert find(conn, "an") == [ids[2], ids[3], ids[0], ids[1]]


def test_a_refusal_changes_the_row_and_not_its_place(desk: Desk) -> None:
    conn = desk.ctx.conn
    one, two = add(desk, "Nguyễn An"), add(desk, "Nguyễn An")
    with transaction(conn):
        search.set_refusals(conn, one, 7)
    rows = search.find(conn, plan("an"), 9)
    assert [(row["customer_id"], row["refusals"]) for row in rows] == [(two, 0), (one, 7)]


# --- kept with the tables


def test_what_was_changed_is_found_by_the_new_words_only(desk: Desk) -> None:
    conn = desk.ctx.conn
    one = add(desk, "Nguyễn An", ["0912 345 678"])
    with transaction(conn):
        customers.update(conn, one, prepare(CustomerDraft("Trần Bình", phones=(PhoneEntry("0987654321"),))), NOW, 1)
        search.reindex(conn, one, NOW)
    assert find(conn, "nguyễn") == find(conn, "0912") == []
    assert find(conn, "bình") == find(conn, "321") == [one]


def test_a_rolled_back_change_leaves_search_as_it_was(desk: Desk) -> None:
    conn = desk.ctx.conn
    one, two = add(desk, "Nguyễn An"), add(desk, "Nguyễn An")

    def broken_off() -> None:
        with transaction(conn):
            search.reindex(conn, one, NOW)
            search.remove(conn, two)
            raise KeyError

    with pytest.raises(KeyError):
        broken_off()
    assert find(conn, "an") == [two, one]


def test_a_removed_customer_is_not_found(desk: Desk) -> None:
    conn = desk.ctx.conn
    one, two = add(desk, "Nguyễn An", ["0912345678"]), add(desk, "Nguyễn An")
    with transaction(conn):
        search.remove(conn, one)
    assert find(conn, "an") == find(conn, "") == [two]
    assert find(conn, "5678") == []


def test_filling_writes_what_one_by_one_writes(desk: Desk) -> None:
    conn = desk.ctx.conn
    with transaction(conn):
        ids = [customers.insert(conn, town.person(index), NOW, 1)[0] for index in range(60)]
        search.reindex_many(conn, [(customer_id, NOW) for customer_id in ids])
    one_by_one = _index_of(conn)
    with transaction(conn):
        entries = [search.entry_of(conn, customer_id, NOW) for customer_id in ids]
        for customer_id in ids:
            search.remove(conn, customer_id)
        search.append(conn, entries)
    assert _index_of(conn) == one_by_one


def _index_of(conn: Connection) -> tuple[list[tuple[object, ...]], list[list[int]]]:
    """All rows, and who is found by each term of theirs."""
    rows = [tuple(row) for row in conn.execute("SELECT * FROM search_doc ORDER BY rank")]
    by_term = [
        [row[0] for row in conn.execute("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (f'"{term}"',))]
        for term in sorted(_all_terms(conn))
    ]
    assert all(by_term)
    return rows, by_term


def _all_terms(conn: Connection) -> set[str]:
    entries = [search.entry_of(conn, row[0], NOW) for row in conn.execute("SELECT customer_id FROM search_doc")]
    return {term for entry in entries for term in search._terms(entry).split()}


def test_merging_changes_nothing_that_is_found(desk: Desk) -> None:
    conn = desk.ctx.conn
    ids = [add(desk, f"Nguyễn An {i}", [f"09123{i:05d}"]) for i in range(40)]
    for customer_id in ids * 2:
        with transaction(conn):
            search.reindex(conn, customer_id, NOW)
    before = find(conn, "an"), find(conn, "0912")
    steps, begin = 0, True
    while search.merge(conn, begin=begin):
        steps, begin = steps + 1, False
        assert steps < 1_000
    assert steps > 0
    assert (find(conn, "an"), find(conn, "0912")) == before == (ids[::-1], ids[::-1])


def test_what_was_refused_is_still_shown_after_a_rebuild(desk: Desk) -> None:
    conn = desk.ctx.conn
    one = add(desk, "An")
    refusals = [NewConsent(one, *cell, Decision.REFUSED, NOW, NOW, How.COUNTER, 1) for cell in CELLS]
    with transaction(conn):
        consents.append_all(conn, desk.ctx.keys, 1, refusals)
        consents.refresh_state(conn, one)
        search.reindex(conn, one, NOW)
    (row,) = search.find(conn, plan("an"), 9)
    assert row["refusals"] == sum(BIT_WHOLE.values())


# --- whatever is typed


@settings(max_examples=300)
@given(st.text(max_size=40))
def test_any_text_is_harmless(crowd: Connection, text: str) -> None:
    find(crowd, text, 50)
    search.count(crowd, plan(text))


@pytest.mark.parametrize(
    "typed",
    [
        '"', "'", '""', '"an', "an*", "an OR 1", "NEAR(an van)", "an NOT van", "-an", "^an", "terms:an", "{terms}: an",
        "an) OR (van", "'; DROP TABLE customer; --", "%", "_", "\\", "\x00an", "an\x00", "a" * 500, "an " * 200,
        "9" * 500, "0912 " * 100, "+" * 500, "@" * 500, ".@." * 100, "(" * 300, "🙂", "👨‍👩‍👧", "\u202ean", "\ud800",
        "an\ud800@x",
        "ﷺ" * 100, "İ", "ß", "①②③", "٠٩١٢", "０９１２",
    ],
)  # fmt: skip
def test_hostile_texts_are_words_or_nothing(crowd: Connection, typed: str) -> None:
    found = find(crowd, typed, 50)
    assert len(found) <= 50
    assert search.count(crowd, plan(typed)) >= len(found)


def test_operators_and_signs_around_a_word_do_not_matter(crowd: Connection) -> None:
    plain = find(crowd, "an")
    assert plain
    for typed in ('"an"', "an*", "-an", "^an", "(an)", "an;", "\x00an", "\u202ean", "*** an"):
        assert find(crowd, typed) == plain, typed


def test_wide_figures_are_figures(crowd: Connection) -> None:
    assert find(crowd, "０９１") == find(crowd, "091") != []


def test_signs_alone_find_nobody_and_nothing_typed_finds_the_latest(crowd: Connection) -> None:
    for typed in ("?!", "🙂", '"', "*"):
        assert find(crowd, typed) == []
        assert search.count(crowd, plan(typed)) == 0
    for typed in ("", "   ", "+", "+84"):
        assert find(crowd, typed, 3) == [PEOPLE, PEOPLE - 1, PEOPLE - 2]
        assert search.count(crowd, plan(typed)) == PEOPLE
