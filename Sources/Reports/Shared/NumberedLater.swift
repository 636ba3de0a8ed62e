internal import Findings

/// An object of JSON about a finding, all but its fingerprint, which is numbered once it is known which findings are kept.
struct NumberedLater {
    /// The object up to the value of the fingerprint.
    var bytes: [UInt8]
    /// What makes it the same finding in another run.
    var fingerprint: FindingFingerprint
    /// What closes the object behind the value.
    var ending: String

    /// The whole object, its fingerprint numbered among those of the same digits.
    func whole(_ counter: inout FingerprintCounter) -> [UInt8] { bytes + "\"\(counter.next(fingerprint))\"\(ending)".utf8 }
}
