"""The pages of a scan or photo as pictures, drawn in memory: nothing is ever written to the disk."""

from math import sqrt
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kingoil_desk.domain.evidence import Media

MAX_PIXELS = 40_000_000  # of one page: a page a mile high must not eat the memory
_FORMATS = {Media.JPEG: b"jpeg", Media.PNG: b"png", Media.WEBP: b"webp"}


class NotShown(Exception):
    """The file is damaged, locked, or holds no page."""


class Pages(Protocol):
    count: int

    def page(self, at: int, width: int) -> QImage:
        """That page, `width` px wide, less when it would be too large; raises `NotShown`. The window's thread."""
        ...


class PicturePages:
    """A photo: one page, turned as the camera says."""

    def __init__(self, media: Media, body: bytes) -> None:
        self.count = 1
        buffer = QBuffer()
        buffer.setData(QByteArray(body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(_FORMATS[media]))
        reader.setAutoDetectImageFormat(False)  # what the bytes are is settled; no other reader looks at them
        reader.setAutoTransform(True)
        size = reader.size()
        if not size.isValid() or size.width() * size.height() > 4 * MAX_PIXELS:
            raise NotShown
        if (scale := _scale(size.width(), size.height(), size.width())) < 1:
            reader.setScaledSize(QSize(max(1, int(size.width() * scale)), max(1, int(size.height() * scale))))
        self._image = reader.read()
        if self._image.isNull():
            raise NotShown

    def page(self, _at: int, width: int) -> QImage:
        scale = _scale(self._image.width(), self._image.height(), width)
        return self._image.scaled(
            max(1, round(self._image.width() * scale)),
            max(1, round(self._image.height() * scale)),
            mode=Qt.TransformationMode.SmoothTransformation,
        )


class PdfPages:
    """A scan: PDFium draws it; it runs no scripts and opens no links."""

    def __init__(self, body: bytes) -> None:
        import pypdfium2  # only when a PDF is looked at: no start waits for it

        self._failure: type[Exception] = pypdfium2.PdfiumError
        try:
            self._pdf: Any = pypdfium2.PdfDocument(body)
            self.count = len(self._pdf)
        except self._failure as error:
            raise NotShown from error
        if self.count == 0:
            raise NotShown

    def page(self, at: int, width: int) -> QImage:
        try:
            page = self._pdf[at]
            wide, high = page.get_size()
            if not (wide > 0 and high > 0):
                raise NotShown
            bitmap = page.render(scale=_scale(wide, high, width), rev_byteorder=True)
            drawn = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888
            )
            image = drawn.copy()  # the bytes go with the bitmap
            bitmap.close()
            page.close()
        except (self._failure, ValueError, OverflowError) as error:
            raise NotShown from error
        if image.isNull():
            raise NotShown
        return image


def open_pages(media: Media, body: bytes) -> Pages:
    """The pages of a file of that kind; raises `NotShown`."""
    return PdfPages(body) if media is Media.PDF else PicturePages(media, body)


def is_shown(media: Media, body: bytes) -> bool:
    """Whether the first page can be drawn at all."""
    try:
        open_pages(media, body).page(0, 120)
    except NotShown:
        return False
    return True


def _scale(wide: float, high: float, width: int) -> float:
    return min(width / wide, sqrt(MAX_PIXELS / (wide * high)))
