"""Parcels without a window: an order taken, packed, its papers read back, and the manifest opened by its password."""

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import msoffcrypto
import pytest
from pypdf import PdfReader

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, PhoneEntry
from kingoil_desk.service.shop import Lane, Shop
from tests.test_cli import admin

NAME, PHONE, STREET = "Đặng Thị Hường Vân", "0912 345 678", "12/4 Lê Thánh Tôn"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo of nobody else, with one customer who has everything that a label must not tell."""
    folder = tmp_path_factory.mktemp("cli") / "demo"
    Shop.make_demo(folder, 0, 1)
    shop = Shop.open(folder)
    shop.sign_in_as(shop.staff()[0].id)
    draft = CustomerDraft(NAME, phones=(PhoneEntry(PHONE),), addresses=(AddressEntry(STREET, "26740", "79"),))
    shop.desk(Lane.WRITE).customers.add(draft)
    shop.close()
    return folder


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def sold(demo: Path, quantity: int = 2) -> str:
    product = "DM-500"
    order = {"code": "KH-000001", "payment": "on_delivery", "lines": [{"product": product, "quantity": quantity}]}
    (answer,) = lines(admin("order", demo, typed=json.dumps(order)).stdout)
    return str(answer["number"])


def read(path: Path) -> str:
    reader = PdfReader(path)
    told = {name: value for name, value in (reader.metadata or {}).items() if not name.endswith("Date")}
    return " ".join(page.extract_text() for page in reader.pages) + str(told)


def test_from_the_order_to_the_papers(demo: Path, tmp_path: Path) -> None:
    number, out = sold(demo), tmp_path / "papers"
    done = admin("parcel", demo, "--out", out, "--weight", 900, typed=f"{number}\n{number}\nDH-0000-0000\n")
    assert done.returncode == 4, done.stderr
    packed, again, unknown, manifest = lines(done.stdout)
    assert (packed["order"], packed["cod"] > 0) == (number, True)
    assert parcel_code.shown(parcel_code.read_code(packed["parcel"]) or "") == packed["parcel"]
    assert "Nothing was packed" in again["error"]
    assert "error" in unknown
    label = read(out / packed["label"])
    assert packed["parcel"].replace("-", "") in re.sub(r"\W", "", label)
    for secret in (*NAME.split(), "0912", "345", "678", "Thánh Tôn", "KH-0", number, "mè", str(packed["cod"])):
        assert secret not in label, secret
    assert "mè" in read(out / packed["slip"])
    for path in out.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
    body = (out / manifest["file"]).read_bytes()
    assert NAME.encode() not in body
    locked = msoffcrypto.OfficeFile(io.BytesIO(body))
    locked.load_key(password=manifest["password"])
    plain = io.BytesIO()
    locked.decrypt(plain)
    with zipfile.ZipFile(plain) as parts:
        told = parts.read("xl/sharedStrings.xml").decode()
    for known in (NAME, PHONE, STREET, packed["parcel"]):
        assert known in told
    assert "mè" not in told


def test_a_carrier_that_is_none(demo: Path, tmp_path: Path) -> None:
    done = admin("parcel", demo, "--out", tmp_path / "papers", "--carrier", "Hãng Z", typed="DH-0000-0000\n")
    assert done.returncode == 3
    assert "carrier" in done.stderr
    assert not (tmp_path / "papers").exists()


def test_nothing_packed_makes_no_manifest(demo: Path, tmp_path: Path) -> None:
    done = admin("parcel", demo, "--out", tmp_path / "papers", typed="")
    assert (done.returncode, done.stdout) == (0, "")
