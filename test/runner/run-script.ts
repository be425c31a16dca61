/** Runs one conformance script in a fresh interpreter and gives what it printed, an uncaught exception included. */
import { createInterpreter, monitoring, PythonError } from '../../dist/index.js';

/** Suspendable: as `runAsync` and the command run programs. */
export type Variant = 'plain' | 'suspendable' | 'collecting' | 'watched';

const LOCAL_AND_OTHER = Object.entries(monitoring.events)
  .filter(([name]) => name !== 'NO_EVENTS' && name !== 'BRANCH')
  .reduce((all, [, bit]) => all | bit, 0);

/** Whole programs, and what goes through long tables, collect after every so many bytes only: at every safepoint some would take a minute. */
export const BYTES_BETWEEN_COLLECTIONS = 80_000;
/** What runs much Python of the library between the places that are of interest: working out where a frame may jump to, modules that are written in Python. */
export const BYTES_IN_LIBRARY = 6000;

/** `stress`: when the variant collects, as for `setGcStress`. `waits`: the script waits for timers (waitsForTimers). */
export async function runScript(
  source: string,
  filename: string,
  variant: Variant,
  stress: boolean | number = true,
  waits = false,
): Promise<string> {
  let out = '';
  const py = await createInterpreter({
    stdout: (text) => {
      out += text;
    },
    argv: [filename],
    ...(waits ? {} : { clock: true }),
  });
  try {
    if (variant === 'collecting') py.setGcStress(stress);
    if (variant === 'watched') {
      py.monitoring.useToolId(monitoring.OPTIMIZER_ID, 'test');
      for (const [name, bit] of Object.entries(monitoring.events)) {
        if (name !== 'NO_EVENTS') py.monitoring.registerCallback(monitoring.OPTIMIZER_ID, bit, () => {});
      }
      py.monitoring.setEvents(monitoring.OPTIMIZER_ID, LOCAL_AND_OTHER);
    }
    if (waits) await py.runAsync(source, { filename });
    // Watched ones also as programs that could be suspended, in which some natives go other ways.
    else if (variant === 'watched' || variant === 'suspendable') {
      const execution = py.start(source, { filename });
      if (execution.state === 'error') throw execution.error;
    } else py.run(source, { filename });
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    if (error.type === 'SystemExit') out += `SystemExit: ${error.args[0] ?? 'None'}\n`;
    else out += `${error.stack}\n`;
  } finally {
    py.dispose();
  }
  return out;
}
