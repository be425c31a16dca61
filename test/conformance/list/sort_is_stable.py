words = ['apple', 'fig', 'pear', 'kiwi', 'banana', 'date', 'plum']
print(sorted(words, key=len))
print(sorted(words, key=len, reverse=True))
data = [(i % 3, i) for i in range(20)]
data.sort(key=lambda t: t[0])
print(data)
