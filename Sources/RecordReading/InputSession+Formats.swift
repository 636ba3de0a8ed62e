extension InputSession {
    /// Reads one record per line.
    func readLines() {
        while goesOn, let line = stream.takeLine(limit: options.maxRecordBytes) {
            if isBlank(line) { continue }
            // A line that the system broke off is not the user's.
            if !line.isTerminated, stream.failure != nil { return }
            _ = readRecord(line, pointer: JSONPointer.root, in: .lines)
        }
    }

    /// `true` iff a line holds nothing.
    private func isBlank(_ line: Piece) -> Bool {
        guard case .bytes(let bytes) = line.content else { return false }
        return bytes.allSatisfy(JSONScan.isBlank)
    }

    /// Reads the only record.
    func readSingle() {
        let isObject = stream.peek() == UInt8(ascii: "{")
        let piece = isObject ? stream.takeValue(.ownBracket, limit: options.maxRecordBytes) : takeRest()
        if !piece.isTerminated, stream.failure != nil { return }
        guard readRecord(piece, pointer: JSONPointer.root, in: .single), goesOn else { return }
        stream.skipBlanks()
        if stream.peek() != nil { report(RecordDiagnostics.moreAfterRecord(), at: stream.position) }
    }

    /// Takes all that is left, as far as one record may reach.
    private func takeRest() -> Piece {
        let from = stream.position
        while stream.available <= options.maxRecordBytes, stream.fill() {}
        let count = stream.available
        let content = count > options.maxRecordBytes ? Piece.Content.tooLarge(count) : .bytes(stream.bytes(count))
        stream.skip(count)
        return Piece(content: content, start: from, isTerminated: false)
    }

    /// Reads the elements of an array.
    func readArray() {
        stream.skip(1)
        stream.skipBlanks()
        var count = 0
        if stream.peek() == UInt8(ascii: "]") {
            report(RecordDiagnostics.emptyArray(), at: stream.position)
        } else {
            repeat {
                guard readElement(count) else { return }
                count += 1
            } while takeComma(after: count)
        }
        guard goesOn, stream.peek() == UInt8(ascii: "]") else { return }
        stream.skip(1)
        stream.skipBlanks()
        if stream.peek() != nil { report(RecordDiagnostics.moreAfterArray(records: summary.records), at: stream.position) }
    }

    /// Reads one element; false when the rest of the file is lost or not wanted.
    private func readElement(_ index: Int) -> Bool {
        stream.skipBlanks()
        if stream.peek() == UInt8(ascii: ",") {
            reportSyntax(.unexpected(",", expected: .value))
            return false
        }
        let piece = stream.takeValue(.separator, limit: options.maxRecordBytes)
        if !piece.isTerminated, stream.failure != nil { return false }
        let pointer = JSONPointer.appending(index, to: JSONPointer.root)
        return readRecord(piece, pointer: pointer, in: .array) && goesOn
    }

    /// Takes the comma after an element; false when there is none, which is reported unless the array ends.
    private func takeComma(after count: Int) -> Bool {
        switch stream.peek() {
        case UInt8(ascii: ","):
            stream.skip(1)
            stream.skipBlanks()
            if stream.peek() != UInt8(ascii: "]") { return true }
            reportSyntax(.trailingComma)
            return false
        case UInt8(ascii: "]"): return false
        case nil:
            if stream.failure == nil { reportSyntax(.endsTooSoon) }
            return false
        // Only after a record that was too large to look into.
        case let byte?:
            reportSyntax(.unexpected(Unicode.Scalar(byte), expected: .commaOrBracket))
            return false
        }
    }

    /// Reports why the array is not JSON between its elements.
    private func reportSyntax(_ reason: JSONError.Reason) {
        report(RecordDiagnostics.syntax(reason, in: .array, records: summary.records), at: stream.position)
    }
}
