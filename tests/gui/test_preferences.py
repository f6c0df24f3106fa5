"""What a PC remembers of its staff's likings: kept over a restart, and never fooled by a file edited by hand."""

from pathlib import Path

import pytest

from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import LANGUAGE, PRINTERS, SCHEME, SLIP_AFTER_SAVING, Paper, Preferences
from kingoil_desk.gui.theme import Scheme

# a blank, marks, a comma and a percent sign: what an INI file could trip over
PRINTER = 'Máy in quầy, A4 50% "mới"; số=2'


def test_a_new_pc_speaks_vietnamese_and_follows_the_system(tmp_path: Path) -> None:
    liked = Preferences(tmp_path)
    assert (liked.language, liked.scheme) == (Language.VIETNAMESE, Scheme.SYSTEM)
    assert [liked.printer(paper) for paper in Paper] == ["" for _ in Paper]


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    liked = Preferences(tmp_path)
    liked.language, liked.scheme = Language.ENGLISH, Scheme.DARK
    for paper in Paper:
        liked.set_printer(paper, f"{PRINTER} {paper}")
    written = (tmp_path / "window.ini").read_text("utf-8")
    assert "printer" in written, "kept at once, not when the program ends"
    again = Preferences(tmp_path)
    assert (again.language, again.scheme) == (Language.ENGLISH, Scheme.DARK)
    assert [again.printer(paper) for paper in Paper] == [f"{PRINTER} {paper}" for paper in Paper]


def test_a_printer_can_be_forgotten_again(tmp_path: Path) -> None:
    liked = Preferences(tmp_path)
    liked.set_printer(Paper.RECOVERY_SHEET, PRINTER)
    liked.set_printer(Paper.RECOVERY_SHEET, "")
    assert Preferences(tmp_path).printer(Paper.RECOVERY_SHEET) == ""


@pytest.mark.parametrize("kept", ["", "klingon", "DARK", "1, 2", "@Invalid()", "@ByteArray(vi)"])
def test_a_file_edited_by_hand_counts_as_not_set(tmp_path: Path, kept: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\nlanguage={kept}\nscheme={kept}\n", "utf-8")
    liked = Preferences(tmp_path)
    assert (liked.language, liked.scheme) == (Language.VIETNAMESE, Scheme.SYSTEM)


def test_a_slip_after_saving_is_off_until_it_is_wanted(tmp_path: Path) -> None:
    assert not Preferences(tmp_path).slip_after_saving
    for wanted in (True, False):
        Preferences(tmp_path).slip_after_saving = wanted
        assert Preferences(tmp_path).slip_after_saving is wanted
    (tmp_path / "window.ini").write_text("[slip]\nafter_saving=perhaps\n", "utf-8")
    assert not Preferences(tmp_path).slip_after_saving


def test_a_list_where_a_printer_should_stand_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[printer]\nrecovery_sheet=one, two\n", "utf-8")
    assert Preferences(tmp_path).printer(Paper.RECOVERY_SHEET) == ""


def test_each_is_declared_under_a_name_of_its_own() -> None:
    names = [LANGUAGE.name, SCHEME.name, SLIP_AFTER_SAVING.name, *(printer.name for printer in PRINTERS.values())]
    assert len(set(names)) == len(names) == 3 + len(Paper)


def test_each_kind_of_paper_keeps_a_size_of_its_own(tmp_path: Path) -> None:
    liked = Preferences(tmp_path)
    assert liked.paper_size(Paper.LABEL) is PaperSize.LABEL_100_150
    assert liked.paper_size(Paper.RECEIPT) is PaperSize.ROLL_80
    liked.set_paper_size(Paper.LABEL, PaperSize.A6)
    again = Preferences(tmp_path)
    assert again.paper_size(Paper.LABEL) is PaperSize.A6
    assert again.paper_size(Paper.RECEIPT) is PaperSize.ROLL_80


def test_a_size_that_the_kind_does_not_have_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[paper_size]\nlabel=80mm\nreceipt=letter\n", "utf-8")
    liked = Preferences(tmp_path)
    assert liked.paper_size(Paper.LABEL) is PaperSize.LABEL_100_150
    assert liked.paper_size(Paper.RECEIPT) is PaperSize.ROLL_80
