"""A register from a file: any encoding, whole or not at all, in force only once it is whole, and told as it came."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service import do_not_call, import_lane
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.do_not_call import BroughtFile, RegisterFile
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import do_not_call as register
from kingoil_desk.store import verify
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, MANAGER, FixedClock, sign_in

TODAY = dt.date(2026, 11, 26)
LINES = 'Số;Loại\n0912345678;V\n\n+84987654321\n"0903 111 222",S\nkhông đọc được\n0912345678;S\n12\n'
FOUND = RegisterFile(4, 2, (6, 8))


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "so.csv"
    made.write_text(LINES, "utf-8")
    return made


def bring(shop: Shop, path: Path, day: dt.date = TODAY, **more: Callable[..., object]) -> BroughtFile:
    return shop.desk(Lane.LONG).do_not_call.bring(path, day, lambda work: work(shop.desk(Lane.WRITE)), **more)  # type: ignore[arg-type]


def listed(desk: Desk, phone: str, channel: Channel) -> bool:
    return desk.contact.verdict(Whom(phone=phone), channel, Purpose.OCCASION).reason is Reason.DO_NOT_CALL


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def rows(desk: Desk) -> tuple[int, int]:
    count = "SELECT (SELECT count(*) FROM do_not_call), (SELECT count(*) FROM do_not_call_list)"
    return tuple(desk.ctx.conn.execute(count).fetchone())  # type: ignore[return-value]


def test_a_file_is_looked_into_and_brought_in(shop: Shop, desk: Desk, path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert shop.desk(Lane.LONG).do_not_call.preview(path, lambda *step: told.append(step)) == FOUND
    assert told[-1][1] == path.stat().st_size
    assert rows(desk) == (0, 0), "nothing is kept yet"
    assert bring(shop, path) == BroughtFile(FOUND, 3)
    assert listed(desk, "0912345678", Channel.CALL)
    assert listed(desk, "0912345678", Channel.MESSAGE), "twice in one list: both count"
    assert listed(desk, "0987654321", Channel.CALL)
    assert not listed(desk, "0903111222", Channel.CALL)
    assert listed(desk, "0903111222", Channel.MESSAGE)
    row = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert tuple(row) == (MANAGER, "do_not_call.bring", "2026-11-26", "4")
    assert verify.everything(desk.ctx.conn, desk.ctx.keys, desk.ctx.generation) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_any_encoding_that_imports_read(shop: Shop, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "so.txt"
    text = LINES.replace("Số;Loại", "So;Loai").replace("không đọc được", "khong doc duoc")
    path.write_text(text if encoding == "cp1258" else LINES, encoding)
    assert shop.desk(Lane.LONG).do_not_call.preview(path) == FOUND
    assert bring(shop, path).file == FOUND


def test_a_later_list_adds_and_raises_and_never_takes_off(shop: Shop, desk: Desk, path: Path, tmp_path: Path) -> None:
    bring(shop, path, dt.date(2026, 11, 1))
    later = tmp_path / "sau.txt"
    later.write_text("0903111222;V\n0905000111;V\n")
    assert bring(shop, later).added == 1
    assert listed(desk, "0903111222", Channel.CALL)
    assert listed(desk, "0903111222", Channel.MESSAGE)
    assert listed(desk, "0987654321", Channel.CALL)
    brought = desk.do_not_call.lists()
    assert [(one.numbers, one.added, one.brought_by) for one in brought] == [(2, 1, MANAGER), (4, 3, MANAGER)]
    state = desk.contact.register()
    assert state is not None
    assert (state.as_of, state.numbers, state.stale) == (TODAY, 4, False)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Code.REGISTER_EMPTY),
        (b"\n\n  \n", Code.REGISTER_EMPTY),
        ("không có số nào\n".encode(), Code.REGISTER_EMPTY),
        (b"%PDF-1.7 0912345678", Code.REGISTER_NOT_TEXT),
        (b"PK\x03\x04 xlsx", Code.REGISTER_NOT_TEXT),
        (bytes(range(256)) * 40, Code.REGISTER_NOT_TEXT),
        ("0912345678\n".encode("utf-32"), Code.REGISTER_NOT_TEXT),
    ],
)
def test_a_file_that_is_no_register(shop: Shop, desk: Desk, tmp_path: Path, content: bytes, code: Code) -> None:
    path = tmp_path / "so.txt"
    path.write_bytes(content)
    assert error(lambda: shop.desk(Lane.LONG).do_not_call.preview(path)).code is code
    assert error(lambda: bring(shop, path)).code is code
    assert rows(desk) == (0, 0)


def test_a_file_that_is_not_there_or_too_large(
    shop: Shop, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert error(lambda: bring(shop, tmp_path / "khac.txt")).code is Code.FILE_UNREADABLE
    assert error(lambda: bring(shop, tmp_path)).code is Code.FILE_UNREADABLE
    monkeypatch.setattr(do_not_call, "LIMIT_MB", 0)
    assert error(lambda: bring(shop, path)).code is Code.REGISTER_TOO_LARGE


@pytest.mark.parametrize("day", [dt.date(2026, 11, 27), dt.date(2020, 9, 30)])
def test_a_day_that_no_register_shows(shop: Shop, desk: Desk, path: Path, day: dt.date) -> None:
    refused = error(lambda: bring(shop, path, day))
    assert (refused.code, refused.data["text"]) == (Code.REGISTER_DATE, f"{day:%d/%m/%Y}")
    assert rows(desk) == (0, 0)


def many(tmp_path: Path, numbers: int) -> Path:
    path = tmp_path / "nhieu.txt"
    path.write_text("".join(f"09{n:08d}\n" for n in range(numbers)))
    return path


def test_a_cancel_takes_everything_back(
    shop: Shop, desk: Desk, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_lane, "SLICE_S", 0.0)
    monkeypatch.setattr(do_not_call, "_SORTED", 100)
    bring(shop, path, dt.date(2026, 11, 1))
    before = rows(desk)
    cancelled = error(lambda: bring(shop, many(tmp_path, 2_000), cancelled=lambda: rows(desk)[0] > 500))
    assert cancelled.code is Code.IMPORT_CANCELLED
    assert rows(desk) == before
    state = desk.contact.register()
    assert state is not None
    assert state.as_of == dt.date(2026, 11, 1)


def test_nothing_is_in_force_before_all_of_it_is(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    """As a power cut leaves it; the next list takes what lies there over."""
    with transaction(desk.ctx.conn) as conn:
        list_id = register.begin(conn, 1, 1, 1)
        key = register.contact_hashes.key_of(conn)
        half = [register.hashed(key, one) for one in do_not_call.lines_of.parse(["0912345678", "0987654321"])]  # type: ignore[arg-type]
        register.add(conn, list_id, half)
    assert not listed(desk, "0912345678", Channel.CALL)
    assert desk.contact.register() is None
    assert desk.do_not_call.lists() == ()
    path = tmp_path / "so.txt"
    path.write_text("0912345678;V\n")
    assert bring(shop, path).added == 1
    assert rows(desk) == (1, 1), "what was left lying is gone"
    assert listed(desk, "0912345678", Channel.CALL)
    assert not listed(desk, "0912345678", Channel.MESSAGE)


def short(desk: Desk, line: str) -> None:
    """A list of one number, whole."""
    with transaction(desk.ctx.conn) as conn:
        key = register.contact_hashes.key_of(conn)
        list_id = register.begin(conn, 1, 1, 1)
        added, more = register.add(
            conn,
            list_id,
            [register.hashed(key, one) for one in do_not_call.lines_of.parse([line])],  # type: ignore[arg-type]
        )
        register.finish(conn, list_id, more, 1, added)


def test_a_leftover_in_the_middle_is_taken_over(desk: Desk) -> None:
    """A short list that came while a long one was on its way lies above it: what is left below does no harm."""
    with transaction(desk.ctx.conn) as conn:
        list_id = register.begin(conn, 1, 1, 1)
        key = register.contact_hashes.key_of(conn)
        half = [register.hashed(key, one) for one in do_not_call.lines_of.parse(["0912345678"])]  # type: ignore[arg-type]
        register.add(conn, list_id, half)
    short(desk, "0987654321")
    with transaction(desk.ctx.conn) as conn:
        assert not register.drop_some(conn, list_id, 100)
    assert not listed(desk, "0912345678", Channel.CALL)
    short(desk, "0912345678;V")
    assert listed(desk, "0912345678", Channel.CALL)
    assert not listed(desk, "0912345678", Channel.MESSAGE)
    state = desk.contact.register()
    assert state is not None
    assert state.numbers == 2


def test_it_is_written_down_for_whoever_began(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    def leave(*_: int) -> None:
        if shop.session.present.name == MANAGER:
            sign_in(shop, CLERK)

    assert bring(shop, many(tmp_path, 50), progress=leave).added == 50
    assert [one.brought_by for one in desk.do_not_call.lists()] == [MANAGER]


def test_two_at_once_are_one_too_many(shop: Shop, tmp_path: Path, path: Path) -> None:
    def again(*_: int) -> None:
        assert error(lambda: bring(shop, path)).code is Code.IMPORT_RUNNING

    assert bring(shop, many(tmp_path, 5), progress=again).added == 5
