"""A contact that was made, and how it came out: outcomes by channel, and which refusals a manager may pass over."""

from enum import StrEnum

from kingoil_desk.domain.consent import Channel, How
from kingoil_desk.domain.verdict import Reason


class Outcome(StrEnum):
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    SENT = "sent"  # a message or an e-mail: whether it was read is not known
    WRONG_PERSON = "wrong_person"


OUTCOMES: dict[Channel, tuple[Outcome, ...]] = {
    Channel.CALL: (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.WRONG_PERSON),
    Channel.MESSAGE: (Outcome.SENT,),
    Channel.EMAIL: (Outcome.SENT,),
}

# the way in which whoever was contacted said something back
ANSWERED_BY = {Channel.CALL: How.PHONE, Channel.MESSAGE: How.MESSAGE, Channel.EMAIL: How.EMAIL}

# Somebody's own word against a contact that needs no grant: all that a manager may pass over, for one named order.
OVERRIDABLE = frozenset({Reason.REFUSED, Reason.ERASED, Reason.NUMBER_SHARED})
