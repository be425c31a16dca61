import json
class L(list): pass
class D(dict): pass
class N:
    class I: pass
def t(o, **k):
    try: print(json.dumps(o, **k))
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
    try: print(list(json.JSONEncoder(**k).iterencode(o)))
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
t([L([1, {2}])]); t(D(a=D(b=1j))); t(N.I(), default=lambda o: {'x': b''}); t(N.I()); t((1, N.I()), default=lambda o: [o]); t({'a': [1]}, skipkeys=True, indent=1); t({(1,): 2}, skipkeys=True, indent=1); t({(1,): 2}, skipkeys=True); t([], indent=1); t([{}], indent=1); t({'a': {1}}, default=sorted, indent=2); t({1: {2: {3: 'x'}}}, indent='--'); t(L(), indent=1); t({float('nan'): 1}, allow_nan=False); t({'b': [2, 1], 'a': None, 'c': ()}, sort_keys=True, indent=4)
class E1(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield '<'
        yield from super().iterencode(o)
        yield '>'
print(json.dumps([1], cls=E1), json.dumps('s', cls=E1))
print(json.dumps([1, 2], indent=None, separators=None), json.dumps({'a': 1}, separators=[',', ':']))
try: json.dumps(1, separators=1)
except TypeError as e: print(e)
print(json.loads(' [ 1 , 2 ] '), json.loads('\n{\n "a" :\t{ } , "b" : [ ] }\r\n'), json.loads('"\\"\\\\\\/\\b\\f\\n\\r\\t"'), json.loads('"' + 'a' * 100 + '\\n' + 'é' * 3 + '"'), json.loads('1.5e3'), json.loads('-12'), json.loads('-0.5E-2'), json.loads('0'), json.loads('[0,-0,0.0]'))
print(json.loads('[' * 500 + ']' * 500) != 0, json.loads(' ' * 200 + '[' + ' ' * 200 + ']' + ' ' * 200), json.loads('1' * 100), json.loads('0.' + '1' * 60))
d = json.JSONDecoder(strict=False, parse_float=lambda s: ('f', s)); print(d.decode('["\t", 1.0, 1e2, 3]'), d.raw_decode('[1.5] tail'))
try: d.raw_decode('x', -1)
except ValueError as e: print(type(e), e)
print(json.loads('{"a":1,"a":2}'), json.loads('{"":{"":[]}}'), json.dumps({'': ''}), json.dumps([[[]], {}, '', 0]))
class H(json.JSONDecoder):
    def decode(self, s): return ['wrapped', super().decode(s)]
print(json.loads('1', cls=H), json.loads('[1.5]', parse_float=lambda x: None))
def hook(d): raise IndexError('mine')
try: json.loads('[{"a":1}]', object_hook=hook)
except IndexError as e: print(e)
from collections import OrderedDict
print(json.loads('{"b":{"c":1},"a":2}', object_pairs_hook=OrderedDict), json.loads('{}', object_hook=lambda d: 'empty'), json.loads('[[]]', object_hook=lambda d: 'empty'))
import json.decoder, json.encoder, json.scanner
print(json.decoder.scanstring('abc"d', 0), json.encoder.encode_basestring('é"'), json.encoder.encode_basestring_ascii('é"'), json.decoder.JSONDecodeError is json.JSONDecodeError, json.decoder.__all__, json.scanner.__all__)
for bad in ('abc', 'a\\', 'a\\u12"', 'a\nb"'):
    try: json.decoder.scanstring(bad, 0)
    except ValueError as e: print(e)
print(json.dumps({'a': True, 'n': None, 'f': False}), json.dumps('\u2028\x7f\x80\uffff\U0001F600'), json.dumps('\x00\x1f"\\', ensure_ascii=False), ascii(json.dumps('\u2028\x7f\x80\uffff\U0001F600', ensure_ascii=False)))
