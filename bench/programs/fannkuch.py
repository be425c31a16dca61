# Pancake flipping over all permutations of 0..N-1: the greatest number of flips and a checksum.
# Exercises: list indexing, slice assignment and reversal, while loops.

N = 8
ROUNDS = 3


def pancakes():
    permutation = list(range(N))
    counters = [0] * N
    best = 0
    checksum = 0
    sign = 1
    while True:
        first = permutation[0]
        if first:
            deck = permutation[:]
            flips = 0
            while first:
                deck[: first + 1] = deck[first::-1]
                flips += 1
                first = deck[0]
            if flips > best:
                best = flips
            checksum += sign * flips
        # Step to the next permutation: rotate growing prefixes, as an odometer does.
        sign = -sign
        width = 1
        while width < N:
            head = permutation[0]
            for i in range(width):
                permutation[i] = permutation[i + 1]
            permutation[width] = head
            counters[width] += 1
            if counters[width] <= width:
                break
            counters[width] = 0
            width += 1
        if width == N:
            return best * 1_000_000 + checksum


def main():
    return sum([pancakes() for _ in range(ROUNDS)])
