extension Library {
  /// The protocols of iteration and the sequences that wrap another one.
  static let sequenceGroups: [RowGroup] = [
    RowGroup("protocol IteratorProtocol<Element>", typeName: "IteratorProtocol", isDeclaration: true) {
      "associatedtype Element"
      "mutating func next() -> Element?"
    },
    RowGroup("protocol Sequence<Element>", typeName: "Sequence", isDeclaration: true) {
      "associatedtype Element where Element == Iterator.Element"
      "associatedtype Iterator: IteratorProtocol"
      "__consuming func makeIterator() -> Iterator"
      "var underestimatedCount: Int { get }"
      "var _roomOfMap: Int { get }"
    },
    RowGroup("extension Sequence where Self: IteratorProtocol", typeName: "Sequence") {
      "__consuming func makeIterator() -> Self { return self }"
    },
    RowGroup("struct EnumeratedSequence<Base: Sequence>", typeName: "EnumeratedSequence", isDeclaration: true) {
      "var _base: Base"
      "init(_base: Base) { self._base = _base }"
    },
    RowGroup("extension EnumeratedSequence: Sequence", typeName: "EnumeratedSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = (offset: Int, element: Base.Element)
        var _base: Base.Iterator
        var _count: Int
        init(_base: Base.Iterator) {
          self._base = _base
          _count = 0
        }
        mutating func next() -> (offset: Int, element: Base.Element)? {
          guard let element = _base.next() else { return nil }
          let offset = _count
          _count += 1
          return (offset: offset, element: element)
        }
      }
      """
      "typealias Element = (offset: Int, element: Base.Element)"
      "var underestimatedCount: Int { return 0 }"
      // A list of what is made of each is a collection's, where this is one: with room for all from the start.
      "var _roomOfMap: Int { return _base.underestimatedCount }"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base.makeIterator()) }"
    },
    RowGroup(
      "struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>", typeName: "Zip2Sequence", isDeclaration: true
    ) {
      "let _sequence1: Sequence1"
      "let _sequence2: Sequence2"
      """
      init(_ sequence1: Sequence1, _ sequence2: Sequence2) {
        _sequence1 = sequence1
        _sequence2 = sequence2
      }
      """
    },
    RowGroup("extension Zip2Sequence: Sequence", typeName: "Zip2Sequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = (Sequence1.Element, Sequence2.Element)
        var _first: Sequence1.Iterator
        var _second: Sequence2.Iterator
        var _isAtEnd: Bool
        init(_ first: Sequence1.Iterator, _ second: Sequence2.Iterator) {
          _first = first
          _second = second
          _isAtEnd = false
        }
        mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
          if _isAtEnd { return nil }
          guard let a = _first.next() else {
            _isAtEnd = true
            return nil
          }
          guard let b = _second.next() else {
            _isAtEnd = true
            return nil
          }
          return (a, b)
        }
      }
      """
      "typealias Element = (Sequence1.Element, Sequence2.Element)"
      """
      __consuming func makeIterator() -> Iterator {
        return Iterator(_sequence1.makeIterator(), _sequence2.makeIterator())
      }
      """
      """
      var underestimatedCount: Int {
        let first = _sequence1.underestimatedCount
        let second = _sequence2.underestimatedCount
        return first < second ? first : second
      }
      """
    },
    RowGroup("", typeName: "") {
      """
      func zip<Sequence1: Sequence, Sequence2: Sequence>(
        _ sequence1: Sequence1, _ sequence2: Sequence2
      ) -> Zip2Sequence<Sequence1, Sequence2> {
        return Zip2Sequence(sequence1, sequence2)
      }
      """
    },
    RowGroup("struct PrefixSequence<Base: Sequence>", typeName: "PrefixSequence", isDeclaration: true) {
      "var _base: Base"
      "let _maxLength: Int"
      """
      init(_base: Base, _maxLength: Int) {
        self._base = _base
        self._maxLength = _maxLength
      }
      """
    },
    RowGroup("extension PrefixSequence: Sequence", typeName: "PrefixSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        var _base: Base.Iterator
        var _remaining: Int
        init(_ base: Base.Iterator, maxLength: Int) {
          _base = base
          _remaining = maxLength
        }
        mutating func next() -> Base.Element? {
          if _remaining == 0 { return nil }
          _remaining -= 1
          return _base.next()
        }
      }
      """
      "typealias Element = Base.Element"
      """
      __consuming func makeIterator() -> Iterator {
        return Iterator(_base.makeIterator(), maxLength: _maxLength)
      }
      """
      """
      __consuming func prefix(_ maxLength: Int) -> PrefixSequence<Base> {
        return PrefixSequence(_base: _base, _maxLength: Swift.min(maxLength, _maxLength))
      }
      """
    },
    RowGroup("struct DropFirstSequence<Base: Sequence>", typeName: "DropFirstSequence", isDeclaration: true) {
      "let _base: Base"
      "let _limit: Int"
      """
      init(_base: Base, _limit: Int) {
        self._base = _base
        self._limit = _limit
      }
      """
    },
    RowGroup("extension DropFirstSequence: Sequence", typeName: "DropFirstSequence") {
      "typealias Element = Base.Element"
      "typealias Iterator = Base.Iterator"
      """
      __consuming func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        var dropped = 0
        while dropped < _limit, iterator.next() != nil { dropped += 1 }
        return iterator
      }
      """
      """
      __consuming func dropFirst(_ k: Int) -> DropFirstSequence<Base> {
        return DropFirstSequence(_base: _base, _limit: _limit + k)
      }
      """
    },
    RowGroup("struct DropWhileSequence<Base: Sequence>", typeName: "DropWhileSequence", isDeclaration: true) {
      "var _iterator: Base.Iterator"
      "var _next: Base.Element?"
      """
      init(_iterator: Base.Iterator, _next: Base.Element?) {
        self._iterator = _iterator
        self._next = _next
      }
      """
    },
    RowGroup("extension DropWhileSequence: Sequence", typeName: "DropWhileSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        var _iterator: Base.Iterator
        var _next: Base.Element?
        init(_ iterator: Base.Iterator, next: Base.Element?) {
          _iterator = iterator
          _next = next
        }
        mutating func next() -> Base.Element? {
          guard let element = _next else { return nil }
          _next = _iterator.next()
          return element
        }
      }
      """
      "typealias Element = Base.Element"
      "__consuming func makeIterator() -> Iterator { return Iterator(_iterator, next: _next) }"
    },
    RowGroup(
      "struct FlattenSequence<Base: Sequence> where Base.Element: Sequence", typeName: "FlattenSequence",
      isDeclaration: true
    ) {
      "var _base: Base"
      "init(_base: Base) { self._base = _base }"
    },
    RowGroup("extension FlattenSequence: Sequence", typeName: "FlattenSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element.Element
        var _base: Base.Iterator
        var _inner: Base.Element.Iterator?
        init(_base: Base.Iterator) {
          self._base = _base
          _inner = nil
        }
        mutating func next() -> Base.Element.Element? {
          while true {
            if let element = _inner?.next() { return element }
            guard let segment = _base.next() else {
              _inner = nil
              return nil
            }
            _inner = segment.makeIterator()
          }
        }
      }
      """
      "typealias Element = Base.Element.Element"
      "var underestimatedCount: Int { return 0 }"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base.makeIterator()) }"
    },
    RowGroup("struct Index", typeName: "FlattenSequence.Index", isDeclaration: true) {
      "let _outer: Int"
      "let _inner: Int"
      "init(_outer: Int, _inner: Int) { self._outer = _outer; self._inner = _inner }"
    },
    RowGroup("extension FlattenSequence.Index: Comparable", typeName: "FlattenSequence.Index") {
      """
      static func == (a: FlattenSequence<Base>.Index, b: FlattenSequence<Base>.Index) -> Bool {
        return a._outer == b._outer && a._inner == b._inner
      }
      """
      """
      static func < (a: FlattenSequence<Base>.Index, b: FlattenSequence<Base>.Index) -> Bool {
        return a._outer != b._outer ? a._outer < b._outer : a._inner < b._inner
      }
      """
    },
    // An index counts segments, and elements in the segment.
    RowGroup(
      "extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection",
      typeName: "FlattenSequence"
    ) {
      "typealias Indices = DefaultIndices<FlattenSequence<Base>>"
      "typealias SubSequence = Slice<FlattenSequence<Base>>"
      "var underestimatedCount: Int { return count }"
      "func _segment(_ n: Int) -> Base.Element { return _base[_base.index(_base.startIndex, offsetBy: n)] }"
      """
      func _first(from outer: Int) -> FlattenSequence<Base>.Index {
        var outer = outer
        let count = _base.count
        while outer < count && _segment(outer).isEmpty { outer += 1 }
        return FlattenSequence<Base>.Index(_outer: outer, _inner: 0)
      }
      """
      "var startIndex: FlattenSequence<Base>.Index { return _first(from: 0) }"
      "var endIndex: FlattenSequence<Base>.Index { return FlattenSequence<Base>.Index(_outer: _base.count, _inner: 0) }"
      """
      func index(after i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
        let next = i._inner + 1
        if next < _segment(i._outer).count { return FlattenSequence<Base>.Index(_outer: i._outer, _inner: next) }
        return _first(from: i._outer + 1)
      }
      """
      """
      subscript(i: FlattenSequence<Base>.Index) -> Base.Element.Element {
        let segment = _segment(i._outer)
        return segment[segment.index(segment.startIndex, offsetBy: i._inner)]
      }
      """
      """
      subscript(bounds: Range<FlattenSequence<Base>.Index>) -> Slice<FlattenSequence<Base>> {
        return Slice(base: self, bounds: bounds)
      }
      """
      """
      var count: Int {
        var result = 0
        for segment in _base { result += segment.count }
        return result
      }
      """
    },
    RowGroup(
      """
      extension FlattenSequence: BidirectionalCollection \
      where Base: BidirectionalCollection, Base.Element: BidirectionalCollection
      """, typeName: "FlattenSequence"
    ) {
      """
      func index(before i: FlattenSequence<Base>.Index) -> FlattenSequence<Base>.Index {
        if i._inner > 0 { return FlattenSequence<Base>.Index(_outer: i._outer, _inner: i._inner - 1) }
        var outer = i._outer - 1
        while _segment(outer).isEmpty { outer -= 1 }
        return FlattenSequence<Base>.Index(_outer: outer, _inner: _segment(outer).count - 1)
      }
      """
    },
    RowGroup(
      "struct JoinedSequence<Base: Sequence> where Base.Element: Sequence", typeName: "JoinedSequence",
      isDeclaration: true
    ) {
      "var _base: Base"
      "var _separator: [Base.Element.Element]"
      """
      init<Separator: Sequence>(base: Base, separator: Separator)
      where Separator.Element == Base.Element.Element {
        _base = base
        _separator = Array(separator)
      }
      """
    },
    RowGroup("extension JoinedSequence: Sequence", typeName: "JoinedSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element.Element
        var _base: Base.Iterator
        var _inner: Base.Element.Iterator?
        let _separator: [Base.Element.Element]
        var _position: Int
        init(base: Base.Iterator, separator: [Base.Element.Element]) {
          _base = base
          _inner = nil
          _separator = separator
          _position = separator.count
        }
        mutating func next() -> Base.Element.Element? {
          while true {
            if _position < _separator.count {
              _position += 1
              return _separator[_position - 1]
            }
            if let element = _inner?.next() { return element }
            let isFirst = _inner == nil
            guard let segment = _base.next() else { return nil }
            _inner = segment.makeIterator()
            if !isFirst { _position = 0 }
          }
        }
      }
      """
      "typealias Element = Base.Element.Element"
      """
      __consuming func makeIterator() -> Iterator {
        return Iterator(base: _base.makeIterator(), separator: _separator)
      }
      """
    },
  ]
}
