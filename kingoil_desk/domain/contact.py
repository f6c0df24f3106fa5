"""A contact that was made, and how it came out."""

from enum import StrEnum


class Outcome(StrEnum):
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    SENT = "sent"  # a message or an e-mail: whether it was read is not known
    WRONG_PERSON = "wrong_person"
