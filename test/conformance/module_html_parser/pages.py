"""Pages as they come: tags, texts, comments, declarations, and what is none of these."""
from html.parser import HTMLParser


class Teller(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, ascii(self.get_starttag_text()), self.getpos())

    def handle_endtag(self, tag):
        print('end', tag)

    def handle_data(self, data):
        print('data', ascii(data))

    def handle_comment(self, data):
        print('comment', ascii(data))

    def handle_decl(self, decl):
        print('declaration', ascii(decl))

    def handle_pi(self, data):
        print('instruction', ascii(data))

    def unknown_decl(self, data):
        print('unknown', ascii(data))

    def handle_charref(self, name):
        print('number', name)

    def handle_entityref(self, name):
        print('entity', name)


def tell(page, **options):
    print('---', ascii(page), options)
    parser = Teller(**options)
    parser.feed(page)
    parser.close()
    print(parser.getpos(), repr(parser.rawdata))


for page in (
    '<!DOCTYPE html>\n<p class="a b" ID=x checked data-n=\'1\'>Text &amp; more &#233;&#x20AC;\n<br/>end</p >', '<a href="?a=b&amp;c&lt=d&copy=1&copyx&copy;&#65">', '<A/><a b = c d= "e" f><a "b"><a =b><a b==c><a/b/c>', '<a b="c"d><a\nb\tc>',
    '<!-- c --><!----><!--><!---><!-- a --!> <!x><!><?pi x?><![CDATA[ <x> ]]></><//x></ a></3>', '<script>if (a < b && c) "</b>" </scrip></script ><style>a>b</STYLE>', '<title>a &lt; <b></title><textarea><i>&amp;</textarea>', '<plaintext><b></plaintext>', '<xmp><b></xmp><iframe><b></iframe>',
    '<noscript><b></noscript>', 'a < b <3 <', 'a & b &nope; &amp', '<a', '<a b="c', '</a', '</', '<!-- x', '<!-- x --', '<!', '<!doc', '<!doctype x', '<?x', '<![CDATA[ x', '<script> x', '<title>&am', '&#', '&#x', '&#6', '<a<b>', '<x:y-z.1 :k=v @e=f>', '',
):
    tell(page)
for page in ('a &amp; &#65; &#x41 &copy &nope;&#; & &x', '&am', '&#6', '<title>&lt;<b></title>', '&#12a', '&copy-x'):
    tell(page, convert_charrefs=False)
tell('<noscript><b></noscript><b>', scripting=True)
parser = Teller()
for piece in ('<a hr', 'ef="x"', '>te', 'xt &am', 'p; x</', 'a><!', '-- c -', '-><scr', 'ipt>x<', '/script>', '\n<'):
    print('feeding', ascii(piece))
    parser.feed(piece)
parser.close()
parser.reset()
print(parser.getpos(), parser.get_starttag_text(), parser.CDATA_CONTENT_ELEMENTS, parser.RCDATA_CONTENT_ELEMENTS, parser.convert_charrefs, parser.scripting)
parser.feed('<p>again')
parser.close()
