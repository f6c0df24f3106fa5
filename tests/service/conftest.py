"""Fixtures of the service floor."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kingoil_desk.service.shop import Shop
from tests.conftest import FixedClock
from tests.secret_service import secret_service as secret_service
from tests.service import founded as shops
from tests.service import staffed as staffing
from tests.service.founded import Founded
from tests.service.staffed import Uptime


@pytest.fixture(scope="session", autouse=True)
def templates() -> Iterator[None]:
    """What founded shops are copied from goes when the tests end."""
    yield
    shops.forget_made()


@pytest.fixture
def uptime() -> Uptime:
    return Uptime()


@pytest.fixture
def staffed(tmp_path: Path, clock: FixedClock, uptime: Uptime) -> Iterator[Shop]:
    """A shop with people whose secrets are known; nobody is signed in."""
    staffing.make(tmp_path / "staffed", clock.now)
    shop = staffing.open_shop(tmp_path / "staffed", clock, uptime)
    yield shop
    shop.close()


@pytest.fixture
def founded(tmp_path: Path) -> Founded:
    """A founded shop, closed, whose key a keyring in memory keeps."""
    return shops.a_shop(tmp_path / "shop")
