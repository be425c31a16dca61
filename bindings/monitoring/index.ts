/** `import { monitoring } from 'krait'`: tool ids, event sets and the two special values. */
export { COVERAGE_ID, DEBUGGER_ID, DISABLE, events, MISSING, OPTIMIZER_ID, PAUSE, PROFILER_ID } from './client.js';
