"""Letters before a quote that do not go together."""
for p in ['ur', 'ru', 'bu', 'ub', 'fb', 'bf', 'uf', 'fu', 'ut', 'tu', 'bt', 'tb', 'ft', 'tf', 'urb', 'rfb', 'bft', 'uu', 'bb', 'rr', 'Ur', 'UB', 'rbf', 'brt', 'rub', 'ftu', 'xb', 'bx']:
    for q in ("'a'", "''"):
        try: compile(p + q, 'f', 'exec'); print('ok', p)
        except SyntaxError as e: print(p, q, e.msg, e.offset, e.end_offset)
# A wrong escape is told even where the text cannot stand.
for source in ['e"\\x1"', 'xb"\\u12"', 'x = e"\\N{no such}"', '1 "\\x1"', 'f(a "\\x1")', 'e"\\z"']:
    try: compile(source, 'f', 'exec')
    except SyntaxError as e: print(source, e.msg)
