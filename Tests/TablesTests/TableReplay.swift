@testable import Tables

/// Reads bytes as everything that a table can be; what the fuzzer does and what the tests replay.
enum TableReplay {
    /// What reading separated values gave.
    struct Rows: Equatable {
        /// The rows, and the faults.
        var rows: [TableRow] = []
        var faults: [TableFault] = []
    }

    /// Reads separated values in chunks of so many bytes, with small limits.
    static func rows(_ bytes: [UInt8], chunk: Int) -> Rows {
        var next = 0
        let reader = CSVReader(TableOptions(maxRowBytes: 400, maxQuotedBytes: 100)) {
            let end = min(next + chunk, bytes.count)
            defer { next = end }
            return Array(bytes[next..<end])
        }
        var all = Rows()
        while all.faults.count + all.rows.count <= bytes.count {
            do throws(TableFault) {
                guard let row = try reader.next() else { return all }
                all.rows.append(row)
            } catch {
                all.faults.append(error)
                if error.isFatal { return all }
            }
        }
        preconditionFailure("more rows than bytes")
    }

    /// Reads the first sheet of a workbook; how many rows it has, and whether it is sound.
    static func workbook(_ bytes: [UInt8]) -> (rows: Int, isSound: Bool) {
        let reader = WorkbookReader(TableOptions(maxRowBytes: 1 << 16, maxWorkbookBytes: 1 << 20), bytes: bytes)
        var rows = 0
        do throws(TableFault) {
            while try reader.next() != nil { rows += 1 }
            return (rows, true)
        } catch { return (rows, false) }
    }

    /// Unpacks data; how many bytes they become.
    static func unpacked(_ bytes: [UInt8]) -> Int {
        var inflater = Inflater(bytes, bytes.indices)
        var count = 0
        while case let portion = inflater.next(), !portion.isEmpty { count += portion.count }
        precondition(count <= 1_032 * (bytes.count + 1), "more than the data can be")
        return count
    }
}
