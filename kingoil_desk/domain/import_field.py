"""The columns an import reads, by the names that web shops give them in English and Vietnamese."""

import re
from collections.abc import Iterator
from enum import StrEnum

from kingoil_desk.domain.text import clean_line, fold


class Field(StrEnum):
    """What a column feeds; the preview shows the value beside the column's own name."""

    ORDER_ID = "order_id"
    ORDER_NUMBER = "order_number"
    ORDER_DATE = "order_date"
    STATUS = "status"
    TOTAL = "order_total"
    CURRENCY = "currency"
    PAYMENT = "payment_method"
    NOTE = "customer_note"
    IP = "customer_ip_address"

    ACCOUNT = "customer_id"
    USER_ID = "id"
    LOGIN = "user_login"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    DISPLAY_NAME = "display_name"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS_1 = "address_1"
    ADDRESS_2 = "address_2"
    CITY = "city"
    STATE = "state"
    POSTCODE = "postcode"
    COUNTRY = "country"
    LOCALE = "locale"
    LAST_SEEN = "last_seen"
    REGISTERED = "registered"

    BILLING_NAME = "billing_name"
    BILLING_FIRST_NAME = "billing_first_name"
    BILLING_LAST_NAME = "billing_last_name"
    BILLING_COMPANY = "billing_company"
    BILLING_EMAIL = "billing_email"
    BILLING_PHONE = "billing_phone"
    BILLING_ADDRESS_1 = "billing_address_1"
    BILLING_ADDRESS_2 = "billing_address_2"
    BILLING_CITY = "billing_city"
    BILLING_STATE = "billing_state"
    BILLING_POSTCODE = "billing_postcode"
    BILLING_COUNTRY = "billing_country"

    SHIPPING_NAME = "shipping_name"
    SHIPPING_FIRST_NAME = "shipping_first_name"
    SHIPPING_LAST_NAME = "shipping_last_name"
    SHIPPING_COMPANY = "shipping_company"
    SHIPPING_PHONE = "shipping_phone"
    SHIPPING_ADDRESS_1 = "shipping_address_1"
    SHIPPING_ADDRESS_2 = "shipping_address_2"
    SHIPPING_CITY = "shipping_city"
    SHIPPING_STATE = "shipping_state"
    SHIPPING_POSTCODE = "shipping_postcode"
    SHIPPING_COUNTRY = "shipping_country"

    ORDERS_COUNT = "orders_count"  # these four only tell the analytics file from others
    TOTAL_SPEND = "total_spend"
    AVERAGE = "avg_order_value"
    ROLE = "role"


_PLAIN: dict[Field, tuple[str, ...]] = {
    Field.ORDER_ID: ("order_id", "Mã đơn hàng", "ID đơn hàng", "Mã đơn"),
    Field.ORDER_NUMBER: ("order_number", "Order #", "Số đơn hàng", "Đơn hàng số", "Số đơn"),
    Field.ORDER_DATE: (
        "order_date", "date_created", "Ngày đặt hàng", "Ngày đặt", "Ngày đơn hàng", "Ngày tạo đơn", "Ngày mua",
    ),
    Field.STATUS: ("status", "order_status", "Trạng thái", "Trạng thái đơn hàng", "Tình trạng"),
    Field.TOTAL: (
        "order_total", "total", "Tổng đơn hàng", "Tổng cộng", "Tổng tiền", "Tổng giá trị đơn hàng", "Tổng thanh toán",
    ),
    Field.CURRENCY: ("order_currency", "currency", "Tiền tệ", "Đơn vị tiền tệ", "Loại tiền"),
    Field.PAYMENT: ("payment_method", "payment_method_title", "Phương thức thanh toán", "Hình thức thanh toán"),
    Field.NOTE: ("customer_note", "Ghi chú của khách hàng", "Ghi chú khách hàng", "Ghi chú đơn hàng", "Ghi chú"),
    Field.IP: ("customer_ip_address", "customer_ip", "Địa chỉ IP", "IP khách hàng"),
    Field.ACCOUNT: ("customer_id", "Mã khách hàng", "ID khách hàng"),
    Field.USER_ID: ("ID", "user_id", "ID người dùng", "Mã người dùng"),
    Field.LOGIN: ("user_login", "username", "Tên người dùng", "Tên đăng nhập", "Tên tài khoản"),
    Field.NAME: (
        "name", "full_name", "customer_name", "Tên", "Họ tên", "Họ và tên", "Tên khách hàng", "Tên đầy đủ",
        "Khách hàng",
    ),
    Field.DISPLAY_NAME: ("display_name", "Tên hiển thị"),
    Field.EMAIL: (
        "customer_email", "user_email", "email", "e-mail", "email_address", "Thư điện tử", "Địa chỉ email",
        "Email khách hàng", "Hộp thư",
    ),
    Field.PHONE: ("phone", "phone_number", "customer_phone", "Số điện thoại", "Điện thoại", "SĐT", "Số ĐT"),
    Field.COUNTRY: ("country", "Country / Region", "Quốc gia", "Quốc gia / Khu vực", "Nước"),
    Field.CITY: ("city", "Thành phố", "Tỉnh / Thành phố", "Tỉnh thành", "Quận / Huyện", "Thị trấn / Thành phố"),
    Field.STATE: ("state", "region", "Khu vực", "Vùng", "Tỉnh", "Bang", "Tỉnh / Bang"),
    Field.POSTCODE: ("postcode", "Postal Code", "zip", "Mã bưu điện", "Mã bưu chính", "Mã vùng"),
    Field.LOCALE: ("locale", "language", "Ngôn ngữ"),
    Field.LAST_SEEN: (
        "last_update", "last_active", "Hoạt động lần cuối", "Hoạt động gần đây", "Hoạt động cuối",
        "Lần hoạt động cuối", "Hoạt động gần nhất", "Truy cập lần cuối",
    ),
    Field.REGISTERED: ("user_registered", "registered", "Sign Up", "date_registered", "Đăng ký", "Ngày đăng ký"),
    Field.ORDERS_COUNT: ("orders_count", "orders", "Đơn hàng", "Số đơn đặt hàng", "Các đơn hàng", "Đơn đặt hàng"),
    Field.TOTAL_SPEND: ("total_spend", "Tổng chi tiêu", "Tổng chi", "Tổng tiền đã chi", "Tổng số chi tiêu"),
    Field.AVERAGE: (
        "AOV", "avg_order_value", "Giá trị đơn hàng trung bình", "Giá trị trung bình đơn hàng", "Giá trị TB đơn hàng",
    ),
    Field.ROLE: ("role", "roles", "Vai trò"),
}  # fmt: skip

# fields that stand alone, behind `billing_` and `shipping_`, and before "thanh toán" or "giao hàng"
_PARTS: dict[str, tuple[str, ...]] = {
    "name": ("name", "full_name", "Họ tên", "Họ và tên", "Tên người", "Tên khách hàng"),
    "first_name": ("first_name", "Tên"),
    "last_name": ("last_name", "Họ"),
    "company": ("company", "Công ty", "Tên công ty"),
    "email": ("email", "email_address", "Địa chỉ email", "Thư điện tử"),
    "phone": ("phone", "phone_number", "Điện thoại", "Số điện thoại", "SĐT"),
    "address_1": ("address_1", "address", "address_line_1", "Địa chỉ", "Địa chỉ 1", "Dòng địa chỉ 1"),
    "address_2": ("address_2", "address_line_2", "Địa chỉ 2", "Dòng địa chỉ 2"),
    "city": ("city", "Thành phố", "Tỉnh / Thành phố", "Quận / Huyện", "Thị trấn / Thành phố"),
    "state": ("state", "region", "Tỉnh", "Tỉnh / Bang", "Bang", "Khu vực"),
    "postcode": ("postcode", "zip", "Postal Code", "Mã bưu điện", "Mã bưu chính"),
    "country": ("country", "Quốc gia", "Quốc gia / Khu vực"),
}
_SIDES = {
    "billing_": ("{} thanh toán", "thanh toán {}"),
    "shipping_": ("{} giao hàng", "giao hàng {}", "{} nhận hàng"),
}


def column_key(name: str) -> str:
    """What is compared of a column's name: folded letters and figures (`Số điện thoại` gives `sodienthoai`)."""
    return re.sub(r"[^a-z0-9]+", "", fold(clean_line(name)))


def _all_aliases() -> Iterator[tuple[Field, str]]:
    for field, aliases in _PLAIN.items():
        for alias in aliases:
            yield field, alias
    for part, aliases in _PARTS.items():
        if part not in ("name", "company") and part in Field._value2member_map_:
            for alias in aliases:
                yield Field(part), alias
        for side, shapes in _SIDES.items():
            if side + part not in Field._value2member_map_:
                continue
            for alias in aliases:
                yield Field(side + part), side + alias
                for shape in shapes:
                    yield Field(side + part), shape.format(alias)


def _aliases() -> dict[str, tuple[int, Field]]:
    """From a column's key to its field and the alias' rank there: of two columns for a field the lower one feeds it."""
    found: dict[str, tuple[int, Field]] = {}
    for rank, (field, alias) in enumerate(_all_aliases()):
        found.setdefault(column_key(alias), (rank, field))
    return found


_BY_KEY = _aliases()
_META_RANK = 10_000


def field_of(column: str) -> tuple[int, Field] | None:
    """The field of a column and its rank among columns that feed the same, or None when nobody knows it.

    `meta:` columns and names with a leading underscore count as the field they name, after the plain ones.
    """
    key = column_key(column)
    known = _BY_KEY.get(key)
    if known is None and key.startswith("meta") and (known := _BY_KEY.get(key.removeprefix("meta"))):
        return known[0] + _META_RANK, known[1]
    return known


_ITEM = re.compile(r"lineitem(\d+)")
_PRODUCT_ITEM = re.compile(r"productitem(\d+)(name|id|sku|quantity|total|subtotal)")


def item_of(column: str) -> tuple[int, str] | None:
    """The number and part of a line-item column: part is empty for `line_item_3`, `sku` for `Product Item 3 SKU`."""
    key = column_key(column)
    if match := _ITEM.fullmatch(key):
        return int(match[1]), ""
    if match := _PRODUCT_ITEM.fullmatch(key):
        return int(match[1]), match[2]
    return None


_SECRET = re.compile(
    r"userpass|passw|pwd$|matkhau|session(?!count|entry|pages|start)|token|activationkey|secret|apikey|authkey|"
    r"orderkey|privatekey|nonce|otp$|cardnum|creditcard|debitcard|cardexp|ccnum|cvv|cvc|sothe|sotaikhoan|bankaccount|"
    r"iban$"
)


def is_secret(column: str) -> bool:
    """Whether a column looks like a password, session, token, key or card: never read past the door."""
    key = column_key(column)
    return key in ("pass", "pin", "hash", "otp") or _SECRET.search(key) is not None
