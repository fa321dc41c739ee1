"""Inspection codes 检查码: compact JWS (RFC 7515) with EdDSA (RFC 8037); claims `jti, visit_id, uscc, day, officers, items_hash`.

The key comes from the service's secrets, so that every replica signs the same; Ed25519 is deterministic, so the same claims always give
the same code and nothing has to be stored but the `jti` in force.
"""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from shared.jcs import canonical_json
from shared.problems import Conflict


class CodeInvalid(Conflict):
    """No code of ours, changed, or replaced by a newer one."""

    code, title = "code_invalid", "检查码无效"
    default_detail = "检查码无效或已更换，请使用最新的检查码。"


class CodeOfOtherVisit(Conflict):
    code, title = "code_other_visit", "检查码不属于本次检查"
    default_detail = "该检查码属于另一次检查。"


class CodeNotToday(Conflict):
    code, title = "code_not_today", "检查码不在当天"
    default_detail = "检查码只在检查当天有效。"


class CodeUsed(Conflict):
    code, title = "code_used", "检查码已使用"
    default_detail = "检查码已经使用，每次检查只能签到一次。"


class TooFar(Conflict):
    code, title = "too_far", "不在检查地点"
    default_detail = "签到位置离企业登记地点太远。"


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)


def items_hash(items: Sequence[Mapping[str, Any]]) -> str:
    """SHA-256 (hex) of the checklist's lines as RFC 8785 JSON."""
    return hashlib.sha256(canonical_json([dict(item) for item in items])).hexdigest()


class CodeSigner:
    """Signs and reads inspection codes with one Ed25519 key (32 bytes of seed)."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self._public = self._private.public_key()
        self._raw = self._public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.kid = hashlib.sha256(self._raw).hexdigest()[:16]
        self._head = _base64(orjson.dumps({"alg": "EdDSA", "typ": "JWT", "kid": self.kid}))

    def jwk(self) -> dict[str, str]:
        """The public key (RFC 8037)."""
        return {"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": self.kid, "x": _base64(self._raw)}

    def sign(self, claims: Mapping[str, Any]) -> str:
        signed = f"{self._head}.{_base64(orjson.dumps(dict(claims)))}"
        return f"{signed}.{_base64(self._private.sign(signed.encode('ascii')))}"

    def read(self, code: str) -> dict[str, Any]:
        """The claims of a code of ours; refuses with CodeInvalid."""
        try:
            head, body, signature = code.strip().split(".")
            self._public.verify(_bytes(signature), f"{head}.{body}".encode("ascii"))
            claims = orjson.loads(_bytes(body))
        except (InvalidSignature, ValueError, UnicodeError):
            raise CodeInvalid from None
        if head != self._head or not isinstance(claims, dict):
            raise CodeInvalid
        return claims
