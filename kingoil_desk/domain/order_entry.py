"""What staff do to a half-taken order: add a piece, set quantity, price or discount, remove a line."""

from dataclasses import replace

from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, OrderDraft, check_line
from kingoil_desk.domain.product import Product


def add_piece(draft: OrderDraft, product: Product, quantity: int = 1) -> OrderDraft:
    """The product scanned or chosen: more on a line of the same price without discount, else a new line.

    Raises `QUANTITY_OUT_OF_SENSE` when the line would grow past what a line may hold.
    """
    for index, line in enumerate(draft.lines):
        if (line.product_id, line.price, line.discount) == (product.id, product.price, NO_DISCOUNT):
            return set_quantity(draft, index, line.quantity + quantity)
    line = Line(product.id, product.code, product.name, product.unit, quantity, product.price)
    return _with(draft, len(draft.lines), line)


def set_quantity(draft: OrderDraft, index: int, quantity: int) -> OrderDraft:
    """Raises `KnownError` for a quantity out of sense, or when the sum falls below the discount in VND."""
    return _with(draft, index, replace(draft.lines[index], quantity=quantity))


def set_price(draft: OrderDraft, index: int, price: int) -> OrderDraft:
    """`price` in VND a piece."""
    return _with(draft, index, replace(draft.lines[index], price=price))


def set_discount(draft: OrderDraft, index: int, discount: Discount) -> OrderDraft:
    """The line's own discount; the order's stands in `draft.discount`."""
    return _with(draft, index, replace(draft.lines[index], discount=discount))


def remove_line(draft: OrderDraft, index: int) -> OrderDraft:
    return replace(draft, lines=(*draft.lines[:index], *draft.lines[index + 1 :]))


def _with(draft: OrderDraft, index: int, line: Line) -> OrderDraft:
    check_line(line)
    return draft.with_line(index, line)
