"""Web orders and money: paid when the export says so, given back when it is off, and taken back with the import."""

from pathlib import Path

import pytest

from kingoil_desk.domain.import_order import paid_way
from kingoil_desk.domain.order import Payment, Source
from kingoil_desk.domain.payment import Part
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import import_undo, imports
from kingoil_desk.store.imports import Batch, State
from kingoil_desk.store.seals import of_import
from tests.data.import_files import bring, order, write

CASH, TRANSFER, CARD, ON_DELIVERY = Payment.CASH, Payment.TRANSFER, Payment.CARD, Payment.ON_DELIVERY


@pytest.mark.parametrize(
    ("status", "payment", "paid"),
    [
        ("completed", ON_DELIVERY, ON_DELIVERY),
        ("completed", TRANSFER, TRANSFER),
        ("completed", None, TRANSFER),  # a wallet: it reaches the shop through the bank
        ("processing", CARD, CARD),
        ("processing", None, TRANSFER),
        ("processing", ON_DELIVERY, None),
        ("processing", CASH, None),
        ("pending", TRANSFER, None),
        ("on-hold", TRANSFER, None),
        ("cancelled", CARD, None),
        ("refunded", CARD, None),
        ("failed", CARD, None),
        ("", CARD, None),
    ],
)
def test_when_an_export_says_paid(status: str, payment: Payment | None, paid: Payment | None) -> None:
    assert paid_way(status, payment) is paid


def the_order(desk: Desk) -> OrderView:
    (row,) = desk.orders.recent()
    return desk.orders.order(row.id)


def money(desk: Desk) -> list[tuple[str, int]]:
    return [(payment.way.value, payment.amount) for payment in the_order(desk).payments]


def test_an_order_of_the_web_says_so_and_is_paid_when_it_is_complete(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "o.csv", [order(55)]))
    kept = the_order(desk)
    assert (kept.source, money(desk), kept.life.owed) == (Source.WEB, [("on_delivery", 260_000)], 0)
    assert sum(part.gross for part in kept.taxed) == 260_000


def test_it_is_owed_until_a_later_file_says_paid_and_given_back_when_it_is_off(
    shop: Shop, desk: Desk, tmp_path: Path
) -> None:
    for status, known, owed in (
        ("on-hold", [], 260_000),
        ("processing", [("transfer", 260_000)], 0),
        ("completed", [("transfer", 260_000)], 0),
        ("refunded", [("transfer", 260_000), ("transfer", -260_000)], 0),
    ):
        bring(shop, write(tmp_path / f"{status}.csv", [order(55, status=status, payment_method="bacs")]))
        assert (money(desk), the_order(desk).life.owed) == (known, owed), status
    (hit,) = desk.search.find("nguyen van an")
    assert desk.payments.debts(hit.customer_id).owed == 0
    assert desk.upkeep.verify().problems == ()


def test_money_that_staff_took_is_not_taken_twice(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "a.csv", [order(55, status="on-hold", payment_method="bacs")]))
    desk.payments.pay(the_order(desk).id, [Part(CASH, 100_000)])
    bring(shop, write(tmp_path / "b.csv", [order(55, status="completed", payment_method="bacs")]))
    assert (money(desk), the_order(desk).life.owed) == ([("cash", 100_000)], 160_000)


def undone(desk: Desk, import_id: int) -> None:
    """Takes the money of an import back, as undoing does row by row, and seals what stays."""
    conn = desk.ctx.conn
    with desk.ctx.writing() as w:
        imports.set_state(conn, import_id, State.UNDOING)
        batch = Batch(import_id, State.UNDOING, b"", 0, 1)
        import_undo.drop_orders(conn, batch, 0, 9)
        import_undo.drop_statuses(conn, batch, 0, 9)
        import_undo.drop_payments(conn, batch, 0, 9)
        w.audit("import.undo", str(import_id), [of_import(conn, import_id)])


def test_an_undone_import_takes_its_payments_back(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "a.csv", [order(55, status="on-hold", payment_method="bacs")]))
    bring(shop, write(tmp_path / "b.csv", [order(55, status="completed", payment_method="bacs")]))
    assert money(desk) == [("transfer", 260_000)]
    undone(desk, 2)
    assert (money(desk), the_order(desk).life.owed) == ([], 260_000)
    undone(desk, 1)
    assert desk.orders.recent() == ()


@pytest.mark.parametrize("touched", ["paid", "refunded", "returned"])
def test_an_order_whose_money_or_goods_staff_moved_stays(shop: Shop, desk: Desk, tmp_path: Path, touched: str) -> None:
    paid = touched != "paid"
    status = "completed" if paid else "on-hold"
    bring(shop, write(tmp_path / "a.csv", [order(55, status=status, payment_method="bacs")]))
    kept = the_order(desk)
    if touched == "paid":
        desk.payments.pay(kept.id, [Part(CASH, 260_000)])
    elif touched == "refunded":
        desk.payments.refund(kept.id, CASH, 1_000, "x")
    else:
        desk.steps.return_goods(kept.id, {0: 1}, "x")
    before = the_order(desk)
    undone(desk, 1)
    assert the_order(desk) == before
    assert desk.upkeep.verify().problems == ()


def test_what_an_import_paid_stays_where_staff_answered_it(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "a.csv", [order(55, status="on-hold", payment_method="bacs")]))
    bring(shop, write(tmp_path / "b.csv", [order(55, status="completed", payment_method="bacs")]))
    desk.payments.correct_payment(the_order(desk).payments[0].id, "chưa nhận tiền")
    undone(desk, 2)
    assert money(desk) == [("transfer", 260_000), ("transfer", -260_000)]
    assert desk.upkeep.verify().problems == ()


def test_a_dry_run_writes_no_money(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "a.csv", [order(55)]), dry_run=True)
    assert desk.ctx.conn.execute("SELECT count(*) FROM order_payment").fetchone()[0] == 0
