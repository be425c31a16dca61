/**
 * A new process that wants one answer: node cold.mjs ENGINE. Only the engine asked for is imported, so that its start
 * is not charged with the others'.
 */
const engine = await import(`../engines/${process.argv[2]}.mjs`);
const session = await engine.open({});
process.stdout.write(`${session.text('1+1')}\n`, () => process.exit(0));
