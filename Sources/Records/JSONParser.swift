/// What is wrong with a JSON text, and where.
package enum JSONError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unexpectedEnd
    /// Something stands where `wanted` should.
    case expected(String)
    case badEscape
    case badNumber
    case controlCharacter
    case tooDeep
    case notUTF8
    case textAfterEnd
    case doubledKey(String)
  }

  /// Line and column (in bytes) from 1.
  case syntax(Problem, line: Int, column: Int)
  /// The text is JSON, but not what it should hold. The path leads to the place: `cells[3].outputs[0]`.
  case content(path: String, problem: String)
}

/// Reads RFC 8259's JSON and nothing else.
package struct JSONParser {
  private static let deepest = 200

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.error(.textAfterEnd) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func error(_ problem: JSONError.Problem, at place: Int? = nil) -> JSONError {
    var (line, start) = (1, 0)
    let place = min(place ?? index, bytes.count)
    for (offset, byte) in bytes[..<place].enumerated() where byte == 0x0A { (line, start) = (line + 1, offset + 1) }
    return .syntax(problem, line: line, column: place - start + 1)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let first = next else { throw error(.unexpectedEnd) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error(.tooDeep) }
    switch first {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      for (word, value) in [("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false))]
      where bytes[index...].starts(with: word.utf8) {
        index += word.utf8.count
        return value
      }
      throw error(.expected("a value"))
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    index += 1
    skipSpace()
    if next == UInt8(ascii: "}") {
      index += 1
      return .object([])
    }
    while true {
      guard next == UInt8(ascii: "\"") else { throw error(next == nil ? .unexpectedEnd : .expected("a key in quotes")) }
      let place = index
      let key = try string()
      guard keys.insert(key).inserted else { throw error(.doubledKey(key), at: place) }
      skipSpace()
      try take(":", "':' after a key")
      skipSpace()
      members.append(JSONValue.Member(key, try value()))
      skipSpace()
      if next == UInt8(ascii: "}") {
        index += 1
        return .object(members)
      }
      try take(",", "',' or '}'")
      skipSpace()
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    index += 1
    skipSpace()
    if next == UInt8(ascii: "]") {
      index += 1
      return .array([])
    }
    while true {
      elements.append(try value())
      skipSpace()
      if next == UInt8(ascii: "]") {
        index += 1
        return .array(elements)
      }
      try take(",", "',' or ']'")
      skipSpace()
    }
  }

  private mutating func take(_ character: Unicode.Scalar, _ wanted: String) throws(JSONError) {
    guard let found = next else { throw error(.unexpectedEnd) }
    guard found == UInt8(ascii: character) else { throw error(.expected(wanted)) }
    index += 1
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits(of: start) }
    if isAtDigit { throw error(.badNumber, at: start) }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits(of: start)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits(of: start)
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private var isAtDigit: Bool { next.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

  /// One digit or more, of a number that began at `start`.
  private mutating func digits(of start: Int) throws(JSONError) {
    guard isAtDigit else { throw error(.badNumber, at: start) }
    while isAtDigit { index += 1 }
  }

  private mutating func string() throws(JSONError) -> String {
    let start = index
    var content: [UInt8] = []
    index += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let text = String(validating: content, as: UTF8.self) else { throw error(.notUTF8, at: start) }
        return text
      case UInt8(ascii: "\\"):
        index += 1
        content += try escape().utf8
      case 0..<0x20: throw error(.controlCharacter)
      default:
        content.append(byte)
        index += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONError) -> String {
    guard let letter = next else { throw error(.unexpectedEnd) }
    let plain: KeyValuePairs<Unicode.Scalar, String> = [
      "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{C}",
    ]
    if let text = plain.first(where: { UInt8(ascii: $0.key) == letter })?.value {
      index += 1
      return text
    }
    guard letter == UInt8(ascii: "u") else { throw error(.badEscape) }
    let high = try codeUnit()
    guard (0xD800..<0xDC00).contains(high) else {
      guard let scalar = Unicode.Scalar(high) else { throw error(.badEscape) }
      return String(Character(scalar))
    }
    guard bytes[index...].starts(with: "\\u".utf8) else { throw error(.badEscape) }
    index += 1
    let low = try codeUnit()
    guard (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + low - 0xDC00)
    else { throw error(.badEscape) }
    return String(Character(scalar))
  }

  /// `uXXXX`.
  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    let digits = bytes[(index + 1)...].prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-")
    else { throw error(.badEscape) }
    index += 5
    return unit
  }
}
