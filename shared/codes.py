"""Checks of official codes (domain reference 3.7). Pure."""

_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_VALUES = {letter: value for value, letter in enumerate(_CREDIT_ALPHABET)}
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def is_credit_code(code: str) -> bool:
    """Whether it is a unified social credit code (GB 32100) with a right check character; lower case is not."""
    if len(code) != 18 or any(letter not in _CREDIT_VALUES for letter in code):
        return False
    total = sum(_CREDIT_VALUES[letter] * weight for letter, weight in zip(code, _CREDIT_WEIGHTS, strict=False))
    return code[17] == _CREDIT_ALPHABET[(31 - total % 31) % 31]


def has_sound_organisation_code(code: str) -> bool:
    """Whether the nine characters inside a credit code have a right check digit of their own (GB 11714): a warning, no refusal."""
    inner = code[8:17]
    total = sum(_ORGANISATION_ALPHABET.index(letter) * weight for letter, weight in zip(inner, _ORGANISATION_WEIGHTS, strict=False))
    return inner[8] == "0123456789X0"[11 - total % 11]
