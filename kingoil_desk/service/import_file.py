"""A web shop's file on disk: opened once, looked through before anything is read, then read row by row."""

import hashlib
import io
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from kingoil_desk.domain.csv_text import Encoding, EncodingWatch, Record, composed, records, sep_line
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_person import letters_lost
from kingoil_desk.domain.import_shape import Columns, columns_of, delimiter_of
from kingoil_desk.domain.import_value import DateEvidence, DateOrder
from kingoil_desk.service.breath import Breath

LIMIT_BYTES = 2_000_000_000
_CHUNK = 1 << 18
_LONGEST_LINE = 1 << 20  # letters; a file without line ends must not fill the memory
_EVERY = 200  # rows between two looks at whether somebody cancelled
_LINES = 1_000  # the same, of lines of a list

_BEYOND_WESTERN = re.compile("[ĂăĐđĨĩŨũƠ-ưẠ-ỹ]")  # letters that a Western code page has no place for
_NAMES = (
    Field.BILLING_NAME, Field.BILLING_FIRST_NAME, Field.BILLING_LAST_NAME, Field.NAME, Field.FIRST_NAME,
    Field.LAST_NAME, Field.DISPLAY_NAME,
)  # fmt: skip
_DATES = (Field.ORDER_DATE, Field.LAST_SEEN, Field.REGISTERED)

Told = Callable[[int, int], None]  # done and total, in bytes


@dataclass(frozen=True, slots=True)
class Survey:
    """What looking through the whole file tells. `rows` leaves the header out."""

    encoding: Encoding
    delimiter: str
    columns: Columns
    order: DateOrder
    rows: int
    sha256: bytes


class ImportFile:
    """An open file, used on one thread. Everything raises `KnownError` for what is wrong with it."""

    def __init__(self, raw: BinaryIO, name: str, breath: Breath) -> None:
        self._raw = raw
        self.name = name
        self._breath = breath
        self._text: io.TextIOWrapper | None = None
        self.size = os.fstat(raw.fileno()).st_size

    def survey(self, told: Told = lambda *_: None) -> Survey:
        """Two walks through the file: the bytes, then the rows. Keeps nothing of what it sees."""
        with self._readable():
            return self._survey(told)

    def lines(self, told: Told = lambda *_: None) -> Iterator[str]:
        """Every line of a file that is a list and no table, read once through for its encoding before."""
        with self._readable():
            encoding, _ = self._bytes(told)
            for number, line in enumerate(self._lines(encoding)):
                if number % _LINES == 0:
                    self._breath.take()
                    told(self.size // 2 + self._raw.tell() // 2, self.size)
                yield line

    def _survey(self, told: Told) -> Survey:
        encoding, sha256 = self._bytes(told)
        delimiter, found = self._records(encoding)
        header = next(found, None)
        if header is None:
            raise KnownError(Code.IMPORT_EMPTY)
        columns = columns_of(header.cells)
        dates = DateEvidence()
        date_columns = [columns.fields[field] for field in _DATES if field in columns.fields]
        names = _Names(columns)
        rows = 0
        for rows, record in enumerate(found, 1):
            if rows % _EVERY == 0:
                self._breath.take()
                told(self.size // 2 + self._raw.tell() // 2, self.size)
            if record.broken:
                continue
            for i in date_columns:
                if i < len(record.cells):
                    dates.look(record.cells[i])
            names.look(record)
        if not rows:
            raise KnownError(Code.IMPORT_EMPTY)
        names.check(encoding, rows)
        return Survey(encoding, delimiter, columns, dates.order, rows, sha256)

    def _bytes(self, told: Told) -> tuple[Encoding, bytes]:
        watch, sha256 = EncodingWatch(), hashlib.sha256()
        seen = 0
        self._raw.seek(0)
        while chunk := self._raw.read(_CHUNK):
            self._breath.take()
            seen += len(chunk)
            if seen > LIMIT_BYTES:
                raise KnownError(Code.IMPORT_TOO_LARGE, limit=LIMIT_BYTES)
            watch.feed(chunk)
            sha256.update(chunk)
            told(seen // 2, self.size)
        return watch.encoding(), sha256.digest()

    def rows(self, survey: Survey) -> Iterator[Record]:
        """Every row after the header, in the order of the file."""
        with self._readable():
            _, found = self._records(survey.encoding)
            next(found)
            yield from found

    def _records(self, encoding: Encoding) -> tuple[str, Iterator[Record]]:
        lines = self._lines(encoding)
        number = 1
        delimiter = None
        for line in lines:
            if not line.strip():
                number += 1
            elif named := sep_line(line):
                delimiter = named
                number += 1
            else:
                delimiter = delimiter or delimiter_of(line)
                return delimiter, records(chain([line], lines), delimiter, number)
        raise KnownError(Code.IMPORT_EMPTY)

    def _lines(self, encoding: Encoding) -> Iterator[str]:
        if self._text is not None:
            self._text.detach()  # else it would close the file when it goes
        self._raw.seek(0)
        name = "utf-16" if encoding in (Encoding.UTF16_LE, Encoding.UTF16_BE) else encoding.value
        text = self._text = io.TextIOWrapper(self._raw, name, "replace", newline="")
        lines = iter(lambda: text.readline(_LONGEST_LINE), "")
        return map(composed, lines) if encoding is Encoding.CP1258 else lines

    @contextmanager
    def _readable(self) -> Iterator[None]:
        """A stick pulled out in the middle is the world's fault."""
        try:
            yield
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, name=self.name) from error


class _Names:
    """Looks at every name for letters that became question marks, and for proof that letters came through whole."""

    def __init__(self, columns: Columns) -> None:
        self._columns = [columns.fields[field] for field in _NAMES if field in columns.fields]
        self._whole = False
        self._damaged = self.named = self._first = 0

    def look(self, record: Record) -> None:
        cells = record.cells
        name = " ".join(cells[i] for i in self._columns if i < len(cells))
        if not name.strip():
            return
        self.named += 1
        self._whole = self._whole or _BEYOND_WESTERN.search(name) is not None
        if letters_lost(name):
            self._damaged += 1
            self._first = self._first or record.line

    def check(self, encoding: Encoding, rows: int) -> None:
        """One name with a question mark is that row's trouble; a file of them went through a Western code page.

        Such a file holds no letter that a Western code page lacks, so one whole name proves that it did not.
        """
        single_bytes = encoding in (Encoding.CP1258, Encoding.WESTERN)
        if self._damaged * 20 >= max(self.named, 1) and (single_bytes or not self._whole):
            raise KnownError(Code.IMPORT_LETTERS_LOST, row=self._first)
        if encoding is Encoding.WESTERN:
            raise KnownError(Code.IMPORT_ENCODING)


@contextmanager
def opened(path: Path, breath: Breath) -> Iterator[ImportFile]:
    """The file, open for reading. Raises `FILE_UNREADABLE`, `IMPORT_TOO_LARGE`, `IMPORT_EMPTY`."""
    try:
        if not path.is_file():  # a folder, or a device that never ends
            raise KnownError(Code.FILE_UNREADABLE, name=path.name)
        raw = path.open("rb")
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, name=path.name) from error
    with raw:
        file = ImportFile(raw, path.name, breath)
        if file.size > LIMIT_BYTES:
            raise KnownError(Code.IMPORT_TOO_LARGE, limit=LIMIT_BYTES)
        if not file.size:
            raise KnownError(Code.IMPORT_EMPTY)
        yield file
