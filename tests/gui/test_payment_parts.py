"""Paying in parts by keys alone, and a transfer that is waited for: code, sum, and the press that says it came."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.gui import transfer_card, words
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.payment_pane import PaymentPane
from kingoil_desk.gui.qr_code import QrCode
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import assert_named
from tests.gui.goods import order, orders, stock
from tests.gui.orders_desk import make_page, press
from tests.gui.paper.reading import codes
from tests.gui.test_orders_page import in_front

Key = Qt.Key
CASH, TRANSFER, CARD, ON_DELIVERY = Payment.CASH, Payment.TRANSFER, Payment.CARD, Payment.ON_DELIVERY
DRAFT = OrderDraft(lines=(Line(1, "DM-500", "Dầu mè rang", "chai", 2, 118_000),))  # 236.000
ACCOUNT = Account("970436", "0071000008261", "KING OIL")


@pytest.fixture
def pane(qtbot: QtBot) -> PaymentPane:
    """F9 was pressed on an order of 236.000."""
    pane = PaymentPane()
    qtbot.addWidget(pane)
    pane.resize(400, 700)
    pane.show()
    pane.show_draft(DRAFT)
    pane.begin_payment()
    return pane


def amount(pane: PaymentPane, figure: str, typed: str) -> None:
    """Chooses a way, then types the part that is paid in it and `+`."""
    QTest.keyClick(pane, figure)
    if figure != "1":
        QTest.keyClick(pane, "+")
    QTest.keyClicks(pane.ui.received, typed)
    QTest.keyClick(pane.ui.received, "+")


# --- parts


def test_one_way_is_as_it_was(pane: PaymentPane) -> None:
    QTest.keyClick(pane, "3")
    assert pane.ready()
    assert (pane.parts(), pane.ways) == ((), (CARD,))


def test_cash_laid_down_is_kept_with_the_payment(pane: PaymentPane) -> None:
    QTest.keyClick(pane, "1")
    QTest.keyClicks(pane.ui.received, "300.000")
    assert pane.ready()
    assert pane.parts() == (Part(CASH, 236_000, 300_000),)


def test_some_in_cash_the_rest_by_card(pane: PaymentPane) -> None:
    amount(pane, "1", "100000")
    assert pane.ui.partsTaken.text() == f"{words.payment(CASH)} {money_unit(100_000)}"
    assert pane.ui.rest.text().endswith(money_unit(136_000))
    assert not pane.ready()  # the rest has no way yet
    QTest.keyClick(pane, "3")
    assert pane.ready()
    assert pane.parts() == (Part(CASH, 100_000, 100_000), Part(CARD, 136_000))
    assert pane.ways == (CASH, CARD)


def test_some_by_card_the_rest_in_cash_with_change(pane: PaymentPane) -> None:
    amount(pane, "3", "200k")
    QTest.keyClick(pane, "1")
    QTest.keyClicks(pane.ui.received, "50000")
    assert "14.000" in pane.cash.words
    assert pane.ready()
    assert pane.parts() == (Part(CARD, 200_000), Part(CASH, 36_000, 50_000))


def test_three_ways_and_the_last_on_delivery(pane: PaymentPane) -> None:
    amount(pane, "2", "100000")
    amount(pane, "3", "36000")
    QTest.keyClick(pane, "4")
    assert pane.parts() == (Part(TRANSFER, 100_000), Part(CARD, 36_000), Part(ON_DELIVERY, 100_000))


def test_enter_in_the_amount_takes_the_part_and_sells_nothing_yet(pane: PaymentPane) -> None:
    QTest.keyClick(pane, "3")
    pane.split()
    QTest.keyClicks(pane.ui.received, "100000")
    assert not pane.ready()
    assert pane.parts() == (Part(CARD, 100_000),)


@pytest.mark.parametrize("typed", ["0", "236000", "500000", "-5", "1.5", "x"])
def test_what_is_no_part_is_told(pane: PaymentPane, typed: str) -> None:
    amount(pane, "3", typed)
    assert pane.ui.receivedNote.wrong
    assert pane.rest == 236_000


def test_the_last_part_can_be_taken_back(pane: PaymentPane) -> None:
    amount(pane, "1", "100000")
    amount(pane, "3", "36000")
    pane.ui.undoPart.click()
    assert (pane.rest, pane.ui.partsTaken.text()) == (136_000, f"{words.payment(CASH)} {money_unit(100_000)}")
    pane.ui.undoPart.click()
    assert (pane.rest, pane.ui.undoPart.isVisible()) == (236_000, False)


def test_leaving_the_choice_forgets_its_parts(pane: PaymentPane) -> None:
    amount(pane, "1", "100000")
    pane.end_payment()
    assert not pane.ui.partsTaken.isVisible()
    pane.begin_payment()
    assert pane.rest == 236_000


def test_what_a_corrected_order_was_paid_with_leaves_the_rest_to_pay(pane: PaymentPane) -> None:
    pane.show_draft(replace(DRAFT, brought=(Part(CASH, 100_000), Part(ON_DELIVERY, 36_000))))
    assert (pane.ui.credit.isVisible(), pane.ui.credit.text()) == (True, "−136.000")
    assert pane.ui.creditLabel.text() == "Đã trả trước khi sửa"
    assert (pane.ui.totalLabel.text(), pane.ui.total.text()) == ("Còn phải trả", money_unit(100_000))
    QTest.keyClick(pane, "1")
    QTest.keyClicks(pane.ui.received, "150.000")
    assert pane.ui.receivedNote.words == f"Trả lại {money_unit(50_000)}"
    assert pane.ready()
    assert pane.parts() == (Part(CASH, 100_000, 150_000),)


def test_a_correction_that_costs_less_says_what_goes_back_and_what_stays(pane: PaymentPane) -> None:
    pane.end_payment()
    pane.show_draft(replace(DRAFT, brought=(Part(CASH, 100_000), Part(ON_DELIVERY, 336_000))))
    assert pane.ui.giveBack.text() == (
        f"Hoàn lại cho khách {money_unit(100_000)} (tiền\xa0mặt); Còn phải hoàn cho khách {money_unit(100_000)}"
    )
    pane.begin_payment()
    assert pane.ready()
    assert pane.parts() == ()


def test_the_sums_of_a_correction_follow_the_language(pane: PaymentPane, languages: Languages) -> None:
    pane.show_draft(replace(DRAFT, brought=(Part(CASH, 300_000),)))
    languages.choose(Language.ENGLISH)
    assert pane.ui.creditLabel.text() == "Paid already"
    assert pane.ui.giveBack.text().startswith("Give back to the customer")


def test_parts_outlast_a_look_at_the_lines(pane: PaymentPane) -> None:
    amount(pane, "1", "100000")
    pane.put_off()
    assert not pane.ui.partsTaken.isVisible()
    pane.begin_payment()
    assert (pane.parts(), pane.rest) == ((Part(CASH, 100_000, 100_000),), 136_000)
    pane.put_off()
    pane.show_draft(replace(DRAFT, lines=(replace(DRAFT.lines[0], quantity=1, price=90_000),)))
    pane.begin_payment()  # they are more than it costs by now
    assert (pane.parts(), pane.rest) == ((), 90_000)


def test_a_plus_without_a_sum_asks_for_it(pane: PaymentPane) -> None:
    QTest.keyClick(pane, "1")
    QTest.keyClick(pane.ui.received, "+")
    assert pane.ui.receivedNote.wrong
    assert "tiền mặt" in pane.ui.receivedNote.words
    assert pane.ui.received.hasFocus()
    QTest.keyClicks(pane.ui.received, "100000+")
    assert (pane.parts(), pane.ui.receivedNote.wrong) == ((Part(CASH, 100_000, 100_000),), False)


def test_a_refusal_goes_while_it_is_mended(pane: PaymentPane) -> None:
    QTest.keyClick(pane, "1")
    pane.say(KnownError(Code.PAYMENT_TOO_MUCH, amount=5, owed=4))
    assert pane.ui.problem.wrong
    QTest.keyClicks(pane.ui.received, "3")
    assert not pane.ui.problem.wrong


def test_a_scan_with_a_plus_splits_nothing(pane: PaymentPane) -> None:
    QTest.keyClicks(pane, "8934+60000")
    assert (pane.way, pane.parts(), pane.rest) == (None, (), 236_000)


@pytest.mark.parametrize(("width", "height"), [(400, 600), (360, 430)])
def test_everything_is_in_sight_and_named(pane: PaymentPane, width: int, height: int) -> None:
    pane.resize(width, height)
    amount(pane, "1", "100000")
    QTest.keyClick(pane, "1")
    assert_named(pane)
    for widget in (pane.ui.rest, pane.ui.undoPart, pane.ui.split, pane.ui.received, pane.ui.pay):
        assert widget.isVisible()
        assert pane.rect().contains(widget.mapTo(pane, widget.rect().bottomRight()))


# --- a transfer that is waited for


@pytest.fixture
def page(parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OrdersPage:
    monkeypatch.setattr(transfer_card, "SETTLED_S", 0.0)
    parts.jobs.run(Lane.WRITE, stock)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.settings.set_account(ACCOUNT))
    return make_page(parts, qtbot)


def pay(page: OrdersPage, qtbot: QtBot, *figures: str) -> None:
    """Two products for 294.000, then F9 and the keys of the choice."""
    in_front(page, qtbot, "DM-500", "DG-250")
    press(page, "F9")
    for figure in figures:
        qtbot.keyClick(page.ui.entry.ui.pay, figure)
    press(page, "F9")


def test_a_transfer_waits_with_its_code_until_somebody_says_that_it_came(
    page: OrdersPage, parts: Parts, qtbot: QtBot
) -> None:
    pay(page, qtbot, "2")
    card = page.ui.entry.ui.transfer
    (row,) = orders(parts)
    assert card.isVisible()
    assert card.waits
    assert order(parts, row.id).life.owed == 294_000
    ui = card.ui
    assert (ui.sum.text(), ui.bank.text()) == (money_unit(294_000), "Vietcombank •••• 8261")
    assert ui.purpose.text().endswith(row.number.replace("-", ""))
    assert "5406294000" in ui.code.text
    assert_named(card)
    for other in ("F2", "F3", "F5", "F7", "F8", "Shift+F8", "Del", "Ctrl+0"):
        press(page, other)
    assert card.waits  # no other key says anything of money
    press(page, "F9")
    assert not card.waits
    life = order(parts, row.id).life
    assert (life.owed, life.to_give_back) == (0, 0)
    press(page, "F9")
    assert len(order(parts, row.id).payments) == 1


def test_a_key_pressed_once_too_often_says_nothing_of_money(
    page: OrdersPage, parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer_card, "SETTLED_S", 60.0)
    pay(page, qtbot, "2")
    press(page, "F9")
    assert page.ui.entry.ui.transfer.waits
    page.ui.entry.ui.transfer.ui.received.click()  # the button itself is meant
    assert not page.ui.entry.ui.transfer.waits


def test_only_the_part_by_transfer_is_asked_for(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DG-250")
    press(page, "F9")
    amount(page.ui.entry.ui.pay, "1", "94000")
    qtbot.keyClick(page.ui.entry.ui.pay, "2")
    press(page, "F9")
    card = page.ui.entry.ui.transfer
    assert card.ui.sum.text() == money_unit(200_000)
    both = f"{words.payment(CASH)} + {words.payment(TRANSFER)}"
    assert both in page.ui.entry.ui.doneNext.text()
    press(page, "F9")
    (row,) = orders(parts)
    assert [(p.way, p.amount) for p in order(parts, row.id).payments] == [(CASH, 94_000), (TRANSFER, 200_000)]


@pytest.mark.parametrize("figure", ["1", "3", "4"])
def test_other_ways_show_no_code(page: OrdersPage, qtbot: QtBot, figure: str) -> None:
    pay(page, qtbot, figure)
    assert not page.ui.entry.ui.transfer.isVisible()
    press(page, "F4")
    assert not page.ui.entry.ui.transfer.isVisible()


def test_the_card_goes_with_the_next_order(page: OrdersPage, qtbot: QtBot) -> None:
    pay(page, qtbot, "2")
    pay(page, qtbot, "3")
    assert not page.ui.entry.ui.transfer.isVisible()


def test_without_an_account_a_transfer_is_taken_at_once(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    parts.jobs.run(Lane.WRITE, lambda desk: desk.settings.set_account(None))
    pay(page, qtbot, "2")
    assert not page.ui.entry.ui.transfer.isVisible()
    assert order(parts, orders(parts)[0].id).life.owed == 0


def test_the_code_is_read_by_an_independent_reader(page: OrdersPage, qtbot: QtBot) -> None:
    pay(page, qtbot, "2")
    code = page.ui.entry.ui.transfer.ui.code
    assert codes(code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)) == {"QRCode": code.text}


def test_a_code_is_drawn_with_its_quiet_edge(qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.show_text("KING OIL")
    image = code.grab().toImage()
    edge = {image.pixelColor(x, 2).name() for x in range(image.width())}
    inside = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert (edge, inside) == ({"#ffffff"}, {"#ffffff", "#000000"})
