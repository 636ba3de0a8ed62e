public import RecordModel

/// One requirement of an inventory: what one clause of a document asks for.
public struct InventoryEntry: Hashable, Sendable {
    /// What rules name it by: `002-48-e`.
    public var id: String
    /// The document's number as printed; its title when it has none.
    public var document: String
    /// What sort of requirement it is: `deadline`, `ratio`, whatever the inventory's authors tell apart.
    public var kind: String
    /// Whether a program can decide it from a record.
    public var isCheckable: Bool
    /// Where in the document, as a reader would cite it.
    public var clause: String
    /// The words of the document.
    public var quotation: String
    /// What a rule author must know; of what is not checkable, why.
    public var note: String?
    /// Where the inventory lists it.
    public var place: Place

    /// Creates a requirement.
    public init(
        id: String, document: String, kind: String, isCheckable: Bool, clause: String, quotation: String, note: String?, place: Place
    ) {
        self.id = id
        self.document = document
        self.kind = kind
        self.isCheckable = isCheckable
        self.clause = clause
        self.quotation = quotation
        self.note = note
        self.place = place
    }
}
