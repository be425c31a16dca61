name = 'world'
value = 3.14159
f'hello {name}'
f'{value:.2f} {name!r:>10}'
f'{value=}'
f'{name:{10}}'
'%s %d' % (name, 3)
'{} {x}'.format(1, x=2)
f'{name}'
x = f'''
{name}
{value
}
'''
y = (f'{name}'
     f'{value}')
b'bytes'
'a' 'b'
