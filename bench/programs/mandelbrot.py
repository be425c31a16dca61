# Escape times of a small Mandelbrot image, in plain floats.
# Exercises: float multiplication and comparison in a tight loop, int accumulation.

WIDTH = 300
HEIGHT = 220
LIMIT = 100


def escape(cx, cy):
    x = y = 0.0
    for turn in range(LIMIT):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return turn
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return LIMIT


def main():
    inside = 0
    checksum = 0
    for row in range(HEIGHT):
        cy = row * 2.4 / HEIGHT - 1.2
        for column in range(WIDTH):
            cx = column * 3.2 / WIDTH - 2.3
            turns = escape(cx, cy)
            if turns == LIMIT:
                inside += 1
            checksum = (checksum * 3 + turns) % 1000003
    return inside * 10_000_000 + checksum
