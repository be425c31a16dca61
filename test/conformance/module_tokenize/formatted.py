import io
import tokenize


def show(text):
    print(ascii(text))
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        print('  ', tokenize.tok_name[token.type], ascii(token.string), token.start, token.end, ascii(token.line))


show('f"a{b!r:>{w}.{p}}c" t\'{d=}\' rF""\n')
show('f"{{x}}{{{y}}}\\N{BULLET}\\\\{z:}" fr"\\N{x}\\{y}"\n')
show("f'''é\n{x:a\nb}'''; y\n")
show('f"{ {1: "a"}["x"] :{f"{1}"}:} {(lambda x: 1)}{a:=5}{(a:=5)}{a != b}{c[1:2]:3}"\n')
show('f"{x\n}" f"a\\\nb{x:\\\n}"\n')
show('f"""a""b{c:""}{d#e\n}"""\'f\'\n')
