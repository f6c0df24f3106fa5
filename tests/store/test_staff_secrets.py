"""Hashes of PINs and passphrases: the right secret only, whatever way it was typed, and no hash that asks too much."""

import unicodedata

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kingoil_desk.store import staff_secrets
from kingoil_desk.store.staff_secrets import hash_secret, is_outdated, verify

PHRASE = "Mưa rào tháng sáu"
SALT, HASH = "YWFhYWFhYWFhYWFhYWFhYQ", "sML/H+viY5MZyzOGB4hwx9W5k9nT7zdkLxL9ECJd4LI"
TODAY = "m=65536,t=3,p=1"


@pytest.fixture(scope="module")
def phc() -> str:
    return hash_secret(unicodedata.normalize("NFD", PHRASE))


def as_phc(cost: str) -> str:
    return f"$argon2id$v=19${cost}${SALT}${HASH}"


def cheap(text: str) -> str:
    return Argon2id(salt=bytes(16), length=32, iterations=1, lanes=1, memory_cost=8).derive_phc_encoded(text.encode())


def test_a_hash_says_its_cost_and_nothing_of_the_secret(phc: str) -> None:
    assert phc.startswith(f"$argon2id$v=19${TODAY}$")
    assert "Mưa" not in phc
    assert not is_outdated(phc)


def test_the_right_secret_is_known_however_it_was_typed(phc: str) -> None:
    assert verify(PHRASE, phc)


def test_each_hash_has_its_own_salt(phc: str) -> None:
    assert hash_secret(PHRASE).split("$")[4:] != phc.split("$")[4:]


@pytest.mark.parametrize("text", ["", "x", "Mưa rào tháng sáu ", "mưa rào tháng sáu", "Mua rao thang sau", "\ud800"])
def test_other_secrets_are_not(text: str) -> None:
    assert not verify(text, cheap(PHRASE))
    assert verify(PHRASE, cheap(PHRASE))


def test_half_a_character_is_hashed_like_any_other() -> None:
    assert verify("\ud800 và hơn nữa", hash_secret("\ud800 và hơn nữa"))


def test_a_hash_of_another_cost_still_opens_and_is_to_be_made_anew() -> None:
    assert verify("283917", cheap("283917"))
    assert is_outdated(cheap("283917"))
    for cost in ("m=65537,t=3,p=1", "m=65536,t=2,p=1", "m=65536,t=3,p=2"):
        assert is_outdated(as_phc(cost))
    assert not is_outdated(as_phc(TODAY))


@pytest.mark.parametrize(
    "cost",
    [
        "m=67108864,t=3,p=1", "m=131073,t=3,p=1", "m=9999999999,t=3,p=1", "m=65536,t=21,p=1",
        "m=65536,t=4294967295,p=1", "m=65536,t=3,p=9", "m=131072,t=20,p=4294967295", "m=7,t=3,p=1",
    ],
)  # fmt: skip
def test_a_hash_that_asks_for_too_much_is_never_run(cost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_secrets, "Argon2id", None)  # to run it would raise
    assert not verify("283917", as_phc(cost))
    assert is_outdated(as_phc(cost))


@pytest.mark.parametrize(
    "junk",
    [
        "", "x", "283917", as_phc(TODAY) + "\n", as_phc(TODAY)[:-1], as_phc(TODAY).replace("19", "18"),
        as_phc(TODAY).replace("2id", "2i"), as_phc("m=065536,t=3,p=1"), as_phc("m=65536,t=-3,p=1"),
        as_phc("m=٦٥٥٣٦,t=3,p=1"), f"$argon2id$v=19${TODAY}$YWFh${HASH}", f"$argon2id$v=19${TODAY}${SALT}$sML/",
    ],
)  # fmt: skip
def test_what_is_no_hash_opens_nothing(junk: str) -> None:
    assert not verify("283917", junk)
    assert not verify("", junk)
    assert is_outdated(junk)
