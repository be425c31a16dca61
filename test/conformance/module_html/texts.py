import html


def show(make):
    try:
        print(ascii(make()))
    except Exception as error:
        print(type(error).__name__, error)


print(html.entities.html5['amp;'], sorted(html.__all__))
for text in ('', 'plain', '<a href="x">it\'s & more</a>', '&amp;'):
    print(html.escape(text), html.escape(text, False), html.escape(text, quote=False), html.unescape(html.escape(text)) == text)
for text in (
    '&amp', '&amp;', '&ampx', '&notit;', '&notin;', '&#65;', '&#x41', '&#X41;b', '&#0;', '&#x80;', '&#xd800;', '&#1114112;', '&#x10ffff;', '&#1;x', '&#13;',
    '&#xFDD0;', '&#;', '&#x;', '&;', '& ', '&', '&unknown;', '&lt&gt', 'a&b', '&#99999999999999999999;', '&#0000000000065;', '&#38;#38;', '&Aacute', '&bne;', '&acE;',
    '&' + 'a' * 40, '&NotEqualTilde;x', '&#9;', '&#x9f;', '&copy2;', '&hellip', '&hellip;', '&CounterClockwiseContourIntegral;', '&amp;amp;', '&&amp;&',
):
    show(lambda: html.unescape(text))
for wrong in (5, b'&amp;', None):
    show(lambda: html.escape(wrong))
    show(lambda: html.unescape(wrong))

# Markdown converters use this to replace what their own pattern has found.
import re

print(re.sub('&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', html._replace_charref, '&lt;&#65;&#x42;&nope;&ampx &#0; &#;'))
