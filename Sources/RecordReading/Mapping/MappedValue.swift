/// A value of the input that a mapping looks at: as it stands, or put together from several that tell of one thing.
indirect enum MappedValue {
    /// A value of the text, with its JSON Pointer.
    case node(Int, pointer: String)
    /// An object put together, with a value of the text that stands for its place.
    case object([(key: String, value: MappedValue)], at: Int, pointer: String)
    /// A list put together, in the same way.
    case list([MappedValue], at: Int, pointer: String)

    /// The value of the text that stands for its place.
    var node: Int {
        switch self {
        case .node(let node, _), .object(_, let node, _), .list(_, let node, _): node
        }
    }

    /// The JSON Pointer of that value.
    var pointer: String {
        switch self {
        case .node(_, let pointer), .object(_, _, let pointer), .list(_, _, let pointer): pointer
        }
    }
}
