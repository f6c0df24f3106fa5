"""CSV as text: encodings told apart, delimiters, and records that outlive a stray quote."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.csv_text import (
    MAX_RECORD,
    Encoding,
    EncodingWatch,
    Record,
    composed,
    records,
    sep_line,
)
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_shape import delimiter_of
from tests.data.old_encoding import as_cp1258

NAMES = "Nguyễn Thị Thủy, Đặng Hường, Trần Văn Quý, Lê Ngọc Ánh, Phạm Hoàng Phượng, Võ Khánh Hòa\n"


def watched(data: bytes, size: int = 1 << 20) -> Encoding:
    watch = EncodingWatch()
    for i in range(0, len(data), size):
        watch.feed(data[i : i + size])
    return watch.encoding()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (NAMES.encode(), Encoding.UTF8),
        (NAMES.encode("utf-8-sig"), Encoding.UTF8_BOM),
        (b"\xff\xfe" + NAMES.encode("utf-16-le"), Encoding.UTF16_LE),
        (b"\xfe\xff" + NAMES.encode("utf-16-be"), Encoding.UTF16_BE),
        (as_cp1258(NAMES), Encoding.CP1258),
        (b"plain ascii,1,2\n", Encoding.UTF8),
    ],
)
@pytest.mark.parametrize("size", [1_000, 1_001, 1_002, 1 << 20])
def test_encodings_are_told_wherever_a_chunk_ends(data: bytes, encoding: Encoding, size: int) -> None:
    assert watched(data * 100, size) is encoding


def test_cp1258_comes_out_composed() -> None:
    assert composed(as_cp1258(NAMES).decode("cp1258")) == NAMES


def test_a_few_broken_bytes_leave_utf8_what_it_is() -> None:
    assert watched(NAMES.encode() * 50 + b"\xe1\xbb\n") is Encoding.UTF8


@pytest.mark.parametrize(
    "text",
    [
        b"Nguy\xd4n V\xa8n An, Tr\xc7n Th\xde B\xd7nh, L\xaa \xa7\xd7nh C\xadng, \xa7\xc6ng H\xad\xeang\n",  # TCVN3
        b"Nguye\xe3n Va\xean An, Tra\xe0n Th\xf2 B\xecnh, \xd1a\xeb\xedng H\xf6\xf4\xf8ng, Ph\xf6\xf4\xefng\n",  # VNI
    ],
)
def test_other_old_fonts_are_not_taken_for_vietnamese(text: bytes) -> None:
    assert watched(text * 20) is Encoding.WESTERN


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj\n",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"<!DOCTYPE html><html>",
        b'{"orders": []}',
        bytes(range(256)) * 10,
        b"\x00" * 500,
        b"\x01\x02\x03\x04\x05" * 100,
    ],
)
def test_what_is_no_text_is_said_to_be_no_csv(data: bytes) -> None:
    with pytest.raises(KnownError) as error:
        watched(data)
    assert error.value.code is Code.IMPORT_NOT_CSV


def test_utf32_is_an_encoding_nobody_reads() -> None:
    with pytest.raises(KnownError) as error:
        watched("order_id".encode("utf-32"))
    assert error.value.code is Code.IMPORT_ENCODING


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_that_makes_known_columns_wins(delimiter: str) -> None:
    names = ["order_id", "order_date", "Ghi chú; dài, có dấu", "billing_phone", "order_total"]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerow(names)
    assert delimiter_of(out.getvalue()) == delimiter


def test_excels_own_line_names_the_delimiter() -> None:
    assert sep_line("sep=;\r\n") == ";"
    assert sep_line("separate\n") is None


def read(text: str, delimiter: str = ",") -> list[Record]:
    return list(records(io.StringIO(text, newline=""), delimiter))


def test_lines_are_counted_through_quoted_line_breaks_and_blank_lines() -> None:
    found = read('a,b\n1,"x\ny\nz"\n\n,\n2,w\n')
    assert [(record.line, record.cells) for record in found] == [
        (1, ["a", "b"]),
        (2, ["1", "x\ny\nz"]),
        (7, ["2", "w"]),
    ]


def test_an_unclosed_quote_costs_its_own_line_only() -> None:
    found = read('a,b,c\n1,"x,y\n2,good,row\n3,good,row\n')
    assert [record.broken for record in found] == [False, True, False, False]
    assert found[1] == Record(2, ["1", '"x', "y"], True)
    assert [record.cells for record in found[2:]] == [["2", "good", "row"], ["3", "good", "row"]]


def test_two_stray_quotes_do_not_swallow_the_rows_between() -> None:
    found = read('a,b,c\n1,"x,y\n2,good,row\n3,"x,y\n4,good,row\n')
    assert [record.cells[0] for record in found if not record.broken] == ["a", "2", "4"]
    assert [record.line for record in found if record.broken] == [2, 4]


def test_a_row_with_more_cells_than_columns_is_broken_and_empty_ones_are_not() -> None:
    found = read("a,b\n1,2,3\n1,2,,\n1\n")
    assert [record.broken for record in found] == [False, True, False, False]


def test_parts_of_a_broken_row_are_never_read_as_rows() -> None:
    found = read('a,b,c\n1,2,"3\nfragment,x\n",4,5\n6,7,8\n')
    assert [record.cells for record in found if not record.broken] == [["a", "b", "c"], ["6", "7", "8"]]


def test_a_cell_without_end_does_not_stop_the_file() -> None:
    found = read("a,b\n1," + "x" * (MAX_RECORD + 10) + "\n2,y\n")
    assert [record.broken for record in found] == [False, True, False]


CELLS = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=3, max_size=3)


@given(rows=st.lists(CELLS.filter(lambda cells: any(cell.strip() for cell in cells)), max_size=12))
def test_what_a_csv_writer_writes_is_read_back_whole(rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerows([["a", "b", "c"], *rows])
    assert [record.cells for record in read(out.getvalue())[1:]] == rows


@given(text=st.text(st.sampled_from('ab,"\n\r;'), max_size=80))
def test_no_text_makes_reading_fail_or_lose_a_line(text: str) -> None:
    found = read("h1,h2,h3\n" + text)
    kept = "".join("".join(record.cells) for record in found[1:])
    assert kept.count("a") == text.count("a")
    assert kept.count("b") == text.count("b")
