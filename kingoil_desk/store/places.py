"""Where a shop's data may lie: on a disk of this PC, and in no folder that something carries elsewhere (vault §3)."""

import itertools
import json
import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.faults import folder_fault
from kingoil_desk.store.profile import PLACE_MEMO, replace_file

FOLDER = "KingOilDesk"
ROOM = 500_000_000  # bytes that a new shop's disk must have free
_FORMAT = 1
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4
_MOUNTS = Path("/proc/self/mountinfo")
_DEVICES = Path("/sys/dev/block")

# File systems whose files lie on another computer, a virtual machine's host included: locks and mapped memory, which
# an open database needs, cannot be relied on there.
_REMOTE = re.compile(
    r"nfs4?|cifs|smb[23]|smbfs|ncpfs|afs|coda|ceph|lustre|beegfs|gfs2?|ocfs2|glusterfs|davfs2?|vboxsf|prl_fs|"
    r"fuse\.(sshfs|davfs2?|rclone|s3fs|gcsfuse|gvfsd-fuse|kio-fuse|curlftpfs|glusterfs|ceph|smbnetfs|vmhgfs-fuse|"
    r"google-drive-ocamlfuse|onedriver)"
)

_SHARE = re.compile(r"\\\\([?.]\\unc\\|[^?.\\])", re.IGNORECASE)

# Who copies a folder elsewhere, and what their folders are called. "OneDrive - Firm", "Dropbox (Lan)" count too.
_SYNCED = {
    "OneDrive": "onedrive",
    "Dropbox": "dropbox",
    "Google Drive": "google drive|googledrive|my drive|drive của tôi",
    "iCloud Drive": "icloud ?drive|mobile documents|com~apple~clouddocs",
    "Box": "box|box sync|box drive",
    "Nextcloud": "nextcloud",
    "ownCloud": "owncloud",
    "pCloud": "pcloud ?drive|pcloud ?sync|pcloud",
    "MEGA": "mega|megasync|megasync uploads",
    "Syncthing": "syncthing",
    "Synology Drive": "synology ?drive",
    "Seafile": "seafile",
}
_NAMES = {by: re.compile(rf"(?:{names})\d*(?: [-–(].*)?", re.IGNORECASE) for by, names in _SYNCED.items()}
_MAC_CLOUDS = "cloudstorage"  # a folder for each provider lies in it
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # variables that Windows sets
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".stfolder": "Syncthing",
}


def default_folder(system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Where a shop's data lies unless somebody chose another place: this person's own folder, which stays here."""
    home = Path.home()
    if system == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / FOLDER
    if system == "darwin":
        return home / "Library" / "Application Support" / FOLDER
    data = Path(environment.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else home / ".local" / "share") / FOLDER


def check_place(folder: Path) -> None:
    """Raises why a shop's data may not lie in a folder, which need not exist; makes nothing.

    `PLACE_NETWORK`, `PLACE_SYNCED`, `PLACE_ROAMING`, `FOLDER_PROTECTED`, `DISK_FULL`, `PLACE_TOO_SMALL`.
    """
    named = str(folder)
    if _is_share(named):
        raise KnownError(Code.PLACE_NETWORK, folder=named)
    try:
        real = folder.resolve()
        there = _nearest(real)
    except (OSError, RuntimeError, ValueError):  # not to be read, links in a ring, no name of a folder
        raise KnownError(Code.FOLDER_PROTECTED, folder=named) from None
    if _is_share(str(real)) or _drive_type(real) == _WINDOWS_REMOTE or _REMOTE.fullmatch(_file_system(real)):
        raise KnownError(Code.PLACE_NETWORK, folder=named)
    for path in (folder, real):  # either may be called so: the link, or what it leads to
        if by := _synced_by(path):
            raise KnownError(Code.PLACE_SYNCED, folder=named, by=by)
    if _is_roaming(real):
        raise KnownError(Code.PLACE_ROAMING, folder=named)
    if not there.is_dir():
        raise KnownError(Code.FOLDER_PROTECTED, folder=named)
    if fault := folder_fault(there):
        raise fault
    if shutil.disk_usage(there).free < ROOM:
        raise KnownError(Code.PLACE_TOO_SMALL, folder=named)


def is_removable(folder: Path) -> bool:
    """Whether the folder lies on a stick or a disk on a cable, as far as the system tells: a reason for a warning."""
    try:
        there = _nearest(folder.resolve())
        if _drive_type(there) == _WINDOWS_REMOVABLE:
            return True
        number = there.stat().st_dev
        device = (_DEVICES / f"{os.major(number)}:{os.minor(number)}").resolve(strict=True)
    except (OSError, RuntimeError, ValueError, AttributeError):  # Windows has no such numbers
        return False
    if any(re.fullmatch(r"usb\d*", part) for part in device.parts):
        return True
    return any(_text_of(disk / "removable").strip() == "1" for disk in (device, device.parent))  # itself, or its disk


def remember_place(default: Path, folder: Path) -> None:
    """Notes in the default folder where the data lies instead; choosing the default itself takes the note away."""
    try:
        if folder == default:
            (default / PLACE_MEMO).unlink(missing_ok=True)
            return
        default.mkdir(mode=0o700, parents=True, exist_ok=True)
        body = json.dumps({"format": _FORMAT, "folder": str(folder)}, indent=1)
        replace_file(default / PLACE_MEMO, body.encode() + b"\n")
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(default)) from None


def remembered_place(default: Path) -> Path | None:
    """The folder noted in the default one, None without a note.

    A note that cannot be read is no absent one, or a second shop would be begun beside the first:
    `PROFILE_UNREADABLE`, `FILE_NEWER` or `FOLDER_PROTECTED`.
    """
    try:
        noted: Any = json.loads((default / PLACE_MEMO).read_bytes().decode())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(default)) from None
    except (ValueError, RecursionError):
        noted = None
    version, folder = (noted.get("format"), noted.get("folder")) if isinstance(noted, dict) else (None, None)
    if type(version) is int and version > _FORMAT:
        raise KnownError(Code.FILE_NEWER)
    if type(version) is not int or version != _FORMAT or not isinstance(folder, str) or not Path(folder).is_absolute():
        raise KnownError(Code.PROFILE_UNREADABLE, folder=str(default))
    return Path(folder)


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest of its parents that is there."""
    return next(path for path in (folder, *folder.parents) if path.exists())


def _is_share(text: str) -> bool:
    """Whether a path names another computer: `\\\\server\\share`, and neither `\\\\?\\C:` nor `\\\\.\\C:`."""
    return bool(_SHARE.match(text.replace("/", "\\")))


def _drive_type(folder: Path) -> int:
    """What Windows says of the drive; 0, which is unknown, on any other system."""
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
    return 0


def _file_system(folder: Path) -> str:
    """The type of the file system that holds the folder, as Linux names it; empty where that is not told."""
    found, deepest = "", -1
    for line in _text_of(_MOUNTS).splitlines():
        mount, _, source = line.partition(" - ")
        fields, kind = mount.split(" "), source.split(" ")[0]
        if len(fields) < 5:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= deepest:  # the last one mounted there counts
            found, deepest = kind, len(point.parts)
    return found


def _synced_by(folder: Path) -> str | None:
    for variable in _ONEDRIVE:
        place = Path(os.environ.get(variable, ""))
        if place.is_absolute() and folder.is_relative_to(place.resolve()):
            return "OneDrive"
    for before, part in itertools.pairwise(("", *folder.parts)):
        for by, names in _NAMES.items():
            if names.fullmatch(part):
                return by
        if before.casefold() == _MAC_CLOUDS:
            return part.split("-")[0]  # behind it stands whose account it is
    for path in (folder, *folder.parents):
        for marker, by in _MARKERS.items():
            if _marks(path / marker):
                return by
    return None


def _marks(path: Path) -> bool:
    try:
        return path.is_file() if path.name == ".dropbox" else path.exists()  # a home folder holds one with settings
    except OSError:
        return False


def _is_roaming(folder: Path) -> bool:
    roaming = Path(os.environ.get("APPDATA", ""))
    if roaming.is_absolute() and folder.is_relative_to(roaming.resolve()):
        return True
    parts = [part.casefold() for part in folder.parts]
    return ("appdata", "roaming") in itertools.pairwise(parts)


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
