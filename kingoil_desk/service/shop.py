"""An opened shop: its profile, its lock, who is at the desk, and a desk per thread."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from filelock import FileLock

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.session import Clock, Context, Session, wall_clock
from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import KEY_BYTES, Keys
from kingoil_desk.store.profile import Pointer, create_profile, lock, read_pointer


class Lane(StrEnum):
    WRITE = "write"  # short transactions only
    LOOK = "look"  # read-only: search and records; the only one ever interrupted
    LONG = "long"  # read-only: imports' reading, checks, reports


_CACHE_KIB = {Lane.WRITE: 8_000, Lane.LOOK: 64_000, Lane.LONG: 8_000}


@dataclass(frozen=True, slots=True)
class StaffMember:
    id: int
    name: str
    role: Role


class Shop:
    """Holds the profile's lock while open. `desk(lane)` is called on the thread that will use it."""

    def __init__(self, folder: Path, pointer: Pointer, keys: Keys, held: FileLock, clock: Clock) -> None:
        self.folder = folder
        self.session = Session()
        self.is_demo = pointer.kind == "demo"
        self._pointer = pointer
        self._keys = keys
        self._held = held
        self._clock = clock
        self._desks: dict[Lane, Desk] = {}
        self.name: str = self.desk(Lane.WRITE).ctx.conn.execute("SELECT name FROM shop").fetchone()[0]

    @classmethod
    def open_with(cls, folder: Path, data_key: bytes, clock: Clock = wall_clock) -> "Shop":
        """Opens a data folder with its 32-byte data key; raises `KnownError` for everything that can be wrong."""
        pointer = read_pointer(folder)
        held = lock(folder)
        try:
            keys = Keys.derive(data_key, pointer.kind)
            if not keys.matches(bytes.fromhex(pointer.check_value)):
                raise KnownError(Code.KEY_WRONG)
            return cls(folder, pointer, keys, held, clock)
        except BaseException:
            held.release()
            raise

    @classmethod
    def open(cls, folder: Path, clock: Clock = wall_clock) -> "Shop":
        """Opens a data folder; raises `KnownError` with the right words for everything that can be wrong."""
        raise NotImplementedError

    @classmethod
    def throw_away(cls, customers: int = 2_000, seed: int = 1, clock: Clock = wall_clock) -> "Shop":
        """A demo shop in a temporary folder whose key lives only in memory; `close` removes the folder."""
        raise NotImplementedError

    @staticmethod
    def create_with(
        folder: Path, kind: str, name: str, staff: Sequence[tuple[str, Role]], now: int | None = None
    ) -> bytes:
        """Makes a data folder; returns its new data key, which the caller keeps."""
        data_key = secrets.token_bytes(KEY_BYTES)
        create_profile(folder, data_key, kind, name, staff, wall_clock() if now is None else now)
        return data_key

    def desk(self, lane: Lane) -> Desk:
        """The desk of that lane, made on first use."""
        if lane not in self._desks:
            path = self._pointer.file(self.folder)
            conn = connect(path, self._keys.db, read_only=lane is not Lane.WRITE, cache_kib=_CACHE_KIB[lane])
            self._desks[lane] = Desk(Context(conn, self.session, self._keys, self._pointer.generation, self._clock))
        return self._desks[lane]

    def staff(self) -> tuple[StaffMember, ...]:
        """Who may sign in here."""
        rows = self.desk(Lane.WRITE).ctx.conn.execute(
            "SELECT id, name, role FROM staff WHERE active ORDER BY role DESC, id"
        )
        return tuple(StaffMember(row["id"], row["name"], Role(row["role"])) for row in rows)

    def sign_in_as(self, staff_id: int) -> Actor:
        """Signs a member of staff in without a PIN: a demo shop only."""
        if not self.is_demo:
            raise KnownError(Code.NOT_SIGNED_IN)
        member = next(member for member in self.staff() if member.id == staff_id)
        return self.session.sign_in(member.id, member.name, member.role)

    def close(self) -> None:
        """Checkpoints, closes and lets the lock go; a throw-away shop leaves nothing behind."""
        for lane in (Lane.LOOK, Lane.LONG, Lane.WRITE):
            if desk := self._desks.pop(lane, None):
                desk.close()
        self._held.release()
