"""Settings of the shop: kept in its file, each with its default and its bounds, each change a row in the log."""

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction
from tests.conftest import DATA_KEY, MANAGER, SHOP_NAME, sign_in
from tests.service.founded import refused
from tests.service.staffed import log


def test_what_was_never_set_has_its_default(shop: Shop) -> None:
    for lane in Lane:
        kept = shop.desk(lane).settings.read()
        assert (kept.details, kept.idle_minutes, kept.short_pins) == (ShopDetails(SHOP_NAME), 5, False)


def test_what_is_set_is_there_after_a_restart_and_in_the_log(shop: Shop, desk: Desk) -> None:
    details, seq = ShopDetails("King Oil Thủ Đức", "028 3930 0000", address="12 Lê Thánh Tôn"), len(log(shop))
    assert desk.settings.set_idle_minutes(15).settings
    assert desk.settings.set_short_pins(True).settings
    assert desk.settings.set_details(details).settings
    assert log(shop, seq) == [
        (MANAGER, "manager", "setting.change", "idle_minutes"),
        (MANAGER, "manager", "setting.change", "short_pins"),
        (MANAGER, "manager", "shop.change", ""),
    ]
    with desk.ctx.using() as conn:
        last = conn.execute("SELECT fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        assert last["fields"] == "name phone address"  # names of fields, never what stands in them
    shop.close()
    again = Shop.open_with(shop.folder, DATA_KEY)
    sign_in(again, MANAGER)
    kept = again.desk(Lane.LOOK).settings.read()
    assert (kept.details, kept.idle_minutes, kept.short_pins) == (details, 15, True)
    assert again.name == details.name
    again.close()


@pytest.mark.parametrize("minutes", [0, -1, 16, 10_000])
def test_a_screen_that_never_locks_cannot_be_set(shop: Shop, desk: Desk, minutes: int) -> None:
    seq = len(log(shop))
    error = refused(lambda: desk.settings.set_idle_minutes(minutes))
    assert (error.code, error.data) == (Code.SETTING_OUT_OF_RANGE, {"least": 1, "most": 15})
    assert desk.settings.read().idle_minutes == 5
    assert log(shop, seq) == []


@pytest.mark.parametrize("kept", ["", "0", "16", "-3", "1e1", "٥", "nothing", "5 "])
def test_junk_in_the_file_counts_as_not_set(desk: Desk, kept: str) -> None:
    with transaction(desk.ctx.conn) as conn:
        conn.execute("INSERT INTO setting VALUES ('idle_minutes', ?1), ('short_pins', ?1 || 'x')", (kept,))
    assert (desk.settings.read().idle_minutes, desk.settings.read().short_pins) == (5, False)


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (ShopDetails("  "), Code.SHOP_NAME_NEEDED),
        (ShopDetails("x" * 101), Code.TEXT_TOO_LONG),
        (ShopDetails(SHOP_NAME, phone="x" * 201), Code.TEXT_TOO_LONG),
        (ShopDetails(SHOP_NAME, address="a\x07b"), Code.CONTROL_CHARACTERS),
    ],
)
def test_details_that_are_not_right_change_nothing(shop: Shop, desk: Desk, details: ShopDetails, code: Code) -> None:
    seq = len(log(shop))
    assert refused(lambda: desk.settings.set_details(details)).code is code
    assert desk.settings.read().details == ShopDetails(SHOP_NAME)
    assert log(shop, seq) == []
