/**
 * The hostile programs of test/payloads: none may crash the module, outgrow the memory limit by more than a tenth, go on for long after its time, or leave an
 * interpreter that does not work. How long they take exactly is for `npm run payloads` to tell, on a machine of its own.
 */
import { describe, expect, test } from 'vitest';
import { attack } from '../payloads/attack.mjs';
import { LIMITS, PAYLOADS } from '../payloads/payloads.mjs';

/** Milliseconds after which a program is said to go on, whatever else the machine has to do. */
const FAR_TOO_LATE = 10_000;

for (const [title, programs] of Object.entries(PAYLOADS)) {
  describe(title, () => {
    test.each(Object.entries(programs))('%s', { timeout: 30_000 }, async (_name, made) => {
      const { outcome, milliseconds, linearMemory, afterwards } = await attack(
        typeof made === 'function' ? made() : made,
      );
      expect(outcome).not.toContain('FATAL');
      expect(afterwards).toBe('works');
      expect(linearMemory).toBeLessThanOrEqual(LIMITS.memory * 1.1);
      expect(milliseconds).toBeLessThan(FAR_TOO_LATE);
    });
  });
}
