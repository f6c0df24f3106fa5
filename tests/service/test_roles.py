"""Who may do what: every public method of every service, for each role and for nobody at the desk."""

import inspect
from collections.abc import Callable, Iterator

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.session import Context
from tests.conftest import CLERK, MANAGER

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
    "orders.order",
    "orders.recent",
    "orders.of_customer",
    "consent.view",
    "consent.record",
    "consent.refuse_everything",
    "consent.take_back",
    "upkeep.info",
    "upkeep.merge_search",
}
MANAGERS = {
    "customers.archive",
    "products.add",
    "products.change",
    "orders.cancel",
    "orders.correct",
    "imports.preview",
    "imports.run",
    "imports.clear_up",
    "upkeep.verify",
}


def calls(desk: Desk) -> Iterator[tuple[str, Callable[..., object]]]:
    """Every public method of every service on the desk."""
    for name, service in vars(desk).items():
        if not isinstance(service, Context):
            for method, function in inspect.getmembers(service, inspect.ismethod):
                if not method.startswith("_"):
                    yield f"{name}.{method}", function


def outcome(call: Callable[..., object]) -> Code | None:
    """What the guard says; called without arguments, so that little or nothing happens behind it."""
    try:
        call()
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


@pytest.mark.parametrize("name", sorted(COUNTER | MANAGERS))
def test_each_call_for_each_role(desk: Desk, as_staff: Callable[[str], Actor], name: str) -> None:
    call = dict(calls(desk))[name]
    desk.ctx.session.sign_out()
    assert outcome(call) is Code.NOT_SIGNED_IN
    as_staff(CLERK)
    assert (outcome(call) is Code.NOT_ALLOWED) == (name in MANAGERS)
    as_staff(MANAGER)
    assert outcome(call) not in (Code.NOT_SIGNED_IN, Code.NOT_ALLOWED)


@pytest.mark.parametrize("name", sorted(MANAGERS))
def test_a_refused_call_changes_nothing(desk: Desk, as_staff: Callable[[str], Actor], name: str) -> None:
    as_staff(CLERK)
    before = desk.ctx.conn.total_changes
    assert outcome(dict(calls(desk))[name]) is Code.NOT_ALLOWED
    assert desk.ctx.conn.total_changes == before


def test_losing_a_role_counts_at_once(desk: Desk) -> None:
    desk.ctx.session.sign_in(1, MANAGER, Role.COUNTER)
    with pytest.raises(KnownError) as caught:
        desk.upkeep.verify()
    assert caught.value.code is Code.NOT_ALLOWED
    assert caught.value.data == {"act": Act.VERIFY}
