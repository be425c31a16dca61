import dis


def function(x):
    if x:
        return x + 1
    for i in x:
        print(i)
    return 'end'


print(all(dis.opmap[name] == number for number, name in enumerate(dis.opname) if name in dis.opmap and dis.opname.count(name) == 1))
instructions = list(dis.get_instructions(function))
print(len(instructions) > 5, instructions[0].offset, all(isinstance(i.opname, str) for i in instructions))
print({line for _, line in dis.findlinestarts(function.__code__)} >= {5, 6, 7, 8, 9})
print(len(dis.findlabels(function.__code__.co_code)) >= 2, any(i.is_jump_target for i in instructions))
print({i.positions.lineno for i in instructions if i.positions.lineno} >= {5, 6, 7, 8, 9})
print('end' in [i.argval for i in instructions])


class Out:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text

    def flush(self):
        pass


out = Out()
dis.dis(function, file=out)
print(len(out.text.splitlines()) >= len(instructions) // 2, 'end' in out.text)
out = Out()
dis.dis('x = 1', file=out)
print(len(out.text) > 10)
try:
    dis.dis(1)
except TypeError as error:
    print(error)
print('function' in dis.code_info(function), 'Argument count:    1' in dis.code_info(function))
code = dis.Bytecode(function)
print(code.codeobj is function.__code__, len(list(code)) == len(instructions), code.first_line, 'end' in code.dis())
print(set(dis.hasjrel) <= set(range(len(dis.opname))), dis.hasjabs, dis.cmp_op)
