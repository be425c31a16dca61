# Three nested for-range loops counting Pythagorean triples by brute force.
# Exercises: range iteration, loop set-up cost of short inner loops, int compare, break.

LIMIT = 520


def main():
    found = 0
    perimeter = 0
    for a in range(1, LIMIT):
        aa = a * a
        for b in range(a, LIMIT):
            cc = aa + b * b
            for c in range(b, LIMIT):
                square = c * c
                if square >= cc:
                    if square == cc:
                        found += 1
                        perimeter += a + b + c
                    break
    return found * 1_000_000 + perimeter
