"""The two shops that an import's rows may meet: the real one, and the one that a dry run imagines over it."""

from dataclasses import dataclass, field

from kingoil_desk.domain.consent import is_refusal
from kingoil_desk.domain.import_order import VOID, WebOrder, paid_way
from kingoil_desk.domain.import_person import WebPerson, bits_of
from kingoil_desk.domain.kept_customer import KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.domain.name import sort_keys
from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, Payment, Source
from kingoil_desk.domain.product import Product
from kingoil_desk.service.import_publish import CUSTOMER, Contact, Key, contact_key, contacts_of
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import consents, customers, imports, order_payments, orders, point_refusals, products
from kingoil_desk.store.connection import Connection
from kingoil_desk.store.contact_facts import ContactPoint
from kingoil_desk.store.imports import Holder, KnownOrder

SOURCE = "WooCommerce"  # where a customer came from; a name, so the same in every language


@dataclass(frozen=True)
class ShopAsItIs:
    """What the file knows already. Reads only."""

    conn: Connection
    sha256: bytes

    def account_holder(self, web_id: str) -> int | None:
        return imports.account_holder(self.conn, web_id)

    def email_holders(self, normalized: str, name: str) -> list[Holder]:
        return imports.email_holders(self.conn, normalized, name)

    def phone_holders(self, e164: str, name: str) -> list[Holder]:
        return imports.phone_holders(self.conn, e164, name)

    def holder(self, customer_id: int) -> Holder:
        return imports.holder(self.conn, customer_id)

    def contact_keys(self, customer_id: int) -> set[Key]:
        return imports.contact_keys(self.conn, customer_id)

    def refused(self, customer_id: int) -> int:
        matrix = consents.matrix(self.conn, customer_id, 0)  # as if no grant had lapsed: looked at again when written
        return bits_of([cell for cell, decision in matrix.cells.items() if is_refusal(decision)])

    def refused_by_file(self, customer_id: int) -> int:
        return bits_of(imports.refused_by_file(self.conn, customer_id, self.sha256))

    def carries_refusal(self, contact: KeptPhone | KeptEmail) -> bool:
        value = contact.e164 if isinstance(contact, KeptPhone) else contact.normalized
        return point_refusals.is_refused(self.conn, ContactPoint(type(contact), value or ""))

    def known_order(self, web_id: str) -> KnownOrder | None:
        return imports.known_order(self.conn, web_id)

    def product(self, code: str) -> int | None:
        found = products.scanned_product(self.conn, code)
        return found.id if found else None


@dataclass(frozen=True)
class KeptShop(ShopAsItIs):
    """The shop itself, in an open transaction; everything written carries the import's id."""

    ctx: Context
    writing: Writing
    import_id: int

    def add_customer(self, person: WebPerson) -> int:
        keys = sort_keys(person.name)
        kept = KeptCustomer(
            full_name=person.name,
            source=SOURCE,
            sort_given=keys.given_first,
            sort_family=keys.family_first,
            phones=person.phones,
            emails=person.emails,
            addresses=person.addresses,
        )
        w = self.writing
        return customers.insert(self.conn, kept, w.now, w.actor.staff_id, self.import_id)[0]

    def add_contact(self, customer_id: int, contact: Contact) -> None:
        w = self.writing
        imports.add_contact(self.conn, customer_id, contact, w.now, w.actor.staff_id, self.import_id)

    def add_account(self, customer_id: int, web_id: str) -> None:
        imports.add_account(self.conn, customer_id, web_id, self.import_id)

    def add_trace(self, customer_id: int, person: WebPerson) -> None:
        seen_at = person.seen_at or self.writing.now
        imports.add_trace(self.conn, customer_id, person.ip, person.language, seen_at, self.import_id)

    def add_product(self, line: Line) -> int:
        product = Product(0, line.code, "", line.name, "", line.price, True)
        w = self.writing
        return products.insert_product(self.conn, product, w.now, w.actor.staff_id, self.import_id)

    def set_price(self, product_id: int, line: Line) -> None:
        imports.set_price(self.conn, product_id, line, self.import_id)

    def add_order(self, order: WebOrder, customer_id: int | None) -> None:
        order_id = orders.insert_order(
            self.conn,
            orders.NewOrder(
                order.number,
                order.at,
                order.lines,
                customer_id,
                discount=Discount(amount=order.discount) if order.discount else NO_DISCOUNT,
                fee=order.fee,
                payment=order.payment,
                note=order.note,
                web_id=order.web_id,
                import_id=self.import_id,
                source=Source.WEB,
            ),
        )
        if order.status:
            self._status(order_id, order.status, order.at, order.payment, cancels=order.status in VOID)

    def add_status(self, order: KnownOrder, status: str, *, cancels: bool) -> None:
        self._status(order.id, status, self.writing.now, order.payment, cancels=cancels)
        if order.customer_id is not None:
            self.changed(order.customer_id, [], 0)

    def _status(self, order_id: int, status: str, at: int, payment: Payment | None, *, cancels: bool) -> None:
        """With what the status says of money: paid when it says so, given back when the order is off."""
        for kind in ("web_status", "cancelled") if cancels else ("web_status",):
            orders.insert_event(self.conn, order_id, kind, at, reason=status, import_id=self.import_id)
        way = paid_way(status, payment)
        if cancels:
            order_payments.web_given_back(self.conn, order_id, at, self.import_id)
        elif way:
            order_payments.web_paid(self.conn, order_id, way, at, self.import_id)

    def changed(self, customer_id: int, fields: list[str], active_at: int) -> None:
        imports.touch(self.conn, self.import_id, customer_id, active_at)
        if fields and CUSTOMER not in fields:
            code = imports.code_of_other(self.conn, customer_id, self.import_id)
            if code:  # new customers are told of by the import's own audit row
                self.writing.audit("customer.import", code, fields)


@dataclass(frozen=True)
class ImaginedShop(ShopAsItIs):
    """What the shop would be, kept in memory; the file is only read."""

    accounts: dict[str, int] = field(default_factory=dict)
    emails: dict[str, list[Holder]] = field(default_factory=dict)
    phones: dict[str, list[Holder]] = field(default_factory=dict)
    keys: dict[int, set[Key]] = field(default_factory=dict)
    people: list[Holder] = field(default_factory=list)

    def account_holder(self, web_id: str) -> int | None:
        known = self.accounts.get(web_id)
        return super().account_holder(web_id) if known is None else known

    def email_holders(self, normalized: str, name: str) -> list[Holder]:
        return super().email_holders(normalized, name) + self.emails.get(normalized, [])

    def phone_holders(self, e164: str, name: str) -> list[Holder]:
        return super().phone_holders(e164, name) + self.phones.get(e164, [])

    def holder(self, customer_id: int) -> Holder:
        return self.people[-1 - customer_id] if customer_id < 0 else super().holder(customer_id)

    def contact_keys(self, customer_id: int) -> set[Key]:
        imagined = self.keys.get(customer_id, set())
        return set(imagined) if customer_id < 0 else super().contact_keys(customer_id) | imagined

    def refused(self, customer_id: int) -> int:
        return 0 if customer_id < 0 else super().refused(customer_id)

    def refused_by_file(self, customer_id: int) -> int:
        return 0 if customer_id < 0 else super().refused_by_file(customer_id)

    def add_customer(self, person: WebPerson) -> int:
        customer_id = -1 - len(self.people)
        self.people.append(Holder(customer_id, person.name))
        for contact in contacts_of(person):
            self.add_contact(customer_id, contact)
        return customer_id

    def add_contact(self, customer_id: int, contact: Contact) -> None:
        kind, value = contact_key(contact)
        self.keys.setdefault(customer_id, set()).add((kind, value))
        holders = {"email": self.emails, "phone": self.phones}.get(kind)
        if holders is not None:
            holders.setdefault(value, []).append(self.holder(customer_id))

    def add_account(self, customer_id: int, web_id: str) -> None:
        self.accounts[web_id] = customer_id

    def add_trace(self, customer_id: int, person: WebPerson) -> None:
        pass

    def add_product(self, line: Line) -> int:
        return -1

    def set_price(self, product_id: int, line: Line) -> None:
        pass

    def add_order(self, order: WebOrder, customer_id: int | None) -> None:
        pass

    def add_status(self, order: KnownOrder, status: str, *, cancels: bool) -> None:
        pass

    def changed(self, customer_id: int, fields: list[str], active_at: int) -> None:
        pass
