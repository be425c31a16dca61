import re
for pattern in ['[', '[a', '[]', '[^]', '[]a', '[^', '[a-', '[a-z', '[z-a]', '[\\d-z]', '[a-\\d]', '[\\w-\\d]', '[b-a]x', 'x[c-\\x41]', '[\\', '[a\\]', '\n[z-a]', '[\u00e9-e]']:
    try:
        re.compile(pattern)
        print(ascii(pattern), 'fine')
    except re.error as error:
        print(ascii(pattern), '->', ascii(str(error)), error.pos, error.lineno, error.colno)
