"""A row of a web shop's file: read with its columns' meaning, and carried through the import as one line of text."""

import json
from dataclasses import dataclass

from kingoil_desk.domain.csv_text import Record
from kingoil_desk.domain.customer import Label
from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_order import WebOrder, item_parts, read_order
from kingoil_desk.domain.import_person import NOTHING_SAID, Permission, WebPerson, read_person
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_shape import Columns, Shape
from kingoil_desk.domain.import_value import DateOrder, Notes, is_overflowed, unquoted
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.domain.order import Discount, Line, Payment
from kingoil_desk.domain.text import clean_line


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What is kept of a row. `line` is its line in the file; `order` is None in a file of people."""

    line: int
    person: WebPerson
    order: WebOrder | None = None

    @property
    def active_at(self) -> int:
        """When the person last did something that the row tells of; 0 when it tells nothing."""
        return self.order.at if self.order else self.person.seen_at


@dataclass(frozen=True)
class RowReader:
    """Reads records of one file; `now` bounds its dates (ms UTC). No state: a record gives the same row each time."""

    columns: Columns
    order: DateOrder
    now: int

    def read(self, record: Record, notes: Notes) -> ImportRow:
        """The row; what was repaired or left out of it goes to `notes`. Raises `RowRefused`."""
        if record.broken:
            raise RowRefused(Reason.ROW_BROKEN)
        columns, cells = self.columns, record.cells
        width = len(cells)

        def text(i: int) -> str:
            return unquoted(_cleaned(cells[i]), notes) if i < width else ""

        known: dict[Field, str] = {}  # a cell is asked for more than once: for the name and for who gets the parcel

        def cell(field: Field) -> str:
            found = known.get(field)
            if found is None:
                i = columns.fields.get(field, width)
                found = known[field] = text(i) if i < width and cells[i] else ""
            return found

        permissions = [(columns.names[i], text(i), meaning) for i, meaning in columns.permissions]
        person = read_person(cell, permissions, self.order, self.now, notes)
        if columns.shape is not Shape.ORDERS:
            return ImportRow(record.line, person)
        note = columns.fields.get(Field.NOTE, width)
        return ImportRow(
            record.line,
            person,
            read_order(cell, cells[note] if note < width else "", self._items(record), self.order, self.now),
        )

    def _items(self, record: Record) -> list[dict[str, str]]:
        cells, width = record.cells, len(record.cells)
        texts = [cells[i] for i in self.columns.items if i < width and cells[i].strip()]
        if any(is_overflowed(text.strip()) for text in texts):
            raise RowRefused(Reason.LINE_NOT_READ)
        if self.columns.items:
            return [item_parts(text) for text in texts]
        items = (
            {_PRODUCT_PART[part]: cells[i] for part, i in parts.items() if i < width and cells[i].strip()}
            for parts in self.columns.product_items
        )
        return [item for item in items if item]


def _cleaned(text: str) -> str:
    """`clean_line`, the short way for the many cells it would leave as they are."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return clean_line(text)


_PRODUCT_PART = {
    "name": "name", "id": "product_id", "sku": "sku", "quantity": "quantity", "total": "total", "subtotal": "sub_total",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Todo:
    """What is done for a row's customer once nothing can be taken back: refusals (bits over `CELLS`) and a name."""

    customer_id: int
    refused: int = 0
    said: str = ""
    stated_at: int = 0  # ms UTC; 0 when the file doesn't tell
    name: str = ""

    def as_text(self) -> str:
        return json.dumps([self.customer_id, self.refused, self.said, self.stated_at, self.name], ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Todo":
        return cls(*json.loads(text))


def staged(row: ImportRow) -> str:
    """The row as text for the staging table; `unstaged` reads it back."""
    person, said = row.person, row.person.permission
    body: list[object] = [
        person.account,
        person.name,
        [[p.typed, p.e164, p.old_e164, p.label] for p in person.phones],
        [[e.typed, e.normalized] for e in person.emails],
        [[a.given, a.commune_code, a.province_code, a.units_version, a.label] for a in person.addresses],
        [person.ip, person.language, person.seen_at],
        [said.refused, said.allowed, said.granted, said.said, said.stated_at],
    ]
    if order := row.order:
        lines = [[x.code, x.name, x.quantity, x.price, x.discount.amount] for x in order.lines]
        body += [
            [order.id, order.number, order.at, order.status, order.discount, order.fee, order.payment, order.note],
            lines,
        ]
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def unstaged(line: int, text: str) -> ImportRow:
    """The row that `staged` wrote."""
    account, name, phones, emails, addresses, (ip, language, seen_at), said, *rest = json.loads(text)
    person = WebPerson(
        account,
        name,
        tuple(KeptPhone(typed, e164, old, Label(label)) for typed, e164, old, label in phones),
        tuple(KeptEmail(typed, normalized) for typed, normalized in emails),
        tuple(KeptAddress(given, c, p, version, Label(label)) for given, c, p, version, label in addresses),
        ip,
        language,
        seen_at,
        Permission(*said) if any(said) else NOTHING_SAID,
    )
    if not rest:
        return ImportRow(line, person)
    (id_, number, at, status, discount, fee, payment, note), lines = rest
    return ImportRow(
        line,
        person,
        WebOrder(
            id_,
            number,
            at,
            status,
            tuple(Line(None, code, name, "", n, price, Discount(amount=off)) for code, name, n, price, off in lines),
            discount,
            fee,
            payment and Payment(payment),
            note,
        ),
    )
