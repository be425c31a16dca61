"""Docstrings of what is native: found when they are asked for."""

# What spec/builtins/ says: owner and name, then the text.
_FROM_SPEC = '''
AttributeError.name Name of the attribute.
AttributeError.obj The object that lacks it.
BaseException.__cause__ What `raise … from` gave.
BaseException.__context__ The exception that was being handled.
BaseException.add_note Adds a line that is shown under the exception in tracebacks.
BaseException.args Arguments of the exception.
BaseException.with_traceback Sets __traceback__ and returns the exception.
BaseExceptionGroup.__class_getitem__ A generic alias.
BaseExceptionGroup.derive A group with the same message and other exceptions.
BaseExceptionGroup.split Pair: the part that satisfies the condition, and the rest.
BaseExceptionGroup.subgroup The part that satisfies the condition, or None.
ImportError.msg The message.
ImportError.name Name of the module.
ImportError.name_from Name that could not be imported.
ImportError.path File of the module.
NameError.name The name that was not found.
OSError.characters_written How much was written before the stream would have blocked.
OSError.errno Number of the error.
OSError.filename The file.
OSError.filename2 The second file.
OSError.strerror Its text.
StopIteration.value What the generator returned.
SyntaxError._metadata For suggestions: the line where the source of a file is wrong, else 0; 0; the source.
SyntaxError.end_lineno Last line.
SyntaxError.end_offset Column after the end, from 1.
SyntaxError.filename The file.
SyntaxError.lineno Line, from 1.
SyntaxError.msg The message.
SyntaxError.offset Column, from 1.
SyntaxError.text The line.
SystemExit.code Exit status.
UnicodeDecodeError.encoding The encoding.
UnicodeDecodeError.end End of the fault.
UnicodeDecodeError.object What was converted.
UnicodeDecodeError.reason The reason.
UnicodeDecodeError.start Start of the fault.
UnicodeEncodeError.encoding The encoding.
UnicodeEncodeError.end End of the fault.
UnicodeEncodeError.object What was converted.
UnicodeEncodeError.reason The reason.
UnicodeEncodeError.start Start of the fault.
UnicodeTranslateError.end End of the fault.
UnicodeTranslateError.object What was converted.
UnicodeTranslateError.reason The reason.
UnicodeTranslateError.start Start of the fault.
_bisect.bisect_left Where to insert x so that a stays sorted: before all items equal to it.
_bisect.bisect_right Where to insert x so that a stays sorted: behind all items equal to it.
_introspection.buffer_export Counts a view of a bytearray, or counts it off.
_introspection.call_tracing Calls a function without events.
_introspection.class_body Runs the body of a class.
_introspection.collect Asks for a collection, which comes at the next safepoint; gives the number of those before.
_introspection.entry_text Lines of an instruction as tracebacks show them.
_introspection.find_source Source text that code of a file was made from, or None.
_introspection.float_bytes The 8 or 4 bytes of a float, the lowest first; infinite where 4 are too few.
_introspection.float_of_bytes The float that 8 or 4 bytes are.
_introspection.format_exception The whole traceback.
_introspection.frame_locals Locals of a frame as a dict.
_introspection.frame_store Sets a local variable of a frame.
_introspection.hash_blocks The state of a hash after some blocks: 0 MD5, 1 CRC-32, 2 Adler-32, 3 SHA-1, 4 SHA-2, 5 that of 64 bits.
_introspection.iterator What an iterator consists of, or None; with an int its index is set.
_introspection.json_text The JSON text of a value, or None for what is unusual.
_introspection.json_value A JSON value and where it ends, or None for what is unusual.
_introspection.last_lines What a traceback says below the frames, without notes.
_introspection.objects List of the instances, functions, classes and modules there are.
_introspection.pack_values Bytes of numbers in a row, or None for what is unusual.
_introspection.parts Where the parts of an expression, or of the call that a statement is, begin and end.
_introspection.routine Marks a function as one that CPython has in C: no attribute access binds it.
_introspection.trace_tool Sets the callbacks of the tool of sys.settrace or sys.setprofile, by number of the event.
_introspection.tree Rows of the tree of a source; with places, code that is said to lie there.
_introspection.unpack_values Numbers from bytes, or None for what is unusual.
_introspection.weak_cell Cell that refers to the target without keeping it or the owner alive.
_introspection.weak_forget Takes the callback off.
_introspection.weak_owners Owners of all cells that refer to an object.
_introspection.weak_target Its target, None when that is gone.
_io.__next__ Next line.
_io.fileno Number of the stream.
_io.flush Hands over what is buffered.
_io.isatty False.
_io.read All of standard input that is left.
_io.readline Next line of standard input, empty at its end.
_io.readlines List of all lines that are left.
_io.seekable False.
_io.writable Can it be written to?
_io.write Writes text; gives the number of characters.
_io.writelines Writes each text of an iterable.
_random.random A float in the interval [0, 1).
_sre.find Spans of the first match and the last group, or None.
_sre.scan List of what `items` says, for each match.
async_generator.__class_getitem__ A generic alias.
async_generator._send Resumes it until it yields or awaits: for AsyncStep.
builtins.__import__ What the import statement calls.
builtins.abs The absolute value of a number.
builtins.aiter Asynchronous iterator of an asynchronous iterable.
builtins.all Are all items true?
builtins.anext Awaitable that gives the next item.
builtins.any Is any item true?
builtins.ascii repr with everything beyond ASCII escaped.
builtins.bin An int in base 2, as 0b….
builtins.callable Can the object be called?
builtins.chr The text of one code point.
builtins.compile Compiles source to a code object.
builtins.delattr Deletes an attribute by name.
builtins.dir Sorted names of an object, or of the local scope.
builtins.divmod The pair (x // y, x % y).
builtins.eval Value of an expression.
builtins.exec Runs statements.
builtins.format The value formatted by a specification.
builtins.getattr Attribute of an object by name.
builtins.globals The global scope.
builtins.hasattr Has the object an attribute of that name?
builtins.hash Hash of an object.
builtins.hex An int in base 16, as 0x….
builtins.id Identity of an object.
builtins.input Reads a line of standard input.
builtins.isinstance Is the object an instance of a class?
builtins.issubclass Is a class derived from another?
builtins.iter An iterator over an object, or over the results of a callable until a sentinel.
builtins.len Number of items.
builtins.locals The local scope.
builtins.max The largest item.
builtins.min The smallest item.
builtins.next The next item of an iterator, or a default at its end.
builtins.oct An int in base 8, as 0o….
builtins.open There are no files.
builtins.ord The code point of a text of one character.
builtins.pow base ** exp, or base ** exp % mod.
builtins.print Writes the arguments to a stream.
builtins.repr A text that shows the object.
builtins.round Rounds to a number of digits after the point, halves to even.
builtins.setattr Sets an attribute by name.
builtins.sorted A sorted list of the items.
builtins.sum The sum of a start value and all items.
builtins.vars __dict__ of an object, or the local scope.
bytearray.append Adds a byte at the end.
bytearray.clear Removes all bytes.
bytearray.copy A copy.
bytearray.extend Adds bytes at the end.
bytearray.insert Inserts a byte before an index.
bytearray.pop Removes and returns the byte at an index.
bytearray.remove Removes the first byte with a value.
bytearray.resize Sets the length; what is new is zero.
bytearray.reverse Reverses the order in place.
chain.__class_getitem__ A generic alias.
classmethod.__class_getitem__ A generic alias.
code.co_branches Iterator of (offset, where it falls through, where it jumps).
code.co_lines Iterator of (start, end, line).
code.co_positions Iterator of (line, end line, column, end column).
code.replace A copy with other names, constants, file or line.
complex.conjugate The same with the imaginary part negated.
complex.from_number A complex from a number.
coroutine.__class_getitem__ A generic alias.
coroutine.cr_origin Origins are not tracked: None.
dict.__class_getitem__ A generic alias.
dict.clear Removes all entries.
dict.copy A shallow copy.
dict.fromkeys A dict with keys from an iterable and one value.
dict.get The value of a key, or a default.
dict.items A view of the (key, value) pairs.
dict.keys A view of the keys.
dict.pop Removes a key and returns its value.
dict.popitem Removes and returns the last (key, value) pair.
dict.setdefault The value of a key, which is set to a default when absent.
dict.update Sets keys from a mapping, from pairs, and from keywords.
dict.values A view of the values.
dict_items.isdisjoint Has it no item in common with an iterable?
dict_items.mapping The dict.
dict_keys.isdisjoint Has it no item in common with an iterable?
dict_keys.mapping The dict.
dict_values.mapping The dict.
enumerate.__class_getitem__ A generic alias.
float.as_integer_ratio A pair of ints whose quotient it is exactly.
float.conjugate The float itself.
float.from_number A float from a real number.
float.fromhex The float of a hexadecimal text.
float.hex Exact hexadecimal text.
float.is_integer Has it no fraction?
frame.clear Lets go of the locals of a frame that has ended.
frozenset.__class_getitem__ A generic alias.
frozenset.copy A shallow copy.
frozenset.difference A set with the elements that the others lack.
frozenset.intersection A set with the elements common to all.
frozenset.isdisjoint Has it no element in common with an iterable?
frozenset.issubset Are all its elements in the other?
frozenset.issuperset Are all elements of the other in it?
frozenset.symmetric_difference A set with the elements of exactly one of the two.
frozenset.union A set with the elements of all.
generator.__class_getitem__ A generic alias.
host_function.__name__ name the host gave
int.as_integer_ratio The pair (self, 1).
int.bit_count Ones among the bits of the magnitude.
int.bit_length Bits needed for the magnitude.
int.conjugate The int itself.
int.from_bytes The int that bytes represent.
int.is_integer True.
int.to_bytes The bytes that represent the int.
list.__class_getitem__ A generic alias.
list.append Adds an item at the end.
list.clear Removes all items.
list.copy A shallow copy.
list.count How many items are equal to a value.
list.extend Adds all items of an iterable at the end.
list.index Index of the first item equal to a value.
list.insert Inserts an item before an index.
list.pop Removes and returns the item at an index.
list.remove Removes the first item equal to a value.
list.reverse Reverses the order in place.
list.sort Sorts in place, stably.
mappingproxy.__class_getitem__ A generic alias.
mappingproxy.copy A shallow copy of the mapping.
mappingproxy.get The value of a key, or a default.
mappingproxy.items A view of the (key, value) pairs.
mappingproxy.keys A view of the keys.
mappingproxy.values A view of the values.
range.count How many items are equal to a value.
range.index Index of a value.
set.__class_getitem__ A generic alias.
set.add Adds an element.
set.clear Removes all elements.
set.copy A shallow copy.
set.difference A set with the elements that the others lack.
set.difference_update Removes the elements of the others.
set.discard Removes an element if it is there.
set.intersection A set with the elements common to all.
set.intersection_update Keeps the elements common to all.
set.isdisjoint Has it no element in common with an iterable?
set.issubset Are all its elements in the other?
set.issuperset Are all elements of the other in it?
set.pop Removes and returns some element.
set.remove Removes an element, which must be there.
set.symmetric_difference A set with the elements of exactly one of the two.
set.symmetric_difference_update Keeps the elements of exactly one of the two.
set.union A set with the elements of all.
set.update Adds all elements of the others.
slice.indices Start, stop and step for a sequence of a length.
staticmethod.__class_getitem__ A generic alias.
sys._getframe Frame object of a running frame.
sys._getframemodulename Name of the module of a running frame, or None.
sys.addaudithook Adds a function that is told of audit events.
sys.audit Raises an audit event.
sys.call_tracing Calls a function with events on, from a trace function.
sys.exc_info Its type, itself and its traceback.
sys.exception The exception being handled, or None.
sys.exit Ends the program by SystemExit.
sys.getrefcount Nothing counts references here: always 2.
sys.getsizeof How many bytes an object takes.
sys.monitoring._all_events Event names with the tools that have them on.
sys.monitoring.clear_tool_id Takes away all callbacks and events of a tool.
sys.monitoring.free_tool_id Gives a tool id back.
sys.monitoring.get_events Events of all code.
sys.monitoring.get_local_events Events of one code object.
sys.monitoring.get_tool Name of the tool with that id, or None.
sys.monitoring.register_callback Sets the callback of one event; returns the one before.
sys.monitoring.restart_events Switches on again what DISABLE switched off.
sys.monitoring.set_events Sets the events of all code.
sys.monitoring.set_local_events Sets the events of one code object.
sys.monitoring.use_tool_id Takes a tool id.
sys.setprofile Sets the function that is told of calls and returns.
sys.settrace Sets the function that is told of calls, lines, returns and exceptions.
sys.unraisablehook Shows an exception that nobody could catch.
time.perf_counter Seconds of a clock that only goes forward.
time.sleep Waits.
time.time Seconds since 1970.
tuple.__class_getitem__ A generic alias.
tuple.count How many items are equal to a value.
tuple.index Index of the first item equal to a value.
type.__or__ Union of types.
type.__ror__ Union of types.
'''
# End of what is generated.

# Texts for a name, whatever type it belongs to.
_BY_NAME = '''
__abs__ The absolute value of self.
__add__ self + value
__aiter__ The asynchronous iterator itself.
__and__ self & value
__anext__ An awaitable that gives the next item.
__annotate__ The function that computes the annotations, or None.
__annotations__ The annotations, by name.
__await__ An iterator that drives the awaiting of self.
__bases__ The classes that the class was made of.
__bool__ Is self true?
__buffer__ A memoryview of the bytes of self, for what the flags ask.
__bytes__ The bytes of self, as a plain bytes object.
__call__ Calls self with the arguments.
__ceil__ The least integer that is not less than self.
__class__ The class of self.
__code__ The compiled code.
__complex__ The complex number of the same value.
__contains__ Is an item equal to the value in self?
__delattr__ Deletes the attribute of that name.
__delete__ Deletes the attribute of an instance.
__delitem__ Deletes self[key].
__dict__ The attributes by name.
__dir__ The names of the attributes.
__divmod__ divmod(self, value)
__enter__ Begins a block of a with statement.
__eq__ self == value
__exit__ Ends a block of a with statement.
__float__ The float nearest to self.
__floor__ The greatest integer that is not greater than self.
__floordiv__ self // value
__format__ The text of self as a format specification asks for it.
__ge__ self >= value
__get__ What the attribute is when it is read through an instance or its class.
__getattribute__ The attribute of that name.
__getitem__ self[key]
__getnewargs__ The arguments that make an equal object.
__getstate__ What a copy has to be given of the state of self.
__gt__ self > value
__hash__ An integer that is the same for all that is equal to self.
__iadd__ self += value
__iand__ self &= value
__imul__ self *= value
__index__ The integer that self stands for, exactly.
__init__ Prepares a new object; the class says which arguments it takes.
__init_subclass__ Is called for each new subclass of a class.
__instancecheck__ Is the object an instance of this class?
__int__ The integer of self, cut towards zero.
__invert__ ~self
__ior__ self |= value
__isub__ self -= value
__iter__ An iterator over self.
__ixor__ self ^= value
__le__ self <= value
__len__ The number of items.
__length_hint__ How many items are still to come, as far as is known.
__lshift__ self << value
__lt__ self < value
__mod__ self % value
__module__ The name of the module that made it.
__mul__ self * value
__name__ The name it was made with.
__ne__ self != value
__neg__ -self
__new__ Makes a new object of a class; the class says which arguments it takes.
__next__ The next item; StopIteration when there is none.
__or__ self | value
__pos__ +self
__pow__ pow(self, value, mod)
__prepare__ The namespace for the body of a class.
__qualname__ The name, with those of the classes and functions around it.
__radd__ value + self
__rand__ value & self
__rdivmod__ divmod(value, self)
__reduce__ How to make an equal object.
__reduce_ex__ How to make an equal object, by that version of the protocol.
__release_buffer__ Ends a view that __buffer__ has given.
__replace__ A copy with other values for some attributes.
__repr__ The text that shows self to programmers.
__reversed__ An iterator over self from the end.
__rfloordiv__ value // self
__rlshift__ value << self
__rmod__ value % self
__rmul__ value * self
__ror__ value | self
__round__ self rounded to so many digits, to even where two are as near.
__rpow__ pow(value, self, mod)
__rrshift__ value >> self
__rshift__ self >> value
__rsub__ value - self
__rtruediv__ value / self
__rxor__ value ^ self
__set__ Sets the attribute of an instance.
__set_name__ Is told the name under which it stands in a class.
__setattr__ Sets the attribute of that name.
__setitem__ Sets self[key].
__setstate__ Takes over the state that a copy was given.
__sizeof__ How many bytes the object takes.
__str__ The text of self.
__sub__ self - value
__subclasscheck__ Is the class a subclass of this one?
__subclasses__ The direct subclasses that there are.
__subclasshook__ What a class says to issubclass() before its bases are looked at.
__truediv__ self / value
__trunc__ self cut towards zero.
__weakref__ The first of the weak references to the object, or None.
__xor__ self ^ value
aclose Closes the asynchronous generator.
append Adds an item at the end.
appendleft Adds an item at the beginning.
asend An awaitable that resumes the asynchronous generator with a value.
athrow An awaitable that raises an exception where the asynchronous generator stands.
capitalize A copy with a capital letter first and small ones behind it.
casefold A copy to compare without regard to case.
cell_contents The value of the variable.
center A copy with fill characters on both sides, of that width.
clear Removes all items.
close Ends it, by GeneratorExit where it stands.
conjugate The complex conjugate.
copy A shallow copy.
count How often the argument occurs.
decode The text that the bytes encode.
deleter A copy of the property with another function to delete.
denominator The denominator of the number in lowest terms.
encode The bytes that encode the text.
endswith Does it end with the suffix, or with one of a tuple?
exceptions The exceptions of the group.
expandtabs A copy with spaces for tabs.
extend Adds all items of an iterable at the end.
extendleft Adds all items of an iterable at the beginning, one after the other.
fdel The function that deletes.
fget The function that reads.
find The lowest index where the part is found, -1 when it is not.
format A copy in which fields in braces are replaced by the arguments.
format_map A copy in which fields in braces are replaced by the values of a mapping.
from_iterable A chain of the iterables that an iterable gives.
fromhex The bytes that a text of hexadecimal digits stands for.
fset The function that sets.
getter A copy of the property with another function to read.
hex The bytes in hexadecimal digits, with separators if asked for.
imag The imaginary part.
index The lowest index where the argument is found; ValueError when it is not.
isalnum Are there characters, and all letters or digits?
isalpha Are there characters, and all letters?
isascii Are all characters ASCII?
isdecimal Are there characters, and all decimal digits?
isdigit Are there characters, and all digits?
isidentifier Is it a name that Python allows?
islower Are there letters with case, and all small?
isnumeric Are there characters, and all numbers?
isprintable Can all characters be shown as they are?
isspace Are there characters, and all white space?
istitle Do all words begin with a capital letter, with small ones behind it?
isupper Are there letters with case, and all capital?
join The items of an iterable with this between them.
ljust A copy with fill characters on the right, of that width.
lower A copy in small letters.
lstrip A copy without white space, or the given characters, at the beginning.
maketrans A table for translate().
maxlen The most items that it can have, or None.
message The text of the group.
mro The classes that attributes are looked up in, in order.
numerator The numerator of the number in lowest terms.
partition What stands before the separator, the separator, and what stands behind it.
pop Removes and returns the last item.
popleft Removes and returns the first item.
real The real part.
removeprefix A copy without the prefix, where there is one.
removesuffix A copy without the suffix, where there is one.
replace A copy in which one part is replaced by another one.
rfind The highest index where the part is found, -1 when it is not.
rindex The highest index where the part is found; ValueError when it is not.
rjust A copy with fill characters on the left, of that width.
rotate Moves the items so many places to the right.
rpartition As partition(), at the last separator.
rsplit As split(), beginning at the end.
rstrip A copy without white space, or the given characters, at the end.
send Resumes it with a value; gives the next value that it yields.
setter A copy of the property with another function to set.
split The parts between separators, or between runs of white space.
splitlines The lines, without their ends unless asked for.
start Where it begins.
startswith Does it start with the prefix, or with one of a tuple?
step How far it is from one to the next.
stop Where it ends.
strip A copy without white space, or the given characters, at both ends.
swapcase A copy in which small letters are capital and capital ones small.
throw Raises an exception where it stands; gives the next value that it yields.
title A copy in which each word begins with a capital letter.
translate A copy in which characters are replaced or deleted as a table says.
upper A copy in capital letters.
zfill A copy with zeros on the left, behind a sign, of that width.
acos The angle that has this cosine.
acosh The number that has this hyperbolic cosine.
asin The angle that has this sine.
asinh The number that has this hyperbolic sine.
atan The angle that has this tangent.
atan2 The angle of the point (x, y), in the right quadrant.
atanh The number that has this hyperbolic tangent.
cbrt The cube root.
ceil The least integer that is not less than x.
comb How many ways there are to choose k of n things.
copysign A float with the size of x and the sign of y.
cos The cosine of an angle.
cosh The hyperbolic cosine.
degrees An angle in degrees.
dist The distance of two points.
erf The error function.
erfc 1 - erf(x), accurate where that is near 0.
exp e to the power of x.
exp2 2 to the power of x.
expm1 exp(x) - 1, accurate near 0.
fabs The absolute value, as a float.
factorial The product of all integers from 1 to n.
floor The greatest integer that is not greater than x.
fma x * y + z, rounded once.
fmod The remainder of x / y with the sign of x.
frexp Mantissa and exponent to the base 2.
fsum The sum of floats, rounded once.
gamma The gamma function.
gcd The greatest common divisor.
hypot The length of a vector.
isclose Are two numbers near to each other?
isfinite Is it neither infinite nor nan?
isinf Is it infinite?
isnan Is it nan?
isqrt The integer part of the square root.
lcm The least common multiple.
ldexp x * 2**i
lgamma The logarithm of the absolute value of the gamma function.
log The logarithm, to base e or another one.
log10 The logarithm to base 10.
log1p log(1 + x), accurate near 0.
log2 The logarithm to base 2.
modf Fractional and integer part.
nextafter The float that comes after x on the way to y.
perm How many ways there are to choose k of n things in order.
pow x to the power of y.
prod The product of all items.
radians An angle in radians.
remainder The remainder of x / y for the nearest multiple of y.
sin The sine of an angle.
sinh The hyperbolic sine.
sqrt The square root.
sumprod The sum of the products of items at the same places.
tan The tangent of an angle.
tanh The hyperbolic tangent.
trunc x cut towards zero.
ulp The value of the last bit of a float.
heapify Makes a heap of a list, in place.
heappop Removes and returns the smallest item of a heap.
heappush Adds an item to a heap.
heappushpop heappush(), then heappop(), at once.
heapreplace heappop(), then heappush(), at once.
displayhook Prints a value as the prompt does.
excepthook Prints an uncaught exception.
get_int_max_str_digits The most digits that texts of integers may have.
getdefaultencoding The encoding that texts have when none is given.
getfilesystemencoding The encoding of the names of files.
getprofile The profile function.
getrecursionlimit How deep functions may call each other.
gettrace The trace function.
intern The one str of that text that is shared.
is_finalizing Is the interpreter about to end?
set_int_max_str_digits Sets the most digits that texts of integers may have.
setrecursionlimit Sets how deep functions may call each other.
monotonic Seconds of a clock that never goes back.
monotonic_ns Nanoseconds of a clock that never goes back.
perf_counter_ns Nanoseconds of the most exact clock.
process_time Seconds that the program has taken.
process_time_ns Nanoseconds that the program has taken.
thread_time Seconds that the thread has taken.
time_ns Nanoseconds since 1970.
'''

_TYPES = '''
object The base of all classes: an object that is equal to itself alone.
type The class of an object, or a new class with a name, bases and a namespace.
int An integer of any size, of a number or of a text in some base.
bool True or False, by the truth of a value.
float A floating point number of 64 bits, of a number or of a text.
complex A complex number, of its two parts or of a text.
str A text: of any object, or decoded from bytes.
bytes Bytes that do not change: of integers, of a buffer, so many zeros, or encoded from a text.
bytearray Bytes that can be changed.
list A sequence that can be changed, of the items of an iterable.
tuple A sequence that does not change, of the items of an iterable.
dict Values by keys: of a mapping, of pairs, and of keywords.
set Different items without order.
frozenset Different items without order, that do not change.
range The integers from a start to a stop, by steps.
slice A start, a stop and a step, as in a[start:stop:step].
memoryview The bytes of an object, looked at in place.
property An attribute that functions read, set and delete.
staticmethod A function that stays one as an attribute of a class.
classmethod A function that gets the class as its first argument.
super The attributes of a class that come after it in the order of an object's class.
enumerate Pairs of a number and an item.
zip Tuples of one item of each iterable.
map What a function gives for the items of iterables.
filter The items for which a function is true.
reversed The items of a sequence from the end.
function A function with code and a namespace.
method A function bound to an instance.
builtin_function_or_method A function of the interpreter.
code Compiled code.
cell A variable that functions share.
frame What a function that runs has: its variables and where it stands.
traceback Where an exception came by.
module The namespace of a module.
generator An iterator that a function with yield makes.
coroutine What a call of an async function gives.
async_generator An asynchronous iterator that an async function with yield makes.
mappingproxy A mapping that cannot be changed through it.
NoneType The type of None.
ellipsis The type of Ellipsis.
NotImplementedType The type of NotImplemented.
deque A list that is quick at both ends, with a greatest length if asked for.
count Numbers from a start, by a step, without end.
cycle The items of an iterable again and again.
repeat The same object, so many times or without end.
accumulate Sums so far, or what a function makes of them.
batched Tuples of n items each; the last one may be shorter.
chain The items of several iterables, one after the other.
compress The items whose selectors are true.
dropwhile The items from the first one on for which the predicate is not true.
takewhile The items before the first one for which the predicate is not true.
filterfalse The items for which a function is not true.
islice The items of a slice of an iterable.
pairwise Pairs of an item and the next one.
starmap What a function gives for the tuples of an iterable.
zip_longest As zip(), to the end of the longest iterable.
product Every way to take one item of each iterable.
combinations Every way to take r items, in the order of the iterable.
combinations_with_replacement Every way to take r items, which may be the same.
permutations Every order of r items.
BaseException The base of all exceptions.
BaseExceptionGroup Several exceptions raised together.
ExceptionGroup Several exceptions raised together, all of them of the class Exception.
Exception The base of all exceptions that a program is to handle.
ArithmeticError A number cannot be computed.
AssertionError What was asserted is not true.
AttributeError There is no such attribute, or it cannot be set.
BlockingIOError It would have to wait.
BrokenPipeError Nobody reads what is written.
BufferError It cannot be done to a buffer.
BytesWarning A comparison of bytes with a text.
ChildProcessError Something is wrong with a child process.
ConnectionAbortedError The connection was given up.
ConnectionError Something is wrong with a connection.
ConnectionRefusedError Nobody took the connection.
ConnectionResetError The other side has ended the connection.
DeprecationWarning Something is no longer to be used.
EOFError The input has ended.
EncodingWarning An encoding is missing.
FileExistsError There is such a file already.
FileNotFoundError There is no such file.
FloatingPointError Something is wrong with a float.
FutureWarning Something will change.
GeneratorExit Asks a generator to end.
ImportError A module, or a name of it, cannot be imported.
ImportWarning Something may be wrong with an import.
IndentationError The indentation is wrong.
IndexError The index is beyond the sequence.
InterruptedError A signal has interrupted it.
IsADirectoryError It is a directory.
KeyError There is no such key.
KeyboardInterrupt The user wants the program to end.
LookupError There is no such index or key.
MemoryError There is not enough memory.
ModuleNotFoundError There is no such module.
NameError There is no such name.
NotADirectoryError It is not a directory.
NotImplementedError A method has to be written yet.
OSError The system cannot do it.
OverflowError The number is too large.
PendingDeprecationWarning Something will be deprecated.
PermissionError It is not allowed.
ProcessLookupError There is no such process.
PythonFinalizationError It cannot be done while the interpreter ends.
RecursionError Functions call each other too deep.
ReferenceError The object of a weak reference is gone.
ResourceWarning Something was not closed.
RuntimeError Something that no other exception tells of.
RuntimeWarning Something may be wrong with what the program does.
StopAsyncIteration The end of an asynchronous iterator.
StopIteration The end of an iterator.
SyntaxError The source cannot be parsed.
SyntaxWarning The source may not mean what it seems to.
SystemError Something is wrong with the interpreter.
SystemExit Ends the program.
TabError Tabs and spaces are mixed in the indentation.
TimeoutError It took too long.
TypeError An object of another type is needed.
UnboundLocalError A local variable has no value yet.
UnicodeDecodeError The bytes are no text in an encoding.
UnicodeEncodeError The text cannot be encoded.
UnicodeError Something is wrong with an encoding.
UnicodeTranslateError The text cannot be translated.
UnicodeWarning Something may be wrong with a text.
UserWarning A warning of a program.
ValueError The value is not one of those that are allowed.
Warning The base of all warnings.
ZeroDivisionError A number was divided by zero.
'''

_tables = {}


def _text(table, key):
    if table not in _tables:
        lines = table.splitlines()
        _tables[table] = dict([line.split(' ', 1) for line in lines[1:]])
    return _tables[table].get(key)


def builtin_doc(self):
    name = self.__name__
    owner = getattr(self, '__objclass__', None)
    if owner is None:
        owner = self.__self__
        if type(owner) is type(_module) or owner is None:
            key = f'{owner.__name__}.{name}' if owner is not None else name
            return _text(_FROM_SPEC, key) or _text(_BY_NAME, name)
        owner = owner if isinstance(owner, type) else type(owner)
    elif type(self) is _slot and type(vars(owner).get('__module__')) is str:
        return None
    for each in type.__dict__['__mro__'].__get__(owner):
        if name in vars(each):
            return _text(_FROM_SPEC, f'{each.__name__}.{name}') or _text(_BY_NAME, name)
    return _text(_BY_NAME, name)


def type_doc(self):
    return _text(_TYPES, self.__name__)


class _Slotted:
    __slots__ = ('slot',)


_slot = type(_Slotted.slot)
_module = __import__('sys')
