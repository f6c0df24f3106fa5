"""The outer label by the whole way from a customer of whom everything is known: none of it is on the paper."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from kingoil_desk.domain.birth import parse_birth
from kingoil_desk.domain.customer import AddressEntry, AddressForm, CustomerDraft, EmailEntry, Gender, Label, PhoneEntry
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.parcel import NewParcel
from kingoil_desk.domain.product import Product
from kingoil_desk.domain.text import fold
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.label import Labels
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.parcel_papers import label_of
from kingoil_desk.gui.preferences import SIZES, Paper
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import Carrier
from tests.gui.paper.reading import codes, pictures, seen, text

WHO = CustomerDraft(
    full_name="Quách Thị Bạch Yến", called_name="Yến Quách", address_form=AddressForm.CHI, gender=Gender.FEMALE,
    birth=parse_birth("17/05/1983"), phones=(PhoneEntry("0987 654 321", Label.HOME), PhoneEntry("0234 3 828 288")),
    emails=(EmailEntry("bachyen83@thu.example"),), addresses=(AddressEntry("88 Nguyễn Sinh Cung", "26740", "79"),),
    notes="Dị ứng lạc, gọi sau giờ trưa",
)  # fmt: skip
GOODS = Product(0, "DX-750", "8934600000116", "Dầu hạt cải ép lạnh", "chai 750 ml", 137_000, True)
NOTE = "Bọc quà màu tím"
TELLING = (
    "quachthi", "bachyen", "yenquach", "0987654", "654321", "02343828", "828288", "thu.example", "nguyensinhcung",
    "sinhcung", "17051983", "17/05/1983", "diunglac", "hatcai", "eplanh", "750ml", "dx750", "137000", "411000",
    "8934600000116", "bocqua", "mautim", "kh000001", "dh26110001",
)  # fmt: skip


@pytest.fixture
def labels(desk: Desk) -> Labels:
    """Sold on delivery, packed in two parcels, their labels as the window prints them."""
    desk.products.add(GOODS)
    kept = desk.products.all()[0]
    whose = desk.customers.add(WHO).customer_id
    line = Line(kept.id, kept.code, kept.name, kept.unit, 3, kept.price)
    order = desk.orders.finish(OrderDraft(whose, (line,), payment=Payment.ON_DELIVERY, note=NOTE))
    columns = tuple((field.value, heading) for field, heading in NEUTRAL)
    desk.manifests.put_carrier(Carrier(0, "Hãng A", columns, True, True))
    carrier = desk.manifests.carriers()[0].id
    packed = desk.parcels.pack(
        order.order_id, [NewParcel(carrier, {0: 2}, 1_700, 411_000, "S-07"), NewParcel(carrier, {0: 1}, 900)]
    )
    return Labels([label_of(one) for one in desk.parcels.labels([row.id for row in packed.parcels])])


def found_in(said: str) -> list[str]:
    """Which of them stand there, whatever marks, blanks and dashes lie between."""
    bare = re.sub(r"[^a-z0-9@/.]", "", fold(said))
    return [word for word in TELLING if word in bare or word in re.sub(r"[./]", "", bare)]


@pytest.mark.parametrize("size", SIZES[Paper.LABEL])
def test_neither_words_nor_codes_nor_properties_nor_a_camera_find_the_customer(
    labels: Labels, size: PaperSize, tmp_path: Path
) -> None:
    pdf = printing.to_pdf(labels, size)
    assert found_in(text(labels, size)) == []
    metadata = PdfReader(io.BytesIO(pdf)).metadata or {}
    assert found_in(" ".join(f"{key} {value}" for key, value in metadata.items() if "Date" not in key)) == []
    pages = pictures(pdf)
    assert len(pages) == 2
    for picture, label in zip(pages, labels.labels, strict=True):
        assert codes(picture) == {"QRCode": label.code, "Code128": label.code}
        assert found_in(seen(picture, tmp_path)) == []
    raw = pdf.decode("latin-1").lower()
    assert not any(word in raw for word in ("987654321", "bachyen83", "dx-750"))


def test_the_search_finds_each_of_them_when_it_is_there() -> None:
    """The words that are looked for are the customer's: a slip in this list would find nothing and prove nothing."""
    everything = [
        WHO.full_name, WHO.called_name, *(phone.typed for phone in WHO.phones), WHO.emails[0].typed,
        WHO.addresses[0].given, WHO.notes, "17/05/1983", GOODS.name, GOODS.unit, GOODS.code, str(GOODS.price),
        GOODS.barcode, NOTE, "KH-000001", "DH-2611-0001",
    ]  # fmt: skip
    assert [words for words in everything if not found_in(words)] == []
