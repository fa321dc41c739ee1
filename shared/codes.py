"""Code checks and masking of personal data (contract.md section 2, domain.md 3.7 and 4.7). Pure."""


def is_credit_code(code: str) -> bool:
    """Whether it is a unified social credit code (GB 32100) with a right check character; lower case is not."""
    raise NotImplementedError


def normalise_phone(text: str) -> str | None:
    """Digits of a phone number in any spelling without +86, or None if it is none."""
    raise NotImplementedError


def mask_name(name: str) -> str:
    """张三 → 张*."""
    raise NotImplementedError


def mask_phone(phone: str) -> str:
    """13812345678 → 138****5678."""
    raise NotImplementedError


def mask_text(text: str, own_name: str | None = None) -> str:
    """Free text with the reporter's own name and every phone, id, plate, bank and account number masked."""
    raise NotImplementedError
