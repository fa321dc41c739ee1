"""Masking of personal data in free text (contract section 2 "Who sees what", domain reference 4.7). Pure.

Surnames and the words that give a name away are data (`shared/data/names.json`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable

from ahocorasick_rs import AhoCorasick

from shared.data_files import DATA_DIRECTORY, Checked, read_json


def _every_digit() -> dict[int, str]:
    digits: dict[int, str] = {}
    for point in range(0x80, 0x1FBFA):
        value = unicodedata.digit(chr(point), None)
        if value is not None:
            digits[point] = str(int(value))
    return digits


# One character for one character, so that a place in the plain text is the same place in the original.
_WIDTH = {**{0xFF21 + i: chr(65 + i) for i in range(26)}, **{0xFF41 + i: chr(97 + i) for i in range(26)}, 0xFF0B: "+", **_every_digit()}
_SPOKEN_DIGITS = "〇○零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
_SPOKEN = dict(zip(map(ord, _SPOKEN_DIGITS), "0001234567891123456789", strict=True))

_SEPARATOR = r"[\s\-‐‑‒–—―－_.．·•・/()（）\u200b-\u200d\u2060\ufeff\ufe0f\u20e3]"
_RUN = re.compile(rf"(?:\+|00)?\d(?:{_SEPARATOR}{{0,3}}\d){{6,}}(?:{_SEPARATOR}{{0,3}}[Xx](?![A-Za-z]))?")
_GROUP = re.compile(r"\d+")
_DATE = re.compile(
    r"(?<!\d)(?<!\d[-./])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?:\s{1,2}[0-2]?\d(?=[:：点时]))?(?!\d|[-./]\d)"
)
_PLAIN_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_QUANTITY = re.compile(r"\s{0,2}(?:元|块|万|亿|平|米|吨|公里|人次|次|个|度|方|斤|公斤|千瓦|㎡|%|％)")
_MOBILE = re.compile(r"(?:(?:00)?86)?(1[3-9]\d{9})")
_LANDLINE = re.compile(r"(?:(?:00)?86)?0?[1-9]\d{1,2}[2-9]\d{6,7}\d{0,5}|[48]00\d{7}")
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_GAP = r"[\s\-‐‑–—－.．·•・]{0,2}"
_PLATE = re.compile(
    rf"([{_PROVINCES}]){_GAP}([A-Za-z])((?:{_GAP}[A-HJ-NP-Za-hj-np-z0-9]){{4}}{_GAP}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳](?:{_GAP}[A-HJ-NP-Za-hj-np-z0-9])?)(?![A-Za-z0-9])"
)
_PLATE_WITHOUT_PROVINCE = re.compile(
    rf"(车牌号?码?(?:是|为)?[:：\s]{{0,2}})([A-Za-z])({_GAP}(?=[A-Za-z0-9\s.·-]*\d)[A-HJ-NP-Za-hj-np-z0-9]{{5,6}})(?![A-Za-z0-9])"
)
_PAPER = re.compile(r"(?<![A-Za-z0-9])(?:[EeGgDdSsPpHhMm]\d{8}(?:\d\d)?|[Ee][A-Ha-hJ-Nj-nP-Zp-z]\d{7})(?![A-Za-z0-9])")
_ACCOUNT_CUES = ("微信", "支付宝", "扣扣", "账号", "帐号", "账户", "帐户", "卡号", "户号", "证件号", "身份证", "护照")
_ACCOUNT = re.compile(
    rf"((?:{'|'.join(_ACCOUNT_CUES)}|QQ|qq|[Vv][Xx]|[Ww][Xx])号?(?:号码|号)?(?:是|为)?[:：\s]{{0,3}})"
    r"([A-Za-z0-9][A-Za-z0-9_\-]{4,29})"
)
_MAIL = re.compile(r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")


_WIDE = re.compile("[" + "".join(chr(point) for point in sorted(_WIDTH) if point < 0x10000) + "\U00010000-\U0010ffff]")
"""What may have to be turned. The few wide characters beyond 16 bits are not told apart from the others there: a set of them is searched
eighty times as slowly."""
_LETTER = re.compile(r"[A-Za-z]")
_DIGIT = re.compile(r"\d")
_SPOKEN_DIGIT = re.compile(f"[{_SPOKEN_DIGITS}]")
LEAST_DIGITS = 7
"""Shorter numbers are house numbers, counts, times: no run of them names a person."""


def _plain(text: str) -> str:
    # looking first: most texts hold nothing wide, and turning every character costs ten times the look
    return text.translate(_WIDTH) if _WIDE.search(text) else text


def normalise_phone(text: str) -> str | None:
    """Digits of a phone number in any spelling, +86 dropped; foreign ones keep their `+`; None if it is none."""
    # most numbers are given as eleven plain digits, which everything below would leave as they are
    if text.isascii() and (mobile := _MOBILE.fullmatch(text)):
        return mobile[1]
    plain = re.sub(_SEPARATOR, "", _plain(text))
    if not re.fullmatch(r"\+?\d+", plain):
        return None
    foreign = plain.startswith(("+", "00")) and not plain.startswith(("+86", "0086"))
    digits = plain.lstrip("+")
    if foreign:
        digits = digits.removeprefix("00")
        return f"+{digits}" if 6 <= len(digits) <= 15 else None
    mobile = _MOBILE.fullmatch(digits)
    if mobile:
        return mobile[1]
    abroad = re.sub(r"^(?:00)?86(?=0|[1-9]\d{8})", "", digits)
    if abroad != digits:
        digits = "0" + abroad.removeprefix("0")
    if re.fullmatch(r"0[1-9]\d{8,10}|[48]00\d{7}|[2-9]\d{6,7}", digits):
        return digits
    return None


_NAMES = Checked("names.json", "", read_json(DATA_DIRECTORY / "names.json"))
_COMPOUND_SURNAMES = _NAMES.texts("compound_surnames")
_SURNAMES = _NAMES.text("surnames")
_TITLES = "|".join(_NAMES.texts("titles"))
_CUES = "|".join(_NAMES.texts("cues"))
_AFTER_CUE = re.compile(
    rf"((?:{_CUES})(?:是|为|叫)?[:：\s]{{0,2}})((?:{'|'.join(_COMPOUND_SURNAMES)})[一-龥]{{1,2}}|[{_SURNAMES}][一-龥]{{1,2}}?)"
    rf"(?=$|[^一-龥]|{_TITLES}|电话|手机|住|身份|家|在|的|说|反映|投诉|把|将|于|和|与|号)"
)
_GIVEAWAYS = AhoCorasick((*_NAMES.texts("cues"), *_NAMES.texts("titles"), *_ACCOUNT_CUES))
"""Without one of these words a text names nobody, and no account."""
_BEFORE_TITLE = re.compile(rf"((?:{'|'.join(_COMPOUND_SURNAMES)})|[{_SURNAMES}])([一-龥]{{2}})(?=(?:{_TITLES}))")


def mask_name(name: str) -> str:
    """张三 → 张*, 欧阳小明 → 欧阳**, John Smith → J***; the length of a foreign name is not shown."""
    name = name.strip()
    if not name:
        return ""
    if not re.fullmatch(r"[一-龥·]+", name):
        return name[0] + "***" if len(name) > 1 else "*"
    kept = 2 if len(name) > 2 and name.startswith(_COMPOUND_SURNAMES) else 1
    return name[:kept] + "*" * (len(name) - kept) if len(name) > 1 else "*"


def mask_phone(phone: str) -> str:
    """13812345678 → 138****5678; shorter numbers keep their last two digits."""
    digits = "".join(_GROUP.findall(_plain(phone)))
    if len(digits) >= 11:
        return f"{digits[-11:-8]}****{digits[-4:]}"
    return "****" + digits[-2:] if len(digits) > 4 else "****"


def mask_names(text: str, names: Iterable[str]) -> str:
    """The text with these names masked, however they are spaced; a name of one letter is no name."""
    for name in names:
        # blanks inside a name count as the blanks allowed everywhere: as letters of their own they could be matched in countless ways
        if len(letters := "".join(name.split())) > 1:
            shown = mask_name(name).replace("\\", "\\\\")  # a template of `re`
            text = re.sub(r"\s{0,2}".join(map(re.escape, letters)), shown, text)
    return text


def mask_text(text: str, own_name: str | None = None) -> str:
    """Free text with the reporter's own name and every phone, id, plate, bank and account number masked, in any spelling.

    Dates, times and quantities stay. Other persons' names are masked where a title or a word like 联系人 gives them away. The result
    masks to itself.
    """
    if own_name:
        text = mask_names(text, (own_name,))
    # most texts hold no letter and few digits; then there is nothing to find but names and spoken numbers
    plain = _plain(text)
    lettered = _LETTER.search(plain) is not None
    digits = len(_DIGIT.findall(plain))
    if lettered:
        text = _masked_by(text, _BEFORE_RUNS)
    if digits >= LEAST_DIGITS:
        text = _masked_runs(text, _plain(text))
    if len(_SPOKEN_DIGIT.findall(text)) >= 4:
        text = _masked_runs(text, _plain(text).translate(_SPOKEN), spoken=True)
    if lettered:
        text = _masked_by(text, _AFTER_RUNS)
    if not _GIVEAWAYS.find_matches_as_indexes(text):
        return text
    if digits and not lettered:
        text = _masked_by(text, _AFTER_RUNS[:1])
    text = _AFTER_CUE.sub(lambda m: m[1] + mask_name(m[2]), text)
    return _BEFORE_TITLE.sub(lambda m: m[1] + "*" * len(m[2]), text)


def _plate_shown(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2].upper()}·***"


_Shown = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]
_BEFORE_RUNS: _Shown = ((_PLATE, _plate_shown), (_PLATE_WITHOUT_PROVINCE, _plate_shown), (_MAIL, lambda m: "****@****"))
_AFTER_RUNS: _Shown = ((_ACCOUNT, lambda m: f"{m[1]}****"), (_PAPER, lambda m: "****"))


def _masked_by(text: str, patterns: _Shown) -> str:
    """What the patterns find in the plain spelling, cut out of the original."""
    plain = _plain(text)
    for pattern, shown in patterns:
        spans = [(m.start(), m.end(), shown(m)) for m in pattern.finditer(plain)]
        if spans:
            text = _cut(text, spans)
            plain = _plain(text)
    return text


def _cut(text: str, spans: list[tuple[int, int, str]]) -> str:
    for begin, end, shown in reversed(spans):
        text = text[:begin] + shown + text[end:]
    return text


def _masked_runs(text: str, plain: str, spoken: bool = False) -> str:
    """Runs of digits, separators between them allowed, that can be a number of a person."""
    plain = _DATE.sub(lambda m: "日" * len(m[0]), plain)
    spans: list[tuple[int, int, str]] = []
    for run in _RUN.finditer(plain):
        begin, end = run.span()
        if spoken and sum(letter in _SPOKEN_DIGITS for letter in text[begin:end]) < 4:
            continue
        if _is_private_number(run[0], plain[end : end + 5]):
            digits = "".join(_GROUP.findall(run[0]))
            mobile = _MOBILE.fullmatch(digits)
            spans.append((begin, end, mask_phone(mobile[1]) if mobile else "****"))
    return _cut(text, spans)


def _is_private_number(run: str, following: str) -> bool:
    groups = _GROUP.findall(run)
    digits = "".join(groups)
    longest = max(map(len, groups))
    if _MOBILE.fullmatch(digits) or _holds_mobile(groups):
        return True
    if len(digits) <= 10:
        if len(groups) > 3 or min(map(len, groups)) < 3 or _QUANTITY.match(following):
            return False
        if len(groups) == 1:
            return not _PLAIN_DATE.fullmatch(digits)
        return bool(_LANDLINE.fullmatch(digits)) or [len(group) for group in groups] in ([3, 4], [4, 4])
    if longest >= 7:
        return True
    if len(digits) in (15, 18) and len(groups) == len(digits):  # an id spelt digit by digit
        return True
    return longest >= 4 and (len(digits) >= 13 or bool(_LANDLINE.fullmatch(digits)))


def _holds_mobile(groups: list[str]) -> bool:
    """Whether some neighbouring groups together are a mobile number."""
    for i in range(len(groups)):
        joined = ""
        for group in groups[i:]:
            joined += group
            if len(joined) > 15:
                break
            if _MOBILE.fullmatch(joined):
                return True
    return False
