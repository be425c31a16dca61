/** Natives of the module _sre: the matcher of regular expressions. lib/re makes its programs, lib/_re.py the objects of its results. */
import { fn, module } from './dsl';

export const sreModule = module('_sre', 'modules/sre', [
  fn('find(program, text, pos, end, mode, refused, /)', 'sreFind', 'Spans of the first match and the last group, or None.'),
  fn('scan(program, text, pos, end, most, items, flags, missing, /)', 'sreScan', 'List of what `items` says, for each match.'),
]);
