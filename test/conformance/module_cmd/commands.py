import cmd
import io
import sys


class Shop(cmd.Cmd):
    intro = 'Welcome'
    prompt = '> '
    use_rawinput = False

    def do_buy(self, arg):
        """Buy something.

        As much as you like."""
        print('bought', repr(arg), file=self.stdout)

    def do_leave(self, arg):
        return True

    def do_shell(self, arg):
        print('shell', arg, file=self.stdout)

    def help_prices(self):
        print('all the same', file=self.stdout)

    def help_leave(self):
        print('goes away', file=self.stdout)

    def precmd(self, line):
        return line.replace('purchase', 'buy')

    def preloop(self):
        print('before', file=self.stdout)

    def postloop(self):
        print('after', file=self.stdout)

    def do_EOF(self, arg):
        print('end', file=self.stdout)
        return True


def run(text, **attributes):
    shop = Shop(stdin=io.StringIO(text), stdout=io.StringIO())
    for name, value in attributes.items():
        setattr(shop, name, value)
    shop.cmdloop()
    print(shop.stdout.getvalue())
    return shop


print(run('buy  two apples \npurchase bread\n\nunknown thing\n?\nhelp buy\nhelp prices\nhelp leave\n? nothing\n!list files\n+5\nleave\n').lastcmd)
run('buy', intro=None, cmdqueue=['buy first', '! x'])
run('leave', ruler='', doc_leader='Look:', cmdqueue=['help'])
shop = Shop(stdout=sys.stdout)
for line in ('', 'a', 'a b', '?', '? x', '!', '!ls', ' buy-it now ', 'x=1', '=', 'ü'):
    print(repr(line), shop.parseline(line), cmd.Cmd().parseline(line))
print(shop.completenames('b'), sorted(shop.complete_help('')), shop.completedefault(), shop.onecmd(''), shop.emptyline())
print(cmd.PROMPT, cmd.IDENTCHARS, cmd.__all__, [getattr(cmd.Cmd, name) for name in ('identchars', 'ruler', 'lastcmd', 'intro', 'doc_leader', 'doc_header', 'misc_header', 'undoc_header', 'nohelp', 'use_rawinput')])
for texts in ([], ['one'], ['a', 'b', 'c'], [str(i) * (i % 7 + 1) for i in range(16)], ['x' * 100, 'y', 'z' * 50]):
    for width in (30, 1):
        shop.columnize(texts, width)
try:
    shop.columnize(['a', 5, None])
except TypeError as error:
    print(error)
