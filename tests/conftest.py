"""Fixtures of every floor: a real encrypted shop in a temporary folder, its desk, and a clock that stands still."""

import signal
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent

from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.profile import create_profile

settings.register_profile("desk", deadline=None)  # a busy PC is no failure; benchmarks measure time
settings.load_profile("desk")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # started behind a shell, whose deafness to Ctrl+C goes on
    signal.signal(signal.SIGINT, signal.default_int_handler)  # into every program that a test starts and interrupts


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """The windows of a test go with it: no event loop runs between two tests that would delete what is to be deleted.
    Thousands that stay make each later change of colours or language slow.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


DATA_KEY = bytes(range(32))
SHOP_NAME = "King Oil Quận 3"
MANAGER = "Bảo"
CLERK = "Hạnh"
OTHER_CLERK = "Thảo"
STAFF = ((MANAGER, Role.MANAGER), (CLERK, Role.COUNTER), (OTHER_CLERK, Role.COUNTER))


@dataclass
class FixedClock:
    """Tells the time that a test sets, in ms UTC."""

    now: int = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def shop(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    """A shop of kind `shop`, opened with its raw key, with the manager signed in."""
    folder = tmp_path / "shop"
    create_profile(folder, DATA_KEY, "shop", SHOP_NAME, STAFF, clock.now)
    opened = Shop.open_with(folder, DATA_KEY, clock)
    sign_in(opened, MANAGER)
    yield opened
    opened.close()


@pytest.fixture
def desk(shop: Shop) -> Desk:
    """The desk of the write lane, with the manager signed in."""
    return shop.desk(Lane.WRITE)


def sign_in(shop: Shop, name: str) -> Actor:
    """Changes who is at the desk, by name."""
    member = next(member for member in shop.staff() if member.name == name)
    return shop.session.sign_in(member.id, member.name, member.role)


@pytest.fixture
def as_staff(shop: Shop) -> Callable[[str], Actor]:
    """`as_staff("Hạnh")` puts somebody else at the desk."""
    return lambda name: sign_in(shop, name)
