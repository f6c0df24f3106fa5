"""Customers at the desk: added, found, revealed, changed by two people, undone, put away; nothing half-saved."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, How, Purpose
from kingoil_desk.domain.customer import (
    AddressEntry,
    CustomerDraft,
    EmailEntry,
    Gender,
    HintKind,
    Label,
    PhoneEntry,
)
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptPhone, without_ids
from kingoil_desk.domain.order import Line, OrderDraft
from kingoil_desk.domain.role import Act, Actor
from kingoil_desk.service.customer import CustomerRecord, Saved
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import customers
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.orders import NewOrder, insert_event, insert_order

MANAGER, CLERK, OTHER_CLERK = "Bảo", "Hạnh", "Thảo"
MINUTE, DAY = 60_000, 86_400_000
BEN_THANH = next(c for c in unit.communes("79") if c.name == "Bến Thành")
AN = CustomerDraft(
    "Nguyễn Văn An",
    birth=Birth(14, 3),
    gender=Gender.MALE,
    phones=(PhoneEntry("0912 344 180", Label.MOBILE), PhoneEntry("028 3823 7720", Label.SHARED)),
    emails=(EmailEntry("nguyenan@gmail.com", Label.PERSONAL),),
    addresses=(AddressEntry("12 Lê Thánh Tôn, P. Bến Thành", BEN_THANH.code, "79", Label.DELIVERY),),
    notes="thích dầu mè",
)
TABLES = (
    "customer", "phone", "email", "address", "customer_save", "search_doc", "audit", "counter", "consent",
    "consent_state", "consent_head",
)  # fmt: skip
AsStaff = Callable[[str], Actor]


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that a save may touch, to show that nothing was half-saved."""
    found = {table: [tuple(row) for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")] for table in TABLES}
    found["terms"] = [tuple(row) for row in desk.ctx.conn.execute("SELECT id FROM search_docsize")]
    return found


def audited(desk: Desk, since: int = 1) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq").fetchall()
    return [tuple(row) for row in rows][since:]


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def contacts(record: CustomerRecord) -> list[tuple[str, str, str]]:
    return [(c.kind, c.masked, c.full) for c in record.contacts]


def change(desk: Desk, customer_id: int, **new: object) -> Saved:
    editable = desk.customers.edit(customer_id)
    return desk.customers.change(customer_id, replace(editable.draft, **new), editable.version)  # type: ignore[arg-type]


def typed(desk: Desk, customer_id: int) -> CustomerDraft:
    return without_ids(desk.customers.edit(customer_id).draft)


def buy(desk: Desk, customer_id: int, at: int, *names: str, product_id: int | None = None) -> int:
    lines = tuple(Line(product_id, name[:3], name, "chai", 1, 1_000) for name in names)
    with transaction(desk.ctx.conn) as conn:
        number = f"DH-{conn.execute('SELECT count(*) FROM orders').fetchone()[0]:04d}"
        return insert_order(conn, NewOrder(number, at, lines, customer_id, 1))


# --- adding


def test_a_new_customer_is_kept_found_and_told_of_without_values(desk: Desk) -> None:
    saved = desk.customers.add(AN)
    assert saved.code == "KH-000001"
    assert saved.change.customers == {saved.customer_id}
    assert typed(desk, saved.customer_id) == AN
    for text in ("van an", "4180", "nguyenan", "kh1", "0912344180"):
        assert [hit.code for hit in desk.search.find(text)] == ["KH-000001"]
    assert audited(desk)[0] == (
        MANAGER,
        "customer.add",
        "KH-000001",
        "full_name gender birth phones emails addresses notes",
    )


def test_one_save_is_one_transaction_with_one_audit_row(desk: Desk) -> None:
    before = len(audited(desk, 0))
    saved = desk.customers.add(AN)
    change(desk, saved.customer_id, notes="")
    actions = [row[1] for row in audited(desk, before)]
    assert actions == ["customer.add", "contacts.reveal", "customer.change"]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (CustomerDraft(), Code.NAME_OR_PHONE_NEEDED),
        (replace(AN, full_name="A" * 500), Code.TEXT_TOO_LONG),
        (replace(AN, full_name="An\x00"), Code.CONTROL_CHARACTERS),
        (replace(AN, phones=(PhoneEntry("0912 344 180"), PhoneEntry("12"))), Code.PHONE_NOT_READ),
        (replace(AN, emails=(EmailEntry("an@"),)), Code.EMAIL_NOT_READ),
        (replace(AN, addresses=(AddressEntry("12", "99999"),)), Code.UNIT_UNKNOWN),
        (replace(AN, birth=Birth(19, 11, 2026)), Code.BIRTH_IMPOSSIBLE),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_saved(desk: Desk, draft: CustomerDraft, code: Code) -> None:
    of = desk.customers.add(AN).customer_id
    version = desk.customers.edit(of).version
    before = everything(desk)
    assert error(lambda: desk.customers.add(draft)).code is code
    assert error(lambda: desk.customers.change(of, draft, version)).code is code
    assert everything(desk) == before


def test_a_birth_of_today_is_possible(desk: Desk) -> None:
    desk.customers.add(replace(AN, birth=Birth(18, 11, 2026)))


def test_nothing_stays_of_a_save_that_fails_at_its_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    of = desk.customers.add(AN).customer_id
    editable = desk.customers.edit(of)
    before = everything(desk)

    def broken(*_: object, **__: object) -> int:
        raise OSError("disk")

    monkeypatch.setattr("kingoil_desk.service.session.Writing.audit", broken)
    for save in (
        lambda: desk.customers.add(AN),
        lambda: desk.customers.change(of, replace(AN, notes="x"), editable.version),
        lambda: desk.customers.undo(of),
        lambda: desk.customers.archive(of),
    ):
        with pytest.raises(OSError, match="disk"):
            save()
    assert everything(desk) == before


# --- hints


def test_a_shared_number_and_mailbox_warn_with_a_link_and_never_block(desk: Desk) -> None:
    an = desk.customers.add(AN)
    saved = desk.customers.add(
        CustomerDraft(
            "Trần Thị Bình", phones=(PhoneEntry("+84 912344180"),), emails=(EmailEntry("NguyenAn@gmail.com"),)
        )
    )
    assert [(h.kind, h.text, h.customer_id, h.name, h.code) for h in saved.hints] == [
        (HintKind.PHONE_SHARED, "+84 912344180", an.customer_id, "Nguyễn Văn An", "KH-000001"),
        (HintKind.EMAIL_SHARED, "NguyenAn@gmail.com", an.customer_id, "Nguyễn Văn An", "KH-000001"),
    ]
    shared = [c.shared_with for c in desk.customers.record(an.customer_id).contacts]
    assert shared == [1, 0, 1, 0]


def test_ones_own_number_is_no_warning(desk: Desk) -> None:
    an = desk.customers.add(AN).customer_id
    assert desk.customers.hints(AN, an) == ()
    assert change(desk, an, notes="khách quen").hints == ()


@pytest.mark.parametrize(
    ("typed_", "kind", "text"),
    [
        ("0121 234 5678", HintKind.PHONE_OLD, "079 234 5678"),
        ("0552 123 456", HintKind.PHONE_INVALID, "0552 123 456"),
        ("08 3823 4567", HintKind.PHONE_AMBIGUOUS, "08 3823 4567"),
    ],
)
def test_numbers_to_look_at_again_are_hinted_and_kept(desk: Desk, typed_: str, kind: HintKind, text: str) -> None:
    (hint,) = desk.customers.add(CustomerDraft(phones=(PhoneEntry(typed_),))).hints
    assert hint.kind is kind
    assert hint.text.replace(" ", "") == text.replace(" ", "")


def test_a_repaired_eth_is_hinted_and_half_typed_text_is_no_error(desk: Desk) -> None:
    draft = CustomerDraft("Ðặng", phones=(PhoneEntry("09"),), emails=(EmailEntry("an@"),))
    assert [hint.kind for hint in desk.customers.hints(draft)] == [HintKind.ETH_REPAIRED]


def test_a_number_of_many_names_three(desk: Desk) -> None:
    draft = CustomerDraft("An", phones=(PhoneEntry("0912344180"),))
    for _ in range(5):
        desk.customers.add(draft)
    assert len(desk.customers.hints(draft)) == 3


# --- the record


def test_contacts_are_masked_until_revealed_and_the_reveal_is_logged_once(desk: Desk, as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    masked = [
        ("phone", "••• ••• 4180", ""),
        ("phone", "••• ••• 7720", ""),
        ("email", "n•••••@gmail.com", ""),
        ("address", "••• Lê Thánh Tôn", ""),
    ]
    assert contacts(desk.customers.record(of)) == masked
    log = len(audited(desk, 0))
    shown = contacts(desk.customers.reveal(of))
    assert [full for _, _, full in shown] == [
        "0912 344 180",
        "028 3823 7720",
        "nguyenan@gmail.com",
        "12 Lê Thánh Tôn, P. Bến Thành",
    ]
    assert contacts(desk.customers.record(of)) == shown
    desk.customers.reveal(of)
    desk.customers.edit(of)
    assert audited(desk, log) == [(CLERK, "contacts.reveal", "KH-000001", "")]
    as_staff(OTHER_CLERK)
    assert contacts(desk.customers.record(of)) == masked
    desk.customers.edit(of)
    assert audited(desk, log + 1) == [(OTHER_CLERK, "contacts.reveal", "KH-000001", "")]


def test_revealing_one_record_reveals_no_other(desk: Desk) -> None:
    first, second = (desk.customers.add(AN).customer_id for _ in range(2))
    desk.customers.reveal(first)
    assert not desk.customers.record(second).revealed


def test_the_web_trail_is_hidden_until_revealed(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    conn = desk.ctx.conn
    for i, (ip, language) in enumerate([("192.0.2.7", "vi"), ("192.0.2.9", "en")]):
        conn.execute(
            "INSERT INTO import_batch(id, uid, shape, sha256, state, started_at) VALUES (?,?,'x',x'','done',1)",
            (i + 1, bytes([i])),
        )
        conn.execute("INSERT INTO web_trace VALUES (?,?,?,?,?)", (of, ip, language, i, i + 1))
    record = desk.customers.record(of)
    assert (record.has_web_trace, record.web_ip, record.web_language) == (True, "", "")
    record = desk.customers.reveal(of)
    assert (record.web_ip, record.web_language) == ("192.0.2.9", "en")


def test_the_record_tells_who_it_is(desk: Desk, clock: Callable[[], int]) -> None:
    record = desk.customers.record(desk.customers.add(AN).customer_id)
    assert (record.code, record.full_name, record.called_name) == ("KH-000001", "Nguyễn Văn An", "An")
    assert (record.birth, record.gender) == (Birth(14, 3), Gender.MALE)
    assert record.place == "P. Bến Thành, TP. Hồ Chí Minh"
    assert (record.since, record.order_count, record.favourites, record.refusal) == (clock(), 0, (), None)
    assert not record.archived


def test_a_called_name_that_was_typed_wins_over_the_guess(desk: Desk) -> None:
    of = desk.customers.add(replace(AN, full_name="Phạm Bình Minh", called_name="Bình Minh")).customer_id
    assert desk.customers.record(of).called_name == "Bình Minh"


def test_orders_show_newest_first_with_what_is_bought_most_often(desk: Desk, clock: Callable[[], int]) -> None:
    of, other = desk.customers.add(AN).customer_id, desk.customers.add(AN).customer_id
    now = clock()
    buy(desk, of, now - 9 * DAY, "Dầu mè", "Dầu gấc")
    for day in (6, 5, 4):
        buy(desk, of, now - day * DAY, "Dầu mè", "Dầu mè")
    buy(desk, of, now - 3 * DAY, "Dầu gấc")
    cancelled = buy(desk, of, now - 2 * DAY, "Dầu dừa")
    buy(desk, other, now - DAY, "Dầu lạc")
    with transaction(desk.ctx.conn) as conn:
        insert_event(conn, cancelled, "cancelled", now)
    record = desk.customers.record(of)
    assert record.order_count == 6
    assert record.since == now - 9 * DAY
    assert [row.at for row in record.orders] == [now - day * DAY for day in (2, 3, 4, 5, 6)]
    assert [row.state for row in record.orders] == ["cancelled"] + ["finished"] * 4
    assert record.orders[1].summary == "Dầu gấc"
    assert record.orders[1].total == 1_000
    assert [(f.name, f.times) for f in record.favourites] == [("Dầu mè", 4), ("Dầu gấc", 2)]


def test_a_renamed_product_is_one_favourite_under_its_latest_name(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    desk.ctx.conn.execute(
        "INSERT INTO product(id, uid, code, name, name_fold, price, changed_at)"
        " VALUES (5, x'05', 'DM', 'Mè', 'me', 1, 1)"
    )
    buy(desk, of, clock() - DAY, "Dầu mè cũ", product_id=5)
    buy(desk, of, clock(), "Dầu mè mới", product_id=5)
    assert [(f.name, f.times) for f in desk.customers.record(of).favourites] == [("Dầu mè mới", 2)]


def test_the_newest_refusal_in_force_is_told(desk: Desk, clock: Callable[[], int], as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    desk.consent.refuse_everything(of, How.PHONE, clock() - DAY)
    record = desk.customers.record(of)
    assert record.refusal is not None
    assert (record.refusal.stated_at, record.refusal.how, record.refusal.recorded_by) == (
        clock() - DAY,
        "phone",
        CLERK,
    )
    assert record.matrix.refused(Channel.CALL, Purpose.SERVICE)


def test_a_record_is_read_by_its_keys_alone(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    buy(desk, of, clock(), "Dầu mè")
    desk.consent.refuse_everything(of, How.COUNTER, clock())
    statements: list[str] = []
    desk.ctx.conn.set_trace_callback(statements.append)
    desk.customers.record(of)
    desk.ctx.conn.set_trace_callback(None)
    assert len(statements) > 10
    plans = {s: [row["detail"] for row in desk.ctx.conn.execute(f"EXPLAIN QUERY PLAN {s}")] for s in statements}
    derived = {"SCAN o", "SCAN (subquery", "SCAN CONSTANT ROW"}  # rows that a search before them bounded
    scans = {
        s: step
        for s, plan in plans.items()
        for step in plan
        if "SCAN" in step and not any(map(step.startswith, derived))
    }
    assert scans == {}


@pytest.mark.parametrize("call", ["record", "reveal", "edit", "undo", "archive"])
def test_a_customer_who_is_none_is_told_so(desk: Desk, call: str) -> None:
    assert error(lambda: getattr(desk.customers, call)(77)).code is Code.CUSTOMER_UNKNOWN


def test_the_reading_lane_reads_the_record_and_cannot_write(shop: Shop, desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    look = shop.desk(Lane.LOOK)
    assert look.customers.record(of) == desk.customers.record(of)
    desk.customers.reveal(of)
    assert look.customers.record(of).revealed


# --- changing


def test_a_change_is_seen_by_search_and_told_by_field_names(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, full_name="Trần Văn Bình", emails=())
    assert desk.search.find("nguyen van an") == ()
    assert [hit.name for hit in desk.search.find("tran binh")] == ["Trần Văn Bình"]
    assert audited(desk)[-1] == (MANAGER, "customer.change", "KH-000001", "full_name emails")


def test_no_value_ever_stands_in_the_log(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, full_name="Trần Văn Bình", notes="dị ứng lạc", phones=(PhoneEntry("0987654321"),))
    desk.customers.undo(of)
    log = " ".join(" ".join(row) for row in audited(desk, 0))
    for value in ("Nguyễn", "Trần", "dị ứng", "0987654321", "987654321", "0912", "gmail", "Thánh"):
        assert value not in log


def test_saving_what_is_kept_already_writes_nothing(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    editable = desk.customers.edit(of)
    before = everything(desk)
    saved = desk.customers.change(of, editable.draft, editable.version)
    assert not saved.change.customers
    assert everything(desk) == before


def test_who_saves_second_is_told_and_sees_both(desk: Desk, as_staff: AsStaff, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    mine = desk.customers.edit(of)
    as_staff(OTHER_CLERK)
    change(desk, of, notes="khách quen")
    as_staff(CLERK)
    before = everything(desk)["customer"]
    log = len(audited(desk, 0))
    meanwhile = error(lambda: desk.customers.change(of, replace(mine.draft, notes="của tôi"), mine.version))
    assert meanwhile.code is Code.CHANGED_MEANWHILE
    assert {k: v for k, v in meanwhile.data.items() if k != "theirs"} == {
        "version": 2,
        "by": OTHER_CLERK,
        "at": clock(),
    }
    theirs = meanwhile.data["theirs"]
    assert isinstance(theirs, CustomerDraft)
    assert theirs.notes == "khách quen"
    assert everything(desk)["customer"] == before
    assert [row[1] for row in audited(desk, log)] == ["contacts.reveal"]  # they saw the other's draft in full
    desk.customers.change(of, replace(theirs, notes="cả hai"), 2)
    assert typed(desk, of).notes == "cả hai"


def test_an_import_that_adds_a_phone_makes_an_open_form_stale(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    mine = desk.customers.edit(of)
    with transaction(desk.ctx.conn) as conn:
        customers.add_phone(conn, of, KeptPhone("0987654321", "+84987654321"), 1, None)
    assert error(lambda: desk.customers.change(of, replace(mine.draft, notes="x"), mine.version)).data["by"] == ""
    assert error(lambda: desk.customers.undo(of)).code is Code.UNDO_TOO_LATE
    assert len(typed(desk, of).phones) == 3


def test_an_edit_moves_nobodys_last_order(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    bought = clock() + DAY
    buy(desk, of, bought, "Dầu mè")
    clock.now += 9 * DAY  # type: ignore[attr-defined]
    change(desk, of, notes="x")
    assert desk.search.find("an")[0].last_at == bought


# --- undoing


def test_the_last_save_is_taken_back_whole(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(
        desk, of, full_name="Trần Bình", birth=None, phones=(PhoneEntry("0987654321"),), addresses=(), notes="x" * 99
    )
    assert desk.customers.record(of).can_undo
    desk.customers.undo(of)
    assert typed(desk, of) == AN
    assert [hit.name for hit in desk.search.find("0912344180")] == ["Nguyễn Văn An"]
    assert desk.search.find("0987654321") == ()
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.NOTHING_TO_UNDO
    assert audited(desk)[-1][1:] == (
        "customer.undo_change",
        "KH-000001",
        "full_name birth phones addresses notes",
    )


def test_a_form_opened_before_an_undo_is_stale(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    mine = desk.customers.edit(of)
    desk.customers.undo(of)
    stale = error(lambda: desk.customers.change(of, replace(mine.draft, notes="y"), mine.version))
    assert stale.code is Code.CHANGED_MEANWHILE


def test_a_clerk_undoes_their_own_save_within_half_an_hour(
    desk: Desk, as_staff: AsStaff, clock: Callable[[], int]
) -> None:
    as_staff(CLERK)
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    clock.now += 30 * MINUTE  # type: ignore[attr-defined]
    assert desk.customers.record(of).can_undo
    clock.now += 1  # type: ignore[attr-defined]
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.UNDO_TOO_LATE
    as_staff(MANAGER)
    assert desk.customers.record(of).can_undo
    desk.customers.undo(of)
    assert typed(desk, of) == AN


def test_a_clerk_undoes_nobody_elses_save_and_a_manager_does(desk: Desk, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    as_staff(OTHER_CLERK)
    assert not desk.customers.record(of).can_undo
    refused = error(lambda: desk.customers.undo(of))
    assert (refused.code, refused.data) == (Code.NOT_ALLOWED, {"act": Act.UNDO_OTHERS_SAVE})
    as_staff(MANAGER)
    desk.customers.undo(of)
    assert typed(desk, of) == AN


def test_undoing_a_new_customer_puts_them_away(desk: Desk, as_staff: AsStaff) -> None:
    kept = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    of = desk.customers.add(replace(AN, full_name="Nguyễn Văn Ân")).customer_id
    desk.customers.undo(of)
    assert desk.customers.record(of).archived
    assert [(hit.customer_id, hit.archived) for hit in desk.search.find("nguyen van an")] == [(kept, False), (of, True)]
    as_staff(MANAGER)
    desk.customers.archive(of, False)
    assert typed(desk, of).full_name == "Nguyễn Văn Ân"


@pytest.mark.parametrize("tie", ["order", "draft", "consent"])
def test_a_new_customer_on_whom_something_hangs_stays(desk: Desk, clock: Callable[[], int], tie: str) -> None:
    of = desk.customers.add(AN).customer_id
    if tie == "order":
        buy(desk, of, clock(), "Dầu mè")
    elif tie == "draft":
        desk.orders.keep_draft(OrderDraft(customer_id=of))
    else:
        desk.consent.refuse_everything(of, How.COUNTER, clock())
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.UNDO_TOO_LATE
    assert not desk.customers.record(of).archived


def test_an_order_since_a_change_does_not_keep_it_from_being_undone(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    buy(desk, of, clock(), "Dầu mè")
    desk.customers.undo(of)
    assert typed(desk, of) == AN


# --- putting away


def test_an_archived_customer_is_still_found_last_and_marked(desk: Desk) -> None:
    first, second = (desk.customers.add(AN).customer_id for _ in range(2))
    assert desk.customers.archive(second).customers == {second}
    assert [(h.customer_id, h.archived) for h in desk.search.find("an")] == [(first, False), (second, True)]
    assert desk.customers.archive(second).customers == frozenset()
    for call in (lambda: desk.customers.edit(second), lambda: desk.customers.change(second, AN, 2)):
        assert error(call).code is Code.CUSTOMER_ARCHIVED
    desk.customers.archive(second, False)
    assert [h.archived for h in desk.search.find("an")] == [False, False]
    assert [row[1] for row in audited(desk)[-2:]] == ["customer.archive", "customer.bring_back"]


def test_a_clerk_puts_nobody_away(desk: Desk, as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    before = everything(desk)
    assert error(lambda: desk.customers.archive(of)).code is Code.NOT_ALLOWED
    assert everything(desk) == before


def test_nobody_signed_in_sees_nothing(shop: Shop, desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    shop.session.sign_out()
    for call in ("record", "reveal", "edit", "undo", "archive"):
        assert error(lambda call=call: getattr(desk.customers, call)(of)).code is Code.NOT_SIGNED_IN  # type: ignore[misc]


def test_the_whole_file_verifies_after_all_of_it(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, full_name="Trần Bình", addresses=())
    desk.consent.refuse_everything(of, How.COUNTER, clock())
    desk.customers.undo(of)
    desk.customers.archive(of)
    assert desk.upkeep.verify().problems == ()
