/// The little JSON that a tensor file's header is written in (RFC 8259).
enum JSONText {
  indirect enum Value {
    case object([(String, Value)])
    case array([Value])
    case string(String)
    case number(Double)
    case word(String)

    var wholeNumbers: [Int]? {
      guard case .array(let values) = self else { return nil }
      var result: [Int] = []
      for value in values {
        guard case .number(let number) = value, let whole = Int(exactly: number) else { return nil }
        result.append(whole)
      }
      return result
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Nil for what is not JSON.
  static func parse(_ text: String) -> Value? {
    var parser = Parser(rest: Array(text.utf8)[...])
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    return parser.rest.isEmpty ? value : nil
  }

  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func skipSpace() {
      rest = rest.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
    }

    mutating func take(_ character: Character) -> Bool {
      skipSpace()
      guard let byte = rest.first, byte == character.asciiValue else { return false }
      rest.removeFirst()
      return true
    }

    mutating func value(depth: Int) -> Value? {
      guard depth < 64 else { return nil }
      skipSpace()
      switch rest.first.map({ Character(UnicodeScalar($0)) }) {
      case "{":
        return list("{", "}") { parser in
          guard let name = parser.string(), parser.take(":"), let value = parser.value(depth: depth + 1) else {
            return nil
          }
          return (name, value)
        }.map { .object($0) }
      case "[": return list("[", "]") { $0.value(depth: depth + 1) }.map { .array($0) }
      case "\"": return string().map { .string($0) }
      case .some:
        let word = String(decoding: rest.prefix { $0 != 44 && $0 != 93 && $0 != 125 && $0 > 32 }, as: UTF8.self)
        rest = rest.dropFirst(word.utf8.count)
        if ["true", "false", "null"].contains(word) { return .word(word) }
        return Double(word).map { .number($0) }
      case nil: return nil
      }
    }

    private mutating func list<T>(_ open: Character, _ close: Character, _ element: (inout Parser) -> T?) -> [T]? {
      guard take(open) else { return nil }
      var result: [T] = []
      if take(close) { return result }
      while true {
        guard let next = element(&self) else { return nil }
        result.append(next)
        if take(close) { return result }
        guard take(",") else { return nil }
      }
    }

    mutating func string() -> String? {
      guard take("\"") else { return nil }
      var units: [UInt8] = []
      while let byte = rest.popFirst() {
        if byte == 34 { return String(validating: units, as: UTF8.self) }
        guard byte == 92 else {
          units.append(byte)
          continue
        }
        switch rest.popFirst().map({ Character(UnicodeScalar($0)) }) {
        case "n": units.append(10)
        case "t": units.append(9)
        case "r": units.append(13)
        case "b": units.append(8)
        case "f": units.append(12)
        case "u":
          guard let unit = escaped() else { return nil }
          units += Array(String(decoding: unit, as: UTF16.self).utf8)
        case "\"": units.append(34)
        case "\\": units.append(92)
        case "/": units.append(47)
        default: return nil
        }
      }
      return nil
    }

    /// The units of one `\u` escape, with its second half where it is a surrogate pair.
    private mutating func escaped() -> [UInt16]? {
      guard let first = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else { return nil }
      rest = rest.dropFirst(4)
      guard first & 0xfc00 == 0xd800, rest.starts(with: [92, 117]),
        let second = UInt16(String(decoding: rest.dropFirst(2).prefix(4), as: UTF8.self), radix: 16)
      else { return [first] }
      rest = rest.dropFirst(6)
      return [first, second]
    }
  }
}
