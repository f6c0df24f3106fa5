"""The rows that an import refused, as a CSV file to mend and bring again."""

import contextlib
import csv
import io
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.neutral import cell
from kingoil_desk.service.import_report import RefusedRow

OURS = ("line", "reason", "explanation", "field")  # before the file's own columns
Write = Callable[[Sequence[RefusedRow], Callable[[str], str]], None]


@contextlib.contextmanager
def rejects_file(path: Path) -> Iterator[Write]:
    """A new file for its owner only, open before the import begins, and gone again when no row was refused.

    `field` names the contact that was left out of a row taken otherwise; it is empty for a whole row. UTF-8 with
    BOM, so that spreadsheets read its letters; no cell becomes a formula. Raises `FILE_EXISTS` or
    `FOLDER_PROTECTED`; the writer takes the rows and what words a reason, and raises `OSError`.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise KnownError(Code.FILE_EXISTS, name=path.name) from None
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(path.parent)) from None
    whole = False
    try:
        with os.fdopen(handle, "wb", buffering=0) as out:

            def write(rows: Sequence[RefusedRow], worded: Callable[[str], str]) -> None:
                nonlocal whole
                if rows:
                    body = memoryview(_table(rows, worded).encode("utf-8-sig"))
                    while body:
                        body = body[out.write(body) :]
                    os.fsync(out.fileno())
                    whole = True

            yield write
    finally:
        if not whole:
            path.unlink(missing_ok=True)


def _table(rows: Sequence[RefusedRow], worded: Callable[[str], str]) -> str:
    columns = list(dict.fromkeys(name for row in rows for name in row.columns))
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow([*OURS, *map(cell, columns)])
    for row in rows:
        cells = dict(row.columns)  # they come packed
        values = (cells.get(name, "") for name in columns)
        table.writerow([row.line, row.reason, worded(row.reason), cell(row.field), *map(cell, values)])
    return out.getvalue()
