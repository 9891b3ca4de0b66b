/// The elements of a sequence, whose course a runner shows while a loop takes them; a program without one shows nothing.
///
/// ```swift
/// for epoch in progress(0..<10) { … }
/// ```
public func progress<S: Sequence>(_ elements: S) -> ProgressSequence<S> { ProgressSequence(base: elements) }

/// What `progress(_:)` gives: the same elements in the same order.
public struct ProgressSequence<Base: Sequence>: Sequence {
  /// Takes the elements one by one.
  public struct Iterator: IteratorProtocol {
    private var base: Base.Iterator

    init(base: Base.Iterator) { self.base = base }

    public mutating func next() -> Base.Element? { base.next() }
  }

  private let base: Base

  init(base: Base) { self.base = base }

  public var underestimatedCount: Int { base.underestimatedCount }
  public func makeIterator() -> Iterator { Iterator(base: base.makeIterator()) }
}

extension ProgressSequence: Sendable where Base: Sendable {}
