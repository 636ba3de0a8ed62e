internal import RecordModel
internal import RecordReading

extension ScanKnowledge {
    /// Reads a text that does not stand in the input as it is into a row of its column; false when only the other reader can.
    ///
    /// Why it cannot be read is added to the troubles.
    func readText(
        _ token: [UInt8], into memory: ColumnMemory, _ column: Int, _ row: Int, of batch: RecordBatch, _ troubles: inout [Int32]
    ) -> Bool {
        let field = columns[column]
        switch probe.read(token, as: field.field) {
        case .text(let text):
            memory.states[row] = CellState.present
            memory.texts[row] = batch.keep(text)
            memory.codes[row] = code(of: text, in: field)
        case .missing: memory.states[row] = CellState.blank
        case .unreadable:
            memory.states[row] = CellState.unreadable
            troubles.append(code(of: token, as: field.field))
        default: return false
        }
        return true
    }
}
