"""Products: found by typing or scanning, added and changed by a manager."""

from dataclasses import dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs


@dataclass(frozen=True, slots=True)
class Product:
    id: int
    code: str
    barcode: str
    name: str
    unit: str
    price: int  # VND
    active: bool
    version: int = 1


class ProductService:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_PRODUCTS)
    def find(self, text: str, limit: int = 20) -> tuple[Product, ...]:
        """Active products whose code, barcode or name words begin with what was typed, folded; exact code first."""
        raise NotImplementedError

    @needs(Act.SEE_PRODUCTS)
    def by_scan(self, text: str) -> Product:
        """The product of a scanned barcode or a whole code; `PRODUCT_UNKNOWN` or `PRODUCT_RETIRED` otherwise."""
        raise NotImplementedError

    @needs(Act.SEE_PRODUCTS)
    def all(self) -> tuple[Product, ...]:
        """Every product, active first, by Vietnamese order of the name."""
        raise NotImplementedError

    @needs(Act.CHANGE_PRODUCTS)
    def add(self, product: Product) -> Change:
        """A new product (`id` is ignored); code and barcode are each unique."""
        raise NotImplementedError

    @needs(Act.CHANGE_PRODUCTS)
    def change(self, product: Product) -> Change:
        """Saves a changed product; `CHANGED_MEANWHILE` when `version` is stale. Finished orders keep their price."""
        raise NotImplementedError
