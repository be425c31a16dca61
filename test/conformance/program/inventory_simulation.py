"""Warehouse and shop: orders, stock, discounts and invoices with dataclasses, enums and domain exceptions."""
from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace
from enum import Enum, IntEnum, unique
from functools import cached_property, singledispatchmethod
from operator import attrgetter, methodcaller
from typing import ClassVar, Iterable, Self


@unique
class Status(Enum):
    NEW = 'new'
    PAID = 'paid'
    SHIPPED = 'shipped'
    CANCELLED = 'cancelled'

    @property
    def final(self) -> bool:
        return self in {Status.SHIPPED, Status.CANCELLED}

    def can_become(self, other: Status) -> bool:
        return other in _TRANSITIONS.get(self, ())


_TRANSITIONS = {Status.NEW: (Status.PAID, Status.CANCELLED), Status.PAID: (Status.SHIPPED, Status.CANCELLED)}


class Tier(IntEnum):
    BRONZE = 0
    SILVER = 5
    GOLD = 10

    def __format__(self, spec):
        return format(self.name.title(), spec)


class ShopError(Exception):
    """Something a customer did."""


class OutOfStock(ShopError):
    def __init__(self, product, wanted, available):
        super().__init__(product, wanted, available)
        self.product, self.wanted, self.available = product, wanted, available

    def __str__(self):
        return f'{self.product.name}: wanted {self.wanted}, only {self.available} left'


class IllegalTransition(ShopError):
    pass


@dataclass(frozen=True, order=True)
class Money:
    pence: int = 0
    symbol: ClassVar[str] = '£'

    @classmethod
    def parse(cls, text: str) -> Self:
        whole, _, part = text.strip().removeprefix(cls.symbol).replace(',', '').partition('.')
        return cls(int(whole or 0) * 100 + int(part.ljust(2, '0')[:2] or 0))

    def __add__(self, other):
        return Money(self.pence + other.pence) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, n):
        return Money(round(self.pence * n))

    __rmul__ = __mul__

    def __neg__(self):
        return Money(-self.pence)

    def __bool__(self):
        return self.pence != 0

    def __str__(self):
        sign = '-' if self.pence < 0 else ''
        return f'{sign}{self.symbol}{abs(self.pence) // 100:,}.{abs(self.pence) % 100:02d}'

    def __format__(self, spec):
        return format(str(self), spec)


@dataclass(slots=True)
class Product:
    sku: str
    name: str
    price: Money
    _: KW_ONLY
    stock: int = 0
    tags: frozenset[str] = frozenset()

    def __post_init__(self):
        if isinstance(self.price, str):
            self.price = Money.parse(self.price)
        if self.stock < 0:
            raise ValueError('stock must not be negative')


@dataclass
class Line:
    product: Product
    quantity: int = 1

    @property
    def total(self) -> Money:
        return self.product.price * self.quantity


@dataclass
class Order:
    customer: str
    tier: Tier = Tier.BRONZE
    lines: list[Line] = field(default_factory=list)
    status: Status = field(default=Status.NEW, init=False)
    number: int = field(default_factory=itertools.count(1001).__next__, init=False, compare=False)
    coupon: InitVar[str | None] = None
    history: list[tuple] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self, coupon):
        self.discount = {'TEN': 0.10, 'HALF': 0.5}.get(coupon, 0.0)

    @cached_property
    def subtotal(self) -> Money:
        return sum(map(attrgetter('total'), self.lines))

    @property
    def total(self):
        return self.subtotal * (1 - self.discount) * (1 - self.tier / 100)

    def become(self, status):
        if not self.status.can_become(status):
            raise IllegalTransition(f'order {self.number} is {self.status.value}, cannot become {status.value}')
        self.history.append((self.status, status))
        self.status = status
        return self


class Warehouse:
    def __init__(self, products: Iterable[Product]):
        self.products = {p.sku: p for p in products}
        self.reserved = defaultdict(int)

    def __getitem__(self, sku):
        return self.products[sku]

    def __iter__(self):
        yield from sorted(self.products.values(), key=attrgetter('sku'))

    @singledispatchmethod
    def take(self, what):
        raise TypeError(f'cannot take {type(what).__name__}')

    @take.register
    def _(self, line: Line):
        p = line.product
        if line.quantity > p.stock:
            raise OutOfStock(p, line.quantity, p.stock)
        p.stock -= line.quantity
        self.reserved[p.sku] += line.quantity

    @take.register
    def _(self, order: Order):
        taken = []
        try:
            for line in order.lines:
                self.take(line)
                taken.append(line)
        except OutOfStock:
            for line in taken:
                line.product.stock += line.quantity
                self.reserved[line.product.sku] -= line.quantity
            raise
        return order.become(Status.PAID)


def invoice(order):
    width = max(len(line.product.name) for line in order.lines)
    yield f'INVOICE {order.number} for {order.customer} ({order.tier})'
    for line in order.lines:
        yield f'{line.quantity:>3} x {line.product.name:<{width}} {line.product.price:>9} {line.total:>11}'
    if saved := order.subtotal + -order.total:
        yield f'{"saved":>{width + 6}} {saved:>21}'
    yield f'{"total":>{width + 6}} {order.total:>21}'


shop = Warehouse([Product('T1', 'Teapot', Money.parse('£1,024.50'), stock=3), Product('C1', 'Cup', Money(425), stock=20, tags=frozenset({'small'})),
                  Product('S1', 'Spoon', '0.8', stock=1)])
first = Order('Ann', Tier.GOLD, [Line(shop['T1']), Line(shop['C1'], 6)], coupon='TEN')
print(*invoice(shop.take(first)), sep='\n')
second = Order('Bob', lines=[Line(shop['C1'], 2), Line(shop['S1'], 5)])
for action in (lambda: shop.take(second), lambda: first.become(Status.NEW), lambda: shop.take('tea'), lambda: Product('X', 'x', Money(), stock=-1),
               lambda: shop['nope'], lambda: setattr(Money(5), 'pence', 1), lambda: setattr(shop['T1'], 'colour', 'red'), lambda: Status('lost'), lambda: Order()):
    try:
        action()
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
print([(p.sku, p.stock) for p in shop], dict(shop.reserved), second.status)
second.lines.pop()
print(shop.take(second).become(Status.SHIPPED).status.final, second.history)
print(second)
print(asdict(shop['C1']), astuple(Money(7)), [f.name for f in fields(Order)], replace(Money(1), pence=3))
print(max(Money(5), Money(7)), Money(3) < Money(4), sum([Money(1), Money(2)]), Money(250) * 1.5, -Money(5), hash(Money(9)) == hash(Money(9)))
print(sorted(Tier, reverse=True), [f'{t:>8}' for t in Tier], Tier.GOLD + 1, list(map(methodcaller('can_become', Status.PAID), Status)))
print(first == replace(first, tier=Tier.SILVER, coupon='TEN'), first.total, Product.__slots__, repr(shop['S1']))
