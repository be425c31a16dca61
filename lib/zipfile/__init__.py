"""Archives in the format ZIP, read from and written to streams."""

import io
import os
import warnings

from zipfile import _directory
from zipfile._info import BadZipFile, COMPRESSED_PATCH as _COMPRESSED_PATCH, DATA_DESCRIPTOR as _DATA_DESCRIPTOR, ENCRYPTED as _ENCRYPTED
from zipfile._info import FILE_HEADER as _FILE_HEADER, FILE_MAGIC as _FILE_MAGIC, STRONG_ENCRYPTION as _STRONG_ENCRYPTION, UTF_NAME as _UTF_NAME
from zipfile._info import DEFAULT_VERSION, LargeZipFile, MAX_EXTRACT_VERSION, ZIP64_LIMIT, ZIP64_VERSION, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED
from zipfile._info import ZIP_ZSTANDARD, ZipInfo, compressor_names
from zipfile._member import SharedFile as _SharedFile, ZipExtFile, _ZipWriteFile, _check_compression

__all__ = [
    'BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'ZIP_ZSTANDARD', 'is_zipfile', 'ZipInfo', 'ZipFile',
    'LargeZipFile', 'Path',
]

ZIP_FILECOUNT_LIMIT = ZIP_MAX_COMMENT = (1 << 16) - 1
BZIP2_VERSION, LZMA_VERSION, ZSTANDARD_VERSION = 46, 63, 63

error = BadZipfile = BadZipFile


def is_zipfile(filename):
    """Has it the end of an archive, and a directory where that says? It is the name of a file or a stream."""
    try:
        if hasattr(filename, 'read'):
            position = filename.tell()
            found = _is_archive(filename)
            filename.seek(position)
            return found
        with io.open(filename, 'rb') as file:
            return _is_archive(file)
    except (OSError, BadZipFile):
        return False


def _is_archive(file):
    end = _directory.find_end(file)
    if not end:
        return False
    if end.count == 0 and end.size == 0 and end.offset == 0:
        return True
    if end.disk != end.start_disk:
        return False
    file.seek(end.place - end.size)
    data = file.read(_directory.CENTRAL_HEADER.size)
    return len(data) == _directory.CENTRAL_HEADER.size and data.startswith(_directory.CENTRAL_MAGIC)


class _Tellable:
    """A stream that cannot tell where it is, with a count of what was written."""

    def __init__(self, file):
        self._file = file
        self._position = 0

    def write(self, data):
        count = self._file.write(data)
        self._position += count
        return count

    def tell(self):
        return self._position

    def flush(self):
        self._file.flush()

    def close(self):
        self._file.close()


class ZipFile:
    """An archive that is read, written or added to."""

    fp = None

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True, metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b''
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != 'r':
            raise ValueError('metadata_encoding is only supported for reading files')
        if isinstance(file, os.PathLike):
            file = os.fspath(file)
        if isinstance(file, str):
            self._filePassed = 0
            self.filename = file
            self.fp = io.open(file, {'r': 'rb', 'w': 'w+b', 'x': 'x+b', 'a': 'r+b'}[mode])
        else:
            self._filePassed = 1
            self.fp = file
            self.filename = getattr(file, 'name', None)
        self._fileRefCnt = 1
        self._seekable = True
        self._writing = False
        try:
            self._start(mode)
        except:
            file, self.fp = self.fp, None
            self._fpclose(file)
            raise

    def _start(self, mode):
        if mode == 'r':
            self._read_contents()
        elif mode == 'a':
            try:
                self._read_contents()
                self.fp.seek(self.start_dir)
            except BadZipFile:
                # An archive behind whatever is there.
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
            except (AttributeError, OSError):
                self.fp = _Tellable(self.fp)
                self.start_dir = 0
                self._seekable = False
            else:
                try:
                    self.fp.seek(self.start_dir)
                except (AttributeError, OSError):
                    self._seekable = False

    def _read_contents(self):
        self.filelist, self._comment, self.start_dir = _directory.read_directory(self.fp, self.metadata_encoding)
        self.NameToInfo = {info.filename: info for info in self.filelist}

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is None:
            parts.append('[closed]')
        else:
            if self._filePassed:
                parts.append(f'file={self.fp!r}')
            elif self.filename is not None:
                parts.append(f'filename={self.filename!r}')
            parts.append(f'mode={self.mode!r}')
        return ' '.join(parts) + '>'

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def printdir(self, file=None):
        """Prints a table of the members."""
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for info in self.filelist:
            print('%-46s %s %12d' % (info.filename, '%d-%02d-%02d %02d:%02d:%02d' % info.date_time[:6], info.file_size), file=file)

    def testzip(self):
        """The name of the first member that is damaged, or None."""
        for info in self.filelist:
            try:
                with self.open(info.filename, 'r') as member:
                    while member.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename
        return None

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError('There is no item named %r in the archive' % name)
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError('pwd: expected bytes, got %s' % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError('comment: expected bytes, got %s' % type(comment).__name__)
        if len(comment) > ZIP_MAX_COMMENT:
            warnings.warn('Archive comment is too long; truncating to %d bytes' % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    def read(self, name, pwd=None):
        with self.open(name, 'r', pwd) as member:
            return member.read()

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        """A member as a stream that is read, or written."""
        if mode not in {'r', 'w'}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == 'w':
            raise ValueError('pwd is only supported for reading files')
        if not self.fp:
            raise ValueError('Attempt to use ZIP archive that was already closed')
        if isinstance(name, ZipInfo):
            info = name
        elif mode == 'w':
            info = ZipInfo(name)
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == 'w':
            return self._open_to_write(info, force_zip64)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.")
        self._fileRefCnt += 1
        shared = _SharedFile(self.fp, info.header_offset, self._fpclose, lambda: self._writing)
        try:
            self._check_header(shared, info)
            if not info.flag_bits & _ENCRYPTED:
                pwd = None
            else:
                pwd = pwd or self.pwd
                if pwd and not isinstance(pwd, bytes):
                    raise TypeError('pwd: expected bytes, got %s' % type(pwd).__name__)
                if not pwd:
                    raise RuntimeError('File %r is encrypted, password required for extraction' % name)
            return ZipExtFile(shared, 'rb', info, pwd, True)
        except:
            shared.close()
            raise

    def _check_header(self, shared, info):
        """Reads the header before the data, which must be that of the member."""
        header = shared.read(_FILE_HEADER.size)
        if len(header) != _FILE_HEADER.size:
            raise BadZipFile('Truncated file header')
        magic, _, _, flags, _, _, _, _, _, _, name_length, extra_length = _FILE_HEADER.unpack(header)
        if magic != _FILE_MAGIC:
            raise BadZipFile('Bad magic number for file header')
        name = shared.read(name_length)
        if extra_length:
            shared.seek(extra_length, 1)
        if info.flag_bits & _COMPRESSED_PATCH:
            raise NotImplementedError('compressed patched data (flag bit 5)')
        if info.flag_bits & _STRONG_ENCRYPTION:
            raise NotImplementedError('strong encryption (flag bit 6)')
        found = name.decode('utf-8' if flags & _UTF_NAME else self.metadata_encoding or 'cp437')
        if found != info.orig_filename:
            raise BadZipFile('File name in directory %r and header %r differ.' % (info.orig_filename, name))
        if info._end_offset is not None and shared.tell() + info.compress_size > info._end_offset:
            if info._end_offset == info.header_offset:
                warnings.warn(f'Overlapped entries: {info.orig_filename!r} (possible zip bomb)', skip_file_prefixes=(os.path.dirname(__file__),))
            else:
                raise BadZipFile(f'Overlapped entries: {info.orig_filename!r} (possible zip bomb)')

    def _open_to_write(self, info, force_zip64=False):
        if force_zip64 and not self._allowZip64:
            raise ValueError('force_zip64 is True, but allowZip64 was False when opening the ZIP file.')
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. Close the first handle before opening another.")
        # The size may be known before, as in what from_file gives; what is in the archive afterwards is what was written.
        info.compress_size = info.CRC = info.flag_bits = 0
        if not self._seekable:
            info.flag_bits |= _DATA_DESCRIPTOR
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        # What is compressed may become a little larger.
        zip64 = force_zip64 or info.file_size * 1.05 > ZIP64_LIMIT
        if not self._allowZip64 and zip64:
            raise LargeZipFile('Filesize would require ZIP64 extensions')
        self._prepare(info)
        self.fp.write(info.FileHeader(zip64))
        self._writing = True
        return _ZipWriteFile(self, info, zip64)

    def _prepare(self, info):
        """Stands where the next member begins."""
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True

    def extract(self, member, path=None, pwd=None):
        """Writes a member into a folder, and gives the path."""
        return self._extract_member(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract_member(member, path, pwd)

    def _extract_member(self, member, targetpath, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        # Only names go into the path: nothing leads out of the folder.
        name = os.path.splitdrive(info.filename.replace('/', os.path.sep))[1]
        name = os.path.sep.join([part for part in name.split(os.path.sep) if part not in ('', os.path.curdir, os.path.pardir)])
        if not name and not info.is_dir():
            raise ValueError('Empty filename.')
        targetpath = os.path.normpath(os.path.join(targetpath, name))
        folder = os.path.dirname(targetpath)
        if folder and not os.path.exists(folder):
            os.makedirs(folder, exist_ok=True)
        if info.is_dir():
            if not os.path.isdir(targetpath):
                os.mkdir(targetpath)
            return targetpath
        with self.open(info, pwd=pwd) as source, io.open(targetpath, 'wb') as target:
            while part := source.read(1 << 16):
                target.write(part)
        return targetpath

    def _writecheck(self, info):
        if info.filename in self.NameToInfo:
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=3)
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError('Attempt to write ZIP archive that was already closed')
        _check_compression(info.compress_type)
        if not self._allowZip64:
            needed = 'Files count' if len(self.filelist) >= ZIP_FILECOUNT_LIMIT else 'Filesize' if info.file_size > ZIP64_LIMIT else None
            if not needed and info.header_offset > ZIP64_LIMIT:
                needed = 'Zipfile size'
            if needed:
                raise LargeZipFile(needed + ' would require ZIP64 extensions')

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Adds a file, or a folder."""
        if not self.fp:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            info.compress_size = info.CRC = 0
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        with io.open(filename, 'rb') as source, self.open(info, 'w') as target:
            while part := source.read(1 << 13):
                target.write(part)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Adds a member with this data, text as UTF-8."""
        if isinstance(data, str):
            data = data.encode('utf-8')
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname)._for_archive(self)
        if not self.fp:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        info.file_size = len(data)
        with self.open(info, mode='w') as target:
            target.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=0o777):
        """Adds a folder."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError('The given ZipInfo does not describe a directory')
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith('/') else name + '/')
            info.compress_size = info.CRC = 0
            info.external_attr = (0o40000 | mode) << 16 & 0xffffffff | 0x10
            info.file_size = 0
        else:
            raise TypeError('Expected type str or ZipInfo')
        self._prepare(info)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info
        self.fp.write(info.FileHeader(False))
        self.start_dir = self.fp.tell()

    def __del__(self):
        self.close()

    def close(self):
        """Ends the archive: one that was written gets its directory."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.")
        try:
            if self.mode in ('w', 'x', 'a') and self._didModify:
                if self._seekable:
                    self.fp.seek(self.start_dir)
                limits = ZIP_FILECOUNT_LIMIT, ZIP64_LIMIT, LargeZipFile
                _directory.write_end(self.fp, self.start_dir, self.filelist, self._comment, self._allowZip64, limits)
                if self.mode == 'a':
                    self.fp.truncate()
                self.fp.flush()
        finally:
            file, self.fp = self.fp, None
            self._fpclose(file)

    def _fpclose(self, file):
        self._fileRefCnt -= 1
        if not self._fileRefCnt and not self._filePassed:
            file.close()


from zipfile._path import CompleteDirs, Path
