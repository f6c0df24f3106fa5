"""Files of every encoding, and files that are none: read the same, or refused with the right words and nothing kept."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_reason import Reason
from kingoil_desk.service import import_file
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import FixedClock
from tests.data.import_files import bring, order, row_counts, text, user, write
from tests.data.old_encoding import as_cp1258

ROWS = [
    order(1, billing_first_name="Thị Thủy", billing_last_name="Nguyễn", customer_note="Giao\ngiờ hành chính"),
    order(2, billing_first_name="Hường", billing_last_name="Đặng", billing_phone="0987654321", billing_email=""),
    order(3, billing_first_name="Khánh Hòa", billing_last_name="Võ", billing_phone="", billing_email="hoa@example.com"),
]
TEXT = text(ROWS)
ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with BOM": TEXT.encode("utf-8-sig"),
    "utf-16 LE": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "utf-16 BE": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "cp1258": as_cp1258(TEXT),
    "semicolons": text(ROWS, delimiter=";").encode(),
    "tabs": b"\xff\xfe" + text(ROWS, delimiter="\t").encode("utf-16-le"),
    "sep line": b"sep=;\r\n" + text(ROWS, delimiter=";").encode(),
    "line ends of Windows": TEXT.replace("\n", "\r\n").encode(),
    "old Mac": TEXT.replace("\r\n", "\r").encode(),
    "blank lines first": b"\n\n" + TEXT.encode(),
}


def refusal(shop: Shop, path: Path) -> KnownError:
    counts = row_counts(shop)
    with pytest.raises(KnownError) as error:
        shop.desk(Lane.LONG).imports.preview(path)
    with pytest.raises(KnownError) as again:
        bring(shop, path)
    assert again.value.code is error.value.code
    assert row_counts(shop) == counts
    return error.value


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED)
def test_every_encoding_brings_the_same_people(shop: Shop, desk: Desk, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(data)
    report = bring(shop, path)
    assert (report.rows, report.orders_added, report.refused) == (3, 3, ())
    found = {row[0] for row in desk.ctx.conn.execute("SELECT full_name FROM customer")}
    assert found == {"Nguyễn Thị Thủy", "Đặng Hường", "Võ Khánh Hòa"}
    notes = {row[0] for row in desk.ctx.conn.execute("SELECT note FROM orders")}
    assert notes == {"Giao\ngiờ hành chính", ""}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.IMPORT_EMPTY),
        (b" \r\n\n", Code.IMPORT_EMPTY),
        (TEXT.splitlines()[0].encode(), Code.IMPORT_EMPTY),
        (b"%PDF-1.7 whatever", Code.IMPORT_NOT_CSV),
        (b"PK\x03\x04 an xlsx file", Code.IMPORT_NOT_CSV),
        (b"\x89PNG\r\n\x1a\n\0\0", Code.IMPORT_NOT_CSV),
        (bytes(1000), Code.IMPORT_NOT_CSV),
        (b"<html><table><tr><td>order_id", Code.IMPORT_NOT_CSV),
        (TEXT.encode("utf-32"), Code.IMPORT_ENCODING),
        (TEXT.encode("utf-16-le"), Code.IMPORT_NOT_CSV),  # without its mark nobody can tell
        (b"name,price,sku\nDau,1,2\n", Code.IMPORT_SHAPE_UNKNOWN),
    ],
)
def test_a_file_that_is_no_export_is_refused_and_nothing_kept(
    shop: Shop, tmp_path: Path, data: bytes, code: Code
) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(data)
    assert refusal(shop, path).code is code


def test_another_shape_names_the_columns_found(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text("sản phẩm;giá\nDầu;1\n", encoding="utf-8")
    assert refusal(shop, path).data["columns"] == "sản phẩm, giá"


@pytest.mark.parametrize("codec", ["cp1252", "ascii", "utf-8"])
def test_letters_that_became_question_marks_refuse_the_file(shop: Shop, tmp_path: Path, codec: str) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(TEXT.encode("ascii" if codec == "utf-8" else codec, "replace"))
    error = refusal(shop, path)
    assert error.code is Code.IMPORT_LETTERS_LOST
    assert error.data["row"] == 2


def test_one_lost_letter_among_whole_names_refuses_that_row_only(shop: Shop, tmp_path: Path) -> None:
    rows = [*ROWS, order(4, billing_last_name="Ph?m")]
    report = bring(shop, write(tmp_path / "o.csv", rows))
    assert [row.reason for row in report.refused] == [Reason.LETTERS_LOST]


def test_a_broken_byte_refuses_its_row_only(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(TEXT.encode().replace("Hường".encode(), b"H\xc6\xffng"))
    report = bring(shop, path)
    assert [(row.reason, row.line) for row in report.refused] == [(Reason.LETTERS_LOST, 4)]
    assert report.orders_added == 2


def test_an_unclosed_quote_refuses_its_row_only(shop: Shop, tmp_path: Path) -> None:
    lines = TEXT.splitlines(keepends=True)
    path = tmp_path / "o.csv"
    path.write_text("".join([*lines[:3], lines[3].replace("Hường", '"Hường'), *lines[4:]]), encoding="utf-8")
    report = bring(shop, path)
    assert [(row.reason, row.line) for row in report.refused] == [(Reason.ROW_BROKEN, 4)]
    assert (report.rows, report.orders_added) == (3, 2)


def test_a_missing_file_a_folder_and_a_device_cannot_be_read(shop: Shop, tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.csv", tmp_path, Path("/dev/zero")):
        assert refusal(shop, path).code is Code.FILE_UNREADABLE


def test_a_file_over_the_limit_is_too_large(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_file, "LIMIT_BYTES", 1_000)
    error = refusal(shop, write(tmp_path / "o.csv", ROWS))
    assert error.code is Code.IMPORT_TOO_LARGE
    assert error.data["limit"] == 1_000


@given(data=st.data(), encoding=st.sampled_from(sorted(ENCODED)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_read_or_refused_but_nothing_else(
    shop: Shop, tmp_path: Path, data: st.DataObject, encoding: str
) -> None:
    damaged = bytearray(ENCODED[encoding])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    path = tmp_path / "o.csv"
    path.write_bytes(damaged)
    try:
        report = bring(shop, path, dry_run=True)
    except KnownError:
        return
    lines = {row.line for row in report.refused}
    assert report.orders_added + report.orders_known + len(lines) == report.rows


# --- the look before


def test_the_preview_tells_what_the_file_is_and_keeps_nothing(shop: Shop, tmp_path: Path, clock: FixedClock) -> None:
    path = write(tmp_path / "o.csv", [*ROWS, order(9, order_total="x")])
    counts = row_counts(shop)
    preview = shop.desk(Lane.LONG).imports.preview(path)
    assert row_counts(shop) == counts
    assert (preview.shape, preview.encoding, preview.rows) == ("webtoffee_orders", "utf-8", 4)
    assert preview.dropped == ("order_key",)
    assert preview.sample[0] == {
        "line": "2",
        "name": "Nguyễn Thị Thủy",
        "phones": "0912345678",
        "emails": "an@example.com",
        "addresses": "12 Lê Lợi, Đà Nẵng",
        "order": "WEB-1",
        "date": "2026-03-04 10:00",
        "status": "completed",
        "items": "2 × Tinh dầu bạc hà 10ml",
        "total": "260000",
    }
    assert preview.sample[3] == {"line": "6", "refused": Reason.MONEY_NOT_READ}
    assert preview.imported_at == 0
    bring(shop, path)
    assert shop.desk(Lane.LONG).imports.preview(path).imported_at == clock.now


def test_passwords_and_sessions_never_get_past_the_door(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    path = write(
        tmp_path / "u.csv", [user(7), user(8, first_name="", last_name="", billing_phone="", user_email="x@y.vn")]
    )
    preview = shop.desk(Lane.LONG).imports.preview(path)
    staged: list[str] = []

    def watch(_: object) -> None:
        staged.extend(row[0] for row in desk.ctx.conn.execute("SELECT body FROM import_row"))

    report = bring(shop, path, progress=watch)
    assert preview.dropped == report.dropped == ("user_pass", "session_tokens")
    assert staged
    everything = [str(preview.sample), str(report.refused), *staged]
    for table in ("customer", "phone", "email", "address", "web_trace", "web_account", "import_batch", "audit"):
        everything += [str(tuple(row)) for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")]
    assert report.refused
    assert not any("secret" in text for text in everything)


@pytest.mark.parametrize(
    ("dates", "order_", "days"),
    [
        (("2026-02-01 08:00:00", "2026-02-03 08:00:00"), "", ["2026-02-01 08:00", "2026-02-03 08:00"]),
        (("02/01/2026 08:00:00", "02/23/2026 08:00:00"), "mdy", ["2026-02-01 08:00", "2026-02-23 08:00"]),
        (("02/01/2026 08:00:00", "23/02/2026 08:00:00"), "dmy", ["2026-01-02 08:00", "2026-02-23 08:00"]),
        (("02/01/2026 8:00", "02/03/2026 8:00"), "mdy_assumed", ["2026-02-01 08:00", "2026-02-03 08:00"]),
    ],
)
def test_the_order_of_day_and_month_is_the_files_and_is_told(
    shop: Shop, tmp_path: Path, dates: tuple[str, str], order_: str, days: list[str]
) -> None:
    rows = [order(i, order_date=date) for i, date in enumerate(dates, 1)]
    preview = shop.desk(Lane.LONG).imports.preview(write(tmp_path / "o.csv", rows))
    assert preview.date_order == order_
    assert [row["date"] for row in preview.sample] == days
    assert bring(shop, tmp_path / "o.csv").date_order == order_


def test_a_file_with_both_orders_refuses_only_what_could_be_either(shop: Shop, tmp_path: Path) -> None:
    dates = ("13/02/2026", "02/13/2026", "02/03/2026", "05/05/2026")
    report = bring(shop, write(tmp_path / "o.csv", [order(i, order_date=d) for i, d in enumerate(dates, 1)]))
    assert report.date_order == "mixed"
    assert [(row.line, row.reason) for row in report.refused] == [(4, Reason.DATE_AMBIGUOUS)]


def test_formulas_stay_text(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "o.csv", [order(1, billing_last_name='=HYPERLINK("x")', customer_note="'+1+1|cmd")]))
    (hit,) = desk.search.find("")
    assert hit.name == '=HYPERLINK("x") Văn An'
