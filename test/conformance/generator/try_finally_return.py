def g():
    try:
        yield 1
        return 'r'
    finally:
        print('fin')
print(list(g()))
def deep(n):
    if n:
        yield from deep(n - 1)
    yield n
print(sum(deep(50)))
