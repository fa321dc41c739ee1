"""RFC 8785 JSON Canonicalization Scheme: one byte string for one JSON value."""

from typing import Any


def canonical_json(value: Any) -> bytes:
    """UTF-8 bytes; keys sorted by UTF-16 code units; ValueError for NaN, infinity, lone surrogates, unsafe integers, other types."""
    raise NotImplementedError
