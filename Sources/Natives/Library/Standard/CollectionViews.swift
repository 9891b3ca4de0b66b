extension Library {
  /// Slices, reversed collections and lists of indices.
  static let collectionViewGroups: [RowGroup] = [
    RowGroup("struct Slice<Base: Collection>", typeName: "Slice", isDeclaration: true) {
      "var _startIndex: Base.Index"
      "var _endIndex: Base.Index"
      "var _base: Base"
      """
      init(base: Base, bounds: Range<Base.Index>) {
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
        _base = base
      }
      """
      "var base: Base { return _base }"
    },
    RowGroup("extension Slice: Collection", typeName: "Slice") {
      "typealias Index = Base.Index"
      "typealias Element = Base.Element"
      "typealias SubSequence = Slice<Base>"
      "typealias Indices = Base.Indices"
      "var indices: Base.Indices { return _base.indices[_startIndex..<_endIndex] }"
      "typealias Iterator = IndexingIterator<Slice<Base>>"
      "var startIndex: Base.Index { return _startIndex }"
      "var endIndex: Base.Index { return _endIndex }"
      """
      subscript(index: Base.Index) -> Base.Element {
        if index < _startIndex || index >= _endIndex { _trap("Fatal error: Index out of bounds") }
        return _base[index]
      }
      """
      """
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex {
          _trap("Fatal error: Range out of bounds")
        }
        return Slice(base: _base, bounds: bounds)
      }
      """
      "func index(after i: Base.Index) -> Base.Index { return _base.index(after: i) }"
      "func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { return _base.index(i, offsetBy: n) }"
      """
      func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? {
        return _base.index(i, offsetBy: n, limitedBy: limit)
      }
      """
      """
      func distance(from start: Base.Index, to end: Base.Index) -> Int {
        return _base.distance(from: start, to: end)
      }
      """
    },
    RowGroup(
      "extension Slice: BidirectionalCollection where Base: BidirectionalCollection", typeName: "Slice"
    ) {
      "func index(before i: Base.Index) -> Base.Index { return _base.index(before: i) }"
    },
    RowGroup("extension Slice: RandomAccessCollection where Base: RandomAccessCollection", typeName: "Slice") {},
    RowGroup("extension Slice: MutableCollection where Base: MutableCollection", typeName: "Slice") {
      """
      subscript(index: Base.Index) -> Base.Element {
        get {
          if index < _startIndex || index >= _endIndex { _trap("Fatal error: Index out of bounds") }
          return _base[index]
        }
        set {
          if index < _startIndex || index >= _endIndex { _trap("Fatal error: Index out of bounds") }
          _base[index] = newValue
        }
      }
      """
      """
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get {
          if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex {
            _trap("Fatal error: Range out of bounds")
          }
          return Slice(base: _base, bounds: bounds)
        }
        set {
          var target = bounds.lowerBound
          var source = newValue.startIndex
          while target != bounds.upperBound && source != newValue.endIndex {
            _base[target] = newValue[source]
            _base.formIndex(after: &target)
            newValue.formIndex(after: &source)
          }
        }
      }
      """
    },
    RowGroup(
      "extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection", typeName: "Slice"
    ) {
      """
      init() {
        _base = Base()
        _startIndex = _base.startIndex
        _endIndex = _base.endIndex
      }
      """
      // What is cut off at an end stays in the base.
      """
      @discardableResult
      mutating func removeFirst() -> Base.Element {
        if _startIndex == _endIndex { _trap("Fatal error: Can't remove items from an empty collection") }
        let element = _base[_startIndex]
        _startIndex = _base.index(after: _startIndex)
        return element
      }
      """
      """
      mutating func removeFirst(_ k: Int) {
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let start = _base.index(_startIndex, offsetBy: k, limitedBy: _endIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        _startIndex = start
      }
      """
      // The base's indices may all be others afterwards: what is kept is how many elements stand where.
      """
      mutating func replaceSubrange<C: Collection>(
        _ subrange: Range<Base.Index>, with newElements: C
      ) where C.Element == Base.Element {
        let before = _base.distance(from: _base.startIndex, to: _startIndex)
        let kept =
          _base.distance(from: _startIndex, to: subrange.lowerBound)
          + _base.distance(from: subrange.upperBound, to: _endIndex)
        let added = newElements.count
        _base.replaceSubrange(subrange, with: newElements)
        _startIndex = _base.index(_base.startIndex, offsetBy: before)
        _endIndex = _base.index(_startIndex, offsetBy: kept + added)
      }
      """
    },
    RowGroup("struct DefaultIndices<Elements: Collection>", typeName: "DefaultIndices", isDeclaration: true) {
      "var _elements: Elements"
      "var _startIndex: Elements.Index"
      "var _endIndex: Elements.Index"
      """
      init(_elements: Elements, startIndex: Elements.Index, endIndex: Elements.Index) {
        self._elements = _elements
        _startIndex = startIndex
        _endIndex = endIndex
      }
      """
    },
    RowGroup("extension DefaultIndices: Collection", typeName: "DefaultIndices") {
      "typealias Index = Elements.Index"
      "typealias Element = Elements.Index"
      "typealias Indices = DefaultIndices<Elements>"
      "typealias SubSequence = DefaultIndices<Elements>"
      "typealias Iterator = IndexingIterator<DefaultIndices<Elements>>"
      "var startIndex: Elements.Index { return _startIndex }"
      "var endIndex: Elements.Index { return _endIndex }"
      "subscript(i: Elements.Index) -> Elements.Index { return i }"
      """
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        return DefaultIndices(_elements: _elements, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
      }
      """
      "func index(after i: Elements.Index) -> Elements.Index { return _elements.index(after: i) }"
      "var indices: DefaultIndices<Elements> { return self }"
    },
    RowGroup(
      "extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection",
      typeName: "DefaultIndices"
    ) {
      "func index(before i: Elements.Index) -> Elements.Index { return _elements.index(before: i) }"
    },
    RowGroup(
      "extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection",
      typeName: "DefaultIndices"
    ) {},
    RowGroup(
      "struct ReversedCollection<Base: BidirectionalCollection>", typeName: "ReversedCollection", isDeclaration: true
    ) {
      "let _base: Base"
      "init(_base: Base) { self._base = _base }"
    },
    RowGroup("extension ReversedCollection: Sequence", typeName: "ReversedCollection") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        let _base: Base
        var _position: Base.Index
        init(_base: Base) {
          self._base = _base
          _position = _base.endIndex
        }
        mutating func next() -> Base.Element? {
          if _position == _base.startIndex { return nil }
          _base.formIndex(before: &_position)
          return _base[_position]
        }
      }
      """
      "typealias Element = Base.Element"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base) }"
      "var underestimatedCount: Int { return _base.underestimatedCount }"
    },
    RowGroup("extension ReversedCollection: BidirectionalCollection", typeName: "ReversedCollection") {
      """
      struct Index: Comparable {
        let base: Base.Index
        init(_ base: Base.Index) { self.base = base }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs.base == rhs.base }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs.base > rhs.base }
      }
      """
      "typealias SubSequence = Slice<ReversedCollection<Base>>"
      "typealias Indices = DefaultIndices<ReversedCollection<Base>>"
      "var startIndex: Index { return Index(_base.endIndex) }"
      "var endIndex: Index { return Index(_base.startIndex) }"
      "var count: Int { return _base.count }"
      "func index(after i: Index) -> Index { return Index(_base.index(before: i.base)) }"
      "func index(before i: Index) -> Index { return Index(_base.index(after: i.base)) }"
      "func index(_ i: Index, offsetBy n: Int) -> Index { return Index(_base.index(i.base, offsetBy: -n)) }"
      """
      func index(_ i: Index, offsetBy n: Int, limitedBy limit: Index) -> Index? {
        guard let position = _base.index(i.base, offsetBy: -n, limitedBy: limit.base) else { return nil }
        return Index(position)
      }
      """
      """
      func distance(from start: Index, to end: Index) -> Int {
        return _base.distance(from: end.base, to: start.base)
      }
      """
      "subscript(position: Index) -> Base.Element { return _base[_base.index(before: position.base)] }"
      "__consuming func reversed() -> Base { return _base }"
    },
    RowGroup(
      "extension ReversedCollection.Index: Hashable where Base.Index: Hashable", typeName: "ReversedCollection.Index"
    ) {
      "func hash(into hasher: inout Hasher) { hasher.combine(base) }"
    },
    RowGroup(
      "extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection",
      typeName: "ReversedCollection"
    ) {},
    RowGroup(
      "extension EnumeratedSequence: Collection where Base: Collection", typeName: "EnumeratedSequence"
    ) {
      """
      struct Index: Comparable {
        let base: Base.Index
        let _offset: Int
        init(base: Base.Index, offset: Int) {
          self.base = base
          _offset = offset
        }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs.base == rhs.base }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs.base < rhs.base }
      }
      """
      "typealias SubSequence = Slice<EnumeratedSequence<Base>>"
      "typealias Indices = DefaultIndices<EnumeratedSequence<Base>>"
      "var startIndex: Index { return Index(base: _base.startIndex, offset: 0) }"
      "var endIndex: Index { return Index(base: _base.endIndex, offset: _base.count) }"
      "var count: Int { return _base.count }"
      "var underestimatedCount: Int { return count }"
      """
      subscript(position: Index) -> (offset: Int, element: Base.Element) {
        return (offset: position._offset, element: _base[position.base])
      }
      """
      """
      func index(after i: Index) -> Index {
        return Index(base: _base.index(after: i.base), offset: i._offset + 1)
      }
      """
    },
    RowGroup(
      "extension EnumeratedSequence: BidirectionalCollection where Base: BidirectionalCollection",
      typeName: "EnumeratedSequence"
    ) {
      """
      func index(before i: Index) -> Index {
        return Index(base: _base.index(before: i.base), offset: i._offset - 1)
      }
      """
    },
    RowGroup(
      "extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection",
      typeName: "EnumeratedSequence"
    ) {},
  ]
}
