"""Writes GB18030+Table.swift beside this file, and the hashes that GB18030Tests.swift compares: python3 make-table.py.

The two-byte part of GB 18030 is read off Python's codec, which follows the edition of 2000; later ones move some twenty characters. The three
areas for characters of one's own are left out, since they are counted and not listed; the four-byte part follows from the two-byte part.
"""

import hashlib
import pathlib


def trails():
    return [*range(0x40, 0x7F), *range(0x80, 0xFF)]


def decode(*code):
    try:
        return bytes(code).decode("gb18030")
    except UnicodeDecodeError:
        return None


def is_own(lead, trail):
    if 0xA1 <= lead <= 0xA7 and trail < 0xA1:
        return True
    return trail >= 0xA1 and (0xAA <= lead <= 0xAF or lead >= 0xF8)


def lines():
    for lead in range(0x81, 0xFF):
        row = "".join(decode(lead, trail) for trail in trails() if not is_own(lead, trail))
        if row:
            yield row


def four():
    for one in range(0x81, 0xFF):
        for two in range(0x30, 0x3A):
            for three in range(0x81, 0xFF):
                for last in range(0x30, 0x3A):
                    yield one, two, three, last


def main():
    here = pathlib.Path(__file__).parent
    body = "\n".join("        " + row for row in lines())
    (here / "GB18030+Table.swift").write_text(
        f'''extension GB18030 {{
    /// The characters of two bytes in the order of their codes, but for those of one's own, a line for each first byte that has any.
    ///
    /// `make-table.py` beside this file wrote it.
    // swift-format-ignore
    static let listed: StaticString = """
{body}
        """
}}
''',
        encoding="utf-8",
    )
    two_bytes = hashlib.sha256()
    for lead in range(0x81, 0xFF):
        for trail in trails():
            two_bytes.update(decode(lead, trail).encode("utf-8"))
    four_bytes = hashlib.sha256()
    count = 0
    for code in four():
        text = decode(*code)
        count += text is not None
        four_bytes.update((text or "-").encode("utf-8"))
    print("two bytes:", two_bytes.hexdigest())
    print("four bytes:", four_bytes.hexdigest(), count)


if __name__ == "__main__":
    main()
