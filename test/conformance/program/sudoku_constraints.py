# Constraint propagation and search over sudoku grids, plus an exact-cover solver for the same grids.
from itertools import product
from collections import deque

def cross(A, B):
    return [a + b for a in A for b in B]

digits = '123456789'
rows = 'ABCDEFGHI'
cols = digits
squares = cross(rows, cols)
unitlist = ([cross(rows, c) for c in cols] + [cross(r, cols) for r in rows] +
            [cross(rs, cs) for rs in ('ABC', 'DEF', 'GHI') for cs in ('123', '456', '789')])
units = {s: [u for u in unitlist if s in u] for s in squares}
peers = {s: set(sum(units[s], [])) - {s} for s in squares}

assert len(squares) == 81 and len(unitlist) == 27
assert all(len(units[s]) == 3 for s in squares)
assert all(len(peers[s]) == 20 for s in squares)
print(sorted(peers['C2']))

counts = {'assign': 0, 'eliminate': 0, 'search': 0}

def parse(grid):
    values = dict.fromkeys(squares, digits)
    chars = [c for c in grid if c in digits or c in '0.']
    if len(chars) != 81:
        raise ValueError('grid has %d cells' % len(chars))
    for s, d in zip(squares, chars):
        if d in digits and not assign(values, s, d):
            return False
    return values

def assign(values, s, d):
    counts['assign'] += 1
    others = values[s].replace(d, '')
    if all(eliminate(values, s, d2) for d2 in others):
        return values
    return False

def eliminate(values, s, d):
    counts['eliminate'] += 1
    if d not in values[s]:
        return values
    values[s] = values[s].replace(d, '')
    if not values[s]:
        return False
    if len(values[s]) == 1:
        d2 = values[s]
        if not all(eliminate(values, s2, d2) for s2 in peers[s]):
            return False
    for u in units[s]:
        places = [s for s in u if d in values[s]]
        if not places:
            return False
        elif len(places) == 1 and not assign(values, places[0], d):
            return False
    return values

def some(seq):
    for e in seq:
        if e: return e
    return False

def search(values):
    counts['search'] += 1
    if values is False:
        return False
    if all(len(values[s]) == 1 for s in squares):
        return values
    n, s = min((len(values[s]), s) for s in squares if len(values[s]) > 1)
    return some(search(assign(values.copy(), s, d)) for d in values[s])

def display(values):
    width = 1 + max(len(values[s]) for s in squares)
    line = '+'.join(['-' * (width * 3)] * 3)
    for r in rows:
        print(''.join(values[r + c].center(width) + ('|' if c in '36' else '') for c in cols).rstrip())
        if r in 'CF':
            print(line)

easy = '''
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
'''
wrong = '55' + '.' * 79
short = '123'

display(parse(easy))
print(counts['assign'] > 250, counts['search'])
print('contradiction:', parse(wrong))
try:
    parse(short)
except ValueError as e:
    print('error:', e)

def solved(values):
    return values is not False and all({values[s] for s in unit} == set(digits) for unit in unitlist)

print(solved(search(parse(easy))), counts['search'])

# --- exact cover on a 4x4 grid, with dictionaries of sets
def exact_cover(X, Y):
    X = {j: set() for j in X}
    for i, row in Y.items():
        for j in row:
            X[j].add(i)
    return X, Y

def solve(X, Y, solution):
    if not X:
        yield list(solution)
        return
    c = min(X, key=lambda c: (len(X[c]), c))
    for r in sorted(X[c]):
        solution.append(r)
        removed = select(X, Y, r)
        yield from solve(X, Y, solution)
        deselect(X, Y, r, removed)
        solution.pop()

def select(X, Y, r):
    removed = []
    for j in Y[r]:
        for i in X[j]:
            for k in Y[i]:
                if k != j:
                    X[k].remove(i)
        removed.append(X.pop(j))
    return removed

def deselect(X, Y, r, removed):
    for j in reversed(Y[r]):
        X[j] = removed.pop()
        for i in X[j]:
            for k in Y[i]:
                if k != j:
                    X[k].add(i)

def small_sudoku(grid, size=2):
    n = size * size
    X = ([('cell', rc) for rc in product(range(n), range(n))] + [('row', rn) for rn in product(range(n), range(1, n + 1))] +
         [('col', cn) for cn in product(range(n), range(1, n + 1))] + [('box', bn) for bn in product(range(n), range(1, n + 1))])
    Y = {}
    for r, c, k in product(range(n), range(n), range(1, n + 1)):
        b = r // size * size + c // size
        Y[r, c, k] = [('cell', (r, c)), ('row', (r, k)), ('col', (c, k)), ('box', (b, k))]
    X, Y = exact_cover(X, Y)
    for (r, c), k in grid.items():
        select(X, Y, (r, c, k))
    for solution in solve(X, Y, []):
        full = dict(grid)
        full.update(((r, c), k) for r, c, k in solution)
        yield [[full[r, c] for c in range(n)] for r in range(n)]

found = list(small_sudoku({(0, 0): 1, (1, 2): 2, (2, 1): 3}))
print(len(found))
for row in found[0]:
    print(*row)

# --- water jugs by breadth-first search, as a bonus of the same style
def pour(capacities, goal):
    start = (0,) * len(capacities)
    frontier, came = deque([start]), {start: None}
    while frontier:
        state = frontier.popleft()
        if goal in state:
            path = []
            while state is not None:
                path.append(state)
                state = came[state]
            return path[::-1]
        for i, j in product(range(len(state)), repeat=2):
            after = list(state)
            if i == j:
                after[i] = 0 if after[i] else capacities[i]
            else:
                amount = min(state[i], capacities[j] - state[j])
                after[i] -= amount
                after[j] += amount
            if (after := tuple(after)) not in came:
                came[after] = state
                frontier.append(after)
    return None

print(pour((3, 5), 4), pour((2, 4), 3))
