"""Turns `ui/` and `resources/` into the Python the program imports: forms, icons, catalogues, units.

    python resources/compile.py            write everything that is compiled
    python resources/compile.py --check    compare only; exit 1 and name what is stale
    python resources/compile.py --update   first bring the catalogue up to date with the sources (lupdate)
    python resources/compile.py --prune    the same, and drop messages no source has any more
    python resources/compile.py --draft    let unfinished translations through (English stands there), to look at work

The output is committed, so a checkout, a wheel and a frozen program see the same tree. It holds no dates and
no version headers; `tests/test_generated.py` compares it with the sources.
"""

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations"
GUI = ROOT / "kingoil_desk" / "gui"
FORMS = GUI / "forms"
CATALOGUE = TRANSLATIONS / "kingoil_vi.ts"  # lupdate fills it; qtbase_vi.ts is written by hand
NOTE = "# Compiled by resources/compile.py; never edited by hand.\n"


def tool(name: str, *args: str | Path) -> None:
    """Runs one of PySide6's tools; raises `SystemExit` with its words when it fails."""
    path = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    if path is None:
        sys.exit(f"pyside6-{name} is not installed beside {sys.executable}")
    done = subprocess.run([path, *map(str, args)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")


def without_header(text: str) -> str:
    """The code without the comment block that names a version."""
    start = re.search(r"^(?!#|\s*$)", text, re.MULTILINE)
    return NOTE + text[start.start() if start else 0 :].replace("\r\n", "\n")


def forms(scratch: Path) -> dict[Path, str]:
    """Every `ui/x.ui` as the text of `gui/forms/ui_x.py`."""
    compiled = {}
    for source in sorted(UI.glob("*.ui")):
        out = scratch / f"ui_{source.stem}.py"
        tool("uic", source, "-o", out)
        body = re.sub(r'"""\n#{10,}.*?#{10,}\n"""', "", out.read_text("utf-8"), flags=re.DOTALL)
        header = re.compile(r"^#{10,}\n(?:##.*\n)*#{10,}\n", re.MULTILINE)
        compiled[FORMS / out.name] = without_header(header.sub("", body))
    return compiled


def resources(scratch: Path, *, draft: bool = False) -> dict[Path, str]:
    """Icons and finished catalogues as the text of `gui/rc_resources.py`."""
    entries = [(f"icons/{icon.name}", icon) for icon in sorted((RESOURCES / "icons").glob("*.svg"))]
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = scratch / f"{catalogue.stem}.qm"
        strict = [] if draft else ["-fail-on-unfinished"]
        tool("lrelease", "-silent", *strict, catalogue, "-qm", compiled)
        entries.append((f"i18n/{compiled.name}", compiled))
    files = "".join(f'<file alias="{escape(alias)}">{escape(str(path))}</file>' for alias, path in entries)
    listing = scratch / "resources.qrc"
    listing.write_text(f'<RCC><qresource prefix="/">{files}</qresource></RCC>', "utf-8")
    out = scratch / "rc_resources.py"
    # format 1 carries no time stamps; uncompressed, since zlib differs between platforms
    tool("rcc", "--format-version", "1", "--no-compress", "-g", "python", listing, "-o", out)
    return {GUI / "rc_resources.py": without_header(out.read_text("utf-8"))}


def outputs(*, draft: bool = False) -> dict[Path, str]:
    """Everything this program compiles, by the path it belongs at."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        return {**forms(scratch), **resources(scratch, draft=draft)}


def stale(compiled: dict[Path, str]) -> list[Path]:
    """Compiled files that are missing, differ from their source, or have no source left."""
    differing = [p for p, text in compiled.items() if not p.exists() or p.read_text("utf-8") != text]
    return differing + [p for p in sorted(FORMS.glob("ui_*.py")) if p not in compiled]


def update_catalogue(*, prune: bool) -> None:
    """Brings the catalogue up to date with every `tr`; keeps vanished messages unless pruning.

    lupdate on a folder skips Python unless told, so it gets the files; no line numbers, so that a shifted line
    is no change.
    """
    compiled = {FORMS, GUI / "rc_resources.py"}
    written = [p for p in sorted(GUI.rglob("*.py")) if not compiled & {p, *p.parents}]
    options = ["-extensions", "py,ui", "-locations", "none", "-source-language", "en", "-target-language", "vi"]
    options += ["-silent", *(["-no-obsolete"] if prune else [])]
    tool("lupdate", *options, *written, *sorted(UI.glob("*.ui")), "-ts", CATALOGUE)


def compile_units() -> None:
    """The administrative units have their own compiler beside this one."""
    source = RESOURCES / "compile_units.py"
    if not source.exists():
        return
    spec = importlib.util.spec_from_file_location("compile_units", source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.compile_units()


def write(compiled: dict[Path, str]) -> None:
    for path in stale(compiled):
        if path in compiled:
            path.write_text(compiled[path], "utf-8", newline="\n")
        else:
            path.unlink()  # its .ui is gone
        print(path.relative_to(ROOT))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only")
    parser.add_argument("--update", action="store_true", help="run lupdate first")
    parser.add_argument("--prune", action="store_true", help="run lupdate first and drop vanished messages")
    parser.add_argument("--draft", action="store_true", help="let unfinished translations through")
    args = parser.parse_args()
    if args.update or args.prune:
        update_catalogue(prune=args.prune)
    if args.check:
        behind = stale(outputs())
        for path in behind:
            print(f"stale: {path.relative_to(ROOT)}")
        sys.exit(bool(behind))
    compile_units()
    with tempfile.TemporaryDirectory() as folder:
        write(forms(Path(folder)))  # first, so that an unfinished translation stops no form
    write(outputs(draft=args.draft))


if __name__ == "__main__":
    main()
