"""Key slots: the right secret opens and nothing else does, and what is written is read back from both files."""

import os
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.store import keyslots
from kingoil_desk.store.keyslots import KeySlots, Slot, read_slots, seal, unseal, write_slots
from tests.store.slot_files import MADE_AT, SHAPE, SHOP_ID, contents, lay_sound, refusal

DATA_KEY = bytes(range(32))
OTHER_SHOP = "7d2c6e1a-93f0-4b7e-8a54-1c0de5f7a9b2"
RECOVERY_CODE = make_code()
PHRASE = "Mưa rào tháng sáu"


@pytest.fixture(scope="module")
def recovery() -> Slot:
    return seal(DATA_KEY, RECOVERY_CODE, "recovery", SHOP_ID, 1, "7KQ2", MADE_AT)


@pytest.fixture(scope="module")
def passphrase() -> Slot:
    return seal(DATA_KEY, PHRASE, "passphrase", SHOP_ID, 1, "", MADE_AT)


# opening


def test_the_code_opens_however_it_is_typed(recovery: Slot) -> None:
    typed = f" {grouped(RECOVERY_CODE).lower()} ".replace("0", "o").replace("1", "l")
    assert unseal(recovery, typed, SHOP_ID, 1) == DATA_KEY


def test_the_passphrase_opens_composed_or_not(passphrase: Slot) -> None:
    assert unseal(passphrase, unicodedata.normalize("NFD", PHRASE), SHOP_ID, 1) == DATA_KEY


def test_another_code_names_the_sheet_that_is_needed(recovery: Slot) -> None:
    error = refusal(lambda: unseal(recovery, make_code(), SHOP_ID, 1))
    assert (error.code, error.data) == (Code.CODE_WRONG, {"sheet": "7KQ2"})


def test_another_passphrase_does_not_open(passphrase: Slot) -> None:
    error = refusal(lambda: unseal(passphrase, PHRASE + " ", SHOP_ID, 1))
    assert (error.code, error.data) == (Code.DAY_PASSPHRASE_WRONG, {})


def test_a_mistyped_code_is_told_before_it_is_tried(recovery: Slot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyslots, "AESGCMSIV", None)  # to try it would raise
    assert refusal(lambda: unseal(recovery, RECOVERY_CODE[1:], SHOP_ID, 1)).code is Code.CODE_MISTYPED
    assert refusal(lambda: seal(DATA_KEY, PHRASE, "recovery", SHOP_ID, 1, "7KQ2", 1)).code is Code.CODE_MISTYPED


@pytest.mark.parametrize(
    "changes",
    [
        {"shop_id": OTHER_SHOP}, {"generation": 2},
        {"kind": "passphrase"}, {"sheet": "7KQ3"}, {"made_at": MADE_AT + 1}, {"t": 4}, {"m_kib": 65544}, {"p": 2},
        {"salt": bytes(16)}, {"nonce": bytes(12)}, {"wrapped": bytes(48)},
    ],
    ids=str,
)  # fmt: skip
def test_every_field_is_sealed_with_the_key(recovery: Slot, changes: dict[str, Any]) -> None:
    ids = {"shop_id": SHOP_ID, "generation": 1} | {
        name: changes[name] for name in changes if name not in Slot.__slots__
    }
    slot = replace(recovery, **{name: changes[name] for name in changes if name in Slot.__slots__})
    error = refusal(lambda: unseal(slot, RECOVERY_CODE, ids["shop_id"], ids["generation"]))
    assert error.code in (Code.CODE_WRONG, Code.DAY_PASSPHRASE_WRONG)


def test_the_cost_and_the_kind_are_sealed_by_the_cipher_too(recovery: Slot) -> None:
    """Not only since another cost gives another key: the header itself tells every slot apart."""
    changed = [replace(recovery, t=4), replace(recovery, p=2), replace(recovery, m_kib=65544), SHAPE]
    slots = [(recovery, SHOP_ID, 1), (recovery, SHOP_ID, 2), (recovery, OTHER_SHOP, 1)]
    headers = {keyslots._header(*each) for each in slots + [(slot, SHOP_ID, 1) for slot in changed]}
    assert len(headers) == 7


@pytest.mark.parametrize("size", [0, 31, 33])
def test_only_32_bytes_are_sealed(size: int) -> None:
    error = refusal(lambda: seal(bytes(size), RECOVERY_CODE, "recovery", SHOP_ID, 1, "7KQ2", MADE_AT))
    assert error.code is Code.KEY_MALFORMED


def test_nothing_secret_is_shown_or_stands_in_a_file(recovery: Slot, passphrase: Slot, tmp_path: Path) -> None:
    slots = KeySlots(SHOP_ID, 1).with_slot(passphrase).with_slot(recovery)
    write_slots(tmp_path, slots)
    shown = repr(slots) + "".join(path.read_text("ascii") for path in tmp_path.iterdir())
    for secret in (RECOVERY_CODE, grouped(RECOVERY_CODE), PHRASE, DATA_KEY.hex(), repr(DATA_KEY)[2:-1]):
        assert secret not in shown
    assert repr(recovery.wrapped) not in repr(slots)
    assert refusal(lambda: unseal(recovery, make_code(), SHOP_ID, 1)).__cause__ is None


def test_two_slots_of_the_same_key_share_nothing(recovery: Slot) -> None:
    again = seal(DATA_KEY, RECOVERY_CODE, "recovery", SHOP_ID, 1, "7KQ2", MADE_AT)
    assert not {again.salt, again.nonce, again.wrapped} & {recovery.salt, recovery.nonce, recovery.wrapped}


# the files


def test_what_is_written_is_read_back(recovery: Slot, passphrase: Slot, tmp_path: Path) -> None:
    slots = KeySlots(SHOP_ID, 7).with_slot(passphrase).with_slot(recovery)
    write_slots(tmp_path, slots)
    assert read_slots(tmp_path) == slots
    assert sorted(contents(tmp_path)) == ["keyslots.bak", "keyslots.json"]
    assert len(set(contents(tmp_path).values())) == 1
    assert (slots.of("recovery"), slots.of("passphrase")) == (recovery, passphrase)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps other people out by the folder it lies in")
def test_the_files_are_the_owner_s_only(tmp_path: Path) -> None:
    lay_sound(tmp_path)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_a_new_slot_takes_the_place_of_its_kind() -> None:
    other = replace(SHAPE, kind="passphrase", sheet="")
    newer = replace(SHAPE, sheet="M3N4")
    slots = KeySlots(SHOP_ID, 1).with_slot(other).with_slot(SHAPE).with_slot(newer)
    assert slots.slots == (newer, other)
    assert KeySlots(SHOP_ID, 1).of("recovery") is None
