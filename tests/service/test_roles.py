"""Who may do what: every public method of every service, for each role and for nobody at the desk."""

import inspect
from collections.abc import Callable, Iterator

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import STEP_UP, Act, Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.session import Context, needs
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import audit
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, MANAGER
from tests.service.staffed import hashed, log

# the table of the policy, written out: what counter staff may call; a manager may call everything
COUNTER = {
    "customers.record",
    "customers.reveal",
    "customers.edit",
    "customers.hints",
    "customers.add",
    "customers.change",
    "customers.undo",
    "search.find",
    "search.count",
    "search.find_full",
    "products.find",
    "products.by_scan",
    "products.all",
    "orders.drafts",
    "orders.keep_draft",
    "orders.drop_draft",
    "orders.finish",
    "orders.finish_for",
    "payments.pay",
    "payments.debts",
    "payments.vietqr",
    "steps.step",
    "steps.note_e_invoice",
    "vat.rates",
    "vat.today",
    "orders.order",
    "orders.recent",
    "orders.printed",
    "orders.of_customer",
    "consent.view",
    "consent.record",
    "consent.refuse_everything",
    "consent.take_back",
    "consent.record_by_code",
    "book.count",
    "book.find",
    "book.work",
    "book.recorders",
    "slips.make",
    "wordings.versions",
    "policies.versions",
    "policies.text",
    "consent.basis",
    "evidence.view",
    "contact.verdict",
    "contact.log",
    "contact.register",
    "parcels.pack",
    "parcels.scanned",
    "parcels.view",
    "parcels.of_order",
    "parcels.open_ones",
    "parcels.step",
    "parcels.labels",
    "parcels.inner_slips",
    "parcels.printed",
    "packing.order",
    "packing.find",
    "manifests.waiting",
    "manifests.carriers",
    "manifests.sheet",
    "manifests.again",
    "manifests.printed",
    "manifests.made",
    "manifests.hand_over",
    "manifests.finish_hand_over",
    "do_not_call.lists",
    "contact_rules.rules",
    "contact_rules.laxer",
    "lists.of_customer",
    "gate.ways",
    "gate.ask",
    "gate.open",
    "gate.log",
    "gate.not_made",
    "gate.no_more",
    "upkeep.info",
    "upkeep.merge_search",
    "settings.read",
    "settings.has_brand_name",
    "settings.account",
    "recovery.sheet",
    "forms.keep",
    "forms.take",
    "staff.change_own",
}
MANAGERS = {
    "customers.archive",
    "products.add",
    "products.change",
    "orders.cancel",
    "orders.correct",
    "orders.counted_anew",
    "payments.refund",
    "payments.correct_payment",
    "steps.worth",
    "steps.counted_anew",
    "steps.return_goods",
    "steps.exchange",
    "vat.add",
    "settings.set_account",
    "imports.preview",
    "imports.run",
    "imports.clear_up",
    "manifests.put_carrier",
    "manifests.spreadsheet",
    "manifests.number_to_come",
    "contact_rules.add",
    "do_not_call.preview",
    "do_not_call.bring",
    "lists.make",
    "lists.reissue",
    "lists.recall",
    "lists.lists",
    "lists.one",
    "lists.held_refused",
    "lists.refused_since",
    "wordings.add",
    "policies.preview",
    "policies.add",
    "overrides.open",
    "overrides.latest",
    "upkeep.verify",
    "staff.members",
    "staff.add",
    "staff.add_manager",
    "staff.rename",
    "staff.set_pin",
    "staff.set_passphrase",
    "staff.end_wait",
    "staff.set_active",
    "staff.set_manager_active",
    "staff.change_role",
    "settings.set_idle_minutes",
    "settings.set_short_pins",
    "settings.set_brand_name",
    "settings.set_details",
    "recovery.test",
    "recovery.change",
    "recovery.set_day_passphrase",
}
# asked for the passphrase again, each time (S5)
AGAIN = {
    "manifests.spreadsheet",
    "manifests.number_to_come",
    "staff.add_manager",
    "staff.set_passphrase",
    "staff.set_manager_active",
    "staff.change_role",
    "recovery.change",
    "recovery.set_day_passphrase",
}
REFUSALS = (Code.NOT_SIGNED_IN, Code.NOT_ALLOWED)


def calls(desk: Desk) -> Iterator[tuple[str, Callable[..., object]]]:
    """Every public method of every service on the desk."""
    for name, service in vars(desk).items():
        if not isinstance(service, Context):
            for method, function in inspect.getmembers(service, inspect.ismethod):
                if not method.startswith("_"):
                    yield f"{name}.{method}", function


def outcome(call: Callable[..., object]) -> Code | None:
    """What the guard says; called without arguments, so that little or nothing happens behind it.

    An act that asks for the passphrase again is given an empty one: the guard speaks first.
    """
    try:
        call(*[""] * (getattr(call, "act", None) in STEP_UP))
    except KnownError as error:
        return error.code
    except TypeError:
        return None
    return None


def test_every_service_call_is_in_the_table(desk: Desk) -> None:
    assert {name for name, _ in calls(desk)} == COUNTER | MANAGERS
    assert not COUNTER & MANAGERS


def test_every_service_call_names_its_act(desk: Desk) -> None:
    acts = {name: getattr(call, "act", None) for name, call in calls(desk)}
    assert {name for name, act in acts.items() if not isinstance(act, Act)} == set()


def test_the_acts_that_ask_again_are_those_of_the_table(desk: Desk) -> None:
    acts = {name: call.act for name, call in calls(desk)}  # type: ignore[attr-defined]
    assert {name for name, act in acts.items() if act in STEP_UP} == AGAIN
    for act in STEP_UP:
        with pytest.raises(ValueError, match="asks for the passphrase again"):
            needs(act)


@pytest.mark.parametrize("name", sorted(COUNTER | MANAGERS))
def test_each_call_for_each_role(desk: Desk, as_staff: Callable[[str], Actor], name: str) -> None:
    call = dict(calls(desk))[name]
    desk.ctx.session.sign_out()
    assert outcome(call) is Code.NOT_SIGNED_IN
    as_staff(CLERK)
    assert (outcome(call) is Code.NOT_ALLOWED) == (name in MANAGERS)
    as_staff(MANAGER)
    assert outcome(call) not in REFUSALS


@pytest.mark.parametrize("name", sorted(AGAIN))
def test_nothing_behind_a_wrong_passphrase(shop: Shop, desk: Desk, name: str) -> None:
    """Called with arguments that would do: what is behind the guard is never reached."""
    call = dict(calls(desk))[name]
    with desk.ctx.using() as conn:
        conn.execute("UPDATE staff SET secret = ? WHERE id = 1", (hashed("thuyền về bến cũ"),))
    before = everything(desk)
    arguments = {"staff.set_manager_active": (1, False), "staff.change_role": (2, Role.MANAGER, "sóng vỗ bờ xa")}
    with pytest.raises(KnownError) as caught:
        call("sai rồi bạn ơi", *arguments.get(name, ("Phạm Thu", "sóng vỗ bờ xa")))
    assert caught.value.code is Code.SECRET_WRONG
    assert new_rows(shop, before) == [(MANAGER, "manager", "confirm.failed", "")]
    assert everything(desk, but=("audit", "audit_head", "staff")) == without(before, "audit", "audit_head", "staff")


@pytest.mark.parametrize("lane", Lane)
@pytest.mark.parametrize("name", sorted(COUNTER | MANAGERS))
def test_a_refused_call_changes_nothing_but_one_row_in_the_log(
    shop: Shop, as_staff: Callable[[str], Actor], name: str, lane: Lane
) -> None:
    """On each lane; of somebody who may not, and of nobody."""
    desk = shop.desk(lane)
    call = dict(calls(desk))[name]
    act = str(call.act)  # type: ignore[attr-defined]
    refusals: list[tuple[object, ...]] = []
    before = everything(shop.desk(Lane.WRITE))
    if name in MANAGERS:
        as_staff(CLERK)
        assert outcome(call) is Code.NOT_ALLOWED
        refusals.append((CLERK, "counter", "refused", act))
    shop.session.sign_out()
    assert outcome(call) is Code.NOT_SIGNED_IN
    refusals.append(("", "", "refused", act))
    assert new_rows(shop, before) == refusals
    assert everything(shop.desk(Lane.WRITE), but=("audit", "audit_head")) == without(before, "audit", "audit_head")
    as_staff(MANAGER)
    with shop.desk(Lane.LOOK).ctx.using() as conn:
        assert audit.verify(conn, shop.desk(Lane.LOOK).ctx.mac_keys)[1] is None


def test_what_is_allowed_is_no_row_of_a_refusal(shop: Shop, desk: Desk) -> None:
    before = everything(desk)
    assert desk.search.find("lan") == ()
    assert new_rows(shop, before) == []


def test_a_log_that_cannot_be_written_refuses_all_the_same(
    desk: Desk, as_staff: Callable[[str], Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise KnownError(Code.DISK_FULL)

    monkeypatch.setattr(audit.AuditTrail, "append", full)
    as_staff(CLERK)
    assert outcome(desk.upkeep.verify) is Code.NOT_ALLOWED


def everything(desk: Desk, but: tuple[str, ...] = ()) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    with desk.ctx.using() as conn:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'search*'"
        names = [row[0] for row in conn.execute(query).fetchall()]
        return {
            name: [tuple(row) for row in conn.execute(f"SELECT * FROM {name}").fetchall()]
            for name in names
            if name not in but
        }


def without(found: dict[str, list[tuple[object, ...]]], *names: str) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in found.items() if name not in names}


def new_rows(shop: Shop, before: dict[str, list[tuple[object, ...]]]) -> list[tuple[object, ...]]:
    """Rows of the log since then: who, in which role, what, of what."""
    return log(shop, len(before["audit"]))


def test_losing_a_role_counts_at_once(desk: Desk) -> None:
    desk.ctx.session.sign_in(1, MANAGER, Role.COUNTER)
    with pytest.raises(KnownError) as caught:
        desk.upkeep.verify()
    assert caught.value.code is Code.NOT_ALLOWED
    assert caught.value.data == {"act": Act.VERIFY}


@pytest.mark.parametrize("lane", Lane)
@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE staff SET active = 0 WHERE id = 1", Code.NOT_SIGNED_IN),
        ("UPDATE staff SET role = 'counter' WHERE id = 1", Code.NOT_ALLOWED),
    ],
    ids=["disabled", "demoted"],
)
def test_what_changed_in_the_file_counts_at_the_next_call(
    shop: Shop, desk: Desk, lane: Lane, change: str, code: Code
) -> None:
    """S4: the session still says manager."""
    assert shop.desk(lane).staff.members()
    with transaction(desk.ctx.conn) as conn:
        conn.execute(change)
    before = everything(desk)
    assert outcome(shop.desk(lane).staff.members) is code
    assert new_rows(shop, before) == [(MANAGER, "manager", "refused", "manage_staff")]
