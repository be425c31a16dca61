# Queens on a board by testing permutations, and by a recursive generator.
# Exercises: recursive generators, set membership, tuple building, generator expressions.

PERMUTATION_SIZE = 8
BOARD = 8


def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1 :]
        for tail in permutations(rest):
            yield (items[i],) + tail


def by_permutations(size):
    columns = range(size)
    for board in permutations(list(columns)):
        if size == len(set(board[i] + i for i in columns)) == len(set(board[i] - i for i in columns)):
            yield board


def by_search(size, row, columns, rising, falling):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row + column in rising or row - column in falling:
            continue
        columns.add(column)
        rising.add(row + column)
        falling.add(row - column)
        for rest in by_search(size, row + 1, columns, rising, falling):
            yield (column,) + rest
        columns.remove(column)
        rising.remove(row + column)
        falling.remove(row - column)


def fold(boards):
    count = 0
    checksum = 0
    for board in boards:
        count += 1
        for column in board:
            checksum = (checksum * 31 + column) % 1000003
    return f"{count}:{checksum}"


def main():
    small = fold(by_permutations(PERMUTATION_SIZE))
    large = fold(by_search(BOARD, 0, set(), set(), set()))
    larger = fold(by_search(BOARD + 1, 0, set(), set(), set()))
    return f"{small} {large} {larger}"
