d = {}
for i in range(5000):
    d[f'key{i}'] = i
print(len(d), d['key4999'], sum(d.values()), next(iter(d)), 'key5000' in d)
n = {i * 7919: i for i in range(3000)}
print(all(n[i * 7919] == i for i in range(3000)))
