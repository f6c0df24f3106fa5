"""A cancelled, failed or killed import leaves nothing behind, and what staff worked with meanwhile stays."""

import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.service import import_lane
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import DATA_KEY, MANAGER, sign_in
from tests.data import make_orders_csv
from tests.data.import_files import bring, order, row_counts, write

ROWS = 150


@pytest.fixture(autouse=True)
def short_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every row a transaction of its own: many places to be stopped at."""
    monkeypatch.setattr(import_lane, "SLICE_S", 0.0)


@pytest.fixture
def big(tmp_path: Path) -> Path:
    rows = list(make_orders_csv.rows(ROWS, 1))
    for row in rows:
        row["meta:marketing_opt_out"] = "yes" if row["billing_phone"][-1] in "01" else ""
    return write(tmp_path / "big.csv", rows)


@pytest.fixture
def known(shop: Shop, desk: Desk, tmp_path: Path) -> Path:
    """A shop that knows some of the file's people and orders already, one of them by the counter alone."""
    lines = make_orders_csv.text(40).replace(",completed,", ",processing,").splitlines(keepends=True)
    path = tmp_path / "before.csv"
    path.write_text("".join(lines), encoding="utf-8")
    bring(shop, path)
    people = list(make_orders_csv.rows(ROWS, 1))
    desk.customers.add(CustomerDraft(phones=(PhoneEntry(people[60]["billing_phone"]),)))
    desk.customers.add(CustomerDraft("Khách quen", emails=(EmailEntry("khach40@example.com"),)))
    return path


def found(desk: Desk) -> list[tuple[object, ...]]:
    return [(hit.code, hit.name, hit.tail, hit.last_at, hit.refusals) for hit in desk.search.find("", 500)]


class Stopped(Exception):
    """Stands for anything that goes wrong in the middle."""


def stopping(after: int, error: Callable[[], Exception] | None = None) -> Callable[[Callable[[Desk], object]], object]:
    """A write lane that fails when it is asked for the `after`-th time."""
    asked = 0

    def on_write(job: Callable[[Desk], object]) -> object:
        nonlocal asked
        asked += 1
        if asked == after:
            raise Stopped
        return job(lane_desk[0])

    lane_desk: list[Desk] = []
    on_write.lane_desk = lane_desk  # type: ignore[attr-defined]
    return on_write


@pytest.mark.parametrize("seed", range(6))
def test_a_cancel_at_any_moment_leaves_the_shop_as_it_was(
    shop: Shop, desk: Desk, big: Path, known: Path, seed: int
) -> None:
    counts, shown = row_counts(shop), found(desk)
    stop_at = random.Random(seed).choice(
        [(Stage.READING, 0), *((stage, n) for stage in (Stage.CHECKING, Stage.PUBLISHING) for n in range(0, ROWS, 10))]
    )
    asked = False

    def see(step: Progress) -> None:
        nonlocal asked
        asked = asked or (step.stage == stop_at[0] and step.done >= stop_at[1])

    with pytest.raises(KnownError) as error:
        bring(shop, big, progress=see, cancelled=lambda: asked)
    assert error.value.code is Code.IMPORT_CANCELLED
    assert row_counts(shop) == counts
    assert found(desk) == shown
    assert desk.upkeep.verify().problems == ()
    assert bring(shop, big).orders_added == ROWS - 40  # and it can be begun again


def test_a_cancelled_first_import_leaves_an_empty_shop(shop: Shop, desk: Desk, big: Path) -> None:
    counts = row_counts(shop)
    seen: list[int] = []

    def see(step: Progress) -> None:
        if step.stage is Stage.PUBLISHING:
            seen.append(len(desk.products.all()))

    with pytest.raises(KnownError):
        bring(shop, big, progress=see, cancelled=lambda: len(seen) > ROWS // 2)
    assert seen[-1] > 0
    assert row_counts(shop) == counts
    assert desk.products.all() == ()


def test_a_cancel_once_refusals_are_written_comes_too_late(shop: Shop, big: Path) -> None:
    asked = False

    def see(step: Progress) -> None:
        nonlocal asked
        asked = step.stage is Stage.FINISHING

    assert bring(shop, big, progress=see, cancelled=lambda: asked).orders_added == ROWS


def test_a_failure_at_any_transaction_leaves_nothing(shop: Shop, desk: Desk, big: Path, known: Path) -> None:
    counts, shown = row_counts(shop), found(desk)
    for after in (2, 20, 200, 260):  # the last two while publishing
        on_write = stopping(after)
        on_write.lane_desk.append(desk)  # type: ignore[attr-defined]
        with pytest.raises(Stopped):
            shop.desk(Lane.LONG).imports.run(big, on_write)
        assert row_counts(shop) == counts
        assert found(desk) == shown
    assert desk.upkeep.verify().problems == ()


def test_what_staff_worked_with_meanwhile_stays_and_is_named(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    people = [
        ("Văn An", "0912345678"), ("Thị Mai", "0987654321"), ("Thị Lan", "0977654321"), ("Thị Hoa", "0367654321"),
        ("Thị Yến", "0357654321"),
    ]  # fmt: skip
    rows = [
        order(i, billing_first_name=name, billing_phone=phone, billing_email="", order_date=f"2026-03-0{i} 10:00:00")
        for i, (name, phone) in enumerate(people, 1)
    ]
    codes: dict[str, str] = {}

    def work(step: Progress) -> None:
        if step.stage is not Stage.PUBLISHING or step.done < 5 or codes:
            return
        ids = {row["full_name"]: row["id"] for row in desk.ctx.conn.execute("SELECT id, full_name FROM customer")}
        codes.update({name: desk.customers.record(id_).code for name, id_ in ids.items()})
        mai = desk.customers.edit(ids["Nguyễn Thị Mai"])
        desk.customers.change(ids["Nguyễn Thị Mai"], CustomerDraft("Mai", phones=mai.draft.phones), mai.version)
        product = desk.products.by_scan("TD-10")
        line = Line(product.id, product.code, product.name, "", 1, product.price)
        desk.orders.finish(OrderDraft(ids["Nguyễn Thị Lan"], (line,), payment=Payment.CASH))
        (web,) = desk.orders.of_customer(ids["Nguyễn Thị Hoa"])
        desk.orders.cancel(web.id, "khách đổi ý")
        (asked_about,) = desk.orders.of_customer(ids["Nguyễn Thị Yến"])
        desk.contact.log(Whom(phone="0357654321"), Channel.CALL, Purpose.SERVICE, Outcome.REACHED, asked_about.id)

    with pytest.raises(KnownError) as error:
        bring(shop, write(tmp_path / "o.csv", rows), progress=work, cancelled=lambda: bool(codes))
    assert error.value.code is Code.IMPORT_CANCELLED
    kept = {codes[f"Nguyễn {name}"] for name in ("Thị Mai", "Thị Lan", "Thị Hoa", "Thị Yến")}
    assert set(error.value.data["kept"]) == kept  # type: ignore[call-overload]
    assert {hit.code for hit in desk.search.find("")} == kept
    assert {row.number for row in desk.orders.recent()} == {"WEB-4", "WEB-5", "DH-2611-0001"}
    assert desk.products.by_scan("TD-10").name == "Tinh dầu bạc hà 10ml"
    assert desk.upkeep.verify().problems == ()
    report = bring(shop, tmp_path / "o.csv")
    assert (report.orders_added, report.orders_known) == (3, 2)


def test_contacts_that_staff_saved_meanwhile_stay_with_a_regular(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    regular = desk.customers.add(CustomerDraft("Nguyễn Văn An", phones=(PhoneEntry("0912345678"),))).customer_id
    saved = False

    def work(step: Progress) -> None:
        nonlocal saved
        if step.stage is Stage.PUBLISHING and step.done and not saved:
            open_ = desk.customers.edit(regular)
            assert [email.typed for email in open_.draft.emails] == ["an@example.com"]
            draft = CustomerDraft(
                "Nguyễn Văn An", notes="ghi chú", phones=open_.draft.phones, emails=open_.draft.emails
            )
            desk.customers.change(regular, draft, open_.version)
            saved = True

    with pytest.raises(KnownError) as error:
        bring(shop, write(tmp_path / "o.csv", [order(1)]), progress=work, cancelled=lambda: saved)
    assert error.value.data["kept"] == (desk.customers.record(regular).code,)
    assert [email.typed for email in desk.customers.edit(regular).draft.emails] == ["an@example.com"]


def test_a_form_that_was_open_is_told_that_the_import_was_taken_back(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    regular = desk.customers.add(CustomerDraft("Nguyễn Văn An", phones=(PhoneEntry("0912345678"),))).customer_id
    opened = desk.customers.edit(regular)
    with pytest.raises(KnownError):
        bring(shop, write(tmp_path / "o.csv", [order(1)]), cancelled=lambda: desk.customers.edit(regular).version > 1)
    after = desk.customers.edit(regular)
    assert after.draft == opened.draft
    with pytest.raises(KnownError) as error:
        desk.customers.change(regular, CustomerDraft("An"), opened.version)
    assert error.value.code is Code.CHANGED_MEANWHILE


def test_closing_the_program_does_not_wait_for_an_import(shop: Shop, big: Path, known: Path, tmp_path: Path) -> None:
    counts = row_counts(shop)
    publishing = threading.Event()
    with ThreadPoolExecutor(1) as write, ThreadPoolExecutor(1) as long:

        def on_write(job: Callable[[Desk], object]) -> object:
            return write.submit(lambda: job(shop.desk(Lane.WRITE))).result()

        def see(step: Progress) -> None:
            if step.stage is Stage.PUBLISHING and step.done:
                publishing.set()

        run = long.submit(lambda: shop.desk(Lane.LONG).imports.run(big, on_write, progress=see))
        assert publishing.wait(30)
        shop.close()
        assert isinstance(run.exception(30), Interrupted)
    again = Shop.open_with(tmp_path / "shop", DATA_KEY)
    assert row_counts(again) == counts
    again.close()


# --- the program dies

DYING = """
import os, sys, signal
from pathlib import Path
from kingoil_desk.service import import_lane
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import DATA_KEY, MANAGER, sign_in
folder, file, stage, left = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
import_lane.SLICE_S = 0.0
shop = Shop.open_with(folder, DATA_KEY)
sign_in(shop, MANAGER)
seen = set()
def on_write(job):
    global left
    left -= stage in seen
    if not left:
        shop.desk(Lane.WRITE).ctx.conn.execute("BEGIN IMMEDIATE")
        os.kill(os.getpid(), signal.SIGKILL)
    return job(shop.desk(Lane.WRITE))
shop.desk(Lane.LONG).imports.run(
    file,
    on_write,
    progress=lambda step: seen.add(step.stage if step.done or stage != "undoing" else ""),
    cancelled=lambda: stage == "undoing" and "publishing" in seen,
)
"""


def kill_in(folder: Path, file: Path, stage: Stage, after: int) -> None:
    """Kills a program that imports, at the given transaction after a stage has begun."""
    arguments = [sys.executable, "-c", DYING, str(folder), str(file), stage, str(after)]
    done = subprocess.run(arguments, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.mark.parametrize("stage", [Stage.READING, Stage.CHECKING, Stage.PUBLISHING, Stage.UNDOING, Stage.FINISHING])
@pytest.mark.parametrize("after", [1, 25])
def test_a_killed_import_is_taken_back_or_finished_at_the_next_start(
    shop: Shop, big: Path, known: Path, tmp_path: Path, stage: Stage, after: int
) -> None:
    counts, shown = row_counts(shop), found(shop.desk(Lane.WRITE))
    shop.close()
    kill_in(tmp_path / "shop", big, stage, after)
    again = Shop.open_with(tmp_path / "shop", DATA_KEY)
    try:
        sign_in(again, MANAGER)
        desk = again.desk(Lane.WRITE)
        if stage is Stage.FINISHING:
            assert bring(again, big).orders_known == ROWS
            assert {hit.code for hit in desk.search.find("", 500) if hit.refusals}
            assert row_counts(again)["import_row"] == row_counts(again)["import_touched"] == 0
        else:
            assert row_counts(again) == counts
            assert found(desk) == shown
            assert bring(again, big).orders_known == 40
        assert desk.upkeep.verify().problems == ()
    finally:
        again.close()


def test_an_import_that_somebody_took_back_stops(shop: Shop, desk: Desk, big: Path) -> None:
    counts = row_counts(shop)
    seen: list[Stage] = []

    def see(step: Progress) -> None:
        if step.stage is Stage.PUBLISHING and step.done > 10 and Stage.UNDOING not in seen:
            seen.append(Stage.UNDOING)
            desk.imports.clear_up()

    with pytest.raises(KnownError) as error:
        bring(shop, big, progress=see)
    assert error.value.code is Code.IMPORT_CANCELLED
    assert row_counts(shop) == counts
