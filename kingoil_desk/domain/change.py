"""What a service call changed: returned to the window, which tells every view once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """Row ids touched by one committed transaction; empty sets mean untouched."""

    customers: frozenset[int] = frozenset()
    orders: frozenset[int] = frozenset()
    products: bool = False
    drafts: bool = False
    parcels: bool = False
    imports: bool = False
    staff: bool = False
    settings: bool = False
    wordings: bool = False  # wordings and the policy text
    everything: bool = False
