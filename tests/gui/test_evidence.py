"""Evidence in the panel: attached or refused with the reason, kept with the word, and looked at inside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kingoil_desk.domain.consent import Channel, Decision, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import MAX_FILE, EvidenceKind, Media
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.desk_window import Curtain
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.evidence_pages import NotShown, is_shown, open_pages
from kingoil_desk.gui.evidence_view import EvidenceView
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import Answers, assert_named
from tests.gui.people import add_customer
from tests.gui.test_consent_panel import kept, press


@pytest.fixture
def customer_id(parts: Parts) -> int:
    return add_customer(parts, "Nguyễn Thị Mai", "0912 345 678")


@pytest.fixture
def panel(parts: Parts, customer_id: int, qtbot: QtBot) -> Iterator[ConsentPanel]:
    made = ConsentPanel(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.open(Destination(Place.CONSENT, customer_id=customer_id))
    made.shown()
    yield made
    for view in made.findChildren(EvidenceView):
        view.reject()


def photo(kind: str = "PNG") -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#8F5400"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def scan(file: Path, pages: int = 2) -> Path:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(500, 900, f"Trang {number + 1}")
    painter.end()
    return file


def audited(parts: Parts) -> list[str]:
    rows: list[str] = []
    query = "SELECT action FROM audit ORDER BY seq"
    parts.jobs.run(Lane.LOOK, lambda desk: rows.extend(row[0] for row in desk.ctx.conn.execute(query)))
    return rows


def opened(panel: ConsentPanel, line: int = 0) -> EvidenceView:
    """The viewer of a line's evidence, as Enter on the line and Enter on the button open it."""
    panel.ui.history.setFocus()
    panel.ui.history.setCurrentIndex(panel.history.index(line))
    QTest.keyClick(panel.ui.history, Qt.Key.Key_Return)
    panel.ui.card.ui.view.click()
    view = panel.findChildren(EvidenceView)[-1]
    view.activateWindow()  # its keys are shortcuts
    QApplication.processEvents()
    return view


def test_a_scan_goes_in_with_the_refusal_and_is_seen_with_a_row_in_the_log(
    panel: ConsentPanel, parts: Parts, customer_id: int, tmp_path: Path
) -> None:
    field = panel.change.ui.evidence
    field.chooser = lambda *_: str(scan(tmp_path / "phiếu ký.pdf"))
    press(panel, "Ctrl+O")
    assert (field.ui.name.whole, field.ui.card.isVisible()) == ("phiếu ký.pdf", True)
    assert "Bản quét" in field.ui.meta.text()
    press(panel, "F6")
    assert not field.ui.card.isVisible()  # the next word has none
    piece = kept(parts, customer_id).history[0].evidence
    assert piece is not None
    assert (piece.kind, piece.media, piece.title) == (EvidenceKind.SCAN, Media.PDF, "phiếu ký.pdf")
    assert "Bản quét" in panel.history.data(panel.history.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "evidence.view" not in audited(parts)
    view = opened(panel)
    assert audited(parts)[-1] == "evidence.view"
    assert "1 / 2" in view.ui.pageNumber.text()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert "2 / 2" in view.ui.pageNumber.text()
    assert not view.ui.forth.isEnabled()
    assert_named(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    opened(panel)
    assert audited(parts)[-2:] == ["evidence.view"] * 2


def test_a_photo_is_shown_larger_and_smaller(panel: ConsentPanel, tmp_path: Path) -> None:
    (tmp_path / "anh.pdf").write_bytes(photo("JPG"))  # its name says otherwise
    panel.change.ui.evidence.attach(tmp_path / "anh.pdf")
    press(panel, "F6")
    view = opened(panel)
    width = view._sheet.pixmap().deviceIndependentSize().width()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._sheet.pixmap().deviceIndependentSize().width() > width
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view._sheet.pixmap().deviceIndependentSize().width() < width
    assert not view.ui.pageNumber.isVisible()


def test_typed_text_and_a_call_are_kept_and_shown_as_plain_words(
    panel: ConsentPanel, parts: Parts, customer_id: int
) -> None:
    field = panel.change.ui.evidence
    field.ui.words.click()
    field.ui.text.setPlainText("<b>STOP</b> nhé")
    press(panel, "F6")
    view = opened(panel)
    assert view._sheet.text() == "<b>STOP</b> nhé"
    assert view._sheet.textFormat() is Qt.TextFormat.PlainText
    assert view._sheet.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    view.reject()
    field.ui.call.click()
    field.ui.reference.setText("GA-2211/17")
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 2))
    QTest.keyClick(panel.ui.matrix, Qt.Key.Key_1)
    press(panel, "Ctrl+S")
    piece = kept(parts, customer_id).history[0].evidence
    assert piece is not None
    assert piece.kind is EvidenceKind.CALL


@pytest.mark.qt_log_ignore("JPEG")  # the reader's own words
@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", Code.EVIDENCE_EMPTY),
        (b"MZ\x90\x00", Code.EVIDENCE_TYPE_UNKNOWN),
        (b"%PDF-1.7\n" + bytes(MAX_FILE), Code.EVIDENCE_TOO_LARGE),
        (b"%PDF-1.7\nno pages at all", Code.EVIDENCE_NOT_SHOWN),
        (b"\xff\xd8\xff\xe0 no picture", Code.EVIDENCE_NOT_SHOWN),
        (None, Code.FILE_UNREADABLE),
    ],
)
def test_a_file_that_proves_nothing_is_refused_beside_the_field(
    panel: ConsentPanel, parts: Parts, customer_id: int, tmp_path: Path, body: bytes | None, code: Code
) -> None:
    file = tmp_path / "a.pdf"
    if body is not None:
        file.write_bytes(body)
    field = panel.change.ui.evidence
    field.attach(file)
    data = {"name": "a.pdf", "limit": "5", "size": "5"}
    assert field.ui.note.wrong
    assert field.ui.note.words == words_of(KnownError(code, **data))
    assert not field.ui.card.isVisible()
    press(panel, "F6")  # the refusal itself waits for nothing
    assert kept(parts, customer_id).matrix.everything_refused()
    assert kept(parts, customer_id).history[0].evidence is None


def test_what_is_wrong_and_what_is_attached_come_into_sight(panel: ConsentPanel, tmp_path: Path, qtbot: QtBot) -> None:
    """The pane of a yes is longer than the window, and the evidence stands last in it."""
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.resize(1270, 520)
    panel.matrix.decide((Channel.CALL, Purpose.MARKETING), Decision.GRANTED)
    field, area = panel.change.ui.evidence, panel.ui.area
    bad = tmp_path / "a.docx"
    bad.write_bytes(b"PK")
    panel.ui.matrix.setFocus()
    field.attach(bad)

    def in_sight(widget: QWidget) -> bool:
        at = widget.mapTo(area.viewport(), widget.rect().center())
        return widget.isVisible() and area.viewport().rect().contains(at)

    qtbot.waitUntil(lambda: in_sight(field.ui.note))
    area.verticalScrollBar().setValue(0)
    field.attach(scan(tmp_path / "a.pdf"))
    qtbot.waitUntil(lambda: in_sight(field.ui.card))
    assert panel.ui.matrix.hasFocus()  # Ctrl+S, 1 and 2 come next


def test_it_can_be_taken_away_before_saving(
    panel: ConsentPanel, parts: Parts, customer_id: int, tmp_path: Path
) -> None:
    field = panel.change.ui.evidence
    field.attach(scan(tmp_path / "a.pdf"))
    field.ui.remove.click()
    assert field.ui.choices.isVisible()
    press(panel, "F6")
    assert kept(parts, customer_id).history[0].evidence is None


def test_an_empty_field_stops_a_yes_and_never_a_no(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    field = panel.change.ui.evidence
    field.ui.words.click()
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 2))
    QTest.keyClick(panel.ui.matrix, Qt.Key.Key_1)
    press(panel, "Ctrl+S")
    assert field.ui.note.wrong
    assert kept(parts, customer_id).history == ()
    press(panel, "F6")
    assert kept(parts, customer_id).matrix.everything_refused()


def test_what_is_attached_is_not_left_without_asking(panel: ConsentPanel, answers: Answers, tmp_path: Path) -> None:
    panel.change.ui.evidence.attach(scan(tmp_path / "a.pdf"))
    answers.yes = False
    assert not panel.leave()
    answers.yes = True
    assert panel.leave()
    assert panel.leave()
    assert len(answers.asked) == 2


def test_a_forged_piece_is_not_shown_and_it_is_said(panel: ConsentPanel, parts: Parts, tmp_path: Path) -> None:
    panel.change.ui.evidence.attach(scan(tmp_path / "a.pdf"))
    press(panel, "F6")

    def forge(desk: object) -> None:
        conn = desk.ctx.conn  # type: ignore[attr-defined]
        conn.set_authorizer(None)
        conn.execute("DROP TRIGGER evidence_no_update")
        conn.execute("UPDATE evidence SET body = x'255044462d'")

    parts.jobs.run(Lane.WRITE, forge)
    panel.ui.history.setCurrentIndex(panel.history.index(0))
    panel.ui.details.click()
    panel.ui.card.ui.view.click()
    assert panel.ui.card.ui.problem.wrong
    assert not panel.findChildren(EvidenceView)


def test_a_lock_closes_the_viewer(panel: ConsentPanel, tmp_path: Path, qtbot: QtBot) -> None:
    panel.change.ui.evidence.attach(scan(tmp_path / "a.pdf"))
    press(panel, "F6")
    view = opened(panel)
    assert view.isVisible()
    curtain = Curtain()
    curtain.draw()
    try:
        qtbot.waitUntil(lambda: not isValid(view))  # with the picture it held
        panel.ui.card.ui.view.click()  # the answer to a question asked before the lock
        qtbot.waitUntil(lambda: not any(other.isVisible() for other in panel.findChildren(EvidenceView)))
    finally:
        curtain.lift()


@pytest.mark.qt_log_ignore("JPEG")
def test_nothing_but_its_own_kind_decodes_a_picture() -> None:
    assert is_shown(Media.PNG, photo())
    assert not is_shown(Media.JPEG, photo())
    assert open_pages(Media.PNG, photo()).page(0, 30).width() == 30
    with pytest.raises(NotShown):
        open_pages(Media.PDF, b"%PDF-1.7")


def test_every_widget_has_a_name(panel: ConsentPanel) -> None:
    for button in (panel.change.ui.evidence.ui.words, panel.change.ui.evidence.ui.call):
        button.click()
        assert_named(panel)
        panel.change.ui.evidence.take_away()
    panel.change.ui.terms.ui.somebody.click()
    assert_named(panel)
