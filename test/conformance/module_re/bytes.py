import re
print(re.findall(b'[a-c]', b'abcd'), re.split(b',', b'a,b'), re.sub(b'(a)', b'<\\1>', b'banana'), re.match(b'.', b'\xff'), re.compile(b'a\xff'))
print(re.match(b'a', bytearray(b'abc')), re.match(b'a', memoryview(b'abc')).group(), re.findall(b'b', bytearray(b'bb')), re.sub(b'a', b'b', bytearray(b'aXa')), re.split(b'X', memoryview(b'aXb')))
m = re.match(b'(a)(x)?', bytearray(b'abc'))
print(type(m.string), m.group(), m.groups(b'-'), type(m[0]), m.groupdict(), m.span())
print(re.subn(b'', b'-', b'ab'), re.escape(b'a.b\xff'), re.match(b'(?P<n>a)', b'a').groupdict())
array = bytearray(b'abab')
m = re.search(b'b', array)
array[1:2] = b'x'
print(m, m.group())
