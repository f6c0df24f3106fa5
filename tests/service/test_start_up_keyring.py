"""A start with a real Secret Service (K1, K2, K4, K5): emptied, changed, locked, dead, or none at all."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.service.key_ring import SHOPS_ENTRY, data_key_entry, system_key_ring
from kingoil_desk.service.shop import Lane
from kingoil_desk.service.start_up import StartUp
from kingoil_desk.store import profile
from tests.secret_service import SecretServiceSession
from tests.service.founded import (
    CODE,
    DAY_PASSPHRASE,
    DETAILS,
    MANAGER,
    PASSPHRASE,
    SHEET,
    contents,
    finds,
    found,
    opened,
    problems,
    refused,
    sign_in,
)

MOST_S = 2.0


@pytest.fixture
def folder(tmp_path: Path, secret_service: SecretServiceSession) -> Path:
    """A shop founded under the real key store."""
    found(tmp_path / "shop", system_key_ring())
    return tmp_path / "shop"


@contextmanager
def unchanged(folder: Path, service: SecretServiceSession) -> Iterator[None]:
    """Neither a file nor an entry is made, changed or removed."""
    before, entries = contents(folder), service.entries()
    yield
    assert contents(folder) == before
    assert service.entries() == entries


def entry_of(folder: Path) -> str:
    pointer = profile.read_pointer(folder)
    return data_key_entry(pointer.shop_id, pointer.generation)


def soon(folder: Path) -> Situation:
    """What a start says within two seconds."""
    before = time.monotonic()
    told = StartUp(folder).begin()
    assert time.monotonic() - before < MOST_S
    assert isinstance(told, Situation)
    return told


def remove(service: SecretServiceSession, entry: str) -> None:
    left = {name: secret for name, secret in service.entries().items() if name != entry}
    service.clear()
    for name, secret in left.items():
        service.put(name, secret)


def test_a_founded_shop_opens_and_its_manager_signs_in(folder: Path, secret_service: SecretServiceSession) -> None:
    assert set(secret_service.entries()) == {entry_of(folder), SHOPS_ENTRY}
    shop = opened(StartUp(folder))
    manager = shop.staff()[0]
    assert (manager.name, shop.sign_in(manager.id, PASSPHRASE).name) == (MANAGER, MANAGER)
    shop.close()


@pytest.mark.parametrize("everything", [True, False])
def test_the_entry_is_gone(folder: Path, secret_service: SecretServiceSession, everything: bool) -> None:
    """K1."""
    if everything:
        secret_service.clear()
    else:
        remove(secret_service, entry_of(folder))
    with unchanged(folder, secret_service):
        told = soon(folder)
        assert (told.found, told.sheet, told.has_recovery) == (Found.KEY_ABSENT, SHEET, True)
        for typed, code in ((CODE[:-1], Code.CODE_MISTYPED), (make_code(), Code.CODE_WRONG)):
            error = refused(lambda typed=typed: StartUp(folder).open_with_code(typed))
            assert error.code is code
    StartUp(folder).open_with_code(CODE).close()
    assert set(secret_service.entries()) == {entry_of(folder), SHOPS_ENTRY}
    shop = opened(StartUp(folder))
    assert problems(shop) == ()
    shop.close()


def test_the_code_before_the_last_one(folder: Path, secret_service: SecretServiceSession) -> None:
    """R3: an older sheet is told by the number of the one that is needed."""
    shop, newer = opened(StartUp(folder)), make_code()
    sign_in(shop)
    shop.desk(Lane.WRITE).recovery.change(PASSPHRASE, newer, "9XYZ")
    shop.close()
    secret_service.clear()
    with unchanged(folder, secret_service):
        assert soon(folder).sheet == "9XYZ"
        error = refused(lambda: StartUp(folder).open_with_code(CODE))
        assert (error.code, error.data) == (Code.CODE_WRONG, {"sheet": "9XYZ"})
    StartUp(folder).open_with_code(newer).close()


def test_another_key_in_the_entry(folder: Path, secret_service: SecretServiceSession) -> None:
    """K2."""
    shop = opened(StartUp(folder))
    sign_in(shop)
    shop.desk(Lane.WRITE).customers.add(CustomerDraft("Nguyễn Văn An"))
    shop.close()
    entry, old = entry_of(folder), profile.read_pointer(folder).file(folder)
    secret_service.put(entry, b"ab" * 32)
    with unchanged(folder, secret_service):
        assert soon(folder).found is Found.KEY_OTHER
        assert refused(lambda: StartUp(folder).open_with_code(make_code())).code is Code.CODE_WRONG
    before = old.read_bytes()
    StartUp(folder).open_with_code(CODE).close()
    assert secret_service.entries()[entry] == b"ab" * 32
    assert entry_of(folder) in secret_service.entries()
    assert entry_of(folder) != entry
    assert old.read_bytes() == before
    shop = opened(StartUp(folder))
    assert problems(shop) == ()
    assert shop.desk(Lane.WRITE).upkeep.info().customers == 1
    shop.close()


@pytest.mark.parametrize("junk", [b"", b"f" * 63, b"\xff\xfe\xfd"])
def test_junk_in_the_entry(folder: Path, secret_service: SecretServiceSession, junk: bytes) -> None:
    """K3."""
    entry = entry_of(folder)
    secret_service.put(entry, junk)
    with unchanged(folder, secret_service):
        assert soon(folder).found is Found.KEY_MALFORMED
    StartUp(folder).open_with_code(CODE).close()
    assert secret_service.entries()[entry] == junk
    opened(StartUp(folder)).close()


def test_a_locked_keyring(folder: Path, secret_service: SecretServiceSession, tmp_path: Path) -> None:
    """K4: of a shop that is there, and of a folder where one could be."""
    before = contents(folder)
    secret_service.lock()
    assert soon(folder).found is Found.KEYRING_LOCKED
    assert soon(tmp_path / "new").found is Found.KEYRING_LOCKED
    assert not (tmp_path / "new").exists()
    assert contents(folder) == before
    secret_service.unlock()
    assert set(secret_service.entries()) == {entry_of(folder), SHOPS_ENTRY}
    assert finds(StartUp(tmp_path / "new")) is Found.FIRST_RUN
    opened(StartUp(folder)).close()


def test_a_locked_keyring_and_the_code(folder: Path, secret_service: SecretServiceSession) -> None:
    secret_service.lock()
    StartUp(folder).open_with_code(CODE).close()
    assert secret_service.is_locked()


def test_a_key_store_that_dies_while_the_shop_is_open(folder: Path, secret_service: SecretServiceSession) -> None:
    """K5."""
    shop = opened(StartUp(folder))
    secret_service.kill_daemon()
    sign_in(shop)
    shop.desk(Lane.WRITE).customers.add(CustomerDraft("Nguyễn Văn An"))
    assert problems(shop) == ()
    shop.close()
    before = contents(folder)
    told = soon(folder)
    assert (told.found, told.has_recovery) == (Found.KEYRING_GONE, True)
    assert contents(folder) == before
    secret_service.start_daemon(unlocked=True)
    shop = opened(StartUp(folder))
    sign_in(shop)
    assert shop.desk(Lane.WRITE).upkeep.info().customers == 1
    shop.close()


def test_a_key_store_that_does_not_answer(folder: Path, secret_service: SecretServiceSession) -> None:
    before = contents(folder)
    secret_service.pause()
    try:
        assert soon(folder).found is Found.KEYRING_SILENT
    finally:
        secret_service.resume()
    assert contents(folder) == before
    opened(StartUp(folder)).close()


def test_a_folder_that_is_gone(folder: Path, secret_service: SecretServiceSession) -> None:
    elsewhere = folder.rename(folder.with_name("elsewhere"))
    entries = secret_service.entries()
    told = soon(folder)
    assert (told.found, told.shop_name) == (Found.DATA_GONE, DETAILS.name)
    assert not folder.exists()
    assert secret_service.entries() == entries
    opened(StartUp(elsewhere)).close()


def test_no_bus_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first run to the second start, with a start-of-day passphrase in place of the keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    folder = tmp_path / "shop"
    told = soon(folder)
    assert (told.found, told.error and told.error.code) == (Found.FIRST_RUN_WITHOUT_KEYRING, Code.KEYRING_ABSENT)
    assert refused(lambda: found(folder, None)).code is Code.KEYRING_ABSENT  # never a key in the open
    assert not folder.exists()
    found(folder, None, day_passphrase=DAY_PASSPHRASE)
    before = contents(folder)
    assert soon(folder).found is Found.PASSPHRASE
    assert refused(lambda: StartUp(folder).open_with_passphrase("sai rồi bạn ơi")).code is Code.DAY_PASSPHRASE_WRONG
    assert contents(folder) == before
    shop = StartUp(folder).open_with_passphrase(DAY_PASSPHRASE)
    assert problems(shop) == ()
    shop.close()
    StartUp(folder).open_with_code(CODE).close()


def test_a_service_without_a_keyring_yet_that_nobody_allows_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SecretServiceSession(tmp_path / "service", keyring=False) as service:
        for name, value in service.environment.items():
            monkeypatch.setenv(name, value)
        folder = tmp_path / "shop"
        assert soon(folder).found is Found.FIRST_RUN
        assert refused(lambda: found(folder, system_key_ring())).code is Code.KEYRING_LOCKED
        assert contents(folder) == {}
        assert soon(folder).found is Found.FIRST_RUN


def test_a_look_by_itself_asks_nobody_for_a_password(folder: Path, secret_service: SecretServiceSession) -> None:
    """Cancelled once, the question must not come back every three seconds."""
    secret_service.lock()
    start_up = StartUp(folder)
    with secret_service.waiting_prompter() as asked:
        assert start_up.is_locked()
        assert asked == []
    secret_service.unlock()
    assert not start_up.is_locked()
