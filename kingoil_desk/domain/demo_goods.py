"""What the demo shop sells, and the baskets that people carry to its till; invented."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, summary, sums
from kingoil_desk.domain.product import Product

EACH = 48  # baskets of a main product: enough that a list of orders does not look repeated
SLOTS = 4096
PRICE_STEPS = (84, 91, 100)  # percent of today's price: four years ago, two years ago, today
_TET = "Tết"
_SIZES = (1,) * 8 + (2,) * 9 + (3,) * 5 + (4,) * 3  # lines of a basket: 1 to 4, two on average
_PIECES = (1,) * 12 + (2,) * 6 + (3,) * 2 + (4, 5, 6)

# code | name | unit | price today | how often bought
_GOODS = """
DM-250|Dầu mè rang 250 ml|chai|69000|60
DM-500|Dầu mè rang 500 ml|chai|118000|120
DM-1L|Dầu mè rang 1 L|chai|219000|45
DME-500|Dầu mè ép lạnh 500 ml|chai|129000|40
DMD-250|Dầu mè đen 250 ml|chai|92000|30
DDP-500|Dầu đậu phộng ép lạnh 500 ml|chai|96000|80
DDP-1L|Dầu đậu phộng ép lạnh 1 L|chai|179000|110
DDP-5L|Dầu đậu phộng ép lạnh 5 L|can|845000|18
DN-1L|Dầu đậu nành ép 1 L|chai|89000|50
DN-5L|Dầu đậu nành ép 5 L|can|419000|14
HD-1L|Dầu hướng dương 1 L|chai|98000|35
HD-5L|Dầu hướng dương 5 L|can|465000|9
GAC-100|Dầu gấc 100 ml|chai|85000|40
GAC-250|Dầu gấc 250 ml|chai|168000|45
GAC-VN|Viên dầu gấc, hộp 60 viên|hộp|145000|12
DUA-250|Dầu dừa tinh khiết 250 ml|chai|79000|45
DUA-500|Dầu dừa tinh khiết 500 ml|chai|139000|50
DUA-1L|Dầu dừa nấu ăn 1 L|chai|159000|25
OC-250|Dầu óc chó 250 ml|chai|265000|14
MAC-250|Dầu mắc ca 250 ml|chai|245000|12
HN-250|Dầu hạnh nhân 250 ml|chai|225000|10
LANH-250|Dầu hạt lanh 250 ml|chai|189000|12
CAM-1L|Dầu cám gạo 1 L|chai|92000|28
BO-250|Dầu bơ 250 ml|chai|215000|10
OLIU-500|Dầu ô liu 500 ml|chai|198000|25
DIEU-100|Dầu hạt điều màu 100 ml|chai|38000|30
TOI-150|Dầu tỏi phi 150 ml|chai|49000|30
HANH-150|Dầu hành phi 150 ml|chai|45000|25
SATE-150|Sa tế dầu mè 150 g|hũ|42000|35
BDP-350|Bơ đậu phộng 350 g|hũ|95000|40
BM-250|Bơ mè đen 250 g|hũ|99000|22
MER-200|Mè rang sẵn 200 g|gói|39000|45
DPR-500|Đậu phộng rang muối 500 g|gói|65000|40
MUOI-200|Muối mè 200 g|hũ|45000|40
MAT-500|Mật ong hoa cà phê 500 ml|chai|155000|25
KEO-300|Kẹo mè xửng 300 g|hộp|58000|18
QUA-3|Hộp quà ba loại dầu|hộp|399000|12
QUA-6|Hộp quà sáu loại dầu|hộp|759000|6
TET-A|Hộp quà Tết An Khang|hộp|459000|10
TET-L|Hộp quà Tết Lộc Vàng|hộp|689000|7
TUI-1|Túi giấy King Oil|cái|5000|12
"""


@dataclass(frozen=True, slots=True, eq=False)
class Basket:
    """An order's contents with its sums; many orders hold the same one."""

    lines: tuple[Line, ...]
    discount: Discount
    total: int
    summary: str


def barcode(number: int) -> str:
    """An EAN-13 of the in-store range (20 to 29), which no other goods carry."""
    body = f"20{number:010d}"
    weighted_sum = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return body + str(-weighted_sum % 10)


def products() -> list[Product]:
    """The demo shop's goods, numbered from 1."""
    goods = []
    for number, line in enumerate(_rows(), 1):
        code, name, unit, price, _ = line.split("|")
        goods.append(Product(number, code, barcode(number), name, unit, int(price), active=True))
    return goods


def _rows() -> list[str]:
    return _GOODS.strip().splitlines()


class Baskets:
    """Baskets of `products` to draw from, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(f"{seed} baskets")
        goods = [product for product in products() if _TET not in product.name]
        gifts = [product for product in products() if _TET in product.name]
        often = {row.split("|")[0]: int(row.split("|")[4]) for row in _rows()}
        self._favourites = dice.choices(range(len(goods)), [often[product.code] for product in goods], k=SLOTS)
        common = [goods[i] for i in self._favourites]

        def baskets(main: Product, percent: int) -> list[Basket]:
            return [_basket(dice, main, common, percent) for _ in range(EACH)]

        self._by_main = [[baskets(main, percent) for main in goods] for percent in PRICE_STEPS]
        self._gifts = [[b for gift in gifts for b in baskets(gift, percent)] for percent in PRICE_STEPS]

    def favourite(self, draw: int) -> int:
        """A main product, by how often it is bought; `draw` is any whole number from 0."""
        return self._favourites[draw % SLOTS]

    def pick(self, price_step: int, main: int, draw: int, *, gift: bool = False) -> Basket:
        """A basket around that main product, or a gift for Tết."""
        baskets = self._gifts[price_step] if gift else self._by_main[price_step][main]
        return baskets[draw % len(baskets)]


def _basket(dice: random.Random, main: Product, common: Sequence[Product], percent: int) -> Basket:
    goods = dict.fromkeys((main, *dice.choices(common, k=dice.choice(_SIZES) - 1)))
    lines = tuple(_line(dice, product, percent) for product in goods)
    left = sum(line.total for line in lines)
    roll = dice.random()
    discount = NO_DISCOUNT
    if roll < 0.05:
        discount = Discount(percent=dice.choice((300, 500, 1_000)))
    elif roll < 0.09:
        discount = Discount(amount=min(left, dice.choice((10_000, 20_000, 50_000))))
    return Basket(lines, discount, sums(lines, discount).total, summary(lines))


def _line(dice: random.Random, product: Product, percent: int) -> Line:
    price = round(product.price * percent / 100_000) * 1_000
    discount = Discount(percent=1_000) if dice.random() < 0.03 else NO_DISCOUNT
    return Line(product.id, product.code, product.name, product.unit, dice.choice(_PIECES), price, discount)
