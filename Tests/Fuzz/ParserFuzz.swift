import Syntax

/// Takes one input of libFuzzer as a rule file: parsing must end, and everything that `ParserProperties` says must hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // Unlike a precondition, this says its words in an optimised build too.
    if let violation = ParserProperties.violation(Array(UnsafeBufferPointer(start: start, count: count))) { fatalError(violation) }
    return 0
}
