/** Natives of bytearray beside those of bytes. */
import { construct, method, type, stepwise } from './dsl';
import { bytesMethods } from '../text-rows';

export const bytearray = type('BYTEARRAY', 'objects/bytearray', [
  method('__alloc__(self, /)', 'python:layouts.bytearray_alloc'),
  stepwise(construct("bytearray(cls, /, source=b'', encoding='utf-8', errors='strict')", 'objects/bytes-methods:bytearrayConstruct')),
  method("__init__(self, /, source=b'', encoding='utf-8', errors='strict')", 'objects/bytes-methods:bytearrayInit'),
  ...bytesMethods,
  method('__release_buffer__(self, buffer, /)', 'python:buffers.bytearray_release_buffer'),
  method('__setitem__(self, key, value, /)', 'protocols/subscript:setItemMethod'),
  method('__delitem__(self, key, /)', 'protocols/subscript:deleteItemMethod'),
  method('__iadd__(self, value, /)', 'objects/str-methods:textInPlaceAdd'),
  method('__imul__(self, value, /)', 'objects/str-methods:textInPlaceMul'),
  method('append(self, item, /)', 'bytearrayAppend', 'Adds a byte at the end.'),
  stepwise(method('extend(self, iterable_of_ints, /)', 'bytearrayExtend', 'Adds bytes at the end.')),
  method('resize(self, size, /)', 'python:buffers.bytearray_resize', 'Sets the length; what is new is zero.'),
  method('insert(self, index, item, /)', 'python:buffers.bytearray_insert', 'Inserts a byte before an index.'),
  method('pop(self, index=-1, /)', 'python:buffers.bytearray_pop', 'Removes and returns the byte at an index.'),
  method('remove(self, value, /)', 'python:buffers.bytearray_remove', 'Removes the first byte with a value.'),
  method('reverse(self, /)', 'python:buffers.bytearray_reverse', 'Reverses the order in place.'),
  method('clear(self, /)', 'bytearrayClear', 'Removes all bytes.'),
  method('copy(self, /)', 'bytearrayCopy', 'A copy.'),
]);
