"""The desk of one thread: every service over that thread's connection."""

import time

from kingoil_desk.service.consent import ConsentService
from kingoil_desk.service.customer import CustomerService
from kingoil_desk.service.imports import ImportService
from kingoil_desk.service.kept_forms import KeptFormService
from kingoil_desk.service.order import OrderService
from kingoil_desk.service.product import ProductService
from kingoil_desk.service.recovery import RecoveryService
from kingoil_desk.service.search import SearchService
from kingoil_desk.service.session import Context
from kingoil_desk.service.settings import SettingsService
from kingoil_desk.service.staff import StaffService
from kingoil_desk.service.upkeep import UpkeepService
from kingoil_desk.store.vault import close_clean


class Desk:
    """Made once per lane by `service.shop.Shop`; used only on the thread that made it."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.customers = CustomerService(ctx)
        self.search = SearchService(ctx)
        self.products = ProductService(ctx)
        self.orders = OrderService(ctx)
        self.consent = ConsentService(ctx)
        self.imports = ImportService(ctx)
        self.upkeep = UpkeepService(ctx)
        self.staff = StaffService(ctx)
        self.settings = SettingsService(ctx)
        self.recovery = RecoveryService(ctx)
        self.forms = KeptFormService(ctx)

    def interrupt(self) -> None:
        """Stops the statement that runs now; may be called from another thread."""
        self.ctx.conn.interrupt()

    def close(self, patience_s: float) -> bool:
        """Closes the connection once the call that runs is over: a read is stopped, a save is waited for.

        False when it is not over in time: that connection is left to the end of the program, since closing it
        under a running statement could crash. The writer, closed last, brings the log into the file, so that one
        file is left. May be called from another thread.
        """
        if not self._over_within(patience_s):
            return False
        if self.ctx.writes:
            close_clean(self.ctx.conn)
        else:
            self.ctx.conn.close()
        return True

    def _over_within(self, patience_s: float) -> bool:
        if self.ctx.writes:
            return self.ctx.shut(patience_s)
        until = time.monotonic() + patience_s
        while not self.ctx.shut(0.05):  # one interrupt may fall between two statements of the same call
            if time.monotonic() > until:
                return False
            self.interrupt()
        return True
