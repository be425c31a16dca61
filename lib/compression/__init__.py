"""Modules that compress: zlib and gzip."""
