/**
 * Strings that native code needs as interned `str` objects: `name(Name.__init__)`. The generator makes the enum and the
 * packed table they are created from. Keep them sorted by group; a name needed once in a cold place can be made there.
 */
export const names: string[] = `
__init__ __new__ __del__ __repr__ __str__ __bytes__ __buffer__ __format__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __hash__
__bool__ __getattr__ __getattribute__ __setattr__ __delattr__ __dir__ __get__ __set__ __delete__ __set_name__ __slots__
__init_subclass__ __prepare__ __class_getitem__ __instancecheck__ __subclasscheck__ __mro_entries__ __call__ __len__
__length_hint__ __getitem__ __setitem__ __delitem__ __missing__ __iter__ __next__ __reversed__ __contains__ __add__ __sub__
__mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ __xor__ __or__ __radd__
__rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ __rlshift__ __rrshift__ __rand__
__rxor__ __ror__ __iadd__ __isub__ __imul__ __imatmul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __ilshift__ __irshift__
__iand__ __ixor__ __ior__ __neg__ __pos__ __abs__ __invert__ __int__ __float__ __index__ __round__ __trunc__ __floor__
__ceil__ __enter__ __exit__ __await__ __aiter__ __anext__ __aenter__ __aexit__ __name__ __qualname__ __module__ __doc__
__dict__ __class__ __weakref__ __annotations__ __annotate__ __type_params__ __builtins__ __file__ __path__ __package__
__spec__ __loader__ __all__ __import__ __build_class__ __main__ __debug__ __notes__ __match_args__ __classcell__
__firstlineno__ __static_attributes__ __classdict__ __isabstractmethod__ mro keys items values close send get write flush
name obj path name_from encoding builtins stdout sep throw
`.trim().split(/\s+/);

/** Strings that are needed as interned objects but are no identifiers. */
export const texts: [id: string, text: string][] = [
  ['EMPTY', ''],
  ['MODULE_BRACKETS', '<module>'],
  ['LAMBDA', '<lambda>'],
  ['GENEXPR', '<genexpr>'],
  ['STRING', '<string>'],
];
