"""The desk opens no connection: its main job runs under a hook that sees every internet socket."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WATCHED = """
import socket, sys
seen = []

def watch(event, arguments):
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        seen.append(event)
    elif event.startswith("socket.get") or event in ("socket.connect", "socket.bind", "socket.sendto"):
        seen.append(event)

sys.addaudithook(watch)
"""
MAIN_JOB = """
import pathlib
from kingoil_desk import cli
from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.service.shop import Lane, Shop

folder = pathlib.Path(sys.argv[1])
assert cli.run(["demo", str(folder), "--customers", "50"]) == 0
assert cli.run(["verify", str(folder)]) == 0
shop = Shop.open(folder)
shop.sign_in_as(shop.staff()[0].id)
desk = shop.desk(Lane.WRITE)
draft = CustomerDraft(
    full_name="Nguyễn Thị Lan", phones=(PhoneEntry("0912 345 678"),), emails=(EmailEntry("lan@shop.example"),)
)
customer = desk.customers.add(draft).customer_id
assert shop.desk(Lane.LOOK).search.find("nguyen lan")
product = desk.products.all()[0]
line = Line(product.id, product.code, product.name, product.unit, 2, product.price)
desk.orders.finish(OrderDraft(customer_id=customer, lines=(line,), payment=Payment.CASH))
desk.consent.refuse_everything(customer, How.COUNTER, desk.ctx.clock())
assert shop.desk(Lane.LONG).upkeep.verify().problems == ()
shop.close()
print("done", seen)
"""

PAPERS = """
import datetime as dt
from PySide6.QtGui import QGuiApplication
from kingoil_desk.domain import parcel_code
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.label import Label, Labels
from kingoil_desk.gui.paper.size import PaperSize

app = QGuiApplication(["desk", "-platform", "offscreen"])
codes = parcel_code.make_code(), parcel_code.make_return_code()
label = Label(*codes, 1, 1, "Hãng A", "S-07", dt.date(2026, 11, 26), "King Oil")
assert printing.to_pdf(Labels([label]), PaperSize.A6).startswith(b"%PDF")
print("done", seen)
"""


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, encoding="utf-8", cwd=ROOT)


def test_the_main_job_makes_no_internet_socket(tmp_path: Path) -> None:
    done = run(WATCHED + MAIN_JOB, str(tmp_path / "demo"))
    assert (done.stdout.splitlines()[-1:], done.stderr) == (["done []"], "")


def test_papers_and_their_codes_make_no_internet_socket() -> None:
    """The libraries of the codes reach for modules that could."""
    assert run(WATCHED + PAPERS).stdout.splitlines()[-1:] == ["done []"]


def test_the_hook_sees_a_socket() -> None:
    """Or the test above would pass whatever the program did."""
    for call in (
        "socket.socket(socket.AF_INET)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.getaddrinfo('127.0.0.1', 1)",
    ):
        assert run(WATCHED + call + "\nprint(seen)").stdout.strip() not in ("", "[]")
