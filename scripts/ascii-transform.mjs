/**
 * asc transform: `ascii("text")` becomes the address of static, zero-terminated bytes.
 *
 * AssemblyScript's own string literals are UTF-16 with a 20-byte header each; the module has some thousands of texts
 * (messages, names), which this keeps at one byte a character. Equal texts of one file share their bytes.
 */
import { Transform } from 'assemblyscript/transform';
import { Node, NodeKind } from 'assemblyscript';

export default class AsciiTransform extends Transform {
  afterParse(parser) {
    for (const source of parser.sources) {
      if (source.isLibrary) continue;
      const seen = new Set();
      const visit = (value, replace) => {
        if (!value || typeof value !== 'object' || seen.has(value)) return;
        seen.add(value);
        if (Array.isArray(value)) {
          value.forEach((item, i) => visit(item, (node) => { value[i] = node; }));
          return;
        }
        if (!(value instanceof Node)) return;
        if (value.kind === NodeKind.Call && value.expression.kind === NodeKind.Identifier && value.expression.text === 'ascii') {
          replace(this.staticBytes(value));
          return;
        }
        for (const key of Object.keys(value)) {
          if (key === 'range' || key === 'parent') continue;
          visit(value[key], (node) => { value[key] = node; });
        }
      };
      visit(source.statements, () => {});
    }
  }

  staticBytes(call) {
    const { range } = call;
    const [argument] = call.args;
    if (call.args.length !== 1 || argument.kind !== NodeKind.Literal) throw new Error(`${range.source.normalizedPath}: ascii() takes one string literal`);
    const bytes = [...argument.value, '\0'].map((ch) => {
      const code = ch.codePointAt(0);
      if (code > 127) throw new Error(`${range.source.normalizedPath}: ascii("${argument.value}") has a character beyond ASCII`);
      return Node.createIntegerLiteralExpression(globalThis.i64_new(code, 0), range);
    });
    const type = Node.createNamedType(Node.createSimpleTypeName('u8', range), null, false, range);
    const callee = Node.createPropertyAccessExpression(
      Node.createIdentifierExpression('memory', range),
      Node.createIdentifierExpression('data', range),
      range,
    );
    return Node.createCallExpression(callee, [type], [Node.createArrayLiteralExpression(bytes, range)], range);
  }
}
