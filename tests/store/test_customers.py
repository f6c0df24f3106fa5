"""Customers in the file: contact points that keep their rows, addresses kept for ever, codes without gaps."""

from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import (
    AddressEntry,
    AddressForm,
    CustomerDraft,
    EmailEntry,
    Gender,
    Label,
    PhoneEntry,
)
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone, prepare, without_ids
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import contact_points, customer_saves, customers
from kingoil_desk.store.connection import Connection, transaction

NOW = 1_795_000_000_000
WARD = unit.communes("79")[0]
FULL = CustomerDraft(
    "Nguyễn Văn An",
    "chú An",
    AddressForm.CHU,
    Gender.MALE,
    Birth(14, 3),
    (PhoneEntry("0912 345 678", Label.MOBILE), PhoneEntry("028 3823 4567", Label.SHARED)),
    (EmailEntry("An@Example.com", Label.PERSONAL),),
    (AddressEntry("12 Lê Lợi", WARD.code, "79", Label.DELIVERY), AddressEntry("45 Trần Phú")),
    "bạn giới thiệu",
    "thích dầu mè\nkhông lấy túi",
)


@pytest.fixture
def conn(desk: Desk) -> Iterator[Connection]:
    with transaction(desk.ctx.conn):
        yield desk.ctx.conn


def insert(conn: Connection, draft: CustomerDraft = FULL) -> int:
    return customers.insert(conn, prepare(draft), NOW, 1)[0]


def update(conn: Connection, customer_id: int, draft: CustomerDraft) -> None:
    customers.update(conn, customer_id, prepare(draft), NOW + 1, 2)


def draft_of(conn: Connection, customer_id: int) -> CustomerDraft:
    return customers.draft(conn, customers.head(conn, customer_id))


def rows(conn: Connection, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in conn.execute(f"SELECT * FROM {table} ORDER BY id")]


def test_what_was_given_comes_back_whole(conn: Connection) -> None:
    assert without_ids(draft_of(conn, insert(conn))) == FULL


def test_codes_count_up_and_a_failed_save_gives_its_code_back(desk: Desk) -> None:
    conn = desk.ctx.conn
    with transaction(conn):
        assert customers.insert(conn, prepare(FULL), NOW, 1)[1] == "KH-000001"
    conn.execute("BEGIN IMMEDIATE")
    assert customers.insert(conn, prepare(FULL), NOW, 1)[1] == "KH-000002"
    conn.execute("ROLLBACK")
    with transaction(conn):
        assert customers.insert(conn, prepare(FULL), NOW, 1)[1] == "KH-000002"


def test_unchanged_contact_points_keep_their_rows_whatever_stands_around_them(conn: Connection) -> None:
    of = insert(conn)
    before = {p.typed: p.id for p in draft_of(conn, of).phones}
    new = (PhoneEntry("0987 654 321"), PhoneEntry("028 3823 4567", Label.HOME), PhoneEntry("0912 345 678"))
    update(conn, of, CustomerDraft("An", phones=new))
    after = draft_of(conn, of).phones
    assert without_ids(CustomerDraft(phones=after)).phones == new
    assert [p.id for p in after[1:]] == [before["028 3823 4567"], before["0912 345 678"]]


def test_a_phone_or_mail_that_goes_is_found_no_more(conn: Connection) -> None:
    of = insert(conn)
    update(conn, of, CustomerDraft("An"))
    assert customers.find_by_phone(conn, "+84912345678") == []
    assert customers.find_by_email(conn, "an@example.com") == []


def test_a_replaced_address_is_shown_no_more_and_kept_for_ever(conn: Connection) -> None:
    of = insert(conn)
    old = draft_of(conn, of).addresses
    update(conn, of, CustomerDraft("An", addresses=(AddressEntry("15 Lê Lợi"), AddressEntry("45 Trần Phú"))))
    assert [a.given for a in draft_of(conn, of).addresses] == ["15 Lê Lợi", "45 Trần Phú"]
    assert draft_of(conn, of).addresses[1].id == old[1].id
    kept = dict(conn.execute("SELECT given, position FROM address").fetchall())
    assert kept == {"12 Lê Lợi": contact_points.FORMER, "15 Lê Lợi": 0, "45 Trần Phú": 1}


def test_an_address_that_comes_back_takes_its_row_up_again(conn: Connection) -> None:
    of = insert(conn)
    old = draft_of(conn, of).addresses
    update(conn, of, CustomerDraft("An"))
    update(conn, of, CustomerDraft("An", addresses=(AddressEntry("12 Lê Lợi"),)))
    (back,) = draft_of(conn, of).addresses
    assert (back.id, back.commune_code) == (old[0].id, "")
    assert len(rows(conn, "address")) == 2


def test_the_file_itself_refuses_to_rewrite_an_address(conn: Connection) -> None:
    insert(conn)
    with pytest.raises(sql.IntegrityError, match="kept for ever"):
        conn.execute("UPDATE address SET given = 'elsewhere'")


def test_what_an_import_adds_stands_last_and_counts_as_a_change(conn: Connection) -> None:
    of = insert(conn, CustomerDraft("An", phones=(PhoneEntry("0912345678"),)))
    customers.add_phone(conn, of, KeptPhone("0987654321", "+84987654321"), NOW + 5, None)
    customers.add_email(conn, of, KeptEmail("an@example.com", "an@example.com"), NOW + 6, None)
    customers.add_address(conn, of, KeptAddress("12 Lê Lợi"), NOW + 7, None)
    draft, head = draft_of(conn, of), customers.head(conn, of)
    assert [p.typed for p in draft.phones] == ["0912345678", "0987654321"]
    assert [e.typed for e in draft.emails] == ["an@example.com"]
    assert [a.given for a in draft.addresses] == ["12 Lê Lợi"]
    assert (head["version"], head["changed_at"], head["changed_by_name"]) == (4, NOW + 7, "")


def test_an_address_added_after_all_others_became_former_is_shown(conn: Connection) -> None:
    of = insert(conn)
    update(conn, of, CustomerDraft("An"))
    customers.add_address(conn, of, KeptAddress("1 Hai Bà Trưng"), NOW, None)
    assert [a.given for a in draft_of(conn, of).addresses] == ["1 Hai Bà Trưng"]


def test_owners_of_a_number_come_live_first(conn: Connection) -> None:
    shared = CustomerDraft("An", phones=(PhoneEntry("0912345678"), PhoneEntry("0912 345 679")))
    first, second, third = (insert(conn, shared) for _ in range(3))
    customers.set_archived(conn, first, True, NOW, 1)
    assert customers.find_by_phone(conn, "+84912345678") == [second, third, first]
    assert contact_points.shared_with(conn, KeptPhone, "+84912345678", second) == 2


def test_sharing_is_counted_up_to_a_hundred(conn: Connection) -> None:
    shop_number = CustomerDraft("An", phones=(PhoneEntry("0912345678"),))
    ids = [insert(conn, shop_number) for _ in range(120)]
    assert contact_points.shared_with(conn, KeptPhone, "+84912345678", ids[0]) == contact_points.MANY


def test_a_save_gives_back_the_draft_before_it(conn: Connection) -> None:
    of = insert(conn)
    assert customer_saves.last(conn, of) is None
    customer_saves.add(conn, of, 2, FULL, NOW + 9, 2)
    save = customer_saves.last(conn, of)
    assert save is not None
    assert (save.version, save.saved_at, save.saved_by, save.undone) == (2, NOW + 9, 2, False)
    assert customer_saves.before(conn, save) == FULL
    customer_saves.set_undone(conn, save, NOW + 10)
    undone = customer_saves.last(conn, of)
    assert undone is not None
    assert undone.undone
