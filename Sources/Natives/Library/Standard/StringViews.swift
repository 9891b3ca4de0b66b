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
        func index(_ i: String.Index, offsetBy n: Int) -> String.Index {
          let offset = i._offset + n
          if offset < 0 || offset > _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          return String.Index(_offset: offset)
        }
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
          if i._offset <= 0 || i._offset > _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
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
      }
      """
      """
      struct UTF16View: BidirectionalCollection {
        // An index within a scalar's bytes stands for its second unit.
        typealias Element = UInt16
        typealias Index = String.Index
        typealias SubSequence = Slice<String.UTF16View>
        typealias Indices = DefaultIndices<String.UTF16View>
        let _text: String
        init(_text: String) { self._text = _text }
        typealias Iterator = IndexingIterator<[UInt16]>
        __consuming func makeIterator() -> IndexingIterator<[UInt16]> { return _utf16(_text).makeIterator() }
        var startIndex: String.Index { return String.Index(_offset: 0) }
        var endIndex: String.Index { return String.Index(_offset: _text._utf8Count) }
        var count: Int { return _utf16(_text).count }
        var underestimatedCount: Int { return count }
        var isEmpty: Bool { return _text.isEmpty }
        func index(after i: String.Index) -> String.Index {
          if i._offset < 0 || i._offset >= _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          let lead = _text._utf8(i._offset)
          if lead & 0xC0 == 0x80 { return String.Index(_offset: i._offset + 3) }
          return String.Index(_offset: i._offset + (lead >= 0xF0 ? 1 : _scalarWidth(lead)))
        }
        func index(before i: String.Index) -> String.Index {
          if i._offset <= 0 || i._offset > _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          if i._offset < _text._utf8Count && _text._utf8(i._offset) & 0xC0 == 0x80 {
            return String.Index(_offset: i._offset - 1)
          }
          var offset = i._offset - 1
          while _text._utf8(offset) & 0xC0 == 0x80 { offset -= 1 }
          return String.Index(_offset: i._offset - offset == 4 ? offset + 1 : offset)
        }
        subscript(i: String.Index) -> UInt16 {
          if i._offset < 0 || i._offset >= _text._utf8Count { _trap("Fatal error: String index is out of bounds") }
          let isSecond = _text._utf8(i._offset) & 0xC0 == 0x80
          let value = _scalarAt(_text, isSecond ? i._offset - 1 : i._offset).0.value
          if value < 0x10000 { return UInt16(value) }
          return UInt16(isSecond ? 0xDC00 + (value & 0x3FF) : 0xD7C0 + value >> 10)
        }
      }
      """
    },
    RowGroup(
      "extension String.UnicodeScalarView: RangeReplaceableCollection", typeName: "String.UnicodeScalarView"
    ) {
      "mutating func append(_ c: Unicode.Scalar) { _text.append(Character(c)) }"
      """
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Unicode.Scalar {
        for scalar in newElements { append(scalar) }
      }
      """
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C)
      where C.Element == Unicode.Scalar {
        let end = _text._utf8Count
        if subrange.lowerBound._offset < 0 || subrange.upperBound._offset > end {
          _trap("Fatal error: String index range is out of bounds")
        }
        var result = _text._slice(0, subrange.lowerBound._offset)
        for scalar in newElements { result.append(Character(scalar)) }
        _text = result + _text._slice(subrange.upperBound._offset, end)
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
        var _base: String
        var _start: Int
        var _end: Int
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
          if i._offset < _start || i._offset >= _end { _trap("Fatal error: Substring index is out of bounds") }
          return _scalarAt(_base, i._offset).0
        }
        subscript(r: Range<String.Index>) -> Substring.UnicodeScalarView {
          return Substring.UnicodeScalarView(_base: _base, r.lowerBound._offset, r.upperBound._offset)
        }
      }
      """
      "typealias UTF8View = Slice<String.UTF8View>"
      "typealias UTF16View = Slice<String.UTF16View>"
      "init(_ content: Substring.UnicodeScalarView) { self.init(_base: content._base, content._start, content._end) }"
    },
    RowGroup("extension Substring", typeName: "Substring") {
      """
      init(_ content: Slice<String.UTF16View>) {
        self.init(_base: content._base._text, content._startIndex._offset, content._endIndex._offset)
      }
      """
    },
    RowGroup("extension String", typeName: "String") {
      "init(_ utf16: String.UTF16View) { self = utf16._text }"
      """
      init?(_ content: Slice<String.UTF16View>) {
        let text = content._base._text
        if content._startIndex._isInScalar(of: text) || content._endIndex._isInScalar(of: text) { return nil }
        self = text._slice(content._startIndex._offset, content._endIndex._offset)
      }
      """
      "init(_ content: Substring.UnicodeScalarView) { self = content._base._slice(content._start, content._end) }"
      """
      init?(_ content: Slice<String.UTF8View>) {
        // Where a scalar is cut in two, the bytes are no text.
        let text = content._base._text
        let bounds = [content._startIndex._offset, content._endIndex._offset]
        for offset in bounds where offset < text._utf8Count && text._utf8(offset) & 0xC0 == 0x80 { return nil }
        self = text._slice(bounds[0], bounds[1])
      }
      """
    },
    RowGroup(
      "extension Substring.UnicodeScalarView: RangeReplaceableCollection", typeName: "Substring.UnicodeScalarView"
    ) {
      "init() { self.init(_base: \"\", 0, 0) }"
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C)
      where C.Element == Unicode.Scalar {
        if subrange.lowerBound._offset < _start || subrange.upperBound._offset > _end {
          _trap("Fatal error: String index range is out of bounds")
        }
        let before = _base._utf8Count
        var scalars = _base.unicodeScalars
        scalars.replaceSubrange(subrange, with: newElements)
        _base = scalars._text
        _end = _end + _base._utf8Count - before
      }
      """
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
    RowGroup(
      "extension String.UTF16View: CustomStringConvertible, CustomDebugStringConvertible", typeName: "String.UTF16View"
    ) {
      "var description: String { return _text }"
      "var debugDescription: String { return \"StringUTF16(\" + _text.debugDescription + \")\" }"
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
