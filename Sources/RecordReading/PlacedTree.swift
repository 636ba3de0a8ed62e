/// The values of a text that is put together piece by piece, with where each of them and each key stands.
struct PlacedTree<Position> {
    /// The characters of the values.
    private(set) var bytes: [UInt8] = []
    /// The values and keys.
    private(set) var nodes: [JSONNode] = []
    /// Where they stand.
    private(set) var places: [Position] = []

    /// How many values and keys there are.
    var count: Int { nodes.count }

    /// What it is as a text.
    var document: JSONDocument { JSONDocument(bytes: bytes, nodes: nodes) }

    /// Makes room for so many values and characters.
    mutating func reserve(_ values: Int, characters: Int) {
        bytes.reserveCapacity(characters)
        nodes.reserveCapacity(values)
        places.reserveCapacity(values)
    }

    /// Adds a value with the characters that it has.
    mutating func add(_ kind: JSONNode.Kind, _ text: some Sequence<UInt8> = [], at place: Position) {
        let start = bytes.count
        bytes += text
        nodes.append(JSONNode(kind: kind, start: UInt32(start), end: UInt32(bytes.count), next: UInt32(nodes.count + 1)))
        places.append(place)
    }

    /// Adds characters with the quotes around them that strings have.
    mutating func add(_ kind: JSONNode.Kind, quoted text: some Sequence<UInt8>, at place: Position) {
        let start = bytes.count
        bytes.append(0x22)
        bytes += text
        bytes.append(0x22)
        nodes.append(JSONNode(kind: kind, start: UInt32(start), end: UInt32(bytes.count), next: UInt32(nodes.count + 1)))
        places.append(place)
    }

    /// Ends an object or array.
    mutating func close(_ index: Int) {
        nodes[index].end = UInt32(bytes.count)
        nodes[index].next = UInt32(nodes.count)
    }

    /// Takes back what was added since it was like this.
    mutating func takeBack(to mark: (values: Int, characters: Int)) {
        nodes.removeLast(nodes.count - mark.values)
        places.removeLast(places.count - mark.values)
        bytes.removeLast(bytes.count - mark.characters)
    }

    /// How much there is, for taking back what comes after.
    var mark: (values: Int, characters: Int) { (nodes.count, bytes.count) }
}
