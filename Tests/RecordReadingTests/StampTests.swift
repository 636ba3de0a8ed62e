import RecordModel
import Testing
import Values

@testable import RecordReading

/// Times as programs write them are read by their bytes, and mean what the closer look at all times says.
@Suite struct StampTests {
    /// All stamps that such parts make.
    private static let stamps: [String] = ["2021-07-05", "1900-01-01", "2024-02-29", "2023-02-30", "1899-12-31"].flatMap { day in
        ["T", " ", "t"].flatMap { mark in
            ["00:00", "09:30", "23:59", "24:00", "09:60", "9:30"].flatMap { clock in
                ["", ":00", ":15", ":60", ":5"].flatMap { second in
                    ["", "Z", "z", "+08:00", "-05:30", "+14:00", "+15:00", "+08:60", "+0800", "+08"].map {
                        day + mark + clock + second + $0
                    }
                }
            }
        }
    }

    @Test func `stamps mean what the closer look says`() {
        var (literal, loose) = (0, 0)
        for stamp in Self.stamps {
            guard let outcome = TimeReader.readStamp(stamp) else { continue }
            // A blank behind it asks for the closer look.
            let closer = TimeReader.read(WrittenValue(form: .text, text: stamp + " ", unit: nil))
            switch outcome {
            case .literal(.time(let time)):
                #expect(closer == .loose(.time(time), read: time.description), "\(stamp)")
                literal += 1
            case .loose:
                #expect(closer == outcome, "\(stamp)")
                loose += 1
            default: Issue.record("\(stamp): \(outcome)")
            }
        }
        #expect(literal == 18 && loose > 200, "\(literal) \(loose)")
    }

    @Test(arguments: [
        "", "2021-07-05", "2021-07-05T09", "2021-07-05T09:30:", "2021-07-05T09:30:15+", "2021年07月05日 09:30", "2021-07-05T09:30:15.5Z",
    ])
    func `all else takes the closer look`(_ text: String) { #expect(TimeReader.readStamp(text) == nil) }
}
