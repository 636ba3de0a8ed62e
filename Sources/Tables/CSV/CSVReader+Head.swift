extension CSVReader {
    /// Reads what stands before the first row: a byte order mark, and the line in which Excel may name the delimiter; tells the delimiter.
    func readHead() throws(TableFault) {
        while window.count < 4096, fill() {}
        readMark()
        let line = firstLine()
        if let named = try namedDelimiter(in: line) {
            splitter = RowSplitter(delimiter: options.delimiter ?? named, maxQuotedBytes: options.maxQuotedBytes)
            // The line counts as a line of the file, but spreadsheets do not show it.
            skipNamingLine(line.count)
        } else if options.delimiter == nil {
            splitter = RowSplitter(delimiter: CSVReader.delimiter(in: line), maxQuotedBytes: options.maxQuotedBytes)
        }
    }

    /// Takes a byte order mark, or does what the caller said of the encoding.
    private func readMark() {
        if let named = options.encoding {
            encoding = named
            isGuessed = false
        }
        let head = window.prefix(4)
        let isLittle = head.starts(with: [0xFF, 0xFE]) || head.count > 1 && head[0] != 0 && head[1] == 0
        let isBig = head.starts(with: [0xFE, 0xFF]) || head.count > 1 && head[0] == 0 && head[1] != 0
        switch encoding {
        case .utf16LittleEndian?: return beginUTF16(isBigEndian: false)
        case .utf16BigEndian?: return beginUTF16(isBigEndian: true)
        case nil where isLittle || isBig:
            encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
            return beginUTF16(isBigEndian: isBig)
        default: break
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]), encoding != .gb18030 { return takeMark(3, of: .utf8) }
        if head.starts(with: [0x84, 0x31, 0x95, 0x33]), encoding != .utf8 { takeMark(4, of: .gb18030) }
    }

    /// Takes a byte order mark, which is no column.
    private func takeMark(_ count: Int, of marked: TextEncoding) {
        start = count
        position.offset = count
        encoding = marked
        isGuessed = false
    }

    /// The first line, without its end, as far as it was read.
    private func firstLine() -> ArraySlice<UInt8> {
        while !window[start...].contains(where: { $0 == 0x0A || $0 == 0x0D }), window.count < 1 << 20, fill() {}
        return window[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    }

    /// The delimiter that a line like `sep=;` names; nil for another line.
    private func namedDelimiter(in line: ArraySlice<UInt8>) throws(TableFault) -> UInt8? {
        let plain = line.filter { $0 != 0x22 }
        guard 5...8 ~= plain.count, plain.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }) else { return nil }
        guard plain.count == 5, [0x2C, 0x3B, 0x09].contains(plain[4]) else {
            throw TableFault(.oddDelimiter(String(decoding: plain.dropFirst(4), as: UTF8.self)), at: position, isFatal: true)
        }
        return plain[4]
    }

    /// Passes over the line that names the delimiter.
    private func skipNamingLine(_ count: Int) {
        var end = start + count
        if end < window.count, window[end] == 0x0D { end += 1 }
        if end < window.count, window[end] == 0x0A { end += 1 }
        take(to: end)
    }

    /// The delimiter that stands most often in a line, quotes apart: a comma, a tab or a semicolon; a comma where there is none.
    private static func delimiter(in line: ArraySlice<UInt8>) -> UInt8 {
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in line {
            switch byte {
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted: counts[0] += 1
            case 0x09 where !isQuoted: counts[1] += 1
            case 0x3B where !isQuoted: counts[2] += 1
            default: break
            }
        }
        let most = counts.max() ?? 0
        return [0x2C, 0x09, 0x3B][counts.firstIndex(of: most) ?? 0]
    }
}
