"""A shop whose key no keyring keeps: the start-of-day passphrase is asked once a start, not at every lock."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.gui.passphrase_screen import PassphraseScreen
from kingoil_desk.program import Program
from tests.gui.conftest import languages as languages
from tests.gui.conftest import theme as theme
from tests.running import World
from tests.running import founded_once as founded_once
from tests.running import world as world
from tests.secret_service import secret_service as secret_service
from tests.service.founded import DAY_PASSPHRASE, MANAGER, PASSPHRASE, found


@pytest.fixture
def by_passphrase(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """The same PC without a session bus, and a shop founded there."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")
    found(tmp_path / "other", None, day_passphrase=DAY_PASSPHRASE)
    made = replace(world, folder=tmp_path / "other", programs=[])
    yield made
    for program in tuple(made.programs):
        made.end(program)


def asked(world: World) -> tuple[Program, PassphraseScreen]:
    program = world.program()
    program.open_folder(world.folder)
    world.qtbot.waitUntil(lambda: isinstance(program.window.front, PassphraseScreen), timeout=15_000)
    screen = program.window.front
    assert isinstance(screen, PassphraseScreen)
    return program, screen


def test_the_passphrase_is_asked_at_each_start_and_the_lock_asks_the_pin_alone(by_passphrase: World) -> None:
    world = by_passphrase
    program, screen = asked(world)
    screen.passphrase_given.emit("không đúng đâu nhé")
    world.qtbot.waitUntil(lambda: screen.ui.passphraseNote.wrong, timeout=15_000)
    assert program.shop is None
    screen.passphrase_given.emit(DAY_PASSPHRASE)
    world.qtbot.waitUntil(lambda: program.window.front is program.sign_in, timeout=15_000)
    world.sign_in(program, MANAGER, PASSPHRASE)
    world.locked(program)
    assert program.shop is None  # the file is closed all the same
    world.sign_in(program, MANAGER, PASSPHRASE)
    assert program.shop is not None
    assert program.shop.key_kept is KeyKept.PASSPHRASE
    world.end(program)
    again, _ = asked(world)
    assert again.shop is None
