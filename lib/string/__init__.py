"""Common string operations."""
