extension Library {
  /// A substring keeps the whole string and two offsets in UTF-8.
  static let substringGroups: [RowGroup] = [
    RowGroup("struct Substring", typeName: "Substring", isDeclaration: true) {
      "var _base: String"
      "var _start: Int"
      "var _end: Int"
      """
      init(_base: String, _ start: Int, _ end: Int) {
        self._base = _base
        _start = start
        _end = end
      }
      """
      "init() { self.init(_base: \"\", 0, 0) }"
      "init(_ text: String) { self.init(_base: text, 0, text._utf8Count) }"
      "init(_ text: Substring) { self = text }"
      "init<S: Sequence>(_ elements: S) where S.Element == Character { self.init(String(elements)) }"
      "init(repeating c: Character, count: Int) { self.init(String(repeating: c, count: count)) }"
      "var base: String { return _base }"
      "var _string: String { return _base._slice(_start, _end) }"
      "var utf8: Substring.UTF8View { return _base.utf8[startIndex..<endIndex] }"
      "var utf16: Substring.UTF16View { return _base.utf16[startIndex..<endIndex] }"
      "var unicodeScalars: Substring.UnicodeScalarView { return _base.unicodeScalars[startIndex..<endIndex] }"
      """
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF8.Type) where C.Element == UInt8 {
        self.init(String(decoding: codeUnits, as: sourceEncoding))
      }
      """
      """
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF16.Type) where C.Element == UInt16 {
        self.init(String(decoding: codeUnits, as: sourceEncoding))
      }
      """
    },
    RowGroup("extension Substring: StringProtocol", typeName: "Substring") {
      "typealias Element = Character"
      "typealias Index = String.Index"
      "typealias SubSequence = Substring"
      "typealias Indices = DefaultIndices<Substring>"
      "typealias Iterator = String.Iterator"
      "__consuming func makeIterator() -> String.Iterator { return String.Iterator(_text: _base, _offset: _start, _end: _end) }"
      "var startIndex: String.Index { return String.Index(_offset: _start) }"
      "var endIndex: String.Index { return String.Index(_offset: _end) }"
      "var isEmpty: Bool { return _start == _end }"
      "var count: Int { return _characterDistance(_base, _start, _end) }"
      """
      func index(after i: String.Index) -> String.Index {
        if i._offset < _start || i._offset >= _end { _trap("Fatal error: Substring index is out of bounds") }
        return _base.index(after: i)
      }
      """
      """
      func index(before i: String.Index) -> String.Index {
        if i._offset <= _start || i._offset > _end { _trap("Fatal error: Substring index is out of bounds") }
        return _base.index(before: i)
      }
      """
      """
      func index(_ i: String.Index, offsetBy distance: Int) -> String.Index {
        if i._offset < _start || i._offset > _end { _trap("Fatal error: Substring index is out of bounds") }
        let result = _base.index(i, offsetBy: distance)
        if result._offset < _start || result._offset > _end { _trap("Fatal error: String index is out of bounds") }
        return result
      }
      """
      """
      func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index? {
        if i._offset < _start || i._offset > _end { _trap("Fatal error: Substring index is out of bounds") }
        return _base.index(i, offsetBy: distance, limitedBy: limit)
      }
      """
      """
      func distance(from start: String.Index, to end: String.Index) -> Int {
        if start._offset < _start || start._offset > _end || end._offset < _start || end._offset > _end {
          _trap("Fatal error: Substring index is out of bounds")
        }
        return _base.distance(from: start, to: end)
      }
      """
      """
      subscript(i: String.Index) -> Character {
        if i._offset < _start || i._offset >= _end { _trap("Fatal error: Substring index is out of bounds") }
        return _base._character(i._offset).0
      }
      """
      """
      subscript(r: Range<String.Index>) -> Substring {
        if r.lowerBound._offset < _start || r.upperBound._offset > _end {
          _trap("Fatal error: String index range is out of bounds")
        }
        return Substring(_base: _base, r.lowerBound._offset, r.upperBound._offset)
      }
      """
    },
    RowGroup("extension Substring: Equatable, Comparable, Hashable", typeName: "Substring") {
      "static func == (lhs: Substring, rhs: Substring) -> Bool { return lhs._string == rhs._string }"
      "static func < (lhs: Substring, rhs: Substring) -> Bool { return lhs._string < rhs._string }"
      "func hash(into hasher: inout Hasher) { hasher._combine(_string._hash) }"
    },
    RowGroup(
      """
      extension Substring: CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, Sendable, \
      TextOutputStream, TextOutputStreamable
      """, typeName: "Substring"
    ) {
      "var description: String { return _string }"
      "var debugDescription: String { return _string.debugDescription }"
      "mutating func write(_ other: String) { append(contentsOf: other) }"
      "func write<Target: TextOutputStream>(to target: inout Target) { target.write(_string) }"
    },
    RowGroup(
      "extension Substring: ExpressibleByStringLiteral, ExpressibleByStringInterpolation", typeName: "Substring"
    ) {
      "typealias UnicodeScalarLiteralType = String"
      "typealias ExtendedGraphemeClusterLiteralType = String"
      "typealias StringLiteralType = String"
      "init(stringLiteral value: String) { self.init(value) }"
      "init(extendedGraphemeClusterLiteral value: String) { self.init(value) }"
      "init(unicodeScalarLiteral value: String) { self.init(value) }"
    },
    RowGroup("extension Substring: RangeReplaceableCollection", typeName: "Substring") {
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C)
      where C.Element == Character {
        if subrange.lowerBound._offset < _start || subrange.upperBound._offset > _end {
          _trap("Fatal error: String index range is out of bounds")
        }
        let inserted = String(newElements)
        let length = inserted._utf8Count
        _base = _base._slice(0, subrange.lowerBound._offset) + inserted
          + _base._slice(subrange.upperBound._offset, _base._utf8Count)
        _end += length - (subrange.upperBound._offset - subrange.lowerBound._offset)
      }
      """
      "mutating func append(_ c: Character) { append(contentsOf: String(c)) }"
      """
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        _base = _base._slice(0, _end) + String(newElements)
        _end = _base._utf8Count
      }
      """
      """
      mutating func popFirst() -> Character? {
        if _start == _end { return nil }
        let (first, following) = _base._character(_start)
        _start = following
        return first
      }
      """
      """
      @discardableResult
      mutating func removeFirst() -> Character {
        if _start == _end { _trap("Fatal error: Can't remove items from an empty collection") }
        let (first, following) = _base._character(_start)
        _start = following
        return first
      }
      """
      """
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let start = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        _start = start._offset
      }
      """
      """
      mutating func popLast() -> Character? {
        if _start == _end { return nil }
        _end = _characterStart(_base, _end)
        return _base._character(_end).0
      }
      """
      """
      @discardableResult
      mutating func removeLast() -> Character {
        if _start == _end { _trap("Fatal error: Can't remove last element from an empty collection") }
        _end = _characterStart(_base, _end)
        return _base._character(_end).0
      }
      """
      """
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Fatal error: Number of elements to remove should be non-negative") }
        guard let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          _trap("Fatal error: Can't remove more items from a collection than it contains")
        }
        _end = end._offset
      }
      """
    },
  ]
}
