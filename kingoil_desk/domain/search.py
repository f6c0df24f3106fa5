"""What a customer is found by, and what a typed text asks for: both sides of search, decided in one place.

Each thing that can be found is a *term* of a full-text index that knows prefixes. Three alphabets keep the
terms apart: folded words and figures are ASCII; the same words with their marks are shifted letter by letter
into a range that no folded word reaches, one character a letter, so that a prefix stays a prefix; customer
codes begin with a shifted `#`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kingoil_desk.domain.phone import digits, parse_phones
from kingoil_desk.domain.text import clean_line, fold

_SHIFT = 0x4E00  # the ideographs: letters to every tokenizer, and none that folding would change
_LAST_SHIFTED = 0x1EFF  # of the Latin letters; others have no marks to tell apart
_CODE = chr(_SHIFT + ord("#"))
_GRAM = 4  # digits; the length of "last four"
_TAIL = 3
_MOST_CODE_FIGURES = 8
_MOST_DIGITS = 15  # of a phone number (E.164); more are compared, not looked up
_OLD_MOBILE_DIGITS = 11
_WHOLE_NUMBER = range(9, 12)  # figures of a number that nobody means as several
_MOST_LETTERS = 500  # of a query; a pasted text is cut rather than refused
_MOST_WORDS = 16
_SHORTEST_BARE_84 = 7  # digits from which "84912…" may also be a country code, typed without its plus

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_JOINED_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)+")
_RUN = re.compile(r"[0-9]+")
_ETH = str.maketrans("ðÐ", "đĐ")
_OLD_TONE_PLACE = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<email> [^\s,;<>"'\ud800-\udfff]*@[^\s,;<>"'\ud800-\udfff]* )
      | (?P<code> (?<![^\W\d_]) kh (?: -?[0-9]+ | \ [0-9]{6,} ) )
      | (?P<figures> \(? \+? \s* \(? [0-9] (?: [\s().\-\u2010-\u2015\u00b7]* [0-9] )* )
      | (?P<word> [^\W\d_]+ )""",
    re.VERBOSE,
)
_COUNTRY = re.compile(r"\(?\+\s*\(?84")
_PHONE_BEGUN = re.compile(r"[\s(]*(?:\+[\s(]*(?:84)?[\s()]*)?")  # what comes before the first telling figure


# --- what a customer is found by ---------------------------------------------------------------------------


def terms(full_name: str, called_name: str, code: str, phones: Iterable[str], emails: Iterable[str]) -> str:
    """Every term of one customer, blank between. `phones` are figures only (old numbers too), e-mails any case."""
    found = [*_name_terms(full_name), *_name_terms(called_name)]
    figures = code.rpartition("-")[2]
    found += (_CODE + figures, _CODE + figures.lstrip("0"))
    for phone in phones:
        found += _figure_terms(phone)
    for email in emails:
        found += _email_terms(email)
    return " ".join(dict.fromkeys(found))


def _name_terms(name: str) -> Iterator[str]:
    text = _readable(name)
    for word in _WORD.findall(text):
        yield from _word_terms(word)
    if "'" in text:
        for word in _JOINED_WORD.findall(text):
            yield _plain(word.replace("'", ""))  # ksor finds K'Sor
    for run in _RUN.findall(text):
        yield from _figure_terms(run)


@lru_cache(maxsize=4096)  # a shop's names are made of some hundred words
def _word_terms(word: str) -> tuple[str, str]:
    return _plain(word), _marked(word)


def _figure_terms(run: str) -> Iterator[str]:
    """Terms by which any three or more figures in a row are found."""
    if len(run) < _GRAM:
        yield run
        return
    yield from (run[i : i + _GRAM] for i in range(len(run) - _GRAM + 1))
    yield run[-_TAIL:]


def _email_terms(email: str) -> Iterator[str]:
    local, _, domain = fold(email).rpartition("@")
    text = f"{local} {domain.split('.')[0]}"
    yield from map(_plain, _WORD.findall(text))
    for run in _RUN.findall(text):
        yield from _figure_terms(run)


def _readable(text: str) -> str:
    """Lower case in one spelling: NFC, wide letters narrow, one kind of apostrophe."""
    return unicodedata.normalize("NFKC", clean_line(text)).translate(_APOSTROPHES).lower()


def _plain(word: str) -> str:
    """The folded word in ASCII; a letter that folds to none is spelled by its number."""
    folded = fold(word)
    return folded if folded.isascii() else "".join(c if c.isascii() else f"x{ord(c):x}" for c in folded)


def _marked(word: str) -> str:
    """The word with its marks, shifted; hòa and hoà are one spelling."""
    word = word.translate(_ETH)
    if word[-3:-2] != "q":
        word = word[:-2] + _OLD_TONE_PLACE.get(word[-2:], word[-2:])
    return "".join(chr(_SHIFT + ord(c)) if ord(c) <= _LAST_SHIFTED else _plain(c) for c in word)


# --- what a typed text asks for ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to the index: a full-text expression, and what the row itself must show besides.

    `figures`: of each group at least one run stands in the row's phones, e-mails or code;
    `emails`: each part stands in the row's e-mails;
    `begun`: terms or beginnings of terms, as `is_exact` looks for them.
    """

    match: str
    figures: tuple[tuple[str, ...], ...] = ()
    emails: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """`exact` comes first when there is one; `any` finds all of it too. `any` is None when nothing is asked:
    then `everybody` tells whether all customers match or none."""

    exact: Ask | None
    any: Ask | None
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """A token's share of an `Ask`."""

    match: str
    figures: tuple[str, ...] = ()
    email: str = ""
    begun: str = ""


def plan(text: str) -> Plan:
    """The questions behind a typed text. Never fails, whatever is typed."""
    readable = _readable(text[:_MOST_LETTERS])
    tokens = list(_TOKEN.finditer(readable))[:_MOST_WORDS]
    words = [t["word"] for t in tokens if t["word"]]
    by_marks = any(map(_has_marks, words))
    exact: list[_Part] = []
    loose: list[_Part] = []
    for token in tokens:
        if word := token["word"]:
            loose.append(_Part(_prefix(_plain(word))))
            if _has_marks(word) or not by_marks:
                exact.append(_Part(_prefix(_marked(word)), begun=f" {_marked(word)}"))
            else:
                exact.append(loose[-1])
        elif code := token["code"]:
            figures = _RUN.findall(code)[0]
            exact.append(_Part(f'"{_CODE}{figures}"', begun=f" {_CODE}{figures} "))
            loose.append(_Part(_prefix(_CODE + figures)))
        elif email := token["email"]:
            parts = _email_parts(email)
            exact += parts
            loose += parts
        else:
            joined, apart = _figure_parts(token["figures"])
            exact += joined
            loose += apart
    if not loose:
        return Plan(None, None, everybody=_PHONE_BEGUN.fullmatch(readable) is not None)
    return Plan(_ask(exact) if exact != loose else None, _ask(loose))


def _ask(parts: Sequence[_Part]) -> Ask:
    return Ask(
        " AND ".join(dict.fromkeys(part.match for part in parts)),
        tuple(part.figures for part in parts if part.figures),
        tuple(dict.fromkeys(part.email for part in parts if part.email)),
        tuple(part.begun for part in parts if part.begun),
    )


def is_exact(question: Plan, name: str, called: str, code: str, figures: str) -> bool:
    """Whether a row that `any` found is one that `exact` would find. `figures`: its phones, e-mails and code."""
    if question.exact is None:
        return False
    own = f" {terms(name, called, code, (), ())} "
    return all(begun in own for begun in question.exact.begun) and all(
        any(run in figures for run in runs) for runs in question.exact.figures
    )


def _has_marks(word: str) -> bool:
    return not word.isascii()


def _prefix(term: str) -> str:
    return f'"{term}"*'


def _email_parts(email: str) -> list[_Part]:
    """Each word and run of figures before the @, and the whole as it stands; half the shop shares a domain."""
    local, _, domain = fold(email).rpartition("@")
    text = local if _WORD.search(local) or _RUN.search(local) else domain.split(".")[0]
    parts = [_Part(_prefix(_plain(word)), email=email) for word in _WORD.findall(text)]
    return parts + [_Part(_figures_match(run), email=email) for run in _RUN.findall(text)]


def _figure_parts(typed: str) -> tuple[list[_Part], list[_Part]]:
    """Figures as one number, blanks and the like joined; and as several, when they may be several."""
    country = _COUNTRY.match(typed)
    groups = _RUN.findall(typed[country.end() :] if country else typed)[:_MOST_WORDS]
    number = "".join(groups)
    if not number:
        return [], []
    runs = _runs(_national(number) if country else number)
    joined = [_figure_part(runs, code=len(groups) == 1)]
    several = len(groups) > 1 and len(runs) == 1 and not country and min(map(len, groups)) >= _TAIL
    if not several or len(number) in _WHOLE_NUMBER:
        return joined, joined
    return joined, [_figure_part([group]) for group in groups]


def _runs(number: str) -> list[str]:
    """The number as typed, and what else it may be: without its country code, or by its number since 2018."""
    runs = [number]
    if number.startswith("84") and len(number) >= _SHORTEST_BARE_84:
        runs.append(_national(number[2:]))
    elif number.startswith("0084") and len(number) >= _SHORTEST_BARE_84 + 2:
        runs.append(_national(number[4:]))
    for run in runs[:]:
        if len(run) == _OLD_MOBILE_DIGITS and run.startswith("01"):
            runs += [digits(phone.e164) for phone in parse_phones(run) if phone.e164 and phone.old_e164]
    return runs


def _national(number: str) -> str:
    number = number.removeprefix("0")
    return number if number.startswith(("1800", "1900")) else "0" + number


def _figure_part(runs: Sequence[str], *, code: bool = True) -> _Part:
    match = " OR ".join(_figures_match(run, code=code) for run in runs)
    longer = any(len(run) > _GRAM for run in runs)
    return _Part(f"({match})", tuple(runs) if longer else ())


def _figures_match(run: str, *, code: bool = False) -> str:
    """Terms that a row with this run must have; for more than four figures others have them too."""
    if len(run) <= _GRAM:
        match = _prefix(run)
    else:
        cut = run[:_MOST_DIGITS]
        starts = dict.fromkeys((*range(0, len(cut) - _GRAM, _GRAM), len(cut) - _GRAM))
        match = "(" + " AND ".join(f'"{cut[i : i + _GRAM]}"' for i in starts) + ")"
    return f"{match} OR {_prefix(_CODE + run)}" if code and len(run) <= _MOST_CODE_FIGURES else match
