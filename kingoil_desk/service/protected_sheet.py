"""A spreadsheet under a password, made in memory alone: nothing of it is ever on the disk in the open."""

import io
from collections.abc import Sequence

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import Columns, Field, ManifestRow

LEAST_PASSWORD = 8
_NUMBERS = {Field.WEIGHT, Field.COD}


def protected_sheet(rows: Sequence[ManifestRow], columns: Columns, password: str) -> bytes:
    """An XLSX file encrypted as office programs do it (AES-256, ECMA-376 agile); texts stay texts, never formulas.

    Raises `SHEET_PASSWORD_SHORT`.
    """
    if len(password) < LEAST_PASSWORD:
        raise KnownError(Code.SHEET_PASSWORD_SHORT, least=LEAST_PASSWORD)
    import xlsxwriter  # with the lock, 100 ms that only this act needs
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = io.BytesIO()
    with xlsxwriter.Workbook(
        plain, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet()
        bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0"})
        for column, (field, heading) in enumerate(columns):
            sheet.write_string(0, column, heading, bold)
            cells = [row.value(field) for row in rows]
            for line, value in enumerate(cells, 1):
                if field in _NUMBERS:
                    sheet.write_number(line, column, int(value), money)
                else:
                    sheet.write_string(line, column, str(value))
            sheet.set_column(column, column, min(60, 2 + max(map(len, (heading, *map(str, cells))))))
        sheet.freeze_panes(1, 0)
    plain.seek(0)
    locked = io.BytesIO()
    OOXMLFile(plain).encrypt(password, locked)
    return locked.getvalue()
