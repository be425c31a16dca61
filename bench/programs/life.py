# Conway's Game of Life twice: on a set of live cells without bounds, and on a wrapped grid of lists.
# Exercises: sets and dicts of tuples, negative indexing, modulo, nested lists, string output.

GENERATIONS = 260
SIZE = 64
GRID_GENERATIONS = 60
START = [(1, 0), (3, 1), (0, 2), (1, 2), (4, 2), (5, 2), (6, 2)]


def step_sparse(live):
    neighbours = {}
    for x, y in live:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = (x + dx, y + dy)
                    neighbours[cell] = neighbours.get(cell, 0) + 1
    return {cell for cell, count in neighbours.items() if count == 3 or (count == 2 and cell in live)}


def step_grid(grid):
    size = len(grid)
    result = []
    for y in range(size):
        above, here, below = grid[y - 1], grid[y], grid[(y + 1) % size]
        row = []
        for x in range(size):
            right = (x + 1) % size
            count = above[x - 1] + above[x] + above[right] + here[x - 1] + here[right]
            count += below[x - 1] + below[x] + below[right]
            row.append(1 if count == 3 or (count == 2 and here[x]) else 0)
        result.append(row)
    return result


def main():
    live = set(START)
    population = 0
    for _ in range(GENERATIONS):
        live = step_sparse(live)
        population += len(live)
    grid = [[1 if (x * x * 7 + y * y * y + x * y * 3) % 11 < 4 else 0 for x in range(SIZE)] for y in range(SIZE)]
    for _ in range(GRID_GENERATIONS):
        grid = step_grid(grid)
    picture = "\n".join("".join(".#"[cell] for cell in row) for row in grid)
    low = min(live)
    return f"{population} {len(live)} {low} {picture.count('#')} {picture.find('##')}"
