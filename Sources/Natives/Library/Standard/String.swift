extension Library {
  static let stringGroups: [RowGroup] = [
    RowGroup("struct String", typeName: "String", representation: .string, isDeclaration: true) {
      "init() { self = \"\" }"
      Row("init(_ other: String)", .value(.identity))
      Row("init(_ c: Character)", NativeFunction { (c: Character) in String(c) })
      "init(_ substring: Substring) { self = substring._string }"
      "init(_ scalar: Unicode.Scalar) { self.init(Character(scalar)) }"
      "init(_ view: String.UnicodeScalarView) { self = view._text }"
      "init(_ view: String.UTF8View) { self = view._text }"
      Row("init<Subject>(describing instance: Subject)", .value(.describe))
      Row("init<Subject: CustomStringConvertible>(describing instance: Subject)", .value(.describe))
      Row("init<Subject: TextOutputStreamable>(describing instance: Subject)", .value(.describe))
      Row(
        "init<Subject: CustomStringConvertible & TextOutputStreamable>(describing instance: Subject)",
        .value(.describe))
      Row("init<Subject>(reflecting subject: Subject)", .value(.debugDescribe))
      "init<T: LosslessStringConvertible>(_ value: T) { self = value.description }"
      """
      init<S: Sequence & LosslessStringConvertible>(_ other: S) where S.Element == Character {
        self = other.description
      }
      """
      """
      init<S: Sequence>(_ characters: S) where S.Element == Character {
        self = ""
        for character in characters { append(character) }
      }
      """
      """
      init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false) {
        if radix < 2 || radix > 36 { _trap("Fatal error: Radix must be between 2 and 36") }
        let isNegative = _isNegative(value)
        let bits = UInt64(truncatingIfNeeded: value)
        self = _formatInteger(isNegative ? 0 &- bits : bits, isNegative, radix, uppercase)
      }
      """
      """
      init(repeating repeatedValue: String, count: Int) {
        if count < 0 { _trap("Fatal error: Negative count not allowed") }
        self = repeatedValue._repeated(count)
      }
      """
      """
      init(repeating repeatedValue: Character, count: Int) {
        if count < 0 { _trap("Fatal error: Negative count not allowed") }
        self = String(repeatedValue)._repeated(count)
      }
      """
      """
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF8.Type) where C.Element == UInt8 {
        self = _stringFromUTF8(codeUnits._asArray())
      }
      """
      """
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF16.Type) where C.Element == UInt16 {
        self = _stringFromUTF16(codeUnits._asArray())
      }
      """
      """
      init?<S: Sequence>(validating codeUnits: S, as sourceEncoding: Unicode.UTF16.Type) where S.Element == UInt16 {
        let units = codeUnits._asArray()
        let text = _stringFromUTF16(units)
        if text.utf16._asArray() != units { return nil }
        self = text
      }
      """
      """
      init?<S: Sequence>(validating codeUnits: S, as sourceEncoding: Unicode.UTF8.Type) where S.Element == UInt8 {
        let units = codeUnits._asArray()
        let text = _stringFromUTF8(units)
        if text.utf8._asArray() != units { return nil }
        self = text
      }
      """
    },
    RowGroup("extension String", typeName: "String") {
      Row("static func + (lhs: String, rhs: String) -> String", .string(.concatenate))
      Row("static func += (lhs: inout String, rhs: String)", .string(.append))
      Row("mutating func append(_ other: String)", .string(.append))
      Row("mutating func append(_ c: Character)", .string(.appendCharacter))
      Row("mutating func append(contentsOf newElements: String)", .string(.append))
      "mutating func append(contentsOf newElements: Substring) { append(newElements._string) }"
      """
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        for character in newElements { append(character) }
      }
      """
      Row("mutating func write(_ string: String)", .string(.append))
      "func write<Target: TextOutputStream>(to target: inout Target) { target.write(self) }"
      "mutating func reserveCapacity(_ n: Int) {}"
      Row("var isEmpty: Bool { get }", .string(.isEmpty))
      Row("var count: Int { get }", NativeFunction { (s: StringObject) in s.characterCount })
      Row("var _utf8Count: Int { get }", .string(.utf8Count))
      Row("func _utf8(_ offset: Int) -> UInt8", .string(.utf8At))
      Row("func _character(_ offset: Int) -> (Character, Int)", .string(.characterAt))
      Row("var _string: String { get }", .value(.identity))
      "var utf8: UTF8View { return UTF8View(_text: self) }"
      "var utf8CString: ContiguousArray<Int8> { return ContiguousArray(utf8.map { Int8(bitPattern: $0) } + [0]) }"
      """
      var unicodeScalars: UnicodeScalarView {
        get { return UnicodeScalarView(_text: self) }
        set { self = newValue._text }
      }
      """
      "var utf16: UTF16View { return UTF16View(_text: self) }"
      Row("func lowercased() -> String", NativeFunction { (s: StringObject) in s.mapped(to: .lower) })
      Row("func uppercased() -> String", NativeFunction { (s: StringObject) in s.mapped(to: .upper) })
      Row("func _lowercased() -> String", NativeFunction { (s: StringObject) in s.mapped(to: .lower) })
      Row("func _uppercased() -> String", NativeFunction { (s: StringObject) in s.mapped(to: .upper) })
      "func hasPrefix(_ prefix: String) -> Bool { return _hasPrefix(prefix) }"
      "func hasSuffix(_ suffix: String) -> Bool { return _hasSuffix(suffix) }"
      Row(
        "func _hasPrefix(_ p: String) -> Bool", NativeFunction { (s: StringObject, p: StringObject) in s.hasPrefix(p) })
      Row(
        "func _hasSuffix(_ p: String) -> Bool", NativeFunction { (s: StringObject, p: StringObject) in s.hasSuffix(p) })
      Row(
        "func _repeated(_ n: Int) -> String",
        NativeFunction { (s: StringObject, n: Int) throws(NativeError) in
          guard HeapLimit.allows(n, size: s.count) else { throw NativeError(HeapLimit.failure("\(n) repetitions")) }
          return s.repeated(n)
        })
      Row(
        "func _slice(_ lower: Int, _ upper: Int) -> String",
        NativeFunction { (s: StringObject, lower: Int, upper: Int) in s.slice(lower, upper) })
      Row("var _hash: UInt64 { get }", NativeFunction { (s: StringObject) in s.stableHash })
    },
    RowGroup("extension String: Equatable, Comparable, Hashable", typeName: "String") {
      Row("static func == (lhs: String, rhs: String) -> Bool", .string(.equal))
      Row("static func < (lhs: String, rhs: String) -> Bool", .string(.less))
      "func hash(into hasher: inout Hasher) { hasher._combine(_hash) }"
      "var hashValue: Int { var hasher = Hasher(); hash(into: &hasher); return hasher.finalize() }"
    },
    RowGroup(
      """
      extension String: CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, Sendable, \
      TextOutputStream, TextOutputStreamable
      """, typeName: "String"
    ) {
      Row("var description: String { get }", .value(.identity))
      Row("var debugDescription: String { get }", NativeFunction { (s: String) in s.debugDescription })
    },
    RowGroup(
      "extension String: ExpressibleByStringLiteral, ExpressibleByStringInterpolation", typeName: "String"
    ) {
      "typealias UnicodeScalarLiteralType = String"
      "typealias ExtendedGraphemeClusterLiteralType = String"
      "typealias StringLiteralType = String"
      Row("init(stringLiteral value: String)", .value(.identity))
      Row("init(extendedGraphemeClusterLiteral value: String)", .value(.identity))
      Row("init(unicodeScalarLiteral value: String)", .value(.identity))
    },
    RowGroup("extension String: StringProtocol", typeName: "String") {
      "typealias Element = Character"
      "typealias SubSequence = Substring"
      """
      @available(*, unavailable, message: "Please use String directly")
      var characters: String { return self }
      """
      "typealias Indices = DefaultIndices<String>"
      """
      struct Index: Comparable, Hashable, CustomDebugStringConvertible {
        let _offset: Int
        var debugDescription: String { return _offset == 0 ? "0[any]" : _offset.description + "[utf8]" }
        init(_offset: Int) { self._offset = _offset }
        static func == (lhs: Index, rhs: Index) -> Bool { return lhs._offset == rhs._offset }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs._offset < rhs._offset }
        func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
        func samePosition<S: StringProtocol>(in text: S) -> Index? { return Index(self, within: text) }
        func samePosition(in view: String.UnicodeScalarView) -> Index? { return Index(self, within: view) }
        func samePosition(in view: String.UTF8View) -> Index? { return Index(self, within: view) }
        func samePosition(in view: String.UTF16View) -> Index? { return Index(self, within: view) }
        init?<S: StringProtocol>(_ position: Index, within text: S) {
          if position > text.endIndex { return nil }
          var index = text.startIndex
          while index < position { index = text.index(after: index) }
          if index != position { return nil }
          _offset = position._offset
        }
        init?(_ position: Index, within view: String.UnicodeScalarView) {
          if position._offset > view._text._utf8Count || position._isInScalar(of: view._text) { return nil }
          _offset = position._offset
        }
        init?(_ position: Index, within view: String.UTF8View) {
          if position._offset > view._text._utf8Count { return nil }
          if position._isSecondUnit(in: view._text) { _trap("not supported: an index within a character's units") }
          _offset = position._offset
        }
        init?(_ position: Index, within view: String.UTF16View) {
          if position._offset > view._text._utf8Count { return nil }
          if position._isSecondUnit(in: view._text) { _trap("not supported: an index within a character's units") }
          if position._isInScalar(of: view._text) { return nil }
          _offset = position._offset
        }
        func _isInScalar(of text: String) -> Bool {
          return _offset > 0 && _offset < text._utf8Count && text._utf8(_offset) & 0xC0 == 0x80
        }
        // An index of bytes and one of UTF-16 units are the same there, and not told apart.
        func _isSecondUnit(in text: String) -> Bool {
          return _isInScalar(of: text) && text._utf8(_offset - 1) >= 0xF0
        }
        func utf16Offset<S: StringProtocol>(in s: S) -> Int {
          let start = s.startIndex._offset
          if _offset < start || _offset > s.endIndex._offset { _trap("Fatal error: String index is out of bounds") }
          return s._string._slice(0, _offset - start).utf16.count
        }
        init<S: StringProtocol>(utf16Offset offset: Int, in s: S) {
          _offset = s.startIndex._offset + _utf8Offset(s._string, offset)
        }
      }
      """
      """
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Character
        let _text: String
        var _offset: Int
        let _end: Int
        init(_text: String, _offset: Int, _end: Int) {
          self._text = _text
          self._offset = _offset
          self._end = _end
        }
        mutating func next() -> Character? {
          if _offset >= _end { return nil }
          let (character, following) = _text._character(_offset)
          _offset = following
          return character
        }
      }
      """
      "__consuming func makeIterator() -> Iterator { return Iterator(_text: self, _offset: 0, _end: _utf8Count) }"
      "var startIndex: Index { return Index(_offset: 0) }"
      "var endIndex: Index { return Index(_offset: _utf8Count) }"
      """
      func index(after i: Index) -> Index {
        if i._offset < 0 || i._offset >= _utf8Count { _trap("Fatal error: String index is out of bounds") }
        return Index(_offset: _character(i._offset).1)
      }
      """
      """
      func index(before i: Index) -> Index {
        if i._offset <= 0 || i._offset > _utf8Count { _trap("Fatal error: String index is out of bounds") }
        return Index(_offset: _characterStart(self, i._offset))
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        if i._offset > _utf8Count { _trap("Fatal error: String index is out of bounds") }
        let offset = _offsetByCharacters(self, i._offset, distance, -1)
        if offset < 0 { _trap("Fatal error: String index is out of bounds") }
        return Index(_offset: offset)
      }
      """
      """
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        if i._offset > _utf8Count { _trap("Fatal error: String index is out of bounds") }
        let offset = _offsetByCharacters(self, i._offset, distance, limit._offset)
        if offset == -2 { return nil }
        if offset < 0 { _trap("Fatal error: String index is out of bounds") }
        return Index(_offset: offset)
      }
      """
      """
      func distance(from start: Index, to end: Index) -> Int {
        if start._offset > _utf8Count || end._offset > _utf8Count {
          _trap("Fatal error: String index is out of bounds")
        }
        if start._offset <= end._offset { return _characterDistance(self, start._offset, end._offset) }
        return -_characterDistance(self, end._offset, start._offset)
      }
      """
      """
      subscript(i: Index) -> Character {
        if i._offset < 0 || i._offset >= _utf8Count { _trap("Fatal error: String index is out of bounds") }
        return _character(i._offset).0
      }
      """
      """
      subscript(r: Range<Index>) -> Substring {
        if r.lowerBound._offset < 0 || r.upperBound._offset > _utf8Count {
          _trap("Fatal error: String index range is out of bounds")
        }
        return Substring(_base: self, r.lowerBound._offset, r.upperBound._offset)
      }
      """
    },
    RowGroup("extension String: RangeReplaceableCollection", typeName: "String") {
      """
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C)
      where C.Element == Character {
        if subrange.lowerBound._offset < 0 || subrange.upperBound._offset > _utf8Count {
          _trap("Fatal error: String index range is out of bounds")
        }
        self = _slice(0, subrange.lowerBound._offset) + String(newElements)
          + _slice(subrange.upperBound._offset, _utf8Count)
      }
      """
      """
      mutating func insert(_ newElement: Character, at i: Index) {
        if i._offset < 0 || i._offset > _utf8Count { _trap("Fatal error: String index is out of bounds") }
        self = _slice(0, i._offset) + String(newElement) + _slice(i._offset, _utf8Count)
      }
      """
      """
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: Index) where S.Element == Character {
        if i._offset < 0 || i._offset > _utf8Count { _trap("Fatal error: String index is out of bounds") }
        self = _slice(0, i._offset) + String(newElements) + _slice(i._offset, _utf8Count)
      }
      """
      """
      @discardableResult
      mutating func remove(at i: Index) -> Character {
        let removed = self[i]
        self = _slice(0, i._offset) + _slice(_characterEnd(self, i._offset), _utf8Count)
        return removed
      }
      """
      """
      mutating func removeSubrange(_ bounds: Range<Index>) {
        if bounds.lowerBound._offset < 0 || bounds.upperBound._offset > _utf8Count {
          _trap("Fatal error: String index range is out of bounds")
        }
        self = _slice(0, bounds.lowerBound._offset) + _slice(bounds.upperBound._offset, _utf8Count)
      }
      """
      "mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = \"\" }"
    },
    RowGroup("extension Unicode", typeName: "Unicode") {
      """
      enum UTF8 {
        typealias CodeUnit = UInt8
        static func width(_ x: Unicode.Scalar) -> Int {
          return x.value < 0x80 ? 1 : x.value < 0x800 ? 2 : x.value < 0x10000 ? 3 : 4
        }
        static func isASCII(_ x: UInt8) -> Bool { return x < 0x80 }
        static func isContinuation(_ byte: UInt8) -> Bool { return byte & 0xC0 == 0x80 }
      }
      """
      """
      enum UTF16 {
        typealias CodeUnit = UInt16
        static func width(_ x: Unicode.Scalar) -> Int { return x.value < 0x10000 ? 1 : 2 }
        static func isASCII(_ x: UInt16) -> Bool { return x < 0x80 }
        static func isLeadSurrogate(_ x: UInt16) -> Bool { return x & 0xFC00 == 0xD800 }
        static func isTrailSurrogate(_ x: UInt16) -> Bool { return x & 0xFC00 == 0xDC00 }
        static func isSurrogate(_ x: UInt16) -> Bool { return x & 0xF800 == 0xD800 }
        static func leadSurrogate(_ x: Unicode.Scalar) -> UInt16 {
          if x.value < 0x10000 { _trap("Fatal error") }
          return UInt16(0xD800 + (x.value - 0x10000) >> 10)
        }
        static func trailSurrogate(_ x: Unicode.Scalar) -> UInt16 {
          if x.value < 0x10000 { _trap("Fatal error") }
          return UInt16(0xDC00 + (x.value - 0x10000) & 0x3FF)
        }
      }
      """
    },
    RowGroup("", typeName: "") {
      "typealias UTF8 = Unicode.UTF8"
      "typealias UTF16 = Unicode.UTF16"
      "typealias StaticString = String"
      Row(
        "func _stringFromUTF8(_ units: [UInt8]) -> String",
        NativeFunction { (units: [UInt8]) in String(decoding: units, as: UTF8.self) })
      Row(
        "func _stringFromUTF16(_ units: [UInt16]) -> String",
        NativeFunction { (units: [UInt16]) in String(decoding: units, as: UTF16.self) })
      Row(
        "func _characterEnd(_ s: String, _ i: Int) -> Int",
        NativeFunction { (s: StringObject, i: Int) in s.characterEnd(from: i) })
      Row(
        "func _characterStart(_ s: String, _ i: Int) -> Int",
        NativeFunction { (s: StringObject, i: Int) in s.characterStart(before: i) })
      Row(
        "func _offsetByCharacters(_ s: String, _ i: Int, _ distance: Int, _ limit: Int) -> Int",
        NativeFunction { (s: StringObject, i: Int, distance: Int, limit: Int) in
          s.offset(i, byCharacters: distance, limit: limit)
        })
      Row(
        "func _characterDistance(_ s: String, _ start: Int, _ end: Int) -> Int",
        NativeFunction { (s: StringObject, start: Int, end: Int) in s.characterCount(from: start, to: end) })
      Row(
        "func _utf8Offset(_ s: String, _ utf16: Int) -> Int",
        NativeFunction { (s: String, utf16: Int) in
          let units = s.utf16
          let i = units.index(units.startIndex, offsetBy: max(utf16, 0), limitedBy: units.endIndex) ?? units.endIndex
          return s.utf8.distance(from: s.startIndex, to: i)
        })
      Row(
        "func _formatInteger(_ magnitude: UInt64, _ isNegative: Bool, _ radix: Int, _ uppercase: Bool) -> String",
        NativeFunction { (magnitude: UInt64, isNegative: Bool, radix: Int, uppercase: Bool) in
          (isNegative ? "-" : "") + String(magnitude, radix: radix, uppercase: uppercase)
        })
      Row(
        """
        func _parseInteger(
          _ text: String, _ radix: Int, _ isSigned: Bool, _ lowest: Int64, _ highest: UInt64
        ) -> (Bool, UInt64)
        """, NativeFunction(NumberParsing.integer))
      Row("func _parseDouble(_ text: String) -> Double?", NativeFunction { (text: String) in Double(text) })
      Row("func _parseFloat(_ text: String) -> Float?", NativeFunction { (text: String) in Float(text) })
    },
  ]
}
