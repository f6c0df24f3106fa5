"""Carriers' lists: the sealed sheet, the protected spreadsheet, and the hand-over by scans, by keys alone."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msoffcrypto
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.customer import AddressEntry, PhoneEntry
from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui.chips import fit_chips
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.manifest_rows import CARRIER, HASH, NUMBER, PARCELS, ManifestsModel
from kingoil_desk.gui.metrics import S3
from kingoil_desk.gui.paper.manifest_sheet import Manifest as Sheet
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.print_preview import Outside
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.parcel import ParcelRow
from kingoil_desk.service.shop import Shop
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.paper.reading import bare, text
from tests.gui.parcel_desk import COMMUNE, FAST, NAME, POST, Post, open_post
from tests.gui.staff_desk import cancel, confirm, dialog, give_secrets, no_dialog
from tests.service.staffed import log

PASSWORD = "xoai-cat 2026"


@pytest.fixture
def post(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, answers: Answers) -> Post:
    give_secrets(shop)
    made = open_post(qtbot, parts, shop, languages, theme)
    parts.notices.ask_by(answers)
    return made


@pytest.fixture
def saved(post: Post, tmp_path: Path) -> Path:
    """Where the spreadsheet goes."""
    path = tmp_path / "stick" / "list.xlsx"
    path.parent.mkdir()
    post.manifests.making.choose_file = lambda *_: (str(path), "")
    return path


def three(post: Post) -> tuple[ParcelRow, ...]:
    return post.pack(post.sell(3), parcels=3)


def make(post: Post, carrier: str = FAST) -> int:
    desk = post.desk()
    carrier_id = next(one.id for one in desk.manifests.carriers() if one.name == carrier)
    manifest = desk.manifests.sheet(carrier_id, dt.date(2026, 11, 18))
    post.parts.broadcast.tell(manifest.change)
    return manifest.id


def hand_over(post: Post) -> None:
    """Enter on the list that was made last."""
    make(post)
    post.go(1)
    post.manifests.ui.table.setFocus()
    post.type("")


def counts(post: Post) -> tuple[str, str, str]:
    ui = post.manifests.ui.handOver.ui
    return ui.missingCount.text(), ui.scannedCount.text(), ui.surplusCount.text()


def test_the_model_behaves(clock: FixedClock) -> None:
    QAbstractItemModelTester(ManifestsModel(Formats(clock)), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_nothing_to_hand_over_is_said(post: Post) -> None:
    post.go(1)
    ui = post.manifests.ui
    assert not ui.sheet.isEnabled()
    assert "Không có kiện" in ui.waiting.text()
    post.press("F10")
    assert post.desk().manifests.made() == ()


def test_the_sheet_in_the_preview_and_in_the_list(post: Post, shop: Shop, qtbot: QtBot) -> None:
    three(post)
    post.go(1)
    assert "3" in post.manifests.ui.waiting.text()
    post.press("F10")
    preview = post.preview(qtbot)
    said = text(preview._paper, PaperSize.A4)
    for words in (NAME, "0912 345 678", "12/4 Lê Thánh Tôn", "354.000", "BK-2611-0001", FAST, "Bảo"):
        assert bare(words) in said
    assert "Dầu mè" not in said, "no goods without a contract"
    with qtbot.waitSignal(preview.printed):
        preview.print_pages()
    preview.reject()
    model = post.manifests.manifests
    assert model.index(0, NUMBER).data() == "BK-2611-0001"
    assert model.index(0, PARCELS).data(CellRole.CHIPS)[0].text == "0 trên 3"
    (made,) = post.desk().manifests.made()
    assert made.sha256.hex().startswith(model.index(0, HASH).data())
    assert [entry[3] for entry in log(shop) if entry[2] == "manifest.make"] == ["BK-2611-0001"]
    assert post.window.focusWidget() is post.manifests.ui.table, "Enter goes on with the hand-over"


def test_an_address_that_names_its_units_says_them_once(post: Post, qtbot: QtBot) -> None:
    typed = "12/4 Lê Thánh Tôn, phường Sài Gòn, TP.HCM"
    post.pack(post.sell(addresses=(AddressEntry(typed, COMMUNE, "79"),)))
    post.go(1)
    post.press("F10")
    preview = post.preview(qtbot)
    assert isinstance(preview._paper, Sheet)
    assert [parcel.address for parcel in preview._paper.parcels] == [typed]


def test_the_sheet_becomes_no_file_and_its_printing_is_written_down(post: Post, shop: Shop, qtbot: QtBot) -> None:
    asked: list[object] = []
    post.manifests.papers.outside = Outside(
        printers=lambda: ("Canon LBP", "Microsoft Print to PDF"),
        print_steps=post.printed.steps,
        choose_file=lambda *_: asked.append(_) or ("", ""),  # type: ignore[func-returns-value]
        offered=lambda: "Microsoft Print to PDF",
    )
    three(post)
    post.go(1)
    post.press("F10")
    preview = post.preview(qtbot)
    assert preview.ui.sealed.isVisible()
    assert not preview.ui.save.isVisible()
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    preview.save_pdf()
    assert asked == []
    qtbot.waitUntil(lambda: preview.ui.printer.count() > 1)
    assert [preview.ui.printer.itemData(at) for at in range(preview.ui.printer.count())] == ["", "Canon LBP"]
    preview.print_pages()
    assert preview.ui.said.wrong, "the one that the system offers would write a file"
    assert post.printed.layouts == []
    preview.ui.printer.setCurrentIndex(1)
    with qtbot.waitSignal(preview.printed):
        preview.print_pages()
    preview.reject()
    assert [entry[3] for entry in log(shop) if entry[2] == "manifest.printed"] == ["BK-2611-0001"]


def test_labels_may_become_a_file(post: Post, qtbot: QtBot) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.today.papers.labels([row.id])
    preview = post.preview(qtbot)
    assert preview.ui.save.isVisible()
    assert not preview.ui.sealed.isVisible()
    preview.reject()


def test_a_sheet_is_printed_again(post: Post, qtbot: QtBot) -> None:
    three(post)
    make(post)
    post.go(1)
    post.manifests.ui.table.setFocus()
    assert post.manifests.ui.again.isEnabled()
    post.press("Ctrl+P")
    preview = post.preview(qtbot)
    assert bare(NAME) in text(preview._paper, PaperSize.A4)
    preview.reject()
    assert len(post.desk().manifests.made()) == 1
    assert post.window.focusWidget() is post.manifests.ui.table


def test_a_sheet_that_would_say_something_else_is_not_printed_again(post: Post) -> None:
    order_id = post.sell()
    post.pack(order_id)
    make(post)
    whose = post.desk().orders.order(order_id).customer_id
    assert whose is not None
    kept = post.desk().customers.edit(whose)
    post.desk().customers.change(whose, replace(kept.draft, phones=(PhoneEntry("0912 345 679"),)), kept.version)
    post.go(1)
    post.press("Ctrl+P")
    assert "BK-2611-0001" in post.manifests.ui.problem.words
    assert "danh sách mới" in post.manifests.ui.problem.words


def cancel_parcel(post: Post, row: ParcelRow) -> None:
    post.parts.broadcast.tell(post.desk().parcels.step(row.id, Step.CANCELLED))


def waits(post: Post) -> str:
    """How many of the newest list's parcels have left, as the table says it."""
    text: str = post.manifests.manifests.index(0, PARCELS).data(CellRole.CHIPS)[0].text
    return text


def test_a_sheet_with_a_cancelled_parcel_is_not_printed_again(post: Post, shop: Shop) -> None:
    first, *_others = three(post)
    make(post)
    post.go(1)
    cancel_parcel(post, first)
    assert waits(post) == "0 trên 2"
    assert "đã hủy 1 kiện" in post.manifests.manifests.index(0, CARRIER).data(CellRole.SECOND)
    post.press("Ctrl+P")
    said = post.manifests.ui.problem.words
    assert "BK-2611-0001" in said
    assert parcel_code.shown(first.code) in said
    assert "danh sách mới" in said
    assert NAME not in said
    assert QApplication.activeModalWidget() is None
    assert "manifest.again" not in [entry[2] for entry in log(shop)]


def test_a_list_of_which_nothing_is_left_waits_for_nothing(post: Post) -> None:
    for row in (rows := three(post)):
        assert row.state is Step.MADE
    make(post)
    post.go(1)
    for row in rows:
        cancel_parcel(post, row)
    assert waits(post) == "Không còn kiện nào"
    post.press("Ctrl+P")
    assert "đã hủy hết" in post.manifests.ui.problem.words
    assert QApplication.activeModalWidget() is None
    post.manifests.ui.problem.say("")
    post.manifests.ui.table.setFocus()
    post.type("")
    assert not post.manifests.handing_over
    assert "đã hủy hết" in post.manifests.ui.problem.words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [1366, 855])
def test_how_far_a_list_is_has_room_in_its_column(
    post: Post, languages: Languages, language: Language, width: int
) -> None:
    """Words that do not fit would be counted instead of said."""
    rows = three(post)
    make(post)
    post.window.resize(width, 712)
    languages.choose(language)
    post.go(1)
    for row in rows:
        cancel_parcel(post, row)
    QApplication.processEvents()
    chips = post.manifests.manifests.index(0, PARCELS).data(CellRole.CHIPS)
    assert fit_chips(chips, post.manifests.ui.table.columnWidth(PARCELS) - 2 * S3) == chips


def test_the_protected_spreadsheet(post: Post, saved: Path, shop: Shop) -> None:
    three(post)
    post.go(1)
    post.press("Ctrl+O")
    post.type(PASSWORD)
    post.type(PASSWORD)
    assert "3" in dialog().ui.act.text()
    confirm()
    QApplication.processEvents()
    assert saved.stat().st_mode & 0o777 == 0o600
    book = msoffcrypto.OfficeFile(io.BytesIO(saved.read_bytes()))
    book.load_key(password=PASSWORD)
    plain = io.BytesIO()
    book.decrypt(plain)
    inside = zipfile.ZipFile(plain).read("xl/sharedStrings.xml").decode()
    assert NAME in inside
    assert NAME.encode() not in saved.read_bytes()
    assert not post.manifests.ui.again.isEnabled(), "its password is kept nowhere"
    assert [one.kind for one in post.desk().manifests.made()] == ["spreadsheet"]
    assert PASSWORD not in str(log(shop))
    assert not post.manifests.ui.password.is_changed()
    assert list(saved.parent.iterdir()) == [saved]


@pytest.mark.parametrize(
    ("first", "again", "words"), [("ngắn", "ngắn", "8"), (PASSWORD, "khác hẳn 123", "Không giống")]
)
def test_a_password_that_will_not_do(post: Post, saved: Path, first: str, again: str, words: str) -> None:
    three(post)
    post.go(1)
    post.press("Ctrl+O")
    fields = post.manifests.ui.password.ui
    fields.first.setText(first)
    fields.again.setText(again)
    post.press("Ctrl+S")
    assert words in fields.problem.words
    assert no_dialog()
    assert not saved.exists()
    post.press("Esc")
    assert not fields.first.isVisible()
    assert fields.first.text() == ""


def test_a_disk_that_takes_nothing_loses_nothing(post: Post, saved: Path) -> None:
    three(post)
    post.go(1)
    saved.parent.rmdir()
    post.press("Ctrl+O")
    post.type(PASSWORD)
    post.type(PASSWORD)
    confirm()
    QApplication.processEvents()
    assert post.manifests.ui.problem.wrong
    assert "BK-2611-0001" in post.manifests.ui.problem.words
    assert post.desk().manifests.made() == (), "what nobody has was not made"
    assert post.desk().manifests.waiting() == {1: 3} or post.desk().manifests.waiting() == {2: 3}


def test_without_the_passphrase_nothing_is_made(post: Post, saved: Path) -> None:
    three(post)
    post.go(1)
    post.press("Ctrl+O")
    post.type(PASSWORD)
    post.type(PASSWORD)
    cancel()
    assert not saved.exists()
    assert post.desk().manifests.made() == ()


def test_a_clerk_makes_the_sheet_and_no_file(post: Post, as_staff: Callable[[str], object]) -> None:
    three(post)
    as_staff(CLERK)
    post.go(1)
    ui = post.manifests.ui
    assert ui.sheet.isEnabled()
    assert not ui.spreadsheet.isEnabled()
    assert "quản lý" in ui.spreadsheet.toolTip()
    post.press("Ctrl+O")
    assert ui.password.isHidden()


# handing over


def test_scans_are_counted_and_the_missing_stay(post: Post, answers: Answers) -> None:
    first, second, third = three(post)
    hand_over(post)
    assert counts(post) == ("Còn thiếu: 3", "Đã quét: 0", "Thừa: 0")
    post.type(first.code)
    post.type(parcel_code.shown(third.code).lower())
    assert counts(post) == ("Còn thiếu: 1", "Đã quét: 2", "Thừa: 0")
    panel = post.manifests.ui.handOver
    assert panel.lists[panel.ui.missing].stringList() == [parcel_code.shown(second.code)]
    post.type(first.code)
    assert "đã quét rồi" in panel.ui.said.words
    assert not panel.ui.said.wrong, "said calmly"
    assert counts(post)[1] == "Đã quét: 2"
    post.press("Ctrl+S")
    states = [row.state for row in post.desk().parcels.of_order(1)]
    assert states == [Step.HANDED_OVER, Step.MADE, Step.HANDED_OVER]
    assert not post.manifests.handing_over
    assert post.manifests.manifests.index(0, PARCELS).data(CellRole.CHIPS)[0].text == "2 trên 3"
    assert answers.asked == []


def test_the_parcel_that_shows_follows_the_hand_over(post: Post) -> None:
    """Also when another section was in front meanwhile."""
    first, *_ = three(post)
    post.go(0)
    post.type(first.code)
    before = [chip.text for chip in post.today.ui.pane.ui.state.chips]
    hand_over(post)
    post.type(first.code)
    post.press("Ctrl+S")
    post.go(0)
    after = [chip.text for chip in post.today.ui.pane.ui.state.chips]
    assert after == ["Đang giao"] != before


def test_a_surplus_parcel_is_refused_and_put_aside(post: Post) -> None:
    first, *_others = three(post)
    (strange,) = post.pack(post.sell(), POST)
    hand_over(post)
    post.type(first.code)
    post.type(strange.code)
    panel = post.manifests.ui.handOver
    assert parcel_code.shown(strange.code) in panel.ui.said.words
    assert panel.ui.said.wrong
    assert counts(post) == ("Còn thiếu: 2", "Đã quét: 1", "Thừa: 1")
    post.press("Ctrl+S")
    assert parcel_code.shown(strange.code) in panel.ui.said.words
    assert post.desk().parcels.view(first.id).row.state is Step.MADE, "nothing half done"
    post.press("Alt+Del")
    assert counts(post) == ("Còn thiếu: 2", "Đã quét: 1", "Thừa: 0")
    post.press("Ctrl+S")
    assert post.desk().parcels.view(first.id).row.state is Step.HANDED_OVER
    assert post.desk().parcels.view(strange.id).row.state is Step.MADE


def test_a_cancelled_parcel_does_not_leave(post: Post) -> None:
    """Whether it was cancelled before it was scanned, or after."""
    first, second, third = three(post)
    make(post)
    cancel_parcel(post, first)
    post.go(1)
    post.manifests.ui.table.setFocus()
    post.type("")
    panel = post.manifests.ui.handOver
    assert counts(post) == ("Còn thiếu: 2", "Đã quét: 0", "Thừa: 0")
    post.type(first.code)
    assert panel.ui.said.wrong
    assert "đã bị hủy" in panel.ui.said.words
    assert counts(post) == ("Còn thiếu: 2", "Đã quét: 0", "Thừa: 1")
    post.press("Alt+Del")
    post.type(second.code)
    post.type(third.code)
    cancel_parcel(post, third)
    post.press("Ctrl+S")
    assert parcel_code.shown(third.code) in panel.ui.said.words
    assert "để riêng" in panel.ui.said.words.lower()
    assert counts(post) == ("Còn thiếu: 0", "Đã quét: 1", "Thừa: 1")
    assert post.desk().parcels.view(second.id).row.state is Step.MADE
    post.press("Alt+Del")
    post.press("Ctrl+S")
    assert post.desk().parcels.view(second.id).row.state is Step.HANDED_OVER
    assert waits(post) == "1 trên 1"


def test_what_is_no_code_and_what_has_left_already(post: Post) -> None:
    first, *_others = three(post)
    hand_over(post)
    panel = post.manifests.ui.handOver
    post.type("12345")
    assert panel.ui.said.wrong
    post.desk().parcels.step(first.id, Step.HANDED_OVER)
    post.type("") if panel.ui.scan.text() == "" else panel.ui.scan.clear()
    post.type(first.code)
    assert "đã rời cửa hàng" in panel.ui.said.words
    panel.ui.scan.clear()
    post.press("Ctrl+S")
    assert "Chưa quét" in panel.ui.said.words


def test_scans_are_not_lost_without_a_question_nor_by_a_lock(
    post: Post, parts: Parts, answers: Answers, qtbot: QtBot
) -> None:
    first, *_others = three(post)
    hand_over(post)
    post.type(first.code)
    answers.yes = False
    post.press("Esc")
    assert post.manifests.handing_over
    kept = post.page.kept()
    assert kept is not None
    anew = ParcelsPage(parts)
    qtbot.addWidget(anew)
    anew.bring_back(kept)
    assert anew.front is anew.manifests
    panel = anew.manifests.ui.handOver
    assert panel.lists[panel.ui.scanned].stringList() == [parcel_code.shown(first.code)]
    answers.yes = True
    post.press("Esc")
    assert not post.manifests.handing_over
    assert post.desk().parcels.view(first.id).row.state is Step.MADE


def test_every_widget_is_named(post: Post) -> None:
    three(post)
    hand_over(post)
    assert_named(post.page)
    post.press("Esc")
    post.press("Ctrl+O")
    assert_named(post.page)
