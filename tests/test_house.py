"""Habits of the house that no linter knows: opening sentences, words for translation, names, no addresses."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kingoil_desk"
GENERATED = {PACKAGE / "gui" / "rc_resources.py", *(PACKAGE / "gui" / "forms").glob("ui_*.py")}
SOURCES = {path for top in ("kingoil_desk", "tests", "resources") for path in (ROOT / top).rglob("*.py")}
WRITTEN = sorted(SOURCES - GENERATED)
SAYS_NOTHING = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)

# An address may name a standard or where published facts come from, never a place to fetch programs from.
STANDARDS = re.compile(r"(www\.w3\.org|[\w.-]+\.gov\.vn|([\w-]+\.)*example(\.\w+)*|[\w.-]+\.(test|invalid))")
ADDRESS = re.compile(r"\w+://(?:[^\s/@\"'<>]*@)?([\w-]+(?:\.[\w-]+)+)")
REGISTRY = re.compile(r"\b(?:pypi|pythonhosted|npmjs|debian|conda|ubuntu)\.(?:org|com|io)\b", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.~-])(?:/(?:root|home|work|opt|Users)/\w|[A-Za-z]:\\+Users\\+\w)")


def texts() -> Iterator[tuple[Path, str]]:
    """Every file of the project that is text."""
    tops = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    folders = [ROOT / name for name in (".ci", "kingoil_desk", "ui", "resources", "tests")]
    for path in tops + [path for folder in folders for path in folder.rglob("*") if path.is_file()]:
        if path.suffix == ".pyc":
            continue
        try:
            yield path, path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def opening(source: str) -> str | None:
    """What is wrong with how a module opens; None when its first paragraph is a sentence."""
    doc = ast.get_docstring(ast.parse(source))
    if not doc:
        return "does not say what it is for"
    first = doc.split("\n\n")[0].strip()
    return None if first.endswith((".", ":")) and len(first.split()) >= 3 else "opens without a sentence"


def calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    """The calls of functions or methods of these names."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if getattr(call.func, "attr", getattr(call.func, "id", None)) in names]


def asks_catalogue(call: ast.Call) -> bool:
    """Whether this is Qt's look-up, and not a string's or a painter's `translate`."""
    of = getattr(call.func, "value", None)
    return of is None or getattr(call.func, "attr", "") == "tr" or getattr(of, "id", "").endswith("Application")


def lost_words(source: str) -> list[str]:
    """Calls that no catalogue can answer: text built before the look-up, or looked up while importing."""
    tree = ast.parse(source)
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    statements = [part for body in bodies for part in (body if isinstance(body, list) else [body])]
    inside = {id(node) for statement in statements for node in ast.walk(statement)}
    found = []
    for call in filter(asks_catalogue, calls(tree, "tr", "translate")):
        parts = [part for argument in call.args for part in ast.walk(argument)]
        if any(isinstance(part, ast.JoinedStr | ast.BinOp) or calls(part, "format") for part in parts):
            found.append(f"line {call.lineno}: built before it is looked up")
        elif id(call) not in inside:
            found.append(f"line {call.lineno}: translated at import")
    return found


def prints(source: str) -> list[int]:
    """Lines that print."""
    return [call.lineno for call in calls(ast.parse(source), "print") if isinstance(call.func, ast.Name)]


def addresses(text: str) -> list[str]:
    """Hosts to fetch from, package registries and paths of one machine that a text names."""
    hosts = [host for host in ADDRESS.findall(text) if not STANDARDS.fullmatch(host)]
    return hosts + REGISTRY.findall(text) + MACHINE_PATH.findall(text)


def test_every_module_says_what_it_is_for() -> None:
    assert {str(path): wrong for path in WRITTEN if (wrong := opening(path.read_text("utf-8")))} == {}


def test_every_word_can_be_translated() -> None:
    assert {str(path): lost for path in WRITTEN if (lost := lost_words(path.read_text("utf-8")))} == {}


def test_only_the_command_line_prints() -> None:
    inner = [path for path in WRITTEN if path.is_relative_to(PACKAGE) and path != PACKAGE / "cli.py"]
    assert {str(path): lines for path in inner if (lines := prints(path.read_text("utf-8")))} == {}


def test_names_say_something() -> None:
    assert [path for path in WRITTEN if SAYS_NOTHING & {path.stem, path.parent.name}] == []


def test_forms_name_no_resource_file() -> None:
    assert [path for path in (ROOT / "ui").glob("*.ui") if ".qrc" in path.read_text("utf-8")] == []


def test_no_file_names_a_registry_or_a_machine() -> None:
    named = {str(path): names for path, text in texts() if path != Path(__file__) and (names := addresses(text))}
    assert named == {}


@pytest.mark.parametrize("source", ["", "import os", '"""Words"""\n', '"""Several words without an end"""\n'])
def test_a_poor_opening_is_seen(source: str) -> None:
    assert opening(source)


@pytest.mark.parametrize(
    "source",
    [
        'def f(self): return self.tr(f"Order {n}")',
        'def f(self): return self.tr("Order " + n)',
        'def f(self): return self.tr("Order %s" % n)',
        'def f(self): return self.tr("Order {n}".format(n=n))',
        'def f(): return QCoreApplication.translate("Order", f"Order {n}")',
        'def f(): return translate("Order", f"Order {n}")',
        'TITLE = QCoreApplication.translate("Order", "Order")',
        'class Page:\n    title = tr("Order")',
        'def f(title=tr("Order")): return title',
    ],
)
def test_lost_words_are_seen(source: str) -> None:
    assert lost_words(source)


@pytest.mark.parametrize(
    "source",
    [
        'def f(self): return self.tr("Order {n}").format(n=n)',
        'def f(self): return self.tr("%n orders", "", n)',
        'def f(text): return text.translate(TABLE).split(f"{n}")',
        "def f(painter): painter.translate(a - b, 1)",
        "FOLDED = WORDS.translate(TABLE)",
        'words = lambda page: page.tr("Order")',
    ],
)
def test_sound_words_pass(source: str) -> None:
    assert lost_words(source) == []


def test_a_print_is_seen() -> None:
    assert prints("def f():\n    print(1)") == [2]
    assert prints("printer.print(page)") == []


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://packages.somewhere.net/simple",
        "git+ssh://git@code.somewhere.net/desk",
        "see pypi" + ".org",
        "deb.debian" + ".org",
        "open /home" + "/me/desk",
        "C:\\Users" + "\\me",
    ],
)
def test_an_address_is_seen(text: str) -> None:
    assert addresses(text)


@pytest.mark.parametrize(
    "text", ["http://www.w3.org/2000/svg", "https://shop.example/wp-admin", "~/shop", "/usr/share/fonts"]
)
def test_a_sound_address_passes(text: str) -> None:
    assert addresses(text) == []
