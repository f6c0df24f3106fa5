"""A shop opened, closed, thrown away: one program at a time, one file left, and nothing behind of a demo."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import profile, scratch
from tests.conftest import CLERK, DATA_KEY, MANAGER, SHOP_NAME, sign_in

SOMEBODY = CustomerDraft(full_name="Nguyễn Thị Lan")


@pytest.fixture(autouse=True)
def temp_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of the test's own, so that it sweeps nobody else's."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def refusal(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def test_what_an_opened_shop_is(shop: Shop) -> None:
    assert (shop.name, shop.is_demo) == (SHOP_NAME, False)
    assert [(member.name, member.role) for member in shop.staff()] == [
        (MANAGER, Role.MANAGER),
        (CLERK, Role.COUNTER),
        ("Thảo", Role.COUNTER),
    ]


def test_lanes_are_the_same_desk_each_time_and_only_one_writes(shop: Shop) -> None:
    for lane in Lane:
        assert shop.desk(lane) is shop.desk(lane)
    shop.desk(Lane.WRITE).customers.add(SOMEBODY)
    for lane in (Lane.LOOK, Lane.LONG):
        assert len(shop.desk(lane).search.find("lan")) == 1
        with pytest.raises(Exception, match="readonly"):
            shop.desk(lane).customers.add(SOMEBODY)


def test_the_searching_lane_has_the_large_cache(shop: Shop) -> None:
    sizes = {}
    for lane in Lane:
        conn = shop.desk(lane).ctx.conn
        conn.set_authorizer(None)
        sizes[lane] = conn.execute("PRAGMA cache_size").fetchone()[0]
    assert sizes == {Lane.WRITE: -8_000, Lane.LOOK: -64_000, Lane.LONG: -8_000}


def test_a_closed_shop_is_one_file_and_opens_again(shop: Shop) -> None:
    code = shop.desk(Lane.WRITE).customers.add(SOMEBODY).code
    shop.desk(Lane.LOOK).search.find("lan")
    shop.desk(Lane.LONG).search.find("lan")
    shop.close()
    assert [path.name for path in shop.folder.rglob("*") if path.is_file()].count("shop.db") == 1
    assert not list(shop.folder.rglob("shop.db-*"))
    again = Shop.open_with(shop.folder, DATA_KEY)
    sign_in(again, MANAGER)
    assert [hit.code for hit in again.desk(Lane.LOOK).search.find("lan")] == [code]
    again.close()


def test_a_second_instance_says_so_and_the_first_goes_on(shop: Shop) -> None:
    assert refusal(lambda: Shop.open_with(shop.folder, DATA_KEY)) is Code.PROFILE_IN_USE
    shop.desk(Lane.WRITE).customers.add(SOMEBODY)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda folder: (folder / "desk.json").write_text("{"),
        lambda folder: next(folder.rglob("shop.db")).write_bytes(b""),
        lambda folder: next(folder.rglob("shop.db")).unlink(),
    ],
)
def test_a_shop_that_does_not_open_is_let_go(shop: Shop, spoil: Callable[[Path], object]) -> None:
    shop.close()
    spoil(shop.folder)
    refusal(lambda: Shop.open_with(shop.folder, DATA_KEY))
    profile.lock(shop.folder).release()


def test_a_real_shop_is_not_opened_or_signed_into_without_its_owner(shop: Shop) -> None:
    assert refusal(lambda: shop.sign_in_as(1)) is Code.NOT_SIGNED_IN
    shop.close()
    assert refusal(lambda: Shop.open(shop.folder)) is Code.KEY_ABSENT
    profile.write_key(shop.folder, DATA_KEY)  # a key in the open counts for demos only
    assert refusal(lambda: Shop.open(shop.folder)) is Code.KEY_ABSENT


def test_a_demo_turned_into_a_shop_by_hand_does_not_open(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 0, 1)
    fields = json.loads((folder / "desk.json").read_text())
    (folder / "desk.json").write_text(json.dumps(fields | {"kind": "shop"}))
    key = bytes.fromhex((folder / "demo.key").read_text())
    assert refusal(lambda: Shop.open(folder)) is Code.KEY_ABSENT
    assert refusal(lambda: Shop.open_with(folder, key)) is Code.KEY_WRONG


def test_a_demo_has_its_key_beside_it_and_opens(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 20, 1)
    shop = Shop.open(folder)
    assert shop.is_demo
    manager = next(member for member in shop.staff() if member.role is Role.MANAGER)
    assert shop.sign_in_as(manager.id).name == manager.name
    assert shop.desk(Lane.LOOK).upkeep.info().customers == 20
    assert shop.desk(Lane.LONG).upkeep.verify().problems == ()
    last = shop.desk(Lane.LOOK).ctx.conn.execute("SELECT action, actor FROM audit ORDER BY seq DESC").fetchone()
    assert tuple(last) == ("signed_in", manager.name)
    shop.close()


def test_a_demo_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Shop.make_demo(folder, 20, 1, stop)
    assert list(folder.iterdir()) == []
    with pytest.raises(KeyboardInterrupt):
        Shop.throw_away(20, 1, stop)
    assert list(Path(tempfile.gettempdir()).iterdir()) == []


def test_a_demo_does_not_take_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    assert refusal(lambda: Shop.make_demo(tmp_path, 0, 1)) is Code.PROFILE_EXISTS
    assert (tmp_path / "photo.jpg").read_bytes() == b"photo"


def test_a_throw_away_shop_keeps_its_key_to_itself_and_leaves_nothing(temp_folder: Path) -> None:
    shop = Shop.throw_away(20, 1)
    assert shop.is_demo
    assert shop.folder.parent == temp_folder
    assert shop.folder.stat().st_mode & 0o077 == 0
    assert not list(shop.folder.rglob("*.key"))
    assert refusal(lambda: Shop.open_with(shop.folder, DATA_KEY)) is Code.PROFILE_IN_USE
    shop.sign_in_as(shop.staff()[1].id)
    assert len(shop.desk(Lane.LOOK).search.find("")) == 20
    shop.close()
    assert list(temp_folder.iterdir()) == []


THROW_AWAY = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from kingoil_desk.service.shop import Shop
shop = Shop.throw_away(1, 1)
print(shop.folder, flush=True)
sys.stdin.read()
"""


def test_what_a_killed_demo_left_is_swept_and_a_running_one_is_not(temp_folder: Path) -> None:
    (temp_folder / "photo.jpg").write_bytes(b"photo")
    others = [
        subprocess.Popen(
            [sys.executable, "-c", THROW_AWAY, str(temp_folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    try:
        folders = [Path(other.stdout.readline().strip()) for other in others if other.stdout]
        others[0].kill()
        others[0].wait()
        scratch.sweep()
        assert not folders[0].exists()
        assert (folders[1] / "desk.json").exists()
        assert (temp_folder / "photo.jpg").exists()
    finally:
        for other in others:
            other.kill()
            other.communicate()
    Shop.throw_away(0, 1).close()
    assert [path.name for path in temp_folder.iterdir()] == ["photo.jpg"]


def test_a_folder_that_another_program_just_made_is_not_swept(temp_folder: Path) -> None:
    """Made and not yet locked: it is left until it is surely nobody's."""
    unborn = temp_folder / "king-oil-desk-demo-x"
    unborn.mkdir()
    scratch.sweep()
    assert unborn.exists()
    os.utime(unborn, (0, 0))
    scratch.sweep()
    assert not unborn.exists()
