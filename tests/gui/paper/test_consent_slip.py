"""The customer's slip as paper: real PDFs read back, pages that part between entries, marks that survive grey."""

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.grant import parse_last_day
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.consent_slip import ConsentSlipPaper, a5
from kingoil_desk.service.consent_slip import ConsentSlip, Reference, SaidOnce, Standing

NOW = 1_795_000_000_000  # 18/11/2026 11:06 UTC
DAY = 86_400_000
ENDS = parse_last_day("16/02/2027")  # the midnight after it
FORMATS = Formats(lambda: NOW)
NAME = "Nguyễn Thị Ẩm Hường"
MM = 10  # pixels a millimetre of the pictures here
EVERYTHING = tuple(Purpose)

REFUSED = SaidOnce(
    Decision.REFUSED, CELLS, NOW - DAY, How.PHONE, NOW - DAY, "Hạnh", 0, 0, None, "", corrects=False, corrected=False
)
GRANTED = SaidOnce(
    Decision.GRANTED, ((Channel.MESSAGE, Purpose.MARKETING), (Channel.MESSAGE, Purpose.OCCASION)), NOW, How.COUNTER,
    NOW, "Thảo", 2, 3, ENDS, "Lê Văn Tư", corrects=False, corrected=False,
)  # fmt: skip
STANDING = (
    Standing(Channel.CALL, EVERYTHING, Decision.REFUSED),
    Standing(Channel.MESSAGE, EVERYTHING[:2], None),
    Standing(Channel.MESSAGE, EVERYTHING[2:4], Decision.GRANTED, ENDS),
    Standing(Channel.MESSAGE, EVERYTHING[4:], Decision.WITHDRAWN),
    Standing(Channel.EMAIL, EVERYTHING, None),
)
SHOP = ShopDetails("Dầu Ẩm Ấm Ẵng Ộ Ữ Ỷ", "0236 3 123 456", "", "12 Lê Lợi, Đà Nẵng")
SLIP = ConsentSlip(
    SHOP, "KH-000123", NAME, NOW, STANDING, (GRANTED, REFUSED), 0, Reference(12, 27, "00013fa2b1c4")
)  # fmt: skip


def paper(slip: ConsentSlip = SLIP, language: Language = Language.VIETNAMESE) -> ConsentSlipPaper:
    return ConsentSlipPaper(slip, FORMATS, language)


def pdf_of(made: ConsentSlipPaper) -> bytes:
    return output.pdf_bytes(made.pages(), a5(), made.title())


def bare(words: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page without blanks, composed: a reader does not know where lines were broken."""
    return [bare(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def assert_says(text: str, *words: str) -> None:
    assert [one for one in words if bare(one) not in text] == []


def pictures_of(made: ConsentSlipPaper) -> list[QImage]:
    """The A5 pages as a printer would get them, in grey."""
    pictures = []
    for paint in made.pages():
        picture = QImage(148 * MM, 210 * MM, QImage.Format.Format_Grayscale8)
        picture.setDotsPerMeterX(MM * 1000)
        picture.setDotsPerMeterY(MM * 1000)
        picture.fill(255)
        painter = QPainter(picture)
        paint(painter, QRectF(0, 0, 148 * MM, 210 * MM))
        painter.end()
        pictures.append(picture)
    return pictures


def darkest(picture: QImage, left: float, top: float, right: float, bottom: float) -> int:
    """The darkest dot of a part of the page (in mm): 0 is black, 255 the bare paper."""
    part = picture.copy(round(left * MM), round(top * MM), round((right - left) * MM), round((bottom - top) * MM))
    row, bits = part.bytesPerLine(), bytes(part.constBits())
    return min(min(bits[y * row : y * row + part.width()]) for y in range(part.height()))


def ink(picture: QImage) -> int:
    """How much black there is; rows are padded."""
    row, bits = picture.bytesPerLine(), bytes(picture.constBits())
    return sum(255 - dot for y in range(picture.height()) for dot in bits[y * row : y * row + picture.width()])


def test_a_refusal_and_a_grant_are_told_whole() -> None:
    (text,) = pages_of(pdf_of(paper()))
    assert_says(text, "Phiếu ghi nhận ý kiến liên hệ", SHOP.name, "0236 3 123 456 · 12 Lê Lợi, Đà Nẵng")
    assert_says(text, f"Khách hàng: {NAME}", "Mã khách hàng KH-000123 · tính đến", FORMATS.moment(NOW))
    assert_says(text, "Gọi điện", "Từ chối: mọi mục đích", "Chưa hỏi: đơn hàng và giao hàng, trả lời góp ý")
    assert_says(text, "Đồng ý, đến 16/02/2027: giới thiệu hàng và khuyến mại, chúc mừng dịp đặc biệt")
    assert_says(text, "Đã rút lại, coi như từ chối: hỏi ý kiến")
    assert_says(text, f"{FORMATS.moment(NOW)} · Đồng ý · Tin nhắn (SMS, Zalo): giới thiệu hàng")
    assert_says(text, f"Lê Văn Tư nói thay khách hàng · Thảo ghi lúc {FORMATS.moment(NOW)}")
    assert_says(text, "lời hỏi đồng ý bản 2 · chính sách bản 3 · có giá trị đến 16/02/2027")
    assert_says(text, f"{FORMATS.moment(NOW - DAY)} · Từ chối · Gọi điện: mọi mục đích; Tin nhắn", "nói qua điện thoại")
    assert_says(text, "Muốn thay đổi thì làm thế nào", "bất cứ lúc nào", "Trang 1/1")
    assert_says(text, "dòng sổ 12 đến 27, mã đối chiếu 00013fa2b1c4")


def test_it_speaks_english_to_whoever_reads_english() -> None:
    """The window of these tests speaks Vietnamese."""
    made = paper(language=Language.ENGLISH)
    (text,) = pages_of(pdf_of(made))
    assert_says(text, "Your choices about contact", "Refused: every purpose", "Never asked: orders and delivery")
    assert_says(text, "Agreed, until 16/02/2027: news of products", "said by Lê Văn Tư for the customer")
    assert_says(text, "written down", "by Thảo", "consent wording version 2 · policy version 3", "Page 1/1", NAME)
    assert made.title() == "Your choices about contact"
    for word in ("Từ chối", "Đồng ý", "Trang", "Khách hàng"):
        assert bare(word) not in text


def test_its_properties_name_nobody() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(paper())))
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (420, 595)
    properties = dict(reader.metadata or {})
    assert properties["/Title"] == "Phiếu ghi nhận ý kiến liên hệ"
    said = " ".join(str(value) for value in properties.values())
    assert not any(part in said for part in (NAME, "Hường", "KH-000123", SHOP.name))


def many(count: int) -> Sequence[SaidOnce]:
    return tuple(replace(GRANTED, stated_at=NOW - n * DAY, recorded_by=f"Người thứ {n}.") for n in range(count))


@pytest.mark.parametrize("count", [9, 12, 30])
def test_what_does_not_fit_goes_on_the_next_page_and_no_entry_is_parted(count: int) -> None:
    texts = pages_of(pdf_of(paper(replace(SLIP, said=many(count), left_out=5))))
    assert len(texts) > 1
    for number, text in enumerate(texts, 1):
        assert_says(text, f"Trang {number}/{len(texts)}", "KH-000123")
    for n in range(count):  # the date of an entry stands on the page of its last line
        date, who = bare(FORMATS.moment(NOW - n * DAY)), bare(f"Người thứ {n}. ghi lúc")
        assert next(date in text for text in texts if who in text)
        assert sum(who in text for text in texts) == 1
    assert_says(texts[-1], "mã đối chiếu 00013fa2b1c4")
    assert_says("".join(texts), "5 lần ghi cũ hơn")


def test_a_longer_slip_never_runs_into_its_foot_or_off_the_paper() -> None:
    long = replace(SLIP, name="Ẵ" * 100, shop=replace(SHOP, name="Ậ" * 100, address="Ợ" * 200), said=many(20))
    for picture in pictures_of(paper(long)):
        assert darkest(picture, 0, 0, 11.5, 210) == 255
        assert darkest(picture, 136.8, 0, 148, 210) == 255
        assert darkest(picture, 0, 198.5, 148, 210) == 255
        assert darkest(picture, 12, 190.5, 136, 193) == 255, "room above the foot"
        assert darkest(picture, 12, 193, 40, 198.5) < 128, "the foot itself"


def test_the_three_states_look_different_without_colour() -> None:
    """Where the mark of the first channel stands: crossed, ticked, empty and dotted."""
    pictures = []
    for decision in (Decision.REFUSED, Decision.GRANTED, None):
        slip = replace(SLIP, standing=(Standing(Channel.CALL, EVERYTHING, decision),), said=())
        pictures.append(pictures_of(paper(slip))[0].copy(13 * MM, 50 * MM, 4 * MM, 20 * MM))
    refused, granted, never_asked = (ink(picture) for picture in pictures)
    assert never_asked < min(refused, granted)
    assert refused != granted


def test_stacked_marks_stand_whole_above_the_name() -> None:
    def top(name: str) -> float:
        (picture,) = pictures_of(paper(replace(SLIP, shop=ShopDetails(name))))
        return next(at / 10 for at in range(80, 300) if darkest(picture, 12, at / 10, 40, at / 10 + 0.1) < 128)

    assert 11 < top("ẴẴẴẴ") < top("AAAA") - 0.5


def test_nothing_said_is_told_as_that() -> None:
    standing = tuple(Standing(channel, EVERYTHING, None) for channel in Channel)
    (text,) = pages_of(pdf_of(paper(replace(SLIP, standing=standing, said=(), reference=None))))
    assert_says(text, "Im lặng không phải là đồng ý", "Chưa hỏi: mọi mục đích", "Muốn thay đổi")
    assert bare("mã đối chiếu") not in text


def test_a_mistake_and_an_end_that_has_passed_are_told() -> None:
    said = (replace(REFUSED, corrects=True), replace(REFUSED, corrected=True), replace(GRANTED, expires_at=NOW - DAY))
    (text,) = pages_of(pdf_of(paper(replace(SLIP, said=said))))
    assert_says(
        text, "Xóa bỏ một lần ghi nhầm trước đó", "Từ chối (ghi nhầm, về sau đã xóa bỏ)", "đã hết hạn 17/11/2026"
    )


def test_a_customer_without_a_name_is_told_by_code() -> None:
    (text,) = pages_of(pdf_of(paper(replace(SLIP, name=""))))
    assert bare("Khách hàng:") not in text
    assert_says(text, "Mã khách hàng KH-000123")


def test_a_printer_puts_the_same_words_on_the_same_pages(tmp_path: Path) -> None:
    """At 300 dots an inch, where type is hinted otherwise than in the PDF."""
    made = paper(replace(SLIP, said=many(14)))

    def into_a_file(printer: QPrinter, _parent: QWidget | None) -> bool:
        printer.setResolution(300)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        assert printer.docName() == made.title()
        return True

    assert output.print_pages(None, made.pages(), a5(), made.title(), ask=into_a_file) is not None
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) == pages_of(pdf_of(made))
