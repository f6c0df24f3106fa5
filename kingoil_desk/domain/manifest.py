"""What a carrier is told of its parcels: the fields that its list may have, its headings, and what is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line

MAX_HEADING = 60


class Field(StrEnum):
    """What a column may hold. `GOODS` leaves the shop only where the carrier's contract needs it."""

    CODE = "code"
    NAME = "name"
    PHONE = "phone"
    ADDRESS = "address"
    COMMUNE = "commune"
    PROVINCE = "province"
    WEIGHT = "weight"
    COD = "cod"
    GOODS = "goods"
    NOTE = "note"


Columns = tuple[tuple[Field, str], ...]  # field and heading, in the carrier's order

# a neutral list: carriers' own templates change and are mapped by heading
NEUTRAL: Columns = (
    (Field.CODE, "Mã kiện"), (Field.NAME, "Tên người nhận"), (Field.PHONE, "SĐT"), (Field.ADDRESS, "Địa chỉ"),
    (Field.COMMUNE, "Phường/Xã"), (Field.PROVINCE, "Tỉnh/TP"), (Field.WEIGHT, "Khối lượng (g)"),
    (Field.COD, "Tiền thu hộ (COD)"),
)  # fmt: skip
NEEDED = (Field.CODE, Field.NAME, Field.PHONE, Field.ADDRESS, Field.COD)


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One parcel as its carrier must know it: grams, VND; `goods` empty unless the contract needs them."""

    code: str
    name: str
    phone: str
    address: str
    commune: str
    province: str
    weight: int
    cod: int
    goods: str = ""
    note: str = ""

    def value(self, field: Field) -> str | int:
        found = getattr(self, field.value)
        assert isinstance(found, str | int)
        return found


def check_columns(columns: Sequence[tuple[Field, str]], product_names: bool) -> Columns:
    """The mapping as it is kept; raises `COLUMNS_OUT_OF_SENSE` with what is wrong in `field`.

    Every needed field once, no field twice, a heading for each, and goods only by contract.
    """
    cleaned = tuple((field, clean_line(heading)) for field, heading in columns)
    fields = [field for field, _ in cleaned]
    for field in NEEDED:
        if field not in fields:
            raise KnownError(Code.COLUMNS_OUT_OF_SENSE, field=field)
    for field, heading in cleaned:
        twice = fields.count(field) > 1
        if twice or not 0 < len(heading) <= MAX_HEADING or (field is Field.GOODS and not product_names):
            raise KnownError(Code.COLUMNS_OUT_OF_SENSE, field=field)
    return cleaned
