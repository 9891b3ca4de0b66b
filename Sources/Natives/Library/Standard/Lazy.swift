extension Library {
  /// The lazy forms of map, filter and their kin.
  static let lazyGroups: [RowGroup] = [
    RowGroup("protocol LazySequenceProtocol: Sequence", typeName: "LazySequenceProtocol", isDeclaration: true) {
      "associatedtype Elements: Sequence = Self where Elements.Element == Element"
      "var elements: Elements { get }"
    },
    RowGroup("extension LazySequenceProtocol where Elements == Self", typeName: "LazySequenceProtocol") {
      "var elements: Self { return self }"
    },
    RowGroup(
      "protocol LazyCollectionProtocol: Collection, LazySequenceProtocol", typeName: "LazyCollectionProtocol",
      isDeclaration: true
    ) {},
    RowGroup("struct LazySequence<Base: Sequence>", typeName: "LazySequence", isDeclaration: true) {
      "var _base: Base"
      "init(_base: Base) { self._base = _base }"
    },
    RowGroup("extension LazySequence: LazySequenceProtocol", typeName: "LazySequence") {
      "typealias Element = Base.Element"
      "typealias Iterator = Base.Iterator"
      "typealias Elements = Base"
      "__consuming func makeIterator() -> Base.Iterator { return _base.makeIterator() }"
      "var underestimatedCount: Int { return _base.underestimatedCount }"
      "var elements: Base { return _base }"
    },
    RowGroup(
      "extension LazySequence: Collection, LazyCollectionProtocol where Base: Collection", typeName: "LazySequence"
    ) {
      "typealias Index = Base.Index"
      "typealias Indices = Base.Indices"
      "typealias SubSequence = Slice<LazySequence<Base>>"
      "var startIndex: Base.Index { return _base.startIndex }"
      "var endIndex: Base.Index { return _base.endIndex }"
      "var indices: Base.Indices { return _base.indices }"
      "var isEmpty: Bool { return _base.isEmpty }"
      "var count: Int { return _base.count }"
      "func index(after i: Base.Index) -> Base.Index { return _base.index(after: i) }"
      "subscript(position: Base.Index) -> Base.Element { return _base[position] }"
      "func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { return _base.index(i, offsetBy: n) }"
      "func distance(from start: Base.Index, to end: Base.Index) -> Int { return _base.distance(from: start, to: end) }"
    },
    RowGroup(
      "extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection", typeName: "LazySequence"
    ) {
      "func index(before i: Base.Index) -> Base.Index { return _base.index(before: i) }"
    },
    RowGroup(
      "extension LazySequence: RandomAccessCollection where Base: RandomAccessCollection", typeName: "LazySequence"
    ) {},
    RowGroup("", typeName: "") { "typealias LazyCollection<T: Collection> = LazySequence<T>" },
    RowGroup("extension Sequence", typeName: "Sequence") {
      "var lazy: LazySequence<Self> { return LazySequence(_base: self) }"
    },
    RowGroup(
      "extension LazySequenceProtocol where Elements: LazySequenceProtocol", typeName: "LazySequenceProtocol"
    ) {
      "var lazy: Elements { return elements }"
    },
    RowGroup("extension LazySequenceProtocol where Element: Sequence", typeName: "LazySequenceProtocol") {
      """
      __consuming func joined() -> LazySequence<FlattenSequence<Elements>> {
        return LazySequence(_base: FlattenSequence(_base: elements))
      }
      """
    },
    RowGroup("extension LazySequenceProtocol", typeName: "LazySequenceProtocol") {
      "var lazy: LazySequence<Elements> { return LazySequence(_base: elements) }"
      """
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Elements, U> {
        return LazyMapSequence(_base: elements, transform: transform)
      }
      """
      """
      __consuming func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements> {
        return LazyFilterSequence(_base: elements, isIncluded)
      }
      """
      """
      func compactMap<ElementOfResult>(
        _ transform: @escaping (Element) -> ElementOfResult?
      ) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>, ElementOfResult> {
        let mapped: LazyMapSequence<Elements, ElementOfResult?> = map(transform)
        let filtered = LazyFilterSequence(_base: mapped) { $0 != nil }
        return LazyMapSequence(_base: filtered) { $0! }
      }
      """
      """
      func flatMap<SegmentOfResult: Sequence>(
        _ transform: @escaping (Element) -> SegmentOfResult
      ) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, SegmentOfResult>>> {
        let mapped: LazyMapSequence<Elements, SegmentOfResult> = map(transform)
        return LazySequence(_base: FlattenSequence(_base: mapped))
      }
      """
      """
      __consuming func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements> {
        return LazyPrefixWhileSequence(_base: elements, predicate)
      }
      """
      """
      __consuming func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements> {
        return LazyDropWhileSequence(_base: elements, predicate)
      }
      """
    },
    RowGroup("struct LazyMapSequence<Base: Sequence, Element>", typeName: "LazyMapSequence", isDeclaration: true) {
      "var _base: Base"
      "let _transform: (Base.Element) -> Element"
      """
      init(_base: Base, transform: @escaping (Base.Element) -> Element) {
        self._base = _base
        _transform = transform
      }
      """
    },
    RowGroup("extension LazyMapSequence: LazySequenceProtocol", typeName: "LazyMapSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        init(_base: Base.Iterator, _transform: @escaping (Base.Element) -> Element) {
          self._base = _base
          self._transform = _transform
        }
        mutating func next() -> Element? {
          guard let element = _base.next() else { return nil }
          return _transform(element)
        }
      }
      """
      "typealias Elements = LazyMapSequence<Base, Element>"
      """
      __consuming func makeIterator() -> Iterator {
        return Iterator(_base: _base.makeIterator(), _transform: _transform)
      }
      """
      "var underestimatedCount: Int { return _base.underestimatedCount }"
    },
    RowGroup(
      "extension LazyMapSequence: Collection, LazyCollectionProtocol where Base: Collection",
      typeName: "LazyMapSequence"
    ) {
      "typealias Index = Base.Index"
      "typealias Indices = Base.Indices"
      "typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>"
      """
      subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> {
        return LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], transform: _transform)
      }
      """
      "var startIndex: Base.Index { return _base.startIndex }"
      "var endIndex: Base.Index { return _base.endIndex }"
      "var indices: Base.Indices { return _base.indices }"
      "var isEmpty: Bool { return _base.isEmpty }"
      "var count: Int { return _base.count }"
      "func index(after i: Base.Index) -> Base.Index { return _base.index(after: i) }"
      "subscript(position: Base.Index) -> Element { return _transform(_base[position]) }"
      "func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { return _base.index(i, offsetBy: n) }"
      "func distance(from start: Base.Index, to end: Base.Index) -> Int { return _base.distance(from: start, to: end) }"
    },
    RowGroup(
      "extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection",
      typeName: "LazyMapSequence"
    ) {
      "func index(before i: Base.Index) -> Base.Index { return _base.index(before: i) }"
    },
    RowGroup(
      "extension LazyMapSequence: RandomAccessCollection where Base: RandomAccessCollection",
      typeName: "LazyMapSequence"
    ) {},
    RowGroup("extension LazyMapSequence", typeName: "LazyMapSequence") {
      // Maps of a map are one.
      """
      func map<ElementOfResult>(
        _ transform: @escaping (Element) -> ElementOfResult
      ) -> LazyMapSequence<Base, ElementOfResult> {
        let own = _transform
        return LazyMapSequence<Base, ElementOfResult>(_base: _base, transform: { transform(own($0)) })
      }
      """
    },
    RowGroup("extension LazyFilterSequence", typeName: "LazyFilterSequence") {
      """
      __consuming func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        let own = _predicate
        return LazyFilterSequence(_base: _base, { own($0) && isIncluded($0) })
      }
      """
    },
    RowGroup(
      "extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol", typeName: "Slice"
    ) { "typealias Elements = Slice<Base>" },
    RowGroup(
      "extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol",
      typeName: "ReversedCollection"
    ) { "typealias Elements = ReversedCollection<Base>" },
    RowGroup("", typeName: "") {
      "typealias LazyMapCollection<T: Collection, U> = LazyMapSequence<T, U>"
      "typealias LazyFilterCollection<T: Collection> = LazyFilterSequence<T>"
    },
    RowGroup("struct LazyFilterSequence<Base: Sequence>", typeName: "LazyFilterSequence", isDeclaration: true) {
      "var _base: Base"
      "let _predicate: (Base.Element) -> Bool"
      """
      init(_base: Base, _ isIncluded: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = isIncluded
      }
      """
    },
    RowGroup("extension LazyFilterSequence: LazySequenceProtocol", typeName: "LazyFilterSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        init(_base: Base.Iterator, _ isIncluded: @escaping (Base.Element) -> Bool) {
          self._base = _base
          _predicate = isIncluded
        }
        mutating func next() -> Base.Element? {
          while let element = _base.next() { if _predicate(element) { return element } }
          return nil
        }
      }
      """
      "typealias Element = Base.Element"
      "typealias Elements = LazyFilterSequence<Base>"
      "var underestimatedCount: Int { return 0 }"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base.makeIterator(), _predicate) }"
    },
    RowGroup(
      "extension LazyFilterSequence: Collection, LazyCollectionProtocol where Base: Collection",
      typeName: "LazyFilterSequence"
    ) {
      "typealias Index = Base.Index"
      "typealias Indices = DefaultIndices<LazyFilterSequence<Base>>"
      "typealias SubSequence = LazyFilterSequence<Base.SubSequence>"
      """
      subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> {
        return LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate)
      }
      """
      """
      var startIndex: Base.Index {
        var i = _base.startIndex
        while i != _base.endIndex && !_predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      """
      "var endIndex: Base.Index { return _base.endIndex }"
      """
      func index(after i: Base.Index) -> Base.Index {
        if i == _base.endIndex { _trap("Fatal error: Can't advance past endIndex") }
        var i = _base.index(after: i)
        while i != _base.endIndex && !_predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      """
      "subscript(position: Base.Index) -> Base.Element { return _base[position] }"
    },
    RowGroup(
      "extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection",
      typeName: "LazyFilterSequence"
    ) {
      """
      func index(before i: Base.Index) -> Base.Index {
        if i == _base.startIndex { _trap("Fatal error: Can't retreat before startIndex") }
        var i = _base.index(before: i)
        while !_predicate(_base[i]) {
          if i == _base.startIndex { _trap("Fatal error: Can't retreat before startIndex") }
          _base.formIndex(before: &i)
        }
        return i
      }
      """
    },
    RowGroup(
      "struct LazyPrefixWhileSequence<Base: Sequence>", typeName: "LazyPrefixWhileSequence", isDeclaration: true
    ) {
      "var _base: Base"
      "let _predicate: (Base.Element) -> Bool"
      """
      init(_base: Base, _ predicate: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = predicate
      }
      """
    },
    RowGroup("extension LazyPrefixWhileSequence: LazySequenceProtocol", typeName: "LazyPrefixWhileSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isAtEnd: Bool
        init(_base: Base.Iterator, _ predicate: @escaping (Base.Element) -> Bool) {
          self._base = _base
          _predicate = predicate
          _isAtEnd = false
        }
        mutating func next() -> Base.Element? {
          if !_isAtEnd, let element = _base.next() {
            if _predicate(element) { return element }
            _isAtEnd = true
          }
          return nil
        }
      }
      """
      "typealias Element = Base.Element"
      "typealias Elements = LazyPrefixWhileSequence<Base>"
      "var underestimatedCount: Int { return 0 }"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base.makeIterator(), _predicate) }"
    },
    RowGroup(
      "extension LazyPrefixWhileSequence: Collection, LazyCollectionProtocol where Base: Collection",
      typeName: "LazyPrefixWhileSequence"
    ) {
      """
      struct Index: Comparable {
        // Nil is behind the last element.
        let _value: Base.Index?
        init(_ value: Base.Index?) { _value = value }
        static func == (lhs: Index, rhs: Index) -> Bool {
          if let left = lhs._value, let right = rhs._value { return left == right }
          return lhs._value == nil && rhs._value == nil
        }
        static func < (lhs: Index, rhs: Index) -> Bool {
          guard let left = lhs._value else { return false }
          if let right = rhs._value { return left < right }
          return true
        }
      }
      """
      "typealias SubSequence = Slice<LazyPrefixWhileSequence<Base>>"
      "typealias Indices = DefaultIndices<LazyPrefixWhileSequence<Base>>"
      "func _checked(_ i: Base.Index) -> Index { return Index(i != _base.endIndex && _predicate(_base[i]) ? i : nil) }"
      "var startIndex: Index { return _checked(_base.startIndex) }"
      "var endIndex: Index { return Index(nil) }"
      "var underestimatedCount: Int { return count }"
      """
      func index(after i: Index) -> Index {
        guard let value = i._value else { _trap("Fatal error: Can't advance past endIndex") }
        return _checked(_base.index(after: value))
      }
      """
      """
      subscript(i: Index) -> Base.Element {
        guard let value = i._value else { _trap("Fatal error: Index out of range") }
        return _base[value]
      }
      """
    },
    RowGroup(
      "struct LazyDropWhileSequence<Base: Sequence>", typeName: "LazyDropWhileSequence", isDeclaration: true
    ) {
      "var _base: Base"
      "let _predicate: (Base.Element) -> Bool"
      """
      init(_base: Base, _ predicate: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = predicate
      }
      """
    },
    RowGroup("extension LazyDropWhileSequence: LazySequenceProtocol", typeName: "LazyDropWhileSequence") {
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isDropping: Bool
        init(_base: Base.Iterator, _ predicate: @escaping (Base.Element) -> Bool) {
          self._base = _base
          _predicate = predicate
          _isDropping = true
        }
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _isDropping && _predicate(element) { continue }
            _isDropping = false
            return element
          }
          return nil
        }
      }
      """
      "typealias Element = Base.Element"
      "typealias Elements = LazyDropWhileSequence<Base>"
      "var underestimatedCount: Int { return 0 }"
      "__consuming func makeIterator() -> Iterator { return Iterator(_base: _base.makeIterator(), _predicate) }"
    },
    RowGroup(
      "extension LazyDropWhileSequence: Collection, LazyCollectionProtocol where Base: Collection",
      typeName: "LazyDropWhileSequence"
    ) {
      "typealias Index = Base.Index"
      "typealias SubSequence = Slice<LazyDropWhileSequence<Base>>"
      "typealias Indices = DefaultIndices<LazyDropWhileSequence<Base>>"
      """
      var startIndex: Base.Index {
        var i = _base.startIndex
        while i != _base.endIndex && _predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      """
      "var endIndex: Base.Index { return _base.endIndex }"
      "var underestimatedCount: Int { return count }"
      "func index(after i: Base.Index) -> Base.Index { return _base.index(after: i) }"
      "subscript(i: Base.Index) -> Base.Element { return _base[i] }"
    },
    RowGroup(
      "extension LazyDropWhileSequence: BidirectionalCollection where Base: BidirectionalCollection",
      typeName: "LazyDropWhileSequence"
    ) {
      "func index(before i: Base.Index) -> Base.Index { return _base.index(before: i) }"
    },
  ]
}
