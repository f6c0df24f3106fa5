"""Where a shop's data may lie: other computers, synchronised and roaming folders, full and protected disks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import places
from kingoil_desk.store.places import check_place, default_folder, is_removable, remember_place, remembered_place

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def no_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial", "APPDATA"):
        monkeypatch.delenv(name, raising=False)


def refusal(folder: Path) -> tuple[Code, dict[str, object]]:
    """Why a folder is refused; nothing may have been made by asking."""
    there = next(path for path in (folder, *folder.parents) if path.is_dir())
    before = sorted(there.iterdir())
    with pytest.raises(KnownError) as caught:
        check_place(folder)
    assert sorted(there.iterdir()) == before
    return caught.value.code, caught.value.data


# --- where it lies unless somebody chose


def test_the_default_is_this_persons_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/people/lan"))
    local = Path("/people/lan/AppData/Local")
    assert default_folder("linux", {}) == Path("/people/lan/.local/share/KingOilDesk")
    assert default_folder("linux", {"XDG_DATA_HOME": "/elsewhere"}) == Path("/elsewhere/KingOilDesk")
    assert default_folder("linux", {"XDG_DATA_HOME": "relative"}) == Path("/people/lan/.local/share/KingOilDesk")
    assert default_folder("darwin", {}) == Path("/people/lan/Library/Application Support/KingOilDesk")
    assert default_folder("win32", {}) == local / "KingOilDesk"
    assert default_folder("win32", {"LOCALAPPDATA": "/profile/Local"}) == Path("/profile/Local/KingOilDesk")
    monkeypatch.setenv("XDG_DATA_HOME", "/of-this-program")
    assert default_folder("linux") == Path("/of-this-program/KingOilDesk")


# --- sound places


@pytest.mark.parametrize(
    "name",
    [
        "KingOilDesk",
        "shop/data/desk",
        "Dữ liệu cửa hàng",
        "boxes",
        "box-office",
        "omega",
        "dropboxes",
        "driveway",
        "Local",
    ],
)
def test_a_plain_folder_is_taken_and_not_made(tmp_path: Path, name: str) -> None:
    check_place(tmp_path / name)
    check_place(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_settings_of_a_client_in_the_home_folder_are_no_synchronised_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    check_place(tmp_path / "data")


# --- other computers


@pytest.mark.parametrize(
    "named",
    [r"\\server\shop\desk", "//server/shop/desk", r"\\?\UNC\server\shop", r"\\?\unc\server\shop\desk"],
)
def test_a_share_is_refused_by_its_name(named: str) -> None:
    with pytest.raises(KnownError) as caught:
        check_place(Path(named))
    assert (caught.value.code, caught.value.data["folder"]) == (Code.PLACE_NETWORK, str(Path(named)))


@pytest.mark.parametrize("named", [r"C:\Shop", r"\\?\C:\Shop", r"\\.\C:\Shop", "/srv/shop", "shop"])
def test_a_local_name_is_no_share(named: str) -> None:
    assert not places._is_share(named)


def mounted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *mounts: tuple[str, Path, str]) -> None:
    lines = ["22 1 8:1 / / rw - ext4 /dev/sda1 rw", "23 22 0:5 / /dev rw shared:2 - devtmpfs dev rw", "not a line"]
    for kind, point, options in mounts:
        escaped = str(point).replace(" ", "\\040")
        lines.append(f"99 22 0:50 / {escaped} rw,relatime{options} - {kind} server:/shop rw")
    table = tmp_path / "mountinfo"
    table.write_text("\n".join(lines) + "\n", "utf-8")
    monkeypatch.setattr(places, "_MOUNTS", table)


@pytest.mark.parametrize(
    "kind",
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs", "davfs", "afs", "fuse.rclone", "vboxsf"],
)
def test_a_file_system_of_another_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str) -> None:
    share = tmp_path / "on the server"
    share.mkdir()
    mounted(monkeypatch, tmp_path, (kind, share, ""))
    assert refusal(share / "a" / "b") == (Code.PLACE_NETWORK, {"folder": str(share / "a" / "b")})
    check_place(tmp_path / "on the server, not")


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "9p", "zfs"])
def test_a_file_system_of_this_pc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str) -> None:
    mounted(monkeypatch, tmp_path, (kind, tmp_path, " shared:7 master:1"))
    check_place(tmp_path / "desk")


def test_the_innermost_and_last_mount_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    mounted(monkeypatch, tmp_path, ("ext4", inner, ""), ("nfs4", tmp_path, ""))
    check_place(inner / "desk")
    assert refusal(tmp_path / "desk")[0] is Code.PLACE_NETWORK
    mounted(monkeypatch, tmp_path, ("autofs", inner, ""), ("nfs", inner, ""))
    assert refusal(inner / "desk")[0] is Code.PLACE_NETWORK


def test_the_real_table_of_mounts_is_read() -> None:
    assert places._file_system(Path("/proc/self")) == "proc"


def test_a_drive_letter_of_another_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "_drive_type", lambda folder: 4)
    assert refusal(tmp_path / "desk")[0] is Code.PLACE_NETWORK
    monkeypatch.setattr(places, "_drive_type", lambda folder: 3)
    check_place(tmp_path / "desk")


# --- synchronised folders


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("OneDrive", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("OneDrive - Công ty Dầu", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Lan)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("Drive của tôi", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("iCloud Drive", "iCloud Drive"),
        ("Library/Mobile Documents", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-lan@shop.example", "GoogleDrive"),
        ("Box", "Box"),
        ("Box Sync", "Box"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("pCloud Sync", "pCloud"),
        ("MEGA", "MEGA"),
        ("MEGAsync", "MEGA"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, name: str, by: str) -> None:
    folder = tmp_path / name / "shop" / "desk"
    assert refusal(folder) == (Code.PLACE_SYNCED, {"folder": str(folder), "by": by})


@pytest.mark.parametrize(
    ("marker", "by"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".stfolder", "Syncthing"),
        (".owncloudsync.log", "ownCloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".tmp.drivedownload/", "Google Drive"),
    ],
)
def test_a_synchronised_folder_of_any_name_is_known_by_its_marker(tmp_path: Path, marker: str, by: str) -> None:
    if marker.endswith("/"):
        (tmp_path / marker).mkdir()
    else:
        (tmp_path / marker).touch()
    (tmp_path / "shop").mkdir()
    for folder in (tmp_path, tmp_path / "shop", tmp_path / "shop" / "later"):
        assert refusal(folder) == (Code.PLACE_SYNCED, {"folder": str(folder), "by": by})


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_a_synchronised_folder_is_known_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "Firm"))
    assert refusal(tmp_path / "Firm" / "desk")[1]["by"] == "OneDrive"
    check_place(tmp_path / "Firm's own")


def test_links_are_followed_before_a_place_is_judged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "shop").mkdir(parents=True)
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox" / "shop")
    assert refusal(tmp_path / "plain" / "desk")[0] is Code.PLACE_SYNCED
    (tmp_path / "share").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "share")
    mounted(monkeypatch, tmp_path, ("cifs", tmp_path / "share", ""))
    assert refusal(tmp_path / "here" / "desk")[0] is Code.PLACE_NETWORK


# --- roaming profiles


def test_a_folder_that_travels_with_the_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "appdata" / "ROAMING" / "desk"
    assert refusal(folder) == (Code.PLACE_ROAMING, {"folder": str(folder)})
    check_place(tmp_path / "AppData" / "Local" / "Roaming")
    monkeypatch.setenv("APPDATA", str(tmp_path / "moved"))
    assert refusal(tmp_path / "moved" / "desk")[0] is Code.PLACE_ROAMING
    check_place(tmp_path / "moved elsewhere")


# --- disks


def test_what_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    for folder in (tmp_path / "file", tmp_path / "file" / "desk", tmp_path / "ring" / "desk", tmp_path / "a\0b"):
        assert refusal(folder)[0] is Code.FOLDER_PROTECTED


CHECK = """
import pathlib, sys
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.places import check_place
folder = pathlib.Path(sys.argv[1])
for place in (folder, folder / "shop" / "desk"):
    try:
        check_place(place)
        print("taken")
    except KnownError as error:
        print(error.code)
print(*sorted(path.name for path in folder.iterdir()))
"""


def in_a_mount(command: str, folder: Path) -> str:
    """What is said of a folder with something mounted there, and what lies in it afterwards."""
    if not shutil.which("unshare"):
        pytest.skip("needs a mount of its own")
    script = f'{command} && exec "{sys.executable}" -c "$CHECK" "{folder}"'
    environment = os.environ | {"CHECK": CHECK, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=environment)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("may not mount here")
    assert done.stderr == ""
    return done.stdout


def test_a_protected_folder(tmp_path: Path) -> None:
    command = f'mount --bind "{tmp_path}" "{tmp_path}" && mount -o remount,bind,ro "{tmp_path}"'
    assert in_a_mount(command, tmp_path) == "folder_protected\nfolder_protected\n\n"


def test_a_small_disk(tmp_path: Path) -> None:
    command = f'mount -t tmpfs -o size=400m none "{tmp_path}"'
    assert in_a_mount(command, tmp_path) == "place_too_small\nplace_too_small\n\n"


def test_a_full_disk(tmp_path: Path) -> None:
    command = (
        f'mount -t tmpfs -o size=1m none "{tmp_path}" && dd if=/dev/zero of="{tmp_path}/full" bs=1M count=1 status=none'
    )
    assert in_a_mount(command, tmp_path) == "disk_full\ndisk_full\nfull\n"


def test_a_disk_with_just_enough_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=500_000_000))
    check_place(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=499_999_999))
    assert refusal(tmp_path) == (Code.PLACE_TOO_SMALL, {"folder": str(tmp_path)})


@pytest.mark.parametrize(
    ("device", "removable", "expected"),
    [
        ("pci0000:00/usb1/1-1/block/sdb/sdb1", {"pci0000:00/usb1/1-1/block/sdb": "0"}, True),
        ("pci0000:00/ata1/block/sda/sda2", {"pci0000:00/ata1/block/sda": "0"}, False),
        ("platform/mmc0/block/mmcblk0/mmcblk0p1", {"platform/mmc0/block/mmcblk0": "1"}, True),
        ("virtual/block/sr0", {"virtual/block/sr0": "1"}, True),
        ("virtual/block/dm-0", {}, False),
    ],
)
def test_a_stick_is_told_from_a_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, device: str, removable: dict[str, str], expected: bool
) -> None:
    (tmp_path / "devices" / device).mkdir(parents=True)
    for disk, says in removable.items():
        (tmp_path / "devices" / disk / "removable").write_text(says + "\n", "utf-8")
    (tmp_path / "block").mkdir()
    number = tmp_path.stat().st_dev
    (tmp_path / "block" / f"{os.major(number)}:{os.minor(number)}").symlink_to(tmp_path / "devices" / device)
    monkeypatch.setattr(places, "_DEVICES", tmp_path / "block")
    assert is_removable(tmp_path / "not" / "yet") is expected


def test_a_stick_on_windows_and_a_disk_that_tells_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "_DEVICES", tmp_path / "missing")
    assert not is_removable(tmp_path)
    monkeypatch.setattr(places, "_drive_type", lambda folder: 2)
    assert is_removable(tmp_path)


# --- the note that says where it lies


def test_another_place_is_remembered_until_the_default_is_chosen(tmp_path: Path) -> None:
    default, chosen = tmp_path / "made" / "KingOilDesk", tmp_path / "Dữ liệu"
    assert remembered_place(default) is None
    remember_place(default, default)
    assert not default.parent.exists()
    remember_place(default, chosen)
    assert remembered_place(default) == chosen
    assert [path.name for path in default.iterdir()] == ["place.json"]
    assert not chosen.exists()
    remember_place(default, tmp_path / "\udcff")  # a name that is no text
    assert remembered_place(default) == tmp_path / "\udcff"
    remember_place(default, default)
    assert remembered_place(default) is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", Code.PROFILE_UNREADABLE),
        (b"\xff", Code.PROFILE_UNREADABLE),
        (b"[]", Code.PROFILE_UNREADABLE),
        (b"[" * 100_000, Code.PROFILE_UNREADABLE),
        (json.dumps({"format": 1}).encode(), Code.PROFILE_UNREADABLE),
        (json.dumps({"format": 1, "folder": ""}).encode(), Code.PROFILE_UNREADABLE),
        (json.dumps({"format": 1, "folder": "elsewhere"}).encode(), Code.PROFILE_UNREADABLE),
        (json.dumps({"format": True, "folder": "/srv/desk"}).encode(), Code.PROFILE_UNREADABLE),
        (json.dumps({"format": 2, "place": "/srv/desk"}).encode(), Code.FILE_NEWER),
    ],
)
def test_a_note_that_cannot_be_read_is_not_taken_for_none(tmp_path: Path, body: bytes, code: Code) -> None:
    (tmp_path / "place.json").write_bytes(body)
    with pytest.raises(KnownError) as caught:
        remembered_place(tmp_path)
    assert caught.value.code is code
    assert (tmp_path / "place.json").read_bytes() == body


def test_a_note_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError) as caught:
        remember_place(tmp_path / "file", tmp_path / "desk")
    assert (caught.value.code, caught.value.data) == (Code.FOLDER_PROTECTED, {"folder": str(tmp_path / "file")})
