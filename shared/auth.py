"""Who calls: bearer tokens, the hotline's signatures (contract section 1, Auth). Token life and signature windows use real time."""

import asyncio
import hmac
import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.types import Options

from shared.actor import ANONYMOUS, Actor
from shared.ids import new_id
from shared.problems import Busy, Forbidden, NotAuthenticated
from shared.secrets import SecretsFault, is_signed
from shared.settings import ServiceSettings

HOTLINE_KEY = "hotline-12345"
TOKEN_CACHE_SECONDS = 60.0
TOKEN_CACHE_SIZE = 20_000
DEV_TOKEN_SECONDS = 12 * 3600
DEV_KEY_FILE = "dev-signing-key.pem"
JWKS_LIFETIME_SECONDS = 600.0
JWKS_LEAST_INTERVAL_SECONDS = 30.0

_CLAIMS: Options = {"require": ["exp", "sub"], "verify_aud": False, "verify_iat": False}
"""`iat` tells when a token was made and forbids nothing (RFC 7519, 4.1.6): a host whose clock lags must not refuse fresh logins."""

Fetch = Callable[[str], Awaitable[Any]]
"""Fetches the JSON of an address; raises on anything but a good answer."""


class KeySource(Protocol):
    """Where the keys come from that tokens are verified with."""

    algorithms: Sequence[str]

    async def key(self, kid: str | None) -> Any:
        """The public key of this id; raises `NotAuthenticated` for an unknown one, `Busy` when it cannot be asked for."""


def _refused(detail: str) -> NotAuthenticated:
    return NotAuthenticated(detail, headers={"WWW-Authenticate": 'Bearer realm="bihuan", error="invalid_token"'})


def no_identity() -> NotAuthenticated:
    """401 for a call without credentials."""
    return NotAuthenticated(headers={"WWW-Authenticate": 'Bearer realm="bihuan"'})


class DevKey:
    """Development only: one Ed25519 key per data directory, made by whichever service starts first, and tokens signed with it."""

    algorithms: Sequence[str] = ("EdDSA",)

    def __init__(self, directory: Path) -> None:
        path = directory / DEV_KEY_FILE
        if not path.exists():
            _write_once(path, _new_key())
        try:
            private = serialization.load_pem_private_key(path.read_bytes(), None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            private = None
        if not isinstance(private, Ed25519PrivateKey):
            raise SecretsFault(f"开发登录密钥文件 {path.name} 已损坏。")
        self._private = private
        self._public = private.public_key()

    async def key(self, kid: str | None) -> Any:
        return self._public

    def issue(
        self, subject: str, roles: Sequence[str], unit: str | None = None, areas: Sequence[str] = (), seconds: int = DEV_TOKEN_SECONDS
    ) -> str:
        """A signed token, as an identity provider would issue it."""
        now = int(time.time())
        claims = {
            "sub": subject,
            "roles": list(roles),
            "unit": unit,
            "areas": list(areas),
            "iat": now,
            "exp": now + seconds,
            "jti": new_id(),
        }
        return jwt.encode(claims, self._private, algorithm="EdDSA")


def _new_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _write_once(path: Path, content: bytes) -> None:
    """The file appears whole or not at all, and the first of several processes wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{new_id()}")
    with open(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        # another process was faster; its key counts
        return
    finally:
        draft.unlink()


class Jwks:
    """Production: the identity provider's published keys, fetched again when old or when a token names a key not seen yet."""

    algorithms: Sequence[str] = ("RS256",)

    def __init__(self, url: str, fetch: Fetch) -> None:
        self._url = url
        self._fetch = fetch
        self._keys: dict[str | None, Any] = {}
        self._fetched = float("-inf")
        self._tried = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    async def key(self, kid: str | None) -> Any:
        now = time.monotonic()
        stale = now - self._fetched > JWKS_LIFETIME_SECONDS or kid not in self._keys
        if stale and now - self._tried >= JWKS_LEAST_INTERVAL_SECONDS:
            self._tried = now
            self._fetching = asyncio.create_task(self._refresh(now))
        if kid not in self._keys and self._fetching is not None:
            # all who come with a new key wait for the one look; those with a known one never do
            await asyncio.shield(self._fetching)
        found = self._keys.get(kid)
        if found is None:
            if not self._keys:
                raise Busy("身份服务暂时无法访问，请稍后重试。")
            raise _refused("登录凭证的签发密钥未知，请重新登录。")
        return found

    async def _refresh(self, now: float) -> None:
        try:
            published = await self._fetch(self._url)
            keys = {key.key_id: key.key for key in jwt.PyJWKSet.from_dict(published).keys if key.key_type == "RSA"}
        except Exception:
            # old keys go on counting while the provider is away; without any, `key` answers 503
            return
        # a token without key id is fine while there is exactly one key
        self._keys = {**keys, **({None: next(iter(keys.values()))} if len(keys) == 1 else {})}
        self._fetched = now


class Authenticator:
    """Turns the headers of a call into an actor in one role."""

    def __init__(self, settings: ServiceSettings, keys: KeySource) -> None:
        self.keys = keys
        self._hotline_secret = settings.hotline_secret
        self._cache: dict[tuple[bytes, bytes | None], tuple[Actor, float, float]] = {}
        """Who it is, until when that is remembered (monotonic) and when the token ends (unix)."""

    async def actor_of(self, headers: Mapping[bytes, bytes]) -> Actor:
        """The bearer of the token in the role they chose; `ANONYMOUS` without one. Raises `NotAuthenticated`, `Forbidden`."""
        authorization = headers.get(b"authorization")
        if authorization is None:
            return ANONYMOUS
        cached = self._cache.get((authorization, headers.get(b"x-bihuan-role")))
        if cached is not None and cached[1] > time.monotonic() and cached[2] > time.time():
            return cached[0]
        return await self._verify(authorization, headers.get(b"x-bihuan-role"))

    async def _verify(self, authorization: bytes, chosen: bytes | None) -> Actor:
        scheme, _, token = authorization.partition(b" ")
        if scheme.lower() != b"bearer" or not token.strip():
            raise _refused("登录凭证的格式不正确。")
        claims = await self._claims(token.strip())
        roles = claims.get("roles")
        if not isinstance(roles, list) or not roles or not all(isinstance(role, str) for role in roles):
            raise _refused("登录凭证里没有角色。")
        role = roles[0] if not chosen else chosen.decode("latin-1").strip()
        if role not in roles:
            raise Forbidden("您不具有所选的角色。")
        unit, areas = claims.get("unit"), claims.get("areas") or []
        if not isinstance(unit, str | None) or not isinstance(areas, list):
            raise _refused("登录凭证的内容不正确。")
        actor = Actor(str(claims["sub"]), role, unit, tuple(str(area) for area in areas))
        if len(self._cache) >= TOKEN_CACHE_SIZE:
            self._cache.clear()
        self._cache[(authorization, chosen)] = actor, time.monotonic() + TOKEN_CACHE_SECONDS, float(claims["exp"])
        return actor

    async def _claims(self, token: bytes) -> dict[str, Any]:
        try:
            kid = jwt.get_unverified_header(token).get("kid")
            key = await self.keys.key(kid)
            claims: dict[str, Any] = jwt.decode(token, key, algorithms=self.keys.algorithms, options=_CLAIMS)
        except jwt.ExpiredSignatureError:
            raise _refused("登录已过期，请重新登录。") from None
        except (jwt.PyJWTError, UnicodeError, ValueError, TypeError):
            raise _refused("登录凭证无效，请重新登录。") from None
        return claims

    def hotline(self, headers: Mapping[bytes, bytes], raw: bytes) -> Actor:
        """The hotline, by its signature over the raw body. Raises `NotAuthenticated`."""
        key, stamp, signature = (headers.get(name) for name in (b"x-bihuan-key", b"x-bihuan-timestamp", b"x-bihuan-signature"))
        if key is None or stamp is None or signature is None:
            raise _unsigned("缺少签名头 X-Bihuan-Key、X-Bihuan-Timestamp 或 X-Bihuan-Signature。")
        known = hmac.compare_digest(key, HOTLINE_KEY.encode())
        if not is_signed(self._hotline_secret, stamp.decode("latin-1"), signature.decode("latin-1"), raw) or not known:
            raise _unsigned("签名不正确，或者签名时间与当前时间相差超过 300 秒。")
        return Actor(HOTLINE_KEY, "hotline")


def _unsigned(detail: str) -> NotAuthenticated:
    return NotAuthenticated(detail, headers={"WWW-Authenticate": 'Bihuan-HMAC realm="hotline"'})
