"""The text of an annotation with the future import: its expression as CPython's compiler writes it, which is not in all what `ast.unparse` gives."""

from _ast_unparse import ATOM, BOOLEAN, Writer, in_parentheses
from ast import GeneratorExp, parse

_texts = {}
# Functions are made again and again, with the same annotations; hostile ones may have many.
_MOST_TEXTS = 1000


class _AnnotationWriter(Writer):
    def on_BoolOp(self, node, required):
        word, level = BOOLEAN[type(node.op).__name__]
        return in_parentheses(f' {word} '.join(self.texts(node.values, level + 1)), level, required)

    def on_Call(self, node, required):
        if len(node.args) == 1 and not node.keywords and type(node.args[0]) is GeneratorExp:
            return f'{self.text(node.func, ATOM)}{self.text(node.args[0])}'
        return super().on_Call(node, required)

    def on_JoinedStr(self, node, required):
        return f'f{self.piece(node)!r}'

    def on_TemplateStr(self, node, required):
        return f't{"".join([self.piece(each) for each in node.values])!r}'


def annotation_text(source):
    text = _texts.get(source)
    if text is None:
        if len(_texts) == _MOST_TEXTS:
            _texts.clear()
        star = source[: source.startswith('*')]
        # The expression may go over several lines, and what follows an inner comment is on another one.
        tree = parse(f'({source[len(star):]}\n)', mode='eval').body
        text = _texts[source] = star + _AnnotationWriter().text(tree)
    return text
