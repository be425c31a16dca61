import json
print(json.loads('{"a": 1.5, "b": 2, "c": [NaN, Infinity, -Infinity]}', parse_float=str, parse_int=lambda s: s + '!', parse_constant=lambda c: '<' + c + '>'))
print(json.loads('{"a": {"b": 1}, "a": 2}', object_hook=lambda d: list(d.items())), json.loads('{"a": {"b": 1}, "a": 2}', object_pairs_hook=lambda d: d))
print(json.loads('"a\tb\n"', strict=False), json.JSONDecoder().raw_decode('1 2'), json.JSONDecoder().raw_decode(' [1]x', 1))
try: json.JSONDecoder().raw_decode(' 1')
except ValueError as ex: print(ex)
