"""Secrets: keys by purpose out of one master key, encryption at rest, keyed digests, signatures.

In production the master key is `BIHUAN_DATA_KEY` (at least 32 characters; `new,old` while a key is being replaced: the first encrypts and
signs, all of them decrypt and verify). In development it is a random file of the data directory that its services share.
Digests stay comparable while a key is replaced because they use the oldest key of the list.
"""

import hashlib
import hmac
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_FORMAT = b"\x01"
_KEY_ID = 4
_NONCE = 12
LEAST_DATA_KEY = 32
_KEY_FILE = "development.key"
_SIGNATURE_WINDOW = 300


class _Nonces:
    """Random nonces out of a stock: asking the system for each of them costs as much as the encryption itself."""

    def __init__(self) -> None:
        self._stock: Iterator[bytes] = iter(())
        # a forked child must not draw what its parent draws
        os.register_at_fork(after_in_child=self._forget)

    def draw(self) -> bytes:
        # taking one is a single step of the interpreter: no two threads get the same
        return next(self._stock, None) or self._refill()

    def _refill(self) -> bytes:
        fresh = os.urandom(_NONCE * 256)
        stock = iter([fresh[start : start + _NONCE] for start in range(_NONCE, len(fresh), _NONCE)])
        self._stock = stock
        return fresh[:_NONCE]

    def _forget(self) -> None:
        self._stock = iter(())


_NONCES = _Nonces()


class SecretsFault(ValueError):
    """Start-up is refused: a key is missing or too weak. The text is Chinese, for operators, and never holds the key."""


class DecryptionFault(ValueError):
    """The bytes were not made by any of our keys, or were changed."""


class Secrets:
    """Keys derived from `masters` (newest first); `fixed` gives the raw key of a purpose that several systems share."""

    def __init__(self, masters: Sequence[bytes], *, fixed: Mapping[str, bytes] | None = None) -> None:
        if not masters:
            raise SecretsFault("缺少数据密钥。")
        self._masters = tuple(masters)
        self._fixed = dict(fixed or {})
        self._keys: dict[tuple[str, int], bytes] = {}
        ciphers = [self._cipher(index) for index in range(len(self._masters))]
        self._ciphers = dict(ciphers)
        self._prefix = _FORMAT + ciphers[0][0]
        self._newest = ciphers[0][1]
        self._digests: dict[str, Any] = {}
        self._signers: dict[str, hmac.HMAC] = {}

    def encrypt(self, plain: bytes) -> bytes:
        """AES-256-GCM: format (1 byte), key id (4), nonce (12), ciphertext with tag (length + 16)."""
        nonce = _NONCES.draw()
        return self._prefix + nonce + self._newest.encrypt(nonce, plain, None)

    def decrypt(self, sealed: bytes) -> bytes:
        """The inverse of `encrypt`, with any key of the list; DecryptionFault if it is none of ours or was changed."""
        head, body = sealed[: 1 + _KEY_ID], sealed[1 + _KEY_ID :]
        cipher = self._ciphers.get(head[1:]) if head[:1] == _FORMAT else None
        if cipher is None or len(body) < _NONCE:
            raise DecryptionFault("unknown format or key")
        try:
            return cipher.decrypt(body[:_NONCE], body[_NONCE:], None)
        except InvalidTag:
            raise DecryptionFault("the ciphertext was changed") from None

    def encrypt_text(self, text: str) -> bytes:
        return self.encrypt(text.encode())

    def decrypt_text(self, sealed: bytes) -> str:
        return self.decrypt(sealed).decode()

    def digest(self, text: str, purpose: str = "digest") -> str:
        """A keyed BLAKE2b of the text, 16 hex digits: equal texts have equal digests, and nobody without the key can try texts out."""
        state = self._digest_state(purpose).copy()
        state.update(text.encode())
        found: str = state.hexdigest()
        return found

    def sign(self, purpose: str, text: str) -> str:
        """HMAC-SHA256 under the key of the purpose, 64 hex digits."""
        state = self._signers.get(purpose)
        if state is None:
            state = self._signers[purpose] = hmac.new(self.key(purpose), digestmod="sha256")
        signer = state.copy()  # the key is taken in once
        signer.update(text.encode())
        return signer.hexdigest()

    def verify(self, purpose: str, text: str, signature: str) -> bool:
        """Whether `sign` made the signature, with any key of the list."""
        message, given = text.encode(), signature.encode()
        return any(
            hmac.compare_digest(hmac.digest(self.key(purpose, index), message, "sha256").hex().encode(), given)
            for index in range(len(self._masters))
        )

    def key(self, purpose: str, index: int = 0) -> bytes:
        """32 bytes for one purpose (HKDF-SHA256 of the master); a purpose in `fixed` has the key given there."""
        found = self._keys.get((purpose, index))
        if found is None:
            master = self._fixed.get(purpose, self._masters[index])
            found = HKDF(SHA256(), 32, salt=None, info=f"bihuan:{purpose}".encode()).derive(master)
            self._keys[purpose, index] = found
        return found

    def body_digests(self, body: Any) -> dict[str, str]:
        """JSON pointer of every leaf (scalar, empty object, empty list) → keyed digest of pointer and value.

        For idempotency: two bodies differ exactly in the pointers whose digests differ, and no value is kept.
        """
        leaves: dict[str, bytes] = {}
        _leaves(body, "", leaves)
        fresh, digests = self._digest_state("body").copy, {}
        for pointer, value in leaves.items():
            state = fresh()
            state.update(pointer.encode() + b"\0" + value)
            digests[pointer] = state.hexdigest()
        return digests

    def _digest_state(self, purpose: str) -> Any:
        state = self._digests.get(purpose)
        if state is None:
            state = hashlib.blake2b(key=self.key(f"digest:{purpose}", len(self._masters) - 1), digest_size=8)
            state.update(b"\0")  # what follows the key makes it be taken in: here once, else again with every text
            self._digests[purpose] = state
        return state

    def _cipher(self, index: int) -> tuple[bytes, AESGCM]:
        key = self.key("encryption", index)
        return hashlib.blake2b(key, digest_size=_KEY_ID, person=b"bihuan key id").digest(), AESGCM(key)


def load_secrets(
    data_dir: Path, *, data_key: str | None = None, production: bool = False, fixed: Mapping[str, str | None] | None = None
) -> Secrets:
    """The secrets of a service. `fixed`: purpose → shared secret text (for instance `link`), None where it is derived.

    SecretsFault in production without a `data_key` of at least 32 characters; in development the file of `data_dir` stands in.
    """
    given = {purpose: secret.encode() for purpose, secret in (fixed or {}).items() if secret}
    if data_key:
        masters = [part.strip().encode() for part in data_key.split(",") if part.strip()]
        if not masters or any(len(master) < LEAST_DATA_KEY for master in masters):
            raise SecretsFault(f"BIHUAN_DATA_KEY 太短，至少 {LEAST_DATA_KEY} 个字符。")
        return Secrets(masters, fixed=given)
    if production:
        raise SecretsFault("生产环境必须设置 BIHUAN_DATA_KEY（至少 32 个字符的随机密钥）。")
    return Secrets([development_key(data_dir)], fixed=given)


def development_key(data_dir: Path) -> bytes:
    """The 32 random bytes that all services of a data directory share in development; made by whoever comes first, mode 0600."""
    path = data_dir / _KEY_FILE
    if not path.exists():
        data_dir.mkdir(parents=True, exist_ok=True)
        fresh = data_dir / f".{_KEY_FILE}.{os.getpid()}.{os.urandom(4).hex()}"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(descriptor, os.urandom(32).hex().encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        try:
            os.link(fresh, path)  # fails if somebody was faster, and never shows a half-written file
        except FileExistsError:
            pass_on = True
        else:
            pass_on = False
        fresh.unlink()
        if pass_on:
            return development_key(data_dir)
    try:
        key = bytes.fromhex(path.read_text("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise SecretsFault(f"开发数据密钥文件 {path.name} 已损坏。")
    return key


def body_signature(secret: str, timestamp: str, body: bytes) -> str:
    """The hotline scheme: hex HMAC-SHA256 of `timestamp + "." + raw body`."""
    return hmac.digest(secret.encode(), timestamp.encode() + b"." + body, "sha256").hex()


def signed_headers(key_id: str, secret: str, body: bytes, *, at: float | None = None) -> dict[str, str]:
    """`X-Bihuan-Key`, `X-Bihuan-Timestamp` (unix seconds, real time), `X-Bihuan-Signature` for a body."""
    timestamp = str(int(time.time() if at is None else at))
    return {"X-Bihuan-Key": key_id, "X-Bihuan-Timestamp": timestamp, "X-Bihuan-Signature": body_signature(secret, timestamp, body)}


def is_signed(secret: str, timestamp: str, signature: str, body: bytes, *, at: float | None = None) -> bool:
    """Whether body and timestamp carry the right signature and the timestamp is within ±300 s of real time."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return False
    if abs((time.time() if at is None else at) - int(timestamp)) > _SIGNATURE_WINDOW:
        return False
    return hmac.compare_digest(body_signature(secret, timestamp, body).encode(), signature.lower().encode())


def _leaves(value: Any, pointer: str, found: dict[str, bytes]) -> None:
    """Pointer → bytes that no other value has, of every leaf."""
    members: Iterable[tuple[str, Any]]
    if isinstance(value, dict) and value:
        members = value.items()
    elif isinstance(value, list | tuple) and value:
        members = ((str(position), member) for position, member in enumerate(value))
    else:
        found[pointer] = orjson.dumps(value)
        return
    for name, member in members:
        if "~" in name or "/" in name:
            name = name.replace("~", "~0").replace("/", "~1")
        if type(member) is str:
            found[f"{pointer}/{name}"] = b'"' + member.encode()  # no other value begins so
        else:
            _leaves(member, f"{pointer}/{name}", found)
