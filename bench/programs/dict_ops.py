# Dictionaries with str, int and tuple keys: counting, grouping, updating, deleting, merging.
# Exercises: dict get/set/del/in, setdefault, items(), iteration, hashing of tuples.

WORDS = 100_000
NUMBERS = 250_000
GRID = 220
SYLLABLES = ["ka", "ri", "mo", "te", "lu", "sha", "vin", "dor", "ez", "qui"]


def words(count):
    state = 12345
    size = len(SYLLABLES)
    result = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        pick = state >> 12
        word = SYLLABLES[pick % size] + SYLLABLES[pick // size % size]
        if pick % 3:
            word += SYLLABLES[pick // 100 % size]
        result.append(word)
    return result


def count_words():
    counts = {}
    for word in words(WORDS):
        counts[word] = counts.get(word, 0) + 1
    by_length = {}
    for word, count in counts.items():
        by_length.setdefault(len(word), []).append(count)
    total = 0
    for length in sorted(by_length):
        total = total * 31 + length * sum(by_length[length])
    return len(counts), total


def int_keys():
    table = {}
    for i in range(NUMBERS):
        table[i * 7919 % 50021] = i
    removed = 0
    for key in range(0, 50021, 3):
        if key in table:
            del table[key]
            removed += 1
    return len(table), removed, sum(table.values())


def tuple_keys():
    grid = {}
    for x in range(GRID):
        for y in range(GRID):
            grid[x, y] = (x * y) % 7
    total = 0
    for (x, y), value in grid.items():
        total += value * grid.get((x + 1, y), 0) + grid.get((x, y + 1), 0)
    return total


def merging():
    merged = {}
    for i in range(60):
        part = {f"key{i + j}": j for j in range(60)}
        merged.update(part)
    return len(merged), sum(merged.values())


def main():
    return f"{count_words()} {int_keys()} {tuple_keys()} {merging()}"
