"""The colours by name, light and dark, and the palette roles they stand in."""

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the desk as `#RRGGBB`; no alpha, no gradients, no shadows."""

    window: str  # rail, side panes, bars, status line
    surface: str  # the page, tables, cards
    sunken: str  # quiet strips, read-only fields
    field: str
    hover: str
    line: str  # hairlines: decoration only
    control: str  # edges that carry meaning
    text: str
    text2: str  # labels, second lines, placeholders
    accent: str  # focus ring, selection bar, links, "soon"
    fill: str  # the one primary button, ticked box, current bar
    fill_hover: str
    fill_press: str
    on_fill: str
    tint: str  # selected row, chosen option, "soon" chip
    red: str
    red_bg: str
    red_line: str
    green: str
    green_bg: str
    grey: str
    grey_bg: str
    chart: str


LIGHT = Tokens(
    window="#F3F3F1",
    surface="#FFFFFF",
    sunken="#F8F8F6",
    field="#FFFFFF",
    hover="#ECECE8",
    line="#E2E2DE",
    control="#8A8A84",
    text="#1B1C1A",
    text2="#5A5C57",
    accent="#8F5400",
    fill="#F2A93B",
    fill_hover="#E89B28",
    fill_press="#D98C1A",
    on_fill="#1B1405",
    tint="#FBEBCF",
    red="#B3261E",
    red_bg="#FCEBE9",
    red_line="#E3A29C",
    green="#1D6B3E",
    green_bg="#E6F3EA",
    grey="#565854",
    grey_bg="#EEEEEB",
    chart="#92928C",
)

DARK = Tokens(
    window="#191A1B",
    surface="#222325",
    sunken="#1D1E20",
    field="#1B1C1E",
    hover="#2C2D30",
    line="#37393C",
    control="#85888C",
    text="#ECEDEE",
    text2="#B2B5B9",
    accent="#F0B14A",
    fill="#F0B14A",
    fill_hover="#FFC061",
    fill_press="#D98C1A",
    on_fill="#1B1405",
    tint="#3D3118",
    red="#FF9A90",
    red_bg="#452220",
    red_line="#8A4640",
    green="#7FD3A0",
    green_bg="#1B3A29",
    grey="#B2B5B9",
    grey_bg="#303236",
    chart="#7C7F84",
)

_ROLES: dict[Role, str] = {
    Role.Window: "window",
    Role.WindowText: "text",
    Role.Base: "surface",
    Role.AlternateBase: "sunken",
    Role.Text: "text",
    Role.Button: "surface",
    Role.ButtonText: "text",
    Role.BrightText: "red",
    Role.Light: "surface",
    Role.Midlight: "hover",
    Role.Mid: "line",
    Role.Dark: "control",
    Role.Shadow: "control",
    Role.Highlight: "tint",
    Role.HighlightedText: "text",
    Role.Accent: "accent",
    Role.Link: "accent",
    Role.LinkVisited: "accent",
    Role.PlaceholderText: "text2",
    Role.ToolTipBase: "surface",
    Role.ToolTipText: "text",
}


def palette_of(tokens: Tokens) -> QPalette:
    """The Qt palette of a set of colours; disabled text is `text2`."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(tokens, name)))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        palette.setColor(Group.Disabled, role, QColor(tokens.text2))
    palette.setColor(Group.Disabled, Role.Base, QColor(tokens.sunken))
    palette.setColor(Group.Disabled, Role.Highlight, QColor(tokens.grey_bg))
    return palette


_INKS = ("text", "text2", "control", "line", "red", "red_line", "green", "grey", "chart")


@lru_cache(maxsize=8)
def _system_tokens(colours: tuple[str, ...]) -> Tokens:
    window, base, text, highlight, link = colours
    ink = dict.fromkeys(("text", "text2", "control", "line", "red", "red_line", "green", "grey", "chart"), text)
    planes = {"window": window, "sunken": window}
    rest = {f.name: base for f in fields(Tokens) if f.name not in ink and f.name not in planes}
    rest |= {"accent": link, "fill": base, "on_fill": text, "tint": base, "hover": highlight}
    return Tokens(**ink, **planes, **rest)


def tokens_of(palette: QPalette) -> Tokens:
    """The colours that belong to a widget's palette: ours, or the system's own in a high-contrast theme.

    Widgets ask for their own palette's colours while painting, so nothing holds a colour that went stale.
    Told apart by the link colour, since the stylesheet changes other roles of the fields it styles.
    """
    link = palette.color(Group.Active, Role.Link).name().upper()
    for tokens in (LIGHT, DARK):
        if link == tokens.accent:
            return tokens
    roles = (Role.Window, Role.Base, Role.Text, Role.Highlight, Role.Link)
    return _system_tokens(tuple(palette.color(Group.Active, role).name() for role in roles))
