# Solutions in the style of an advent calendar: parse a block of text, two parts a day, everything short.
import math
import operator
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from functools import cache, cmp_to_key, reduce
from heapq import heappop, heappush
from itertools import accumulate, combinations, count, cycle, pairwise, permutations, product, takewhile

answers = {}


def day(n, text=''):
    def run(f):
        answers[n] = f(text.strip('\n'))
        print(f'Day {n:2}: {f.__name__:<12}', *answers[n])
        return f
    return run


@day(1, '''
1000
2000

500

7000
250
''')
def calories(text):
    elves = sorted((sum(map(int, block.splitlines())) for block in text.split('\n\n')), reverse=True)
    return elves[0], sum(elves[:2])


@day(2, 'forward 5\ndown 5\nforward 8\nup 3\ndown 8\nforward 2')
def submarine(text):
    x = depth = aim = 0
    for line in text.splitlines():
        match line.split():
            case ['forward', n]:
                x += int(n)
                depth += aim * int(n)
            case ['down' | 'up' as way, n]:
                aim += int(n) * (1 if way == 'down' else -1)
    return x * aim, x * depth


@day(3, '00100 11110 10110 10111 10101 01111 00111 11100 10000 11001 00010 01010')
def diagnostic(text):
    rows = text.split()
    gamma = ''.join(Counter(column).most_common(1)[0][0] for column in zip(*rows))
    epsilon = gamma.translate(str.maketrans('01', '10'))

    def rating(keep_common):
        left, i = rows, 0
        while len(left) > 1:
            ones = sum(r[i] == '1' for r in left)
            bit = '1' if (2 * ones >= len(left)) == keep_common else '0'
            left = [r for r in left if r[i] == bit]
            i += 1
        return int(left[0], 2)
    return int(gamma, 2) * int(epsilon, 2), rating(True) * rating(False)


@day(4, '2-4,6-8 2-3,4-5 5-7,7-9 2-8,3-7 6-6,4-6 2-6,4-8')
def pairs(text):
    sets = [[set(range(int(a), int(b) + 1)) for a, b in (r.split('-') for r in pair.split(','))] for pair in text.split()]
    return sum(a <= b or b <= a for a, b in sets), sum(not a.isdisjoint(b) for a, b in sets)


@day(5, '''
    [D]
[N] [C]
[Z] [M] [P]
 1   2   3

move 1 from 2 to 1
move 3 from 1 to 3
move 2 from 2 to 1
move 1 from 1 to 2
''')
def crates(text):
    picture, moves = text.split('\n\n')
    *rows, labels = picture.splitlines()

    def play(step):
        stacks = {c: [row[i] for row in reversed(rows) if i < len(row) and row[i] != ' '] for i, c in enumerate(labels) if c != ' '}
        for line in moves.splitlines():
            _, n, _, a, _, b = line.split()
            moved = stacks[a][-int(n):]
            del stacks[a][-int(n):]
            stacks[b] += moved[::step]
        return ''.join(s[-1] for s in stacks.values())
    return play(-1), play(1)


@day(6, 'mjqjpqmgbljsphdztnvjfqwrcgsmlb')
def marker(text):
    return tuple(next(i for i in count(n) if len({*text[i - n:i]}) == n) for n in (4, 14))


@day(7, '''
$ cd /
$ ls
dir a
100 b.txt
$ cd a
$ ls
29 f
dir e
$ cd e
$ ls
58 i
$ cd ..
$ cd ..
''')
def disk(text):
    sizes, path = defaultdict(int), []
    for line in text.splitlines():
        match line.split():
            case '$', 'cd', '..':
                path.pop()
            case '$', 'cd', name:
                path.append(name)
            case ['$', *_] | ['dir', _]:
                pass
            case size, _:
                for folder in accumulate(path, lambda a, b: f'{a}{b}/'):
                    sizes[folder] += int(size)
    return sum(s for s in sizes.values() if s < 100), dict(sizes)


@day(8, '30373\n25512\n65332\n33549\n35390')
def trees(text):
    grid = {(x, y): int(h) for y, row in enumerate(text.split()) for x, h in enumerate(row)}

    def look(x, y, dx, dy):
        while (p := (x := x + dx, y := y + dy)) in grid:
            yield grid[p]

    ways = [(0, 1), (0, -1), (1, 0), (-1, 0)]
    visible = sum(any(all(h < top for h in look(*p, *way)) for way in ways) for p, top in grid.items())

    def distance(top, heights):
        n = 0
        for n, h in enumerate(heights, 1):
            if h >= top:
                break
        return n
    return visible, max(math.prod(distance(top, look(*p, *way)) for way in ways) for p, top in grid.items())


@day(9, 'R 4,U 4,L 3,D 1,R 4,D 1,L 5,R 2')
def rope(text):
    knots, seen = [0j] * 10, [set() for _ in range(10)]
    sign = lambda v: (v > 0) - (v < 0)
    for move in text.split(','):
        way, n = move.split()
        for _ in range(int(n)):
            knots[0] += {'R': 1, 'L': -1, 'U': 1j, 'D': -1j}[way]
            for i, (head, tail) in enumerate(pairwise(knots), 1):
                gap = knots[i - 1] - knots[i]
                if abs(gap) >= 2:
                    knots[i] += complex(sign(gap.real), sign(gap.imag))
            for k, s in zip(knots, seen):
                s.add(k)
    return len(seen[1]), len(seen[9])


@day(10, '[1,1,3,1,1] [1,1,5,1,1]|[[1],[2,3,4]] [[1],4]|[9] [[8,7,6]]|[] [3]|[1,[2,[3,[4,[5,6,7]]]],8,9] [1,[2,[3,[4,[5,6,0]]]],8,9]')
def packets(text):
    def compare(a, b):
        match a, b:
            case int(), int():
                return a - b
            case int(), _:
                return compare([a], b)
            case _, int():
                return compare(a, [b])
            case _:
                return next((c for c in map(compare, a, b) if c), len(a) - len(b))
    pairs_ = [tuple(map(eval, pair.split())) for pair in text.split('|')]
    order = sorted([p for pair in pairs_ for p in pair] + [[[2]], [[6]]], key=cmp_to_key(compare))
    return sum(i for i, (a, b) in enumerate(pairs_, 1) if compare(a, b) < 0), (order.index([[2]]) + 1) * (order.index([[6]]) + 1)


@day(11, 'root: pppw + sjmn;dbpl: 5;cczh: sllz + lgvd;ptdq: humn - dvpt;dvpt: 3;lfqf: 4;humn: 5;ljgn: 2;sjmn: drzm * dbpl;sllz: 4;pppw: cczh / lfqf;lgvd: ljgn * ptdq;drzm: hmdt - zczc;hmdt: 32;zczc: 2')
def monkeys(text):
    jobs = dict(line.split(': ') for line in text.split(';'))
    operators = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv}

    def value(name, **known):
        if name in known:
            return known[name]
        match jobs[name].split():
            case [number]:
                return int(number)
            case [a, symbol, b]:
                return operators[symbol](value(a, **known), value(b, **known))
    left, _, right = jobs['root'].split()
    at = lambda z: value(left, humn=z) - value(right, humn=z)
    return int(value('root')), round(-at(0j).real / (at(1j) - at(0j)).imag)


@day(12, '1=-0-2 12111 2=0= 21 2=01 111 20012 112 1=-1= 1-12 12 1= 122')
def snafu(text):
    digits = '=-012'
    to_int = lambda s: reduce(lambda n, c: n * 5 + digits.index(c) - 2, s, 0)

    def from_int(n):
        out = ''
        while n:
            n, d = divmod(n + 2, 5)
            out = digits[d] + out
        return out
    total = sum(map(to_int, text.split()))
    return total, from_int(total)


@day(13, '16,1,2,0,4,2,7,1,2,14')
def crabs(text):
    xs = sorted(map(int, text.split(',')))
    median = xs[len(xs) // 2]
    return sum(abs(x - median) for x in xs), min(sum(d * (d + 1) // 2 for x in xs if (d := abs(x - m)) + 1) for m in range(max(xs) + 1))


@day(14, 'NNCB\n\nCH -> B;HH -> N;CB -> H;NH -> C;HB -> C;HC -> B;HN -> C;NN -> C;BH -> H;NC -> B;NB -> B;BN -> B;BB -> N;BC -> B;CC -> N;CN -> C')
def polymer(text):
    template, rules = text.split('\n\n')
    rules = {tuple(a): b for a, b in (r.split(' -> ') for r in rules.split(';'))}

    @cache
    def counts(a, b, depth):
        if not depth or (a, b) not in rules:
            return Counter()
        middle = rules[a, b]
        return Counter(middle) + counts(a, middle, depth - 1) + counts(middle, b, depth - 1)

    def spread(depth):
        total = sum((counts(a, b, depth) for a, b in pairwise(template)), Counter(template))
        (_, most), *_, (_, least) = total.most_common()
        return most - least
    return spread(10), spread(40)


@day(15, '1163751742\n1381373672\n2136511328\n3694931569\n7463417111')
def risk(text):
    grid = [list(map(int, row)) for row in text.split()]

    def cheapest(times):
        height, width = len(grid) * times, len(grid[0]) * times
        heap, done = [(0, 0, 0)], set()
        while heap:
            cost, x, y = heappop(heap)
            if (x, y) == (width - 1, height - 1):
                return cost
            if (x, y) in done:
                continue
            done.add((x, y))
            for nx, ny in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
                if 0 <= nx < width and 0 <= ny < height and (nx, ny) not in done:
                    (ty, gy), (tx, gx) = divmod(ny, len(grid)), divmod(nx, len(grid[0]))
                    heappush(heap, (cost + (grid[gy][gx] + tx + ty - 1) % 9 + 1, nx, ny))
    return cheapest(1), cheapest(2)


@day(16, '<x=-1, y=0, z=2>\n<x=2, y=-10, z=-7>\n<x=4, y=-8, z=8>\n<x=3, y=5, z=-1>')
def moons(text):
    axes = list(zip(*([int(part.split('=')[1]) for part in line.strip('<>').split(',')] for line in text.splitlines())))

    def period(start):
        p, v = list(start), [0] * len(start)
        for n in count(1):
            v = [vi + sum((q > a) - (q < a) for q in p) for a, vi in zip(p, v)]
            p = list(map(operator.add, p, v))
            if tuple(p) == start and not any(v):
                return n
    periods = [period(axis) for axis in axes]
    return periods, math.lcm(*periods)


print(len(answers), sum(isinstance(a, int) for pair in answers.values() for a in pair))
