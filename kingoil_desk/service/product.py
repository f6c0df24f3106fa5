"""Products: found by typing or scanning, added and changed by a manager."""

import functools

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import sort_keys
from kingoil_desk.domain.order import MAX_CODE
from kingoil_desk.domain.product import Product, clean_product, clean_scan
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import products

__all__ = ["Product", "ProductService"]

_EDITED = ("code", "barcode", "name", "unit", "price", "active", "vat")


class ProductService:
    """Writes run on the write lane, reads on any; prices are VND a piece."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_PRODUCTS)
    def find(self, text: str, limit: int = 20) -> tuple[Product, ...]:
        """Active products with words in code, barcode or name that begin as typed, folded; exact code first.

        Words may stand in any order; an empty text gives the first products by name.
        """
        return tuple(products.find_products(self.ctx.conn, text, limit))

    @needs(Act.SEE_PRODUCTS)
    def by_scan(self, text: str) -> Product:
        """The product of a scanned barcode or a whole code; `PRODUCT_UNKNOWN` or `PRODUCT_RETIRED` otherwise.

        What a scanner sends around the code (line ends, control characters, blanks) makes no difference.
        """
        product = products.scanned_product(self.ctx.conn, text)
        if product is None:
            raise KnownError(Code.PRODUCT_UNKNOWN, text=clean_scan(text)[:MAX_CODE])
        if not product.active:
            raise KnownError(Code.PRODUCT_RETIRED, name=product.name)
        return product

    @needs(Act.SEE_PRODUCTS)
    def all(self) -> tuple[Product, ...]:
        """Every product, active first, by Vietnamese order of the name."""
        kept = products.all_products(self.ctx.conn)
        return tuple(sorted(kept, key=lambda p: (not p.active, *map(_word_key, p.name.lower().split()))))

    @needs(Act.CHANGE_PRODUCTS)
    def add(self, product: Product) -> Change:
        """A new product (`id` is ignored); code and barcode are each unique.

        Raises `PRODUCT_CODE_TAKEN` and what `domain.product.clean_product` raises.
        """
        with self.ctx.writing() as w:
            products.insert_product(self.ctx.conn, product, w.now, w.actor.staff_id)
            w.audit("product.add", clean_product(product).code, _EDITED)
        return Change(products=True)

    @needs(Act.CHANGE_PRODUCTS)
    def change(self, product: Product) -> Change:
        """Saves a changed product; `CHANGED_MEANWHILE` when `version` is stale. Past orders keep their price.

        Raises what `add` raises, and `PRODUCT_UNKNOWN`. A change of nothing writes nothing.
        """
        with self.ctx.writing() as w:
            before = products.product_of(self.ctx.conn, product.id)
            if before == clean_product(product):
                return Change()
            after = products.update_product(self.ctx.conn, product, w.now, w.actor.staff_id)
            changed = [field for field in _EDITED if getattr(before, field) != getattr(after, field)]
            w.audit("product.change", after.code, changed)
        return Change(products=True)


@functools.lru_cache(maxsize=8_192)
def _word_key(word: str) -> bytes:
    """Product names share few words, so the list of some thousand is sorted within a frame or two."""
    return sort_keys(word).family_first
