"""Customers at the desk: added, hinted at, changed by two people at once; nothing half-saved."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import (
    AddressEntry,
    CustomerDraft,
    EmailEntry,
    HintKind,
    PhoneEntry,
)
from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import customers
from kingoil_desk.store.connection import transaction
from tests.service.customer_desk import (
    AN,
    CLERK,
    MANAGER,
    OTHER_CLERK,
    AsStaff,
    audited,
    buy,
    change,
    error,
    everything,
    typed,
)

DAY = 86_400_000


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
