"""The floors: imports point down only, and each library that touches the world has one home."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "kingoil_desk"
# every other module stands on 0
FLOORS = {"domain": 0, "store": 1, "service": 2, "gui": 3} | dict.fromkeys(
    ("cli_words", "cli_fields", "cli_lines", "cli_order", "cli_parcel", "cli_run"), 3
)
# the parts are joined here; these see every floor
ROOTS = {"app", "at_desk", "cli", "locking", "opened", "program", "self_check", "signing_in", "__main__"}
# a window asks a service, never the file
NEVER_SEEN_BY = {
    name: {"store"} for name in ("gui", "cli_words", "cli_fields", "cli_lines", "cli_order", "cli_parcel", "cli_run")
}
HOMES = {
    "sqlcipher3": {"store"},
    "PySide6": {"gui", *(ROOTS - {"cli"})},
    "shiboken6": {"gui"},
    "barcode": {"gui"},
    "keyring": {"service"},
    "secretstorage": {"service"},
    "zxcvbn": {"domain"},
    "pypdfium2": {"gui"},
    "click": {"cli"},
    "cryptography": {"store"},
    "xlsxwriter": {"service"},
    "msoffcrypto": {"service"},
    "filelock": {"store", "service"},
    "uuid6": {"domain"},
    "segno": {"gui"},
    "phonenumbers": {"domain"},
    "email_validator": {"domain"},
}
NOWHERE = {
    "sqlite3": "would write plain files",
    "socket": "the desk opens no connection",
    "ssl": "the desk opens no connection",
    "http": "the desk opens no connection",
    "urllib.request": "the desk opens no connection",
    "PySide6.QtNetwork": "the desk opens no connection",
    "importlib.import_module": "an import that this test cannot read",
}


def imported(tree: ast.AST, package: str) -> Iterator[str]:
    """Every name that the module imports, absolute; `from a import b` counts as `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            base = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from (f"{module}.{alias.name}" for alias in node.names)
        elif last_name(node) in ("__import__", "import_module"):
            yield "importlib.import_module"


def last_name(node: ast.AST) -> str:
    """The last part of a name that is used; empty for any other node."""
    return str(getattr(node, "attr", None) or getattr(node, "id", ""))


def why_not(place: str, name: str) -> str | None:
    """Why a module of this place (a floor's folder or a root module) may not import it; None if it may."""
    top, *rest = name.split(".")
    for banned, reason in NOWHERE.items():
        if name == banned or name.startswith(banned + "."):
            return reason
    if top == "kingoil_desk":
        target = rest[0] if rest else ""
        if place in ROOTS:
            return None
        if target in ROOTS:
            return "only a root sees the roots"
        if target in NEVER_SEEN_BY.get(place, ()):
            return f"{place} never sees {target}"
        if FLOORS.get(target, 0) > FLOORS.get(place, 0):
            return f"{place} is below {target}"
        return None
    if top in sys.stdlib_module_names:
        return None
    if top not in HOMES:
        return "a library without a home here"
    return None if place in HOMES[top] else f"its home is {', '.join(sorted(HOMES[top]))}"


def broken_floors(path: str, source: str) -> list[str]:
    """The imports of one module (its path below the package) that break the rule, in words."""
    parts = Path(path).with_suffix("").parts
    package = ".".join(("kingoil_desk", *parts[:-1]))
    place = parts[0]
    names = imported(ast.parse(source), package)
    return [f"{path} imports {name}: {reason}" for name in names if (reason := why_not(place, name))]


def test_imports_point_down() -> None:
    modules = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}
    assert {path.split("/")[0].removesuffix(".py") for path in modules} > FLOORS.keys()
    assert [line for path, file in modules.items() for line in broken_floors(path, file.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("gui/search_page.py", "from kingoil_desk.store.search import find"),
        ("gui/search_page.py", "from kingoil_desk import store"),
        ("gui/search_page.py", "from ..store import search"),
        ("gui/search_page.py", "def later():\n    import kingoil_desk.store.search"),
        ("gui/search_page.py", "if TYPE_CHECKING:\n    from kingoil_desk.store.search import Hit"),
        ("gui/search_page.py", "import sqlcipher3.dbapi2 as sql"),
        ("gui/search_page.py", "from PySide6.QtNetwork import QTcpSocket"),
        ("gui/search_page.py", "from kingoil_desk.app import main"),
        ("gui/forms/ui_main.py", "import kingoil_desk.store"),
        ("service/search.py", "from kingoil_desk.gui.jobs import run"),
        ("service/search.py", "from PySide6.QtCore import QObject"),
        ("service/search.py", "import sqlcipher3"),
        ("store/search.py", "from kingoil_desk.service.session import Context"),
        ("store/search.py", "from .. import service"),
        ("store/search.py", "import keyring"),
        ("store/search.py", "import sqlite3"),
        ("domain/phone.py", "from kingoil_desk.store.keys import keyed_hash"),
        ("domain/phone.py", "from importlib import import_module"),
        ("domain/phone.py", "import importlib\nimportlib.import_module('kingoil_desk.store')"),
        ("domain/phone.py", "__import__('sqlcipher3')"),
        ("domain/phone.py", "import requests"),
        ("domain/phone.py", "from urllib.request import urlopen"),
        ("__init__.py", "from kingoil_desk.store import search"),
        ("cli.py", "from PySide6.QtCore import QObject"),
        ("app.py", "import sqlcipher3"),
    ],
)
def test_a_broken_floor_is_seen(path: str, source: str) -> None:
    assert broken_floors(path, source)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("gui/search_page.py", "from kingoil_desk.service.search import SearchService"),
        ("gui/search_page.py", "from kingoil_desk.gui.forms.ui_search import Ui_Search"),
        ("gui/search_page.py", "from . import theme"),
        ("service/search.py", "from kingoil_desk.store import search"),
        ("service/search.py", "from kingoil_desk.service import session"),
        ("store/search.py", "import sqlcipher3.dbapi2 as sql\nfrom urllib.parse import quote"),
        ("domain/phone.py", "import phonenumbers\nimport re"),
        ("app.py", "from kingoil_desk.store import keys\nfrom PySide6.QtWidgets import QApplication"),
        ("__main__.py", "from kingoil_desk.app import main"),
    ],
)
def test_a_sound_import_passes(path: str, source: str) -> None:
    assert broken_floors(path, source) == []
