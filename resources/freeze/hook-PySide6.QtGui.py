"""Stands in for PyInstaller's own hook: of Qt's plugins only those that the desk uses.

Chosen here, while it is worked out what to take, since the libraries behind a plugin come with it: GTK, Wayland,
TIFF, Direct2D. Of the picture formats there are those of photos that are kept as evidence; icons are drawn by QtSvg
itself, and PNG is part of QtGui.
"""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

WANTED = {
    "platforms": {"xcb", "windows", "cocoa", "offscreen"},  # offscreen: the tour and the self-check
    "imageformats": {"jpeg", "webp"},
    "platforminputcontexts": {"ibusplatforminputcontextplugin", "composeplatforminputcontextplugin"},  # Telex, VNI
}


def is_wanted(destination: str) -> bool:
    """Whether what would lie in this folder under this name is used; `destination` names the plugin's folder."""
    folder, file = PurePath(destination).parent, PurePath(destination).name
    if "plugins" not in folder.parts:
        return file.lower() != "opengl32sw.dll"  # 20 MB of drawing in software, which windows of widgets never ask for
    name = file.split(".")[0].removeprefix("lib").removeprefix("q")
    return name in WANTED.get(folder.name, ())


hiddenimports, found, datas = add_qt6_dependencies(__file__)
binaries = [(source, folder) for source, folder in found if is_wanted(f"{folder}/{PurePath(source).name}")]
