"""A whole working session on a real shop, run as a program of its own under strace: `python -m tests.whole_session`.

What it types comes as JSON by standard input, so that no canary stands in an argument, a variable or this file.
"""

import json
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from kingoil_desk import log
from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import FoundingRequest
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.product import Product
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.service.founding import FoundingService
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.key_ring import system_key_ring
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.start_up import StartUp
from tests.conftest import CLERK, MANAGER

PATIENCE_S = 60.0
SORTED_ROWS = 120_000  # with what stands in each, more than a lane's memory holds before a sort would go to a file


def at_the_desk(folder: Path, said: dict[str, str]) -> None:
    """By the services: founding, a manager's day, a clerk's day with a lock in it."""
    details = ShopDetails("King Oil Quận 3", "028 3930 0000")
    request = FoundingRequest(folder, details, MANAGER, said["passphrase"], said["code"], "7KQ2")
    FoundingService(folder, system_key_ring()).found(request)
    shop = started(folder)
    stop_log = log.start(folder)
    manager = shop.staff()[0]
    refused(Code.SECRET_WRONG, lambda: shop.sign_in(manager.id, said["wrong_passphrase"]))
    shop.sign_in(manager.id, said["passphrase"])
    write, long = shop.desk(Lane.WRITE), shop.desk(Lane.LONG)
    write.recovery.test(said["code"])
    write.staff.add(CLERK, said["pin"])
    write.products.add(Product(0, "KO-1", "", "Tinh dầu bạc hà 10ml", "chai", 120_000, True))
    bring(shop, Path(said["orders"]))
    refused(Code.IMPORT_CANCELLED, lambda: bring(shop, Path(said["cancelled_orders"]), cancelled=True))
    rows = long.ctx.conn.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " SELECT ? || hex(randomblob(40)) AS text FROM n ORDER BY text",
        (SORTED_ROWS, said["name"]),
    )
    assert sum(1 for _ in rows) == SORTED_ROWS
    assert long.upkeep.verify().problems == ()
    shop.close()

    shop = started(folder)
    clerk = next(member for member in shop.staff() if member.name == CLERK)
    refused(Code.SECRET_WRONG, lambda: shop.sign_in(clerk.id, said["wrong_pin"]))
    shop.sign_in(clerk.id, said["pin"])
    customer = serve(shop, said)
    shop.desk(Lane.WRITE).forms.keep({"customers": {"form": {"fullName": said["half_typed"]}}})
    log.log.error("a bug", exc_info=RuntimeError(said["name"], said["phone"]))
    shop.close()

    shop = started(folder)
    shop.sign_in(clerk.id, said["pin"])
    assert said["half_typed"] in json.dumps(shop.desk(Lane.WRITE).forms.take())
    assert said["name"] in shop.desk(Lane.LOOK).customers.record(customer).full_name
    shop.close()
    stop_log()


def serve(shop: Shop, said: dict[str, str]) -> int:
    """A customer comes in; their id."""
    desk, look = shop.desk(Lane.WRITE), shop.desk(Lane.LOOK)
    draft = CustomerDraft(
        full_name=said["name"],
        phones=(PhoneEntry(said["phone"]),),
        emails=(EmailEntry(said["email"]),),
        addresses=(AddressEntry(said["address"]),),
        notes=said["notes"],
    )
    customer = desk.customers.add(draft).customer_id
    assert [hit.customer_id for hit in look.search.find(said["name"].lower())] == [customer]
    assert look.search.count(said["phone"]) == 1
    assert look.search.find(said["searched"]) == ()
    assert len(look.search.find("")) > 1
    desk.customers.reveal(customer)
    refused(Code.PHONE_NOT_READ, lambda: desk.customers.add(CustomerDraft(phones=(PhoneEntry(said["no_phone"]),))))
    product = desk.products.all()[0]
    line = Line(product.id, product.code, product.name, product.unit, 2, product.price)
    order = OrderDraft(customer_id=customer, lines=(line,), payment=Payment.CASH, note=said["order_note"])
    desk.orders.finish(order, desk.orders.keep_draft(order))
    desk.consent.refuse_everything(customer, How.COUNTER, desk.ctx.clock(), said["consent_note"])
    return customer


def started(folder: Path) -> Shop:
    shop = StartUp(folder).begin()
    assert isinstance(shop, Shop), shop.found
    return shop


def bring(shop: Shop, path: Path, *, cancelled: bool = False) -> None:
    """An import, cancelled when its rows are being saved."""
    saving: list[Stage] = []

    def told(step: Progress) -> None:
        if step.stage is Stage.PUBLISHING and step.done:
            saving.append(step.stage)

    shop.desk(Lane.LONG).imports.run(
        path, lambda job: job(shop.desk(Lane.WRITE)), progress=told, cancelled=lambda: cancelled and bool(saving)
    )


def refused(code: Code, act: Callable[[], object]) -> None:
    try:
        act()
    except KnownError as error:
        if error.code is not code:
            raise
        log.log.warning("not done", exc_info=error)
    else:
        raise AssertionError(f"not refused: {code}")


def in_the_window(folder: Path, said: dict[str, str]) -> None:
    """By keys in the real window: a clerk signs in, finds somebody, types half a form, locks, and comes back to it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from kingoil_desk.gui.customers_page import CustomersPage
    from kingoil_desk.gui.languages import Language, Languages
    from kingoil_desk.gui.places import Place
    from kingoil_desk.gui.theme import Scheme, Theme
    from kingoil_desk.gui.tour import Walker
    from kingoil_desk.program import Program

    app = QApplication(["desk"])
    program = Program(Theme(app, Scheme.LIGHT), Languages(app, Language.VIETNAMESE))

    def wait(condition: Callable[[], Any]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < until, "the window did not answer"
            app.processEvents()
            time.sleep(0.005)

    def sign_in() -> CustomersPage:
        screen = program.sign_in
        wait(lambda: program.window.front is screen and screen.isVisible())
        screen.ui.tiles.choose(next(tile for tile in screen.ui.tiles.tiles() if tile.face.name == CLERK))
        screen.ui.secret.setFocus()
        for digit in said["pin"]:
            QTest.keyClicks(screen.ui.secret, digit)
            QTest.qWait(160)  # as fast as a scanner, and as evenly, it would not count
        QTest.keyClick(screen.ui.secret, Qt.Key.Key_Return)
        wait(lambda: program.main is not None)
        assert program.main is not None
        page = program.main.page(Place.CUSTOMERS)
        assert isinstance(page, CustomersPage)
        return page

    with closing(program):
        program.open_folder(folder)
        program.show()
        page = sign_in()
        assert program.main is not None
        clerk = Walker(program.main, program.jobs, folder.parent / "pictures")
        clerk.press("F2")
        clerk.type(said["name"].lower())
        assert page.hits.rowCount() == 1
        clerk.press("Enter", "Ctrl+H")
        assert page.record.record is not None
        assert page.record.record.revealed
        QApplication.clipboard().setText(said["phone"])
        clerk.press("F2")
        page.ui.search.clear()
        clerk.type(said["window_form"])
        clerk.press("Enter")
        assert page.editing
        clerk.press("Ctrl+L")
        wait(lambda: program.shop is None)
        page = sign_in()
        wait(lambda: page.editing)
        assert page.editor.form.ui.fullName.text().lower() == said["window_form"]
        Walker(program.main, program.jobs, folder.parent / "pictures").press("Ctrl+S")
        assert not page.editing


if __name__ == "__main__":
    typed = json.load(sys.stdin)
    try:
        at_the_desk(Path(typed["folder"]), typed)
        in_the_window(Path(typed["folder"]), typed)
    except Exception:
        sys.exit(traceback.format_exc())  # the running program has told Python to print nothing
    sys.stdout.write("done\n")
