/** Runs the scripts in Node, Deno or Bun; prints what they gave, as JSON. */
const started = performance.now();
const krait = await import('krait');
const engine = await krait.Engine.load();
engine.createInterpreter().run('1 + 1');
const startup = performance.now() - started;
const { runAll } = await import('./scripts.mjs');
const { default: snapshot } = await import('./snapshot.mjs');
console.log(JSON.stringify({ ...(await runAll({ krait, engine }, snapshot)), startup }));
