"""Plain Chinese for what pydantic refuses; never the caller's input."""

from collections.abc import Mapping
from typing import Any

_MESSAGES = {
    "missing": "必填",
    "extra_forbidden": "没有这个字段",
    "string_type": "应为文字",
    "string_too_short": "不能少于 {min_length} 个字符",
    "string_too_long": "不能超过 {max_length} 个字符",
    "string_pattern_mismatch": "格式不正确",
    "string_unicode": "含有不正确的字符",
    "enum": "只能是 {expected}",
    "literal_error": "只能是 {expected}",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_from_float": "应为整数",
    "int_parsing_size": "整数过大",
    "float_type": "应为数",
    "float_parsing": "应为数",
    "finite_number": "应为有限的数",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "greater_than": "应大于 {gt}",
    "greater_than_equal": "不能小于 {ge}",
    "less_than": "应小于 {lt}",
    "less_than_equal": "不能大于 {le}",
    "multiple_of": "应为 {multiple_of} 的倍数",
    "too_short": "不能少于 {min_length} 项",
    "too_long": "不能超过 {max_length} 项",
    "list_type": "应为列表",
    "tuple_type": "应为列表",
    "set_type": "应为列表",
    "frozen_set_type": "应为列表",
    "dict_type": "应为对象",
    "model_type": "应为对象",
    "model_attributes_type": "应为对象",
    "mapping_type": "应为对象",
    "none_required": "应为空",
    "datetime_type": "应为时间（RFC 3339，带时区）",
    "datetime_parsing": "应为时间（RFC 3339，带时区）",
    "datetime_from_date_parsing": "应为时间（RFC 3339，带时区）",
    "datetime_object_invalid": "应为时间（RFC 3339，带时区）",
    "timezone_aware": "时间须带时区",
    "timezone_naive": "时间不能带时区",
    "date_type": "应为日期（YYYY-MM-DD）",
    "date_parsing": "应为日期（YYYY-MM-DD）",
    "date_from_datetime_parsing": "应为日期（YYYY-MM-DD）",
    "date_from_datetime_inexact": "应为日期（YYYY-MM-DD）",
    "time_type": "应为时刻（HH:MM）",
    "time_parsing": "应为时刻（HH:MM）",
    "uuid_type": "编号格式不正确",
    "uuid_parsing": "编号格式不正确",
    "url_type": "网址不正确",
    "url_parsing": "网址不正确",
    "union_tag_invalid": "类型不在允许的值之中",
    "union_tag_not_found": "缺少类型",
    "json_invalid": "不是正确的 JSON",
    "decimal_type": "应为数",
    "decimal_parsing": "应为数",
    "decimal_max_places": "小数不能超过 {decimal_places} 位",
}


def message_of(error: Mapping[str, Any]) -> str:
    """The Chinese message of one pydantic error. Messages of our own validators (`ValueError("…")`) pass through."""
    context = error.get("ctx") or {}
    kind = error["type"]
    if kind in ("value_error", "assertion_error"):
        own = str(context.get("error", ""))
        return own if own and not own.isascii() else "内容不正确"
    template = _MESSAGES.get(kind, "内容不正确")
    try:
        return template.format_map({key: _shown(value) for key, value in context.items()})
    except KeyError:
        return "内容不正确"


def _shown(value: Any) -> str:
    return str(value).replace("'", "").replace(" or ", "、").replace(", ", "、")
