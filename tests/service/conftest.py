"""Fixtures of the service floor."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.secret_service import secret_service as secret_service
from tests.service import founded as shops
from tests.service.founded import Founded


@pytest.fixture(scope="session", autouse=True)
def templates() -> Iterator[None]:
    """What founded shops are copied from goes when the tests end."""
    yield
    shops.forget_made()


@pytest.fixture
def founded(tmp_path: Path) -> Founded:
    """A founded shop, closed, whose key a keyring in memory keeps."""
    return shops.a_shop(tmp_path / "shop")
