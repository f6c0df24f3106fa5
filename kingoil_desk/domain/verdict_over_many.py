"""The verdict of one channel and purpose over all customers: a byte for each, looked up in tables of 256 answers.

Everything that weighs on an answer, save a word about a single number or mailbox, is a bit. What a person weighs is
found by `weights`, what the whole number weighs is the bits of everybody who has it, and `answers` says what follows.
Whoever has a number that words are kept about is marked `ALONE` and asked one by one. That all of it equals
`domain.verdict`, customer by customer, is a test.
"""

from kingoil_desk.domain.advertising import UNASKED
from kingoil_desk.domain.consent import Decision, Purpose, is_refusal
from kingoil_desk.domain.contact_list import OffList

# a person: what is in the file
KNOWN, LIVE, MINOR, WANTED = 1, 2, 4, 8
SAID_NO, SAID_YES, REPRESENTED = 16, 32, 64
SAID = SAID_NO | SAID_YES | REPRESENTED
ONCE_NO = 128  # said no at some time: back in force once a yes until a day is over

# an answer: what weighs on it
REFUSED, SHARED, LISTED, CHILD, SILENT, POINT, ASKED, ALONE = (1 << bit for bit in range(8))
_SPREADS = CHILD | SILENT  # to everybody who has the same number

_HEAVIEST = (
    (REFUSED, OffList.REFUSED),
    (SHARED, OffList.NUMBER_SHARED),
    (LISTED, OffList.DO_NOT_CALL),
    (CHILD, OffList.CHILD),
    (SILENT, OffList.NEVER_ASKED),
)


def said_again(person: int, decision: Decision, *, lapsed: bool, represented: bool) -> int:
    """The person after one more word, in the order of the ledger and without slips.

    A yes past its day (`lapsed`) takes every yes before it along, and leaves a no before it.
    """
    if is_refusal(decision):
        said = SAID_NO | ONCE_NO
    elif lapsed:
        said = SAID_NO if person & ONCE_NO else 0
    else:
        said = SAID_YES | (REPRESENTED if represented else 0)
    return person & ~SAID | said


def weights(purpose: Purpose) -> bytes:
    """For `bytes.translate`: what a person weighs alone."""
    return bytes(_weight(person, unasked=purpose in UNASKED) for person in range(256))


def _weight(person: int, *, unasked: bool) -> int:
    weight = REFUSED if person & SAID_NO else 0
    if unasked and person & LIVE:
        if person & MINOR and not (person & SAID_YES and person & REPRESENTED):
            weight |= CHILD
        if not person & (SAID_NO | SAID_YES):
            weight |= SILENT
    return weight | ASKED if person & WANTED and person & LIVE else weight


def spread(weight: int) -> int:
    """What everybody's weight together means for each who has the number."""
    return weight & _SPREADS | (SHARED if weight & REFUSED else 0)


def answers(*, no_sender: bool) -> tuple[OffList | None, ...]:
    """What each byte says; None: allowed. `no_sender`: nobody may be reached, for want of a brand name."""
    return tuple(_answer(byte, no_sender=no_sender) for byte in range(256))


def _answer(byte: int, *, no_sender: bool) -> OffList | None:
    if not byte & POINT:
        return OffList.NO_POINT
    for bit, reason in _HEAVIEST:
        if byte & bit:
            return reason
    return OffList.ORDINARY_PHONE if no_sender else None
