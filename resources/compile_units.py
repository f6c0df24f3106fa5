"""Turns `data/units_2025.tsv` into `domain/units_data.py`, so that a frozen program has the units."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "data" / "units_2025.tsv"
TARGET = ROOT / "kingoil_desk" / "domain" / "units_data.py"
MODULE = '''"""The administrative units as text, a line each; `domain/unit.py` reads it when first asked."""

# Compiled by resources/compile_units.py; never edited by hand.
#
{notice}
VERSION = "{version}"
EFFECTIVE = "{effective}"

# code, type, name, former provinces; in Vietnamese order
PROVINCES = """\\
{provinces}
"""

# code, province, type, name; in the order of provinces and of names
COMMUNES = """\\
{communes}
"""
'''


def compiled() -> str:
    """The text of the module."""
    sys.path.insert(0, str(ROOT))
    from kingoil_desk.domain.name import sort_key

    lines = SOURCE.read_text("utf-8").splitlines()
    notice = [line for line in lines if line.startswith("#")]
    heads = dict(line[2:].split(": ") for line in notice if line.startswith(("# version: ", "# effective: ")))
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    if rows.pop(0) != ["code", "province", "type", "name", "former"]:
        raise ValueError(f"{SOURCE.name} has other columns")
    provinces = sorted((row for row in rows if not row[1]), key=lambda row: sort_key(row[3]))
    place = {row[0]: i for i, row in enumerate(provinces)}
    communes = [row for row in rows if row[1]]
    communes.sort(key=lambda row: (place[row[1]], sort_key(row[3]), row[0]))
    return MODULE.format(
        notice="\n".join(notice),
        version=heads["version"],
        effective=heads["effective"],
        provinces="\n".join("|".join((row[0], *row[2:])) for row in provinces),
        communes="\n".join("|".join(row[:4]) for row in communes),
    )


def compile_units() -> None:
    """Writes the module, if it is not that already."""
    text = compiled()
    if not TARGET.exists() or TARGET.read_text("utf-8") != text:
        TARGET.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    compile_units()
