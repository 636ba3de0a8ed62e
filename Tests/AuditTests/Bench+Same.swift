import Audit
import Findings
import Testing

extension Bench {
    /// Holds the files of an audit, and the lines that it hands on, by one way against those by the other.
    func expectSame(_ inputs: [String], _ setting: AuditSetting, _ name: String) throws {
        for (way, folder) in [(Way.explaining, "explained"), (.columns, "columns")] {
            try audit(inputs, to: folder, setting, mode: .overwrite, by: way)
        }
        let (explained, columns) = (self.files("explained"), self.files("columns"))
        for file in explained.keys.sorted() where explained[file] != columns[file] {
            let (left, right) = (self.lines("explained/\(file)"), self.lines("columns/\(file)"))
            let place = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
            let lines = [left, right].map { $0.dropFirst(place).first ?? "nothing" }
            Issue.record("\(name): \(file):\(place + 1)\nexplained: \(lines[0])\ncolumns:   \(lines[1])")
        }
        #expect(explained == columns)
        for form in [FindingForm.brief, .explained] {
            var stream = setting
            (stream.form, stream.isHashed, stream.seal.csv, stream.seal.limitDetails) = (form, false, nil, 0)
            #expect(
                try self.lines(of: inputs, stream, by: .explaining) == self.lines(of: inputs, stream, by: .columns), "\(name), \(form)")
        }
    }
}
