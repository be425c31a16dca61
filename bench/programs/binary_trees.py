# Building and counting many short-lived binary trees beside one long-lived tree.
# Exercises: allocation, the collector, recursion, attribute reads.

DEPTH = 12
LONG_LIVED_DEPTH = 14


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def main():
    long_lived = build(LONG_LIVED_DEPTH)
    report = []
    for depth in range(4, DEPTH + 1, 2):
        trees = 1 << (DEPTH - depth + 3)
        nodes = 0
        for _ in range(trees):
            nodes += build(depth).count()
        report.append(f"{trees}x{depth}={nodes}")
    report.append(f"long={long_lived.count()}")
    return " ".join(report)
