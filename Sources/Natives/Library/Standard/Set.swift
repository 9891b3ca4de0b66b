extension Library {
  static let setGroups: [RowGroup] = [
    RowGroup(
      "protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral", typeName: "SetAlgebra",
      isDeclaration: true
    ) {
      "associatedtype Element"
      "init()"
      "func contains(_ member: Element) -> Bool"
      "func union(_ other: __owned Self) -> Self"
      "func intersection(_ other: Self) -> Self"
      "func symmetricDifference(_ other: __owned Self) -> Self"
      """
      @discardableResult
      mutating func insert(_ newMember: __owned Element) -> (inserted: Bool, memberAfterInsert: Element)
      """
      "@discardableResult mutating func remove(_ member: Element) -> Element?"
      "@discardableResult mutating func update(with newMember: __owned Element) -> Element?"
      "mutating func formUnion(_ other: __owned Self)"
      "mutating func formIntersection(_ other: Self)"
      "mutating func formSymmetricDifference(_ other: __owned Self)"
      "func subtracting(_ other: Self) -> Self"
      "func isSubset(of other: Self) -> Bool"
      "func isDisjoint(with other: Self) -> Bool"
      "func isSuperset(of other: Self) -> Bool"
      "var isEmpty: Bool { get }"
      "init<S: Sequence>(_ sequence: __owned S) where S.Element == Element"
      "mutating func subtract(_ other: Self)"
    },
    RowGroup("extension SetAlgebra", typeName: "SetAlgebra") {
      """
      init<S: Sequence>(_ sequence: __owned S) where S.Element == Element {
        self.init()
        for element in sequence { insert(element) }
      }
      """
      "mutating func subtract(_ other: Self) { self.formIntersection(self.symmetricDifference(other)) }"
      "func isSubset(of other: Self) -> Bool { return self.intersection(other) == self }"
      "func isSuperset(of other: Self) -> Bool { return other.isSubset(of: self) }"
      "func isDisjoint(with other: Self) -> Bool { return self.intersection(other).isEmpty }"
      """
      func subtracting(_ other: Self) -> Self { return self.intersection(self.symmetricDifference(other)) }
      """
      "var isEmpty: Bool { return self == Self() }"
      "func isStrictSuperset(of other: Self) -> Bool { return self.isSuperset(of: other) && self != other }"
      "func isStrictSubset(of other: Self) -> Bool { return other.isStrictSuperset(of: self) }"
    },
    RowGroup("extension SetAlgebra where ArrayLiteralElement == Element", typeName: "SetAlgebra") {
      """
      init(arrayLiteral: Element...) {
        self.init()
        for element in arrayLiteral { insert(element) }
      }
      """
    },
    RowGroup("struct Set<Element: Hashable>", typeName: "Set", representation: .set, isDeclaration: true) {
      Row("init()", .dictionary(.empty))
      "init(minimumCapacity: Int) { self.init(); reserveCapacity(minimumCapacity) }"
      """
      init<Source: Sequence>(_ sequence: __owned Source) where Source.Element == Element {
        self.init()
        reserveCapacity(sequence.underestimatedCount)
        for element in sequence { _ = _findOrInsert(element) }
      }
      """
      Row("func _find(_ member: Element) -> Int", .dictionary(.find))
      Row("mutating func _findOrInsert(_ member: Element) -> Int", .dictionary(.findOrInsert))
      Row("func _member(_ entry: Int) -> Element", .dictionary(.keyAt))
      Row("mutating func _remove(_ entry: Int)", .dictionary(.removeAt))
      Row("mutating func _removeAll()", .dictionary(.removeAll))
      Row("func _nextEntry(_ from: Int) -> Int", .dictionary(.nextEntry))
      Row("mutating func reserveCapacity(_ minimumCapacity: Int)", .dictionary(.reserve))
    },
    RowGroup("extension Set: Sequence, Collection", typeName: "Set") {
      """
      struct Index: Comparable, Hashable {
        let _entry: Int
        init(_entry: Int) { self._entry = _entry }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs._entry == rhs._entry }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs._entry < rhs._entry }
        func hash(into hasher: inout Hasher) { hasher.combine(_entry) }
      }
      """
      """
      struct Iterator: IteratorProtocol, Sequence {
        let _base: Set<Element>
        var _entry: Int
        init(_ base: Set<Element>) {
          _base = base
          _entry = 0
        }
        mutating func next() -> Element? {
          let entry = _base._nextEntry(_entry)
          if entry < 0 { return nil }
          _entry = entry + 1
          return _base._member(entry)
        }
      }
      """
      "typealias SubSequence = Slice<Set<Element>>"
      "typealias Indices = DefaultIndices<Set<Element>>"
      "__consuming func makeIterator() -> Iterator { return Iterator(self) }"
      Row("var count: Int { get }", .dictionary(.count))
      Row("var capacity: Int { get }", .dictionary(.capacity))
      "var isEmpty: Bool { return count == 0 }"
      "var underestimatedCount: Int { return count }"
      "var startIndex: Index { return _index(0) }"
      "var endIndex: Index { return Index(_entry: Int.max) }"
      """
      func _index(_ from: Int) -> Index {
        let entry = _nextEntry(from)
        return Index(_entry: entry < 0 ? Int.max : entry)
      }
      """
      """
      func index(after i: Index) -> Index {
        if i._entry == Int.max { _trap("Fatal error: Attempting to access Set elements using an invalid index") }
        return _index(i._entry + 1)
      }
      """
      """
      func firstIndex(of member: Element) -> Index? {
        let entry = _find(member)
        return entry < 0 ? nil : Index(_entry: entry)
      }
      """
      """
      subscript(position: Index) -> Element {
        if position._entry == Int.max || _nextEntry(position._entry) != position._entry {
          _trap("Fatal error: Attempting to access Set elements using an invalid index")
        }
        return _member(position._entry)
      }
      """
    },
    RowGroup("extension Set: SetAlgebra", typeName: "Set") {
      "func contains(_ member: Element) -> Bool { return _find(member) >= 0 }"
      """
      @discardableResult
      mutating func insert(_ newMember: __owned Element) -> (inserted: Bool, memberAfterInsert: Element) {
        let before = count
        let entry = _findOrInsert(newMember)
        return (inserted: count != before, memberAfterInsert: _member(entry))
      }
      """
      """
      @discardableResult
      mutating func update(with newMember: __owned Element) -> Element? {
        let entry = _find(newMember)
        if entry < 0 {
          _ = _findOrInsert(newMember)
          return nil
        }
        let old = _member(entry)
        _setMember(entry, newMember)
        return old
      }
      """
      Row("mutating func _setMember(_ entry: Int, _ member: Element)", .dictionary(.setKeyAt))
      """
      @discardableResult
      mutating func remove(_ member: Element) -> Element? {
        let entry = _find(member)
        if entry < 0 { return nil }
        let old = _member(entry)
        _remove(entry)
        return old
      }
      """
      """
      @discardableResult
      mutating func remove(at position: Index) -> Element {
        let member = self[position]
        _remove(position._entry)
        return member
      }
      """
      """
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        let kept = keepCapacity ? capacity : 0
        _removeAll()
        if kept > 0 { reserveCapacity(kept) }
      }
      """
      """
      @discardableResult
      mutating func removeFirst() -> Element {
        let entry = _nextEntry(0)
        if entry < 0 { _trap("Fatal error: Can't removeFirst from an empty Set") }
        let member = _member(entry)
        _remove(entry)
        return member
      }
      """
      """
      mutating func popFirst() -> Element? {
        let entry = _nextEntry(0)
        if entry < 0 { return nil }
        let member = _member(entry)
        _remove(entry)
        return member
      }
      """
      """
      __consuming func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result = Set<Element>()
        for element in self { if try isIncluded(element) { _ = result._findOrInsert(element) } }
        return result
      }
      """
    },
    RowGroup("extension Set", typeName: "Set") {
      """
      __consuming func union<S: Sequence>(_ other: __owned S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { _ = result._findOrInsert(element) }
        return result
      }
      """
      """
      mutating func formUnion<S: Sequence>(_ other: __owned S) where S.Element == Element {
        for element in other { _ = _findOrInsert(element) }
      }
      """
      """
      func intersection(_ other: Set<Element>) -> Set<Element> {
        var result = Set<Element>()
        for element in self { if other._find(element) >= 0 { _ = result._findOrInsert(element) } }
        return result
      }
      """
      """
      __consuming func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        return intersection(Set(other))
      }
      """
      """
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element {
        self = intersection(Set(other))
      }
      """
      """
      mutating func subtract(_ other: Set<Element>) {
        for element in other {
          let entry = _find(element)
          if entry >= 0 { _remove(entry) }
        }
      }
      """
      """
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other {
          let entry = _find(element)
          if entry >= 0 { _remove(entry) }
        }
      }
      """
      """
      __consuming func subtracting(_ other: Set<Element>) -> Set<Element> {
        var result = Set<Element>()
        for element in self { if other._find(element) < 0 { _ = result._findOrInsert(element) } }
        return result
      }
      """
      """
      __consuming func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        return subtracting(Set(other))
      }
      """
      """
      mutating func formSymmetricDifference(_ other: __owned Set<Element>) {
        for element in other {
          let entry = _find(element)
          if entry >= 0 { _remove(entry) } else { _ = _findOrInsert(element) }
        }
      }
      """
      """
      mutating func formSymmetricDifference<S: Sequence>(_ other: __owned S) where S.Element == Element {
        formSymmetricDifference(Set(other))
      }
      """
      """
      __consuming func symmetricDifference<S: Sequence>(_ other: __owned S) -> Set<Element>
      where S.Element == Element {
        var result = self
        result.formSymmetricDifference(Set(other))
        return result
      }
      """
      """
      func isSubset(of other: Set<Element>) -> Bool {
        if count > other.count { return false }
        for element in self { if other._find(element) < 0 { return false } }
        return true
      }
      """
      """
      func isSubset<S: Sequence>(of possibleSuperset: S) -> Bool where S.Element == Element {
        return isSubset(of: Set(possibleSuperset))
      }
      """
      "func isSuperset(of other: Set<Element>) -> Bool { return other.isSubset(of: self) }"
      """
      func isSuperset<S: Sequence>(of possibleSubset: __owned S) -> Bool where S.Element == Element {
        for element in possibleSubset { if _find(element) < 0 { return false } }
        return true
      }
      """
      "func isStrictSubset(of other: Set<Element>) -> Bool { return count < other.count && isSubset(of: other) }"
      """
      func isStrictSubset<S: Sequence>(of possibleStrictSuperset: S) -> Bool where S.Element == Element {
        return isStrictSubset(of: Set(possibleStrictSuperset))
      }
      """
      "func isStrictSuperset(of other: Set<Element>) -> Bool { return other.isStrictSubset(of: self) }"
      """
      func isStrictSuperset<S: Sequence>(of possibleStrictSubset: S) -> Bool where S.Element == Element {
        return isStrictSuperset(of: Set(possibleStrictSubset))
      }
      """
      """
      func isDisjoint(with other: Set<Element>) -> Bool {
        for element in self { if other._find(element) >= 0 { return false } }
        return true
      }
      """
      """
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element {
        for element in other { if _find(element) >= 0 { return false } }
        return true
      }
      """
    },
    RowGroup("extension Set: ExpressibleByArrayLiteral", typeName: "Set") {
      """
      init(arrayLiteral elements: Element...) {
        self.init()
        reserveCapacity(elements.count)
        for element in elements { _ = _findOrInsert(element) }
      }
      """
    },
    RowGroup("extension Set: Hashable", typeName: "Set") {
      """
      static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool {
        return lhs.count == rhs.count && lhs.isSubset(of: rhs)
      }
      """
      """
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for element in self { sum ^= element.hashValue }
        hasher.combine(sum)
      }
      """
    },
    RowGroup("extension Set: CustomStringConvertible, CustomDebugStringConvertible", typeName: "Set") {
      "var description: String { return _describeElements(self) }"
      "var debugDescription: String { return \"Set(\" + _describeElements(self) + \")\" }"
    },
  ]
}
