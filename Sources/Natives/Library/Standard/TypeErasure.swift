extension Library {
  /// Collections whose type is hidden: each wrapper holds a box that knows it.
  static let typeErasureGroups: [RowGroup] = [
    RowGroup("class _AnyIndexBox", typeName: "_AnyIndexBox", isDeclaration: true) {
      "init() {}"
      "func _isEqual(_ other: _AnyIndexBox) -> Bool { _trap(\"Fatal error: an index without a value\") }"
      "func _isLess(_ other: _AnyIndexBox) -> Bool { _trap(\"Fatal error: an index without a value\") }"
    },
    RowGroup("final class _IndexBox<I: Comparable>: _AnyIndexBox", typeName: "_IndexBox", isDeclaration: true) {
      "let _value: I"
      "init(_ value: I) { _value = value }"
      "override func _isEqual(_ other: _AnyIndexBox) -> Bool { return _value == (other as! _IndexBox<I>)._value }"
      "override func _isLess(_ other: _AnyIndexBox) -> Bool { return _value < (other as! _IndexBox<I>)._value }"
    },
    RowGroup("struct AnyIndex: Comparable", typeName: "AnyIndex", isDeclaration: true) {
      "let _box: _AnyIndexBox"
      "init<I: Comparable>(_base: I) { _box = _IndexBox(_base) }"
      "static func == (lhs: AnyIndex, rhs: AnyIndex) -> Bool { return lhs._box._isEqual(rhs._box) }"
      "static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool { return lhs._box._isLess(rhs._box) }"
    },
    RowGroup("class _AnyCollectionBox<Element>", typeName: "_AnyCollectionBox", isDeclaration: true) {
      "init() {}"
      "var _start: AnyIndex { _trap(\"Fatal error: a collection without elements\") }"
      "var _end: AnyIndex { _trap(\"Fatal error: a collection without elements\") }"
      "var _count: Int { _trap(\"Fatal error: a collection without elements\") }"
      "func _after(_ i: AnyIndex) -> AnyIndex { _trap(\"Fatal error: a collection without elements\") }"
      "func _before(_ i: AnyIndex) -> AnyIndex { _trap(\"Fatal error: a collection without elements\") }"
      "func _at(_ i: AnyIndex) -> Element { _trap(\"Fatal error: a collection without elements\") }"
      "func _advanced(_ i: AnyIndex, _ n: Int) -> AnyIndex { _trap(\"Fatal error: a collection without elements\") }"
      "func _distance(_ i: AnyIndex, _ j: AnyIndex) -> Int { _trap(\"Fatal error: a collection without elements\") }"
      """
      func _slice(_ i: AnyIndex, _ j: AnyIndex) -> _AnyCollectionBox<Element> {
        _trap("Fatal error: a collection without elements")
      }
      """
      "func _makeIterator() -> AnyIterator<Element> { _trap(\"Fatal error: a collection without elements\") }"
    },
    RowGroup(
      "class _CollectionBox<Base: Collection>: _AnyCollectionBox<Base.Element>", typeName: "_CollectionBox",
      isDeclaration: true
    ) {
      "let _base: Base"
      "init(_ base: Base) { _base = base }"
      "func _index(_ i: AnyIndex) -> Base.Index { return (i._box as! _IndexBox<Base.Index>)._value }"
      "override var _start: AnyIndex { return AnyIndex(_base: _base.startIndex) }"
      "override var _end: AnyIndex { return AnyIndex(_base: _base.endIndex) }"
      "override var _count: Int { return _base.count }"
      "override func _after(_ i: AnyIndex) -> AnyIndex { return AnyIndex(_base: _base.index(after: _index(i))) }"
      "override func _at(_ i: AnyIndex) -> Base.Element { return _base[_index(i)] }"
      """
      override func _advanced(_ i: AnyIndex, _ n: Int) -> AnyIndex {
        return AnyIndex(_base: _base.index(_index(i), offsetBy: n))
      }
      """
      "override func _distance(_ i: AnyIndex, _ j: AnyIndex) -> Int { return _base.distance(from: _index(i), to: _index(j)) }"
      """
      override func _slice(_ i: AnyIndex, _ j: AnyIndex) -> _AnyCollectionBox<Base.Element> {
        return _CollectionBox<Base.SubSequence>(_base[_index(i)..<_index(j)])
      }
      """
      "override func _makeIterator() -> AnyIterator<Base.Element> { return AnyIterator(_base.makeIterator()) }"
    },
    RowGroup(
      "class _BidirectionalCollectionBox<Base: BidirectionalCollection>: _CollectionBox<Base>",
      typeName: "_BidirectionalCollectionBox", isDeclaration: true
    ) {
      "override func _before(_ i: AnyIndex) -> AnyIndex { return AnyIndex(_base: _base.index(before: _index(i))) }"
      """
      override func _slice(_ i: AnyIndex, _ j: AnyIndex) -> _AnyCollectionBox<Base.Element> {
        return _BidirectionalCollectionBox<Base.SubSequence>(_base[_index(i)..<_index(j)])
      }
      """
    },
    wrapper("AnyCollection", "Collection", box: "_CollectionBox"),
    wrapper("AnyBidirectionalCollection", "BidirectionalCollection", box: "_BidirectionalCollectionBox"),
    wrapper(
      "AnyRandomAccessCollection", "RandomAccessCollection", box: "_BidirectionalCollectionBox"),
    conversions("AnyCollection", from: ["AnyBidirectionalCollection", "AnyRandomAccessCollection"]),
    conversions("AnyBidirectionalCollection", from: ["AnyRandomAccessCollection"]),
    RowGroup(
      "struct IteratorSequence<Base: IteratorProtocol>: IteratorProtocol, Sequence", typeName: "IteratorSequence",
      isDeclaration: true
    ) {
      "var _base: Base"
      "init(_ base: Base) { _base = base }"
      "mutating func next() -> Base.Element? { return _base.next() }"
    },
  ]

  private static func wrapper(_ name: String, _ kind: String, box: String) -> RowGroup {
    RowGroup("struct \(name)<Element>: \(kind)", typeName: name, isDeclaration: true) {
      "typealias Index = AnyIndex"
      "typealias SubSequence = \(name)<Element>"
      "typealias Indices = DefaultIndices<\(name)<Element>>"
      "typealias Iterator = AnyIterator<Element>"
      "let _box: _AnyCollectionBox<Element>"
      "init(_box: _AnyCollectionBox<Element>) { self._box = _box }"
      "init<C: \(kind)>(_ base: C) where C.Element == Element { _box = \(box)<C>(base) }"
      "__consuming func makeIterator() -> AnyIterator<Element> { return _box._makeIterator() }"
      "var startIndex: AnyIndex { return _box._start }"
      "var endIndex: AnyIndex { return _box._end }"
      "var count: Int { return _box._count }"
      "func index(after i: AnyIndex) -> AnyIndex { return _box._after(i) }"
      if kind != "Collection" { "func index(before i: AnyIndex) -> AnyIndex { return _box._before(i) }" }
      "func index(_ i: AnyIndex, offsetBy n: Int) -> AnyIndex { return _box._advanced(i, n) }"
      "func distance(from i: AnyIndex, to j: AnyIndex) -> Int { return _box._distance(i, j) }"
      "subscript(i: AnyIndex) -> Element { return _box._at(i) }"
      """
      subscript(bounds: Range<AnyIndex>) -> \(name)<Element> {
        return \(name)(_box: _box._slice(bounds.lowerBound, bounds.upperBound))
      }
      """
    }
  }

  private static func conversions(_ name: String, from others: [String]) -> RowGroup {
    RowGroup("extension \(name)", typeName: name) {
      others.map { Row("init(_ other: \($0)<Element>) { _box = other._box }") }
    }
  }
}
