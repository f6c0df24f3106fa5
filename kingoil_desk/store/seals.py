"""Digests by which the log tells of rows of orders, money, parcels and rates: made when written, made again by verify.

A seal is a word among the fields of an audit row: `payment:45-47:<digest>` stands for the rows 45 to 47 of that
subject and everything that belongs to them. Staff's rows are told of by the next audit row of their transaction,
by itself (`begin`, `tell`), so that ids on both sides grow together. Rows of an import are told of when it
ends; rows that were there before (older files, demo data) all at once (`stock`). The digest of texts that somebody
typed is under the random uid of their record, so that nobody guesses them from the log.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kingoil_desk.store.connection import Connection, Row

WHOLE = "whole"  # a word of the audit row from which on no row may be without its seal
SEALED_SINCE = 5  # version of the file
DIGITS = 32  # of a digest, hexadecimal


@dataclass(frozen=True, slots=True)
class Subject:
    """A table whose rows are told of by `name`, each with its rows of `parts`; columns as expressions on `r` and `p`.

    A column that a later version brings must not be added here, or older seals break: it needs a subject of its own.
    """

    name: str
    table: str
    columns: str
    imported: bool = False  # whether imports write such rows too: those have an `import_id`
    parts: str = ""
    key: str = ""
    part_columns: str = ""
    salt: str = ""

    def query(self, where: str) -> str:
        """Id and text of each row; of a row with several parts, once each."""
        values = ", ".join(f"quote(r.{column})" for column in self.columns.split())
        values += "".join(f", quote(p.{column})" for column in self.part_columns.split())
        values += f", quote({self.salt})" if self.salt else ""
        parts = f" LEFT JOIN {self.parts} p ON p.{self.key} = r.id" if self.parts else ""
        order = f", p.{self.part_columns.split()[0]}" if self.parts else ""
        return f"SELECT r.id, concat_ws(',', {values}) FROM {self.table} r{parts} WHERE {where} ORDER BY r.id{order}"

    @property
    def not_imported(self) -> str:
        return "r.import_id IS NULL" if self.imported else "1"


ORDER = Subject(
    "order",
    "orders",
    "id uid number customer_id at staff_id discount_percent discount_amount fee total payment note summary corrects_id"
    " web_id source",
    True,
    "order_line",
    "order_id",
    "position product_id code name unit quantity price discount_percent discount_amount total vat vat_kind",
)
ORDER_EVENT = Subject(
    "order_event",
    "order_event",
    "id order_id at staff_id kind reason",
    True,
    salt="(SELECT uid FROM orders WHERE id = r.order_id)",
)
PAYMENT = Subject(
    "payment",
    "order_payment",
    "id uid order_id at staff_id way amount received reference reason corrects_id carried_id",
    True,
)
RETURN = Subject(
    "return",
    "order_return",
    "id uid order_id at staff_id kind reason value new_order_id",
    parts="order_return_line",
    key="return_id",
    part_columns="position quantity value",
)
PARCEL = Subject(
    "parcel",
    "parcel",
    "id uid code return_code order_id carrier_id sorting marks weight cod made_at made_by phone_hash address_hash",
    parts="parcel_line",
    key="parcel_id",
    part_columns="position quantity",
)
PARCEL_EVENT = Subject(
    "parcel_event",
    "parcel_event",
    "id parcel_id at staff_id kind note",
    salt="(SELECT uid FROM parcel WHERE id = r.parcel_id)",
)
MANIFEST = Subject(
    "manifest",
    "manifest",
    "id uid number carrier_id day kind parcels cod sha256 made_at made_by",
    parts="manifest_parcel",
    key="manifest_id",
    part_columns="parcel_id cod",
)
VAT_RATE = Subject("vat_rate", "vat_rate", "id since kind hundredths note recorded_at recorded_by")
CARRIER = Subject("carrier", "carrier", "id uid name columns product_names active changed_at changed_by")

APPENDED = (ORDER, ORDER_EVENT, PAYMENT, RETURN, PARCEL, PARCEL_EVENT, MANIFEST, VAT_RATE)
IMPORTED = tuple(subject for subject in APPENDED if subject.imported)
IMPORT = "import"

_NEWEST = "SELECT " + ", ".join(f"(SELECT coalesce(max(id), 0) FROM {subject.table})" for subject in APPENDED)
_ONE = {subject.name: subject.query("r.id = ?") for subject in (CARRIER,)}
_BETWEEN = {subject.name: subject.query(f"r.id > ? AND r.id <= ? AND {subject.not_imported}") for subject in APPENDED}


class Digest:
    """Over texts in their order."""

    def __init__(self) -> None:
        self._hash = sha256()

    def add(self, text: str) -> None:
        self._hash.update(text.encode() + b"\n")

    def made(self) -> str:
        return self._hash.hexdigest()[:DIGITS]


def seal(name: str, first: int, last: int, digest: Digest) -> str:
    """The word of the rows `first` to `last`."""
    return f"{name}:{first}:{digest.made()}" if first == last else f"{name}:{first}-{last}:{digest.made()}"


def begin(conn: Connection) -> None:
    """Notes, as a transaction of staff's begins, up to which rows the log has told of."""
    conn.told_to = tuple(conn.execute(_NEWEST).fetchone())


def tell(conn: Connection) -> list[str]:
    """The seals of what was written since the last call or since `begin`; none for what an import brings."""
    before, now = conn.told_to, tuple(conn.execute(_NEWEST).fetchone())
    conn.told_to = now
    if before == now:
        return []
    grown = [(subject, low, high) for subject, low, high in zip(APPENDED, before, now, strict=True) if high > low]
    return [word for subject, low, high in grown for word in _told(conn, subject, low, high)]


def _told(conn: Connection, subject: Subject, after: int, last: int) -> Sequence[str]:
    """The seal of the rows with an id over `after` up to `last`; nothing when there are none."""
    rows = conn.execute(_BETWEEN[subject.name], (after, last))
    return _sealed(subject.name, rows)


def _sealed(name: str, rows: Iterable[Row]) -> Sequence[str]:
    digest = Digest()
    first = last = 0
    for id_, text in rows:
        first, last = first or id_, id_
        digest.add(text)
    return [seal(name, first, last, digest)] if first else []


def carrier_seal(conn: Connection, carrier_id: int) -> Sequence[str]:
    """The seal of a carrier as it is now: a carrier changes, and its newest seal counts."""
    return _sealed(CARRIER.name, conn.execute(_ONE[CARRIER.name], (carrier_id,)))


def stock(conn: Connection) -> list[str]:
    """The seals of all that there is, for files and demo data that come from before seals; reads every row."""
    words: list[str] = []
    for subject, last in zip(APPENDED, conn.execute(_NEWEST).fetchone(), strict=True):
        words += _told(conn, subject, 0, last)
    for (carrier_id,) in conn.execute("SELECT id FROM carrier ORDER BY id").fetchall():
        words += carrier_seal(conn, carrier_id)
    ended = conn.execute("SELECT id FROM import_batch WHERE ended_at IS NOT NULL ORDER BY id").fetchall()
    return words + [of_import(conn, import_id) for (import_id,) in ended]


class ImportSeal:
    """The seal of what an import wrote, made some rows at a time, so that no save waits for it."""

    def __init__(self, import_id: int) -> None:
        self._id = import_id
        self._digest = Digest()
        self._left = list(IMPORTED)
        self._last = 0

    def read(self, conn: Connection, limit: int) -> int:
        """Takes the next rows in, at most `limit`; how many. Zero: it has them all."""
        while self._left:
            subject = self._left[0]
            ids = conn.execute(
                f"SELECT id FROM {subject.table} WHERE import_id = ? AND id > ? ORDER BY id LIMIT ?",
                (self._id, self._last, limit),
            ).fetchall()
            if ids:
                bounds = (self._id, self._last, ids[-1][0])
                for _, text in conn.execute(subject.query("r.import_id = ? AND r.id > ? AND r.id <= ?"), bounds):
                    self._digest.add(text)
                self._last = ids[-1][0]
                return len(ids)
            self._left.pop(0)
            self._last = 0
        return 0

    @property
    def word(self) -> str:
        return seal(IMPORT, self._id, self._id, self._digest)


def of_import(conn: Connection, import_id: int) -> str:
    """The seal of what an import wrote, in one go."""
    whole = ImportSeal(import_id)
    while whole.read(conn, 10_000):
        pass
    return whole.word
