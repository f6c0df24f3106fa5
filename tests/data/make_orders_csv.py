"""A big orders file as a web shop writes one, of invented people: `python -m tests.data.make_orders_csv --rows 100000`.

The same `--rows` and `--seed` give the same bytes. People come back: there is about one for every three orders.
"""

import argparse
import csv
import datetime as dt
import io
import random
import sys
from collections.abc import Iterator

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ")
SHARES = (38, 11, 10, 7, 5, 5, 5, 4, 4, 4, 4, 3)
MIDDLES = ("Thị", "Văn", "Minh", "Ngọc", "Thanh", "Quốc", "Hồng", "Gia", "Kim", "Hữu", "Xuân", "Bảo", "Thu", "Đức")
GIVEN = (
    "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hòa", "Hùng", "Hường", "Khánh", "Lan", "Linh",
    "Long", "Mai", "Nam", "Nga", "Ngân", "Nhung", "Phúc", "Phương", "Quân", "Quỳnh", "Sơn", "Tâm", "Thảo", "Thủy",
    "Trang", "Trinh", "Tuấn", "Uyên", "Vân", "Việt", "Yến",
)  # fmt: skip
STREETS = ("Lê Lợi", "Nguyễn Huệ", "Hai Bà Trưng", "Trần Phú", "Lý Thường Kiệt", "Cách Mạng Tháng 8", "Phan Đình Phùng")
PLACES = (
    ("Phường Bến Thành", "Thành phố Hồ Chí Minh"), ("Phường Tân Định", "Hồ Chí Minh"), ("Quận 3", "TP. Hồ Chí Minh"),
    ("Phường Hoàn Kiếm", "Hà Nội"), ("Quận Ba Đình", "Hà Nội"), ("Phường Hải Châu", "Đà Nẵng"),
    ("Biên Hòa", "Đồng Nai"),
)  # fmt: skip
GOODS = (
    (101, "TD-BH-10", "Tinh dầu bạc hà 10ml", 120_000), (102, "TD-SC-10", "Tinh dầu sả chanh 10ml", 95_000),
    (103, "TD-OH-10", "Tinh dầu oải hương 10ml", 165_000), (104, "DM-500", "Dầu massage | thảo mộc: 500ml", 240_000),
    (105, "XD-01", "Xông đất: bộ quà", 390_000), (106, "", "Nến thơm quế", 185_000),
    (107, "MT-01", "Máy khuếch tán", 690_000),
)  # fmt: skip
STATUSES = ("completed", "processing", "wc-completed", "on-hold", "pending", "cancelled", "refunded", "failed")
STATUS_SHARES = (70, 10, 5, 3, 3, 6, 2, 1)
COLUMNS = (
    "order_id", "order_number", "order_date", "paid_date", "status", "shipping_total", "fee_total", "tax_total",
    "cart_discount", "order_discount", "discount_total", "order_total", "order_subtotal", "order_key", "order_currency",
    "payment_method", "payment_method_title", "transaction_id", "customer_ip_address", "customer_user_agent",
    "shipping_method", "customer_id", "customer_user", "customer_email", "billing_first_name", "billing_last_name",
    "billing_company", "billing_email", "billing_phone", "billing_address_1", "billing_address_2", "billing_postcode",
    "billing_city", "billing_state", "billing_country", "shipping_first_name", "shipping_last_name", "shipping_company",
    "shipping_phone", "shipping_address_1", "shipping_address_2", "shipping_postcode", "shipping_city",
    "shipping_state", "shipping_country", "customer_note", "wt_import_key", "order_notes",
    "meta:_wc_order_attribution_user_agent", "meta:marketing_opt_out", "line_item_1", "line_item_2", "line_item_3",
)  # fmt: skip
AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36"
FIRST_DAY = dt.datetime(2023, 1, 1, 8, 0, 0)


class Person:
    """An invented customer of the web shop."""

    def __init__(self, rng: random.Random, number: int) -> None:
        family = rng.choices(FAMILIES, SHARES)[0]
        self.last = family
        self.first = f"{rng.choice(MIDDLES)} {rng.choice(GIVEN)}"
        self.phone = f"0{rng.choice('35789')}{rng.randrange(10**8):08d}"
        self.email = f"khach{number}@example.com" if rng.random() < 0.7 else ""
        self.account = number if self.email and rng.random() < 0.6 else 0
        self.street = f"{rng.randrange(1, 400)} {rng.choice(STREETS)}"
        self.city, self.state = rng.choice(PLACES)
        self.ip = f"203.0.113.{rng.randrange(1, 255)}"
        self.refuses = rng.random() < 0.02


def rows(count: int, seed: int) -> Iterator[dict[str, str]]:
    """The rows of the file, oldest order first."""
    rng = random.Random(seed)
    people: list[Person] = []
    moment = FIRST_DAY
    for number in range(1, count + 1):
        if not people or rng.random() < 0.35:
            people.append(Person(rng, len(people) + 1))
            person = people[-1]
        else:
            person = rng.choice(people)
        moment += dt.timedelta(seconds=rng.randrange(60, 1_500))
        yield _row(rng, number, moment, person)


def _row(rng: random.Random, number: int, moment: dt.datetime, person: Person) -> dict[str, str]:
    items, goods, coupon = [], 0, rng.random() < 0.1
    for product_id, sku, name, price in rng.sample(GOODS, rng.choice((1, 1, 1, 2, 2, 3))):
        quantity = rng.choice((1, 1, 1, 2, 3))
        before = price * quantity
        total = before * 9 // 10 if coupon else before
        goods += total
        items.append(
            f"name:{name}|product_id:{product_id}|sku:{sku}|quantity:{quantity}|total:{total}|sub_total:{before}"
        )
    fee = rng.choice((0, 20_000, 30_000))
    when = f"{moment:%Y-%m-%d %H:%M:%S}"
    return {
        "order_id": str(10_000 + number),
        "order_number": str(10_000 + number),
        "order_date": when,
        "paid_date": when,
        "status": rng.choices(STATUSES, STATUS_SHARES)[0],
        "shipping_total": str(fee),
        "order_total": f"{goods + fee}.00",
        "order_subtotal": str(goods),
        "order_key": f"wc_order_{rng.getrandbits(64):016x}",
        "order_currency": "VND",
        "payment_method": rng.choice(("cod", "cod", "bacs")),
        "customer_ip_address": person.ip,
        "customer_user_agent": AGENT,
        "shipping_method": "Giao hàng tiêu chuẩn",
        "customer_id": str(person.account),
        "customer_email": person.email,
        "billing_first_name": person.first,
        "billing_last_name": person.last,
        "billing_email": person.email,
        "billing_phone": person.phone if rng.random() < 0.97 else person.phone[1:],
        "billing_address_1": person.street,
        "billing_city": person.city,
        "billing_state": person.state,
        "billing_country": "VN",
        "shipping_address_1": person.street,
        "shipping_city": person.city,
        "shipping_state": person.state,
        "shipping_country": "VN",
        "customer_note": "Giao giờ hành chính\nGọi trước khi giao" if rng.random() < 0.1 else "",
        "wt_import_key": str(10_000 + number),
        "meta:_wc_order_attribution_user_agent": AGENT,
        "meta:marketing_opt_out": "yes" if person.refuses else "",
        **{f"line_item_{i}": item for i, item in enumerate(items, 1)},
    }


def text(count: int, seed: int = 1) -> str:
    """The whole file."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(count, seed))
    return out.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    writer = csv.DictWriter(sys.stdout, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(asked.rows, asked.seed))


if __name__ == "__main__":
    main()
