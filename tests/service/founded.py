"""A founded shop for tests: made once a run under a keyring in memory, copied for each test, and ways to look at it."""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.founding import FoundingRequest
from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.service.checked_ring import CheckedRing
from kingoil_desk.service.founding import FoundingService
from kingoil_desk.service.key_ring import SHOPS_ENTRY, KeyRing, data_key_entry
from kingoil_desk.service.session import Clock
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.start_up import StartUp
from kingoil_desk.store import profile
from kingoil_desk.store.profile import Pointer
from tests.conftest import FixedClock

MANAGER = "Lê Thị Mai"
PASSPHRASE = "thuyền về bến cũ"
DAY_PASSPHRASE = "đò chiều sang sông"
DETAILS = ShopDetails("King Oil Quận 3", "028 3930 0000")
SHEET = "7KQ2"
CODE = make_code()


class Memory:
    """A backend that keeps everything in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


def ring_of(backend: Memory) -> CheckedRing:
    return CheckedRing(backend, "made.up", patience_s=60)


def request(folder: Path, *, day_passphrase: str | None = None, code: str = CODE) -> FoundingRequest:
    return FoundingRequest(folder, DETAILS, MANAGER, PASSPHRASE, code, SHEET, day_passphrase)


def found(folder: Path, ring: KeyRing | None, *, day_passphrase: str | None = None, code: str = CODE) -> None:
    """Founds the invented shop as the first run does."""
    FoundingService(folder, ring, clock=FixedClock()).found(
        request(folder, day_passphrase=day_passphrase, code=code),
    )


@dataclass
class Founded:
    """A folder and what keeps its key. `now` and `up` are what the clocks say."""

    folder: Path
    backend: Memory = field(default_factory=Memory)
    clock: Clock = field(default_factory=FixedClock)
    up: int = 10_000_000
    no_ring: KnownError | None = None

    def ring(self) -> KeyRing:
        if self.no_ring is not None:
            raise self.no_ring
        return ring_of(self.backend)

    def start(self) -> StartUp:
        return StartUp(self.folder, self.ring, self.clock, lambda: self.up)

    @property
    def pointer(self) -> Pointer:
        return profile.read_pointer(self.folder)

    @property
    def file(self) -> Path:
        return self.pointer.file(self.folder)

    @property
    def entry(self) -> str:
        return data_key_entry(self.pointer.shop_id, self.pointer.generation)

    def told(self) -> Situation:
        """What a start says that does not open; it must have changed nothing."""
        before, kept = contents(self.folder), dict(self.backend.kept)
        found = self.start().begin()
        assert isinstance(found, Situation)
        assert contents(self.folder) == before
        assert self.backend.kept == kept
        return found


_made: dict[str | None, tuple[Path, dict[str, str]]] = {}


def a_shop(folder: Path, *, day_passphrase: str | None = None) -> Founded:
    """A copy of the founded shop in `folder`, which does not exist yet, listed there."""
    if day_passphrase not in _made:
        place, backend = Path(tempfile.mkdtemp(prefix="founded-service-")), Memory()
        _made[day_passphrase] = place, backend.kept
        found(place / "shop", None if day_passphrase else ring_of(backend), day_passphrase=day_passphrase)
    place, kept = _made[day_passphrase]
    shutil.copytree(place / "shop", folder)
    copy = Founded(folder)
    copy.backend.kept |= kept
    if SHOPS_ENTRY in kept:
        shops = [row | {"folder": str(folder.resolve())} for row in json.loads(kept[SHOPS_ENTRY])]
        copy.backend.kept[SHOPS_ENTRY] = json.dumps(shops)
    return copy


def forget_made() -> None:
    """Takes away what was made for copying; at the end of a run."""
    for place, _ in _made.values():
        shutil.rmtree(place)
    _made.clear()


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file with its bytes, and every folder, by its path; the lock that any look may leave does not count."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if path.name != profile.LOCK
    }


def opened(start: StartUp) -> Shop:
    """The shop that a start opens without asking for anything; whoever calls closes it."""
    shop = start.begin()
    assert isinstance(shop, Shop), shop.found
    return shop


def finds(start: StartUp) -> Found:
    """What a start finds that does not open."""
    found = start.begin()
    if isinstance(found, Shop):
        found.close()
        return Found.OPENS
    return found.found


def problems(shop: Shop) -> tuple[tuple[str, str], ...]:
    """What the long check finds, asked by the manager."""
    sign_in(shop)
    return shop.desk(Lane.LONG).upkeep.verify().problems


def sign_in(shop: Shop) -> None:
    manager = next(member for member in shop.staff() if member.name == MANAGER)
    shop.session.sign_in(manager.id, manager.name, manager.role)


def refused(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value
