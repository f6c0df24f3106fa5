"""Committed forms, icons and catalogues are what their sources compile to."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile", ROOT / "resources" / "compile.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def compiled(compiler: ModuleType) -> dict[Path, str]:
    outputs: dict[Path, str] = compiler.outputs()
    return outputs


def test_nothing_compiled_is_stale(compiler: ModuleType, compiled: dict[Path, str]) -> None:
    stale = [str(path.relative_to(ROOT)) for path in compiler.stale(compiled)]
    assert stale == [], "run: python resources/compile.py"


def test_a_changed_form_is_noticed(compiler: ModuleType, compiled: dict[Path, str]) -> None:
    changed = {path: text + " " for path, text in compiled.items()}
    assert set(compiler.stale(changed)) >= set(compiled)


def test_compiled_files_hold_no_version_and_no_date(compiled: dict[Path, str]) -> None:
    for path, text in compiled.items():
        assert text.startswith("# Compiled by resources/compile.py"), path
        assert "Created by" not in text, path


def test_every_form_and_icon_is_inside(compiled: dict[Path, str]) -> None:
    forms = {path.stem.removeprefix("ui_") for path in compiled if path.stem.startswith("ui_")}
    assert forms == {path.stem for path in (ROOT / "ui").glob("*.ui")}


def test_catalogue_knows_every_word(compiler: ModuleType, tmp_path: Path) -> None:
    """lupdate over the sources finds nothing that the committed catalogue lacks, and nothing it need not hold."""
    kept = compiler.CATALOGUE
    copy = tmp_path / kept.name
    copy.write_bytes(kept.read_bytes())
    compiler.CATALOGUE = copy
    try:
        compiler.update_catalogue(prune=False)
    finally:
        compiler.CATALOGUE = kept
    assert copy.read_text("utf-8") == kept.read_text("utf-8"), "run: python resources/compile.py --update"
