"""Papers read back from outside: pages as pictures, words from the PDF, codes by another reader, letters by sight."""

import io
import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.sheet import Layout, Printable
from kingoil_desk.gui.paper.size import PaperSize

DPI = 203
DOTS = 8  # a mm of a thermal head


def pictures(pdf: bytes, dpi: int = DPI) -> list[QImage]:
    """Each page as a printer of that resolution sees it, drawn by a PDF engine that is not Qt's."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            bitmap = page.render(scale=dpi / 72, grayscale=True)
            picture = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8
            )
            found.append(picture.copy())
            bitmap.close()
            page.close()
        return found
    finally:
        document.close()


def painted(layout: Layout, page: int = 0, dots: int = DOTS) -> QImage:
    """One page as a device of so many dots a mm gets it from the painter, without a PDF between."""
    picture = QImage(round(layout.width * dots), round(layout.height * dots), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    layout.pages[page](painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    return picture


def codes(picture: QImage) -> dict[str, str]:
    """What each kind of code on the picture says."""
    found = zxingcpp.read_barcodes(picture)
    assert len({code.format.name for code in found}) == len(found)
    return {code.format.name: code.text for code in found}


def bare(words: str) -> str:
    """Without blanks, composed: a reader does not know where lines were broken."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def text(paper: Printable, size: PaperSize) -> str:
    """All words of the paper's PDF, `bare`."""
    pages = PdfReader(io.BytesIO(printing.to_pdf(paper, size))).pages
    return bare(" ".join(page.extract_text() for page in pages))


def darkest(picture: QImage, left: float, top: float, right: float, bottom: float, dots: int = DOTS) -> int:
    """The darkest grey (0 is black) of a part of the page, in mm."""
    part = picture.copy(
        round(left * dots), round(top * dots), round((right - left) * dots), round((bottom - top) * dots)
    )
    row, bits = part.bytesPerLine(), bytes(part.constBits())  # rows are padded
    return min(min(bits[y * row : y * row + part.width()]) for y in range(part.height()))


def margins_are_white(picture: QImage, layout: Layout, mm: float, dots: int = DOTS) -> bool:
    """Whether nothing stands within `mm` of the paper's edges."""
    width, height = layout.width, layout.height
    edges = ((0, 0, mm, height), (width - mm, 0, width, height), (0, 0, width, mm), (0, height - mm, width, height))
    return all(darkest(picture, *edge, dots) > 127 for edge in edges)


def seen(picture: QImage, folder: Path) -> str:
    """What a stranger's camera would read off the picture: by sight, not from the PDF's own words."""
    path = folder / "seen.png"
    picture.save(str(path))
    command = ["tesseract", str(path), "-", "-l", "vie", "--psm", "11"]  # `.ci/system-packages` brings it
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
