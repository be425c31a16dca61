# Elements of whole numbers stand where their hashes and the order of adding them put them: a display of constants is made of a frozenset.
print({4, 38, 47, 25, 95}, {15, 7}, {7, 15}, {15, 7, 23}, [*{8, 0, 16, 24, 32}])


def numbers():
    yield from (4, 38, 47, 25, 95)


four = 4
print({four, 38, 47, 25, 95}, set(numbers()), frozenset(numbers()), frozenset([4, 38, 47, 25, 95]), {*numbers()}, {each for each in numbers()})
print(frozenset(map(int, "95")), frozenset(each for each in (95, 4, 38, 47, 25)), set(set(numbers())), frozenset(set(numbers())))
for each in {4, 38, 47, 25, 95}:
    print(each)
print([each for each in {95, 47, 38, 25, 4}], list({95, 47, 38, 25, 4}), sum({1, 2.5, 3}))
