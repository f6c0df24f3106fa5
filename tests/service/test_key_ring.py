"""The system's keyring, a real Secret Service here: locked, silent, dying or misdirected, and junk in its entries."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.checked_ring import CheckedRing
from kingoil_desk.service.key_ring import (
    SHOPS_ENTRY,
    KeyRing,
    KnownShop,
    data_key_entry,
    keep_key,
    note_shop,
    read_key,
    read_shops,
    system_key_ring,
)
from tests.secret_service import SecretServiceSession
from tests.service.founded import Memory

ROOT = Path(__file__).parents[2]
SHOP = "0b54f4a3-9c1e-4a53-8d0e-6f5d3a1b2c4d"
OTHER = "7a1c2e90-1111-4222-8333-944455566677"
KEY = bytes(range(32))
ENTRY = data_key_entry(SHOP, 1)


@contextmanager
def told(code: Code, within_s: float = 2.0) -> Iterator[None]:
    """The sentence that staff read, in time."""
    before = time.monotonic()
    with pytest.raises(KnownError) as caught:
        yield
    assert caught.value.code is code
    assert time.monotonic() - before < within_s


def memory(**kept: str) -> tuple[KeyRing, Memory]:
    backend = Memory()
    backend.kept |= kept
    return CheckedRing(backend, "made.up", patience_s=60), backend


# --- a real Secret Service


def test_a_key_is_kept_by_the_system_under_our_name(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    assert ring.name == "keyring.backends.SecretService.Keyring"
    assert read_key(ring, SHOP, 1) is None
    keep_key(ring, SHOP, 1, KEY)
    assert secret_service.entries() == {f"datakey/{SHOP}/1": KEY.hex().encode()}
    assert read_key(system_key_ring(), SHOP, 1) == KEY  # as at the next start
    assert read_key(ring, SHOP, 2) is None
    ring.remove(ENTRY)
    ring.remove(ENTRY)
    assert secret_service.entries() == {}


def each_call(ring: KeyRing) -> list[Callable[[], object]]:
    return [
        lambda: read_key(ring, SHOP, 1),
        lambda: read_shops(ring),
        lambda: ring.keep(data_key_entry(SHOP, 2), "f" * 64),
        lambda: ring.remove(ENTRY),
    ]


def test_a_locked_keyring_that_nobody_can_be_asked_to_open(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    keep_key(ring, SHOP, 1, KEY)
    secret_service.lock()
    for call in each_call(ring):
        with told(Code.KEYRING_LOCKED):
            call()
    with told(Code.KEYRING_LOCKED):
        read_key(system_key_ring(), SHOP, 1)
    assert secret_service.is_locked()
    secret_service.unlock()
    assert read_key(ring, SHOP, 1) == KEY
    assert list(secret_service.entries()) == [ENTRY]


def test_a_window_that_waits_for_a_person_is_opened_once(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    keep_key(ring, SHOP, 1, KEY)
    secret_service.lock()
    with secret_service.waiting_prompter() as asked:
        for call in each_call(ring)[::2]:
            with told(Code.KEYRING_LOCKED):
                call()
        assert len(asked) == 1
        secret_service.unlock()
        assert read_key(ring, SHOP, 1) == KEY
        assert list(secret_service.entries()) == [ENTRY]


def test_looking_again_and_again_asks_a_person_once(secret_service: SecretServiceSession) -> None:
    """Each look of a start asks for the system's keyring anew; what one of them asked is not asked behind it again."""
    keep_key(system_key_ring(), SHOP, 1, KEY)
    secret_service.lock()
    with secret_service.waiting_prompter():
        for _ in range(3):
            with told(Code.KEYRING_LOCKED):
                read_key(system_key_ring(), SHOP, 1)
        assert [thread.name for thread in threading.enumerate()].count("keyring") == 1
        secret_service.unlock()
        assert read_key(system_key_ring(), SHOP, 1) == KEY


def test_a_new_account_holds_no_key_and_must_agree_to_a_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SecretServiceSession(tmp_path, keyring=False) as session:
        for name, value in session.environment.items():
            monkeypatch.setenv(name, value)
        ring = system_key_ring()
        assert (read_key(ring, SHOP, 1), read_shops(ring)) == (None, ())
        with told(Code.KEYRING_LOCKED):
            keep_key(ring, SHOP, 1, KEY)
        with session.waiting_prompter() as asked:
            for _ in range(2):
                with told(Code.KEYRING_LOCKED):
                    keep_key(ring, SHOP, 1, KEY)
            assert len(asked) == 1


def test_a_key_store_that_stands_still(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    keep_key(ring, SHOP, 1, KEY)
    secret_service.pause()
    try:
        for call in (*each_call(ring)[::2], system_key_ring):
            with told(Code.KEYRING_SILENT):
                call()
    finally:
        secret_service.resume()
    assert read_key(ring, SHOP, 1) == KEY
    assert list(secret_service.entries()) == [ENTRY]


def test_a_key_store_that_dies_and_comes_back(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    keep_key(ring, SHOP, 1, KEY)
    secret_service.kill_daemon()
    for call in each_call(ring):
        with told(Code.KEYRING_SILENT):
            call()
    with told(Code.KEYRING_ABSENT):
        system_key_ring()
    secret_service.start_daemon()
    with told(Code.KEYRING_LOCKED):
        read_key(ring, SHOP, 1)
    secret_service.unlock()
    assert read_key(ring, SHOP, 1) == KEY


def test_a_key_store_that_dies_while_its_window_is_open(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    keep_key(ring, SHOP, 1, KEY)
    secret_service.lock()
    with secret_service.waiting_prompter() as asked:
        with told(Code.KEYRING_LOCKED):
            read_key(ring, SHOP, 1)
        secret_service.kill_daemon()
        secret_service.start_daemon()
        with told(Code.KEYRING_LOCKED):
            read_key(ring, SHOP, 1)
        assert len(asked) == 2  # the window of the dead one is gone
        secret_service.unlock()
        assert read_key(ring, SHOP, 1) == KEY


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "nonsense"])
def test_without_a_bus_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with told(Code.KEYRING_ABSENT):
        system_key_ring()


def test_a_bus_that_is_gone_is_a_keyring_that_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SecretServiceSession(tmp_path) as session:
        for name, value in session.environment.items():
            monkeypatch.setenv(name, value)
        ring = system_key_ring()
    with told(Code.KEYRING_SILENT):
        read_key(ring, SHOP, 1)


# --- nothing but the platform's own keyring

FOREIGN = """
import pathlib, keyring.backend
pathlib.Path({marker!r}).write_text("foreign code ran")

class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def get_password(self, service, username): return "0" * 64
    def set_password(self, service, username, password): pass
    def delete_password(self, service, username): pass
"""
USE = """
import sys
from kingoil_desk.service.key_ring import keep_key, read_key, system_key_ring
ring = system_key_ring()
keep_key(ring, sys.argv[1], 1, bytes(range(32)))
print(ring.name, read_key(ring, sys.argv[1], 1) == bytes(range(32)))
"""
MISLED = "import keyring; print(type(keyring.get_keyring()).__module__)"
WATCH = """
import socket, sys
seen = []

def watch(event, arguments):
    if event == "socket.__new__":
        seen.append(socket.AddressFamily(arguments[1]).name)
    elif event.startswith("socket.get"):
        seen.append(event)

sys.addaudithook(watch)
"""


def run(script: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, SHOP],
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_neither_the_environment_nor_a_file_chooses_the_keyring(
    secret_service: SecretServiceSession, tmp_path: Path
) -> None:
    marker, settings = tmp_path / "marker", tmp_path / "config" / "python_keyring"
    settings.mkdir(parents=True)
    (settings / "foreign_ring.py").write_text(FOREIGN.format(marker=str(marker)), "utf-8")
    lines = ("[backend]", "default-keyring=foreign_ring.Keyring", f"keyring-path={settings}")
    (settings / "keyringrc.cfg").write_text("\n".join(lines), "utf-8")
    chosen = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    null = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    moved = {
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session",
        "KEYRING_PROPERTY_SCHEME": "KeePassXC",
    }

    assert run(MISLED, **chosen) == "foreign_ring"  # the library itself does as it is told
    assert run(MISLED, **chosen, **null) == "keyring.backends.null"
    assert marker.exists()
    marker.unlink()

    for environment in (chosen, chosen | null, chosen | null | moved):
        assert run(USE, **environment) == "keyring.backends.SecretService.Keyring True"
        assert secret_service.entries() == {ENTRY: KEY.hex().encode()}
        secret_service.clear()
    assert not marker.exists()


def test_the_keyring_is_spoken_to_on_this_pc_alone(secret_service: SecretServiceSession) -> None:
    assert run(WATCH + USE + "print(*sorted(set(seen)))").splitlines()[-1] == "AF_UNIX"


def test_the_libraries_are_loaded_when_a_keyring_is_asked_for() -> None:
    script = (
        "import sys, kingoil_desk.service.key_ring\nprint({'keyring', 'secretstorage', 'jeepney'} & set(sys.modules))"
    )
    assert run(script) == "set()"


def test_a_system_that_was_never_tried_is_refused() -> None:
    with pytest.raises(KnownError) as caught:
        system_key_ring("freebsd14")
    assert (caught.value.code, caught.value.data) == (Code.KEYRING_REFUSED, {"system": "freebsd14"})


# As much of the Windows library as the backend uses: targets, UTF-16, the limit of a blob.
WINDOWS = """
import sys, types

class error(Exception):
    winerror, funcname = 1168, "CredRead"

kept = {}

def read(Type, TargetName):
    if TargetName not in kept:
        raise error
    return dict(kept[TargetName], CredentialBlob=kept[TargetName]["CredentialBlob"].encode("utf-16-le"))

def write(credential, flags):
    assert len(credential["CredentialBlob"].encode("utf-16-le")) <= 2560
    assert credential["Persist"] == 2
    kept[credential["TargetName"]] = credential

def delete(Type, TargetName):
    del kept[TargetName]

pywintypes = types.ModuleType("pywintypes")
pywintypes.error = error
win32cred = types.ModuleType("win32cred")
win32cred.CRED_TYPE_GENERIC, win32cred.CRED_PERSIST_LOCAL_MACHINE, win32cred.CRED_PERSIST_ENTERPRISE = 1, 2, 3
win32cred.CredRead, win32cred.CredWrite, win32cred.CredDelete = read, write, delete
package = types.ModuleType("win32ctypes")
package.pywin32 = types.ModuleType("win32ctypes.pywin32")
package.pywin32.pywintypes, package.pywin32.win32cred = pywintypes, win32cred
sys.modules |= {"win32ctypes": package, "win32ctypes.pywin32": package.pywin32}

from kingoil_desk.service.key_ring import *
from kingoil_desk.service.key_ring import SHOPS_ENTRY
ring = system_key_ring("win32")
shops = [KnownShop(str(number) * 36, "Cửa hàng dầu 𝒌 " + str(number), "D:/Dữ liệu/" + "đ" * 90) for number in range(9)]
for number, shop in enumerate(shops):
    keep_key(ring, shop.id, 1, bytes([number] * 32))
    note_shop(ring, shop)
assert all(read_key(ring, shop.id, 1) == bytes([number] * 32) for number, shop in enumerate(shops))
listed = read_shops(ring)
assert 2 < len(listed) < 9 and listed == tuple(shops[-len(listed):])
ring.remove(SHOPS_ENTRY)
ring.remove(SHOPS_ENTRY)
assert read_shops(ring) == ()
print(ring.name)
"""


def test_windows_keeps_entries_on_this_machine_only() -> None:
    """By stand-ins for the two Windows modules: the backend's own code runs, Windows does not."""
    assert run(WINDOWS, KEYRING_PROPERTY_PERSIST="enterprise") == "keyring.backends.Windows.WinVaultKeyring"


def test_a_mac_keeps_entries_in_the_keychain_of_its_person() -> None:
    script = "from kingoil_desk.service.key_ring import system_key_ring as ring; made = ring('darwin')"
    told_of = run(f"{script}; print(made.name, made._backend.keychain)", KEYCHAIN_PATH="elsewhere")
    assert told_of == "keyring.backends.macOS.Keyring None"


# --- what may stand in an entry

JUNK = ["", " ", "f" * 63, "f" * 65, "F" * 64, "g" * 64, f"{'f' * 63} ", f"{'f' * 64}\n", "٣" * 64, "f" * 32, "slot"]
JUNK += ["slot:" + "f" * 64]


@pytest.mark.parametrize("junk", JUNK)
def test_junk_is_no_key(junk: str) -> None:
    ring, backend = memory(**{ENTRY: junk})
    with told(Code.KEY_MALFORMED):
        read_key(ring, SHOP, 1)
    with told(Code.KEY_WRONG):
        keep_key(ring, SHOP, 1, KEY)
    assert backend.kept == {ENTRY: junk}


def test_junk_in_the_real_keyring_is_no_key(secret_service: SecretServiceSession) -> None:
    ring = system_key_ring()
    for junk in (b"", b"f" * 63, b"\xff\xfe\xfd"):
        secret_service.put(ENTRY, junk)
        with told(Code.KEY_MALFORMED):
            read_key(ring, SHOP, 1)
        assert secret_service.entries() == {ENTRY: junk}


@pytest.mark.parametrize("key", [b"", KEY[:31], KEY + b"\0"])
def test_what_is_no_key_is_not_kept(key: bytes) -> None:
    ring, backend = memory()
    with told(Code.KEY_MALFORMED):
        keep_key(ring, SHOP, 1, key)
    assert backend.kept == {}


def test_a_key_never_takes_the_place_of_another() -> None:
    ring, backend = memory()
    keep_key(ring, SHOP, 1, KEY)
    keep_key(ring, SHOP, 1, KEY)
    with told(Code.KEY_WRONG):
        keep_key(ring, SHOP, 1, KEY[::-1])
    assert backend.kept == {ENTRY: KEY.hex()}


# --- the shops of this person


def shop(shop_id: str = SHOP, name: str = "King Oil Quận 3", folder: str = "/data/desk") -> KnownShop:
    return KnownShop(shop_id, name, folder)


def test_shops_are_listed_newest_last_and_once() -> None:
    ring, backend = memory()
    assert read_shops(ring) == ()
    note_shop(ring, shop())
    note_shop(ring, shop(OTHER, "King Oil Quận 7"))
    note_shop(ring, shop(folder="/data/moved"))
    assert read_shops(ring) == (shop(OTHER, "King Oil Quận 7"), shop(folder="/data/moved"))
    assert "Quận" in backend.kept[SHOPS_ENTRY]


def test_the_oldest_shops_leave_a_full_list() -> None:
    ring, backend = memory()
    noted = [shop(f"{number:036d}", f"Cửa hàng {number} 😀") for number in range(40)]
    for one in noted:
        note_shop(ring, one)
        assert len(backend.kept[SHOPS_ENTRY].encode("utf-16-le")) < 2 * 1200
    listed = read_shops(ring)
    assert len(listed) > 5
    assert listed == tuple(noted[-len(listed) :])


def test_a_shop_too_long_for_the_list_is_still_in_it() -> None:
    ring, backend = memory()
    note_shop(ring, shop(OTHER))
    note_shop(ring, shop(name="Dầu " * 400, folder="/data/" + "x" * 4000))
    assert [known.id for known in read_shops(ring)] == [SHOP]
    assert read_shops(ring)[0].name.startswith("Dầu Dầu")
    assert len(backend.kept[SHOPS_ENTRY]) < 1200
    note_shop(ring, shop(folder="/data/\udcff"))  # a folder's name that is no text
    assert [known.id for known in read_shops(ring)] == [SHOP]


@pytest.mark.parametrize("junk", ["", "nothing", "{}", "[1, null, [], {}]", '[{"id": 7}]', "[" * 100_000, "null"])
def test_junk_counts_as_no_shop_and_gives_way(junk: str) -> None:
    ring, _ = memory(**{SHOPS_ENTRY: junk})
    assert read_shops(ring) == ()
    note_shop(ring, shop())
    assert read_shops(ring) == (shop(),)


@pytest.mark.parametrize(
    "torn",
    [
        f'[{{"id":"{OTHER}","name":"King Oil Qu',
        f'{{"shops":["{OTHER}"]}}',
        f'[7, {{"id": "{OTHER}", "name": 3}}]',
        f"{OTHER}\0",
    ],
)
def test_a_shop_that_can_still_be_read_is_not_lost(torn: str) -> None:
    ring, _ = memory(**{SHOPS_ENTRY: torn})
    note_shop(ring, shop())
    assert read_shops(ring) == (KnownShop(OTHER, "", ""), shop())


def test_bytes_that_are_no_text_count_as_no_shop(secret_service: SecretServiceSession) -> None:
    secret_service.put(SHOPS_ENTRY, b"\xff\xfe\xfd")
    ring = system_key_ring()
    assert read_shops(ring) == ()
    note_shop(ring, shop())
    assert read_shops(ring) == (shop(),)


@given(st.text() | st.recursive(st.none() | st.text() | st.integers(), lambda parts: st.lists(parts)).map(repr))
def test_no_text_in_the_list_is_an_error(text: str) -> None:
    ring, _ = memory(**{SHOPS_ENTRY: text})
    note_shop(ring, shop())
    assert shop() in read_shops(ring)
