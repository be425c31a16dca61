"""A handful of micro benchmarks in the manner of benchmark suites: each is run, timed and checked by a digest."""
import itertools
import math
import sys
import time
from operator import mul

DEFAULT_ITERATIONS = 1
REGISTRY = []


def benchmark(func=None, *, name=None, loops=DEFAULT_ITERATIONS):
    """Register a function; usable with and without arguments."""
    def register(f):
        REGISTRY.append((name or f.__name__.removeprefix('bench_'), f, loops))
        return f
    return register if func is None else register(func)


class Body(object):
    __slots__ = ('x', 'y', 'z', 'vx', 'vy', 'vz', 'mass')

    def __init__(self, position, velocity, mass):
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity
        self.mass = mass


SYSTEM = {
    'star': ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 40.0),
    'giant': ((4.8, -1.2, -0.1), (0.6, 2.8, -0.02), 0.04),
    'ringed': ((8.3, 4.1, -0.4), (-1.0, 1.8, 0.008), 0.01),
    'ice': ((12.9, -15.1, -0.2), (1.1, 0.9, -0.01), 0.0017),
}


@benchmark
def bench_planets(steps=60, dt=0.01):
    bodies = [Body(*parameters) for parameters in SYSTEM.values()]
    pairs = list(itertools.combinations(bodies, 2))
    px = sum(b.vx * b.mass for b in bodies)
    bodies[0].vx = -px / bodies[0].mass
    for _ in range(steps):
        for a, b in pairs:
            dx = a.x - b.x; dy = a.y - b.y; dz = a.z - b.z
            mag = dt * ((dx * dx + dy * dy + dz * dz) ** -1.5)
            am, bm = a.mass * mag, b.mass * mag
            a.vx -= dx * bm; a.vy -= dy * bm; a.vz -= dz * bm
            b.vx += dx * am; b.vy += dy * am; b.vz += dz * am
        for b in bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy
            b.z += dt * b.vz
    kinetic = sum(0.5 * b.mass * (b.vx ** 2 + b.vy ** 2 + b.vz ** 2) for b in bodies)
    potential = sum(a.mass * b.mass / math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2) for a, b in pairs)
    return '%.9f' % (kinetic - potential)


@benchmark(name='pancakes')
def bench_flips(n=6):
    best, checksum = 0, 0
    for index, permutation in enumerate(itertools.permutations(range(n))):
        row, flips = list(permutation), 0
        while row[0]:
            k = row[0] + 1
            row[:k] = row[k - 1::-1] if k < n else row[::-1]
            flips += 1
        best = max(best, flips)
        checksum += flips if index % 2 == 0 else -flips
    return checksum, best


@benchmark(name='norm')
def bench_norm(n=12):
    def a(i, j):
        return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)

    def times(v):
        return [sum(a(i, j) * v[j] for j in range(n)) for i in range(n)]

    def times_transposed(v):
        return [sum(a(j, i) * v[j] for j in range(n)) for i in range(n)]

    u = [1.0] * n
    for _ in range(5):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = sum(map(mul, u, v))
    vv = sum(x * x for x in v)
    return f'{math.sqrt(vbv / vv):.9f}'


@benchmark(loops=2)
def bench_queens(n=6):
    columns = range(n)
    return sum(1 for p in itertools.permutations(columns)
               if n == len(set(p[i] + i for i in columns)) == len(set(p[i] - i for i in columns)))


@benchmark
def bench_digits(count=40):
    def spigot():
        q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
        while True:
            if 4 * q + r - t < m * t:
                yield m
                q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
            else:
                q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return ''.join(map(str, itertools.islice(spigot(), count)))


@benchmark
def bench_sieve(limit=2000):
    flags = bytearray([1]) * (limit + 1)
    flags[0:2] = b'\0\0'
    for i in range(2, math.isqrt(limit) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, limit + 1, i)))
    return sum(flags), max(itertools.compress(range(limit + 1), flags))


@benchmark
def bench_escape(width=32, height=12, limit=20):
    palette = ' .:-=+*#%@'
    lines = []
    for row in range(height):
        line = ''
        for column in range(width):
            c = complex(-2.2 + 3.2 * column / width, -1.2 + 2.4 * row / height)
            z, steps = 0j, 0
            while abs(z) < 2 and steps < limit:
                z = z * z + c
                steps += 1
            line += palette[min(steps * len(palette) // (limit + 1), len(palette) - 1)]
        lines.append(line.rstrip())
    return '\n' + '\n'.join(lines)


@benchmark
def bench_trees(depth=6):
    def make(d):
        return (make(d - 1), make(d - 1)) if d else (None, None)

    def check(node):
        left, right = node
        return 1 if left is None else 1 + check(left) + check(right)
    return [check(make(d)) for d in range(2, depth + 1, 2)]


def main(argv=None):
    wanted = set(argv or ())
    total = 0.0
    for name, func, loops in REGISTRY:
        if wanted and name not in wanted:
            continue
        t0 = time.perf_counter()
        for _ in range(loops):
            result = func()
        elapsed = time.perf_counter() - t0
        total += elapsed
        assert elapsed >= 0
        print('%-10s x%d  %s' % (name, loops, result))
    return 0 if total >= 0 else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
