# Sieve of Eratosthenes on a list of booleans, with an inner while loop rather than slices.
# Exercises: list item stores and loads, append, integer loops.

LIMIT = 1_500_000


def main():
    composite = [False] * (LIMIT + 1)
    primes = []
    for n in range(2, LIMIT + 1):
        if composite[n]:
            continue
        primes.append(n)
        k = n * n
        while k <= LIMIT:
            composite[k] = True
            k += n
    checksum = 0
    for prime in primes:
        checksum = (checksum * 7 + prime) % 1000000007
    return len(primes) * 10_000_000_000 + checksum
