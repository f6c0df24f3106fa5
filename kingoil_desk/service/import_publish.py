"""What becomes of a row: who it is, what is new in it, which refusal it brings; the same in a dry run."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from kingoil_desk.domain.import_order import VOID, WebOrder
from kingoil_desk.domain.import_person import WebPerson, name_key
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_row import ImportRow, Todo
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.domain.order import Line
from kingoil_desk.store.imports import Holder, KnownOrder

Contact = KeptPhone | KeptEmail | KeptAddress
Key = tuple[str, str]
LINES_NAMED = 10
_REMEMBERED = 20_000  # numbers looked at lately: a shop's own may stand in every row
CUSTOMER = "customer"  # among the changed fields: the customer is new


class Target(Protocol):
    """The shop that a row meets: the real one, written to, or the one a dry run imagines over it.

    Ids are the target's own; an imagined customer's is negative.
    """

    def account_holder(self, web_id: str) -> int | None: ...
    def email_holders(self, normalized: str, name: str) -> list[Holder]: ...
    def phone_holders(self, e164: str, name: str) -> list[Holder]: ...
    def holder(self, customer_id: int) -> Holder: ...
    def contact_keys(self, customer_id: int) -> set[Key]: ...
    def refused(self, customer_id: int) -> int: ...
    def refused_by_file(self, customer_id: int) -> int: ...
    def carries_refusal(self, contact: KeptPhone | KeptEmail) -> bool: ...
    def known_order(self, web_id: str) -> KnownOrder | None: ...
    def product(self, code: str) -> int | None: ...

    def add_customer(self, person: WebPerson) -> int: ...
    def add_contact(self, customer_id: int, contact: Contact) -> None: ...
    def add_account(self, customer_id: int, web_id: str) -> None: ...
    def add_trace(self, customer_id: int, person: WebPerson) -> None: ...
    def add_product(self, line: Line) -> int: ...
    def set_price(self, product_id: int, line: Line) -> None: ...
    def add_order(self, order: WebOrder, customer_id: int | None) -> None: ...
    def add_status(self, order: KnownOrder, status: str, *, cancels: bool) -> None: ...
    def changed(self, customer_id: int, fields: list[str], active_at: int) -> None: ...


@dataclass
class Counts:
    """The figures of the report."""

    customers_added: int = 0
    customers_matched: int = 0
    contacts_added: int = 0
    orders_added: int = 0
    orders_known: int = 0
    orders_changed: int = 0
    products_added: int = 0
    refusals_recorded: int = 0
    kept_refusals: int = 0
    points_refused: int = 0
    rows_refused_before: int = 0
    lines_refused: list[int] = field(default_factory=list)  # of those rows, the first ones
    repaired: dict[str, int] = field(default_factory=dict)


def contact_key(contact: Contact) -> Key:
    """By what two contact points are the same."""
    if isinstance(contact, KeptPhone):
        return "phone", contact.e164 or contact.typed
    if isinstance(contact, KeptEmail):
        return "email", contact.normalized or contact.typed
    return "address", contact.given.casefold()


def _points(person: WebPerson) -> tuple[KeptPhone | KeptEmail, ...]:
    """Numbers and mailboxes that could be told from others."""
    phones = (phone for phone in person.phones if phone.e164)
    return (*phones, *(email for email in person.emails if email.normalized))


def contacts_of(person: WebPerson) -> tuple[Contact, ...]:
    return (*person.phones, *person.emails, *person.addresses)


class Publisher:
    """Takes the rows of one import in the order of the file."""

    _shop: Target

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._added: set[int] = set()
        self._matched: set[int] = set()
        self._names: dict[int, str] = {}  # names that nameless customers get once nothing can be taken back
        self._refusing: dict[int, int] = {}  # refusals that are written down then
        self._products: dict[str, _Product] = {}
        self._looked_at: dict[Key, bool] = {}
        self._refused: set[Key] = set()

    def meet(self, shop: Target) -> None:
        """The shop that the next rows meet: another one for each transaction."""
        self._shop = shop

    def publish(self, row: ImportRow) -> Todo | None:
        """Brings a row in; what may only be done at the end comes back. Raises `RowRefused`."""
        order = row.order
        refused = [contact_key(point) for point in _points(row.person) if self._is_refused(point)]
        known = self._shop.known_order(order.web_id) if order else None
        if order and known:
            customer_id = known.customer_id
            self._see_again(known, order)
            self._recognise(customer_id)
        else:
            customer_id = self._person(row.person, row.active_at)
            if order:
                self._add_order(order, customer_id)
        if customer_id is None:
            return None
        self._count_refused(row.line, refused)
        todo = Todo(customer_id, self._permission(customer_id, row.person), *_said(row.person))
        if row.person.name and not self._holder(customer_id).name:
            self._names[customer_id] = row.person.name
            todo = replace(todo, name=row.person.name)
        return todo if todo.refused or todo.name else None

    # --- people

    def _person(self, person: WebPerson, active_at: int) -> int | None:
        if person.is_nobody:
            return None
        customer_id = self._match(person)
        if customer_id is None:
            customer_id, fields = self._add(person), [CUSTOMER]
        else:
            self._recognise(customer_id)
            fields = self._complete(customer_id, person)
        if person.account and self._shop.account_holder(person.account) is None:
            self._shop.add_account(customer_id, person.account)
            fields.append("account")
        if person.ip or person.language:
            self._shop.add_trace(customer_id, person)
            fields.append("trace")
        if fields:
            self._shop.changed(customer_id, fields, active_at)
        return customer_id

    def _recognise(self, customer_id: int | None) -> None:
        if customer_id is not None and customer_id not in self._added:
            self._matched.add(customer_id)
            self._counts.customers_matched = len(self._matched)

    def _add(self, person: WebPerson) -> int:
        if not (person.name or person.phones):
            raise RowRefused(Reason.NAME_OR_PHONE_NEEDED)
        customer_id = self._shop.add_customer(person)
        self._added.add(customer_id)
        self._counts.customers_added += 1
        self._counts.contacts_added += len(contacts_of(person))
        return customer_id

    def _complete(self, customer_id: int, person: WebPerson) -> list[str]:
        """Adds the contact points a customer lacks; what is there is never changed."""
        have = self._shop.contact_keys(customer_id)
        fields: list[str] = []
        for contact in contacts_of(person):
            key = contact_key(contact)
            if key not in have:
                have.add(key)
                self._shop.add_contact(customer_id, contact)
                self._counts.contacts_added += 1
                fields += [key[0]] if key[0] not in fields else []
        return fields

    def _match(self, person: WebPerson) -> int | None:
        """Who it is: by account, else by mailbox, else by phone together with the name.

        Families share phones, so a phone alone names somebody only where one of the two names is not known and
        nobody else has that phone. A mailbox that several share is told apart by the name.
        """
        if person.account and (holder := self._shop.account_holder(person.account)) is not None:
            return holder
        wanted = name_key(person.name)
        for email in person.emails:
            holders = self._shop.email_holders(email.normalized, person.name) if email.normalized else []
            if len(holders) == 1:
                return holders[0].id
            if same := self._of_name(holders, wanted):
                return same
        for phone in person.phones:
            holders = self._shop.phone_holders(phone.e164, person.name) if phone.e164 else []
            if same := self._of_name(holders, wanted):
                return same
            if len(holders) == 1 and not (wanted and self._name(holders[0])):
                return holders[0].id
        return None

    def _of_name(self, holders: list[Holder], wanted: str) -> int | None:
        if not wanted:
            return None
        return next((holder.id for holder in holders if name_key(self._name(holder)) == wanted), None)

    def _name(self, holder: Holder) -> str:
        return holder.name or self._names.get(holder.id, "")

    def _holder(self, customer_id: int) -> Holder:
        holder = self._shop.holder(customer_id)
        return Holder(holder.id, self._name(holder))

    # --- permission

    def _permission(self, customer_id: int, person: WebPerson) -> int:
        """The cells to refuse at the end. A yes in the file changes nothing, whatever it says."""
        said = person.permission
        if not (said.refused or said.allowed):
            return 0
        refused = self._shop.refused(customer_id) | self._refusing.get(customer_id, 0)
        if said.granted or said.allowed & refused:
            self._counts.kept_refusals += 1
        news = said.refused & ~refused
        if news:
            news &= ~self._shop.refused_by_file(customer_id)
        if news:
            if customer_id not in self._refusing:
                self._counts.refusals_recorded += 1
            self._refusing[customer_id] = self._refusing.get(customer_id, 0) | news
        return news

    def _is_refused(self, point: KeptPhone | KeptEmail) -> bool:
        """Whether an earlier word stops something there: the customer's, or one that stays with the number."""
        key = contact_key(point)
        if key not in self._looked_at:
            if len(self._looked_at) >= _REMEMBERED:
                self._looked_at.clear()
            self._looked_at[key] = self._shop.carries_refusal(point)
        return self._looked_at[key]

    def _count_refused(self, line: int, keys: list[Key]) -> None:
        """Nothing is done about them: whatever stands in the file, they stay refused."""
        if keys:
            self._refused.update(keys)
            self._counts.points_refused = len(self._refused)
            self._counts.rows_refused_before += 1
            if len(self._counts.lines_refused) < LINES_NAMED:
                self._counts.lines_refused.append(line)

    # --- orders

    def _see_again(self, known: KnownOrder, order: WebOrder) -> None:
        """An order that came before: its lines stay, a status it was never seen in is one more fact about it."""
        self._counts.orders_known += 1
        if order.status and order.status not in known.statuses:
            self._counts.orders_changed += 1
            self._shop.add_status(known, order.status, cancels=order.status in VOID and not known.cancelled)

    def _add_order(self, order: WebOrder, customer_id: int | None) -> None:
        lines = tuple(replace(line, product_id=self._product(line, order.at)) for line in order.lines)
        self._shop.add_order(replace(order, lines=lines), customer_id)
        self._counts.orders_added += 1

    def _product(self, line: Line, at: int) -> int | None:
        """The product of that code, made when there is none; one made here keeps the price of the latest order."""
        if not line.code:
            return None
        product = self._products.get(line.code)
        if product is None:
            product_id = self._shop.product(line.code)
            if product_id is None:
                product = _Product(self._shop.add_product(line), at, line.price)
                self._counts.products_added += 1
            else:
                product = _Product(product_id, _NEVER, 0)
            self._products[line.code] = product
        elif at >= product.priced_at:
            product.priced_at = at
            if line.price != product.price:
                product.price = line.price
                self._shop.set_price(product.id, line)
        return product.id


_NEVER = 1 << 62  # a product that was there before keeps its price: no order is later than this


@dataclass
class _Product:
    """A product met in this import; `priced_at` is when the latest order that set its price was made (ms UTC)."""

    id: int
    priced_at: int
    price: int


def _said(person: WebPerson) -> tuple[str, int]:
    return person.permission.said, person.permission.stated_at
