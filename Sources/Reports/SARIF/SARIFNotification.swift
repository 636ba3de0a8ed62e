internal import RecordModel

/// Writes something that is wrong with the input or the settings of a run, and no result.
enum SARIFNotification {
    /// The bytes of a notification with a stable code.
    static func bytes(_ code: String, _ level: String, _ text: String, at place: Place?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.object("descriptor") { $0.member("id", code) }
            $0.member("level", level)
            $0.object("message") { $0.member("text", FindingWords.shown(text).withoutLinks) }
            guard let place else { return }
            $0.key("locations")
            $0.open("[")
            $0.object { SARIFLocation.physical(place, on: &$0) }
            $0.close("]")
        }
        return writer.bytes
    }
}
