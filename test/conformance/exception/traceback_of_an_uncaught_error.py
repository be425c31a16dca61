def inner(items, index):
    return items[index] + 1

def outer():
    total = 0
    for i in range(5):
        total += inner([1, 2], i)
    return total

outer()
