"""Addresses of web layers, and words for a bug report, without what opens doors: logins, passwords and keys."""

from __future__ import annotations

import re
from urllib.parse import unquote

# Everything else in a query may be a key: servers call it apikey, sig, tk, map_key and much more.
HARMLESS_FIELD = re.compile(
    r"bbox|crs|dpimode|featurecount|format|height|interpretation|layers?|lyrs|map|request|service|srs|styles?|"
    r"tiledimensions|tilematrixset|tilepixelratio|time|transparent|type|url|version|width|x|y|z|zmax|zmin",
    re.IGNORECASE,
)
# A backslash in quotes keeps the next letter in; what was cut off before its closing quote ends with the line.
QUOTED = r"""'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?"""
LOGIN_FIELD = re.compile(
    rf"(?i)\b(?:(?:authcfg|user|username|password|pwd)\s*=\s*(?:{QUOTED}|[^&\s'|]*)"
    rf"|http-header:[\w-]+\s*=\s*(?:{QUOTED}|[^&|]*))"
)
# Of GDAL: how to open a source, and the login in the description of a web service. Neither says what is shown.
GDAL_LOGIN = re.compile(r"(?is)\|option:[^|]*|<(UserPwd|AccessKey|Cookie|Headers?)\b.*?(?:</\1>|$)")
# Up to the last @ before the path, or with a password in which a slash stands; {y}@2x.png is part of a path.
USER_INFO = re.compile(r"(?<=//)(?:[^/?&\s]+@|[^/?&\s:\[]+:(?!\d{1,5}(?:[/?&]|$))[^\s@|]{1,256}@(?:[^/?&\s]*@)?)")
# No word of an address is this long and mixes letters with digits, but keys put into a path are; nor is a file's name.
LONG_KEY = re.compile(
    r"(?<=/)(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])(?![\w.-]*\.\w{1,5}(?![\w.-]))[\w.-]{24,}(?=[/?&|'\"<\s]|$)"
)
FIRST_FIELD = re.compile(r"[\w:-]+=[^\s']*")
ADDRESS = re.compile(r"\b[\w+.-]+://\S+")
NAMED_KEY = re.compile(
    r"(?i)((?<![\w-])[\w-]*(?:password|passwd|passphrase|pwd|key|secret|token|authcfg|signature|\bsig|credentials?|cookie|"
    rf"authorization|\buser(?:name)?)['\"]?\s*[=:]\s*)(?:[bru]?(?:{QUOTED})|(?:(?:basic|bearer|digest)\s+)?[^\s&,'\"]+)"
)


def without_credentials(source: str) -> str:
    """A layer's source without user names, passwords, authentication ids and keys; local paths as they are.

    The result is for reading and comparing, not for opening the layer again.
    """
    source = GDAL_LOGIN.sub("", source)
    if "://" not in unquote(source) and not LOGIN_FIELD.search(source):
        return source
    first, *others = LOGIN_FIELD.sub("", USER_INFO.sub("", source)).split("&")
    kept = [] if FIRST_FIELD.fullmatch(first) and not is_harmless(first) else [first]
    kept += [field for field in others if is_harmless(field)]
    return "&".join(clean_address(unquote(field)) for field in kept if field.strip())


def redacted(text: str) -> str:
    """Free text, such as a log, without the logins of its addresses and the values of whatever is named like a key."""
    text = ADDRESS.sub(lambda address: clean_address(address.group()), text)
    return NAMED_KEY.sub(r"\1...", text)


def clean_address(text: str) -> str:
    """An address, wherever it stands in `text`, without user, keys and unknown query fields."""
    address, mark, query = USER_INFO.sub("", text).partition("?")
    fields = [field for field in query.split("&") if field and is_harmless(field)]
    return LONG_KEY.sub("...", address) + (mark + "&".join(fields) if fields else "")


def is_harmless(field: str) -> bool:
    """Whether "name=value" is known to say what is shown, or is a placeholder such as {x}."""
    name, _, value = unquote(field).partition("=")
    return bool(HARMLESS_FIELD.fullmatch(name.strip())) or (value.startswith("{") and value.endswith("}"))
