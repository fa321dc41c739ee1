"""Bearer tokens: by the development key, and by published keys of an identity provider."""

import asyncio
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from shared.actor import ANONYMOUS, Actor
from shared.auth import JWKS_LEAST_INTERVAL_SECONDS, Authenticator, DevKey, Jwks
from shared.problems import Busy, Forbidden, NotAuthenticated
from shared.settings import ServiceSettings

pytestmark = pytest.mark.anyio

SETTINGS = ServiceSettings(env="dev")


def bearer(token: str, role: str | None = None) -> dict[bytes, bytes]:
    headers = {b"authorization": b"Bearer " + token.encode()}
    return headers | ({b"x-bihuan-role": role.encode()} if role else {})


@pytest.fixture(scope="module")
def provider() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


class Published:
    """An identity provider's key set; counts how often it was asked for."""

    def __init__(self, **keys: rsa.RSAPrivateKey) -> None:
        self.keys = keys
        self.asked = 0
        self.away = False

    async def __call__(self, url: str) -> Any:
        self.asked += 1
        if self.away:
            raise OSError("away")
        return {
            "keys": [{**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"} for kid, key in self.keys.items()]
        }


def issued(key: rsa.RSAPrivateKey, kid: str = "k1", **claims: Any) -> str:
    full = {"sub": "registrar-1", "roles": ["registrar"], "exp": time.time() + 60, **claims}
    return jwt.encode({name: value for name, value in full.items() if value is not None}, key, "RS256", {"kid": kid})


async def test_services_of_one_directory_share_the_development_key(tmp_path: Path) -> None:
    token = DevKey(tmp_path).issue("officer-zh1-1", ["officer", "auditor"], "ZH1", ["PQ1"])
    other = Authenticator(SETTINGS, DevKey(tmp_path))
    assert await other.actor_of(bearer(token)) == Actor("officer-zh1-1", "officer", "ZH1", ("PQ1",))
    assert (tmp_path / "dev-signing-key.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(NotAuthenticated):
        await Authenticator(SETTINGS, DevKey(tmp_path / "elsewhere")).actor_of(bearer(token))


async def test_a_person_with_several_roles_acts_in_the_one_they_name(tmp_path: Path) -> None:
    key = DevKey(tmp_path)
    auth = Authenticator(SETTINGS, key)
    token = key.issue("p-1", ["officer", "auditor"])
    assert (await auth.actor_of(bearer(token))).role == "officer"
    assert (await auth.actor_of(bearer(token, "auditor"))).role == "auditor"
    assert (await auth.actor_of(bearer(token))).role == "officer"
    with pytest.raises(Forbidden):
        await auth.actor_of(bearer(token, "admin"))


async def test_without_a_token_one_is_nobody(tmp_path: Path) -> None:
    assert await Authenticator(SETTINGS, DevKey(tmp_path)).actor_of({}) is ANONYMOUS


@pytest.mark.parametrize(
    "value", [b"", b"Bearer", b"Bearer ", b"Basic eDp5", b"Bearer a.b.c", b"Bearer \xff.\xff.\xff", b"Bearer " + b"x" * 9000]
)
async def test_what_is_no_token_is_refused(tmp_path: Path, value: bytes) -> None:
    with pytest.raises(NotAuthenticated) as refused:
        await Authenticator(SETTINGS, DevKey(tmp_path)).actor_of({b"authorization": value})
    assert "invalid_token" in refused.value.headers["WWW-Authenticate"]


async def test_an_expired_token_is_refused_also_from_the_cache(tmp_path: Path) -> None:
    key = DevKey(tmp_path)
    auth = Authenticator(SETTINGS, key)
    token = key.issue("p-1", ["officer"], seconds=1)
    await auth.actor_of(bearer(token))
    expiry = jwt.decode(token, options={"verify_signature": False})["exp"]
    assert [end for _, _, end in auth._cache.values()] == [expiry]
    with pytest.raises(NotAuthenticated):
        await auth.actor_of(bearer(key.issue("p-1", ["officer"], seconds=-1)))


async def test_a_host_whose_clock_lags_behind_the_provider_takes_fresh_tokens(provider: rsa.RSAPrivateKey) -> None:
    auth = Authenticator(SETTINGS, Jwks("u", Published(k1=provider)))
    fresh = issued(provider, iat=time.time() + 3600, exp=time.time() + 7200)
    assert (await auth.actor_of(bearer(fresh))).person == "registrar-1"


async def test_published_keys_verify_and_nothing_else_does(provider: rsa.RSAPrivateKey) -> None:
    auth = Authenticator(SETTINGS, Jwks("u", Published(k1=provider)))
    assert (await auth.actor_of(bearer(issued(provider)))).person == "registrar-1"
    stranger = rsa.generate_private_key(65537, 2048)
    unsigned = jwt.encode({"sub": "x", "roles": ["admin"], "exp": time.time() + 60}, None, "none", {"kid": "k1"})
    symmetric = jwt.encode({"sub": "x", "roles": ["admin"], "exp": time.time() + 60}, "k" * 64, "HS256", {"kid": "k1"})
    for token in (issued(stranger), unsigned, symmetric):
        with pytest.raises(NotAuthenticated):
            await auth.actor_of(bearer(token))


@pytest.mark.parametrize(
    "claims", [{"exp": None}, {"sub": None}, {"roles": None}, {"roles": []}, {"roles": "admin"}, {"roles": [1]}, {"unit": 5}]
)
async def test_a_token_without_what_we_need_is_refused(provider: rsa.RSAPrivateKey, claims: dict[str, Any]) -> None:
    auth = Authenticator(SETTINGS, Jwks("u", Published(k1=provider)))
    with pytest.raises(NotAuthenticated):
        await auth.actor_of(bearer(issued(provider, **claims)))


async def test_a_new_key_is_fetched_but_unknown_ones_do_not_hammer_the_provider(
    provider: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = Published(k1=provider)
    auth = Authenticator(SETTINGS, Jwks("u", published))
    await auth.actor_of(bearer(issued(provider)))
    published.keys["k2"] = provider
    for _ in range(5):
        with pytest.raises(NotAuthenticated):
            await auth.actor_of(bearer(issued(provider, "k2")))
    assert published.asked == 1
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + JWKS_LEAST_INTERVAL_SECONDS + 1)
    assert (await auth.actor_of(bearer(issued(provider, "k2")))).person == "registrar-1"
    assert published.asked == 2


async def test_a_provider_that_is_away_refuses_newcomers_and_keeps_known_keys(
    provider: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = Published(k1=provider)
    published.away = True
    with pytest.raises(Busy):
        await Authenticator(SETTINGS, Jwks("u", published)).actor_of(bearer(issued(provider)))
    published.away = False
    auth = Authenticator(SETTINGS, Jwks("u", published))
    await auth.actor_of(bearer(issued(provider)))
    published.away = True
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + 3600)
    assert (await auth.actor_of(bearer(issued(provider, jti="another")))).person == "registrar-1"


async def test_everybody_who_comes_while_the_keys_are_fetched_waits_for_them(provider: rsa.RSAPrivateKey) -> None:
    published = Published(k1=provider)

    async def slowly(url: str) -> Any:
        await asyncio.sleep(0.05)
        return await published(url)

    auth = Authenticator(SETTINGS, Jwks("u", slowly))
    actors = await asyncio.gather(*(auth.actor_of(bearer(issued(provider, sub=f"p{number}"))) for number in range(5)))
    assert [actor.person for actor in actors] == ["p0", "p1", "p2", "p3", "p4"]
