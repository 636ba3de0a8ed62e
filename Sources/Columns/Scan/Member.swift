/// A key that an object was seen to have, and what to do with its value.
///
/// The key is kept with its quotes, the colon and the blanks around them, in four words with masks, so that meeting it again is one
/// comparison without a loop. A key that is written with other blanks is another member.
struct Member {
    /// The first 32 bytes of `"key":` with the blanks around it, filled up with zeros.
    var head: (SIMD2<UInt64>, SIMD2<UInt64>) = (.zero, .zero)
    /// Ones for the bytes of the key.
    var mask: (SIMD2<UInt64>, SIMD2<UInt64>) = (.zero, .zero)
    /// The members that followed it last; at `Member.nextOffset`.
    var next: (Int32, Int32) = (Member.none, Member.none)
    /// How many bytes those are in all.
    var length = 0
    /// The bytes from the 33rd on; nil when there are none.
    var tail: Position?
    /// What to do with the value.
    var action = Action.skip
    /// Of a value that is only checked: what would be done to read it.
    var check = Action.skip
    /// The column; -1 when the value has none.
    var column: Int32 = -1
    /// The node of the value when it is a group, a list or something that was seen before; -1 when there is none.
    var child: Int32 = -1
    /// A bit of its own among the groups of its object, which are checked for being given twice.
    var seen: UInt64 = 0
    /// The unit that the key adds, as a number that caches can tell it by; 0 for none.
    var unit: Int32 = 0
    /// The key itself, as a number that caches can tell it by, when it tells the kind.
    var kindKey: Int32 = 0
    /// Whether it stands among fields, is none, and was not told yet.
    var isStranger = false
    /// Another member of the same node, or `Member.none`.
    var sibling = Member.none

    /// What to do with a value.
    enum Action: UInt8 {
        /// Check that it is JSON.
        case skip
        /// The same, and tell that a key stands there which is no field.
        case stranger
        /// Say whether it can be read as what its field is: a text, an amount, something else.
        case checkText, checkAmount, check
        /// Read it into the column.
        case money, share, count, time, boolean, word, text
        /// Read what is inside.
        case group, list
        /// Tell the kind of the record by it.
        case kind
        /// Leave the record to the other reader.
        case odd
    }

    /// Where `next` lies behind the four words.
    static let nextOffset = 64

    /// The member at this position is no key: comparing with it always fails.
    static let none: Int32 = 0
    /// The member at this position is filled for keys that are not learnt.
    static let scratch: Int32 = 1
}

extension UnsafeMutablePointer<Member> {
    /// The member that is expected behind this one; a member that is loaded would be copied whole.
    @inline(__always) var expected: Int32 { UnsafeRawPointer(self).load(fromByteOffset: Member.nextOffset, as: Int32.self) }

    /// `true` iff the key stands at a position.
    @inline(__always) func stands(at position: Position) -> Bool {
        // Through the pointer, since a member that is loaded is copied whole.
        let raw = UnsafeRawPointer(position), key = UnsafeRawPointer(self)
        let first = raw.loadUnaligned(as: SIMD2<UInt64>.self) ^ key.load(as: SIMD2<UInt64>.self)
        let second = raw.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self) ^ key.load(fromByteOffset: 16, as: SIMD2<UInt64>.self)
        let rest =
            (first & key.load(fromByteOffset: 32, as: SIMD2<UInt64>.self)) | (second & key.load(fromByteOffset: 48, as: SIMD2<UInt64>.self))
        guard rest[0] | rest[1] == 0 else { return false }
        return pointee.length <= 32 || tailStands(at: position)
    }

    /// `true` iff the bytes of the key from the 33rd on stand behind a position.
    @inline(never) private func tailStands(at position: Position) -> Bool {
        guard let tail = pointee.tail else { return false }
        // Byte by byte, so that the zeros behind the input stop it.
        for index in 32..<pointee.length where position[index] != tail[index - 32] { return false }
        return true
    }
}
