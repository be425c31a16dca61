/**
 * asc transform: `ascii("text")` becomes the address of static, zero-terminated bytes, and so does `wording("text")`, which are those of the
 * numbers of its words (wordings.mjs).
 *
 * AssemblyScript's own string literals are UTF-16 with a 20-byte header each; the module has some thousands of texts (messages, names). Here
 * all of them lie in one block, each once, and one that is the end of another inside it.
 */
import { basename } from 'node:path';
import { Transform } from 'assemblyscript/transform';
import { CommonFlags, Node, NodeKind, Token } from 'assemblyscript';
import { similarOrders } from './similar-order.mjs';
import { encodeWording, wordings } from './wordings.mjs';

const FORMS = ['ascii', 'wording'];
const BLOCK = '__asciiTexts';
/** Parameters of the order of texts. */
const ORDER = [0.7, 0.3, 10];

export default class AsciiTransform extends Transform {
  afterParse(parser) {
    const calls = [];
    this.wordings = wordings();
    for (const source of parser.sources) if (!source.isLibrary) this.collect(source, calls);
    if (calls.length === 0) return;
    const { offsets, bytes } = layOut(new Map(calls.map(({ text, source }) => [text, source.normalizedPath])));
    for (const { replace, text, range } of calls) replace(addressOf(offsets.get(text), range));
    // The block is a global of the whole program, declared in the source of the first use.
    const [first] = calls;
    first.source.statements.push(declareBlock(bytes, first.range));
  }

  /** Finds the calls below a source and how to put another expression in their place. */
  collect(source, calls) {
    const seen = new Set();
    const visit = (value, replace) => {
      if (!value || typeof value !== 'object' || seen.has(value)) return;
      seen.add(value);
      if (Array.isArray(value)) {
        value.forEach((item, i) =>
          visit(item, (node) => {
            value[i] = node;
          }),
        );
        return;
      }
      if (!(value instanceof Node)) return;
      if (value.kind === NodeKind.Call && value.expression.kind === NodeKind.Identifier && FORMS.includes(value.expression.text)) {
        const text = textOf(value);
        calls.push({ source, replace, text: value.expression.text === 'wording' ? encodeWording(text, this.wordings) : text, range: value.range });
        return;
      }
      for (const key of Object.keys(value)) {
        if (key === 'range' || key === 'parent') continue;
        visit(value[key], (node) => {
          value[key] = node;
        });
      }
    };
    visit(source.statements, () => {});
  }
}

function textOf(call) {
  const [argument] = call.args;
  const where = call.range.source.normalizedPath;
  if (call.args.length !== 1 || argument.kind !== NodeKind.Literal) throw new Error(`${where}: ascii() takes one string literal`);
  for (const ch of argument.value) {
    if (ch.codePointAt(0) > 127) throw new Error(`${where}: ascii("${argument.value}") has a character beyond ASCII`);
  }
  return argument.value;
}

/**
 * Where each text lies in the block: one that ends another inside it, the others so that similar ones are neighbours, which gzip rewards. It rewards
 * similar addresses in similar code as well: so texts of a file are drawn to each other, as if they shared its name.
 *
 * @param {Map<string, string>} texts the file of each text
 */
function layOut(texts) {
  const whole = [];
  // Longest first, so that a text that ends another one is found inside it.
  for (const text of [...texts.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (!whole.some((longer) => `${longer}\0`.includes(`${text}\0`))) whole.push(text);
  }
  const bodies = whole.map((text) => Buffer.from(`${text}\0${basename(texts.get(text))}`));
  const order = similarOrders(bodies, whole.length)(...ORDER);
  const bytes = Buffer.from(order.map((i) => `${whole[i]}\0`).join(''));
  return { offsets: new Map([...texts.keys()].map((text) => [text, bytes.indexOf(`${text}\0`)])), bytes: [...bytes] };
}

const integer = (value, range) => Node.createIntegerLiteralExpression(globalThis.i64_new(value, 0), range);
const identifier = (text, range) => Node.createIdentifierExpression(text, range);

function addressOf(offset, range) {
  const sum = Node.createBinaryExpression(Token.Plus, identifier(BLOCK, range), integer(offset, range), range);
  return Node.createParenthesizedExpression(sum, range);
}

/** `@global @lazy const __asciiTexts: usize = memory.data<u8>([…])` */
function declareBlock(bytes, range) {
  const named = (name) => Node.createNamedType(Node.createSimpleTypeName(name, range), null, false, range);
  const callee = Node.createPropertyAccessExpression(identifier('memory', range), identifier('data', range), range);
  const list = Node.createArrayLiteralExpression(
    bytes.map((byte) => integer(byte, range)),
    range,
  );
  const data = Node.createCallExpression(callee, [named('u8')], [list], range);
  const decorators = ['global', 'lazy'].map((name) => Node.createDecorator(identifier(name, range), null, range));
  const declaration = Node.createVariableDeclaration(identifier(BLOCK, range), decorators, CommonFlags.Const, named('usize'), data, range);
  return Node.createVariableStatement(decorators, [declaration], range);
}
