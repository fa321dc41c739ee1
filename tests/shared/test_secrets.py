"""Keys, encryption at rest, digests and signatures."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.secrets import (
    DecryptionFault,
    Secrets,
    SecretsFault,
    body_signature,
    development_key,
    is_signed,
    load_secrets,
    signed_headers,
)

OLD, NEW = b"o" * 32, b"n" * 32
SECRETS = Secrets([NEW])
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=200))
def test_what_was_encrypted_comes_back_and_never_looks_the_same_twice(plain: bytes) -> None:
    sealed = SECRETS.encrypt(plain)
    assert SECRETS.decrypt(sealed) == plain
    assert SECRETS.encrypt(plain) != sealed


@given(st.data())
def test_a_changed_or_cut_ciphertext_is_refused(data: st.DataObject) -> None:
    sealed = bytearray(SECRETS.encrypt(b"13800138000"))
    position = data.draw(st.integers(0, len(sealed) - 1))
    sealed[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(DecryptionFault):
        SECRETS.decrypt(bytes(sealed))
    with pytest.raises(DecryptionFault):
        SECRETS.decrypt(bytes(sealed[:position]))


def test_while_a_key_is_replaced_the_old_data_are_read_and_digests_stay() -> None:
    before, during = Secrets([OLD]), Secrets([NEW, OLD])
    assert during.decrypt(before.encrypt(b"x")) == b"x"
    assert during.decrypt(during.encrypt(b"x")) == b"x"
    with pytest.raises(DecryptionFault):
        before.decrypt(during.encrypt(b"x"))
    assert during.digest("a") == before.digest("a")
    assert during.verify("track", "a", before.sign("track", "a"))
    assert not before.verify("track", "a", during.sign("track", "a"))


def test_purposes_have_different_keys() -> None:
    assert SECRETS.sign("a", "text") != SECRETS.sign("b", "text")
    assert not SECRETS.verify("b", "text", SECRETS.sign("a", "text"))
    assert not SECRETS.verify("a", "text", "ü")
    assert SECRETS.digest("text") != SECRETS.digest("text", "recipient")
    assert len(SECRETS.digest("text")) == 16


def test_a_fixed_purpose_is_the_same_for_services_with_different_masters() -> None:
    one, two = Secrets([OLD], fixed={"link": b"shared"}), Secrets([NEW], fixed={"link": b"shared"})
    assert two.verify("link", "invitation", one.sign("link", "invitation"))
    assert one.sign("other", "x") != two.sign("other", "x")


@given(JSON, JSON)
def test_two_bodies_have_equal_digests_exactly_when_they_are_equal(one: object, two: object) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(two, sort_keys=True)
    assert (SECRETS.body_digests(one) == SECRETS.body_digests(two)) is same


def test_digests_of_a_body_name_the_leaf_that_differs_and_hold_no_value() -> None:
    one = SECRETS.body_digests({"a": {"b/c": [1, {"~": "13800138000"}]}, "d": [], "e": None})
    two = SECRETS.body_digests({"a": {"b/c": [1, {"~": "13900139000"}]}, "d": [], "e": None})
    assert set(one) == {"/a/b~1c/0", "/a/b~1c/1/~0", "/d", "/e"}
    assert [pointer for pointer in one if one[pointer] != two[pointer]] == ["/a/b~1c/1/~0"]
    assert "13800138000" not in repr(one)


def test_the_development_key_is_private_and_the_same_for_all_who_start_at_once(tmp_path: Path) -> None:
    imports = "import sys; from pathlib import Path; from shared.secrets import development_key"
    code = f"{imports}; print(development_key(Path(sys.argv[1])).hex())"
    folder = tmp_path / "new" / "var"
    starts = [subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    keys = {start.communicate()[0].strip() for start in starts}
    assert keys == {development_key(folder).hex()}
    assert [path.name for path in folder.iterdir()] == ["development.key"]
    assert stat.S_IMODE(os.stat(folder / "development.key").st_mode) == 0o600


def test_production_refuses_to_start_without_a_long_key(tmp_path: Path) -> None:
    for bad in (None, "", "short", f"{'x' * 32},short"):
        with pytest.raises(SecretsFault, match="BIHUAN_DATA_KEY"):
            load_secrets(tmp_path, data_key=bad, production=True)
    assert list(tmp_path.iterdir()) == []
    assert load_secrets(tmp_path, data_key="x" * 32, production=True).digest("a") == Secrets([b"x" * 32]).digest("a")


def test_services_of_one_data_directory_share_their_secrets_in_development(tmp_path: Path) -> None:
    one, two = load_secrets(tmp_path), load_secrets(tmp_path, fixed={"link": None})
    assert two.decrypt(one.encrypt(b"x")) == b"x"
    assert two.verify("link", "x", one.sign("link", "x"))


def test_the_hotline_signature_is_checked_with_its_window() -> None:
    body = b'{"ticket_no":"T1"}'
    headers = signed_headers("hotline-12345", "secret", body, at=1_000_000)
    stamp, signature = headers["X-Bihuan-Timestamp"], headers["X-Bihuan-Signature"]
    assert signature == body_signature("secret", "1000000", body)
    assert is_signed("secret", stamp, signature, body, at=1_000_300)
    assert is_signed("secret", stamp, signature.upper(), body, at=999_700)
    assert not is_signed("secret", stamp, signature, body, at=1_000_301)
    assert not is_signed("secret", stamp, signature, body + b" ", at=1_000_000)
    assert not is_signed("other", stamp, signature, body, at=1_000_000)
    for odd in ("", "-1", "1e6", "１０００", "9" * 40):
        assert not is_signed("secret", odd, body_signature("secret", odd, body), body, at=1_000_000)
