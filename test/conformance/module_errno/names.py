"""Names of errors. The numbers are those of a system, and here of another one than CPython's."""
import errno

print(len(errno.errorcode), sorted(errno.errorcode.values()))
print(all(getattr(errno, name) == number for number, name in errno.errorcode.items()))
print(errno.errorcode[errno.ENOENT], errno.errorcode[errno.EINVAL], errno.EWOULDBLOCK == errno.EAGAIN, errno.ENOTSUP == errno.EOPNOTSUPP, sorted(errno.errorcode)[:3])
for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EAGAIN, errno.EPIPE, errno.ECONNRESET, errno.EISDIR, errno.ENOTDIR, errno.ETIMEDOUT, errno.EINTR, errno.EINVAL):
    print(errno.errorcode[code], type(OSError(code, 'text')).__name__)
