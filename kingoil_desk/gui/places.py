"""Where the window can go: the places in the rail, and what a page is asked to show there."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Place(StrEnum):
    CUSTOMERS = "customers"
    ORDERS = "orders"
    PARCELS = "parcels"
    CONSENT = "consent"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Destination:
    """A place and what to show there; nothing given means: as the page was left."""

    place: Place
    customer_id: int | None = None  # the record, the customer of a new order, whose consent
    order_id: int | None = None  # a finished order; with `contact`, the one it is about; at the parcels, to be packed
    new: bool = False  # a new customer or a new order
    typed: str = ""  # what stood in the search field and goes into the right field of the new customer
    contact: bool = False  # the customer is to be contacted
    code: str = ""  # of a parcel, as it was scanned


class Navigator(QObject):
    """Pages ask it to go somewhere; the window asks the page in front whether it may leave, and goes."""

    asked = Signal(object)  # Destination

    def go(self, destination: Destination) -> None:
        self.asked.emit(destination)

    def open_customer(self, customer_id: int) -> None:
        self.go(Destination(Place.CUSTOMERS, customer_id=customer_id))

    def new_customer(self, typed: str = "") -> None:
        self.go(Destination(Place.CUSTOMERS, new=True, typed=typed))

    def take_order(self, customer_id: int | None = None) -> None:
        self.go(Destination(Place.ORDERS, customer_id=customer_id, new=True))

    def open_order(self, order_id: int) -> None:
        self.go(Destination(Place.ORDERS, order_id=order_id))

    def pack(self, order_id: int) -> None:
        """The finished order into parcels."""
        self.go(Destination(Place.PARCELS, order_id=order_id))

    def open_parcel(self, code: str) -> None:
        """A parcel whose code was scanned elsewhere."""
        self.go(Destination(Place.PARCELS, code=code))

    def contact(self, customer_id: int, order_id: int | None = None) -> None:
        """To the gate: nothing of the number before its verdict."""
        self.go(Destination(Place.CUSTOMERS, customer_id=customer_id, order_id=order_id, contact=True))

    def open_consent(self, customer_id: int) -> None:
        self.go(Destination(Place.CONSENT, customer_id=customer_id))
