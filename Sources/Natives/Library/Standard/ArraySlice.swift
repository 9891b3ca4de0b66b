extension Library {
  /// A slice keeps the whole array and two bounds, so its indices are the array's own.
  static let arraySliceGroups: [RowGroup] = [
    RowGroup("struct ArraySlice<Element>", typeName: "ArraySlice", isDeclaration: true) {
      "var _base: [Element]"
      "var _start: Int"
      "var _end: Int"
      """
      init(_base: [Element], _ start: Int, _ end: Int) {
        self._base = _base
        _start = start
        _end = end
      }
      """
      """
      init() {
        _base = []
        _start = 0
        _end = 0
      }
      """
      """
      init<S: Sequence>(_ s: S) where S.Element == Element {
        _base = s._asArray()
        _start = 0
        _end = _base.count
      }
      """
      """
      init(repeating repeatedValue: Element, count: Int) {
        _base = Array(repeating: repeatedValue, count: count)
        _start = 0
        _end = count
      }
      """
    },
    RowGroup(
      "extension ArraySlice: RandomAccessCollection, MutableCollection", typeName: "ArraySlice"
    ) {
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "typealias Iterator = IndexingIterator<ArraySlice<Element>>"
      "typealias SubSequence = ArraySlice<Element>"
      "var startIndex: Int { return _start }"
      "var endIndex: Int { return _end }"
      "var count: Int { return _end - _start }"
      "var underestimatedCount: Int { return _end - _start }"
      "var isEmpty: Bool { return _start == _end }"
      "var capacity: Int { return _base.capacity - _start }"
      "var indices: Range<Int> { return Range(_uncheckedBounds: _start, _end) }"
      "func index(after i: Int) -> Int { return i + 1 }"
      "func formIndex(after i: inout Int) { i += 1 }"
      "func index(before i: Int) -> Int { return i - 1 }"
      "func formIndex(before i: inout Int) { i -= 1 }"
      "func index(_ i: Int, offsetBy distance: Int) -> Int { return i + distance }"
      """
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let l = limit - i
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i + distance
      }
      """
      "func distance(from start: Int, to end: Int) -> Int { return end - start }"
      """
      subscript(index: Int) -> Element {
        get {
          if index < _start || index >= _end { _trap("Fatal error: Index out of bounds") }
          return _base._unchecked(index)
        }
        set {
          if index < _start || index >= _end { _trap("Fatal error: Index out of bounds") }
          _base._setUnchecked(index, newValue)
        }
      }
      """
      """
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          _checkBounds(bounds, _start, _end, "ArraySlice")
          return ArraySlice(_base: _base, bounds.lowerBound, bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
      }
      """
      "__consuming func _asArray() -> [Element] { return _base._copy(_start, _end) }"
      "var first: Element? { return _start == _end ? nil : _base._unchecked(_start) }"
      "var last: Element? { return _start == _end ? nil : _base._unchecked(_end - 1) }"
    },
    RowGroup("extension ArraySlice: RangeReplaceableCollection", typeName: "ArraySlice") {
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: __owned C)
      where C.Element == Element {
        if subrange.lowerBound < _start { _trap("Fatal error: ArraySlice replace: subrange start is before the startIndex") }
        if subrange.upperBound > _end { _trap("Fatal error: ArraySlice replace: subrange extends past the end") }
        let replacement = newElements._asArray()
        _base._replace(subrange.lowerBound, subrange.upperBound, replacement)
        _end += replacement.count - (subrange.upperBound - subrange.lowerBound)
      }
      """
      """
      mutating func append(_ newElement: __owned Element) {
        if _end == _base.count {
          _base.append(newElement)
        } else {
          _base._replace(_end, _base.count, [newElement])
        }
        _end += 1
      }
      """
      """
      mutating func append<S: Sequence>(contentsOf newElements: __owned S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      """
      """
      mutating func popFirst() -> Element? {
        if _start == _end { return nil }
        _start += 1
        return _base._unchecked(_start - 1)
      }
      """
      """
      @discardableResult
      mutating func removeFirst() -> Element {
        if _start == _end { _trap("Fatal error: Can't remove items from an empty collection") }
        _start += 1
        return _base._unchecked(_start - 1)
      }
      """
      """
      mutating func removeFirst(_ k: Int) {
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        if k > count { _trap("Fatal error: Can't remove more items from a collection than it contains") }
        _start += k
      }
      """
      """
      mutating func popLast() -> Element? {
        if _start == _end { return nil }
        _end -= 1
        return _base._unchecked(_end)
      }
      """
      """
      @discardableResult
      mutating func removeLast() -> Element {
        if _start == _end { _trap("Fatal error: Can't remove last element from an empty collection") }
        _end -= 1
        return _base._unchecked(_end)
      }
      """
      """
      mutating func removeLast(_ k: Int) {
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        if k > count { _trap("Fatal error: Can't remove more items from a collection than it contains") }
        _end -= k
      }
      """
    },
    RowGroup("extension ArraySlice: ExpressibleByArrayLiteral", typeName: "ArraySlice") {
      """
      init(arrayLiteral elements: Element...) {
        _base = elements
        _start = 0
        _end = elements.count
      }
      """
    },
    RowGroup("extension ArraySlice: Equatable where Element: Equatable", typeName: "ArraySlice") {
      """
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool {
        let count = lhs.count
        if count != rhs.count { return false }
        for i in 0..<count {
          if lhs._base._unchecked(lhs._start + i) != rhs._base._unchecked(rhs._start + i) { return false }
        }
        return true
      }
      """
    },
    RowGroup("extension ArraySlice: Hashable where Element: Hashable", typeName: "ArraySlice") {
      """
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
      """
    },
    RowGroup(
      "extension ArraySlice: CustomStringConvertible, CustomDebugStringConvertible", typeName: "ArraySlice"
    ) {
      "var description: String { return _describeElements(self) }"
      "var debugDescription: String { return \"ArraySlice(\" + _describeElements(self) + \")\" }"
    },
  ]
}
