"""A shop with people whose secrets are known, for tests of staff, sign-in and roles; each is hashed once a run."""

from functools import cache
from pathlib import Path

from kingoil_desk.domain.role import Role
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.service.session import Clock
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import profile, staff_secrets
from kingoil_desk.store.staff import NewStaff
from tests.conftest import CLERK, DATA_KEY, MANAGER, OTHER_CLERK, SHOP_NAME

PASSPHRASE = "thuyền về bến cũ"
PINS = {CLERK: "284915", OTHER_CLERK: "730264"}
MANAGER_ID, CLERK_ID, OTHER_CLERK_ID = 1, 2, 3


@cache
def hashed(secret: str) -> str:
    return staff_secrets.hash_secret(secret)


def make(folder: Path, now: int = 1) -> None:
    """A manager with a passphrase and two at the counter with a PIN each, without key files."""
    profile.prepare_folder(folder)
    people = [NewStaff(MANAGER, Role.MANAGER, hashed(PASSPHRASE))]
    people += [NewStaff(name, Role.COUNTER, hashed(pin), len(pin)) for name, pin in PINS.items()]
    pointer = profile.create_generation(folder, DATA_KEY, "shop", ShopDetails(SHOP_NAME), people, now)
    profile.write_pointer(folder, pointer)


class Uptime:
    """Says how long the PC has been on, in ms, as a test sets it."""

    def __init__(self, ms: int = 10_000_000) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms


def open_shop(folder: Path, clock: Clock, uptime: Uptime) -> Shop:
    return Shop.open_with(folder, DATA_KEY, clock, uptime)


def log(shop: Shop, since: int = 0) -> list[tuple[object, ...]]:
    """Rows of the log after number `since`: who, in which role, what, of what."""
    with shop.desk(Lane.WRITE).ctx.using() as conn:
        rows = conn.execute("SELECT actor, role, action, object FROM audit WHERE seq > ? ORDER BY seq", (since,))
        return [tuple(row) for row in rows.fetchall()]
