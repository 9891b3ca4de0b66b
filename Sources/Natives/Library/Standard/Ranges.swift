extension Library {
  static let rangeGroups: [RowGroup] = [
    RowGroup("protocol RangeExpression<Bound>", typeName: "RangeExpression", isDeclaration: true) {
      "associatedtype Bound: Comparable"
      "func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound"
      "func contains(_ element: Bound) -> Bool"
    },
    RowGroup("extension RangeExpression", typeName: "RangeExpression") {
      "static func ~= (pattern: Self, value: Bound) -> Bool { return pattern.contains(value) }"
    },
    RowGroup("struct Range<Bound: Comparable>: RangeExpression", typeName: "Range", isDeclaration: true) {
      "let lowerBound: Bound"
      "let upperBound: Bound"
      "init(_uncheckedBounds lower: Bound, _ upper: Bound) { lowerBound = lower; upperBound = upper }"
      """
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      """
      "func contains(_ element: Bound) -> Bool { return lowerBound <= element && element < upperBound }"
      "var isEmpty: Bool { return lowerBound == upperBound }"
      "func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { return self }"
      """
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound
          : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound
          : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(_uncheckedBounds: lower, upper)
      }
      """
      """
      func overlaps(_ other: Range<Bound>) -> Bool {
        return !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      """
      """
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { return other.overlaps(self) }
      """
    },
    RowGroup(
      """
      extension Range: Sequence, Collection, BidirectionalCollection, RandomAccessCollection \
      where Bound: Strideable, Bound.Stride: SignedInteger
      """, typeName: "Range"
    ) {
      "typealias Element = Bound"
      "typealias Index = Bound"
      "typealias Indices = Range<Bound>"
      "typealias SubSequence = Range<Bound>"
      "typealias Iterator = IndexingIterator<Range<Bound>>"
      "var startIndex: Bound { return lowerBound }"
      "var endIndex: Bound { return upperBound }"
      "var indices: Range<Bound> { return self }"
      "var count: Int { return Int(lowerBound.distance(to: upperBound)) }"
      """
      func index(after i: Bound) -> Bound {
        if i < lowerBound || i >= upperBound { _trap("Fatal error: Index out of bounds") }
        return i.advanced(by: 1)
      }
      """
      """
      func index(before i: Bound) -> Bound {
        if i <= lowerBound || i > upperBound { _trap("Fatal error") }
        return i.advanced(by: -1)
      }
      """
      """
      func index(_ i: Bound, offsetBy n: Int) -> Bound {
        let result = i.advanced(by: numericCast(n))
        if result < lowerBound || result > upperBound { _trap("Fatal error") }
        return result
      }
      """
      "func distance(from start: Bound, to end: Bound) -> Int { return numericCast(start.distance(to: end)) }"
      """
      subscript(position: Bound) -> Bound {
        if position < lowerBound || position >= upperBound { _trap("Fatal error: Index out of range") }
        return position
      }
      """
      "subscript(bounds: Range<Bound>) -> Range<Bound> { return bounds }"
      """
      init(_ other: ClosedRange<Bound>) {
        lowerBound = other.lowerBound
        upperBound = other.upperBound.advanced(by: 1)
      }
      """
    },
    RowGroup("extension Range: Equatable", typeName: "Range") {
      """
      static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool {
        return lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
      """
    },
    RowGroup("extension Range: Hashable where Bound: Hashable", typeName: "Range") {
      "func hash(into hasher: inout Hasher) { hasher.combine(lowerBound); hasher.combine(upperBound) }"
    },
    RowGroup("extension Range: CustomStringConvertible, CustomDebugStringConvertible", typeName: "Range") {
      "var description: String { return _describe(lowerBound) + \"..<\" + _describe(upperBound) }"
      """
      var debugDescription: String {
        return "Range(" + _debugDescribe(lowerBound) + "..<" + _debugDescribe(upperBound) + ")"
      }
      """
    },
    RowGroup(
      "struct ClosedRange<Bound: Comparable>: RangeExpression", typeName: "ClosedRange", isDeclaration: true
    ) {
      "let lowerBound: Bound"
      "let upperBound: Bound"
      "init(_uncheckedBounds lower: Bound, _ upper: Bound) { lowerBound = lower; upperBound = upper }"
      """
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      """
      "var isEmpty: Bool { return false }"
      """
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        return Range(_uncheckedBounds: lowerBound, collection.index(after: upperBound))
      }
      """
      "func contains(_ element: Bound) -> Bool { return element >= lowerBound && element <= upperBound }"
      """
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound
          : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound
          : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return ClosedRange(_uncheckedBounds: lower, upper)
      }
      """
      """
      func overlaps(_ other: ClosedRange<Bound>) -> Bool {
        return lowerBound <= other.upperBound && other.lowerBound <= upperBound
      }
      """
      """
      func overlaps(_ other: Range<Bound>) -> Bool {
        return !other.isEmpty && lowerBound < other.upperBound && other.lowerBound <= upperBound
      }
      """
    },
    RowGroup("extension ClosedRange: Equatable", typeName: "ClosedRange") {
      """
      static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool {
        return lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
      """
    },
    RowGroup("extension ClosedRange: Hashable where Bound: Hashable", typeName: "ClosedRange") {
      "func hash(into hasher: inout Hasher) { hasher.combine(lowerBound); hasher.combine(upperBound) }"
    },
    RowGroup(
      "extension ClosedRange: CustomStringConvertible, CustomDebugStringConvertible", typeName: "ClosedRange"
    ) {
      "var description: String { return _describe(lowerBound) + \"...\" + _describe(upperBound) }"
      """
      var debugDescription: String {
        return "ClosedRange(" + _debugDescribe(lowerBound) + "..." + _debugDescribe(upperBound) + ")"
      }
      """
    },
    RowGroup(
      """
      extension ClosedRange: Sequence, Collection, BidirectionalCollection, RandomAccessCollection \
      where Bound: Strideable, Bound.Stride: SignedInteger
      """, typeName: "ClosedRange"
    ) {
      "typealias Element = Bound"
      "typealias SubSequence = Slice<ClosedRange<Bound>>"
      "typealias Iterator = IndexingIterator<ClosedRange<Bound>>"
      "enum Index { case pastEnd, inRange(Bound) }"
      "var startIndex: Index { return .inRange(lowerBound) }"
      "var endIndex: Index { return .pastEnd }"
      """
      func index(after i: Index) -> Index {
        switch i {
        case .inRange(let x): return x == upperBound ? .pastEnd : .inRange(x.advanced(by: 1))
        case .pastEnd: _trap("Fatal error: Incrementing past end index")
        }
      }
      """
      """
      func index(before i: Index) -> Index {
        switch i {
        case .inRange(let x):
          if x <= lowerBound { _trap("Fatal error: Incrementing past start index") }
          return .inRange(x.advanced(by: -1))
        case .pastEnd: return .inRange(upperBound)
        }
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        switch i {
        case .inRange(let x):
          let left = Int(x.distance(to: upperBound))
          if distance == left + 1 { return .pastEnd }
          if distance > left { _trap("Fatal error: Advancing past end index") }
          let position = x.advanced(by: numericCast(distance))
          if position < lowerBound { _trap("Fatal error: Advancing past start index") }
          return .inRange(position)
        case .pastEnd:
          if distance == 0 { return i }
          if distance > 0 { _trap("Fatal error: Advancing past end index") }
          return index(.inRange(upperBound), offsetBy: distance + 1)
        }
      }
      """
      """
      func distance(from start: Index, to end: Index) -> Int {
        switch (start, end) {
        case (.inRange(let left), .inRange(let right)): return Int(left.distance(to: right))
        case (.inRange(let left), .pastEnd): return Int(left.distance(to: upperBound)) + 1
        case (.pastEnd, .inRange(let right)): return Int(upperBound.distance(to: right)) - 1
        case (.pastEnd, .pastEnd): return 0
        }
      }
      """
      "var count: Int { return Int(lowerBound.distance(to: upperBound)) + 1 }"
      """
      subscript(position: Index) -> Bound {
        switch position {
        case .inRange(let x): return x
        case .pastEnd: _trap("Fatal error: Index out of range")
        }
      }
      """
      """
      subscript(bounds: Range<Index>) -> Slice<ClosedRange<Bound>> { return Slice(base: self, bounds: bounds) }
      """
      "init(_ other: Range<Bound>) { lowerBound = other.lowerBound; upperBound = other.upperBound.advanced(by: -1) }"
    },
    RowGroup(
      """
      extension ClosedRange.Index: Comparable where Bound: Strideable, Bound.Stride: SignedInteger
      """, typeName: "ClosedRange.Index"
    ) {
      """
      static func == (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let l), .inRange(let r)): return l == r
        case (.pastEnd, .pastEnd): return true
        default: return false
        }
      }
      """
      """
      static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let l), .inRange(let r)): return l < r
        case (.inRange, .pastEnd): return true
        default: return false
        }
      }
      """
    },
  ]
}
