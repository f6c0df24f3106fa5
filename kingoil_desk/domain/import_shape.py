"""Which of the web shop's exports a file is, told by its column names, and what each column feeds."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.csv_text import DELIMITERS, sep_line
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_consent import PermissionColumn, permission_of
from kingoil_desk.domain.import_field import Field, field_of, is_secret, item_of
from kingoil_desk.domain.text import clean_line

_SHOWN_COLUMNS = 40  # of a file of another shape, in the error's words
_LONGEST_SHOWN = 60


class Shape(StrEnum):
    ORDERS = "webtoffee_orders"
    USERS = "webtoffee_users"
    ANALYTICS = "analytics_customers"


_LINE_ITEM = "line_item"  # what the preview shows beside columns that are no single field
_PERMISSION = "permission"


class RowAsItStood(Mapping[str, str]):
    """Columns and cells of a row that is reported, packed: a bad file has a million of them."""

    __slots__ = ("_cells", "_names")

    def __init__(self, names: tuple[str, ...], cells: Sequence[str]) -> None:
        self._names = names
        self._cells = "\0".join(cell.replace("\0", "") for cell in cells)

    def _unpacked(self) -> dict[str, str]:
        cells = self._cells.split("\0")
        return {name: cell for name, cell in zip(self._names, cells, strict=False) if cell}

    def __getitem__(self, name: str) -> str:
        return self._unpacked()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._unpacked())

    def __len__(self) -> int:
        return len(self._unpacked())


@dataclass(frozen=True, slots=True)
class Columns:
    """A header understood: indexes of the columns that are read, and of those that never are."""

    shape: Shape
    names: tuple[str, ...]
    fields: dict[Field, int]
    items: tuple[int, ...]  # `line_item_n`, in the order of n
    product_items: tuple[dict[str, int], ...]  # `Product Item n …`: part to column, in the order of n
    permissions: tuple[tuple[int, PermissionColumn], ...]
    secret: frozenset[int]

    @property
    def dropped(self) -> tuple[str, ...]:
        return tuple(self.names[i] for i in sorted(self.secret))

    @property
    def feeds(self) -> tuple[tuple[str, str], ...]:
        """Each column that may be shown, with the field it feeds, empty when it is not used."""
        fed: dict[int, str] = {i: field.value for field, i in self.fields.items() if field in READ[self.shape]}
        if self.shape is Shape.ORDERS:
            items = self.items or tuple(i for parts in self.product_items for i in parts.values())
            fed |= dict.fromkeys(items, _LINE_ITEM)
        fed |= {i: _PERMISSION for i, _ in self.permissions}
        return tuple((name, fed.get(i, "")) for i, name in enumerate(self.names) if i not in self.secret)

    def shown(self, cells: Sequence[str]) -> "RowAsItStood":
        """A row as it stood in the file, empty cells and secret columns left out."""
        return RowAsItStood(self.names, ["" if i in self.secret else cell for i, cell in enumerate(cells)])


_PERSON = frozenset(f for f in Field if f.startswith(("billing_", "shipping_"))) | {
    Field.ACCOUNT, Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.EMAIL, Field.PHONE, Field.ADDRESS_1,
    Field.ADDRESS_2, Field.CITY, Field.STATE, Field.POSTCODE, Field.COUNTRY, Field.LOCALE, Field.IP,
}  # fmt: skip
_ORDER = {
    Field.ORDER_ID, Field.ORDER_NUMBER, Field.ORDER_DATE, Field.STATUS, Field.TOTAL, Field.CURRENCY, Field.PAYMENT,
    Field.NOTE,
}  # fmt: skip
_USER = {Field.USER_ID, Field.LOGIN, Field.DISPLAY_NAME, Field.LAST_SEEN, Field.REGISTERED}
READ: dict[Shape, frozenset[Field]] = {
    Shape.ORDERS: _PERSON | _ORDER,
    Shape.USERS: _PERSON | _USER,
    Shape.ANALYTICS: _PERSON | {Field.LAST_SEEN, Field.REGISTERED},
}

_ANALYTICS_ONLY = {Field.ORDERS_COUNT, Field.TOTAL_SPEND, Field.AVERAGE, Field.LAST_SEEN, Field.REGISTERED, Field.LOGIN}
_USERS_ONLY = {Field.LOGIN, Field.DISPLAY_NAME, Field.ROLE, Field.LOCALE, Field.ACCOUNT, Field.USER_ID}
_REACHED_BY = {Field.EMAIL, Field.PHONE, Field.BILLING_EMAIL, Field.BILLING_PHONE}
_NAMED_BY = {Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.DISPLAY_NAME, Field.BILLING_FIRST_NAME} | {
    Field.BILLING_LAST_NAME, Field.BILLING_NAME,
}  # fmt: skip


def delimiter_of(line: str) -> str:
    """The mark between the cells of a header: the one that gives the most columns with a known name."""
    if named := sep_line(line):
        return named

    def known(delimiter: str) -> tuple[int, int]:
        names = next(csv.reader([line], delimiter=delimiter), [])
        return sum(field_of(n) is not None or item_of(n) is not None or is_secret(n) for n in names), len(names)

    return max(DELIMITERS, key=known)


def columns_of(header: Sequence[str]) -> Columns:
    """Understands a header, wherever its columns stand. Raises `IMPORT_SHAPE_UNKNOWN` naming the columns found."""
    names = tuple(map(clean_line, header))
    secret = frozenset(i for i, name in enumerate(names) if is_secret(name))
    best: dict[Field, tuple[int, int]] = {}
    items: dict[int, int] = {}
    product_items: dict[int, dict[str, int]] = {}
    permissions = []
    for i, name in enumerate(names):
        if i in secret:
            continue
        if item := item_of(name):
            if item[1]:
                product_items.setdefault(item[0], {})[item[1]] = i
            else:
                items[item[0]] = i
        elif known := field_of(name):
            rank, field = known
            if field not in best or rank < best[field][0]:
                best[field] = rank, i
        elif permission := permission_of(name):
            permissions.append((i, permission))
    fields = {field: i for field, (_, i) in best.items()}
    return Columns(
        _shape(fields, {field for field, (rank, _) in best.items()}, names),
        names,
        fields,
        tuple(i for _, i in sorted(items.items())),
        tuple(parts for _, parts in sorted(product_items.items())),
        tuple(permissions),
        secret,
    )


def _shape(fields: dict[Field, int], found: set[Field], names: Sequence[str]) -> Shape:
    reached, named = bool(found & _REACHED_BY), bool(found & _NAMED_BY)
    if found & {Field.ORDER_ID, Field.ORDER_NUMBER}:
        if Field.ORDER_DATE in found and Field.TOTAL in found and (reached or named) and not _row_per_item(names):
            return Shape.ORDERS
    elif reached and not found & {Field.ORDER_DATE, Field.TOTAL}:  # orders without their id are nobody's people
        web_columns = any(field.startswith(("billing_", "shipping_")) for field in found)
        if Field.NAME in found and found & _ANALYTICS_ONLY and Field.DISPLAY_NAME not in found:
            return Shape.ANALYTICS
        if (named or web_columns) and (found & _USERS_ONLY or web_columns):
            return Shape.USERS
    shown = [name[:_LONGEST_SHOWN] for name in names if name][:_SHOWN_COLUMNS]
    raise KnownError(Code.IMPORT_SHAPE_UNKNOWN, columns=", ".join(shown))


def _row_per_item(names: Sequence[str]) -> bool:
    """Whether each row is one item of an order: then a row is no order, and reading it as one would lose the rest."""
    return any(name.lower().replace(" ", "_") in ("item_name", "item_product_id", "item_quantity") for name in names)
