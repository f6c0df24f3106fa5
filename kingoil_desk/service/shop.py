"""An opened shop: its profile, its lock, who is at the desk, and a desk per thread."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kingoil_desk.domain.role import Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.session import Clock, Session, wall_clock


class Lane(StrEnum):
    WRITE = "write"  # short transactions only
    LOOK = "look"  # read-only: search and records; the only one ever interrupted
    LONG = "long"  # read-only: imports' reading, checks, reports


@dataclass(frozen=True, slots=True)
class StaffMember:
    id: int
    name: str
    role: Role


class Shop:
    """Holds the profile's lock while open. `desk(lane)` is called on the thread that will use it."""

    session: Session
    is_demo: bool
    name: str
    folder: Path

    @classmethod
    def open(cls, folder: Path, clock: Clock = wall_clock) -> "Shop":
        """Opens a data folder; raises `KnownError` with the right words for everything that can be wrong."""
        raise NotImplementedError

    @classmethod
    def throw_away(cls, customers: int = 2_000, seed: int = 1, clock: Clock = wall_clock) -> "Shop":
        """A demo shop in a temporary folder whose key lives only in memory; `close` removes the folder."""
        raise NotImplementedError

    def desk(self, lane: Lane) -> Desk:
        raise NotImplementedError

    def staff(self) -> tuple[StaffMember, ...]:
        """Who may sign in here."""
        raise NotImplementedError

    def close(self) -> None:
        """Checkpoints, closes and lets the lock go; a throw-away shop leaves nothing behind."""
        raise NotImplementedError
