"""The first rows of a file as they would be read, for a look before anything is kept."""

import datetime as dt

from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.csv_text import Record
from kingoil_desk.domain.import_person import cells_of
from kingoil_desk.domain.import_reason import RowRefused
from kingoil_desk.domain.import_row import ImportRow, RowReader
from kingoil_desk.domain.import_value import Notes
from kingoil_desk.domain.order import SHOP_TIME


def sample_of(reader: RowReader, record: Record) -> dict[str, str]:
    """The row by field; empty ones are left out.

    `line`, then `refused` (a reason) or `name`, `phones`, `emails`, `addresses`, `language`, `refuses` (channels),
    and of an order `order` (its number), `date` (YYYY-MM-DD HH:MM, the shop's time), `status`, `items` and
    `total` (VND).
    """
    try:
        row = reader.read(record, Notes())
    except RowRefused as refused:
        return {"line": str(record.line), "refused": refused.reason}
    return {"line": str(record.line)} | {key: text for key, text in _fields(row).items() if text}


def _fields(row: ImportRow) -> dict[str, str]:
    person, order = row.person, row.order
    refused = {channel for channel, _ in cells_of(person.permission.refused)}
    fields = {
        "name": person.name,
        "phones": ", ".join(phone.typed for phone in person.phones),
        "emails": ", ".join(email.typed for email in person.emails),
        "addresses": "\n".join(address.given for address in person.addresses),
        "language": person.language,
        "refuses": " ".join(channel for channel in Channel if channel in refused),
    }
    if order:
        at = dt.datetime.fromtimestamp(order.at / 1000, SHOP_TIME)
        goods = sum(line.total for line in order.lines)
        fields |= {
            "order": order.number,
            "date": f"{at:%Y-%m-%d %H:%M}",
            "status": order.status,
            "items": "\n".join(f"{line.quantity} × {line.name}" for line in order.lines),
            "total": str(goods - order.discount + order.fee),
        }
    return fields
