"""Trees as source: ast.unparse. An expression is written by a method that gets its node and the level of what may stand there without parentheses, and gives its text; a statement by one that adds
lines. The texts are those that CPython would write."""

from _ast_quotes import docstring_text, formatted_text
from ast import AST, Constant, Expr, If, Name, Tuple

# Levels from what binds least to what binds most.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARISON, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR, _POWER, _AWAIT, ATOM = range(18)

_BINARY = {
    'Add': ('+', _SUM),
    'Sub': ('-', _SUM),
    'Mult': ('*', _TERM),
    'MatMult': ('@', _TERM),
    'Div': ('/', _TERM),
    'Mod': ('%', _TERM),
    'LShift': ('<<', _SHIFT),
    'RShift': ('>>', _SHIFT),
    'BitOr': ('|', _BIT_OR),
    'BitXor': ('^', _BIT_XOR),
    'BitAnd': ('&', _BIT_AND),
    'FloorDiv': ('//', _TERM),
    'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
BOOLEAN = {'And': ('and', _AND), 'Or': ('or', _OR)}
_COMPARED = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
# A literal beyond the largest float.
_INFINITY = '1e309'


def source_of(node):
    return Writer().whole(node)


def _operator(node):
    return type(node).__name__


def in_parentheses(text, level, required):
    return f'({text})' if required > level else text


def _constant(value):
    if isinstance(value, tuple):
        return f'({_items([_constant(each) for each in value])})'
    if isinstance(value, (float, complex)):
        return repr(value).replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
    return '...' if value is ... else repr(value)


def _items(texts):
    """What stands between the parentheses of a tuple."""
    return f'{texts[0]},' if len(texts) == 1 else ', '.join(texts)


class Writer:
    def __init__(self):
        self.lines = []
        self.depth = 0
        self.ignored = {}

    def whole(self, node):
        if isinstance(node, list):
            text = ''.join([self.text(each) for each in node])
        else:
            text = self.text(node)
        return '\n'.join([*self.lines, text]) if self.lines and text else text or '\n'.join(self.lines)

    def text(self, node, required=_TEST):
        """The text of what is no statement; statements add their lines and give none."""
        method = getattr(self, f'on_{type(node).__name__}', None)
        if method is not None:
            return method(node, required)
        method = getattr(self, f'do_{type(node).__name__}', None)
        if method is not None:
            method(node)
            return ''
        return self.parts(node)

    def parts(self, node):
        """A node of a class of its own: the texts of what it has."""
        texts = []
        for field in node._fields:
            value = getattr(node, field, None)
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, AST):
                    texts.append(self.text(each))
        return ''.join(texts)

    def texts(self, nodes, required=_TEST):
        return [self.text(node, required) for node in nodes]

    def listed(self, nodes):
        return ', '.join(self.texts(nodes))

    # ---- lines

    def line(self, text):
        self.lines.append('    ' * self.depth + text)

    def statements(self, nodes):
        for node in nodes:
            if text := self.text(node):
                self.line(text)

    def block(self, head, nodes, comment='', doc=None):
        self.line(f'{head}:{comment}')
        self.depth += 1
        self.body(nodes, doc)
        self.depth -= 1

    def body(self, nodes, is_documented):
        if is_documented and nodes and isinstance(nodes[0], Expr) and isinstance(nodes[0].value, Constant) and isinstance(nodes[0].value.value, str):
            self.line(docstring_text(nodes[0].value))
            nodes = nodes[1:]
        self.statements(nodes)

    def comment(self, node):
        text = self.ignored.get(node.lineno) or node.type_comment
        return f' # type: {text}' if text is not None else ''

    # ---- what trees begin with

    def do_Module(self, node):
        self.ignored = {each.lineno: f'ignore{each.tag}' for each in node.type_ignores}
        self.body(node.body, True)
        self.ignored = {}

    def on_FunctionType(self, node, required):
        return f'({self.listed(node.argtypes)}) -> {self.text(node.returns)}'

    def do_Interactive(self, node):
        was_simple = False
        for each in node.body:
            writer = type(self)()
            writer.statements([each])
            is_simple = not hasattr(each, 'body') and not hasattr(each, 'cases')
            if was_simple and is_simple:
                self.lines[-1] += f'; {"".join(writer.lines)}'
            else:
                self.lines += writer.lines
            was_simple = is_simple

    # ---- simple statements

    def do_Expr(self, node):
        self.line(self.text(node.value, _YIELD))

    def do_Assign(self, node):
        targets = ''.join([f'{each} = ' for each in self.texts(node.targets, _TUPLE)])
        self.line(f'{targets}{self.text(node.value)}{self.comment(node)}')

    def do_AugAssign(self, node):
        self.line(f'{self.text(node.target)} {_BINARY[_operator(node.op)][0]}= {self.text(node.value)}')

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = f' = {self.text(node.value)}' if node.value else ''
        self.line(f'{target}: {self.text(node.annotation)}{value}')

    def do_TypeAlias(self, node):
        self.line(f'type {self.text(node.name)}{self.type_params(node)} = {self.text(node.value)}')

    def do_Return(self, node):
        self.word('return', node.value)

    def word(self, word, value):
        self.line(f'{word} {self.text(value)}' if value else word)

    def do_Raise(self, node):
        if node.exc is None:
            if node.cause is not None:
                raise ValueError("Node can't be used without a value attribute.")
            self.line('raise')
        else:
            self.line(f'raise {self.text(node.exc)}{f" from {self.text(node.cause)}" if node.cause else ""}')

    def do_Delete(self, node):
        self.line(f'del {self.listed(node.targets)}')

    def do_Assert(self, node):
        self.line(f'assert {self.text(node.test)}{f", {self.text(node.msg)}" if node.msg else ""}')

    def do_Pass(self, node):
        self.line('pass')

    def do_Break(self, node):
        self.line('break')

    def do_Continue(self, node):
        self.line('continue')

    def do_Global(self, node):
        self.line(f'global {", ".join(node.names)}')

    def do_Nonlocal(self, node):
        self.line(f'nonlocal {", ".join(node.names)}')

    def do_Import(self, node):
        self.line(f'import {self.listed(node.names)}')

    def do_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.listed(node.names)}')

    def on_alias(self, node, required):
        return f'{node.name} as {node.asname}' if node.asname else node.name

    # ---- compound statements

    def do_If(self, node):
        word = 'if'
        while True:
            self.block(f'{word} {self.text(node.test)}', node.body)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], If):
                break
            node = node.orelse[0]
            word = 'elif'
        self.or_else(node)

    def or_else(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def do_While(self, node):
        self.block(f'while {self.text(node.test)}', node.body)
        self.or_else(node)

    def do_For(self, node, word='for'):
        self.block(f'{word} {self.text(node.target, _TUPLE)} in {self.text(node.iter)}', node.body, self.comment(node))
        self.or_else(node)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def do_With(self, node, word='with'):
        self.block(f'{word} {self.listed(node.items)}', node.body, self.comment(node))

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def on_withitem(self, node, required):
        return self.text(node.context_expr) + (f' as {self.text(node.optional_vars)}' if node.optional_vars else '')

    def do_Try(self, node, word='except'):
        self.block('try', node.body)
        for handler in node.handlers:
            self.handler(handler, word)
        self.or_else(node)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, 'except*')

    def do_ExceptHandler(self, node):
        self.handler(node, 'except')

    def handler(self, node, word):
        self.block(f'{word}{f" {self.text(node.type)}" if node.type else ""}{f" as {node.name}" if node.name else ""}', node.body)

    def do_Match(self, node):
        self.line(f'match {self.text(node.subject)}:')
        self.depth += 1
        self.statements(node.cases)
        self.depth -= 1

    def do_match_case(self, node):
        self.block(f'case {self.text(node.pattern)}{f" if {self.text(node.guard)}" if node.guard else ""}', node.body)

    def before_definition(self, node):
        if self.lines:
            self.lines.append('')
        for each in node.decorator_list:
            self.line(f'@{self.text(each)}')

    def do_FunctionDef(self, node, word='def'):
        self.before_definition(node)
        returns = f' -> {self.text(node.returns)}' if node.returns else ''
        self.block(f'{word} {node.name}{self.type_params(node)}({self.text(node.args)}){returns}', node.body, self.comment(node), True)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.before_definition(node)
        given = self.listed([*node.bases, *node.keywords])
        self.block(f'class {node.name}{self.type_params(node)}{f"({given})" if given else ""}', node.body, '', True)

    # ---- parameters

    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        return f'[{self.listed(params)}]' if params else ''

    def on_TypeVar(self, node, required):
        return node.name + (f': {self.text(node.bound)}' if node.bound else '') + self.default_type(node)

    def on_TypeVarTuple(self, node, required):
        return f'*{node.name}{self.default_type(node)}'

    def on_ParamSpec(self, node, required):
        return f'**{node.name}{self.default_type(node)}'

    def default_type(self, node):
        return f' = {self.text(node.default_value)}' if node.default_value else ''

    def on_arguments(self, node, required):
        texts = []
        positional = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        for number, (arg, default) in enumerate(zip(positional, defaults), 1):
            texts.append(self.parameter(arg, default))
            if number == len(node.posonlyargs):
                texts.append('/')
        if node.vararg:
            texts.append(f'*{self.text(node.vararg)}')
        elif node.kwonlyargs:
            texts.append('*')
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            texts.append(self.parameter(arg, default))
        if node.kwarg:
            texts.append(f'**{self.text(node.kwarg)}')
        return ', '.join(texts)

    def parameter(self, arg, default):
        return self.text(arg) + (f'={self.text(default)}' if default else '')

    def on_arg(self, node, required):
        return node.arg + (f': {self.text(node.annotation)}' if node.annotation else '')

    # ---- operators

    def on_NamedExpr(self, node, required):
        return in_parentheses(f'{self.text(node.target, ATOM)} := {self.text(node.value, ATOM)}', _NAMED, required)

    def on_BoolOp(self, node, required):
        word, level = BOOLEAN[_operator(node.op)]
        # From operand to operand more has to stand in parentheses.
        texts = [self.text(value, min(level + number, ATOM)) for number, value in enumerate(node.values, 1)]
        return in_parentheses(f' {word} '.join(texts), level, required)

    def on_BinOp(self, node, required):
        sign, level = _BINARY[_operator(node.op)]
        above = min(level + 1, ATOM)
        left, right = (above, level) if sign == '**' else (level, above)
        return in_parentheses(f'{self.text(node.left, left)} {sign} {self.text(node.right, right)}', level, required)

    def on_UnaryOp(self, node, required):
        sign, level = _UNARY[_operator(node.op)]
        return in_parentheses(f'{sign}{self.text(node.operand, level)}', level, required)

    def on_Compare(self, node, required):
        text = self.text(node.left, _BIT_OR)
        for operator, operand in zip(node.ops, node.comparators):
            text += f' {_COMPARED[_operator(operator)]} {self.text(operand, _BIT_OR)}'
        return in_parentheses(text, _COMPARISON, required)

    def on_IfExp(self, node, required):
        return in_parentheses(f'{self.text(node.body, _OR)} if {self.text(node.test, _OR)} else {self.text(node.orelse, _TEST)}', _TEST, required)

    def on_Lambda(self, node, required):
        parameters = self.text(node.args)
        return in_parentheses(f'lambda{f" {parameters}" if parameters else ""}: {self.text(node.body, _TEST)}', _TEST, required)

    def on_Await(self, node, required):
        return in_parentheses(f'await {self.text(node.value, ATOM)}' if node.value else 'await', _AWAIT, required)

    def on_Yield(self, node, required):
        return in_parentheses(f'yield {self.text(node.value, ATOM)}' if node.value else 'yield', _YIELD, required)

    def on_YieldFrom(self, node, required):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return in_parentheses(f'yield from {self.text(node.value, ATOM)}', _YIELD, required)

    def on_Starred(self, node, required):
        return f'*{self.text(node.value, _BIT_OR)}'

    # ---- primaries and displays

    def on_Name(self, node, required):
        return node.id

    def on_Constant(self, node, required):
        return f'{"u" if node.kind == "u" else ""}{_constant(node.value)}'

    def on_Attribute(self, node, required):
        text = self.text(node.value, ATOM)
        # The point is not to be that of a number.
        space = ' ' if isinstance(node.value, Constant) and isinstance(node.value.value, int) else ''
        return f'{text}{space}.{node.attr}'

    def on_Subscript(self, node, required):
        index = node.slice
        inside = _items(self.texts(index.elts)) if isinstance(index, Tuple) and index.elts else self.text(index)
        return f'{self.text(node.value, ATOM)}[{inside}]'

    def on_Slice(self, node, required):
        lower, upper = [self.text(each) if each else '' for each in (node.lower, node.upper)]
        return f'{lower}:{upper}{f":{self.text(node.step)}" if node.step else ""}'

    def on_Call(self, node, required):
        return f'{self.text(node.func, ATOM)}({self.listed([*node.args, *node.keywords])})'

    def on_keyword(self, node, required):
        return f'{"**" if node.arg is None else f"{node.arg}="}{self.text(node.value)}'

    def on_Tuple(self, node, required):
        text = _items(self.texts(node.elts))
        return f'({text})' if not node.elts or required > _TUPLE else text

    def on_List(self, node, required):
        return f'[{self.listed(node.elts)}]'

    def on_Set(self, node, required):
        # There is no other display of an empty one.
        return f'{{{self.listed(node.elts)}}}' if node.elts else '{*()}'

    def on_Dict(self, node, required):
        texts = [f'**{self.text(value, _BIT_OR)}' if key is None else f'{self.text(key)}: {self.text(value)}' for key, value in zip(node.keys, node.values)]
        return f'{{{", ".join(texts)}}}'

    def on_ListComp(self, node, required):
        return f'[{self.text(node.elt)}{self.clauses(node)}]'

    def on_SetComp(self, node, required):
        return f'{{{self.text(node.elt)}{self.clauses(node)}}}'

    def on_GeneratorExp(self, node, required):
        return f'({self.text(node.elt)}{self.clauses(node)})'

    def on_DictComp(self, node, required):
        return f'{{{self.text(node.key)}: {self.text(node.value)}{self.clauses(node)}}}'

    def clauses(self, node):
        return ''.join(self.texts(node.generators))

    def on_comprehension(self, node, required):
        word = 'async for' if node.is_async else 'for'
        conditions = ''.join([f' if {each}' for each in self.texts(node.ifs, _OR)])
        return f' {word} {self.text(node.target, _TUPLE)} in {self.text(node.iter, _OR)}{conditions}'

    # ---- formatted strings

    def on_JoinedStr(self, node, required):
        return 'f' + formatted_text([(self.piece(each), isinstance(each, Constant)) for each in node.values])

    def on_TemplateStr(self, node, required):
        return 't' + formatted_text([(self.piece(each), isinstance(each, Constant)) for each in node.values])

    def on_FormattedValue(self, node, required):
        return self.piece(node)

    def on_Interpolation(self, node, required):
        return self.piece(node)

    def piece(self, node, in_spec=False):
        """Text or field of a formatted string; the backslashes of the former are still to come, but for those of a format specification."""
        kind = type(node).__name__
        if kind == 'JoinedStr':
            return ''.join([self.piece(each, in_spec) for each in node.values])
        if kind == 'Constant' and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            return text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"').replace('\n', '\\n') if in_spec else text
        if kind not in ('FormattedValue', 'Interpolation'):
            raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')
        text = self.interpolated(node) if kind == 'Interpolation' else self.field(node.value)
        # Two braces would be one.
        space = ' ' if text.startswith('{') else ''
        conversion = f'!{chr(node.conversion)}' if node.conversion != -1 else ''
        spec = f':{self.piece(node.format_spec, True)}' if node.format_spec else ''
        return f'{{{space}{text}{conversion}{spec}}}'

    def interpolated(self, node):
        return self.field(node.value) if node.str is None else node.str

    def field(self, value):
        return self.text(value, _OR)

    # ---- patterns

    def on_MatchValue(self, node, required):
        return self.text(node.value)

    def on_MatchSingleton(self, node, required):
        return _constant(node.value)

    def on_MatchSequence(self, node, required):
        return f'[{self.listed(node.patterns)}]'

    def on_MatchStar(self, node, required):
        return f'*{node.name or "_"}'

    def on_MatchMapping(self, node, required):
        texts = [f'{self.key(key)}: {self.text(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        if node.rest is not None:
            texts.append(f'**{node.rest}')
        return f'{{{", ".join(texts)}}}'

    def key(self, node):
        return self.text(node)

    def on_MatchClass(self, node, required):
        texts = self.texts(node.patterns) + [f'{name}={self.text(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return f'{self.text(node.cls, ATOM)}({", ".join(texts)})'

    def on_MatchAs(self, node, required):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        return in_parentheses(f'{self.text(node.pattern, _BIT_OR)} as {node.name}', _TEST, required)

    def on_MatchOr(self, node, required):
        return in_parentheses(' | '.join(self.texts(node.patterns, _BIT_XOR)), _BIT_OR, required)
