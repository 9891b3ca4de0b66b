extension Library {
  /// A string's bytes, UTF-16 units and scalars. Their indices are the string's: offsets in UTF-8.
  static let stringViewGroups: [RowGroup] = [
    RowGroup("extension String", typeName: "String") {
      """
      struct UTF8View: BidirectionalCollection {
        typealias Element = UInt8
        typealias Index = String.Index
        typealias SubSequence = Slice<String.UTF8View>
        typealias Indices = DefaultIndices<String.UTF8View>
        let _text: String
        init(_text: String) { self._text = _text }
        struct Iterator: IteratorProtocol, Sequence {
          typealias Element = UInt8
          let _text: String
          var _offset: Int
          let _end: Int
          init(_ text: String) {
            _text = text
            _offset = 0
            _end = text._utf8Count
          }
          mutating func next() -> UInt8? {
            if _offset == _end { return nil }
            _offset += 1
            return _text._utf8(_offset - 1)
          }
        }
        __consuming func makeIterator() -> Iterator { return Iterator(_text) }
        var startIndex: String.Index { return String.Index(_offset: 0) }
        var endIndex: String.Index { return String.Index(_offset: _text._utf8Count) }
        var count: Int { return _text._utf8Count }
        var underestimatedCount: Int { return _text._utf8Count }
        var isEmpty: Bool { return _text.isEmpty }
        func index(after i: String.Index) -> String.Index { return String.Index(_offset: i._offset + 1) }
        func index(before i: String.Index) -> String.Index { return String.Index(_offset: i._offset - 1) }
        func index(_ i: String.Index, offsetBy n: Int) -> String.Index { return String.Index(_offset: i._offset + n) }
        func distance(from i: String.Index, to j: String.Index) -> Int { return j._offset - i._offset }
        subscript(i: String.Index) -> UInt8 {
          if i._offset < 0 || i._offset >= _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          return _text._utf8(i._offset)
        }
      }
      """
      """
      struct UnicodeScalarView: BidirectionalCollection {
        typealias Element = Unicode.Scalar
        typealias Index = String.Index
        typealias SubSequence = Substring.UnicodeScalarView
        typealias Indices = DefaultIndices<String.UnicodeScalarView>
        var _text: String
        init() { _text = "" }
        init(_text: String) { self._text = _text }
        struct Iterator: IteratorProtocol, Sequence {
          typealias Element = Unicode.Scalar
          let _text: String
          var _offset: Int
          let _end: Int
          init(_ text: String, _ start: Int, _ end: Int) {
            _text = text
            _offset = start
            _end = end
          }
          mutating func next() -> Unicode.Scalar? {
            if _offset >= _end { return nil }
            let (scalar, following) = _scalarAt(_text, _offset)
            _offset = following
            return scalar
          }
        }
        __consuming func makeIterator() -> Iterator { return Iterator(_text, 0, _text._utf8Count) }
        var startIndex: String.Index { return String.Index(_offset: 0) }
        var endIndex: String.Index { return String.Index(_offset: _text._utf8Count) }
        var isEmpty: Bool { return _text.isEmpty }
        func index(after i: String.Index) -> String.Index {
          if i._offset < 0 || i._offset >= _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          return String.Index(_offset: i._offset + _scalarWidth(_text._utf8(i._offset)))
        }
        func index(before i: String.Index) -> String.Index {
          if i._offset <= 0 { _trap("Fatal error: String index is out of bounds") }
          var offset = i._offset - 1
          while offset > 0 && _text._utf8(offset) & 0xC0 == 0x80 { offset -= 1 }
          return String.Index(_offset: offset)
        }
        subscript(i: String.Index) -> Unicode.Scalar {
          if i._offset < 0 || i._offset >= _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          return _scalarAt(_text, i._offset).0
        }
        subscript(r: Range<String.Index>) -> Substring.UnicodeScalarView {
          return Substring.UnicodeScalarView(
            _base: _text, r.lowerBound._offset, r.upperBound._offset)
        }
        mutating func append(_ c: Unicode.Scalar) { _text.append(Character(c)) }
        mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Unicode.Scalar {
          for scalar in newElements { append(scalar) }
        }
      }
      """
      """
      struct UTF16View: Sequence {
        typealias Element = UInt16
        let _text: String
        init(_text: String) { self._text = _text }
        typealias Iterator = IndexingIterator<[UInt16]>
        __consuming func makeIterator() -> IndexingIterator<[UInt16]> { return _utf16(_text).makeIterator() }
        var count: Int { return _utf16(_text).count }
        var isEmpty: Bool { return _text.isEmpty }
        var first: UInt16? { return _utf16(_text).first }
        var last: UInt16? { return _utf16(_text).last }
      }
      """
    },
    RowGroup("extension Substring", typeName: "Substring") {
      """
      struct UnicodeScalarView: BidirectionalCollection {
        typealias Element = Unicode.Scalar
        typealias Index = String.Index
        typealias SubSequence = Substring.UnicodeScalarView
        typealias Indices = DefaultIndices<Substring.UnicodeScalarView>
        typealias Iterator = String.UnicodeScalarView.Iterator
        let _base: String
        let _start: Int
        let _end: Int
        init(_base: String, _ start: Int, _ end: Int) {
          self._base = _base
          _start = start
          _end = end
        }
        __consuming func makeIterator() -> String.UnicodeScalarView.Iterator {
          return String.UnicodeScalarView.Iterator(_base, _start, _end)
        }
        var startIndex: String.Index { return String.Index(_offset: _start) }
        var endIndex: String.Index { return String.Index(_offset: _end) }
        func index(after i: String.Index) -> String.Index { return _base.unicodeScalars.index(after: i) }
        func index(before i: String.Index) -> String.Index { return _base.unicodeScalars.index(before: i) }
        subscript(i: String.Index) -> Unicode.Scalar {
          if i._offset < _start || i._offset >= _end { _trap("Fatal error: String index is out of bounds") }
          return _scalarAt(_base, i._offset).0
        }
        subscript(r: Range<String.Index>) -> Substring.UnicodeScalarView {
          return Substring.UnicodeScalarView(_base: _base, r.lowerBound._offset, r.upperBound._offset)
        }
      }
      """
      "typealias UTF8View = String.UTF8View"
      "typealias UTF16View = String.UTF16View"
      "init(_ content: Substring.UnicodeScalarView) { self.init(_base: content._base, content._start, content._end) }"
    },
    RowGroup("extension String", typeName: "String") {
      "init(_ content: Substring.UnicodeScalarView) { self = content._base._slice(content._start, content._end) }"
      "init(_ content: Slice<String.UTF8View>) { self = content._base._text._slice(content._startIndex._offset, content._endIndex._offset) }"
    },
    RowGroup(
      "extension String.UTF8View: CustomStringConvertible, CustomDebugStringConvertible", typeName: "String.UTF8View"
    ) {
      "var description: String { return _text }"
      "var debugDescription: String { return \"UTF8View(\" + _text.debugDescription + \")\" }"
    },
    RowGroup(
      "extension String.UnicodeScalarView: CustomStringConvertible, CustomDebugStringConvertible",
      typeName: "String.UnicodeScalarView"
    ) {
      "var description: String { return _text }"
      "var debugDescription: String { return \"StringUnicodeScalarView(\" + _text.debugDescription + \")\" }"
    },
    RowGroup("extension String.UTF16View: CustomStringConvertible", typeName: "String.UTF16View") {
      "var description: String { return _text }"
    },
    RowGroup("", typeName: "") {
      """
      func _scalarWidth(_ lead: UInt8) -> Int {
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      }
      """
      """
      func _scalarAt(_ text: String, _ offset: Int) -> (Unicode.Scalar, Int) {
        let lead = UInt32(text._utf8(offset))
        if lead < 0x80 { return (Unicode.Scalar(_unchecked: lead), offset + 1) }
        let second = UInt32(text._utf8(offset + 1)) & 0x3F
        if lead < 0xE0 { return (Unicode.Scalar(_unchecked: (lead & 0x1F) << 6 | second), offset + 2) }
        let third = UInt32(text._utf8(offset + 2)) & 0x3F
        if lead < 0xF0 {
          return (Unicode.Scalar(_unchecked: (lead & 0x0F) << 12 | second << 6 | third), offset + 3)
        }
        let fourth = UInt32(text._utf8(offset + 3)) & 0x3F
        return (Unicode.Scalar(_unchecked: (lead & 7) << 18 | second << 12 | third << 6 | fourth), offset + 4)
      }
      """
      Row("func _utf16(_ text: String) -> [UInt16]", NativeFunction { (text: String) in Array(text.utf16) })
    },
  ]
}
