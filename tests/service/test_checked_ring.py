"""A keyring that lies, hangs or fails: what the ring in front of it makes of that, with made-up backends."""

import threading
import time
from collections.abc import Callable

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.checked_ring import SERVICE, CheckedRing, Standing

SECRET = "5e" * 32
PATIENCE_S = 0.2
LONG_S = 10.0


class Honest:
    """Keeps what it is given, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == SERVICE
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


class Forgetful(Honest):
    """Says yes to every write and keeps nothing, as the library's null keyring does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Altering(Honest):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:-1] + "0")


class Slow(Honest):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.calls.append(f"get {username}")
        assert self.go.wait(LONG_S)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append(f"set {username}")
        assert self.go.wait(LONG_S)
        super().set_password(service, username, password)


class Failing(Honest):
    """Fails with an error that holds what it was given."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class Sticky(Honest):
    def delete_password(self, service: str, username: str) -> None:
        pass


class Twice(Honest):
    """Holds each entry twice, and deletes one at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.left = 2

    def delete_password(self, service: str, username: str) -> None:
        self.left -= 1
        if not self.left:
            super().delete_password(service, username)


def ring_of(backend: Honest, patience_s: float = PATIENCE_S) -> CheckedRing:
    return CheckedRing(backend, "made.up", patience_s=patience_s)


def eventually(what: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG_S
    while not what():
        assert time.monotonic() < until
        time.sleep(0.005)


def test_what_was_kept_is_read_and_removed() -> None:
    ring = ring_of(Honest(), LONG_S)
    assert ring.name == "made.up"
    assert ring.stands() is Standing.OPEN
    assert ring.read("a") is None
    ring.keep("a", SECRET)
    assert ring.read("a") == SECRET
    ring.remove("a")
    ring.remove("a")
    assert ring.read("a") is None


@pytest.mark.parametrize("backend", [Forgetful, Altering])
def test_a_keyring_that_does_not_keep_what_it_was_given(backend: type[Honest]) -> None:
    with pytest.raises(KnownError) as caught:
        ring_of(backend(), LONG_S).keep("a", SECRET)
    assert caught.value.code is Code.KEYRING_UNTRUE


def test_an_entry_that_does_not_go_away() -> None:
    ring = ring_of(Sticky(), LONG_S)
    ring.keep("a", SECRET)
    with pytest.raises(KnownError) as caught:
        ring.remove("a")
    assert caught.value.code is Code.KEYRING_SILENT


def test_an_entry_that_is_there_twice_goes_away_whole() -> None:
    ring = ring_of(Twice(), LONG_S)
    ring.keep("a", SECRET)
    ring.remove("a")
    assert ring.read("a") is None


class KeyringLocked(Exception):
    """Named as the library's own."""


def caused(cause: Exception) -> Exception:
    error = RuntimeError(SECRET)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked(SECRET), Code.KEYRING_LOCKED),
        (caused(KeyringLocked()), Code.KEYRING_LOCKED),
        (RuntimeError(SECRET), Code.KEYRING_SILENT),
        (OSError(5, SECRET), Code.KEYRING_SILENT),
        (UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "no text"), Code.KEY_MALFORMED),
    ],
)
def test_a_failure_is_told_by_its_kind_alone(error: Exception, code: Code) -> None:
    ring = ring_of(Failing(error), LONG_S)
    for call in (lambda: ring.read("a"), lambda: ring.keep("a", SECRET)):
        with pytest.raises(KnownError) as caught:
            call()
        assert caught.value.code is code
        assert (caught.value.__cause__, caught.value.__context__, caught.value.data) == (None, None, {})


def test_a_call_that_does_not_end_is_waited_for_once_more_and_not_asked_twice() -> None:
    backend = Slow()
    backend.kept["a"] = SECRET
    ring = ring_of(backend)
    for _ in range(3):
        before = time.monotonic()
        with pytest.raises(KnownError) as caught:
            ring.read("a")
        assert caught.value.code is Code.KEYRING_SILENT
        assert time.monotonic() - before < PATIENCE_S + 0.5
    assert backend.calls == ["get a"]
    threading.Timer(PATIENCE_S / 4, backend.go.set).start()
    assert ring.read("a") == SECRET
    assert backend.calls == ["get a"]


def test_nothing_that_was_read_too_late_is_remembered() -> None:
    backend = Slow()
    backend.kept["a"] = SECRET
    ring = ring_of(backend)
    with pytest.raises(KnownError):
        ring.read("a")
    backend.go.set()
    eventually(lambda: not ring._pending)
    backend.kept["a"] = "another"
    assert ring.read("a") == "another"


def test_a_late_write_wrote_what_was_asked_and_no_other_one_passes_it() -> None:
    backend = Slow()
    ring = ring_of(backend)
    for user, text in (("a", SECRET), ("a", "another"), ("b", SECRET)):
        with pytest.raises(KnownError) as caught:
            ring.keep(user, text)
        assert caught.value.code is Code.KEYRING_SILENT
    assert backend.calls == ["set a"]
    backend.go.set()
    eventually(lambda: not ring._pending)
    assert backend.kept == {"a": SECRET}
    ring.keep("a", SECRET)
    ring.keep("b", "another")
    assert backend.kept == {"a": SECRET, "b": "another"}


class OneDoor:
    """A keyring that a person has to open first."""

    def __init__(self) -> None:
        self.standing = Standing.LOCKED
        self.service = ":1.1"
        self.opened = threading.Event()
        self.asked = 0

    def look(self) -> tuple[Standing, str]:
        return self.standing, self.service

    def open(self) -> None:
        self.asked += 1
        assert self.opened.wait(LONG_S)
        self.standing = Standing.OPEN


def test_a_locked_keyring_asks_a_person_once_and_nothing_is_asked_of_it_before() -> None:
    door, backend = OneDoor(), Slow()
    backend.go.set()
    ring = CheckedRing(backend, "made.up", door, PATIENCE_S)
    calls = (lambda: ring.read("a"), lambda: ring.keep("a", SECRET), lambda: ring.remove("a"), lambda: ring.read("b"))
    for call in calls:
        with pytest.raises(KnownError) as caught:
            call()
        assert caught.value.code is Code.KEYRING_LOCKED
    assert (door.asked, backend.calls) == (1, [])
    door.opened.set()
    eventually(lambda: door.standing is Standing.OPEN)
    ring.keep("a", SECRET)
    assert ring.read("a") == SECRET
    assert door.asked == 1


def test_a_service_that_was_started_anew_is_asked_anew() -> None:
    door = OneDoor()
    ring = CheckedRing(Honest(), "made.up", door, PATIENCE_S)
    for service in (":1.1", ":1.2"):
        door.service = service
        with pytest.raises(KnownError):
            ring.read("a")
    assert door.asked == 2
    door.opened.set()


def test_where_there_is_no_keyring_yet_nothing_is_read_and_nobody_is_asked() -> None:
    door = OneDoor()
    door.standing = Standing.NONE
    ring = CheckedRing(Honest(), "made.up", door, PATIENCE_S)
    assert ring.read("a") is None
    ring.remove("a")
    assert door.asked == 0
    with pytest.raises(KnownError) as caught:
        ring.keep("a", SECRET)
    assert (caught.value.code, door.asked) == (Code.KEYRING_LOCKED, 1)
    door.opened.set()
    ring.keep("a", SECRET)
    assert ring.read("a") == SECRET
