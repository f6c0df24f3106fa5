"""Small files as web shops write them, of invented people, for the tests of imports."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kingoil_desk.service.import_report import ImportReport
from kingoil_desk.service.shop import Lane, Shop
from tests.data.make_orders_csv import COLUMNS

ITEM = "name:Tinh dầu bạc hà 10ml|product_id:101|sku:TD-10|quantity:2|total:240000|sub_total:240000"
_USER_COLUMNS = (
    "ID", "user_login", "user_pass", "user_email", "display_name", "first_name", "last_name", "roles", "locale",
    "session_tokens", "last_update", "billing_phone", "billing_address_1", "billing_city", "billing_state",
)  # fmt: skip


def order(order_id: int, **columns: str) -> dict[str, str]:
    """A whole order of An, unless `columns` say otherwise."""
    return {
        "order_id": str(order_id),
        "order_number": str(order_id),
        "order_date": "2026-03-04 10:00:00",
        "status": "completed",
        "order_total": "260000",
        "order_currency": "VND",
        "payment_method": "cod",
        "customer_id": "0",
        "billing_first_name": "Văn An",
        "billing_last_name": "Nguyễn",
        "billing_email": "an@example.com",
        "billing_phone": "0912345678",
        "billing_address_1": "12 Lê Lợi",
        "billing_city": "Đà Nẵng",
        "line_item_1": ITEM,
    } | columns


def user(id_: int, **columns: str) -> dict[str, str]:
    """A whole user, Bình, unless `columns` say otherwise."""
    return {
        "ID": str(id_),
        "user_login": f"user{id_}",
        "user_pass": "$P$Bsecret-hash",
        "user_email": "binh@example.com",
        "first_name": "Thị Bình",
        "last_name": "Trần",
        "roles": "customer",
        "locale": "vi",
        "session_tokens": "a:1:{secret-token}",
        "billing_phone": "0987654321",
    } | columns


def text(rows: Sequence[dict[str, str]], columns: Sequence[str] | None = None, delimiter: str = ",") -> str:
    """The rows as CSV; their own columns come after those a web shop always writes."""
    base = _USER_COLUMNS if rows and "ID" in rows[0] else COLUMNS
    more = [name for row in rows for name in row if name not in base]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns or [*base, *dict.fromkeys(more)], restval="", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write(path: Path, rows: Sequence[dict[str, str]]) -> Path:
    path.write_text(text(rows), encoding="utf-8")
    return path


def bring(shop: Shop, path: Path, **options: Any) -> ImportReport:
    """Imports a file on one thread, as the headless face does."""
    return shop.desk(Lane.LONG).imports.run(path, lambda job: job(shop.desk(Lane.WRITE)), **options)


def row_counts(shop: Shop) -> dict[str, int]:
    """Rows of every table that a taken-back import may not change; `counter` only counts codes, never given twice."""
    conn = shop.desk(Lane.LONG).ctx.conn
    names = [
        row[0]
        for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if row[0] not in ("audit", "import_batch", "counter") and not row[0].startswith(("search_", "sqlite_"))
    ]
    return {name: conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in [*names, "search_doc"]}
