# Building and reshaping text: f-strings, join, split, replace, slices, case, padding, concatenation.
# Exercises: string allocation, the format mini-language, methods of str.

ROWS = 60_000
ROUNDS = 1500


def records():
    lines = []
    for i in range(ROWS):
        lines.append(f"{i:05d};item-{i % 97:>3};{i * 7 % 1000 / 8:.2f};{'yes' if i % 3 else 'no'}")
    return "\n".join(lines)


def reshape(text):
    out = []
    for line in text.split("\n"):
        number, name, price, flag = line.split(";")
        name = name.replace(" ", "_").upper()
        out.append(name[5:] + ":" + number[-3:] + "=" + price.strip("0") + flag[0] * 2)
    return ",".join(out)


def sentence(words, rounds):
    pieces = []
    for turn in range(rounds):
        text = ""
        for word in words:
            text += word + " "
        text = text[0].upper() + text[1:].strip() + "."
        pieces.append(text[::-1] if turn % 2 else text)
    return " ".join(pieces)


def checksum(text):
    total = 0
    for i in range(0, len(text), 17):
        total = (total * 33 + ord(text[i])) % 1000000007
    return total


def main():
    table = records()
    compact = reshape(table)
    prose = sentence("the quick snake winds over the lazy garden wall".split(), ROUNDS * 10)
    found = prose.count("snake") + prose.find("wall") + compact.count("_")
    return f"{len(table)} {len(compact)} {found} {checksum(table)} {checksum(compact)} {checksum(prose)}"
