"""Wordings and policy texts by version: added by a manager, never changed, in use at once, checked by `verify`."""

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.policy import PolicyDraft
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.wording import STARTER
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import policies
from tests.conftest import CLERK, MANAGER, FixedClock

NEW = {"vi": "Cửa hàng xin phép gọi Quý khách.", "en": "May the shop call you?"}
POLICY = "CHÍNH SÁCH BẢO MẬT\n\nCửa hàng giữ kín dữ liệu.\n"


def last_audit(desk: Desk) -> tuple[str, str, str]:
    row = desk.ctx.conn.execute("SELECT action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return tuple(row)  # type: ignore[return-value]


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_starter_is_the_first_version(desk: Desk) -> None:
    (only,) = desk.wordings.versions()
    assert (only.version, only.texts, only.by, only.current) == (1, STARTER, "", True)


def test_a_new_version_is_in_use_for_the_next_grant_and_changes_none_before(desk: Desk, clock: FixedClock) -> None:
    customer_id = desk.customers.add(CustomerDraft(full_name="Lê Thị Mơ")).customer_id
    yes = [Said(Channel.CALL, Purpose.MARKETING, Decision.GRANTED)]
    desk.consent.record(customer_id, yes, How.COUNTER, clock.now)
    change = desk.wordings.add(NEW)
    assert change.wordings
    desk.consent.record(customer_id, [Said(Channel.EMAIL, Purpose.MARKETING, Decision.GRANTED)], How.COUNTER, clock.now)
    said = desk.ctx.conn.execute(
        "SELECT version FROM consent JOIN wording ON wording.id = wording_id ORDER BY consent.id"
    ).fetchall()
    assert [row["version"] for row in said] == [1, 2]
    assert desk.consent.view(customer_id).wording == NEW["vi"]
    newest, first = desk.wordings.versions()
    assert (newest.version, newest.texts, newest.by, newest.created_at) == (2, NEW, MANAGER, clock.now)
    assert newest.current
    assert not first.current


def test_the_log_names_the_version_and_the_hash_of_each_text(desk: Desk) -> None:
    desk.wordings.add(NEW)
    assert last_audit(desk) == ("wording.add", "2", f"en:{sha(NEW['en'])} vi:{sha(NEW['vi'])}")
    assert desk.wordings.versions()[0].sha256 == {language: sha(text) for language, text in NEW.items()}


@pytest.mark.parametrize("texts", [STARTER, {k: f"  {v} \n" for k, v in STARTER.items()}])
def test_the_same_words_are_no_new_version(desk: Desk, texts: dict[str, str]) -> None:
    with pytest.raises(KnownError) as caught:
        desk.wordings.add(texts)
    assert caught.value.code is Code.NOTHING_CHANGED
    assert len(desk.wordings.versions()) == 1


def test_one_language_may_stay_as_it_is_and_an_old_text_may_come_back(desk: Desk) -> None:
    desk.wordings.add({**STARTER, "en": NEW["en"]})
    desk.wordings.add(STARTER)
    assert [version.version for version in desk.wordings.versions()] == [3, 2, 1]
    assert desk.upkeep.verify().problems == ()


def test_a_refused_text_leaves_nothing_behind(desk: Desk) -> None:
    before = last_audit(desk)
    with pytest.raises(KnownError):
        desk.wordings.add({"vi": "Xin phép", "en": ""})
    assert last_audit(desk) == before
    assert len(desk.wordings.versions()) == 1


def test_a_policy_is_looked_at_then_loaded(desk: Desk, tmp_path: Path, clock: FixedClock) -> None:
    assert desk.policies.versions() == ()
    assert policies.current(desk.ctx.conn) is None
    file = tmp_path / "chinh-sach.txt"
    file.write_bytes(b"\xff\xfe" + POLICY.replace("\n", "\r\n").encode("utf-16-le"))
    seen = desk.policies.preview(file)
    assert (seen.name, seen.text, seen.title) == ("chinh-sach.txt", POLICY, "CHÍNH SÁCH BẢO MẬT")
    assert (seen.sha256, seen.is_current) == (sha(POLICY), False)
    assert desk.policies.versions() == (), "only looked at"
    assert desk.policies.add(PolicyDraft(seen.text, seen.title, dt.date(2026, 9, 1))).wordings
    (kept,) = desk.policies.versions()
    assert (kept.version, kept.title, kept.in_force, kept.letters) == (1, seen.title, "2026-09-01", len(POLICY))
    assert (kept.sha256, kept.by, kept.created_at, kept.current) == (sha(POLICY), MANAGER, clock.now, True)
    assert desk.policies.text(1) == POLICY
    assert desk.policies.text(2) == ""
    current = policies.current(desk.ctx.conn)
    assert current is not None
    assert (current.version, current.sha256.hex()) == (1, sha(POLICY))
    assert last_audit(desk) == (
        "policy.add", "1", f"text:{sha(POLICY)} title:{sha(seen.title)} in_force:2026-09-01",
    )  # fmt: skip
    assert desk.policies.preview(file).is_current


def test_the_very_text_in_use_is_not_loaded_again(desk: Desk) -> None:
    desk.policies.add(PolicyDraft(POLICY, "Chính sách"))
    with pytest.raises(KnownError) as caught:
        desk.policies.add(PolicyDraft(POLICY, "Chính sách mới"))
    assert caught.value.code is Code.NOTHING_CHANGED
    desk.policies.add(PolicyDraft(POLICY + "2.", "Chính sách"))
    assert [version.version for version in desk.policies.versions()] == [2, 1]
    assert [version.current for version in desk.policies.versions()] == [True, False]


def test_a_file_that_is_not_there_or_no_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path / "khong-co.txt", tmp_path):
        with pytest.raises(KnownError) as caught:
            desk.policies.preview(path)
        assert caught.value.code is Code.FILE_UNREADABLE


def test_counter_staff_read_and_change_nothing(desk: Desk, as_staff: Callable[[str], Actor], tmp_path: Path) -> None:
    desk.policies.add(PolicyDraft(POLICY, "Chính sách"))
    as_staff(CLERK)
    assert desk.wordings.versions()[0].texts == STARTER
    assert desk.policies.text(1) == POLICY
    for call in (
        lambda: desk.wordings.add(NEW),
        lambda: desk.policies.add(PolicyDraft("Khác", "Khác")),
        lambda: desk.policies.preview(tmp_path / "x.txt"),
    ):
        with pytest.raises(KnownError) as caught:
            call()
        assert caught.value.code is Code.NOT_ALLOWED


@pytest.mark.parametrize("table", ["wording", "policy"])
@pytest.mark.parametrize("change", ["UPDATE {} SET body = 'x'", "DELETE FROM {}"])
def test_a_kept_version_cannot_be_changed_from_within_nor_by_hand(desk: Desk, table: str, change: str) -> None:
    desk.policies.add(PolicyDraft(POLICY, "Chính sách"))
    with pytest.raises(sql.DatabaseError):  # the authorizer
        desk.ctx.conn.execute(change.format(table))
    desk.ctx.conn.set_authorizer(None)
    with pytest.raises(sql.IntegrityError, match="never changes"):  # the trigger
        desk.ctx.conn.execute(change.format(table))


FORGERIES = {
    "a text": ("wording_changed", "2", "UPDATE wording SET body = 'Khác' WHERE version = 2 AND language = 'vi'"),
    "a text and its hash": (
        "wording_changed",
        "2",
        f"UPDATE wording SET body = 'Khác', sha256 = x'{sha('Khác')}' WHERE version = 2 AND language = 'vi'",
    ),
    "the starter and its hash": (
        "wording_changed",
        "1",
        f"UPDATE wording SET body = 'Khác', sha256 = x'{sha('Khác')}' WHERE version = 1 AND language = 'en'",
    ),
    "a version taken out": ("wording_changed", "2", "DELETE FROM wording WHERE version = 2"),
    "a version put in": (
        "wording_changed",
        "3",
        f"INSERT INTO wording(version, language, body, sha256, created_at) VALUES (3, 'vi', 'x', x'{sha('x')}', 1)",
    ),
    "a policy": ("policy_changed", "1", "UPDATE policy SET body = 'Khác'"),
    "a policy and its hash": ("policy_changed", "1", f"UPDATE policy SET body = 'Khác', sha256 = x'{sha('Khác')}'"),
    "a policy's title": ("policy_changed", "1", "UPDATE policy SET title = 'Khác'"),
    "a policy's day": ("policy_changed", "1", "UPDATE policy SET in_force = '2020-01-01'"),
    "a policy taken out": ("policy_changed", "1", "DELETE FROM policy"),
    "a policy put in": (
        "policy_changed",
        "2",
        f"INSERT INTO policy(version, body, sha256, created_at) VALUES (2, 'x', x'{sha('x')}', 1)",
    ),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_verify_finds_what_was_changed_by_hand(desk: Desk, name: str) -> None:
    code, where, forgery = FORGERIES[name]
    desk.wordings.add(NEW)
    desk.policies.add(PolicyDraft(POLICY, "Chính sách"))
    assert desk.upkeep.verify().problems == ()
    conn = desk.ctx.conn
    conn.set_authorizer(None)
    for trigger in ("wording_no_update", "wording_no_delete", "policy_no_update", "policy_no_delete"):
        conn.execute(f"DROP TRIGGER {trigger}")
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute(forgery)
    assert desk.upkeep.verify().problems == ((code, where),)
