extension Library {
  /// What Foundation adds to strings.
  static let textGroups: [RowGroup] = [
    RowGroup("extension StringProtocol", typeName: "StringProtocol", module: "Foundation") {
      """
      func components<T: StringProtocol>(separatedBy separator: T) -> [String] {
        return _components(_string, separator._string)
      }
      """
      """
      func components(separatedBy separator: CharacterSet) -> [String] {
        var result: [String] = []
        let text = _string
        var start = 0
        var offset = 0
        let end = text._utf8Count
        while offset < end {
          let (scalar, following) = _scalarAt(text, offset)
          if separator.contains(scalar) {
            result.append(text._slice(start, offset))
            start = following
          }
          offset = following
        }
        result.append(text._slice(start, end))
        return result
      }
      """
      """
      func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        var end = scalars.endIndex
        while start != end && set.contains(scalars[start]) { scalars.formIndex(after: &start) }
        while end != start {
          let last = scalars.index(before: end)
          if !set.contains(scalars[last]) { break }
          end = last
        }
        return String(self[start..<end])
      }
      """
      """
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement
      ) -> String {
        return _replace(_string, target._string, replacement._string)
      }
      """
      """
      func replacingCharacters<T: StringProtocol, R: RangeExpression>(
        in range: R, with replacement: T
      ) -> String where R.Bound == String.Index {
        let bounds = range.relative(to: self)
        return String(self[startIndex..<bounds.lowerBound]) + replacement._string
          + String(self[bounds.upperBound..<endIndex])
      }
      """
      """
      func addingPercentEncoding(withAllowedCharacters allowedCharacters: CharacterSet) -> String? {
        var result = ""
        for scalar in _string.unicodeScalars {
          if scalar.isASCII && allowedCharacters.contains(scalar) {
            result.unicodeScalars.append(scalar)
          } else {
            for byte in String(scalar).utf8 {
              let digits = String(byte, radix: 16, uppercase: true)
              result += digits.count == 1 ? "%0" + digits : "%" + digits
            }
          }
        }
        return result
      }
      """
      """
      var removingPercentEncoding: String? {
        let bytes = Array(_string.utf8)
        var result: [UInt8] = []
        var i = 0
        while i < bytes.count {
          if bytes[i] == 37 {
            if i + 2 >= bytes.count { return nil }
            let high = Character(Unicode.Scalar(bytes[i + 1])).hexDigitValue
            let low = Character(Unicode.Scalar(bytes[i + 2])).hexDigitValue
            if high == nil || low == nil { return nil }
            result.append(UInt8(high! * 16 + low!))
            i += 3
          } else {
            result.append(bytes[i])
            i += 1
          }
        }
        return String(validating: result, as: UTF8.self)
      }
      """
      """
      func contains<T: StringProtocol>(_ other: T) -> Bool {
        return _search(_string, other._string) != nil
      }
      """
      """
      func range<T: StringProtocol>(of aString: T) -> Range<String.Index>? {
        guard let found = _search(_string, aString._string) else { return nil }
        let base = startIndex._offset
        return String.Index(_offset: base + found.lowerBound)..<String.Index(_offset: base + found.upperBound)
      }
      """
      """
      func padding<T: StringProtocol>(
        toLength newLength: Int, withPad padString: T, startingAt padIndex: Int
      ) -> String {
        let text = _string
        if newLength < 0 { return String(text.prefix(newLength)) }
        let missing = newLength - text.utf16.count
        if missing <= 0 { return _utf16Part(text, 0, newLength) }
        let pad = padString._string
        let count = pad.utf16.count
        if padIndex < 0 || padIndex >= count {
          _trap("Fatal error: padding(toLength:withPad:startingAt:): the pad must reach to where it starts")
        }
        let filling = _utf16Part(pad, padIndex, count - padIndex) + pad._repeated(missing / count + 1)
        return _utf16Part(text + filling, 0, newLength)
      }
      """
      "var capitalized: String { return _capitalized(_string) }"
      """
      func enumerateLines(invoking body: @escaping (_ line: String, _ stop: inout Bool) -> Void) {
        let text = _string
        let end = text._utf8Count
        var start = 0
        var offset = 0
        var stop = false
        while offset < end && !stop {
          let (scalar, following) = _scalarAt(text, offset)
          let value = scalar.value
          if value == 10 || value == 13 || value == 0x85 || value == 0x2028 || value == 0x2029 {
            body(text._slice(start, offset), &stop)
            start = following
            if value == 13 && following < end && text._utf8(following) == 10 { start += 1 }
            offset = start
          } else {
            offset = following
          }
        }
        if start < end && !stop { body(text._slice(start, end), &stop) }
      }
      """
      "var localizedCapitalized: String { return capitalized }"
      "var localizedUppercase: String { return uppercased() }"
      "var localizedLowercase: String { return lowercased() }"
      """
      func commonPrefix<T: StringProtocol>(with aString: T, options: String.CompareOptions = []) -> String {
        let folding = options._folding
        var result = ""
        for (own, other) in zip(_string, aString._string) {
          if own != other && (folding == 0 || _folding(String(own), folding) != _folding(String(other), folding)) { break }
          result.append(own)
        }
        return result
      }
      """
      "func appending<T: StringProtocol>(_ aString: T) -> String { return _string + aString._string }"
      """
      func compare<T: StringProtocol>(_ aString: T) -> ComparisonResult {
        return ComparisonResult(rawValue: _order(_string, aString._string, false))!
      }
      """
      """
      func caseInsensitiveCompare<T: StringProtocol>(_ aString: T) -> ComparisonResult {
        return compare(aString, options: .caseInsensitive)
      }
      """
    },
    RowGroup("extension String", typeName: "String", module: "Foundation") {
      """
      struct Encoding: Hashable, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static var ascii: Encoding { return Encoding(rawValue: 1) }
        static var utf8: Encoding { return Encoding(rawValue: 4) }
      }
      """
      """
      init?<S: Sequence>(bytes: S, encoding: Encoding) where S.Element == UInt8 {
        let units = bytes._asArray()
        if encoding == .ascii { for unit in units { if unit >= 128 { return nil } } }
        self.init(validating: units, as: UTF8.self)
      }
      """
    },
    RowGroup(
      "enum ComparisonResult: Int, Sendable", typeName: "ComparisonResult", module: "Foundation", isDeclaration: true
    ) {
      "case orderedAscending = -1"
      "case orderedSame = 0"
      "case orderedDescending = 1"
    },
    RowGroup("", typeName: "", module: "Foundation") {
      Row(
        "func _components(_ text: String, _ separator: String) -> [String]",
        NativeFunction { (text: StringObject, separator: StringObject) in text.components(separatedBy: separator) })
      Row(
        "func _replace(_ text: String, _ target: String, _ replacement: String) -> String",
        NativeFunction { (text: StringObject, target: StringObject, replacement: StringObject) in
          text.replacing(target, with: replacement)
        })
      Row(
        "func _utf16Part(_ text: String, _ start: Int, _ length: Int) -> String",
        NativeFunction { (text: String, start: Int, length: Int) in
          String(decoding: Array(text.utf16.dropFirst(start).prefix(length)), as: UTF16.self)
        })
      Row("func _capitalized(_ text: String) -> String", NativeFunction { (text: String) in capitalized(text) })
    },
    RowGroup("", typeName: "") {
      Row(
        "func _search(_ text: String, _ wanted: String) -> Range<Int>?",
        NativeFunction { (text: StringObject, wanted: StringObject) in text.search(wanted) })
      Row(
        "func _order(_ text: String, _ other: String, _ isLiteral: Bool) -> Int",
        NativeFunction { (text: StringObject, other: StringObject, isLiteral: Bool) in
          text.order(other, isLiteral: isLiteral)
        })
    },
  ]

  /// Upper case after what is no letter (an apostrophe within a word is one), lower case elsewhere.
  private static func capitalized(_ text: String) -> String {
    var result = ""
    var isInWord = false
    for character in text {
      let isLetter = character.isLetter
      result += isInWord ? character.lowercased() : isLetter ? character.uppercased() : String(character)
      isInWord = isLetter || (isInWord && (character == "'" || character == "’"))
    }
    return result
  }
}

extension StringObject {
  func components(separatedBy separator: StringObject) -> [StringObject] {
    var parts: [StringObject] = []
    var start = 0
    while let found = find(separator, from: start) {
      parts.append(slice(start, found.lowerBound))
      start = found.upperBound
    }
    parts.append(slice(start, count))
    return parts
  }

  func replacing(_ target: StringObject, with replacement: StringObject) -> StringObject {
    let result = StringObject(capacity: count)
    func append(_ text: StringObject) {
      result.append(UnsafeBufferPointer(start: text.bytes, count: text.count), isASCII: text.isASCII)
    }
    var end = 0
    for found in occurrences(of: target) {
      append(slice(end, found.lowerBound))
      append(replacement)
      end = found.upperBound
    }
    append(slice(end, count))
    return result
  }
}
