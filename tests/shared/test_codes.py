"""Credit codes, masking in every spelling, canonical JSON."""

import json
import struct
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.codes import has_sound_organisation_code, is_credit_code
from shared.jcs import canonical_json
from shared.masking import mask_name, mask_phone, mask_text, normalise_phone

# The first draw of arbitrary text builds tables, which is slow on a busy machine.
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
CREDIT = json.loads((Path(__file__).parent / "data" / "credit_codes.json").read_text("utf-8"))


@pytest.mark.parametrize("code", CREDIT["valid"])
def test_a_right_credit_code_is_known(code: str) -> None:
    assert is_credit_code(code)


@pytest.mark.parametrize("row", CREDIT["invalid"], ids=lambda row: row["code"])
def test_a_wrong_credit_code_is_refused_or_warned_of(row: dict[str, str]) -> None:
    if row.get("verdict") == "warn":
        assert not has_sound_organisation_code(row["code"])
    else:
        assert not is_credit_code(row["code"])


@given(st.text(alphabet="0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17))
def test_exactly_one_check_character_is_right(body: str) -> None:
    assert sum(is_credit_code(body + last) for last in "0123456789ABCDEFGHJKLMNPQRTUWXY") == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13812345678", "13812345678"),
        ("+86 138-1234-5678", "13812345678"),
        ("008613812345678", "13812345678"),
        ("１３８　１２３４　５６７８", "13812345678"),
        ("0577-64123456", "057764123456"),
        ("(0577) 64123456", "057764123456"),
        ("+86 577 64123456", "057764123456"),
        ("64123456", "64123456"),
        ("400-123-4567", "4001234567"),
        ("+852 2345 6789", "+85223456789"),
        ("12", None),
        ("没有电话", None),
        ("12345678901234567890", None),
    ],
)
def test_phones_are_normalised(text: str, expected: str | None) -> None:
    assert normalise_phone(text) == expected


def test_names_and_phones_are_masked_as_the_table_says() -> None:
    assert mask_name("张三") == "张*"
    assert mask_name("欧阳小明") == "欧阳**"
    assert mask_name("王") == "*"
    assert mask_name("John Smith") == "J***"
    assert mask_name("") == ""
    assert mask_phone("13812345678") == "138****5678"
    assert mask_phone("64123456") == "****56"
    assert mask_phone("110") == "****"


@pytest.mark.parametrize(
    "text",
    [
        "我的电话13812345678，请回电",
        "电话１３８１２３４５６７８",
        "电话138 1234 5678",
        "电话138-1234-5678",
        "电话+86-138-1234-5678",
        "电话(+86)13812345678",
        "电话1 3 8 1 2 3 4 5 6 7 8",
        "电话138.1234.5678或138/1234/5678",
        "电话138\u200b1234\u200b5678",
        "电话一三八一二三四五六七八",
        "电话幺三八 一二三四 五六七八",
        "电话①③⑧①②③④⑤⑥⑦⑧",
        "座机0577-64123456",
        "座机（0577）64123456转8",
        "座机64123456",
        "座机6412-3456",
        "客服400-123-4567",
    ],
)
def test_a_phone_is_masked_in_every_spelling(text: str) -> None:
    masked = mask_text(text)
    assert "*" in masked
    assert "1234" not in masked
    assert "一二三四" not in masked
    assert mask_text(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "身份证330327198501011234",
        "身份证33032719850101123X",
        "身份证330327 19850101 123x",
        "身份证330327-1985-01-01-1234",
        "身份证３３０３２７１９８５０１０１１２３４",
        "卡号6222 0212 0300 1234 567",
        "卡号6222021203001234567",
        "银行账户 1203 2820 0920 1234",
        "账号：abc_1234",
        "微信号 wx_li1234",
        "邮箱li1234@example.com",
        "护照E12341234",
        "车牌浙C·D1234",
        "车牌浙C D1234",
        "浙C-D1234的车",
        "浙CDD1234",
        "浙ｃｄ1234",
        "浙Ｃ１２３４５",
        "车牌号是C61234",
    ],
)
def test_ids_accounts_and_plates_are_masked_in_every_spelling(text: str) -> None:
    masked = mask_text(text)
    assert "*" in masked
    assert "123" not in masked
    assert "１２３" not in masked
    assert mask_text(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "2026-09-24 10:30 在龙翔路128号",
        "20260924晚上",
        "2026/9/24到2026/9/30一直在施工",
        "3幢2单元1803室，占地1200平方",
        "欠我12345678元",
        "101 102 201 202 301 302室都漏水",
        "一楼二楼三楼都堵了",
        "二〇二六年九月",
        "停了两三天，早上6点到22点",
        "拨打12345没人管，119也来过",
        "新城A区、川菜馆B座",
    ],
)
def test_dates_rooms_and_amounts_are_left_alone(text: str) -> None:
    assert mask_text(text) == text


def test_the_own_name_and_named_persons_are_masked() -> None:
    assert mask_text("我是张三丰，张 三 丰住3幢", own_name="张三丰") == "我是张**，张**住3幢"
    assert mask_text("联系人：李四，电话13812345678") == "联系人：李*，电话138****5678"
    assert mask_text("王建国先生把路堵了，欧阳小明老师看见") == "王**先生把路堵了，欧阳**老师看见"
    assert mask_text("王女士说没人管") == "王女士说没人管"


@SLOW
@given(st.text(max_size=60), st.integers(13000000000, 19999999999))
def test_a_phone_never_survives_in_any_surroundings(around: str, phone: int) -> None:
    assert str(phone) not in mask_text(f"{around}电话{phone}，{around}")


# Canonical JSON ---------------------------------------------------------------------------------------------------------------


def test_the_example_of_the_standard_is_written_as_it_says() -> None:
    value = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
        "literals": [None, True, False],
    }
    expected = (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert canonical_json(value) == expected.encode()


def test_keys_are_sorted_by_utf16_units() -> None:
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}
    assert list(json.loads(canonical_json(value)).values()) == [2, 4, 6, 7, 1, 5, 3]


@pytest.mark.parametrize(
    ("bits", "expected"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_are_written_as_ecmascript_does(bits: str, expected: str) -> None:
    assert canonical_json(struct.unpack(">d", bytes.fromhex(bits))[0]).decode() == expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@SLOW
@given(JSON)
def test_canonical_json_reads_back_and_is_stable(value: object) -> None:
    written = canonical_json(value)
    # A whole double beyond 2^53 is written without a point and must be read as a double again.
    again = json.loads(written, parse_int=lambda digits: int(digits) if abs(int(digits)) < 2**53 else float(digits))
    assert again == value
    assert canonical_json(again) == written


@SLOW
@given(st.dictionaries(st.text(alphabet="abcXYZ_1"), st.integers(-9, 9) | st.text(), max_size=6))
def test_both_ways_of_writing_agree(value: dict[str, object]) -> None:
    """A float elsewhere in the value makes the careful writer run; the rest must look the same."""
    assert canonical_json([value]) == canonical_json([value, 1.5]).replace(b",1.5]", b"]")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**53, -(2**60), "\ud800", {"\udfff": 1}, ["\ud800", 1.5], [2**53, 0.5]])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError):
        canonical_json(value)


@pytest.mark.parametrize("value", [b"x", {1: 2}, {1: 2.5}, {2, 3}, object()])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


def test_a_name_full_of_blanks_costs_no_time() -> None:
    began = time.perf_counter()
    assert mask_text("a" + " " * 3000, "a" + " " * 98 + "b") == "a" + " " * 3000
    assert time.perf_counter() - began < 1


def test_a_name_with_blanks_is_found_however_it_is_spaced() -> None:
    assert mask_text("JohnSmith 与 John  Smith", "John Smith") == "J*** 与 J***"
