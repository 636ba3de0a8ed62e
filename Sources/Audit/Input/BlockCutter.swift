/// Cuts one input into blocks.
protocol BlockCutter: AnyObject {
    /// Returns the next block; nil when there is none.
    func next() -> InputBlock?
}

extension LineCutter: BlockCutter {}
