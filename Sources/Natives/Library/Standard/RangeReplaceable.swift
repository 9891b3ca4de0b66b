extension Library {
  static let rangeReplaceableGroups: [RowGroup] = [
    RowGroup(
      "protocol RangeReplaceableCollection<Element>: Collection", typeName: "RangeReplaceableCollection",
      isDeclaration: true
    ) {
      "associatedtype SubSequence: RangeReplaceableCollection = Slice<Self>"
      "init()"
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: __owned C)
      where C.Element == Element
      """
      "mutating func reserveCapacity(_ n: Int)"
      "init(repeating repeatedValue: Element, count: Int)"
      "init<S: Sequence>(_ elements: S) where S.Element == Element"
      "mutating func append(_ newElement: __owned Element)"
      "mutating func append<S: Sequence>(contentsOf newElements: __owned S) where S.Element == Element"
      "mutating func insert(_ newElement: __owned Element, at i: Index)"
      """
      mutating func insert<S: Collection>(contentsOf newElements: __owned S, at i: Index)
      where S.Element == Element
      """
      "mutating func remove(at i: Index) -> Element"
      "mutating func removeSubrange(_ bounds: Range<Index>)"
      "mutating func removeFirst() -> Element"
      "mutating func removeFirst(_ k: Int)"
      "mutating func removeAll(keepingCapacity keepCapacity: Bool)"
      "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows"
    },
    RowGroup("extension RangeReplaceableCollection", typeName: "RangeReplaceableCollection") {
      """
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        for _ in 0..<count { append(repeatedValue) }
      }
      """
      """
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      """
      "mutating func reserveCapacity(_ n: Int) {}"
      """
      mutating func append(_ newElement: __owned Element) { insert(newElement, at: endIndex) }
      """
      """
      mutating func append<S: Sequence>(contentsOf newElements: __owned S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      """
      """
      mutating func insert(_ newElement: __owned Element, at i: Index) {
        replaceSubrange(i..<i, with: CollectionOfOne(newElement))
      }
      """
      """
      mutating func insert<C: Collection>(contentsOf newElements: __owned C, at i: Index)
      where C.Element == Element {
        replaceSubrange(i..<i, with: newElements)
      }
      """
      """
      @discardableResult
      mutating func remove(at position: Index) -> Element {
        if isEmpty { _trap("Fatal error: Can't remove from an empty collection") }
        let element = self[position]
        replaceSubrange(position..<index(after: position), with: EmptyCollection())
        return element
      }
      """
      """
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection()) }
      """
      """
      mutating func removeSubrange<R: RangeExpression>(_ subrange: R) where R.Bound == Index {
        removeSubrange(subrange.relative(to: self))
      }
      """
      """
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(
        _ subrange: R, with newElements: __owned C
      ) where C.Element == Element, R.Bound == Index {
        replaceSubrange(subrange.relative(to: self), with: newElements)
      }
      """
      """
      @discardableResult
      mutating func removeFirst() -> Element {
        if isEmpty { _trap("Fatal error: Can't remove first element from an empty collection") }
        return remove(at: startIndex)
      }
      """
      """
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it has")
        }
        removeSubrange(startIndex..<end)
      }
      """
      """
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Self() }
      """
      """
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        self = try filter { !(try shouldBeRemoved($0)) }
      }
      """
      """
      __consuming func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      """
      """
      static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Element == Other.Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      """
      """
      static func + <Other: Sequence>(lhs: Other, rhs: Self) -> Self where Element == Other.Element {
        var result = Self()
        result.append(contentsOf: lhs)
        result.append(contentsOf: rhs)
        return result
      }
      """
      """
      static func + <Other: RangeReplaceableCollection>(lhs: Self, rhs: Other) -> Self
      where Element == Other.Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      """
      """
      static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element {
        lhs.append(contentsOf: rhs)
      }
      """
    },
    RowGroup(
      "extension RangeReplaceableCollection where Self: BidirectionalCollection",
      typeName: "RangeReplaceableCollection"
    ) {
      """
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        return remove(at: index(before: endIndex))
      }
      """
      """
      @discardableResult
      mutating func removeLast() -> Element {
        if isEmpty { _trap("Fatal error: Can't remove last element from an empty collection") }
        return remove(at: index(before: endIndex))
      }
      """
      """
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let start = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        removeSubrange(start..<endIndex)
      }
      """
    },
    RowGroup(
      "extension RangeReplaceableCollection where Self: MutableCollection", typeName: "RangeReplaceableCollection"
    ) {
      """
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept = startIndex
        var i = startIndex
        while i != endIndex {
          if !(try shouldBeRemoved(self[i])) {
            if kept != i { swapAt(kept, i) }
            formIndex(after: &kept)
          }
          formIndex(after: &i)
        }
        removeSubrange(kept..<endIndex)
      }
      """
    },
  ]
}
