"""Products in the file: kept, changed, and found by word, code or barcode."""

from collections.abc import Collection
from dataclasses import replace

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.product import Product, clean_code, clean_product, scan_forms, search_text, words
from kingoil_desk.domain.vat import VatKind
from kingoil_desk.store.connection import Connection, Row

_COLUMNS = "id, code, coalesce(barcode, '') AS barcode, name, unit, price, active, version, vat"


def _product(row: Row) -> Product:
    return Product(
        row["id"],
        row["code"],
        row["barcode"],
        row["name"],
        row["unit"],
        row["price"],
        bool(row["active"]),
        row["version"],
        VatKind(row["vat"]),
    )


def _check_free(conn: Connection, product: Product) -> None:
    """A code or barcode names one product only, else a scan could silently sell another one."""
    for text in filter(None, (product.code, product.barcode)):
        row = conn.execute(
            "SELECT id FROM product WHERE code = ?1 AND id <> ?2 "
            "UNION ALL SELECT id FROM product WHERE barcode = ?1 AND id <> ?2",
            (text, product.id),
        ).fetchone()
        if row:
            raise KnownError(Code.PRODUCT_CODE_TAKEN, code=text)


def insert_product(
    conn: Connection, product: Product, at: int, staff_id: int | None = None, import_id: int | None = None
) -> int:
    """Keeps a new product (its `id` and `version` are ignored) and returns its id.

    Cleans the texts; raises `PRODUCT_CODE_TAKEN` and what `clean_product` raises.
    """
    new = clean_product(replace(product, id=0))
    _check_free(conn, new)
    cursor = conn.execute(
        "INSERT INTO product(uid, code, barcode, name, name_fold, unit, price, active, changed_at, "
        "changed_by, import_id, vat) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new_uid(), new.code, new.barcode or None, new.name, search_text(new), new.unit, new.price,
            new.active, at, staff_id, import_id, new.vat,
        ),
    )  # fmt: skip
    return int(cursor.lastrowid)


def update_product(conn: Connection, product: Product, at: int, staff_id: int) -> Product:
    """Saves a change made on `product.version` and returns what is kept; finished orders stay as they are.

    Raises `CHANGED_MEANWHILE` (theirs, version, by, at) when somebody saved after that version, and what
    `insert_product` raises.
    """
    new = clean_product(product)
    _check_free(conn, new)
    cursor = conn.execute(
        "UPDATE product SET code=?, barcode=?, name=?, name_fold=?, unit=?, price=?, active=?, changed_at=?, "
        "changed_by=?, vat=?, version=version+1 WHERE id=? AND version=?",
        (
            new.code, new.barcode or None, new.name, search_text(new), new.unit, new.price, new.active, at,
            staff_id, new.vat, new.id, new.version,
        ),
    )  # fmt: skip
    if cursor.rowcount == 0:
        raise _changed_meanwhile(conn, product)
    return replace(new, version=new.version + 1)


def _changed_meanwhile(conn: Connection, product: Product) -> KnownError:
    theirs = product_of(conn, product.id)
    if theirs is None:
        return KnownError(Code.PRODUCT_UNKNOWN, text=product.code)
    row = conn.execute(
        "SELECT p.changed_at, coalesce(s.name, '') AS name FROM product p "
        "LEFT JOIN staff s ON s.id = p.changed_by WHERE p.id = ?",
        (product.id,),
    ).fetchone()
    return KnownError(
        Code.CHANGED_MEANWHILE, theirs=theirs, version=theirs.version, by=row["name"], at=row["changed_at"]
    )


def product_of(conn: Connection, product_id: int) -> Product | None:
    row = conn.execute(f"SELECT {_COLUMNS} FROM product WHERE id = ?", (product_id,)).fetchone()
    return _product(row) if row else None


def products_of(conn: Connection, product_ids: Collection[int]) -> dict[int, Product]:
    """Those products that there are, by id, retired or not."""
    marks = ",".join("?" * len(product_ids))
    rows = conn.execute(f"SELECT {_COLUMNS} FROM product WHERE id IN ({marks})", tuple(product_ids))
    return {row["id"]: _product(row) for row in rows}


def product_by_code(conn: Connection, code: str) -> Product | None:
    """The product of that code, retired or not."""
    row = conn.execute(f"SELECT {_COLUMNS} FROM product WHERE code = ?", (clean_code(code),)).fetchone()
    return _product(row) if row else None


def scanned_product(conn: Connection, text: str) -> Product | None:
    """The product whose barcode, or else whose whole code, is that text, retired or not."""
    for form in filter(None, scan_forms(text)):
        row = conn.execute(f"SELECT {_COLUMNS} FROM product WHERE barcode = ?", (form,)).fetchone()
        if row:
            return _product(row)
    return product_by_code(conn, text)


def find_products(conn: Connection, text: str, limit: int) -> list[Product]:
    """Active products where each typed word begins a word of name, code or barcode; a whole code first.

    Reads every product once: 5,000 of them take about a millisecond, so no index is kept up.
    """
    asked = words(text)
    if text.strip() and not asked:
        return []
    tests = " AND instr(name_fold, ?)" * len(asked)
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM product WHERE active{tests} "
        "ORDER BY code = ? DESC, barcode IS ? DESC, instr(name_fold, ?) <> 1, name_fold LIMIT ?",
        (
            *(f" {word}" for word in asked),
            clean_code(text),
            scan_forms(text)[0],
            f" {asked[0]}" if asked else " ",
            limit,
        ),
    ).fetchall()
    return [_product(row) for row in rows]


def all_products(conn: Connection) -> list[Product]:
    """Every product, active first, in no promised order within."""
    return [_product(row) for row in conn.execute(f"SELECT {_COLUMNS} FROM product ORDER BY active DESC, name_fold")]
