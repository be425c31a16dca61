# List, dict, set and nested comprehensions, generator expressions, unpacking and built-in reducers.
# Exercises: comprehension frames, append paths, enumerate and zip, any/all/sum/min/max.

SIZE = 300
ROUNDS = 1500


def main():
    total = 0
    for turn in range(ROUNDS):
        squares = [n * n for n in range(SIZE)]
        odd = [n for n in squares if n % 2]
        index = {n: i for i, n in enumerate(odd)}
        remainders = {n % (turn + 7) for n in squares}
        grid = [[row * column + turn for column in range(12)] for row in range(12)]
        flat = [cell for row in grid for cell in row if cell % 3 == 0]
        turned = [list(row) for row in zip(*grid)]
        pairs = [(a, b) for a, b in zip(odd, odd[1:])]
        differences = [b - a for a, b in pairs]
        first, *middle, last = differences
        total += len(index) + len(remainders) + sum(flat) + turned[3][5] + max(middle) - min(middle)
        total += first + last + sum(n for n in odd if n % 3 == 1) % 1009
        total += any(n > 80_000 for n in squares) + all(n >= 0 for n in squares)
    return total
