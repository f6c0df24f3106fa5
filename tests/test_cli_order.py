"""`order` as scripts use it: JSON lines in, numbers and sums out, each bad line told and nothing of it kept."""

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk import cli, cli_order
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.service.order_desk import add_goods, new_customer, rows
from tests.test_cli_lines import Line, admin, without

SESAME: dict[str, Any] = {"product": "DM-500", "quantity": 2}
GAC: dict[str, Any] = {"product": "DG-250", "quantity": 1}
SALE: dict[str, Any] = {"code": "KH-000001", "lines": [SESAME, GAC], "payment": "cash"}


@pytest.fixture
def goods(desk: Desk) -> Desk:
    add_goods(desk)
    new_customer(desk, "Nguyễn Văn An")
    return desk


def take(desk: Desk, line: Line) -> dict[str, Any]:
    raw = line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode()
    return cli_order.order(desk, raw)


def test_orders_are_taken_line_by_line(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 0, 1)
    with cli.opened(folder) as shop:
        product = shop.desk(Lane.LOOK).products.find("", 1)[0]
        new_customer(shop.desk(Lane.WRITE), "Nguyễn Văn An")
    sale = {"lines": [{"product": product.code, "quantity": 3}], "payment": "cash"}
    later = {**sale, "code": "kh-000001", "payment": "on_delivery", "source": "phone", "note": "giao chiều"}
    answers, code = admin("order", folder, sale, "nonsense", later)
    total = 3 * product.price
    number = answers[0]["number"]
    assert answers[0] == {"number": number, "total": total, "paid": total, "owed": 0}
    assert answers[1].keys() == {"error"}
    following = f"{number[:-4]}{int(number[-4:]) + 1:04d}"
    assert answers[2] == {"number": following, "total": total, "paid": 0, "owed": total}
    assert code == cli.SOME_REFUSED
    with cli.opened(folder) as shop:
        desk = shop.desk(Lane.LOOK)
        row = desk.orders.recent(1)[0]
        kept = desk.orders.order(row.id)
        assert (kept.customer_name, kept.source, kept.note) == ("Nguyễn Văn An", "phone", "giao chiều")
        assert desk.payments.debts(1).owed == total
        assert shop.desk(Lane.LONG).upkeep.verify().problems == ()


def test_prices_discounts_and_mixed_payments_are_taken_as_given(goods: Desk) -> None:
    line = {
        "lines": [{**SESAME, "price": 100_000, "discount": "5%"}, {"product": "8936000000017", "quantity": 1}, {
            **GAC, "discount": 6_000,
        }],
        "payment": [{"way": "cash", "amount": 100_000, "received": 200_000}, {"way": "transfer", "amount": 8_000}],
        "code": None,
        "note": "",
    }  # fmt: skip
    answer = take(goods, line)
    assert answer == {"number": "DH-2611-0001", "total": 478_000, "paid": 108_000, "owed": 370_000}
    kept = goods.orders.order(1)
    assert [(p.way, p.amount, p.received) for p in kept.payments] == [
        ("cash", 100_000, 200_000),
        ("transfer", 8_000, None),
    ]
    assert (kept.customer_id, kept.note) == (None, "")


def lines(**changes: Any) -> dict[str, Any]:
    """The sale with a change in its second line."""
    return {**SALE, "lines": [SESAME, {**GAC, **changes}]}


def paid(*parts: dict[str, Any]) -> dict[str, Any]:
    return {**SALE, "payment": list(parts)}


BAD: list[tuple[Line, str]] = [
    ("", "no JSON"),
    ("[]", "no JSON"),
    ('{"lines": [{"product": "A", "product": "B"}]}', "“product” stands twice"),
    ({**SALE, "total": 1}, "“total” is no field"),
    (without(SALE, "lines"), "“lines” is missing"),
    (without(SALE, "payment"), "“payment” is missing"),
    ({**SALE, "lines": {}}, "“lines” must be a list of objects"),
    ({**SALE, "lines": ["DM-500"]}, "“lines” must be a list of objects"),
    ({**SALE, "lines": []}, "holds no product"),
    ({**SALE, "code": "KH-000099"}, "customer is not in the file"),
    ({**SALE, "code": 1}, "“code” must be a text"),
    ({**SALE, "code": None, "payment": "on_delivery"}, "this order has no customer"),
    ({**SALE, "source": "fax"}, "“source” must be one of: counter, phone, web."),
    ({**SALE, "note": 5}, "“note” must be a text"),
    ({**SALE, "note": "x" * 2_001}, "Note: 2001 characters are too many"),
    ({**SALE, "note": "a\x07"}, "cannot be seen or printed"),
    (lines(weight=1), "“lines”, number 2: “weight” is no field"),
    ({**SALE, "lines": [SESAME, without(GAC, "quantity")]}, "“lines”, number 2: “quantity” is missing"),
    (lines(product="8930000000000"), "“lines”, number 2: No product is called “8930000000000”"),
    (lines(product=""), "“product” must be a text"),
    (lines(quantity="1"), "“quantity” must be a whole number"),
    (lines(quantity=1.5), "“quantity” must be a whole number"),
    (lines(quantity=True), "“quantity” must be a whole number"),
    (lines(quantity=0), "number 2: A quantity of 0 makes no sense"),
    (lines(quantity=-1), "A quantity of −1 makes no sense"),
    (lines(quantity=100_000), "A quantity of 100.000 makes no sense"),
    (lines(quantity=10**300), "makes no sense"),
    (lines(price=-1), "A price of −1 makes no sense"),
    (lines(price=10**11), "makes no sense"),
    (lines(price=None), "“price” must be a whole number"),
    (lines(price=10**10, quantity=99_999), "total is too large"),
    (lines(discount=-1), "A discount of −1 cannot be taken off"),
    (lines(discount=176_001), "A discount of 176.001 cannot be taken off"),
    (lines(discount="101%"), "A discount of 101% cannot be taken off"),
    (lines(discount="5"), "A discount of 5 cannot be taken off"),
    (lines(discount=[5]), "“discount” must be an amount"),
    ({**SALE, "payment": "cheque"}, "“payment” must be one of: cash, transfer, card, on_delivery, or a list"),
    ({**SALE, "payment": None}, "“payment” must be one of"),
    ({**SALE, "payment": []}, "“payment” must be one of"),
    (paid({"way": "cash"}), "“payment”, number 1: “amount” is missing"),
    (paid({"way": "gold", "amount": 1}), "“way” must be one of"),
    (paid({"way": "cash", "amount": 1, "change": 0}), "“change” is no field"),
    (paid({"way": "cash", "amount": 0}), "0 VND cannot be paid"),
    (paid({"way": "cash", "amount": -5}), "5 VND cannot be paid"),
    (paid({"way": "cash", "amount": 10**300}), "cannot be paid"),
    (paid({"way": "cash", "amount": 400_000}, {"way": "card", "amount": 12_001}), "412.001 VND are more than is owed"),
    (paid({"way": "cash", "amount": 412_000, "received": 400_000}), "400.000 VND were received for 412.000 VND"),
    (paid({"way": "card", "amount": 412_000, "received": 412_000}), "cannot be paid"),
    ({**SALE, "payment": "transfer", "arrived": 1}, "“arrived” must be true or false"),
    ({**SALE, "payment": "transfer", "arrived": None}, "“arrived” must be true or false"),
    ({**SALE, "arrived": True}, "belongs to an order that is paid by transfer"),
    ({**paid({"way": "card", "amount": 1}), "arrived": False}, "belongs to an order that is paid by transfer"),
    (json.dumps(lines(quantity=float("nan"))), "no JSON"),
    (json.dumps(lines(price=float("-inf"))), "no JSON"),
]


@pytest.mark.parametrize(("line", "words"), BAD, ids=range(len(BAD)))
def test_a_bad_line_is_told_and_nothing_of_it_is_kept(goods: Desk, line: Line, words: str) -> None:
    before = rows(goods)
    answer = take(goods, line)
    assert answer.keys() == {"error"}
    assert words in answer["error"]
    assert rows(goods) == before


FOUR_THOUSAND = 10**4_000


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (lines(quantity=FOUR_THOUSAND), f"A quantity of 1{'0' * 59}… makes no sense"),
        (lines(price=FOUR_THOUSAND), f"A price of 1{'0' * 59}… makes no sense"),
        (lines(discount=FOUR_THOUSAND), f"A discount of 1{'0' * 59}… cannot be taken off"),
        (lines(discount="9" * 4_000), f"A discount of {'9' * 60}… cannot be taken off"),
        (lines(product="x" * 4_000), "No product is called"),
        (paid({"way": "cash", "amount": FOUR_THOUSAND}), "… VND cannot be paid"),
        (paid({"way": "cash", "amount": 1, "received": FOUR_THOUSAND}), "… VND cannot be paid"),
        ({**SALE, "z" * 4_000: 1}, f"“{'z' * 60}…” is no field"),
        (f'{{"{"z" * 4_000}": 1, "{"z" * 4_000}": 2}}', f"“{'z' * 60}…” stands twice"),
    ],
    ids=range(9),
)
def test_what_is_wrong_is_told_in_a_sentence(goods: Desk, line: Line, words: str) -> None:
    told = take(goods, line)["error"]
    assert words in told
    assert len(told) < 300


def test_very_many_fields_take_no_time(goods: Desk) -> None:
    fields = ", ".join(f'"field {at}": {at}' for at in range(30_000))
    before = time.monotonic()
    assert "“field 0” is no field" in take(goods, f"{{{fields}}}")["error"]
    assert time.monotonic() - before < 1


@pytest.fixture
def account(goods: Desk) -> Desk:
    """A shop that can show the code of a transfer."""
    goods.settings.set_account(Account("970436", "113366668888", "KING OIL"))
    return goods


TRANSFER: dict[str, Any] = {**SALE, "payment": "transfer"}
IN_PARTS = paid({"way": "cash", "amount": 12_000}, {"way": "transfer", "amount": 400_000})


@pytest.mark.parametrize(
    ("line", "money"),
    [
        (TRANSFER, 0),
        ({**TRANSFER, "arrived": False}, 0),
        ({**TRANSFER, "arrived": True}, 412_000),
        (without({**TRANSFER, "arrived": True}, "code"), 412_000),
        (without(TRANSFER, "code"), 0),
        (IN_PARTS, 12_000),
        ({**IN_PARTS, "arrived": True}, 412_000),
        (SALE, 412_000),
    ],
)
def test_a_transfer_is_owed_until_it_is_seen_to_come(account: Desk, line: Line, money: int) -> None:
    answer = take(account, line)
    assert (answer["paid"], answer["owed"]) == (money, 412_000 - money)
    assert sum(part.amount for part in account.orders.order(1).payments) == money


def test_a_shop_without_an_account_takes_a_transfer_at_once(goods: Desk) -> None:
    """As in the window: there is no code that it could wait for."""
    assert take(goods, TRANSFER)["owed"] == 0


def test_what_was_retired_or_put_away_meanwhile_is_told(goods: Desk) -> None:
    goods.products.change(replace(goods.products.by_scan("DG-250"), active=False))
    before = rows(goods)
    assert "“Dầu gấc 250 ml” is no longer sold" in take(goods, SALE)["error"]
    assert rows(goods) == before
    record = goods.customers.record(1)
    goods.customers.archive(1, True)
    before = rows(goods)
    assert "put away" in take(goods, {**SALE, "lines": [SESAME]})["error"]
    assert rows(goods) == before
    assert not record.archived


def test_a_full_disk_ends_the_run(goods: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL)

    monkeypatch.setattr("kingoil_desk.store.orders.insert_order", full)
    with pytest.raises(KnownError):
        take(goods, SALE)


def test_the_help_names_every_field() -> None:
    told = cli.order.help or ""
    assert all(name in told for name in (*cli_order.ORDER, *cli_order.LINE, *cli_order.PART))
