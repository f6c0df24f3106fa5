"""An opened shop: its profile, its lock, who is at the desk, and a desk per thread."""

import secrets
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.service import demo
from kingoil_desk.service.demo import Progress
from kingoil_desk.service.proof import SIGN_IN, Uptime, prove, uptime
from kingoil_desk.service.session import Clock, Context, Home, Session, wall_clock
from kingoil_desk.store import migrations, profile, scratch, staff, vault
from kingoil_desk.store.connection import connect, transaction
from kingoil_desk.store.keys import KEY_BYTES, Keys
from kingoil_desk.store.profile import Pointer

if TYPE_CHECKING:  # every service: imported when the first desk is made, which the sign-in need not wait for
    from kingoil_desk.service.desk import Desk


class Lane(StrEnum):
    WRITE = "write"  # short transactions only
    LOOK = "look"  # read-only: search and records; the only one ever interrupted
    LONG = "long"  # read-only: imports' reading, checks, reports


_CACHE_KIB = {Lane.WRITE: 8_000, Lane.LOOK: 64_000, Lane.LONG: 8_000}
_PATIENCE_S = 10.0
DEMO_NAME = "King Oil Quận 3"
DEMO_STAFF = tuple(
    staff.NewStaff(name, role) for name, role in (("Bảo", Role.MANAGER), ("Hạnh", Role.COUNTER), ("Thảo", Role.COUNTER))
)


class Shop:
    """Holds the profile's lock while open. `desk(lane)` is called on the thread that will use it."""

    def __init__(
        self,
        folder: Path,
        pointer: Pointer,
        data_key: bytes,
        held: FileLock,
        clock: Clock,
        uptime: Uptime = uptime,
        session: Session | None = None,
    ) -> None:
        self.folder = folder
        self.session = session or Session()
        self.is_demo = pointer.kind == "demo"
        self._home = Home(folder, pointer, data_key, KeyKept.DEMO if self.is_demo else KeyKept.KEYRING)
        self._keys = Keys.derive(data_key, pointer.kind)
        self._held = held
        self._clock = clock
        self._uptime = uptime
        self._contexts: dict[Lane, Context] = {}
        self._desks: dict[Lane, Desk] = {}
        self._thrown_away = False
        with self._context(Lane.WRITE).using() as conn:
            self.name: str = conn.execute("SELECT name FROM shop").fetchone()[0]

    @property
    def data_key(self) -> bytes:
        """What the file is opened with, for a lock after which no keyring gives it back."""
        return self._home.data_key

    @property
    def key_kept(self) -> KeyKept:
        """Where the key of this file comes from: told by whoever opened it, changed by a start-of-day passphrase."""
        return self._home.key_kept

    @key_kept.setter
    def key_kept(self, kept: KeyKept) -> None:
        self._home.key_kept = kept

    @property
    def file(self) -> Path:
        """The encrypted file that is open."""
        return self._home.pointer.file(self.folder)

    @classmethod
    def open(cls, folder: Path, clock: Clock = wall_clock, session: Session | None = None) -> "Shop":
        """Opens a demo's data folder; a real shop's is opened by `service.start_up`. Raises `KnownError`."""
        pointer = profile.read_pointer(folder)
        return cls._open(folder, pointer, profile.read_key(folder, pointer), clock, session=session)

    @classmethod
    def open_with(
        cls,
        folder: Path,
        data_key: bytes,
        clock: Clock = wall_clock,
        uptime: Uptime = uptime,
        session: Session | None = None,
    ) -> "Shop":
        """Opens a data folder with its 32-byte data key, which the caller has from the keyring or a code."""
        return cls._open(folder, profile.read_pointer(folder), data_key, clock, uptime, session)

    @classmethod
    def make_demo(
        cls,
        folder: Path,
        customers: int,
        seed: int,
        progress: Progress = lambda _done, _all: None,
        clock: Clock = wall_clock,
    ) -> None:
        """Fills a new or empty folder with a demo shop whose key lies beside it in the open.

        Until it is finished it is no profile; when it cannot be finished, nothing is left of it.
        """
        profile.prepare_folder(folder)
        held = profile.lock(folder)
        try:
            data_key = secrets.token_bytes(KEY_BYTES)
            profile.write_key(folder, data_key)
            _make_demo(folder, data_key, customers, seed, progress, clock())
        except BaseException:
            held.release()
            profile.empty_folder(folder)
            raise
        held.release()

    @classmethod
    def throw_away(
        cls,
        customers: int = 2_000,
        seed: int = 1,
        progress: Progress = lambda _done, _all: None,
        clock: Clock = wall_clock,
    ) -> "Shop":
        """A demo shop in a temporary folder whose key lives only in memory; `close` removes the folder.

        What a killed program left of another one is removed first.
        """
        folder, held = scratch.make()
        try:
            data_key = secrets.token_bytes(KEY_BYTES)
            pointer = _make_demo(folder, data_key, customers, seed, progress, clock())
            shop = cls(folder, pointer, data_key, held, clock)
        except BaseException:
            held.release()
            scratch.remove(folder)
            raise
        shop._thrown_away = True
        return shop

    @classmethod
    def _open(
        cls,
        folder: Path,
        pointer: Pointer,
        data_key: bytes,
        clock: Clock,
        uptime: Uptime = uptime,
        session: Session | None = None,
    ) -> "Shop":
        held = profile.lock(folder)
        try:
            keys = Keys.derive(data_key, pointer.kind)
            vault.check(folder, pointer, keys)
            migrations.migrate(pointer.file(folder), keys, pointer.generation, clock())
            shop = cls(folder, pointer, data_key, held, clock, uptime, session)
        except BaseException:
            held.release()
            raise
        try:
            shop._clear_up()
        except BaseException:
            shop.close()
            raise
        return shop

    def _clear_up(self) -> None:
        """Ends or takes back an import that the last program died in."""
        ctx = self._context(Lane.WRITE)
        with ctx.using() as conn:
            if conn.execute("SELECT 1 FROM import_batch WHERE state <> 'done'").fetchone():
                from kingoil_desk.service.imports import clear_up

                clear_up(ctx)

    def desk(self, lane: Lane) -> "Desk":
        """The desk of that lane, made on first use."""
        if lane not in self._desks:
            from kingoil_desk.service.desk import Desk

            self._desks[lane] = Desk(self._context(lane))
        return self._desks[lane]

    def _context(self, lane: Lane) -> Context:
        if lane not in self._contexts:
            read_only = lane is not Lane.WRITE
            conn = connect(self.file, self._keys.db, read_only=read_only, cache_kib=_CACHE_KIB[lane])
            self._contexts[lane] = Context(
                conn,
                self.session,
                self._keys,
                self._home.pointer.generation,
                self._home,
                self._clock,
                not read_only,
                self._uptime,
            )
        return self._contexts[lane]

    def staff(self) -> tuple[StaffMember, ...]:
        """Who may sign in here, managers first."""
        with self._context(Lane.WRITE).using() as conn:
            return staff.members(conn, self._uptime())

    def sign_in(self, staff_id: int, secret: str) -> Actor:
        """Signs in whoever proves to be that person; on the write lane. Raises what `service.proof.prove` raises."""
        ctx = self._context(Lane.WRITE)
        with ctx.using() as conn:
            person = prove(conn, ctx.trail(conn), staff_id, secret, self._clock(), self._uptime(), SIGN_IN)
        return self.session.sign_in(person["id"], person["name"], Role(person["role"]))

    def sign_in_as(self, staff_id: int) -> Actor:
        """Signs a member of staff in without asking for anything: in a demo shop only. Audited."""
        if not self.is_demo:
            raise KnownError(Code.NOT_SIGNED_IN)
        member = next(member for member in self.staff() if member.id == staff_id)
        self.note("signed_in", "", member)
        return self.session.sign_in(member.id, member.name, member.role)

    def note(self, action: str, object_: str, member: StaffMember | None = None) -> None:
        """One row in the log about the shop as a whole, or about somebody who signs in or out."""
        ctx = self._context(Lane.WRITE)
        with ctx.using() as conn, transaction(conn):
            trail, now = ctx.trail(conn), self._clock()
            if member is None:
                trail.append(now, None, "", "", action, object_)
            else:
                trail.append(now, member.id, member.name, member.role, action, object_)

    def close(self) -> None:
        """Stops reading, waits for a save to end, brings the log into the file and lets the lock go."""
        for lane in (Lane.LOOK, Lane.LONG, Lane.WRITE):  # the writer last, so that its checkpoint is whole
            self._desks.pop(lane, None)
            if ctx := self._contexts.pop(lane, None):
                ctx.close(_PATIENCE_S)
        self.session.sign_out()
        self._held.release()
        if self._thrown_away:
            scratch.remove(self.folder)


def _make_demo(folder: Path, data_key: bytes, customers: int, seed: int, progress: Progress, now: int) -> Pointer:
    """A filled demo in a prepared folder; the pointer comes last, since half a demo is no profile."""
    pointer = profile.create_generation(folder, data_key, "demo", ShopDetails(DEMO_NAME), DEMO_STAFF, now)
    keys = Keys.derive(data_key, pointer.kind)
    demo.fill(pointer.file(folder), keys, pointer.generation, customers, seed, now, progress)
    profile.write_pointer(folder, pointer)
    return pointer
