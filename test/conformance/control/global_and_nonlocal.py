n = 0
def bump():
    global n
    n += 1
bump(); bump()
print(n)
def counter():
    count = 0
    def inc(by=1):
        nonlocal count
        count += by
        return count
    return inc
c = counter()
print(c(), c(5), c())
def unbound():
    try:
        print(n)
    except UnboundLocalError as error:
        print(error)
    n = 1
unbound()
