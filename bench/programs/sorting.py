# list.sort, sorted with a key and in reverse, tuples, a hand-written quicksort and heapsort.
# Exercises: the built-in sort with and without callbacks, comparison, swaps in lists.

SIZE = 36_000


def random_numbers(count, seed):
    state = seed
    result = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        result.append(state >> 8)
    return result


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quicksort(items, low, j)
            low = i
        else:
            quicksort(items, i, high)
            high = j


def heapsort(items):
    def sift(root, end):
        value = items[root]
        child = 2 * root + 1
        while child < end:
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if value >= items[child]:
                break
            items[root] = items[child]
            root = child
            child = 2 * root + 1
        items[root] = value

    for root in range(len(items) // 2 - 1, -1, -1):
        sift(root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(0, end)


def digest(items):
    total = 0
    for i in range(0, len(items), 13):
        total = (total * 31 + items[i]) % 1000000007
    return total


def main():
    numbers = random_numbers(SIZE, 42)
    expected = sorted(numbers)
    quick = numbers[:]
    quicksort(quick, 0, len(quick) - 1)
    heap = numbers[:]
    heapsort(heap)
    if quick != expected or heap != expected:
        raise ValueError("the sorts disagree")
    by_key = sorted(numbers, key=lambda n: (n % 100, -n))
    downwards = sorted(numbers, reverse=True)
    texts = sorted([str(n) for n in numbers])
    texts.sort(key=len)
    records = [(n % 50, str(n), n) for n in numbers]
    records.sort()
    return f"{digest(by_key)} {digest(downwards)} {digest([int(t) for t in texts])} {digest([r[2] for r in records])}"
