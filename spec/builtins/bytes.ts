/** Natives of bytes. */
import { construct, method, type, stepwise } from './dsl';
import { bytesMethods } from '../text-rows';

export const bytes = type('BYTES', 'objects/bytes-methods', [
  stepwise(construct("bytes(cls, /, source=b'', encoding='utf-8', errors='strict')", 'bytesConstruct')),
  method('__bytes__(self, /)', 'bytesBytesMethod'),
  ...bytesMethods,
]);
