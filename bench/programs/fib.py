# Naive recursive Fibonacci.
# Exercises: function calls and returns, small-int comparison and addition, nothing else.

DEPTH = 30


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main():
    return fib(DEPTH)
