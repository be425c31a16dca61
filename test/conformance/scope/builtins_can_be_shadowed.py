def f():
    len = lambda x: 'mine'
    return len([1])
print(f(), len([1]))
list_ = list
list = 5
print(list, list_((1,)))
del list
print(list('a'))
