"""What an earlier word stops on one number or mailbox, whoever has it now: the channel, the purposes, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.consent import Channel, Purpose


class Why(StrEnum):
    """Whose word it is; the heaviest first, as the verdict weighs them."""

    ERASED = "erased"  # somebody who asked to be erased: nothing but the refusal is kept
    SHARING = "sharing"  # somebody else who has it, too
    FORMER = "former"  # somebody who had it once and refused while it was theirs
    OWN = "own"  # the customer's own word about this one number or mailbox


_WEIGHT = {why: weight for weight, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class PointRefusal:
    """One channel of one number or mailbox. `code` is that of the customer who said it, empty once erased."""

    channel: Channel
    purposes: frozenset[Purpose]
    why: Why
    stated_at: int  # ms UTC, of the newest word
    code: str = ""

    @property
    def whole(self) -> bool:
        """Whether every purpose of the channel is refused."""
        return len(self.purposes) == len(Purpose)


@dataclass(frozen=True, slots=True)
class RefusingWord:
    """A refusal in force on a number or mailbox, by its row in the ledger."""

    id: int
    channel: Channel
    purpose: Purpose
    why: Why
    stated_at: int
    code: str = ""


def gathered(words: Iterable[RefusingWord]) -> tuple[PointRefusal, ...]:
    """One refusal a channel: what all words together stop, told by the heaviest of them, of those by the newest."""
    by_channel: dict[Channel, list[RefusingWord]] = {}
    for word in words:
        by_channel.setdefault(word.channel, []).append(word)
    found = []
    for channel in (channel for channel in Channel if channel in by_channel):
        said = by_channel[channel]
        told = min(said, key=lambda word: (_WEIGHT[word.why], -word.id))
        purposes = frozenset(word.purpose for word in said)
        found.append(PointRefusal(channel, purposes, told.why, told.stated_at, told.code))
    return tuple(found)
