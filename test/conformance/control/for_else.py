for x in range(3):
    if x == 5:
        break
else:
    print('exhausted', x)
for x in []:
    pass
else:
    print('empty')
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
