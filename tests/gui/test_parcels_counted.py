"""Parcels are counted in words of their number: one is no plural in English."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.parcel_rows import STATE
from kingoil_desk.gui.rows import CellRole
from tests.conftest import FixedClock
from tests.gui.parcel_desk import Post, post

__all__ = ["post"]

DAY = 86_400_000


@pytest.mark.parametrize("parcels", [1, 2])
def test_how_many_there_are(post: Post, languages: Languages, clock: FixedClock, qtbot: QtBot, parcels: int) -> None:
    languages.choose(Language.ENGLISH)
    told: list[str] = []
    post.parts.notices.told.connect(told.append)
    one = parcels == 1
    order_id = post.sell(2)
    post.go()
    post.today.pack_order(order_id)
    panel = post.today.ui.packing
    panel.ui.weight.setText("900")
    if not one:
        panel.ui.lines.moved.emit(0, -1)
        post.press("Ctrl+N")
        panel.ui.weight.setText("900")
    post.press("Ctrl+S")
    for _paper in ("labels", "slips"):
        post.preview(qtbot).reject()
        QApplication.processEvents()
    with qtbot.waitActive(post.window):
        post.window.activateWindow()
    assert told[-1].endswith("1 parcel packed." if one else "2 parcels packed.")
    assert post.today.ui.count.text() == ("1 parcel" if one else "2 parcels")
    post.go(1)
    ui = post.manifests.ui
    assert ui.waiting.text() == ("1 parcel waits for it." if one else "2 parcels wait for it.")
    desk = post.desk()
    (carrier_id,) = desk.manifests.waiting()
    desk.manifests.sheet(carrier_id, post.manifests._day())
    post.go(0)
    post.go(1)
    ui.table.setFocus()
    post.type("")
    codes = [row.code for row in desk.parcels.of_order(order_id)]
    for code in codes:
        post.type(code)
    assert ui.handOver.ui.finish.text() == ("1 has left" if one else "2 have left")
    post.press("Ctrl+S")
    assert told[-1].endswith(f"{'1 parcel' if one else '2 parcels'} handed over, still here: 0.")
    assert {row.state for row in desk.parcels.of_order(order_id)} == {Step.HANDED_OVER}
    clock.now += (3 + parcels) * DAY
    post.go(0)
    chips = post.today.parcels.index(0, STATE).data(CellRole.CHIPS)
    assert chips[0].text == ("1 day late" if one else "2 days late")
    about = post.manifests.making._what_leaves("A", parcels)
    assert ("one parcel" in about, "2 parcels" in about) == (one, not one)
