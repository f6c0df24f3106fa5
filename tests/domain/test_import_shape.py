"""Which export a file is and what its columns feed: by name, in either language, wherever they stand."""

import random

import pytest

from kingoil_desk.domain.consent import CELLS, Channel, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_consent import permission_of
from kingoil_desk.domain.import_field import Field, field_of, is_secret, item_of
from kingoil_desk.domain.import_shape import Shape, columns_of

ORDERS = [
    "order_id", "order_number", "order_date", "status", "order_total", "order_key", "order_currency", "customer_id",
    "customer_email", "billing_first_name", "billing_last_name", "billing_email", "billing_phone",
    "billing_address_1", "customer_note", "line_item_2", "line_item_1", "Product Item 1 Name",
]  # fmt: skip
USERS = ["ID", "customer_id", "user_login", "user_pass", "user_email", "display_name", "first_name", "last_name",
         "roles", "locale", "session_tokens", "billing_phone", "meta:marketing_consent"]  # fmt: skip
ANALYTICS = ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV",
             "Country / Region", "City", "Region", "Postal Code"]  # fmt: skip
ANALYTICS_VI = ["Tên", "Tên người dùng", "Hoạt động lần cuối", "Đăng ký", "Email", "Đơn hàng", "Tổng chi tiêu", "AOV",
                "Quốc gia / Khu vực", "Thành phố", "Khu vực", "Mã bưu điện", "Điện thoại thanh toán"]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "shape"),
    [
        (ORDERS, Shape.ORDERS),
        (USERS, Shape.USERS),
        (ANALYTICS, Shape.ANALYTICS),
        (ANALYTICS_VI, Shape.ANALYTICS),
        (["Mã đơn hàng", "Ngày đặt hàng", "Tổng cộng", "Họ tên thanh toán", "Số điện thoại"], Shape.ORDERS),
    ],
)
def test_each_export_is_known_in_any_order_case_and_spelling(names: list[str], shape: Shape) -> None:
    assert columns_of(names).shape is shape
    shuffled = [name.upper().replace("_", " ") for name in names]
    random.Random(1).shuffle(shuffled)
    columns = columns_of(["\ufeff" + shuffled[0], *shuffled[1:]])
    assert columns.shape is shape
    assert set(columns.fields) == set(columns_of(names).fields)


@pytest.mark.parametrize(
    "names",
    [
        ["ID", "Type", "SKU", "Name", "Published", "Regular price"],  # products
        ["Date", "Order #", "N. Revenue (formatted)", "Status", "Customer", "Product(s)", "Items sold"],
        ["order_id", "order_date", "order_total", "billing_phone", "item_name", "item_quantity"],  # a row an item
        ["order_date", "order_total", "billing_phone", "billing_last_name"],  # orders, but which
        ["a", "b", "c"],
        ["email", "phone"],
        [""],
    ],
)
def test_another_shape_is_refused_and_its_columns_named(names: list[str]) -> None:
    with pytest.raises(KnownError) as error:
        columns_of(names)
    assert error.value.code is Code.IMPORT_SHAPE_UNKNOWN
    assert all(name in str(error.value.data["columns"]) for name in names)


def test_secret_columns_are_dropped_and_named_and_never_shown() -> None:
    columns = columns_of([*USERS, "user_activation_key", "card_number", "Mật khẩu", "_stripe_token"])
    assert columns.dropped == ("user_pass", "session_tokens", "user_activation_key", "card_number", "Mật khẩu",
                               "_stripe_token")  # fmt: skip
    cells = [f"value{i}" for i in range(len(columns.names))]
    shown = columns.shown(cells)
    assert not {i for i, name in enumerate(columns.names) if name in columns.dropped} & {
        cells.index(value) for value in shown.values()
    }
    assert not {name for name, _ in columns.feeds} & set(columns.dropped)
    assert "user_login" in shown


@pytest.mark.parametrize("name", ["user_pass", "USER PASS", "Password", "session_tokens", "payment_token", "CVV",
                                  "Credit Card Number", "order_key", "api_key", "Mật khẩu", "Số thẻ"])  # fmt: skip
def test_what_looks_like_a_secret_is_one(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["billing_company", "meta:_wc_order_attribution_session_count", "postcode", "status"])
def test_other_columns_are_no_secret(name: str) -> None:
    assert not is_secret(name)


def test_unused_columns_are_shown_as_unused() -> None:
    feeds = dict(columns_of([*ORDERS, "wt_import_key", "customer_user_agent"]).feeds)
    assert feeds["wt_import_key"] == feeds["customer_user_agent"] == ""
    assert feeds["billing_phone"] == "billing_phone"
    assert feeds["line_item_1"] == "line_item"
    assert feeds["Product Item 1 Name"] == ""  # the other kind of item columns is there


def test_line_items_are_taken_in_the_order_of_their_numbers() -> None:
    assert columns_of(ORDERS).items == (ORDERS.index("line_item_1"), ORDERS.index("line_item_2"))
    assert item_of("Product Item 12 SKU") == (12, "sku")
    assert item_of("line_items") is None


def test_of_two_columns_for_a_field_the_plainer_name_feeds_it() -> None:
    columns = columns_of(["meta:_billing_phone", *USERS])
    assert columns.fields[Field.BILLING_PHONE] == 1 + USERS.index("billing_phone")
    assert (
        columns_of([name for name in ["meta:_billing_phone", *USERS] if name != "billing_phone"]).fields[
            Field.BILLING_PHONE
        ]
        == 0
    )
    assert field_of("Họ (thanh toán)")[1] is Field.BILLING_LAST_NAME  # type: ignore[index]


OFFERS = {Purpose.MARKETING, Purpose.OCCASION, Purpose.ANALYSIS}


@pytest.mark.parametrize(
    ("column", "channels", "purposes"),
    [
        ("do_not_email", {Channel.EMAIL}, set(Purpose)),
        ("do_not_phone", {Channel.CALL}, set(Purpose)),
        ("do_not_sms", {Channel.MESSAGE}, set(Purpose)),
        ("Không gọi điện", {Channel.CALL}, set(Purpose)),
        ("do_not_contact", set(Channel), set(Purpose)),
        ("Không liên hệ", set(Channel), set(Purpose)),
        ("unsubscribed", set(Channel), OFFERS),
        ("is_opt_out", set(Channel), OFFERS),
        ("meta:marketing_opt_out", set(Channel), OFFERS),
        ("sms_opt_out", {Channel.MESSAGE}, OFFERS),
        ("Hủy đăng ký nhận tin", set(Channel), OFFERS),
        ("Từ chối quảng cáo", set(Channel), OFFERS),
    ],
)
def test_opt_out_columns_refuse_where_they_say(column: str, channels: set[Channel], purposes: set[Purpose]) -> None:
    found = permission_of(column)
    assert found is not None
    assert found.yes_refuses
    assert set(found.cells) == {(c, p) for c, p in CELLS if c in channels and p in purposes}


def test_a_column_that_means_two_things_refuses_both() -> None:
    found = permission_of("Không nhận tin")
    assert found is not None
    assert set(found.cells) == {(c, p) for c, p in CELLS if c is Channel.MESSAGE or p in OFFERS}


@pytest.mark.parametrize(
    "column", ["accepts_marketing", "meta:marketing_consent", "newsletter", "Đồng ý nhận quảng cáo", "sms_consent"]
)
def test_consent_columns_refuse_by_a_no(column: str) -> None:
    found = permission_of(column)
    assert found is not None
    assert not found.yes_refuses


@pytest.mark.parametrize("column", ["do_not_mail", "do_not_trade", "cookie_consent", "terms_consent", "subscription_id",
                                    "download_permissions", "billing_phone", "order_notes"])  # fmt: skip
def test_columns_about_something_else_say_nothing(column: str) -> None:
    assert permission_of(column) is None


@pytest.mark.parametrize(
    "word", ["1", "yes", "TRUE", "x", "có", "Unsubscribed", "opted out", "2025-03-01", "chắc là có"]
)
def test_in_an_opt_out_column_any_word_but_a_no_refuses(word: str) -> None:
    assert permission_of("unsubscribed").refuses(word) is True  # type: ignore[union-attr]


@pytest.mark.parametrize("word", ["0", "no", "FALSE", "không", "subscribed", "n"])
def test_a_no_in_an_opt_out_column_refuses_nothing(word: str) -> None:
    assert permission_of("unsubscribed").refuses(word) is False  # type: ignore[union-attr]


@pytest.mark.parametrize("word", ["0", "no", "không", "Không đồng ý", "Unsubscribed", "declined", "từ chối", "opt-out"])
def test_a_no_in_a_consent_column_refuses(word: str) -> None:
    assert permission_of("marketing_consent").refuses(word) is True  # type: ignore[union-attr]


@pytest.mark.parametrize("word", ["1", "yes", "đồng ý", "SUBSCRIBED", "có", "2025-03-01"])
def test_a_yes_in_a_consent_column_is_only_a_claim(word: str) -> None:
    assert permission_of("marketing_consent").refuses(word) is False  # type: ignore[union-attr]


@pytest.mark.parametrize("column", ["unsubscribed", "marketing_consent"])
@pytest.mark.parametrize("word", ["", " ", "NULL", "pending", "not_subscribed"])
def test_nothing_said_is_nothing(column: str, word: str) -> None:
    assert permission_of(column).refuses(word) is None  # type: ignore[union-attr]
