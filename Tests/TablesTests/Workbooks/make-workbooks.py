"""Writes the workbooks of this folder with the writers that people's programs use: python3 make-workbooks.py (openpyxl, XlsxWriter)."""

import datetime
import pathlib
import zipfile
import zlib

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent
DAY = datetime.date(2021, 7, 5)
NOON = datetime.datetime(2021, 7, 5, 9, 30)


def by_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "合同"
    sheet.append(["2021年台账"])
    sheet.merge_cells("A1:F1")
    sheet.append(["text", "number", "share", "date", "flag", "rich"])
    sheet.append(["一 & <二>", 0.1 + 0.2, 0.57, DAY, True, "a\nb"])
    sheet.append(["  两边  ", 1e-7, 0.623, NOON, False, None])
    sheet.append(["=1+2", 410105199001011234, 1, DAY, "#N/A", "𠀀"])
    sheet.append([None, 120, -0.05, DAY, None, None])
    for row in range(3, 7):
        sheet.cell(row, 3).number_format = "0.0%"
    sheet["D5"].number_format = 'yyyy"年"m"月"'
    sheet["D6"].number_format = 'yyyy"年"m"月"d"日";@'
    sheet.row_dimensions[4].hidden = True
    book.create_sheet("第二张").append(["x", "y"])
    book["第二张"].append([1, 2])
    book.create_sheet("藏").sheet_state = "hidden"
    book.save(HERE / "openpyxl.xlsx")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(HERE / "openpyxl-1904.xlsx")


def by_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(HERE / name, options)
    sheet = book.add_worksheet("数据")
    date = book.add_format({"num_format": "yyyy/m/d;@"})
    clock = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["text", "number", "date", "time", "formula", "rich"])
    sheet.write(1, 0, "甲")
    sheet.write(1, 1, 1234567.89)
    sheet.write_datetime(1, 2, datetime.datetime.combine(DAY, datetime.time()), date)
    sheet.write_datetime(1, 3, NOON, clock)
    sheet.write_formula(1, 4, "=B2*2", None, 2469135.78)
    if options.get("constant_memory"):
        sheet.write(1, 5, "粗细")
    else:
        sheet.write_rich_string(1, 5, "粗", bold, "细")
    sheet.write(4, 0, "隔三行")
    sheet.write(4, 5, "末")
    book.close()


def bomb():
    text = b'<?xml version="1.0"?><worksheet><sheetData>' + b" " * (40 << 20) + b"</sheetData></worksheet>"
    with zipfile.ZipFile(HERE / "openpyxl.xlsx") as source, zipfile.ZipFile(HERE / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(name, text if name == "xl/worksheets/sheet1.xml" else source.read(name))


def deflated():
    """Data packed in every way, beside what they are; xorshift stands for what cannot be packed."""
    state, noise = 1, bytearray()
    for _ in range(12_000):
        state ^= state << 13 & 0xFFFFFFFF
        state ^= state >> 17
        state ^= state << 5 & 0xFFFFFFFF
        noise.append(state & 0xFF)
    text = "".join(f"合同编号{n},{n * n},2021-07-{n % 28 + 1:02}\n" for n in range(800)).encode()
    for name, data in [("text", text), ("noise", bytes(noise)), ("zeros", bytes(70_000)), ("empty", b""), ("byte", b"x")]:
        (HERE / f"{name}.plain").write_bytes(data)
        for level, strategy in [(0, 0), (1, 0), (9, 0), (9, zlib.Z_FIXED), (9, zlib.Z_HUFFMAN_ONLY)]:
            packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
            packed = packer.compress(data) + packer.flush()
            if len(packed) < 90_000:
                (HERE / f"{name}-{level}-{strategy}.deflate").write_bytes(packed)


if __name__ == "__main__":
    by_openpyxl()
    by_xlsxwriter("xlsxwriter.xlsx", {})
    by_xlsxwriter("xlsxwriter-inline.xlsx", {"constant_memory": True})
    bomb()
    deflated()
