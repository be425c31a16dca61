"""Rows and objects without parts, long ones and short ones, in lines."""
import json
import math

values = [
    list(range(20)),
    tuple(f'text {number}' for number in range(10)),
    [None, True, False, 1.5, -0.0, 1e300, 10**30, 'é"\\\n', '\U0001f600', ''],
    {f'key {number}': number for number in range(12)},
    {number: str(number) for number in range(9)},
    {'a': list(range(9)), 'b': {str(number): [] for number in range(9)}, 'c': [[]] * 9},
    [{'z': 1, 'b': 2, 'a': 3, 'y': 4, 'x': 5, 'w': 6, 'v': 7, 'u': 8, 't': None}] * 2,
]
for value in values:
    for options in ({'indent': 2}, {'indent': '\t', 'sort_keys': True}, {'sort_keys': True}, {'indent': 0, 'ensure_ascii': False}, {'indent': 1, 'separators': (' ,', '=')}):
        try:
            print(json.dumps(value, **options))
        except UnicodeEncodeError as error:
            print(error)


def attempt(value, **options):
    try:
        print(json.dumps(value, **options))
    except (ValueError, TypeError) as error:
        print(error, getattr(error, '__notes__', None))


attempt([1] * 9 + [math.nan], indent=1)
attempt([1] * 9 + [math.inf], indent=1, allow_nan=False)
attempt({**dict.fromkeys('abcdefghi', 1), 'z': -math.inf}, indent=1, allow_nan=False)
attempt([1] * 9 + [{1}], indent=1)
attempt({**dict.fromkeys('abcdefghi', 1), 'z': {1}}, indent=1)
attempt({**dict.fromkeys('abcdefghi', 1), (): 1}, indent=1)
attempt({**dict.fromkeys('abcdefghi', 1), (): 1}, indent=1, skipkeys=True)
row = [1] * 9
row.append(row)
attempt(row, indent=1)
