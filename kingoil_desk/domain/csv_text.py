"""CSV as text: the encoding of a file's bytes, the mark between its cells, records that outlive a stray quote."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError

DELIMITERS = (",", ";", "\t", "|")
MAX_RECORD = 131_072  # letters in one record; more is a quote that nobody closed
MAX_RECORD_LINES = 1_000
_HEAD = 65_536
_SAMPLE = 262_144

_NO_TEXT = (
    b"%PDF", b"PK\x03\x04", b"PK\x05\x06", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b", b"SQLite format 3", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"RIFF", b"MZ", b"\x7fELF",
)  # fmt: skip
_MARKUP = re.compile(rb"\s*[<{\[]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_SEP_LINE = re.compile(r"sep=(.)\s*")
_VIETNAMESE = frozenset("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
_MOSTLY = 0.9  # of the letters beyond ASCII, in a text that is Vietnamese


class Encoding(StrEnum):
    """As Python names them, but for the last: single bytes that are no Vietnamese, whatever they are."""

    UTF8 = "utf-8"
    UTF8_BOM = "utf-8-sig"
    UTF16_LE = "utf-16-le"
    UTF16_BE = "utf-16-be"
    CP1258 = "cp1258"
    WESTERN = "cp1252"


_BOMS = (
    (b"\xef\xbb\xbf", Encoding.UTF8_BOM),
    (b"\xff\xfe", Encoding.UTF16_LE),
    (b"\xfe\xff", Encoding.UTF16_BE),
)
_UTF32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")


class EncodingWatch:
    """Sees a file's bytes go by once, in chunks, and then tells the encoding.

    `feed` raises `IMPORT_NOT_CSV` at the first chunk of a file that is no text and `IMPORT_ENCODING` for UTF-32.
    """

    def __init__(self) -> None:
        self._bom: Encoding | None = None
        self._first = True
        self._tail = b""
        self._good = 0  # UTF-8 sequences of more than one byte
        self._bad = 0  # bytes that are no UTF-8
        self._sample = bytearray()

    def feed(self, chunk: bytes) -> None:
        if self._first:
            self._first = False
            self._bom = _check_head(chunk)
        if self._bom is not None and self._bom is not Encoding.UTF8_BOM:
            return
        chunk = self._tail + chunk
        # a sequence cut by the end of the chunk waits for the next one: at most three bytes
        cut = next((i for i in range(1, 4) if len(chunk) >= i and chunk[-i] >= 0xC0), 0)
        self._tail = chunk[len(chunk) - cut :] if cut else b""
        self._count(chunk[: len(chunk) - cut] if cut else chunk)

    def _count(self, chunk: bytes) -> None:
        if chunk.isascii():
            return
        text = chunk.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        self._bad += bad
        self._good += len(text) - len(text.encode("ascii", "ignore")) - bad
        if len(self._sample) < _SAMPLE:
            self._sample += chunk[:_SAMPLE]

    def encoding(self) -> Encoding:
        """UTF-8 also when a few bytes of it are broken: the rows that hold them are refused one by one."""
        self._count(self._tail)
        self._tail = b""
        if self._bom is not None:
            return self._bom
        if self._bad == 0 or self._good > self._bad:
            return Encoding.UTF8
        return Encoding.CP1258 if _is_vietnamese(bytes(self._sample)) else Encoding.WESTERN


def _check_head(head: bytes) -> Encoding | None:
    if head.startswith(_UTF32):
        raise KnownError(Code.IMPORT_ENCODING)
    bom = next((encoding for mark, encoding in _BOMS if head.startswith(mark)), None)
    head = head[:_HEAD]
    if head.startswith(_NO_TEXT) or _MARKUP.match(head):
        raise KnownError(Code.IMPORT_NOT_CSV)
    if bom in (Encoding.UTF16_LE, Encoding.UTF16_BE):
        text = head[: len(head) & ~1].decode(bom, "replace")
    else:
        text = head.decode("latin-1")
    if "\0" in text or len(_CONTROL.findall(text)) * 200 > len(text):
        raise KnownError(Code.IMPORT_NOT_CSV)
    return bom


def _is_vietnamese(sample: bytes) -> bool:
    """Whether single bytes read as cp1258 give Vietnamese letters; other old fonts give signs within words."""
    try:
        text = unicodedata.normalize("NFC", sample.decode("cp1258"))
    except UnicodeDecodeError:
        return False
    strange = [c for c in text.lower() if not c.isascii() and unicodedata.category(c)[0] in "LM"]
    signs = len(re.findall(r"(?<=[^\W\d_])[^\w\s\x00-\x7f‘’“”–—…](?=[^\W\d_])", text))
    good = sum(c in _VIETNAMESE for c in strange)
    return good >= _MOSTLY * (len(strange) + signs)


def composed(line: str) -> str:
    """A line of cp1258 in NFC: that code page writes tones as marks of their own."""
    return line if line.isascii() else unicodedata.normalize("NFC", line)


@dataclass(frozen=True, slots=True)
class Record:
    """A row of cells. `line` is the line of the file it begins on, the first being 1.

    `broken` when its quotes don't close or it has more cells than the header: then it is one line, cut at each
    delimiter, and reading went on with the line after it.
    """

    line: int
    cells: list[str]
    broken: bool = False


class _RecordTooLong(Exception):
    pass


class _Lines:
    """Physical lines handed to the csv reader, kept until the record is known to be sound."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._back: list[str] = []
        self._size = 0
        self.taken: list[str] = []
        self.line = 0  # of the first line in `taken`

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._back.pop() if self._back else next(self._lines)
        self.taken.append(line)
        self._size += len(line)
        if len(self.taken) > 1 and (self._size > MAX_RECORD or len(self.taken) > MAX_RECORD_LINES):
            raise _RecordTooLong
        return line

    def begin(self) -> None:
        self.line += len(self.taken)
        self.taken = []
        self._size = 0

    def keep_first(self) -> str:
        """The first line of the record; the others are read again."""
        first, *rest = self.taken
        self._back.extend(reversed(rest))
        self.taken = [first]
        return first


def sep_line(line: str) -> str | None:
    """The delimiter that Excel's `sep=;` line names, or None when the line is no such line."""
    match = _SEP_LINE.fullmatch(line)
    return match[1] if match else None


def records(lines: Iterable[str], delimiter: str, first_line: int = 1) -> Iterator[Record]:
    """Every record that is not blank, the header first; `lines` keep their ends, `first_line` numbers the first.

    One unclosed quote costs its own line only, not the rest of the file.
    """
    source = _Lines(lines)
    source.line = first_line
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    width = doubtful_to = 0  # lines up to there came from a broken record: parts of rows may look like rows
    while True:
        source.begin()
        try:
            cells = next(reader)
            narrow = source.line <= doubtful_to and len(cells) < width
            broken = narrow or (width > 0 and any(cells[width:]))
        except StopIteration:
            return
        except (csv.Error, _RecordTooLong):
            broken = True
        if broken:
            doubtful_to = max(doubtful_to, source.line + len(source.taken) - 1)
            cells = source.keep_first().rstrip("\r\n").split(delimiter)
            reader = csv.reader(source, delimiter=delimiter, strict=True)
        if not any(cell.strip() for cell in cells):
            continue
        width = width or len(cells)
        yield Record(source.line, cells, broken)
