"""Cellular automata: Life on sets and on tori, rule 110, Langton's ant, wireworld, a forest fire; printed with small pictures."""
from collections import Counter
from itertools import product
import random
import sys


class Life:
    """Cells are a frozenset of coordinates; the rule is written B3/S23."""
    OFFSETS = [d for d in product((-1, 0, 1), repeat=2) if any(d)]

    def __init__(self, cells, rule='B3/S23', size=None):
        self.cells, self.rule, self.size = frozenset(cells), rule, size
        birth, survive = rule.upper().split('/')
        self.birth, self.survive = (set(map(int, part[1:])) for part in (birth, survive))

    @classmethod
    def from_picture(cls, picture, **options):
        return cls(((x, y) for y, row in enumerate(picture.strip('\n').split('\n')) for x, c in enumerate(row) if c in '#O*'), **options)

    def _neighbours(self, cell):
        x, y = cell
        for dx, dy in self.OFFSETS:
            if self.size:
                yield (x + dx) % self.size[0], (y + dy) % self.size[1]
            else:
                yield x + dx, y + dy

    def step(self):
        counts = Counter(n for cell in self.cells for n in self._neighbours(cell))
        alive = {c for c, n in counts.items() if n in (self.survive if c in self.cells else self.birth)}
        if 0 in self.survive:
            alive |= self.cells - counts.keys()
        return Life(alive, self.rule, self.size)

    def __iter__(self):
        here = self
        while True:
            yield here
            here = here.step()

    def __eq__(self, other):
        return self.cells == other.cells if isinstance(other, Life) else NotImplemented

    def __hash__(self):
        return hash(self.cells)

    def __len__(self):
        return len(self.cells)

    def normal(self):
        if not self:
            return frozenset()
        left, top = (min(c) for c in zip(*self.cells))
        return frozenset((x - left, y - top) for x, y in self.cells)

    def __format__(self, spec):
        on, off = spec or '#.'
        if self.size:
            xs, ys = range(self.size[0]), range(self.size[1])
        elif self:
            xs, ys = (range(min(c), max(c) + 1) for c in zip(*self.cells))
        else:
            return '(empty)'
        return '\n'.join(''.join(on if (x, y) in self.cells else off for x in xs) for y in ys)

    __str__ = lambda self: format(self)

    def classify(self, limit=30):
        seen = {}
        for generation, state in zip(range(limit), self):
            shape = state.normal()
            if not shape:
                return f'dies after {generation}'
            if shape in seen:
                first, cells = seen[shape]
                period = generation - first
                kind = 'spaceship' if cells != state.cells else 'still life' if period == 1 else 'oscillator'
                return f'{kind} of period {period}' + (f' from {first} on' if first else '')
            seen[shape] = generation, state.cells
        return f'unknown after {limit}, {len(state)} cells'


PATTERNS = dict(
    blinker='###',
    block='##\n##',
    glider='.#.\n..#\n###',
    toad='.###\n###.',
    lonely='#',
    r_pentomino='.##\n##.\n.#.',
    line='#####',
)
for name, picture in PATTERNS.items():
    print(f'{name:<12}', Life.from_picture(picture).classify())
glider = Life.from_picture(PATTERNS['glider'], size=(6, 5))
for generation, life in enumerate(glider):
    if generation in (0, 4):
        print(f'-- {generation}\n{life:@ }'.replace(' ', '_'))
    if generation and life == glider:
        print('back after', generation)
        break
seeds = Life.from_picture('##', rule='B2/S')
print([len(s) for _, s in zip(range(6), seeds)], Life.from_picture('.##\n#..\n#', rule='b36/s23').classify())
print(Life([]), len({glider, Life(glider.cells)}), glider == 5)


# --- elementary automata
def elementary(rule, width=31, steps=8, start=None):
    table = {f'{i:03b}': str(rule >> i & 1) for i in range(8)}
    row = start or '0' * (width // 2) + '1' + '0' * (width - width // 2 - 1)
    for _ in range(steps):
        yield row.translate({48: ' ', 49: '#'}).rstrip()
        padded = row[-1] + row + row[0]
        row = ''.join(table[padded[i:i + 3]] for i in range(len(row)))


for rule in (90, 110):
    print(f'rule {rule}', *elementary(rule), sep='\n')


# --- an ant on complex numbers
def ant(steps):
    black, position, direction = set(), 0j, 1j
    for _ in range(steps):
        direction *= -1j if position not in black else 1j
        black ^= {position}
        position += direction
    return black, position


black, position = ant(200)
print(len(black), position, max(abs(z) for z in black) < 8)


# --- wireworld with translate tables and string rows
WIRE = ['tH.....', '......t', '.....H.', '...    ']


def wireworld(rows):
    height, width = len(rows), max(map(len, rows))
    at = lambda y, x: rows[y][x] if 0 <= y < height and 0 <= x < len(rows[y]) else ' '
    out = []
    for y in range(height):
        line = []
        for x in range(width):
            match at(y, x):
                case 'H':
                    line.append('t')
                case 't':
                    line.append('.')
                case '.':
                    heads = sum(at(y + dy, x + dx) == 'H' for dy, dx in Life.OFFSETS)
                    line.append('H' if heads in (1, 2) else '.')
                case other:
                    line.append(other)
        out.append(''.join(line))
    return out


state = WIRE
for _ in range(3):
    state = wireworld(state)
    print(' / '.join(state))


# --- a stochastic one: fire in a wood
def fire(width=12, height=5, seed=5, growth=0.15, lightning=0.03):
    rng = random.Random(seed)
    grid = [['T' if rng.random() < 0.6 else ' ' for _ in range(width)] for _ in range(height)]
    while True:
        yield grid
        new = [row[:] for row in grid]
        for y, row in enumerate(grid):
            for x, c in enumerate(row):
                near = any(grid[j][i] == '*' for j in range(max(0, y - 1), min(height, y + 2)) for i in range(max(0, x - 1), min(width, x + 2)))
                if c == '*':
                    new[y][x] = ' '
                elif c == 'T' and (near or rng.random() < lightning):
                    new[y][x] = '*'
                elif c == ' ' and rng.random() < growth:
                    new[y][x] = 'T'
        grid = new


for year, grid in enumerate(fire()):
    counts = Counter(c for row in grid for c in row)
    sys.stdout.write(f'{year}: trees {counts["T"]}, fires {counts["*"]}\n')
    if year == 5:
        print('\n'.join('|' + ''.join(row) + '|' for row in grid))
        break
