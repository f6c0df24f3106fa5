"""Who is at the desk, and the one way a service call is allowed, written and audited."""

import functools
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.role import Act, Actor, Role, may
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.faults import told
from kingoil_desk.store.keys import Keys

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

    def require(self, act: Act) -> Actor:
        """The actor, when allowed to do that; raises `KnownError` otherwise."""
        actor = self.actor
        if actor is None:
            raise KnownError(Code.NOT_SIGNED_IN)
        if not may(actor, act):
            raise KnownError(Code.NOT_ALLOWED, act=act)
        return actor


@dataclass(frozen=True)
class Writing:
    """An open write transaction: who, when, and the audit row that goes with it."""

    actor: Actor
    now: int
    trail: AuditTrail

    def audit(self, action: str, object_: str, fields: Sequence[str] = ()) -> int:
        """Appends one audit row: action, the object's code or number, names of changed fields (never values)."""
        return self.trail.append(
            self.now, self.actor.staff_id, self.actor.name, self.actor.role, action, object_, fields
        )


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


@dataclass(frozen=True)
class Context:
    """What a service needs: one thread's connection, who acts, the sub-keys and the clock."""

    conn: Connection
    session: Session
    keys: Keys
    generation: int
    clock: Clock = wall_clock
    writes: bool = True  # whether this is the writing lane
    _gate: Gate = field(default_factory=Gate, repr=False)

    @contextmanager
    def using(self) -> Iterator[Connection]:
        """The connection for the length of one call; failures of the file come out as `KnownError`."""
        with self._gate.passing(), told(self.conn.file):
            yield self.conn

    def shut(self, patience_s: float) -> bool:
        """Lets the call that runs come to its end and no other begin; False when it takes longer."""
        return self._gate.shut(patience_s)

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """One transaction, committed at the end or rolled back whole."""
        actor = self.session.actor
        if actor is None:
            raise KnownError(Code.NOT_SIGNED_IN)
        with transaction(self.conn):
            yield Writing(actor, self.clock(), AuditTrail(self.conn, self.keys, self.generation))


class HasContext(Protocol):
    @property
    def ctx(self) -> Context: ...


S = TypeVar("S", bound=HasContext)


def needs(act: Act) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Marks a service method with the act it performs and lets only allowed people in."""

    def mark(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @functools.wraps(method)
        def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            self.ctx.session.require(act)
            with self.ctx.using():
                return method(self, *args, **kwargs)

        marked: Any = guarded
        marked.act = act
        return guarded

    return mark
