extension Library {
  /// A string's bytes, UTF-16 units and scalars. Their indices are the string's: offsets in UTF-8.
  static let stringViewGroups: [RowGroup] = [
    RowGroup("extension String", typeName: "String") {
      """
      struct UTF8View: BidirectionalCollection {
        typealias Element = UInt8
        typealias Index = String.Index
        typealias SubSequence = Substring.UTF8View
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
        subscript(r: Range<String.Index>) -> Substring.UTF8View {
          return Substring.UTF8View(_slice: Slice(base: self, bounds: r))
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
          return Substring.UnicodeScalarView(_slice: Slice(base: self, bounds: r))
        }
      }
      """
      """
      struct UTF16View: BidirectionalCollection {
        // An index within a scalar's bytes stands for its second unit.
        typealias Element = UInt16
        typealias Index = String.Index
        typealias SubSequence = Substring.UTF16View
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
        subscript(r: Range<String.Index>) -> Substring.UTF16View {
          return Substring.UTF16View(_slice: Slice(base: self, bounds: r))
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
      viewOfSubstring("UTF8View", of: "UInt8")
      viewOfSubstring("UTF16View", of: "UInt16")
      viewOfSubstring("UnicodeScalarView", of: "Unicode.Scalar")
      "init(_ content: Substring.UTF8View) { self.init(_slice: content._slice._base._text, content._slice) }"
      "init(_ content: Substring.UTF16View) { self.init(_slice: content._slice._base._text, content._slice) }"
      "init(_ content: Substring.UnicodeScalarView) { self.init(_slice: content._slice._base._text, content._slice) }"
      """
      init<View: Collection>(_slice text: String, _ slice: Slice<View>) where View.Index == String.Index {
        self.init(_base: text, slice._startIndex._offset, slice._endIndex._offset)
      }
      """
    },
    RowGroup("extension String", typeName: "String") {
      "init(_ utf16: String.UTF16View) { self = utf16._text }"
      """
      init?(_ codeUnits: Substring.UTF16View) {
        let text = codeUnits._slice._base._text
        let start = codeUnits.startIndex, end = codeUnits.endIndex
        if start._isInScalar(of: text) || end._isInScalar(of: text) { return nil }
        self = text._slice(start._offset, end._offset)
      }
      """
      """
      init(_ content: Substring.UnicodeScalarView) {
        self = content._slice._base._text._slice(content.startIndex._offset, content.endIndex._offset)
      }
      """
      """
      init?(_ codeUnits: Substring.UTF8View) {
        // Where a scalar is cut in two, the bytes are no text.
        let text = codeUnits._slice._base._text
        let bounds = [codeUnits.startIndex._offset, codeUnits.endIndex._offset]
        for offset in bounds where offset < text._utf8Count && text._utf8(offset) & 0xC0 == 0x80 { return nil }
        self = text._slice(bounds[0], bounds[1])
      }
      """
    },
    RowGroup(
      "extension Substring.UnicodeScalarView: RangeReplaceableCollection", typeName: "Substring.UnicodeScalarView"
    ) {
      "init() { self.init(_slice: Slice(base: \"\".unicodeScalars, bounds: \"\".startIndex..<\"\".endIndex)) }"
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C)
      where C.Element == Unicode.Scalar {
        if subrange.lowerBound < startIndex || subrange.upperBound > endIndex {
          _trap("Fatal error: String index range is out of bounds")
        }
        let start = startIndex, end = endIndex._offset
        let before = _slice._base._text._utf8Count
        var scalars = _slice._base
        scalars.replaceSubrange(subrange, with: newElements)
        let following = String.Index(_offset: end + scalars._text._utf8Count - before)
        _slice = Slice(base: scalars, bounds: start..<following)
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

  /// What a substring shows of its text, through a slice of the text's own view.
  private static func viewOfSubstring(_ view: String, of element: String) -> String {
    """
    struct \(view): BidirectionalCollection {
      typealias Element = \(element)
      typealias SubSequence = Substring.\(view)
      typealias Iterator = IndexingIterator<Substring.\(view)>
      typealias Index = String.Index
      typealias Indices = DefaultIndices<String.\(view)>
      var startIndex: String.Index { return _slice._startIndex }
      var endIndex: String.Index { return _slice._endIndex }
      var indices: DefaultIndices<String.\(view)> { return _slice.indices }
      func index(after i: String.Index) -> String.Index { return _slice.index(after: i) }
      func index(before i: String.Index) -> String.Index { return _slice.index(before: i) }
      func index(_ i: String.Index, offsetBy n: Int) -> String.Index { return _slice.index(i, offsetBy: n) }
      func index(_ i: String.Index, offsetBy n: Int, limitedBy limit: String.Index) -> String.Index? {
        return _slice.index(i, offsetBy: n, limitedBy: limit)
      }
      func distance(from start: String.Index, to end: String.Index) -> Int {
        return _slice.distance(from: start, to: end)
      }
      subscript(r: Range<String.Index>) -> Substring.\(view) { return Substring.\(view)(_slice: _slice[r]) }
      var _slice: Slice<String.\(view)>
      init(_slice: Slice<String.\(view)>) { self._slice = _slice }
      subscript(i: String.Index) -> \(element) { return _slice[i] }
    }
    """
  }
}
