# Dense matrix multiplication on nested lists: an indexed version and one over zipped columns.
# Exercises: nested subscripts, zip(*rows), comprehension with sum, float arithmetic.

SIZE = 100
ROUNDS = 2


def make(size, seed):
    rows = []
    state = seed
    for _ in range(size):
        row = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            row.append((state >> 16) % 100 / 4)
        rows.append(row)
    return rows


def multiply_indexed(a, b):
    size = len(a)
    result = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            total = 0.0
            for k in range(size):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def multiply_zipped(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def main():
    checksum = 0.0
    for turn in range(ROUNDS):
        a = make(SIZE, 7 + turn)
        b = make(SIZE, 99 + turn)
        first = multiply_indexed(a, b)
        second = multiply_zipped(a, b)
        if first != second:
            raise ValueError("the two products differ")
        for i in range(SIZE):
            checksum += first[i][i] - first[i][SIZE - 1 - i]
    return int(checksum * 16)
