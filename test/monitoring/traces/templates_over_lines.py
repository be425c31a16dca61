# Template strings over several lines.
x = 'x'
a = t'a{x}b'
a = t'''{x}
{
x}
  {x!r}
{
x
=!r:>{
  5}}
  '''
a = (t'{x}'
  t'{a}' t'b'
  t'{
  x}')
a = t'''
'''
a = t'''a
{x + (
 'y')
} {[
 x]} {'a':{'b'}
 c}
'''
def f(): return t'''
  {x}'''
f()
