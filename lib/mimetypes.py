"""Types of content by the ends of file names. The table is what Python itself has: no files of a system are read."""

import posixpath
import urllib.parse

__all__ = ['knownfiles', 'inited', 'MimeTypes', 'guess_type', 'guess_file_type', 'guess_all_extensions', 'guess_extension', 'add_type', 'init', 'read_mime_types',
           'suffix_map', 'encodings_map', 'types_map', 'common_types']

# A type and the ends of names that have it, the one to make names with first.
_TYPES = '''
    text/javascript .js .mjs
    application/epub+zip .epub
    application/gzip .gz
    application/json .json
    application/manifest+json .webmanifest
    application/msword .doc .dot .wiz
    application/n-quads .nq
    application/n-triples .nt
    application/octet-stream .bin .a .dll .exe .o .obj .so
    application/oda .oda
    application/ogg .ogx
    application/pdf .pdf
    application/pkcs7-mime .p7c
    application/postscript .ps .ai .eps
    application/trig .trig
    application/vnd.apple.mpegurl .m3u .m3u8
    application/vnd.ms-excel .xls .xlb
    application/vnd.ms-fontobject .eot
    application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
    application/vnd.oasis.opendocument.graphics .odg
    application/vnd.oasis.opendocument.presentation .odp
    application/vnd.oasis.opendocument.spreadsheet .ods
    application/vnd.oasis.opendocument.text .odt
    application/vnd.openxmlformats-officedocument.presentationml.presentation .pptx
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
    application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx
    application/vnd.rar .rar
    application/wasm .wasm
    application/x-7z-compressed .7z
    application/x-bcpio .bcpio
    application/x-cpio .cpio
    application/x-csh .csh
    application/x-debian-package .deb
    application/x-dvi .dvi
    application/x-gtar .gtar
    application/x-hdf .hdf
    application/x-hdf5 .h5
    application/x-latex .latex
    application/x-mif .mif
    application/x-netcdf .cdf .nc
    application/x-pkcs12 .p12
    application/x-httpd-php .php
    application/x-pkcs12 .pfx
    application/x-pn-realaudio .ram
    application/x-python-code .pyc .pyo
    application/x-rpm .rpm
    application/x-sh .sh
    application/x-shar .shar
    application/x-shockwave-flash .swf
    application/x-sv4cpio .sv4cpio
    application/x-sv4crc .sv4crc
    application/x-tar .tar
    application/x-tcl .tcl
    application/x-tex .tex
    application/x-texinfo .texi .texinfo
    application/x-troff .roff .t .tr
    application/x-troff-man .man
    application/x-troff-me .me
    application/x-troff-ms .ms
    application/x-ustar .ustar
    application/x-wais-source .src
    application/xml .xsl .rdf .wsdl .xpdl
    application/yaml .yaml .yml
    application/zip .zip
    audio/3gpp .3gp .3gpp
    audio/3gpp2 .3g2 .3gpp2
    audio/aac .aac .adts .loas .ass
    audio/basic .au .snd
    audio/flac .flac
    audio/matroska .mka
    audio/mp4 .m4a
    audio/mpeg .mp3 .mp2
    audio/ogg .ogg
    audio/opus .opus
    audio/x-aiff .aif .aifc .aiff
    audio/x-pn-realaudio .ra
    audio/vnd.wave .wav
    font/otf .otf
    font/ttf .ttf
    audio/webm .weba
    font/woff .woff
    font/woff2 .woff2
    image/avif .avif
    image/bmp .bmp
    image/emf .emf
    image/fits .fits
    image/g3fax .g3
    image/gif .gif
    image/ief .ief
    image/jp2 .jp2
    image/jpeg .jpg .jpe .jpeg
    image/jpm .jpm
    image/jpx .jpx
    image/heic .heic
    image/heif .heif
    image/png .png
    image/svg+xml .svg
    image/t38 .t38
    image/tiff .tiff .tif
    image/tiff-fx .tfx
    image/vnd.microsoft.icon .ico
    image/webp .webp
    image/wmf .wmf
    image/x-cmu-raster .ras
    image/x-portable-anymap .pnm
    image/x-portable-bitmap .pbm
    image/x-portable-graymap .pgm
    image/x-portable-pixmap .ppm
    image/x-rgb .rgb
    image/x-xbitmap .xbm
    image/x-xpixmap .xpm
    image/x-xwindowdump .xwd
    message/rfc822 .eml .mht .mhtml .nws
    model/gltf+json .gltf
    model/gltf-binary .glb
    model/stl .stl
    text/css .css
    text/csv .csv
    text/html .html .htm
    text/markdown .md .markdown
    text/n3 .n3
    text/plain .txt .bat .c .h .ksh .pl .srt
    text/richtext .rtx
    text/rtf .rtf
    text/tab-separated-values .tsv
    text/vtt .vtt
    text/x-python .py
    text/x-rst .rst
    text/x-setext .etx
    text/x-sgml .sgm .sgml
    text/x-vcard .vcf
    text/xml .xml
    video/matroska .mkv
    video/matroska-3d .mk3d
    video/mp4 .mp4
    video/mpeg .mpeg .m1v .mpa .mpe .mpg
    video/ogg .ogv
    video/quicktime .mov .qt
    video/webm .webm
    video/vnd.avi .avi
    video/x-m4v .m4v
    video/x-ms-wmv .wmv
    video/x-sgi-movie .movie
'''
_COMMON = '''
    application/rtf .rtf
    application/vnd.android.package-archive .apk
    audio/midi .midi .mid
    image/jpg .jpg
    image/pict .pict .pct .pic
    text/xul .xul
'''


def _table(text):
    return {end: words[0] for words in map(str.split, text.strip().splitlines()) for end in words[1:]}


_suffix_map_default = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz'}
_encodings_map_default = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
_types_map_default = _table(_TYPES)
_common_types_default = _table(_COMMON)

knownfiles = []
inited = False
_db = None
suffix_map = dict(_suffix_map_default)
encodings_map = dict(_encodings_map_default)
types_map = dict(_types_map_default)
common_types = dict(_common_types_default)


class MimeTypes:
    """A table of types, which can be added to; `types_map` and `types_map_inv` are pairs: the common ones, and the registered ones."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = dict(_encodings_map_default)
        self.suffix_map = dict(_suffix_map_default)
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for strictly, table in (True, _types_map_default), (False, _common_types_default):
            for end, kind in table.items():
                self.add_type(kind, end, strictly)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        if ext and not ext.startswith('.'):
            import warnings
            warnings.warn('Undotted extensions are deprecated and will raise a ValueError in Python 3.16', DeprecationWarning, stacklevel=2)
        if not type:
            return
        self.types_map[bool(strict)][ext] = type
        ends = self.types_map_inv[bool(strict)].setdefault(type, [])
        if ext not in ends:
            ends.append(ext)

    def guess_type(self, url, strict=True):
        """The type and the encoding that the end of a URL or name speaks of; None for what is not known."""
        import os
        url = os.fspath(url)
        parsed = urllib.parse.urlparse(url)
        if parsed.scheme and len(parsed.scheme) > 1:
            scheme = parsed.scheme
            url = parsed.path
            if scheme == 'data':
                comma = url.find(',')
                if comma < 0:
                    return None, None
                kind = url[:comma].partition(';')[0]
                return ('text/plain' if '=' in kind or '/' not in kind else kind), None
        return self._guess(url, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        import os
        path = os.fsdecode(path)
        return self._guess(os.path.splitdrive(path)[1], strict, os.path.splitext)

    def _guess(self, path, strict, split):
        base, end = split(path)
        while (lower := end.lower()) in self.suffix_map:
            base, end = split(base + self.suffix_map[lower])
        encoding = None
        if end in self.encodings_map:
            encoding = self.encodings_map[end]
            base, end = split(base)
        end = end.lower()
        for table in (self.types_map[True],) if strict else (self.types_map[True], self.types_map[False]):
            if end in table:
                return table[end], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        ends = list(self.types_map_inv[True].get(type, []))
        if not strict:
            ends += [end for end in self.types_map_inv[False].get(type, []) if end not in ends]
        return ends

    def guess_extension(self, type, strict=True):
        ends = self.guess_all_extensions(type, strict)
        return ends[0] if ends else None

    def read(self, filename, strict=True):
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Lines of a type and the ends that have it; the rest behind a # is none."""
        for line in fp:
            words = []
            for word in line.split():
                if word.startswith('#'):
                    break
                words.append(word)
            for end in words[1:]:
                self.add_type(words[0], '.' + end, strict)


def _table_in_use():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    return _table_in_use().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    return _table_in_use().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    return _table_in_use().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    return _table_in_use().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    return _table_in_use().add_type(type, ext, strict)


def init(files=None):
    """Begins anew, with what is in the files."""
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    inited = True
    if files is not None or _db is None:
        table = MimeTypes()
    else:
        table = _db
    for file in files or ():
        table.read(file)
    encodings_map = table.encodings_map
    suffix_map = table.suffix_map
    types_map = table.types_map[True]
    common_types = table.types_map[False]
    _db = table


def read_mime_types(file):
    try:
        stream = open(file, encoding='utf-8')
    except OSError:
        return None
    with stream:
        table = MimeTypes()
        table.readfp(stream, True)
        return table.types_map[True]
