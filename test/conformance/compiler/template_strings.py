out = []
name = 'W'; v = 2.5
t = t"Hello {name}! {v!r:>{3+2}} {{x}} {name=}{v:.1f} end"
out.append(repr(t)); out.append(repr(t.strings)); out.append(repr(t.interpolations)); out.append(repr(t.values)); out.append(repr(list(t)))
out.append(str(type(t))); out.append(repr(t + t"x")); out.append(repr(t"")); out.append(repr(t"" .strings)); out.append(repr(list(t"{1}{2}")));
i = t.interpolations[1]
out.append(repr((i.value, i.expression, i.conversion, i.format_spec)))
out.append(type(i).__match_args__.__repr__())
out.append(repr(t'a' t'b{1}'))
try: t + 'x'
except TypeError as e: out.append(str(e))
print('\n'.join(out))
