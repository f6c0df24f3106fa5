"""A keyring backend made safe to ask: every call ends in time, and what was written is read back and compared."""

import functools
import hmac
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, Generic, Protocol, TypeVar

from kingoil_desk.domain.errors import Code, KnownError

SERVICE = "KingOilDesk"
PATIENCE_S = 1.5
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}  # by name: each system has its own module
T = TypeVar("T")


class Backend(Protocol):
    """What is used of a backend class of the library."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Standing(Enum):
    """How the keyring itself stands before an entry in it is asked for."""

    OPEN = auto()
    LOCKED = auto()
    NONE = auto()  # the service runs but has no keyring yet, as on a new account


class Door(Protocol):
    """Looks whether the keyring is open, and asks a person to open it."""

    def look(self) -> tuple[Standing, str]:
        """How it stands, and which running service says so; `KEYRING_ABSENT` when there is none."""

    def open(self) -> None:
        """Returns when it is open, however long a person takes; raises when they will not."""


class _Question(Generic[T]):
    """One call on a thread of its own. Who stops waiting leaves it behind; its answer is dropped with it."""

    def __init__(self, work: Callable[[], T], at_end: Callable[[], None] = lambda: None) -> None:
        self._fault: Code | None = Code.KEYRING_SILENT
        self._ended = threading.Event()
        threading.Thread(target=self._run, args=(work, at_end), name="keyring", daemon=True).start()

    def _run(self, work: Callable[[], T], at_end: Callable[[], None]) -> None:
        try:
            self._answer = work()
            self._fault = None
        except Exception as error:  # only its kind goes on: its text or frames may hold the key
            self._fault = _meaning(error)
        finally:
            at_end()
            self._ended.set()

    def ends(self, until: float) -> bool:
        return self._ended.wait(max(0.0, until - time.monotonic()))

    def answer(self, until: float, unanswered: Code) -> T:
        if not self.ends(until):
            raise KnownError(unanswered)
        if self._fault is not None:
            raise KnownError(self._fault)
        return self._answer


def _meaning(error: Exception) -> Code:
    if isinstance(error, KnownError):
        return error.code
    if isinstance(error, UnicodeDecodeError):
        return Code.KEY_MALFORMED
    kinds = {kind.__name__ for one in (error, error.__cause__) for kind in type(one).__mro__}
    return Code.KEYRING_LOCKED if kinds & _LOCKED else Code.KEYRING_SILENT


class CheckedRing:
    """A backend whose calls end in time and whose writes are read back: the `KeyRing` of every system.

    Any thread may call; each call blocks it for `patience_s` seconds at most and raises what `KeyRing` tells of.

    A call that was given up still runs to its end, so a late write wrote what was asked. Nothing is asked twice
    meanwhile: a read joins the one before it, a write waits for the one before it.
    """

    def __init__(self, backend: Backend, name: str, door: Door | None = None, patience_s: float = PATIENCE_S) -> None:
        self.name = name
        self._backend = backend
        self._door = door
        self._patience_s = patience_s
        self._guard = threading.Lock()
        self._pending: dict[tuple[str, str], _Question[Any]] = {}

    def read(self, user: str) -> str | None:
        """The text of an entry, None when there is none."""
        until = time.monotonic() + self._patience_s
        if not self._open(until):
            return None
        return self._joined(("read", user), lambda: self._backend.get_password(SERVICE, user), until)

    def keep(self, user: str, text: str) -> None:
        """Writes an entry, reads it back and compares."""
        until = time.monotonic() + self._patience_s
        self._open(until, making=True)
        if not self._alone(lambda: self._kept(user, text), until):
            raise KnownError(Code.KEYRING_UNTRUE)

    def remove(self, user: str) -> None:
        """Takes an entry away; quiet when there is none."""
        until = time.monotonic() + self._patience_s
        if self._open(until):
            self._alone(lambda: self._removed(user), until)

    def _kept(self, user: str, text: str) -> bool:
        self._backend.set_password(SERVICE, user, text)
        return _same(self._backend.get_password(SERVICE, user), text)

    def _removed(self, user: str) -> None:
        for _ in range(3):  # some systems hold several entries of one name, and delete the first
            if self._backend.get_password(SERVICE, user) is None:
                return
            self._backend.delete_password(SERVICE, user)
        if self._backend.get_password(SERVICE, user) is not None:
            raise KnownError(Code.KEYRING_SILENT)

    def stands(self) -> Standing:
        """How the keyring stands now; `KEYRING_ABSENT` when no service is there, `KEYRING_SILENT` without an answer."""
        if self._door is None:
            return Standing.OPEN
        return self._joined(("look", ""), self._door.look, time.monotonic() + self._patience_s)[0]

    def is_locked(self) -> bool:
        """Whether a person would be asked now; asks nobody. Raises what `stands` raises."""
        return self.stands() is Standing.LOCKED

    def _open(self, until: float, *, making: bool = False) -> bool:
        """Sees to it that the backend will not wait for a person; False when there is no keyring to ask in yet."""
        if self._door is None:
            return True
        try:
            standing, service = self._joined(("look", ""), self._door.look, until)
            if standing is Standing.NONE and not making:
                return False
            if standing is not Standing.OPEN:
                # by the service's name: what a dead one was asked is not waited for
                self._joined(("open", service), self._door.open, until, Code.KEYRING_LOCKED)
        except KnownError as error:
            if error.code is not Code.KEYRING_ABSENT:
                raise
            raise KnownError(Code.KEYRING_SILENT) from None  # it was there when this ring was made
        return True

    def _joined(
        self, what: tuple[str, str], work: Callable[[], T], until: float, unanswered: Code = Code.KEYRING_SILENT
    ) -> T:
        with self._guard:
            question: _Question[T] | None = self._pending.get(what)
            if question is None:
                question = self._pending[what] = _Question(work, functools.partial(self._forget, what))
        return question.answer(until, unanswered)

    def _alone(self, work: Callable[[], T], until: float) -> T:
        what = ("write", "")  # of any entry: Windows moves one entry to make room for another
        question: _Question[T] | None = None
        while question is None:
            with self._guard:
                before = self._pending.get(what)
                if before is None:
                    question = self._pending[what] = _Question(work, functools.partial(self._forget, what))
            if before is not None and not before.ends(until):
                raise KnownError(Code.KEYRING_SILENT)
        return question.answer(until, Code.KEYRING_SILENT)

    def _forget(self, what: tuple[str, str]) -> None:
        with self._guard:
            del self._pending[what]


def _same(read: str | None, text: str) -> bool:
    return read is not None and hmac.compare_digest(read.encode("utf-8", "replace"), text.encode("utf-8", "replace"))
