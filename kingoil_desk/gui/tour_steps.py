"""The main job, step by step: find, open, add, change, order, refuse; then dark, English, narrow."""

from kingoil_desk.domain.role import Role
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.print_preview import PrintPreview
from kingoil_desk.gui.theme import Scheme
from kingoil_desk.gui.tour import Walker
from kingoil_desk.service.shop import Shop

NAME, PHONE = "Đặng Thị Hường Vân", "0912 345 670"


def walk(tour: Walker, window: MainWindow, shop: Shop) -> None:
    """Everything a clerk does in a minute, by keys; raises `TourFailed` at the first step that does not hold."""
    page = window.page(Place.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    orders = window.page(Place.ORDERS)
    assert isinstance(orders, OrdersPage)
    consent = window.page(Place.CONSENT)
    assert isinstance(consent, ConsentPage)
    panel = consent.panel

    page.shown()
    tour.settle()
    tour.picture("start")
    tour.press("F2")
    tour.type("nguyen van")
    tour.expect(page.hits.rowCount() > 1, "typing finds people")
    tour.picture("customers")
    tour.press("Down", "Down", "Enter", "Ctrl+H")
    tour.expect(page.record.record is not None and page.record.record.revealed, "contacts shown in full")
    tour.picture("record")

    tour.press("F2")
    tour.type("zzz khong co ai")
    tour.picture("nobody-found")
    page.ui.search.clear()

    tour.type("dang thi huong van 0912345670")
    tour.press("Enter")
    tour.expect(page.editing, "nothing found: Enter opens a new customer")
    form = page.editor.form.ui
    form.fullName.setText(NAME)
    tour.expect(form.phones.fields[0].text() != "", "the phone went into its field")
    tour.press("Ctrl+S")
    tour.expect(not page.editing, "the new customer is saved")
    tour.picture("new-customer")

    tour.press("Ctrl+E")
    form.calledName.setText("Vân")
    form.birth.setText("31/2/1990")
    tour.press("Ctrl+S")
    tour.expect(form.birthNote.wrong, "an impossible date is said")
    tour.picture("bad-input")
    form.birth.setText("8/3/1990")
    tour.press("Ctrl+S")
    tour.expect(not page.editing, "the change is saved")

    tour.press("F4")
    tour.type("mè rang 500")
    tour.picture("order-find")
    tour.press("Enter")
    tour.type("gac 250")
    tour.press("Enter", "F5")
    tour.type("2")
    tour.press("Enter")
    tour.expect(orders.draft.lines[-1].quantity == 2, "the quantity is two")
    tour.picture("order")
    tour.press("F9", "1", "Enter")
    tour.picture("order-finished")
    tour.press("F10")
    receipt = next((one for one in window.window().findChildren(PrintPreview) if one.isVisible()), None)
    tour.expect(receipt is not None, "the receipt is shown before it is printed")
    if receipt is not None:
        receipt.reject()
        tour.settle()

    tour.press("F2")
    page.ui.search.setText(NAME)
    tour.settle()
    record = page.record.record
    tour.expect(record is not None and record.order_count == 1, "the record shows the order at once")
    tour.press("F6")
    tour.picture("consent")
    tour.press("F6")
    tour.expect(not panel.ui.everything.isEnabled(), "everything is refused")
    tour.picture("consent-refused")
    tour.press("Esc")
    tour.expect(page.record.ui.banner.isVisible(), "the refusal stands above the record")
    tour.picture("record-refused")

    window.choose_scheme(Scheme.DARK)
    tour.picture("record-dark")
    tour.press("F6")
    tour.picture("consent-dark")
    window.choose_scheme(Scheme.LIGHT)
    window.choose_language(Language.ENGLISH)
    tour.press("Esc")
    tour.picture("record-english")
    window.choose_language(Language.VIETNAMESE)

    window.change_staff(next(m.id for m in shop.staff() if m.role is Role.MANAGER))
    tour.settle()
    window.go(Destination(Place.MANAGER))
    tour.picture("products")
    tour.press("Alt+2")
    tour.picture("import")
    window.go(Destination(Place.CUSTOMERS))
    window.window().resize(911, 512)  # 1366 x 768 at 150 %
    tour.press("F2")
    tour.type("nguyen")
    tour.picture("narrow-list")
    tour.press("Enter")
    tour.picture("narrow-record")

    window.window().resize(1366, 768)
    tour.press("Ctrl+L")
    tour.picture("locked")
