"""Identifiers: UUIDv7 (RFC 9562), as text, so that they sort by the time they were made."""

import uuid

import uuid_utils


def new_id() -> str:
    """A UUIDv7 as 36 characters; strictly increasing within one process."""
    return str(uuid_utils.uuid7())


def is_id(text: str) -> bool:
    """Whether the text has the shape of an id of ours (any UUID in canonical lower case)."""
    try:
        return str(uuid.UUID(text)) == text
    except (ValueError, AttributeError, TypeError):
        return False
