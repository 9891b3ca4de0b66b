extension Library {
  /// Sets of indices as ranges, what lies at them, and what moves or removes it.
  static let rangeSetGroups: [RowGroup] = [
    RowGroup("struct RangeSet<Bound: Comparable>: Equatable", typeName: "RangeSet", isDeclaration: true) {
      // In order, none empty, none touching the next.
      "var _ranges: [Range<Bound>]"
      "init() { _ranges = [] }"
      "init(_ range: Range<Bound>) { _ranges = range.isEmpty ? [] : [range] }"
      """
      init<S: Sequence>(_ ranges: S) where S.Element == Range<Bound> {
        _ranges = []
        for range in ranges { insert(contentsOf: range) }
      }
      """
      "var isEmpty: Bool { return _ranges.isEmpty }"
      "var ranges: Ranges { return Ranges(_all: _ranges) }"
      "func contains(_ value: Bound) -> Bool { return _ranges.contains { $0.contains(value) } }"
      """
      mutating func insert(contentsOf range: Range<Bound>) {
        if range.isEmpty { return }
        var lower = range.lowerBound
        var upper = range.upperBound
        var result: [Range<Bound>] = []
        var rest: [Range<Bound>] = []
        for own in _ranges {
          if own.upperBound < lower {
            result.append(own)
          } else if own.lowerBound > upper {
            rest.append(own)
          } else {
            if own.lowerBound < lower { lower = own.lowerBound }
            if own.upperBound > upper { upper = own.upperBound }
          }
        }
        result.append(lower..<upper)
        _ranges = result + rest
      }
      """
      """
      mutating func remove(contentsOf range: Range<Bound>) {
        var result: [Range<Bound>] = []
        for own in _ranges {
          if range.isEmpty || own.upperBound <= range.lowerBound || own.lowerBound >= range.upperBound {
            result.append(own)
          } else {
            if own.lowerBound < range.lowerBound { result.append(own.lowerBound..<range.lowerBound) }
            if own.upperBound > range.upperBound { result.append(range.upperBound..<own.upperBound) }
          }
        }
        _ranges = result
      }
      """
      "mutating func formUnion(_ other: RangeSet<Bound>) { for range in other._ranges { insert(contentsOf: range) } }"
      "mutating func subtract(_ other: RangeSet<Bound>) { for range in other._ranges { remove(contentsOf: range) } }"
      "mutating func formIntersection(_ other: RangeSet<Bound>) { self = intersection(other) }"
      "mutating func formSymmetricDifference(_ other: RangeSet<Bound>) { self = symmetricDifference(other) }"
      """
      func union(_ other: RangeSet<Bound>) -> RangeSet<Bound> {
        var result = self
        result.formUnion(other)
        return result
      }
      """
      """
      func subtracting(_ other: RangeSet<Bound>) -> RangeSet<Bound> {
        var result = self
        result.subtract(other)
        return result
      }
      """
      "func intersection(_ other: RangeSet<Bound>) -> RangeSet<Bound> { return subtracting(subtracting(other)) }"
      """
      func symmetricDifference(_ other: RangeSet<Bound>) -> RangeSet<Bound> {
        return union(other).subtracting(intersection(other))
      }
      """
      "func isSubset(of other: RangeSet<Bound>) -> Bool { return subtracting(other).isEmpty }"
      "func isSuperset(of other: RangeSet<Bound>) -> Bool { return other.isSubset(of: self) }"
      "func isStrictSubset(of other: RangeSet<Bound>) -> Bool { return self != other && isSubset(of: other) }"
      "func isStrictSuperset(of other: RangeSet<Bound>) -> Bool { return other.isStrictSubset(of: self) }"
      "func isDisjoint(_ other: RangeSet<Bound>) -> Bool { return intersection(other).isEmpty }"
      """
      init<S: Sequence, C: Collection>(_ indices: S, within collection: C) where S.Element == C.Index, C.Index == Bound {
        _ranges = []
        for index in indices { insert(index, within: collection) }
      }
      """
      """
      @discardableResult
      mutating func insert<C: Collection>(_ index: Bound, within collection: C) -> Bool where C.Index == Bound {
        if contains(index) { return false }
        insert(contentsOf: index..<collection.index(after: index))
        return true
      }
      """
      """
      mutating func remove<C: Collection>(_ index: Bound, within collection: C) where C.Index == Bound {
        remove(contentsOf: index..<collection.index(after: index))
      }
      """
      """
      struct Ranges: RandomAccessCollection, Equatable, CustomStringConvertible {
        var _all: [Range<Bound>]
        init(_all: [Range<Bound>]) { self._all = _all }
        typealias Element = Range<Bound>
        typealias Index = Int
        typealias Indices = Range<Int>
        typealias SubSequence = Slice<Ranges>
        typealias Iterator = IndexingIterator<Ranges>
        var startIndex: Int { return 0 }
        var endIndex: Int { return _all.count }
        func index(after i: Int) -> Int { return i + 1 }
        func index(before i: Int) -> Int { return i - 1 }
        subscript(i: Int) -> Range<Bound> { return _all[i] }
        var description: String { return _all.description }
      }
      """
    },
    RowGroup("extension RangeSet: CustomStringConvertible", typeName: "RangeSet") {
      "var description: String { return _ranges.description }"
    },
    RowGroup("extension RangeSet: Hashable where Bound: Hashable", typeName: "RangeSet") {
      "func hash(into hasher: inout Hasher) { hasher.combine(_ranges) }"
    },
    RowGroup("extension RangeSet: Sendable where Bound: Sendable", typeName: "RangeSet") {},
    RowGroup("struct DiscontiguousSlice<Base: Collection>", typeName: "DiscontiguousSlice", isDeclaration: true) {
      "var _base: Base"
      "var subranges: RangeSet<Base.Index>"
      """
      init(_base: Base, _ subranges: RangeSet<Base.Index>) {
        self._base = _base
        self.subranges = subranges
      }
      """
      "var base: Base { return _base }"
      """
      struct Index: Comparable {
        var _range: Int
        var base: Base.Index
        init(_range: Int, _ base: Base.Index) {
          self._range = _range
          self.base = base
        }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs.base == rhs.base }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs.base < rhs.base }
      }
      """
    },
    RowGroup("extension DiscontiguousSlice: Collection", typeName: "DiscontiguousSlice") {
      "typealias Element = Base.Element"
      "typealias SubSequence = Slice<DiscontiguousSlice<Base>>"
      "typealias Indices = DefaultIndices<DiscontiguousSlice<Base>>"
      "typealias Iterator = IndexingIterator<DiscontiguousSlice<Base>>"
      """
      var startIndex: Index {
        guard let first = subranges._ranges.first else { return endIndex }
        return Index(_range: 0, first.lowerBound)
      }
      """
      "var endIndex: Index { return Index(_range: subranges._ranges.count, _base.endIndex) }"
      """
      func index(after i: Index) -> Index {
        let ranges = subranges._ranges
        let next = _base.index(after: i.base)
        if next < ranges[i._range].upperBound { return Index(_range: i._range, next) }
        let range = i._range + 1
        return range < ranges.count ? Index(_range: range, ranges[range].lowerBound) : endIndex
      }
      """
      "subscript(i: Index) -> Base.Element { return _base[i.base] }"
    },
    RowGroup("extension Collection", typeName: "Collection") {
      """
      func indices(where predicate: (Element) throws -> Bool) rethrows -> RangeSet<Index> {
        var result = RangeSet<Index>()
        var i = startIndex
        while i != endIndex {
          let next = index(after: i)
          if try predicate(self[i]) { result.insert(contentsOf: i..<next) }
          i = next
        }
        return result
      }
      """
      """
      subscript(subranges: RangeSet<Index>) -> DiscontiguousSlice<Self> {
        return DiscontiguousSlice(_base: self, subranges)
      }
      """
      """
      func removingSubranges(_ subranges: RangeSet<Index>) -> DiscontiguousSlice<Self> {
        return DiscontiguousSlice(_base: self, RangeSet(startIndex..<endIndex).subtracting(subranges))
      }
      """
    },
    RowGroup("extension Collection where Element: Equatable", typeName: "Collection") {
      "func indices(of element: Element) -> RangeSet<Index> { return indices(where: { $0 == element }) }"
    },
    RowGroup("extension MutableCollection", typeName: "MutableCollection") {
      """
      @discardableResult
      mutating func moveSubranges(_ subranges: RangeSet<Index>, to insertionPoint: Index) -> Range<Index> {
        let moved = Array(self[subranges])
        var before: [Element] = []
        var after: [Element] = []
        for i in indices where !subranges.contains(i) {
          if i < insertionPoint { before.append(self[i]) } else { after.append(self[i]) }
        }
        var place = startIndex
        for element in before {
          self[place] = element
          place = index(after: place)
        }
        let lower = place
        for element in moved {
          self[place] = element
          place = index(after: place)
        }
        let upper = place
        for element in after {
          self[place] = element
          place = index(after: place)
        }
        return lower..<upper
      }
      """
    },
    RowGroup("extension RangeReplaceableCollection", typeName: "RangeReplaceableCollection") {
      """
      mutating func removeSubranges(_ subranges: RangeSet<Index>) {
        for range in subranges._ranges.reversed() { removeSubrange(range) }
      }
      """
    },
  ]
}
