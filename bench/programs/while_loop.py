# One tight while loop with integer arithmetic on locals.
# Exercises: dispatch, backward jumps, + * % on small ints.

TURNS = 1_800_000


def main():
    i = 0
    total = 0
    while i < TURNS:
        total = (total * 3 + i) % 1000003
        i += 1
    return total
