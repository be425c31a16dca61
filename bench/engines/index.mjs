/**
 * The engines that can be measured.
 *
 * Each module exports:
 *   id, title        names for options and tables
 *   unavailable()    null, or why the engine cannot run here
 *   open()           a session (absent for engines that are processes of their own):
 *                      exec(source, filename)  runs statements in the session's namespace
 *                      text(expression)        str() of a Python expression
 *                      memory()                bytes of memory the idle engine holds, where it can tell
 *                      isUnsupported(error)    true when the error says "not implemented", not "went wrong"
 *                      close()
 *   command(...)     for such processes: the command line that measures a program
 *   files()          what has to be shipped, for the size section
 */
import * as krait from './krait.mjs';
import * as micropython from './micropython.mjs';
import * as monty from './monty.mjs';
import * as pyodide from './pyodide.mjs';
import * as python3 from './python3.mjs';

export const engines = [krait, pyodide, micropython, monty, python3];

export function engineById(id) {
  const engine = engines.find((each) => each.id === id);
  if (!engine) throw new Error(`unknown engine '${id}'; known: ${engines.map((each) => each.id).join(', ')}`);
  return engine;
}
