# Dynamic programming over tables: edit distance, longest common subsequence, knapsack.
# Exercises: nested loops over lists and strings, min/max calls, row swapping.

LENGTH = 560
CAPACITY = 4000
ITEMS = 120


def make_text(length, seed):
    state = seed
    letters = []
    for _ in range(length):
        state = (state * 1103515245 + 12345) % 2147483648
        letters.append("acgt"[(state >> 16) % 4])
    return "".join(letters)


def distance(left, right):
    previous = list(range(len(right) + 1))
    for i, a in enumerate(left):
        current = [i + 1]
        for j, b in enumerate(right):
            change = previous[j] + (a != b)
            current.append(min(change, previous[j + 1] + 1, current[j] + 1))
        previous = current
    return previous[-1]


def common_subsequence(left, right):
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left)):
        for j in range(len(right)):
            if left[i] == right[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                above = table[i][j + 1]
                beside = table[i + 1][j]
                table[i + 1][j + 1] = above if above >= beside else beside
    i, j = len(left), len(right)
    picked = []
    while i and j:
        if left[i - 1] == right[j - 1]:
            picked.append(left[i - 1])
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    picked.reverse()
    return "".join(picked)


def knapsack(capacity, items):
    best = [0] * (capacity + 1)
    for i in range(1, items + 1):
        weight = i * 7 % 43 + 5
        value = i * 11 % 61 + 3
        for room in range(capacity, weight - 1, -1):
            candidate = best[room - weight] + value
            if candidate > best[room]:
                best[room] = candidate
    return best[capacity]


def main():
    one = make_text(LENGTH, 1)
    two = make_text(LENGTH, 2)
    common = common_subsequence(one, two)
    return f"{distance(one, two)} {len(common)} {common[:12]} {knapsack(CAPACITY, ITEMS)}"
