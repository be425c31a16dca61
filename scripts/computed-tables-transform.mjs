/**
 * asc transform: takes the tables of AssemblyScript's pow, exp and exp2 out of the module. Their places stay, all zero, and get names that
 * assembly/common/computed-tables.ts, which fills them, knows.
 */

import { Node, NodeKind } from 'assemblyscript';
import { Transform } from 'assemblyscript/transform';

const SOURCE = '~lib/util/math';
const BYTES = 8;
const TABLES = ['EXP_DATA_TAB', 'POW_LOG_DATA_TAB'];

export default class ComputedTablesTransform extends Transform {
  afterParse(parser) {
    const source = parser.sources.find(({ internalPath }) => internalPath === SOURCE);
    const statements = source.statements.filter(({ kind }) => kind === NodeKind.Variable);
    for (const name of TABLES) {
      const statement = statements.find(({ declarations }) => declarations[0].name.text === name);
      const [declaration] = statement.declarations;
      const { initializer, range } = declaration;
      const integer = (value) => Node.createIntegerLiteralExpression(globalThis.i64_new(value, 0), range);
      const size = initializer.args[0].elementExpressions.length * BYTES;
      initializer.typeArguments = null;
      initializer.args = [integer(size), integer(BYTES)];
      declaration.decorators.push(Node.createDecorator(Node.createIdentifierExpression('global', range), null, range));
    }
  }
}
