"""Parcels without a window: an order taken, packed, its papers read back, and the manifest opened by its password."""

import io
import json
import os
import re
import signal
import subprocess
import time
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msoffcrypto
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kingoil_desk import cli_run, cli_words
from kingoil_desk.cli_parcel import Packing
from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.gui.private_file import PrivateDraft
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.recipient import SendTo
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.parcels import Carrier
from tests.service.order_desk import add_goods, draft_of, refused, rows
from tests.service.staffed import hashed
from tests.test_cli import CALL, ROOT, admin

PASSPHRASE = "thuyền về bến cũ"
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
    assert again == {**packed, "again": True}
    assert (manifest["parcels"], manifest["cod"]) == (1, packed["cod"])
    assert (packed["order"], packed["cod"] > 0) == (number, True)
    assert parcel_code.shown(parcel_code.read_code(packed["parcel"]) or "") == packed["parcel"]
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


def test_nothing_that_waits_makes_no_manifest(goods: Desk, tmp_path: Path) -> None:
    run = packing(goods, tmp_path / "papers")
    assert "error" in run.order(b"DH-0000-0000\n")
    assert run.manifest() is None
    assert list((tmp_path / "papers").iterdir()) == []


def test_a_run_that_was_broken_off_is_gone_on_with(demo: Path, tmp_path: Path) -> None:
    numbers, out = [sold(demo) for _ in range(3)], tmp_path / "papers"
    typed = [f"{number}\n" for number in numbers]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*CALL, "parcel", str(demo), "--out", str(out)], stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("".join(typed[:2]))
        process.stdin.flush()
        first = [json.loads(process.stdout.readline()) for _ in range(2)]
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        rest, err = process.communicate(timeout=20)
    assert (process.returncode, rest) == (130, "")
    assert err.strip() == f"Cancelled. {cli_words.PARCELS_KEPT}"
    (out / first[1]["slip"]).unlink()  # as after a kill in between
    done = admin("parcel", demo, "--out", out, typed="".join(typed))
    assert (done.returncode, done.stderr) == (0, "")
    *answers, manifest = lines(done.stdout)
    assert answers[:2] == [{**answer, "again": True} for answer in first]
    assert "again" not in answers[2]
    assert (out / first[1]["slip"]).exists()
    assert manifest["parcels"] >= 3
    one_more = lines(admin("parcel", demo, "--out", out, typed="").stdout)
    assert [one["parcels"] for one in one_more] == [manifest["parcels"]]
    assert one_more[0]["manifest"] > manifest["manifest"]


@pytest.mark.parametrize("weight", ["0", "-1", "50001", "x"])
def test_a_weight_out_of_sense_is_told_before_the_first_line(demo: Path, tmp_path: Path, weight: str) -> None:
    done = admin("parcel", demo, "--out", tmp_path / "papers", "--weight", weight, typed=f"{sold(demo)}\n")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.fixture
def goods(desk: Desk, qapp: QApplication) -> Desk:
    """A shop with oil and one carrier, and a manager who has a passphrase; papers are drawn by the tests' own
    application, since a process has one.
    """
    add_goods(desk)
    add_carrier(desk, "Hãng Á")
    with desk.ctx.using() as conn:
        conn.execute("UPDATE staff SET secret = ? WHERE id = 1", (hashed(PASSPHRASE),))
    return desk


def add_carrier(desk: Desk, name: str) -> None:
    desk.manifests.put_carrier(Carrier(0, name, tuple((f.value, heading) for f, heading in NEUTRAL), False, True))


def packing(desk: Desk, out: Path, carrier: str = "", ask: Callable[[], str] = lambda: PASSPHRASE) -> Packing:
    """A run of the command."""
    return Packing(desk, out, carrier, 1_000, "a6", ask)


def ordered(desk: Desk, quantity: int = 1, **customer: Any) -> bytes:
    """The number of an order of somebody, as a line."""
    person = {"phones": (PhoneEntry(PHONE),), "addresses": (AddressEntry(STREET, "26740", "79"),), **customer}
    whose = desk.customers.add(CustomerDraft(NAME, **person)).customer_id
    done = desk.orders.finish(draft_of(desk, whose, Payment.ON_DELIVERY, sesame=quantity))
    return f"{done.number}\n".encode()


def made(desk: Desk) -> list[str]:
    return [one.number for one in desk.manifests.made()]


def in_the_way(tmp_path: Path) -> Path:
    (tmp_path / "file").write_text("mine")
    return tmp_path / "file" / "papers"


@pytest.mark.parametrize("where", [in_the_way, lambda _: Path("/proc"), lambda _: Path("/proc/none")])
def test_a_folder_that_takes_nothing_is_told_before_anything_is_asked(
    goods: Desk, tmp_path: Path, where: Callable[[Path], Path]
) -> None:
    asked: list[str] = []
    error = refused(lambda: packing(goods, where(tmp_path), ask=lambda: asked.append("asked") or PASSPHRASE))  # type: ignore[func-returns-value]
    assert (error.code, asked) == (Code.FOLDER_PROTECTED, [])


def test_a_wrong_passphrase_is_told_before_anything_is_packed(goods: Desk, tmp_path: Path) -> None:
    assert refused(lambda: packing(goods, tmp_path, ask=lambda: "sai rồi bạn ơi")).code is Code.SECRET_WRONG
    run = packing(goods, tmp_path)
    run.order(ordered(goods))
    assert made(goods) == []
    assert (run.manifest() or {})["manifest"] == made(goods)[0]


def test_the_carrier_is_named_in_letters_of_any_make(goods: Desk, tmp_path: Path) -> None:
    packing(goods, tmp_path, unicodedata.normalize("NFD", "Hãng Á"))
    assert refused(lambda: packing(goods, tmp_path, "Hãng B")).code is Code.CARRIER_UNKNOWN


@pytest.mark.parametrize("lack", ["phones", "addresses"])
def test_an_order_for_somebody_without_phone_or_address_holds_up_nobody(goods: Desk, tmp_path: Path, lack: str) -> None:
    run, good, bad = packing(goods, tmp_path), ordered(goods), ordered(goods, **{lack: ()})
    before = rows(goods)
    answer = run.order(bad)
    assert rows(goods) == before
    assert answer.keys() == {"error"}
    assert "KH-000002 has no name, no phone or no address" in str(answer["error"])
    assert "error" not in run.order(good)
    end = run.manifest() or {}
    assert (end["parcels"], "left_out" in end) == (1, False)


def test_a_customer_whose_address_went_is_left_out_and_told(goods: Desk, tmp_path: Path) -> None:
    run, lost, good = packing(goods, tmp_path), ordered(goods), ordered(goods)
    packed = run.order(lost)
    kept = goods.customers.edit(1)
    goods.customers.change(1, replace(kept.draft, addresses=()), kept.version)
    alone = run.manifest() or {}
    assert alone.keys() == {"error"}
    assert "KH-000001" in str(alone["error"])
    assert made(goods) == []
    run.order(good)
    end = run.manifest() or {}
    assert end["parcels"] == 1
    assert end["left_out"] == [{"parcel": packed["parcel"], "order": packed["order"], "customer": "KH-000001"}]


def test_what_the_window_packed_for_an_address_that_went_is_told(goods: Desk, tmp_path: Path) -> None:
    run, number = packing(goods, tmp_path), ordered(goods)
    order = goods.packing.find(number.decode())
    to = SendTo(None, order.addresses[0].id)
    goods.parcels.pack(order.order_id, [NewParcel(order.carriers[0].id, {0: order.lines[0].left}, 500)], to)
    kept = goods.customers.edit(1)
    elsewhere = (AddressEntry("9 Hàm Nghi", "26740", "79"),)
    goods.customers.change(1, replace(kept.draft, addresses=elsewhere), kept.version)
    answer = run.manifest() or {}
    assert answer.keys() == {"error"}
    assert "cancel that parcel" in str(answer["error"])
    assert made(goods) == []


def test_an_order_that_is_gone_or_with_another_carrier_is_told(goods: Desk, tmp_path: Path) -> None:
    add_carrier(goods, "Hãng B")
    run, number = packing(goods, tmp_path, "Hãng Á"), ordered(goods)
    assert "error" not in run.order(number)
    other = packing(goods, tmp_path, "Hãng B").order(number)
    assert "is packed already, for Hãng Á" in str(other["error"])
    (row,) = goods.parcels.open_ones()
    goods.parcels.step(row.id, Step.HANDED_OVER)
    assert "none of its parcels is here any more" in str(run.order(number)["error"])


def test_every_parcel_of_an_order_gets_its_papers_once_more(goods: Desk, tmp_path: Path) -> None:
    number = ordered(goods, 3)
    carrier = goods.manifests.carriers()[0].id
    order_id = goods.packing.find(number.decode()).order_id
    goods.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 2)
    run = packing(goods, tmp_path)
    rest = run.order(number)
    again = run.order(number)
    assert "again" not in rest
    assert "others" not in rest
    others = again.pop("others")
    assert again == {**rest, "again": True}
    assert isinstance(others, list)
    assert len({one["parcel"] for one in others}) == 2
    assert all((tmp_path / one["label"]).exists() and (tmp_path / one["slip"]).exists() for one in others)


def test_papers_that_cannot_be_written_end_the_run(
    goods: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, number = packing(goods, tmp_path), ordered(goods)
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail)
        error = refused(lambda: run.order(number))
    assert error.code is Code.PDF_NOT_WRITTEN
    (row,) = goods.parcels.open_ones()
    assert parcel_code.shown(row.code) in cli_run.notes(error)
    assert list(tmp_path.glob("*.p*")) == []
    assert run.order(number)["again"] is True
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def fail(*_: object, **__: object) -> None:
    raise OSError(28, "no room")


def test_a_manifest_that_cannot_be_written_is_not_made(
    goods: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = packing(goods, tmp_path)
    run.order(ordered(goods))
    before = rows(goods)
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail)
        error = refused(lambda: run.manifest())
    assert error.code is Code.SHEET_NOT_WRITTEN
    assert (made(goods), rows(goods)) == ([], before)
    assert list(tmp_path.glob("*xlsx*")) == []
    assert (run.manifest() or {})["manifest"] == error.data["number"]


def test_a_manifest_that_was_not_saved_leaves_no_file(
    goods: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = packing(goods, tmp_path)
    run.order(ordered(goods))

    def unsaved(self: Packing, number: str, body: bytes) -> None:
        write(self, number, body)
        raise KnownError(Code.DISK_FULL)

    write = Packing._write
    monkeypatch.setattr(Packing, "_write", unsaved)
    assert refused(lambda: run.manifest()).code is Code.DISK_FULL
    assert made(goods) == []
    assert list(tmp_path.glob("*xlsx*")) == []


def test_a_manifest_whose_file_is_lost_is_named(goods: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = packing(goods, tmp_path)
    run.order(ordered(goods))
    with monkeypatch.context() as broken:
        broken.setattr(os, "link", fail)
        broken.setattr(os, "rename", fail)
        lost = run.manifest() or {}
    (number,) = made(goods)
    assert lost == {"error": cli_words.SHEET_LOST.format(number=number, folder=tmp_path)}
    assert list(tmp_path.glob("*xlsx*")) == []
    again = run.manifest() or {}
    assert again["parcels"] == 1
    assert [path.name for path in tmp_path.glob("*xlsx*")] == [again["file"]]


def test_a_file_of_another_shop_is_never_written_over(goods: Desk, tmp_path: Path) -> None:
    run = packing(goods, tmp_path)
    run.order(ordered(goods))
    name = f"{goods.manifests.number_to_come(PASSPHRASE, goods.manifests.carriers()[0].id)}.xlsx"
    (tmp_path / name).write_bytes(b"theirs")
    error = refused(lambda: packing(goods, tmp_path))  # before the first line
    assert (error.code, error.data["name"]) == (Code.SHEET_EXISTS, name)
    assert refused(lambda: run.manifest()).code is Code.SHEET_EXISTS  # it came meanwhile
    assert made(goods) == []
    assert (tmp_path / name).read_bytes() == b"theirs"
    assert list(tmp_path.glob("*.part")) == []
    (tmp_path / name).unlink()
    assert (run.manifest() or {})["file"] == name


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_comes_at_the_last_moment_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    draft = PrivateDraft(tmp_path / "a.xlsx", b"ours")
    (tmp_path / "a.xlsx").write_bytes(b"theirs")
    if not links:
        monkeypatch.setattr(os, "link", fail)
    with pytest.raises(FileExistsError):
        draft.put()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.xlsx": b"theirs"}
    other = PrivateDraft(tmp_path / "b.xlsx", b"ours")
    other.put()
    assert (tmp_path / "b.xlsx").read_bytes() == b"ours"
    assert (tmp_path / "b.xlsx").stat().st_mode & 0o077 == 0
    assert len(list(tmp_path.iterdir())) == 2
