"""A real Secret Service of the tests' own: a bus and a key store in a temporary folder, for one test at a time.

Nothing of the person who runs the tests is seen or touched. Debian calls what is needed here `dbus` and
`gnome-keyring`; without them the tests that ask for it fail, since what they show would be shown by nothing else.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType

import pytest
import secretstorage
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from keyring.backends.SecretService import Keyring
from secretstorage.util import format_secret, open_session

PASSWORD = "a password of the test's own"
PATIENCE_S = 20.0
NAME = "org.freedesktop.secrets"
PROMPTER = "org.gnome.keyring.SystemPrompter"
LOGIN = "/org/freedesktop/secrets/collection/login"
OURS = {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "GNOME_KEYRING_CONTROL", "DISPLAY"}

# Without a folder of services the bus starts nothing by itself: no second key store, no window that asks.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_MASTER = DBusAddress(
    "/org/freedesktop/secrets",
    bus_name=NAME,
    interface="org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
)


class SecretServiceSession:
    """A session bus with gnome-keyring on it, whose default keyring is made and open. A context manager.

    Keyrings lie below `folder`. With `keyring=False` there is none yet, as on a new account; with `daemon=False`
    the bus alone.
    """

    def __init__(self, folder: Path, *, keyring: bool = True, daemon: bool = True) -> None:
        self._data = folder / "keyrings"
        self._with_keyring = keyring
        self._with_daemon = daemon
        self._sockets: Path | None = None
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"unix:path={self._sockets}/bus"

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to use this key store and no other."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "XDG_RUNTIME_DIR": str(self._sockets)}

    def start(self) -> None:
        """Starts both; on return the key store answers. What was started is ended again when that fails."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        self._data.mkdir(parents=True, exist_ok=True)
        self._sockets = Path(tempfile.mkdtemp(prefix="bus-"))  # a socket's path must be short; a test's folder is not
        config = self._sockets / "bus.conf"
        config.write_text(_BUS.format(socket=self._sockets / "bus"), "utf-8")
        self._bus = _started(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"], {})
        _wait_for(self._is_listening, "the bus")
        if self._with_daemon:
            self.start_daemon(unlocked=self._with_keyring)

    def start_daemon(self, *, unlocked: bool = False) -> None:
        """The key store: with its keyring open, or locked as after a sign-in without a password."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *["--unlock"] * unlocked]
        environment = self.environment | {"XDG_DATA_HOME": str(self._data)}
        self._daemon = _started(command, environment, PASSWORD if unlocked else "")
        _wait_for(self._is_answering, "the key store")

    def lock(self) -> None:
        """Locks the default keyring."""
        with contextlib.closing(self.connection()) as bus:
            secretstorage.Collection(bus).lock()

    def unlock(self) -> None:
        """Opens the default keyring as its owner would, without a window that asks."""
        with contextlib.closing(self.connection()) as bus:
            password = format_secret(open_session(bus), PASSWORD.encode(), "text/plain")
            call = new_method_call(_MASTER, "UnlockWithMasterPassword", "o(oayays)", (LOGIN, password))
            assert bus.send_and_get_reply(call, timeout=PATIENCE_S).header.message_type is MessageType.method_return
            assert not secretstorage.Collection(bus).is_locked()

    def is_locked(self) -> bool:
        with contextlib.closing(self.connection()) as bus:
            return secretstorage.Collection(bus).is_locked()

    def entries(self) -> dict[str, bytes]:
        """Every entry of the desk, by its name; the keyring has to be open."""
        with contextlib.closing(self.connection()) as bus:
            items = secretstorage.Collection(bus).search_items({"service": "KingOilDesk"})
            return {item.get_attributes()["username"]: item.get_secret() for item in items}

    def put(self, user: str, secret: bytes) -> None:
        """Changes an entry behind the desk's back, to any bytes."""
        with contextlib.closing(self.connection()) as bus:
            attributes = {"service": "KingOilDesk", "username": user, "application": Keyring.appid}
            secretstorage.Collection(bus).create_item("put by a test", attributes, secret, replace=True)

    def clear(self) -> None:
        """Takes every entry away, as after a new set-up of the system."""
        with contextlib.closing(self.connection()) as bus:
            for item in list(secretstorage.Collection(bus).get_all_items()):
                item.delete()

    def pause(self) -> None:
        """The key store stands still: it is there and does not answer."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        assert self._daemon
        self._daemon.send_signal(signal.SIGCONT)

    def kill_daemon(self) -> None:
        """The key store dies; the bus stays."""
        _end(self._daemon)
        self._daemon = None

    @contextlib.contextmanager
    def waiting_prompter(self) -> Iterator[list[str]]:
        """A window that asks for the password and stays open, unanswered; yields one text a time it was opened."""
        asked: list[str] = []
        ended = threading.Event()
        with contextlib.closing(self.connection()) as bus:
            Proxy(message_bus, bus).RequestName(PROMPTER)
            thread = threading.Thread(target=_leave_unanswered, args=(bus, asked, ended))
            thread.start()
            try:
                yield asked
            finally:
                ended.set()
                thread.join()

    def connection(self) -> DBusConnection:
        """A new connection to the bus; the caller closes it."""
        bus = open_dbus_connection(self.address)
        secretstorage.add_match_rules(bus)
        return bus

    def stop(self) -> None:
        """Ends both; the keyrings stay where they lie."""
        _end(self._daemon)
        _end(self._bus)
        if self._sockets is not None:
            shutil.rmtree(self._sockets)
        self._daemon = self._bus = self._sockets = None

    def _is_listening(self) -> bool:
        """The socket's file is there a moment before anybody listens at it."""
        with socket.socket(socket.AF_UNIX) as tried:
            return tried.connect_ex(f"{self._sockets}/bus") == 0

    def _is_answering(self) -> bool:
        assert self._daemon
        assert self._daemon.poll() is None, "gnome-keyring-daemon ended at once"
        with contextlib.closing(self.connection()) as bus:
            if not Proxy(message_bus, bus).NameHasOwner(NAME)[0]:
                return False
            return not self._with_keyring or bool(secretstorage.Collection(bus).get_label())

    def __enter__(self) -> "SecretServiceSession":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()


def _leave_unanswered(bus: DBusConnection, asked: list[str], ended: threading.Event) -> None:
    while not ended.is_set():
        with contextlib.suppress(TimeoutError):
            message = bus.receive(timeout=0.05)
            if message.header.message_type is MessageType.method_call:
                asked.append("asked")
                bus.send(new_method_return(message))


def _started(command: list[str], environment: Mapping[str, str], typed: str = "") -> "subprocess.Popen[bytes]":
    found = shutil.which(command[0])
    if found is None:
        pytest.fail(f"{command[0]} is missing; .ci/system-packages installs it")
    mine = {name: value for name, value in os.environ.items() if name not in OURS}
    process = subprocess.Popen(
        [found, *command[1:]],
        env=mine | dict(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin
    with process.stdin as into:
        into.write(typed.encode())
    return process


def _end(process: "subprocess.Popen[bytes] | None") -> None:
    if process is not None:
        process.kill()
        process.wait()


def _wait_for(ready: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE_S
    while not ready():
        assert time.monotonic() < until, f"{what} did not start"
        time.sleep(0.02)


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretServiceSession]:
    """A private key store, open, which the program under test finds by its environment."""
    with SecretServiceSession(tmp_path / "secret-service") as session:
        for name, value in session.environment.items():
            monkeypatch.setenv(name, value)
        yield session
