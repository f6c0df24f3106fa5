"""`verdict` and `consent` as scripts use them: a JSON object a line in, one a line out, whatever the line holds."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk import cli, cli_lines
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Representative
from kingoil_desk.service.shop import Lane, Shop

ROOT = Path(__file__).parents[1]
CALL = [sys.executable, "-c", "from kingoil_desk.cli import main; main()"]
AT = "2026-11-26T10:00:00+07:00"
QUESTION = {"phone": "0912 345 678", "channel": "call", "purpose": "occasion", "at": AT}
SAID = {
    "code": "KH-000001", "channel": "call", "purpose": "occasion", "decision": "granted", "how": "counter",
    "stated_at": "2026-11-20T09:00:00+07:00",
}  # fmt: skip
Line = dict[str, Any] | str | bytes


def admin(command: str, folder: Path, *lines: Line) -> tuple[list[dict[str, Any]], int]:
    """Answers and exit code; standard error stays empty."""
    typed = b"".join(line if isinstance(line, bytes) else _text(line).encode() + b"\n" for line in lines)
    done = subprocess.run([*CALL, command, str(folder)], input=typed, capture_output=True, cwd=ROOT)
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode


def _text(line: dict[str, Any] | str) -> str:
    return line if isinstance(line, str) else json.dumps(line)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A demo shop with An alone, who was never asked."""
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 0, 1)
    with cli.opened(folder) as shop:
        draft = CustomerDraft(
            "Nguyễn Văn An", phones=(PhoneEntry("0912345678"),), emails=(EmailEntry("an@example.com"),)
        )
        shop.desk(Lane.WRITE).customers.add(draft)
    return folder


def test_asked_said_and_asked_again(folder: Path) -> None:
    never = {"allowed": False, "reason": "never_asked", "record": None, "next_allowed_at": None}
    yes = {"allowed": True, "reason": None, "record": None, "next_allowed_at": None}
    night = {**QUESTION, "at": "2026-11-26T13:30:00Z"}
    by_code = {"code": "KH-000001", "channel": "call", "purpose": "service", "at": AT}
    assert admin("verdict", folder, QUESTION, by_code) == ([never, yes], 0)
    written = {"code": "KH-000001", "decision": "granted", "recorded": True}
    assert admin("consent", folder, SAID) == ([written], 0)
    late = {
        "allowed": False, "reason": "wrong_hour", "record": None, "next_allowed_at": "2026-11-27T08:00:00+07:00",
    }  # fmt: skip
    assert admin("verdict", folder, QUESTION, night) == ([yes, late], 0)
    everything = {**SAID, "channel": "all", "purpose": "all", "decision": "refused"}
    assert admin("consent", folder, everything)[1] == 0
    mail = {"email": "AN@example.com", "channel": "email", "purpose": "service", "at": AT}
    answers, code = admin("verdict", folder, QUESTION, by_code, mail)
    assert code == 0
    assert [answer["reason"] for answer in answers] == ["refused"] * 3
    assert all(answer["record"]["kind"] == "consent" for answer in answers)
    assert len({answer["record"]["id"] for answer in answers}) == 3
    assert subprocess.run([*CALL, "verify", str(folder)], cwd=ROOT, capture_output=True).returncode == 0


def without(line: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in line.items() if key != name}


BAD_QUESTIONS: list[tuple[Line, str]] = [
    ("", "no JSON"),
    ("nonsense", "no JSON"),
    ("[1, 2]", "no JSON"),
    ("null", "no JSON"),
    ("[" * 100_000, "no JSON"),
    (b'{"phone": "\xff\xfe"}\n', "no JSON"),
    ('{"at": 1' + "0" * 5_000 + "}", "no JSON"),
    ('{"phone": "1", "phone": "2"}', "“phone” stands twice"),
    ({**QUESTION, "sender": "shop"}, "“sender” is no field"),
    ('{"\\ud800": 1}', "is no field"),
    (without(QUESTION, "phone"), "Exactly one"),
    ({**QUESTION, "code": "KH-000001"}, "Exactly one"),
    (without(QUESTION, "channel"), "“channel” is missing"),
    (without(QUESTION, "at"), "“at” is missing"),
    ({**QUESTION, "channel": "all"}, "“channel” must be one of: call, message, email."),
    ({**QUESTION, "channel": "CALL"}, "“channel” must be one of"),
    ({**QUESTION, "purpose": "web"}, "“purpose” must be one of"),
    ({**QUESTION, "purpose": ["service"]}, "“purpose” must be a text"),
    ({**QUESTION, "phone": 912345678}, "“phone” must be a text"),
    ({**QUESTION, "phone": " "}, "“phone” must be a text"),
    ({**QUESTION, "phone": "\ud800"}, "“phone” must be a text"),
    ({**QUESTION, "phone": "12"}, "cannot be read"),
    ({**QUESTION, "at": "2026-11-26T10:00:00"}, "“at” must be a time with its zone"),
    ({**QUESTION, "at": "2026-02-30T10:00:00Z"}, "“at” must be a time with its zone"),
    ({**QUESTION, "at": "0001-01-01T00:00:00+14:00"}, "“at” must be a time with its zone"),
    ({**QUESTION, "at": "9999-12-31T23:59:59-14:00"}, "“at” must be a time with its zone"),
    ({**without(QUESTION, "phone"), "code": "KH-000077"}, "customer"),
    ({**without(QUESTION, "phone"), "email": "an@"}, "e-mail"),
]
BAD_WORDS: list[tuple[Line, str]] = [
    ("{", "no JSON"),
    ({**SAID, "note": "x"}, "“note” is no field"),
    *((without(SAID, name), f"“{name}” is missing") for name in SAID),
    ({**SAID, "channel": "fax"}, "“channel” must be one of: call, message, email, all."),
    ({**SAID, "purpose": "everything"}, "“purpose” must be one of"),
    ({**SAID, "decision": "never_asked"}, "“decision” must be one of: granted, refused, withdrawn."),
    ({**SAID, "how": "mail"}, "“how” must be one of"),
    ({**SAID, "how": "import"}, "never consent"),
    ({**SAID, "wording": "1"}, "“wording” must be the number of a version"),
    ({**SAID, "wording": True}, "“wording” must be the number of a version"),
    ({**SAID, "wording": None}, "“wording” must be the number of a version"),
    ({**SAID, "wording": 0}, "“wording” must be the number of a version"),
    ({**SAID, "wording": 99}, "no such version"),
    ({**SAID, "code": "KH-000099"}, "customer"),
    ({**SAID, "stated_at": "2226-11-20T09:00:00Z"}, "yet to come"),
    ({**SAID, "stated_at": "1026-11-20T09:00:00Z"}, "is no date"),
    ({**SAID, "stated_at": "20/11/2026"}, "“stated_at” must be a time with its zone"),
    ({**SAID, "expires_at": "2027-12-31"}, "“expires_at” must be a time with its zone"),
    ({**SAID, "expires_at": "2020-12-31T00:00:00Z"}, "over already"),
    ({**SAID, "expires_at": "9999-12-31T23:59:59Z"}, "10 years at most"),
    ({**SAID, "decision": "refused", "expires_at": "2030-12-31T00:00:00Z"}, "a refusal does not lapse"),
    ({**SAID, "representative": "Lê Hoa"}, "“relation” is missing"),
    ({**SAID, "relation": "mother"}, "“representative” is missing"),
]


def test_a_line_that_is_no_question_is_told_and_the_run_goes_on(folder: Path) -> None:
    lines = [line for line, _ in BAD_QUESTIONS]
    answers, code = admin("verdict", folder, *lines, QUESTION)
    assert code == cli.SOME_REFUSED
    assert len(answers) == len(lines) + 1
    for (line, words), answer in zip(BAD_QUESTIONS, answers, strict=False):
        assert answer.keys() == {"error"}, line
        assert words in answer["error"], line
    assert answers[-1]["reason"] == "never_asked"


def test_a_line_that_says_nothing_is_told_and_keeps_nothing(folder: Path) -> None:
    lines = [line for line, _ in BAD_WORDS]
    answers, code = admin("consent", folder, *lines, {**SAID, "wording": 1}, SAID)
    assert code == cli.SOME_REFUSED
    for (line, words), answer in zip(BAD_WORDS, answers, strict=False):
        assert answer.keys() == {"error"}, line
        assert words in answer["error"], line
    assert answers[len(lines)]["recorded"] is True
    assert "written down already" in answers[-1]["error"]
    with cli.opened(folder) as shop:
        assert len(shop.desk(Lane.LOOK).consent.view(1).history) == 1


def test_a_childs_yes_says_who_gave_it(folder: Path) -> None:
    with cli.opened(folder) as shop:
        shop.desk(Lane.WRITE).customers.add(CustomerDraft("Trần Ngọc Na", birth=Birth(1, 6, 2020)))
    alone = {**SAID, "code": "KH-000002"}
    spoken = {**alone, "representative": "Lê Hoa", "relation": "mother", "expires_at": "2029-01-01T00:00:00+07:00"}
    answers, code = admin("consent", folder, alone, {**alone, "decision": "refused", "purpose": "service"}, spoken)
    assert code == cli.SOME_REFUSED
    assert "under 16" in answers[0]["error"]
    assert [answer.get("recorded") for answer in answers[1:]] == [True, True]
    with cli.opened(folder) as shop:
        line = shop.desk(Lane.LOOK).consent.view(2).history[0]
    assert line.representative == Representative("Lê Hoa", "mother")
    assert line.expires_at == 1_861_894_800_000


def test_a_byte_order_mark_is_no_mistake(folder: Path) -> None:
    assert admin("verdict", folder, b"\xef\xbb\xbf" + json.dumps(QUESTION).encode())[1] == 0


def test_each_line_is_answered_before_the_next(folder: Path) -> None:
    with subprocess.Popen(
        [*CALL, "verdict", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT
    ) as asking:
        assert asking.stdin is not None
        assert asking.stdout is not None
        for channel in ("call", "email"):
            asking.stdin.write(json.dumps({**QUESTION, "channel": channel}) + "\n")
            asking.stdin.flush()
            assert json.loads(asking.stdout.readline())["reason"] == "never_asked"
        asking.stdin.close()
        assert asking.wait(10) == 0


def test_a_full_disk_ends_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault of the line, and the next one would fare no better."""

    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL)

    monkeypatch.setattr("kingoil_desk.store.consents.append_all", full)
    with cli.opened(folder) as shop, pytest.raises(KnownError):
        cli_lines.consent(shop.desk(Lane.WRITE).consent, json.dumps(SAID).encode())
