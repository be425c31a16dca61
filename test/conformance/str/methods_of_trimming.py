print(repr('  x '.strip()), repr('xxhixx'.strip('x')), repr('  x '.lstrip()), repr('  x '.rstrip()))
print('prefix_name'.removeprefix('prefix_'), 'name.py'.removesuffix('.py'), 'name'.removesuffix('.py'))
print('x'.center(5, '*'), 'x'.ljust(4) + '|', 'x'.rjust(4), '42'.zfill(5), '-42'.zfill(5), '\t'.expandtabs(4) + '|')
