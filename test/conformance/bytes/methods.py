print(b'a,b,c'.split(b','), b'abc'.upper(), b' x '.strip(), b'abcabc'.find(b'c'), b'abc'.replace(b'b', b'XX'), b','.join([b'a', b'b']))
print(b'abc'.startswith(b'a'), b'abc'.endswith(b'bc'), b'aXb'.lower(), b'12'.isdigit(), b'abc'.count(b'b'))
