"""A memoryview has no values to be made of."""
for protocol in (0, 1, 2, 4):
    try:
        print(memoryview(b'a').__reduce_ex__(protocol))
    except TypeError as error:
        print(protocol, error)
