# What is watched in the events section: short lines, small functions, a loop, a few branches.

WORDS = 10_000


def weight(word, position):
    total = position
    for letter in word:
        total = total * 3 + ord(letter)
        if total > 100000:
            total -= 99991
    return total


def make_word(seed):
    state = seed * 7919 + 13
    letters = []
    for _ in range(4):
        state = state * 1103515245 % 2147483648
        letters.append(chr(97 + (state >> 8) % 26))
    return "".join(letters)


def main():
    total = 0
    position = 0
    while position < WORDS:
        word = make_word(position)
        if position % 2:
            total += weight(word, position)
        else:
            total -= weight(word, position)
        position += 1
    return total
