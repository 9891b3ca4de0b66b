extension Library {
  static let partialRangeGroups: [RowGroup] = [
    RowGroup(
      "struct PartialRangeFrom<Bound: Comparable>: RangeExpression", typeName: "PartialRangeFrom",
      isDeclaration: true
    ) {
      "let lowerBound: Bound"
      "init(_ lowerBound: Bound) { self.lowerBound = lowerBound }"
      "func contains(_ element: Bound) -> Bool { return lowerBound <= element }"
      """
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        return lowerBound..<collection.endIndex
      }
      """
    },
    RowGroup("extension PartialRangeFrom: Equatable", typeName: "PartialRangeFrom") {
      """
      static func == (lhs: PartialRangeFrom<Bound>, rhs: PartialRangeFrom<Bound>) -> Bool {
        return lhs.lowerBound == rhs.lowerBound
      }
      """
    },
    RowGroup(
      "extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride: SignedInteger",
      typeName: "PartialRangeFrom"
    ) {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Bound
        var _current: Bound
        init(_current: Bound) { self._current = _current }
        mutating func next() -> Bound? {
          let value = _current
          _current = value.advanced(by: 1)
          return value
        }
      }
      """
      "typealias Element = Bound"
      "__consuming func makeIterator() -> Iterator { return Iterator(_current: lowerBound) }"
    },
    RowGroup(
      "struct PartialRangeUpTo<Bound: Comparable>: RangeExpression", typeName: "PartialRangeUpTo",
      isDeclaration: true
    ) {
      "let upperBound: Bound"
      "init(_ upperBound: Bound) { self.upperBound = upperBound }"
      "func contains(_ element: Bound) -> Bool { return element < upperBound }"
      """
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        return collection.startIndex..<upperBound
      }
      """
    },
    RowGroup("extension PartialRangeUpTo: Equatable", typeName: "PartialRangeUpTo") {
      """
      static func == (lhs: PartialRangeUpTo<Bound>, rhs: PartialRangeUpTo<Bound>) -> Bool {
        return lhs.upperBound == rhs.upperBound
      }
      """
    },
    RowGroup(
      "struct PartialRangeThrough<Bound: Comparable>: RangeExpression", typeName: "PartialRangeThrough",
      isDeclaration: true
    ) {
      "let upperBound: Bound"
      "init(_ upperBound: Bound) { self.upperBound = upperBound }"
      "func contains(_ element: Bound) -> Bool { return element <= upperBound }"
      """
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        return collection.startIndex..<collection.index(after: upperBound)
      }
      """
    },
    RowGroup("extension PartialRangeThrough: Equatable", typeName: "PartialRangeThrough") {
      """
      static func == (lhs: PartialRangeThrough<Bound>, rhs: PartialRangeThrough<Bound>) -> Bool {
        return lhs.upperBound == rhs.upperBound
      }
      """
    },
    RowGroup("extension Comparable", typeName: "Comparable") {
      """
      static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        if !(minimum <= maximum) { _trap("Fatal error: Range requires lowerBound <= upperBound") }
        return Range(_uncheckedBounds: minimum, maximum)
      }
      """
      """
      static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        if !(minimum <= maximum) { _trap("Fatal error: Range requires lowerBound <= upperBound") }
        return ClosedRange(_uncheckedBounds: minimum, maximum)
      }
      """
      "static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { return PartialRangeUpTo(maximum) }"
      "static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { return PartialRangeThrough(maximum) }"
      "static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { return PartialRangeFrom(minimum) }"
    },
    RowGroup("", typeName: "") {
      """
      typealias CountableRange<Bound: Strideable> = Range<Bound> where Bound.Stride: SignedInteger
      """
      """
      typealias CountableClosedRange<Bound: Strideable> = ClosedRange<Bound> where Bound.Stride: SignedInteger
      """
      """
      typealias CountablePartialRangeFrom<Bound: Strideable> = PartialRangeFrom<Bound>
      where Bound.Stride: SignedInteger
      """
    },
  ]
}
