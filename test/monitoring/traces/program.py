"""A small program of the usual kind."""
from collections import defaultdict


class Stack:
    """Holds values."""

    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError('empty')
        return self._items.pop()

    def __len__(self):
        return len(self._items)


def evaluate(text):
    """Reverse Polish notation."""
    stack = Stack()
    operators = {
        '+': lambda a, b: a + b,
        '*': lambda a, b: a * b,
    }
    for word in text.split():
        if word in operators:
            b, a = stack.pop(), stack.pop()
            stack.push(operators[word](a, b))
        else:
            stack.push(int(word))
    assert len(stack) == 1
    return stack.pop()


def main():
    counts = defaultdict(int)
    for text in ('1 2 +', '2 3 * 4 +', '+', 'x'):
        try:
            counts[evaluate(text)] += 1
        except (IndexError, ValueError) as error:
            counts[type(error).__name__] += 1
            continue
        finally:
            counts['all'] += 1
    return sorted(str(key) for key in counts)


if __name__ == '__main__':
    main()
