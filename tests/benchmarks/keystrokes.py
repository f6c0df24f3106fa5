"""What staff type into the search box, key by key, about customers that are in the file and some that are not."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.text import fold

_MISSES = ("Trần Quxơ", "xyzq", "0999 000 111 22", "khong-co@example.com", "kh9999999", "Zoë Ångström")


@dataclass(frozen=True, slots=True)
class Known:
    """What a clerk may know of a customer; `phone` is figures only, any of them may be empty."""

    name: str
    phone: str
    email: str
    code: str


def keystrokes(people: Sequence[Known], seed: int = 1) -> list[tuple[str, str]]:
    """Pairs of a kind and the text in the box after one more key; each customer is looked for in one way."""
    dice = random.Random(seed)
    ways = [_marked_name, _plain_name, _given_first, _name_and_tail, _phone, _spaced_phone, _tail, _run, _email, _code]
    weights = [20, 20, 10, 10, 12, 6, 10, 4, 5, 3]
    typed: list[tuple[str, str]] = []
    for person in people:
        way = dice.choices(ways, weights)[0]
        text = way(person, dice)
        typed += [(way.__name__.lstrip("_"), part) for part in _key_by_key(text)]
    typed += [("miss", part) for text in _MISSES for part in _key_by_key(text)]
    return typed


def _key_by_key(text: str) -> Iterator[str]:
    """Each state of the box but those that end in a blank, which ask what the one before asked."""
    return (text[:end] for end in range(1, len(text) + 1) if text[end - 1] != " ")


def _marked_name(person: Known, _dice: random.Random) -> str:
    return person.name


def _plain_name(person: Known, _dice: random.Random) -> str:
    return fold(person.name)


def _given_first(person: Known, dice: random.Random) -> str:
    """The given name, then the family name: as people are spoken of."""
    words = person.name.split()
    text = " ".join((words[-1], words[0])) if words else ""
    return text if dice.random() < 0.5 else fold(text)


def _name_and_tail(person: Known, _dice: random.Random) -> str:
    return f"{person.name.split()[-1] if person.name else ''} {person.phone[-4:]}".strip()


def _phone(person: Known, _dice: random.Random) -> str:
    return person.phone


def _spaced_phone(person: Known, _dice: random.Random) -> str:
    return f"{person.phone[:4]} {person.phone[4:7]} {person.phone[7:]}".strip()


def _tail(person: Known, _dice: random.Random) -> str:
    return person.phone[-4:]


def _run(person: Known, dice: random.Random) -> str:
    start = dice.randrange(max(1, len(person.phone) - 4))
    return person.phone[start : start + dice.randint(3, 6)]


def _email(person: Known, _dice: random.Random) -> str:
    return person.email


def _code(person: Known, dice: random.Random) -> str:
    number = person.code.partition("-")[2]
    return dice.choice((person.code.lower(), "kh" + number.lstrip("0"), number.lstrip("0")))
