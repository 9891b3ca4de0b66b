extension Library {
  /// The protocols of collections and the members that follow from their requirements.
  static let collectionGroups: [RowGroup] = [
    RowGroup("protocol Collection<Element>: Sequence", typeName: "Collection", isDeclaration: true) {
      "associatedtype Element"
      "associatedtype Index: Comparable"
      "associatedtype Iterator = IndexingIterator<Self>"
      """
      associatedtype SubSequence: Collection = Slice<Self>
      where SubSequence.Index == Index, Element == SubSequence.Element, SubSequence.SubSequence == SubSequence
      """
      """
      associatedtype Indices: Collection = DefaultIndices<Self>
      where Indices.Element == Index, Indices.Index == Index, Indices.SubSequence == Indices
      """
      "var startIndex: Index { get }"
      "var endIndex: Index { get }"
      "subscript(position: Index) -> Element { get }"
      "subscript(bounds: Range<Index>) -> SubSequence { get }"
      "var indices: Indices { get }"
      "var isEmpty: Bool { get }"
      "var count: Int { get }"
      "func index(_ i: Index, offsetBy distance: Int) -> Index"
      "func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?"
      "func distance(from start: Index, to end: Index) -> Int"
      "func index(after i: Index) -> Index"
      "func formIndex(after i: inout Index)"
    },
    RowGroup("extension Collection", typeName: "Collection") {
      "var isEmpty: Bool { return startIndex == endIndex }"
      "var count: Int { return distance(from: startIndex, to: endIndex) }"
      "var underestimatedCount: Int { return count }"
      """
      var first: Element? {
        let start = startIndex
        return start == endIndex ? nil : self[start]
      }
      """
      "func formIndex(after i: inout Index) { i = index(after: i) }"
      """
      func distance(from start: Index, to end: Index) -> Int {
        if start > end { _trap("Fatal error: Only BidirectionalCollections can have end come before start") }
        var position = start
        var count = 0
        while position != end {
          count += 1
          formIndex(after: &position)
        }
        return count
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        if distance < 0 { _trap("Fatal error: Only BidirectionalCollections can be advanced by a negative amount") }
        var position = i
        for _ in 0..<distance { formIndex(after: &position) }
        return position
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        if distance < 0 { _trap("Fatal error: Only BidirectionalCollections can be advanced by a negative amount") }
        var position = i
        for _ in 0..<distance {
          if position == limit { return nil }
          formIndex(after: &position)
        }
        return position
      }
      """
      """
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      """
      """
      func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
        if let advanced = index(i, offsetBy: distance, limitedBy: limit) {
          i = advanced
          return true
        }
        i = limit
        return false
      }
      """
    },
    RowGroup("extension Collection where Iterator == IndexingIterator<Self>", typeName: "Collection") {
      "__consuming func makeIterator() -> IndexingIterator<Self> { return IndexingIterator(_elements: self) }"
    },
    RowGroup(
      "struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence", typeName: "IndexingIterator",
      isDeclaration: true
    ) {
      "let _elements: Elements"
      "var _position: Elements.Index"
      "init(_elements: Elements) { self._elements = _elements; _position = _elements.startIndex }"
      """
      init(_elements: Elements, _position: Elements.Index) {
        self._elements = _elements
        self._position = _position
      }
      """
      """
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _elements.formIndex(after: &_position)
        return element
      }
      """
    },
    RowGroup(
      "protocol BidirectionalCollection<Element>: Collection", typeName: "BidirectionalCollection",
      isDeclaration: true
    ) {
      """
      associatedtype SubSequence: BidirectionalCollection = Slice<Self>
      """
      "associatedtype Indices: BidirectionalCollection = DefaultIndices<Self>"
      "func index(before i: Index) -> Index"
      "func formIndex(before i: inout Index)"
    },
    RowGroup("extension BidirectionalCollection", typeName: "BidirectionalCollection") {
      "func formIndex(before i: inout Index) { i = index(before: i) }"
      "var last: Element? { return isEmpty ? nil : self[index(before: endIndex)] }"
      """
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var position = i
        if distance >= 0 {
          for _ in 0..<distance { formIndex(after: &position) }
        } else {
          for _ in 0..<(-distance) { formIndex(before: &position) }
        }
        return position
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var position = i
        if distance >= 0 {
          for _ in 0..<distance {
            if position == limit { return nil }
            formIndex(after: &position)
          }
        } else {
          for _ in 0..<(-distance) {
            if position == limit { return nil }
            formIndex(before: &position)
          }
        }
        return position
      }
      """
      """
      func distance(from start: Index, to end: Index) -> Int {
        var position = start
        var count = 0
        if start < end {
          while position != end {
            count += 1
            formIndex(after: &position)
          }
        } else if start > end {
          while position != end {
            count -= 1
            formIndex(before: &position)
          }
        }
        return count
      }
      """
    },
    RowGroup(
      "protocol RandomAccessCollection<Element>: BidirectionalCollection", typeName: "RandomAccessCollection",
      isDeclaration: true
    ) {
      "associatedtype SubSequence: RandomAccessCollection = Slice<Self>"
      "associatedtype Indices: RandomAccessCollection = DefaultIndices<Self>"
    },
    RowGroup(
      "extension RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index>",
      typeName: "RandomAccessCollection"
    ) {
      "var indices: Range<Index> { return startIndex..<endIndex }"
      "func index(after i: Index) -> Index { return i.advanced(by: 1) }"
      "func index(before i: Index) -> Index { return i.advanced(by: -1) }"
      "func index(_ i: Index, offsetBy distance: Int) -> Index { return i.advanced(by: distance) }"
      "func distance(from start: Index, to end: Index) -> Int { return start.distance(to: end) }"
    },
  ]
}
