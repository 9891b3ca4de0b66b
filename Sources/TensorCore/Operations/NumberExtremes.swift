// `max(1, min(n, 20000))` of numbers must not become a tensor's because literals could be tensors too: these say the
// types outright, and so win.

/// The larger of two numbers, as Swift's own `max` has it.
public func max(_ x: Int, _ y: Int) -> Int { Swift.max(x, y) }
/// The larger of two numbers, as Swift's own `max` has it.
public func max(_ x: Float, _ y: Float) -> Float { Swift.max(x, y) }
/// The larger of two numbers, as Swift's own `max` has it.
public func max(_ x: Double, _ y: Double) -> Double { Swift.max(x, y) }
/// The smaller of two numbers, as Swift's own `min` has it.
public func min(_ x: Int, _ y: Int) -> Int { Swift.min(x, y) }
/// The smaller of two numbers, as Swift's own `min` has it.
public func min(_ x: Float, _ y: Float) -> Float { Swift.min(x, y) }
/// The smaller of two numbers, as Swift's own `min` has it.
public func min(_ x: Double, _ y: Double) -> Double { Swift.min(x, y) }
