import re
class Text(str):
    def __getitem__(self, key):
        raise AssertionError
    def __len__(self):
        raise AssertionError
t = Text('abc-abc')
m = re.search('(b)(c)', t)
print(type(m.string).__name__, type(m.group()).__name__, m.group(), m.groups(), m.span(), repr(m))
print(re.findall('[ab]', t), re.split('-', t), re.sub('a', 'x', t), [x.group() for x in re.finditer('c', t)])
class Data(bytes):
    pass
print(type(re.match(b'.*', Data(b'ab')).group()).__name__, re.findall(b'.', Data(b'ab')))
