people = [('Ann', 30), ('Bob', 25), ('Cid', 30)]
print(sorted(people, key=lambda p: (-p[1], p[0])), min(people, key=lambda p: p[1]), max(people, key=lambda p: p[1]))
print(sorted('Hello World', key=str.lower), sorted([3, -1, 2], key=abs), sorted({'b': 1, 'a': 2}), sorted([True, 0, 2]))
