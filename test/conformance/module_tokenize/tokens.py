import io
import tokenize


def show(text):
    print(ascii(text))
    for token in tokenize.generate_tokens(io.StringIO(text, newline='').readline):
        print('  ', tokenize.tok_name[token.exact_type], ascii(token.string), token.start, token.end, ascii(token.line))


show('if x:  # why\n    y = [1,\n  2]\n\n# end\nz\n')
show('if a:\n\tif b:\n\t\tc\n  # apart\n\n  \nd')
show('0 07 0x_fF 0b1_0 0o7 1_0.5e-3j .5 1.e5 1e 1..real 0777L 5if\n')
show("""'a' "b\\"" rb'\\'' Rb"" u'' BR'' bb'' '''a\n'b''c\\'''\\\n''' "a\\\nb"\n""")
show('a\\\n  + b ** c // d -> e := f ... .. <> != <<= ! $ ? ` @= ~\n')
show('é = "é" + ß€\n')
show('a\r\n\r\n b\x0cc\r\nd\re')
show('if x:\n  \\\n y\n')
show(')(\n]\n}')
show('   ')
show('')
print(list(tokenize.generate_tokens(iter(['x\n', '']).__next__))[:2])
