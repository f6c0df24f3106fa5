"""Who is at the desk, and the one way a service call is allowed, written and audited.

A call is allowed by the sign-in and by the file as it is now: whoever was disabled or lost a role meanwhile is
refused at the next call. Every refusal is a row in the log.
"""

import contextlib
import functools
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.role import ALLOWED, STEP_UP, Act, Actor, Role, may
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.service.proof import CONFIRM, Uptime, prove, uptime
from kingoil_desk.store import audit_keys, seals, staff
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.audit_keys import MacKeys
from kingoil_desk.store.connection import Connection, connect, transaction
from kingoil_desk.store.faults import told
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import Pointer
from kingoil_desk.store.vault import close_clean

Clock = Callable[[], int]
P = ParamSpec("P")
R = TypeVar("R")


def wall_clock() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


@dataclass
class Session:
    """Who acts. One object for all lanes; the actor is replaced whole, so any thread may read it."""

    actor: Actor | None = None
    revealed: set[int] = field(default_factory=set)  # customers whose contacts were revealed since sign-in

    def sign_in(self, staff_id: int, name: str, role: Role) -> Actor:
        """A new sign-in; what the person before had revealed is masked again."""
        self.revealed = set()
        self.actor = Actor(staff_id, name, role, secrets.token_hex(8))
        return self.actor

    def sign_out(self) -> None:
        self.actor = None
        self.revealed = set()

    @property
    def present(self) -> Actor:
        """The actor; `NOT_SIGNED_IN` when nobody is at the desk."""
        actor = self.actor
        if actor is None:
            raise KnownError(Code.NOT_SIGNED_IN)
        return actor


@dataclass(frozen=True)
class Writing:
    """An open write transaction: who, when, and the audit row that goes with it."""

    actor: Actor
    now: int
    trail: AuditTrail

    def audit(self, action: str, object_: str, fields: Sequence[str] = ()) -> int:
        """Appends one audit row: action, the object's code or number, names of changed fields (never values).

        The seals of rows that were written since the transaction's last one come with it.
        """
        told = (*fields, *seals.tell(self.trail.conn))
        return self.trail.append(self.now, self.actor.staff_id, self.actor.name, self.actor.role, action, object_, told)


class Gate:
    """Keeps a connection from being closed under a call: calls pass one at a time until it is shut."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._shut = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        with self._lock:
            if self._shut:
                raise Interrupted
            yield

    def shut(self, patience_s: float) -> bool:
        self._shut = True
        free = self._lock.acquire(timeout=patience_s)
        if free:
            self._lock.release()
        return free


@dataclass
class Home:
    """Where an opened shop lies, and the key that its sub-keys come from (never printed). One object for all lanes;
    only `key_kept` ever changes, and is replaced whole, so any thread may read it.
    """

    folder: Path
    pointer: Pointer
    data_key: bytes = field(repr=False)
    key_kept: KeyKept = KeyKept.KEYRING


@dataclass(frozen=True)
class Context:
    """What a service needs: one thread's connection, who acts, the sub-keys and the clock."""

    conn: Connection
    session: Session
    keys: Keys
    generation: int
    home: Home
    clock: Clock = wall_clock
    writes: bool = True  # whether this is the writing lane
    uptime: Uptime = uptime
    _gate: Gate = field(default_factory=Gate, repr=False)

    @contextmanager
    def using(self) -> Iterator[Connection]:
        """The connection for the length of one call; failures of the file come out as `KnownError`."""
        with self._gate.passing(), told(self.conn.file):
            yield self.conn

    def shut(self, patience_s: float) -> bool:
        """Lets the call that runs come to its end and no other begin; False when it takes longer."""
        return self._gate.shut(patience_s)

    def close(self, patience_s: float) -> bool:
        """Closes the connection once the call that runs is over: a read is stopped, a save is waited for.

        False when it is not over in time: that connection is left to the end of the program, since closing it
        under a running statement could crash. The writer, closed last, brings the log into the file, so that one
        file is left. May be called from another thread.
        """
        if not self._over_within(patience_s):
            return False
        if self.writes:
            close_clean(self.conn)
        else:
            self.conn.close()
        return True

    def _over_within(self, patience_s: float) -> bool:
        if self.writes:
            return self.shut(patience_s)
        until = time.monotonic() + patience_s
        while not self.shut(0.05):  # one interrupt may fall between two statements of the same call
            if time.monotonic() > until:
                return False
            self.conn.interrupt()
        return True

    @property
    def mac_keys(self) -> MacKeys:
        """What rows of the log and of the consent ledger are signed with, by generation."""
        return audit_keys.mac_keys(self.conn, self.keys, self.generation)

    def trail(self, conn: Connection) -> AuditTrail:
        return AuditTrail(conn, self.keys, self.generation)

    def allow(self, act: Act) -> Actor:
        """The actor, when sign-in and file allow that act; otherwise the refusal is logged and raised."""
        actor = self.session.actor
        role = None
        if actor is not None:
            with self.using() as conn:
                role = staff.standing(conn, actor.staff_id)
        if actor is not None and role is not None and may(actor, act) and act in ALLOWED[role]:
            return actor
        self._log_refusal(actor, act)
        if role is None:
            raise KnownError(Code.NOT_SIGNED_IN)
        raise KnownError(Code.NOT_ALLOWED, act=act)

    def confirm(self, actor: Actor, passphrase: str) -> None:
        """Asks the person at the desk once more who they are, for one act; raises what `prove` raises.

        In a demo, of invented people, nobody has a secret and nothing is asked.
        """
        if self.home.pointer.kind == "demo":
            return
        with self.using() as conn:
            prove(conn, self.trail(conn), actor.staff_id, passphrase, self.clock(), self.uptime(), CONFIRM)

    def _log_refusal(self, actor: Actor | None, act: Act) -> None:
        """A lane that only reads opens a connection of its own. A disk too full for the row refuses all the same."""
        name, role = (actor.name, actor.role) if actor else ("", "")
        with contextlib.suppress(KnownError), contextlib.ExitStack() as open_:
            if self.writes:
                conn = open_.enter_context(self.using())
            else:
                conn = open_.enter_context(contextlib.closing(connect(self.conn.file, self.keys.db)))
            with transaction(conn):
                self.trail(conn).append(
                    self.clock(), actor.staff_id if actor else None, name, role, "refused", act.value
                )

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """One transaction, committed at the end or rolled back whole; a call made by another call joins its own."""
        actor = self.session.present
        with sealing(self.conn):
            yield Writing(actor, self.clock(), self.trail(self.conn))


@contextmanager
def sealing(conn: Connection) -> Iterator[None]:
    """A transaction in which every row that has a seal is told of by the log, or the open one that this joins."""
    if conn.in_transaction:
        if not conn.told_to:
            seals.begin(conn)
        yield
        return
    with transaction(conn):
        seals.begin(conn)
        yield
        if seals.tell(conn):
            raise RuntimeError("rows that no audit row tells of")  # a bug; nothing is kept


class HasContext(Protocol):
    @property
    def ctx(self) -> Context: ...


S = TypeVar("S", bound=HasContext)


def needs(act: Act) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Marks a service method with the act it performs and lets only allowed people in."""
    if act in STEP_UP:
        raise ValueError("this act asks for the passphrase again: needs_again")

    def mark(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @functools.wraps(method)
        def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            self.ctx.allow(act)
            with self.ctx.using():
                return method(self, *args, **kwargs)

        marked: Any = guarded
        marked.act = act
        return guarded

    return mark


def needs_again(act: Act) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, str, P], R]]:
    """As `needs`, for an act that asks for the passphrase again: it comes first in each call and counts for that
    call alone. It is asked on the writing lane.
    """

    def mark(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, str, P], R]:
        @functools.wraps(method)
        def guarded(self: S, passphrase: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
            actor = self.ctx.allow(act)
            self.ctx.confirm(actor, passphrase)
            with self.ctx.using():
                return method(self, *args, **kwargs)

        marked: Any = guarded
        marked.act = act
        return guarded

    return mark
