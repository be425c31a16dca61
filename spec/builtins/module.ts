/** Natives of modules, SimpleNamespace and the types of the singletons. */
import { type, method, getter, construct, module } from './dsl';

const repr = method('__repr__(self, /)', 'protocols/repr:reprMethod');

export const moduleNatives = [
  type('MODULE', 'objects/module', [
    construct('module(cls, name, doc=None)', 'moduleConstruct'),
    method('__repr__(self, /)', 'moduleReprMethod'),
    method('__dir__(self, /)', 'moduleDirMethod'),
    getter('__dict__', 'moduleDictGetter', 'The namespace.'),
  ]),
  type('NAMESPACE', 'objects/namespace', [
    construct('SimpleNamespace(cls, /, *args, **kwargs)', 'namespaceConstruct'),
    method('__init__(self, /, *args, **kwargs)', 'namespaceInitMethod'),
    method('__repr__(self, /)', 'namespaceReprMethod'),
    method('__eq__(self, other, /)', 'namespaceEqMethod'),
    method('__setattr__(self, name, value, /)', 'namespaceSetattrMethod'),
    method('__delattr__(self, name, /)', 'namespaceDelattrMethod'),
  ]),
  type('NONE', 'objects/none', [construct('NoneType(cls, /, *args, **kwargs)', 'noneConstruct'), repr]),
  type('ELLIPSIS', 'objects/none', [construct('ellipsis(cls, /, *args, **kwargs)', 'noneEllipsisConstruct'), repr]),
  type('NOT_IMPLEMENTED', 'objects/none', [construct('NotImplementedType(cls, /, *args, **kwargs)', 'noneNotImplementedConstruct'), repr]),
];
