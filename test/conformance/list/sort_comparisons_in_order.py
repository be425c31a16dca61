# Which items a sort compares, and how often.
class Item:
    def __init__(self, value, tag=0):
        self.value = value
        self.tag = tag

    def __lt__(self, other):
        asked.append(f'{self.value}<{other.value}')
        return self.value < other.value

    def __repr__(self):
        return f'{self.value}{self.tag or ""}'


asked = []


def show(*values, **options):
    del asked[:]
    items = [value if isinstance(value, Item) else Item(value) for value in values]
    items.sort(**options)
    print(items, *asked)


show(1)
show(1, 2)
show(2, 1)
show(1, 1, 1)
show(1, 2, 3, 4, 3)
show(4, 3, 2, 1)
show(Item(3, 'a'), Item(3, 'b'), 2, Item(1, 'a'), Item(1, 'b'), 0, Item(0, 'b'), 5, 6, 4)
show(Item(3, 'a'), Item(3, 'b'), Item(3, 'c'), Item(2, 'a'), Item(2, 'b'), Item(2, 'c'))
show(3, 3, 4, 2)
show(2, 1, 3, 1, 2, reverse=True)
show(5, 2, 8, 1, 9, 3, 7, 3, 0)
values = [i * 7919 % 61 for i in range(61)]
show(*values)
values = [i * 7919 % 40 // 4 for i in range(40)]
show(*values)


class Shy:
    def __lt__(self, other):
        asked.append('asked')
        return NotImplemented


del asked[:]
for items in [Shy(), Shy()], [Shy(), 1], [1, Shy()]:
    try:
        sorted(items)
    except TypeError as error:
        print(error, *asked)
    del asked[:]


class Shier(Shy):
    pass


try:
    sorted([Shy(), Shier()])
except TypeError as error:
    print(error, *asked)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        asked.append('truth')
        return self.value


class Odd:
    def __lt__(self, other):
        return Truth(False)


del asked[:]
print(len(sorted([Odd(), Odd(), Odd()])), *asked)


def pattern(name, values):
    show_sum(name, [Item(value) for value in values])


def show_sum(name, items):
    del asked[:]
    items.sort()
    total = 0
    for text in asked:
        low, high = text.split('<')
        total = (total * 31 + int(low) * 7 + int(high)) % 1000003
    print(name, len(asked), total, all(not items[i + 1].value < items[i].value for i in range(len(items) - 1)))


seed = 1
numbers = []
for _ in range(300):
    seed = (seed * 1103515245 + 12345) % 2**31
    numbers.append(seed // 65536)
pattern('random', [number % 1000 for number in numbers])
pattern('few', [number % 5 for number in numbers[:200]])
pattern('halves', [*range(0, 150, 2), *range(1, 150, 2)])
pattern('blocks', [i % 37 * 10 + i // 37 for i in range(150)])
pattern('back', [*range(60, 150), *range(60)])
pattern('equal', [-(i // 50) for i in range(150)])


class Failing(Item):
    def __lt__(self, other):
        if len(asked) == 400:
            raise ValueError
        return super().__lt__(other)


for reverse in False, True:
    del asked[:]
    items = [Failing(number % 100) for number in numbers[:100]]
    try:
        items.sort(reverse=reverse)
    except ValueError:
        print('left', items)
