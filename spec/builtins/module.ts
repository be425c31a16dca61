/** Natives of modules, SimpleNamespace and the types of the singletons. */
import { attribute, getter, type, method, member, construct } from './dsl';

const repr = method('__repr__(self, /)', 'protocols/repr:reprMethod');

export const moduleNatives = [
  type('MODULE', 'objects/module', [
    construct('module(cls, /, *args, **kwargs)', 'moduleConstruct'),
    method('__init__(self, name, doc=None)', 'python:objects.module_init'),
    method('__repr__(self, /)', 'python:objects.module_repr'),
    method('__dir__(self, /)', 'moduleDirMethod'),
    member('__dict__', 'moduleDictGetter'),
    attribute('__annotations__', 'python:objects.module_annotations', 'python:objects.module_set_annotations'),
    attribute('__annotate__', 'python:objects.module_annotate', 'python:objects.module_set_annotate'),
  ]),
  type('NAMESPACE', 'objects/object', [
    method('__repr__(self, /)', 'python:objects.namespace_repr'),
    // Those of the classes that programs make are copies of these two.
    attribute('__dict__', 'objectDict', 'objectSetDict'),
    getter('__weakref__', 'python:objects.weak_reference'),
  ]),
  type('NONE', 'objects/none', [construct('NoneType(cls, /, *args, **kwargs)', 'noneConstruct'), repr, method('__bool__(self, /)', 'protocols/number:numberBool'), method('__hash__(self, /)', 'protocols/hash:hashMethod')]),
  type('ELLIPSIS', 'objects/none', [construct('ellipsis(cls, /, *args, **kwargs)', 'noneEllipsisConstruct'), repr]),
  type('NOT_IMPLEMENTED', 'objects/none', [construct('NotImplementedType(cls, /, *args, **kwargs)', 'noneNotImplementedConstruct'), repr, method('__bool__(self, /)', 'protocols/number:numberBool')]),
];
