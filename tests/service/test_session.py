"""Who is at the desk, and the one way a service call runs: allowed, on its own connection, whole or not at all."""

import threading
import time
from collections.abc import Callable

import pytest

from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.role import Act, Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.session import Gate, Session
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, FixedClock

SOMEBODY = CustomerDraft(full_name="Nguyễn Thị Lan")
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_nobody_signed_in_may_nothing(desk: Desk) -> None:
    desk.ctx.session.sign_out()
    for act in Act:
        with pytest.raises(KnownError) as caught:
            desk.ctx.allow(act)
        assert caught.value.code is Code.NOT_SIGNED_IN


def test_a_new_sign_in_masks_again_what_was_revealed() -> None:
    session = Session()
    first = session.sign_in(1, CLERK, Role.COUNTER)
    session.revealed.add(7)
    second = session.sign_in(1, CLERK, Role.COUNTER)
    assert session.revealed == set()
    assert first.sign_in != second.sign_in
    session.sign_out()
    assert session.actor is None


def test_a_change_carries_its_audit_row(desk: Desk, as_staff: Callable[[str], Actor], clock: FixedClock) -> None:
    clerk = as_staff(CLERK)
    clock.now += 1_000
    code = desk.customers.add(SOMEBODY).code
    row = desk.ctx.conn.execute("SELECT * FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert (row["actor_id"], row["actor"], row["role"]) == (clerk.staff_id, CLERK, "counter")
    assert (row["object"], row["at"]) == (code, clock.now)
    assert "Lan" not in "".join(map(str, tuple(row)))


def test_an_audit_row_without_its_change_does_not_exist(desk: Desk) -> None:
    rows = "SELECT count(*) FROM audit"
    before = desk.ctx.conn.execute(rows).fetchone()[0]
    with pytest.raises(ZeroDivisionError), desk.ctx.writing() as writing:
        assert writing.audit("half", "way") / 0
    assert desk.ctx.conn.execute(rows).fetchone()[0] == before


def test_signed_out_nothing_is_written(desk: Desk) -> None:
    desk.ctx.session.sign_out()
    with pytest.raises(KnownError) as caught, desk.ctx.writing():
        pass
    assert caught.value.code is Code.NOT_SIGNED_IN


def test_a_stopped_search_is_no_error(shop: Shop) -> None:
    look = shop.desk(Lane.LOOK)

    def read() -> None:
        with look.ctx.using() as conn:
            conn.execute(ENDLESS).fetchone()

    timer = threading.Timer(0.2, look.interrupt)
    timer.start()
    with pytest.raises(Interrupted):
        read()
    timer.join()
    assert look.search.find("lan") == ()  # and the lane goes on


def test_an_interrupted_read_leaves_no_statement_open(shop: Shop) -> None:
    """Rows half read, kept alive by the trace of the interrupt, would have every later read interrupted too."""
    look = shop.desk(Lane.LOOK)

    def read() -> None:
        with look.ctx.using() as conn:
            half_read = conn.execute("SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3")
            next(half_read)
            conn.execute(ENDLESS).fetchone()

    timer = threading.Timer(0.2, look.interrupt)
    timer.start()
    with pytest.raises(Interrupted) as kept, look.ctx.using():
        read()
    timer.join()
    assert look.search.find("lan") == ()
    assert kept.value.__cause__ is not None


def test_the_gate_lets_one_call_end_and_none_begin() -> None:
    gate, inside, go_on = Gate(), threading.Event(), threading.Event()

    def call() -> None:
        with gate.passing():
            inside.set()
            go_on.wait(5)

    caller = threading.Thread(target=call, daemon=True)
    caller.start()
    inside.wait(5)
    assert not gate.shut(0.05)
    go_on.set()
    assert gate.shut(5)
    caller.join()
    with pytest.raises(Interrupted), gate.passing():
        pass


@pytest.mark.parametrize("lane", [Lane.LOOK, Lane.LONG])
def test_closing_stops_a_long_read_on_another_thread(shop: Shop, lane: Lane) -> None:
    """Several statements one after the other: one interrupt alone could fall between two of them."""
    desk, reading, ended = shop.desk(lane), threading.Event(), []

    def read() -> None:
        try:
            with desk.ctx.using() as conn:
                reading.set()
                conn.execute(ENDLESS).fetchone()
        except Interrupted as error:
            ended.append(error)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reading.wait(5)
    before = time.monotonic()
    shop.close()
    reader.join(5)
    assert time.monotonic() - before < 5
    assert len(ended) == 1
    with pytest.raises(Interrupted), desk.ctx.using():
        pass


def test_closing_waits_for_a_save(shop: Shop) -> None:
    desk, saving = shop.desk(Lane.WRITE), threading.Event()

    def save() -> None:
        with desk.ctx.using(), desk.ctx.writing() as writing:
            writing.audit("first", "half")
            saving.set()
            time.sleep(0.3)
            writing.audit("second", "half")

    writer = threading.Thread(target=save, daemon=True)
    writer.start()
    saving.wait(5)
    shop.close()
    writer.join(5)
    again = Shop.open_with(shop.folder, bytes(range(32)))
    with again.desk(Lane.LOOK).ctx.using() as conn:
        rows = conn.execute("SELECT action FROM audit ORDER BY seq DESC LIMIT 2").fetchall()
    assert [row["action"] for row in rows] == ["second", "first"]
    again.close()
