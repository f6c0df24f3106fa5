"""The desk of one thread: every service over that thread's connection."""

from kingoil_desk.service.consent import ConsentService
from kingoil_desk.service.contact import ContactService
from kingoil_desk.service.customer import CustomerService
from kingoil_desk.service.imports import ImportService
from kingoil_desk.service.kept_forms import KeptFormService
from kingoil_desk.service.order import OrderService
from kingoil_desk.service.order_steps import StepService
from kingoil_desk.service.payment import PaymentService
from kingoil_desk.service.product import ProductService
from kingoil_desk.service.recovery import RecoveryService
from kingoil_desk.service.search import SearchService
from kingoil_desk.service.session import Context
from kingoil_desk.service.settings import SettingsService
from kingoil_desk.service.staff import StaffService
from kingoil_desk.service.upkeep import UpkeepService
from kingoil_desk.service.vat import VatService


class Desk:
    """Made once per lane by `service.shop.Shop`; used only on the thread that made it."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.customers = CustomerService(ctx)
        self.search = SearchService(ctx)
        self.products = ProductService(ctx)
        self.orders = OrderService(ctx)
        self.payments = PaymentService(ctx)
        self.steps = StepService(ctx)
        self.vat = VatService(ctx)
        self.consent = ConsentService(ctx)
        self.contact = ContactService(ctx)
        self.imports = ImportService(ctx)
        self.upkeep = UpkeepService(ctx)
        self.staff = StaffService(ctx)
        self.settings = SettingsService(ctx)
        self.recovery = RecoveryService(ctx)
        self.forms = KeptFormService(ctx)

    def interrupt(self) -> None:
        """Stops the statement that runs now; may be called from another thread."""
        self.ctx.conn.interrupt()
