"""Invented customers for tests of the window."""

from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.shop import Lane


def add_customer(parts: Parts, name: str, phone: str = "", email: str = "") -> int:
    """A customer in the file; its id."""
    draft = CustomerDraft(
        full_name=name,
        phones=(PhoneEntry(phone),) if phone else (),
        emails=(EmailEntry(email),) if email else (),
    )
    ids: list[int] = []
    parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.add(draft), lambda saved: ids.append(saved.customer_id))
    return ids[0]
