"""The desk of one thread: every service over that thread's connection."""

from kingoil_desk.service.consent import ConsentService
from kingoil_desk.service.consent_book import ConsentBookService
from kingoil_desk.service.consent_slip import ConsentSlipService
from kingoil_desk.service.contact import ContactService
from kingoil_desk.service.contact_gate import GateService
from kingoil_desk.service.contact_lists import ContactListService
from kingoil_desk.service.contact_rules import ContactRulesService
from kingoil_desk.service.customer import CustomerService
from kingoil_desk.service.do_not_call import DoNotCallService
from kingoil_desk.service.evidence import EvidenceService
from kingoil_desk.service.imports import ImportService
from kingoil_desk.service.kept_forms import KeptFormService
from kingoil_desk.service.manifest import ManifestService
from kingoil_desk.service.order import OrderService
from kingoil_desk.service.order_steps import StepService
from kingoil_desk.service.override import OverrideService
from kingoil_desk.service.packing import PackingService
from kingoil_desk.service.parcel import ParcelService
from kingoil_desk.service.payment import PaymentService
from kingoil_desk.service.policy import PolicyService
from kingoil_desk.service.product import ProductService
from kingoil_desk.service.recovery import RecoveryService
from kingoil_desk.service.search import SearchService
from kingoil_desk.service.session import Context
from kingoil_desk.service.settings import SettingsService
from kingoil_desk.service.staff import StaffService
from kingoil_desk.service.upkeep import UpkeepService
from kingoil_desk.service.vat import VatService
from kingoil_desk.service.wording import WordingService


class Desk:
    """Made once per lane by `service.shop.Shop`; used only on the thread that made it."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.customers = CustomerService(ctx)
        self.search = SearchService(ctx)
        self.products = ProductService(ctx)
        self.orders = OrderService(ctx)
        self.parcels = ParcelService(ctx)
        self.packing = PackingService(ctx)
        self.manifests = ManifestService(ctx)
        self.payments = PaymentService(ctx)
        self.steps = StepService(ctx)
        self.vat = VatService(ctx)
        self.consent = ConsentService(ctx)
        self.book = ConsentBookService(ctx)
        self.slips = ConsentSlipService(ctx)
        self.wordings = WordingService(ctx)
        self.policies = PolicyService(ctx)
        self.evidence = EvidenceService(ctx)
        self.contact = ContactService(ctx)
        self.contact_rules = ContactRulesService(ctx)
        self.do_not_call = DoNotCallService(ctx)
        self.lists = ContactListService(ctx)
        self.gate = GateService(ctx)
        self.overrides = OverrideService(ctx)
        self.imports = ImportService(ctx)
        self.upkeep = UpkeepService(ctx)
        self.staff = StaffService(ctx)
        self.settings = SettingsService(ctx)
        self.recovery = RecoveryService(ctx)
        self.forms = KeptFormService(ctx)

    def interrupt(self) -> None:
        """Stops the statement that runs now; may be called from another thread."""
        self.ctx.conn.interrupt()
