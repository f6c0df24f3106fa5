"""Sub-keys: one for each use and kind, never printed, and MACs that no two lists share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.keys import Keys, Part, keyed_hash, keyed_hasher

DATA_KEY = bytes(range(32))
PARTS = st.lists(st.none() | st.integers() | st.text(max_size=8) | st.binary(max_size=8), max_size=5)


def test_each_use_and_each_kind_has_its_own_key() -> None:
    shop, demo = Keys.derive(DATA_KEY, "shop"), Keys.derive(DATA_KEY, "demo")
    derived = {key for keys in (shop, demo) for key in (keys.db, keys.audit_mac, keys.check_value)}
    assert len(derived) == 6
    assert DATA_KEY not in derived
    assert not shop.matches(demo.check_value)


def test_the_same_key_is_known_again_and_another_is_not() -> None:
    kept = Keys.derive(DATA_KEY, "shop").check_value
    assert Keys.derive(DATA_KEY, "shop").matches(kept)
    assert not Keys.derive(bytes(32), "shop").matches(kept)


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_only_32_bytes_are_a_key(size: int) -> None:
    with pytest.raises(KnownError) as caught:
        Keys.derive(bytes(size), "shop")
    assert caught.value.code is Code.KEY_MALFORMED


def test_keys_are_never_printed() -> None:
    keys = Keys.derive(DATA_KEY, "shop")
    for secret in (keys.db, keys.audit_mac, keys.check_value, DATA_KEY):
        assert secret.hex() not in repr(keys)
        assert repr(secret)[2:-1] not in repr(keys)


@given(PARTS, PARTS)
def test_two_lists_share_a_mac_only_when_they_are_the_same(one: list[Part], other: list[Part]) -> None:
    same = [(type(part), part) for part in one] == [(type(part), part) for part in other]
    assert (keyed_hash(DATA_KEY, *one) == keyed_hash(DATA_KEY, *other)) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((None,), ("None",)),
        ((1,), ("1",)),
        (("a",), (b"a",)),
        (("ab", "c"), ("a", "bc")),
        (("",), ()),
        ((None,), ("",)),
    ],
)
def test_lists_that_look_alike_have_different_macs(one: tuple[Part, ...], other: tuple[Part, ...]) -> None:
    assert keyed_hash(DATA_KEY, *one) != keyed_hash(DATA_KEY, *other)


@given(st.binary(min_size=32, max_size=64), st.text(max_size=200), st.text(max_size=200))
def test_many_texts_are_hashed_as_one_by_one(key: bytes, kind: str, text: str) -> None:
    hashed = keyed_hasher(key, kind)
    assert hashed(text) == keyed_hash(key, kind, text)
    assert hashed("") == keyed_hash(key, kind, "")
