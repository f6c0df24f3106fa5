"""Taking payment: ways by figures, cash and its change, and what a scanner sends at the wrong moment."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.gui import payment_keys
from kingoil_desk.gui.payment_pane import PaymentPane

Key = Qt.Key
DRAFT = OrderDraft(lines=(Line(1, "DM-500", "Dầu mè rang", "chai", 2, 118_000),))


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


@pytest.fixture
def finished(pane: PaymentPane) -> list[bool]:
    """Whether the order was ready, each time it was asked to finish."""
    asked: list[bool] = []
    pane.pay_asked.connect(lambda: asked.append(pane.ready()))
    return asked


@pytest.mark.parametrize(
    ("figure", "way"),
    [("1", Payment.CASH), ("2", Payment.TRANSFER), ("3", Payment.CARD), ("4", Payment.ON_DELIVERY)],
)
def test_a_figure_chooses_and_enter_finishes(
    pane: PaymentPane, finished: list[bool], figure: str, way: Payment
) -> None:
    QTest.keyClick(pane, figure)
    assert pane.way is way
    QTest.keyClick(pane.ui.received if way is Payment.CASH else pane.ui.pay, Key.Key_Return)
    assert finished == [True]  # no cash typed: the exact sum


def test_somebody_may_change_their_mind(pane: PaymentPane, finished: list[bool]) -> None:
    for figure in "342":
        QTest.keyClick(pane, figure)
    QTest.keyClick(pane, Key.Key_Return)
    assert pane.way is Payment.TRANSFER
    assert finished == [True]


@pytest.mark.parametrize("code", ["8934600000024", "2342342342343", "4444", "DM-500", "3x"])
@pytest.mark.parametrize("before", [None, Payment.CARD])
def test_a_scan_chooses_nothing_and_its_enter_finishes_nothing(
    pane: PaymentPane, finished: list[bool], code: str, before: Payment | None
) -> None:
    if before is not None:
        pane.choose(before)
    QTest.keyClicks(pane, code)
    QTest.keyClick(pane, Key.Key_Return)
    assert pane.way is before
    assert finished == []
    assert pane.ui.problem.wrong


def test_after_a_scan_the_figures_choose_again(
    pane: PaymentPane, finished: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payment_keys, "PAUSE_S", 0.02)
    QTest.keyClicks(pane, "8934600000024")
    QTest.keyClick(pane, Key.Key_Return)
    QTest.qWait(40)
    QTest.keyClick(pane, "2")
    QTest.keyClick(pane, Key.Key_Return)
    assert pane.way is Payment.TRANSFER
    assert finished == [True]


def test_figures_choose_nothing_before_f9(pane: PaymentPane) -> None:
    pane.end_payment()
    QTest.keyClicks(pane, "2")
    assert pane.way is None


@pytest.mark.parametrize(
    ("received", "told"), [("236.000", "0\xa0đ"), ("500k", "264.000\xa0đ"), ("300000", "64.000\xa0đ")]
)
def test_what_to_give_back(pane: PaymentPane, finished: list[bool], received: str, told: str) -> None:
    QTest.keyClick(pane, "1")
    QTest.keyClicks(pane.ui.received, received)
    assert told in pane.cash.words
    QTest.keyClick(pane.ui.received, Key.Key_Return)
    assert finished == [True]


def test_a_lot_to_give_back_is_asked_once(pane: PaymentPane, finished: list[bool]) -> None:
    """A barcode scanned into the field, or one nought too many."""
    QTest.keyClick(pane, "1")
    QTest.keyClicks(pane.ui.received, "8934600000024")
    QTest.keyClick(pane.ui.received, Key.Key_Return)
    assert finished == [False]
    assert pane.ui.receivedNote.wrong
    QTest.keyClick(pane.ui.received, Key.Key_Return)
    assert finished == [False, True]


def test_another_sum_is_asked_about_again(pane: PaymentPane, finished: list[bool]) -> None:
    QTest.keyClick(pane, "1")
    for typed in ("2.000.000", "3.000.000"):
        pane.ui.received.setText(typed)
        QTest.keyClick(pane.ui.received, Key.Key_Return)
    assert finished == [False, False]


def test_a_way_known_before_only_waits_for_enter(pane: PaymentPane, finished: list[bool]) -> None:
    """A correction begins with how the old order was paid."""
    pane.end_payment()
    pane.show_draft(OrderDraft(lines=DRAFT.lines, payment=Payment.CASH))
    assert not pane.ui.cashBox.isVisible()
    pane.begin_payment()
    assert pane.ui.cashBox.isVisible()
    QTest.keyClick(pane.ui.received, Key.Key_Return)
    assert finished == [True]


def test_pressing_a_way_opens_the_choice(pane: PaymentPane, qtbot: QtBot) -> None:
    pane.end_payment()
    qtbot.mouseClick(pane.ui.cash, Qt.MouseButton.LeftButton)
    assert pane.paying
    assert pane.ui.cashBox.isVisible()
    qtbot.mouseClick(pane.ui.card, Qt.MouseButton.LeftButton)
    assert pane.way is Payment.CARD
    qtbot.mouseClick(pane.ui.card, Qt.MouseButton.LeftButton)  # pressed again, it stays chosen
    assert pane.way is Payment.CARD


def test_enter_on_a_way_chooses_it_first(pane: PaymentPane, finished: list[bool]) -> None:
    """The same on systems where Enter presses a button and on those where it does not."""
    QTest.keyClick(pane.ui.transfer, Key.Key_Return)
    assert pane.way is Payment.TRANSFER
    assert finished == []
    QTest.keyClick(pane.ui.transfer, Key.Key_Return)
    assert finished == [True]


def test_a_delivery_fee_shows_when_there_is_one(pane: PaymentPane) -> None:
    assert not pane.ui.fee.isVisible()
    pane.show_draft(OrderDraft(lines=DRAFT.lines, fee=30_000))
    assert pane.ui.fee.text() == "30.000"
    assert pane.ui.total.text() == "266.000\xa0đ"
