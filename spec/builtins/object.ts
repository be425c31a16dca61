/** object, type, functions and the descriptors. */
import { again, attribute, construct, getter, member, method, type } from './dsl';

export const object = type('OBJECT', 'objects/object', [
  construct('object(*args, **kwargs)', 'objectConstruct'),
  again(method('__repr__(self, /)', 'objectRepr')),
  method('__hash__(self, /)', 'objectHash'),
  again(method('__str__(self, /)', 'objectStr')),
  again(method('__getattribute__(self, name, /)', 'objectGetattribute')),
  again(method('__setattr__(self, name, value, /)', 'objectSetattr')),
  again(method('__delattr__(self, name, /)', 'objectDelattr')),
  method('__lt__(self, value, /)', 'objectNotImplemented'),
  method('__le__(self, value, /)', 'objectNotImplemented'),
  method('__eq__(self, value, /)', 'objectEq'),
  again(method('__ne__(self, value, /)', 'objectNe')),
  method('__gt__(self, value, /)', 'objectNotImplemented'),
  method('__ge__(self, value, /)', 'objectNotImplemented'),
  method('__init__(self, /, *args, **kwargs)', 'objectInit'),
  method('__reduce_ex__(self, protocol, /)', 'python:objects.object_reduce_ex'),
  method('__reduce__(self, /)', 'python:objects.object_reduce'),
  method('__getstate__(self, /)', 'python:objects.object_getstate'),
  { kind: 'classmethod', signature: '__subclasshook__(cls, other, /)', implementation: 'objectSubclasshook', doc: '' },
  { kind: 'classmethod', signature: '__init_subclass__(cls, /)', implementation: 'objectInitSubclass', doc: '' },
  method('__format__(self, format_spec, /)', 'protocols/repr:formatMethod'),
  method('__sizeof__(self, /)', 'python:layouts.object_sizeof'),
  method('__dir__(self, /)', 'objectDir'),
  attribute('__class__', 'objectClass', 'objectSetClass'),
]);

export const typeType = type('TYPE', 'objects/type-object', [
  method('__call__(self, /, *args, **kwargs)', 'typeCallMethod'),
  method('__init__(self, /, *args, **kwargs)', 'typeInit'),
  again(method('__repr__(self, /)', 'protocols/repr:reprMethod')),
  method('mro(self, /)', 'typeMroMethod'),
  method('__subclasses__(self, /)', 'typeSubclassesMethod'),
  method('__instancecheck__(self, instance, /)', 'typeInstancecheck'),
  method('__subclasscheck__(self, subclass, /)', 'typeSubclasscheck'),
  again(method('__setattr__(self, name, value, /)', 'objects/object:typeSetattr')),
  again(method('__delattr__(self, name, /)', 'objects/object:typeDelattr')),
  again(method('__getattribute__(self, name, /)', 'objects/object:objectGetattribute')),
  { kind: 'classmethod', signature: '__prepare__(cls, /, *args, **kwargs)', implementation: 'typePrepare', doc: '' },
  getter('__text_signature__', 'python:text_signatures.of_class'),
  attribute('__name__', 'typeNameGetter', 'typeSetName'),
  attribute('__qualname__', 'typeQualname', 'typeSetQualname'),
  attribute('__module__', 'typeModule', 'typeSetModule'),
  attribute('__doc__', 'typeDoc', 'typeSetDoc'),
  getter('__dict__', 'typeDict'),
  attribute('__bases__', 'typeBases', 'typeSetBases'),
  member('__base__', 'typeBase'),
  member('__basicsize__', 'python:layouts.basicsize'),
  member('__itemsize__', 'python:layouts.itemsize'),
  member('__flags__', 'python:layouts.flags'),
  member('__dictoffset__', 'python:layouts.dictoffset'),
  member('__weakrefoffset__', 'python:layouts.weakrefoffset'),
  getter('__mro__', 'typeMro'),
  attribute('__abstractmethods__', 'typeAbstractmethods', 'typeSetAbstractmethods'),
  attribute('__annotations__', 'typeAnnotations', 'typeSetAnnotations'),
  attribute('__annotate__', 'typeAnnotate', 'typeSetAnnotate'),
  attribute('__type_params__', 'typeParameters', 'typeSetParameters'),
  construct('type(*args, **kwds)', 'objects/class-build:classConstruct'),
]);

export const functionType = type('FUNCTION', 'objects/function', [
  construct('function(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)', 'functionConstruct'),
  attribute('__name__', 'functionName', 'functionSetName'),
  attribute('__qualname__', 'functionQualname', 'functionSetQualname'),
  attribute('__doc__', 'functionDoc', 'functionSetDoc'),
  attribute('__module__', 'functionModule', 'functionSetModule'),
  attribute('__code__', 'functionCode', 'functionSetCode'),
  attribute('__defaults__', 'functionDefaults', 'functionSetDefaults'),
  attribute('__kwdefaults__', 'functionKwdefaults', 'functionSetKwdefaults'),
  member('__closure__', 'functionClosure'),
  member('__globals__', 'functionGlobals'),
  member('__builtins__', 'functionBuiltins'),
  attribute('__type_params__', 'functionTypeParameters', 'functionSetTypeParameters'),
  attribute('__dict__', 'functionDict', 'functionSetDict'),
  attribute('__annotations__', 'functionAnnotations', 'functionSetAnnotations'),
  attribute('__annotate__', 'functionAnnotate', 'functionSetAnnotate'),
  again(method('__get__(self, instance, owner=None, /)', 'functionGet')),
  method('__call__(self, /, *args, **kwargs)', 'objects/type-object:callMethod'),
]);

export const methodType = type('METHOD', 'objects/function', [
  construct('method(cls, function, instance, /)', 'methodConstruct'),
  member('__func__', 'methodFunction'),
  member('__self__', 'methodSelf'),
  getter('__doc__', 'objects/type-object:methodDoc'),
  method('__call__(self, /, *args, **kwargs)', 'objects/type-object:callMethod'),
]);
export const cellType = type('CELL', 'objects/function', [construct('cell(cls, contents=, /)', 'cellConstruct'), attribute('cell_contents', 'cellContents', 'cellSetContents')]);

const builtinRows = [
  getter('__name__', 'objects/type-object:builtinName'),
  getter('__qualname__', 'objects/type-object:builtinQualname'),
  getter('__doc__', 'python:docs.builtin_doc'),
  getter('__text_signature__', 'python:text_signatures.of_builtin'),
  method('__call__(self, /, *args, **kwargs)', 'objects/type-object:callMethod'),
];
export const builtinType = type('BUILTIN', 'objects/type-object', [...builtinRows, getter('__self__', 'builtinSelf'), getter('__module__', 'builtinModule')]);
const descriptorRows = [...builtinRows, member('__objclass__', 'objects/type-object:descriptorOwner'), method('__get__(self, instance, owner=None, /)', 'objects/property:wrapperGet')];
const dataRows = [...descriptorRows.slice(-2), method('__set__(self, instance, value, /)', 'objects/property:wrapperSet'), method('__delete__(self, instance, /)', 'objects/property:wrapperDelete')];
export const methodDescriptor = type('METHOD_DESCRIPTOR', 'objects/type-object', descriptorRows);
export const wrapperDescriptor = type('WRAPPER_DESCRIPTOR', 'objects/type-object', descriptorRows);
export const classmethodDescriptor = type('CLASSMETHOD_DESCRIPTOR', 'objects/type-object', descriptorRows);
export const methodWrapper = type('METHOD_WRAPPER', 'objects/type-object', [...builtinRows, getter('__self__', 'builtinSelf'), getter('__objclass__', 'descriptorOwner')]);
export const getsetDescriptor = type('GETSET_DESCRIPTOR', 'objects/type-object', [builtinRows[0], builtinRows[1], builtinRows[2], ...dataRows]);
export const memberDescriptor = type('MEMBER_DESCRIPTOR', 'objects/type-object', [builtinRows[0], builtinRows[1], builtinRows[2], ...dataRows]);

export const property = type('PROPERTY', 'objects/property', [
  construct('property(fget=None, fset=None, fdel=None, doc=None)', 'propertyConstruct'),
  method('__init__(self, /, fget=None, fset=None, fdel=None, doc=None)', 'propertyInit'),
  method('getter(self, fget, /)', 'propertyGetter'),
  method('setter(self, fset, /)', 'propertySetter'),
  method('deleter(self, fdel, /)', 'propertyDeleter'),
  method('__set_name__(self, owner, name, /)', 'propertySetName'),
  again(method('__get__(self, instance, owner=None, /)', 'propertyGet')),
  again(method('__set__(self, instance, value, /)', 'propertySet')),
  again(method('__delete__(self, instance, /)', 'propertyDelete')),
  member('fget', 'propertyFget'),
  member('fset', 'propertyFset'),
  member('fdel', 'propertyFdel'),
  attribute('__doc__', 'propertyDoc', 'propertySetDoc'),
  attribute('__name__', 'propertyName', 'propertyAssignName'),
  getter('__isabstractmethod__', 'python:classes.property_is_abstract'),
]);
const wrapperRows = [
  member('__func__', 'wrapperFunction'),
  member('__wrapped__', 'wrapperFunction'),
  getter('__name__', 'wrapperName'),
  getter('__qualname__', 'wrapperQualname'),
  getter('__doc__', 'wrapperDoc'),
  getter('__module__', 'wrapperModule'),
  getter('__isabstractmethod__', 'wrapperIsAbstract'),
  getter('__dict__', 'wrapperDict'),
  again(method('__get__(self, instance, owner=None, /)', 'wrapperGet')),
];
export const staticmethodType = type('STATICMETHOD', 'objects/property', [construct('staticmethod(function, /)', 'staticmethodConstruct'), method('__call__(self, /, *args, **kwargs)', 'objects/type-object:callMethod'), ...wrapperRows]);
export const classmethodType = type('CLASSMETHOD', 'objects/property', [construct('classmethod(function, /)', 'classmethodConstruct'), ...wrapperRows]);
export const superType = type('SUPER', 'objects/super', [construct('super(type=None, object=None, /)', 'superConstruct'),
  getter('__thisclass__', 'superThisClass'),
  getter('__self__', 'superSelf'),
  getter('__self_class__', 'superSelfClass'),
  again(method('__get__(self, instance, owner=None, /)', 'superGetMethod')),
]);

const generatorRows = [
  method('__iter__(self, /)', 'generatorSelf'),
  method('__next__(self, /)', 'generatorNextMethod'),
  method('send(self, value, /)', 'generatorSend'),
  method('throw(self, typ, val=None, tb=None, /)', 'generatorThrow'),
  method('close(self, /)', 'generatorClose'),
  getter('gi_code', 'generatorCode'),
  getter('gi_running', 'generatorRunning'),
  getter('gi_suspended', 'generatorSuspended'),
  getter('gi_yieldfrom', 'generatorYieldFrom'),
  getter('gi_frame', 'generatorFrame'),
  attribute('__name__', 'generatorName', 'generatorSetName'),
  attribute('__qualname__', 'generatorQualname', 'generatorSetQualname'),
];
export const generator = type('GENERATOR', 'objects/generator', generatorRows);
