extension Library {
  /// Sequences that are made rather than wrapped: strides, repetitions, erased and unfolded ones.
  static let generatorGroups: [RowGroup] = [
    RowGroup(
      "struct StrideTo<Element: Strideable>: Sequence", typeName: "StrideTo", isDeclaration: true
    ) {
      "let _start: Element"
      "let _end: Element"
      "let _stride: Element.Stride"
      """
      init(_start: Element, end: Element, stride: Element.Stride) {
        if stride == 0 { _trap("Fatal error: Stride size must not be zero") }
        self._start = _start
        _end = end
        _stride = stride
      }
      """
      "typealias Iterator = StrideToIterator<Element>"
      """
      var underestimatedCount: Int {
        var count = 0
        var elements = makeIterator()
        while elements.next() != nil { count += 1 }
        return count
      }
      """
      """
      __consuming func makeIterator() -> StrideToIterator<Element> {
        return StrideToIterator(_start: _start, end: _end, stride: _stride)
      }
      """
    },
    RowGroup(
      "struct StrideToIterator<Element: Strideable>: IteratorProtocol, Sequence", typeName: "StrideToIterator",
      isDeclaration: true
    ) {
      "let _start: Element"
      "let _end: Element"
      "let _stride: Element.Stride"
      "let _isUpward: Bool"
      "var _index: Int"
      "var _value: Element"
      """
      init(_start: Element, end: Element, stride: Element.Stride) {
        self._start = _start
        _end = end
        _stride = stride
        _isUpward = stride > 0
        _index = 0
        _value = _start
      }
      """
      """
      mutating func next() -> Element? {
        let value = _value
        if _isUpward ? value >= _end : value <= _end { return nil }
        _index += 1
        let next = Element._step(_index, value, _start, _stride)
        _value = (_isUpward ? next < value : next > value) ? _end : next
        return value
      }
      """
    },
    RowGroup(
      "struct StrideThrough<Element: Strideable>: Sequence", typeName: "StrideThrough", isDeclaration: true
    ) {
      "let _start: Element"
      "let _end: Element"
      "let _stride: Element.Stride"
      """
      init(_start: Element, end: Element, stride: Element.Stride) {
        if stride == 0 { _trap("Fatal error: Stride size must not be zero") }
        self._start = _start
        _end = end
        _stride = stride
      }
      """
      "typealias Iterator = StrideThroughIterator<Element>"
      """
      var underestimatedCount: Int {
        var count = 0
        var elements = makeIterator()
        while elements.next() != nil { count += 1 }
        return count
      }
      """
      """
      __consuming func makeIterator() -> StrideThroughIterator<Element> {
        return StrideThroughIterator(_start: _start, end: _end, stride: _stride)
      }
      """
    },
    RowGroup(
      "struct StrideThroughIterator<Element: Strideable>: IteratorProtocol, Sequence",
      typeName: "StrideThroughIterator", isDeclaration: true
    ) {
      "let _start: Element"
      "let _end: Element"
      "let _stride: Element.Stride"
      "let _isUpward: Bool"
      "var _isAtEnd: Bool"
      "var _index: Int"
      "var _value: Element"
      """
      init(_start: Element, end: Element, stride: Element.Stride) {
        self._start = _start
        _end = end
        _stride = stride
        _isUpward = stride > 0
        _isAtEnd = false
        _index = 0
        _value = _start
      }
      """
      """
      mutating func next() -> Element? {
        let value = _value
        if _isUpward ? value >= _end : value <= _end {
          if value == _end && !_isAtEnd {
            _isAtEnd = true
            return value
          }
          return nil
        }
        _index += 1
        let next = Element._step(_index, value, _start, _stride)
        if _isUpward ? next < value : next > value {
          _isAtEnd = true
          _value = _end
        } else {
          _value = next
        }
        return value
      }
      """
    },
    RowGroup("", typeName: "") {
      """
      func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
        return StrideTo(_start: start, end: end, stride: stride)
      }
      """
      """
      func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
        return StrideThrough(_start: start, end: end, stride: stride)
      }
      """
      """
      func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> {
        return Repeated(_repeating: element, count: n)
      }
      """
      """
      func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> {
        return UnfoldSequence(_state: (first, true)) { (state: inout (T?, Bool)) -> T? in
          if state.1 {
            state.1 = false
          } else if let value = state.0 {
            state.0 = next(value)
          }
          return state.0
        }
      }
      """
      """
      func sequence<T, State>(
        state: State, next: @escaping (inout State) -> T?
      ) -> UnfoldSequence<T, State> {
        return UnfoldSequence(_state: state, _next: next)
      }
      """
      "typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>"
    },
    RowGroup(
      "struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol", typeName: "UnfoldSequence",
      isDeclaration: true
    ) {
      "var _state: State"
      "let _next: (inout State) -> Element?"
      "var _done: Bool"
      """
      init(_state: State, _next: @escaping (inout State) -> Element?) {
        self._state = _state
        self._next = _next
        _done = false
      }
      """
      """
      mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
      }
      """
    },
    RowGroup(
      "struct Repeated<Element>: RandomAccessCollection", typeName: "Repeated", isDeclaration: true
    ) {
      "let count: Int"
      "let repeatedValue: Element"
      """
      init(_repeating repeatedValue: Element, count: Int) {
        if count < 0 { _trap("Fatal error: Repetition count should be non-negative") }
        self.count = count
        self.repeatedValue = repeatedValue
      }
      """
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "var startIndex: Int { return 0 }"
      "var endIndex: Int { return count }"
      """
      subscript(position: Int) -> Element {
        if position < 0 || position >= count { _trap("Fatal error: Index out of range") }
        return repeatedValue
      }
      """
    },
    RowGroup(
      "struct EmptyCollection<Element>: RandomAccessCollection", typeName: "EmptyCollection", isDeclaration: true
    ) {
      "init() {}"
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "var startIndex: Int { return 0 }"
      "var endIndex: Int { return 0 }"
      "subscript(position: Int) -> Element { _trap(\"Fatal error: Index out of range\") }"
    },
    RowGroup("extension EmptyCollection: Equatable", typeName: "EmptyCollection") {
      "static func == (lhs: EmptyCollection<Element>, rhs: EmptyCollection<Element>) -> Bool { return true }"
    },
    RowGroup(
      "struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection, CustomDebugStringConvertible",
      typeName: "CollectionOfOne", isDeclaration: true
    ) {
      "var _element: Element"
      "init(_ element: Element) { _element = element }"
      "var debugDescription: String { return \"CollectionOfOne(\" + String(reflecting: _element) + \")\" }"
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "typealias SubSequence = Slice<CollectionOfOne<Element>>"
      "var startIndex: Int { return 0 }"
      "var endIndex: Int { return 1 }"
      """
      subscript(position: Int) -> Element {
        get {
          if position != 0 { _trap("Fatal error: Index out of range") }
          return _element
        }
        set {
          if position != 0 { _trap("Fatal error: Index out of range") }
          _element = newValue
        }
      }
      """
      """
      subscript(bounds: Range<Int>) -> SubSequence {
        get { return Slice(base: self, bounds: bounds) }
        set {
          if bounds.lowerBound == 0 && bounds.upperBound == 1 { _element = newValue[newValue.startIndex] }
        }
      }
      """
    },
    RowGroup(
      "struct AnyIterator<Element>: IteratorProtocol, Sequence", typeName: "AnyIterator", isDeclaration: true
    ) {
      "let _next: () -> Element?"
      """
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var iterator = base
        _next = { iterator.next() }
      }
      """
      "init(_ body: @escaping () -> Element?) { _next = body }"
      "func next() -> Element? { return _next() }"
    },
    RowGroup("struct AnySequence<Element>: Sequence", typeName: "AnySequence", isDeclaration: true) {
      "typealias Iterator = AnyIterator<Element>"
      "let _make: () -> AnyIterator<Element>"
      "let _leastCount: () -> Int"
      """
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _make = { AnyIterator(makeUnderlyingIterator()) }
        _leastCount = { 0 }
      }
      """
      """
      init<S: Sequence>(_ base: S) where S.Element == Element {
        _make = { AnyIterator(base.makeIterator()) }
        _leastCount = { base.underestimatedCount }
      }
      """
      "var underestimatedCount: Int { return _leastCount() }"
      "__consuming func makeIterator() -> AnyIterator<Element> { return _make() }"
      """
      __consuming func dropFirst(_ n: Int = 1) -> AnySequence<Element> {
        if n < 0 { _trap("Fatal error: Can't drop a negative number of elements from a sequence") }
        return AnySequence(DropFirstSequence(_base: self, _limit: n))
      }
      """
      """
      __consuming func prefix(_ maxLength: Int = 1) -> AnySequence<Element> {
        if maxLength < 0 { _trap("Fatal error: Can't take a prefix of negative length from a sequence") }
        return AnySequence(PrefixSequence(_base: self, _maxLength: maxLength))
      }
      """
      """
      __consuming func drop(while predicate: (Element) throws -> Bool) rethrows -> AnySequence<Element> {
        var iterator = makeIterator()
        var next = iterator.next()
        while let element = next, try predicate(element) { next = iterator.next() }
        return AnySequence(DropWhileSequence<AnySequence<Element>>(_iterator: iterator, _next: next))
      }
      """
    },
  ]
}
