"""What is told about a list of contacts: the list itself, who is on it, and whom it should hold no more."""

from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact_list import OffList, State, state_of
from kingoil_desk.domain.email import mask_email
from kingoil_desk.domain.phone import tail
from kingoil_desk.store import contact_lists
from kingoil_desk.store.connection import Row


@dataclass(frozen=True, slots=True)
class ContactList:
    """A list as the manager sees it. Times in ms UTC; `left_out` says why how many of those asked about are not on it.

    `replaces` and `replaced_by` are codes of the list before and after a re-issue; empty when there is none.
    """

    id: int
    code: str
    name: str
    purpose: Purpose
    channel: Channel
    made_at: int
    made_by: str
    expires_at: int
    asked: int
    held: int
    left_out: dict[OffList, int]
    state: State
    ended_at: int | None
    ended_by: str
    replaces: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class ListMember:
    """Somebody on a list: the tail of the first number that the channel could use, or the mailbox masked.

    `refused`: why they would not get on a live list now; None when they would, or when the list has ended.
    """

    customer_id: int
    code: str
    name: str
    tail: str
    refused: OffList | None


@dataclass(frozen=True, slots=True)
class ListPage:
    """A list and its next members; `after` of the next page, None when this is the last one."""

    list: ContactList
    members: tuple[ListMember, ...]
    after: int | None


@dataclass(frozen=True, slots=True)
class HeldRefused:
    """How many on a live list would not get on it now, and the first of them."""

    count: int
    first: tuple[ListMember, ...]


@dataclass(frozen=True, slots=True)
class StillHeld:
    """A live list that holds a customer although the gate now says no, and why."""

    list_id: int
    code: str
    channel: Channel
    purpose: Purpose
    reason: OffList


def list_of(row: Row, now: int) -> ContactList:
    """From what the store keeps."""
    return ContactList(
        row["id"],
        row["code"],
        row["name"],
        Purpose(row["purpose"]),
        Channel(row["channel"]),
        row["made_at"],
        row["maker"],
        row["expires_at"],
        row["asked"],
        row["held"],
        contact_lists.left_out(row),
        state_of(row["ended"], row["expires_at"], now),
        row["ended_at"],
        row["ender"] or "",
        row["replaces"] or "",
        row["replaced_by"] or "",
    )


def masked(value: str, channel: Channel) -> str:
    """`4180` of a number in E.164; `n•••••@gmail.com` of a mailbox."""
    return mask_email(value) if channel is Channel.EMAIL else tail(value)
