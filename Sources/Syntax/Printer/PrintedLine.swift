/// One item of the printed form before it is laid out: a line, unless it is too wide.
struct PrintedLine {
    /// A stretch of text that is never broken.
    struct Piece {
        /// The text.
        var text: String
        /// How soon the line is broken before this piece: the lower the sooner.
        var level: Int
        /// Whether the line must be broken before this piece, because a comment stands there.
        var isForced = false
        /// Comments that stand on lines of their own before this piece.
        var commentsBefore: [String] = []
        /// The comment that ends the line after this piece.
        var commentAfter: String?
    }

    /// What a line does to the block it stands in.
    enum Role { case item, opensBlock, closesBlock }

    /// The level at which lists with commas are broken; pieces fill the lines there, and stand one a line elsewhere.
    static let listLevel = 8
    /// By how much the levels in brackets are above those around.
    static let bracketLevel = 10

    /// How many columns it is indented.
    var indent: Int
    /// What it does to its block.
    var role = Role.item
    /// The number of the block whose columns it is aligned with; nil when it has no columns.
    var table: Int?
    /// The texts of its columns, aligned, before the pieces.
    var columns: [String] = []
    /// The rest of it.
    var pieces: [Piece]
    /// Whether a declaration begins here.
    var beginsDeclaration = false
    /// Whether an empty line stands before it and its comments.
    var hasBlankBefore = false
    /// The comments on lines of their own before it, each with whether an empty line stands before it.
    var commentsBefore: [(text: String, hasBlankBefore: Bool)] = []
    /// Whether an empty line stands between its comments and itself.
    var hasBlankAfterComments = false

    /// The line as if nothing were too wide, without its indentation.
    var flat: String { (columns + pieces.map(\.text)).filter { !$0.isEmpty }.joined(separator: " ") }
}
