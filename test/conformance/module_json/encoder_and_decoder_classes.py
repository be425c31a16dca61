import json
class O: pass
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'s': {3, 1}}, cls=Enc), Enc(indent=1).encode([{1}]), list(Enc().iterencode([1, {'a': {2}}])), list(json.JSONEncoder(indent=2).iterencode({'a': [1, 'x'], 'b': {}})))
try: json.dumps([O()], cls=Enc)
except TypeError as ex: print(str(ex), ex.__notes__)
class Dec(json.JSONDecoder):
    def __init__(self, **k): super().__init__(object_hook=self.hook, **k)
    def hook(self, d): return ('hooked', d)
print(json.loads('{"a": 1}', cls=Dec), json.detect_encoding(b'\xff\xfe'), json.JSONEncoder.item_separator, vars(json.JSONEncoder(indent=3)))
e = json.JSONDecodeError('m', 'a\nbc', 3); print(e, e.msg, e.doc, e.pos, e.lineno, e.colno, e.__reduce__(), repr(e), isinstance(e, ValueError))
class F:
    def __init__(s): s.t = []
    def write(s, x): s.t.append(x)
    def read(s): return '[1, 2]'
f = F(); json.dump({'a': [1, 2.5, None], 'b': 'x'}, f); print(f.t, json.load(f)); f = F(); json.dump([1, {'a': 2}], f, indent=2, default=str); print(f.t)
try: raise RecursionError
except RecursionError as ex: print('rec')
k = json.loads('[{"a":1},{"a":2}]'); print(k)
class D2(dict):
    def items(self): return [('z', 9)]
class L2(list):
    def __iter__(self): return iter([7])
print(json.dumps(D2(a=1)), json.dumps(L2([1])), json.dumps(D2()), json.dumps(L2()))
try: json.dumps(float('nan'), allow_nan=False)
except ValueError as ex: print(ex)
class S(str): pass
print(json.dumps(S('q')), json.dumps({S('q'): 1}), json.dumps('a</b>'))
try: print(json.loads('{"a": 1}', object_pairs_hook=None, object_hook=None, foo=1))
except TypeError as ex: print(ex)

