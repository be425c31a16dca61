# Largest singular value of the matrix a(i, j) = 1 / ((i+j)(i+j+1)/2 + i + 1), by the power method.
# Exercises: many small function calls with float results, list building, int to float division.

SIZE = 200
ROUNDS = 6


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    result = []
    for i in range(SIZE):
        total = 0.0
        for j in range(SIZE):
            total += entry(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector):
    result = []
    for i in range(SIZE):
        total = 0.0
        for j in range(SIZE):
            total += entry(j, i) * vector[j]
        result.append(total)
    return result


def dot(left, right):
    total = 0.0
    for a, b in zip(left, right):
        total += a * b
    return total


def main():
    u = [1.0] * SIZE
    v = u
    for _ in range(ROUNDS):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    norm = (dot(u, v) / dot(v, v)) ** 0.5
    return int(round(norm * 1e9))
