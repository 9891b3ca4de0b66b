/// Writes JSON so that a changed value changes few lines: two spaces of indent, what fits on a line stays on one, long
/// lists of numbers run on like text, long lists of anything else take a line for each.
package struct JSONWriter {
  private static let lineLength = 100

  private var bytes: [UInt8] = []

  /// The text of a value, with a line end.
  package static func text(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, indent: 0, column: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  private mutating func newLine(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  /// - Parameter column: how much of the line is used before the value.
  private mutating func write(_ value: JSONValue, indent: Int, column: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let text): append(text)
    case .string(let text): writeString(text)
    case .array(let elements):
      if let line = Self.line(value, room: Self.lineLength - column) {
        bytes += line
        return
      }
      bytes.append(UInt8(ascii: "["))
      if elements.allSatisfy(\.isNumber) {
        writeRun(elements, indent: indent + 2)
      } else {
        for (index, element) in elements.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          newLine(indent + 2)
          write(element, indent: indent + 2, column: indent + 2)
        }
      }
      newLine(indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      if let line = Self.line(value, room: Self.lineLength - column) {
        bytes += line
        return
      }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(indent + 2)
        let start = bytes.count
        writeString(member.key)
        append(": ")
        write(member.value, indent: indent + 2, column: indent + 2 + bytes.count - start)
      }
      newLine(indent)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Numbers (and the words that stand for what is none), as many on a line as fit.
  private mutating func writeRun(_ elements: [JSONValue], indent: Int) {
    var column = Self.lineLength
    for (index, element) in elements.enumerated() {
      var piece = JSONWriter()
      piece.write(element, indent: 0, column: 0)
      if index < elements.count - 1 { piece.append(",") }
      if column + 1 + piece.bytes.count > Self.lineLength {
        newLine(indent)
        column = indent
      } else {
        bytes.append(UInt8(ascii: " "))
        column += 1
      }
      bytes += piece.bytes
      column += piece.bytes.count
    }
  }

  /// The value on one line, or nil if that takes more than `room` bytes.
  private static func line(_ value: JSONValue, room: Int) -> [UInt8]? {
    var writer = JSONWriter()
    return writer.fits(value, room) ? writer.bytes : nil
  }

  private mutating func fits(_ value: JSONValue, _ room: Int) -> Bool {
    guard bytes.count <= room else { return false }
    switch value {
    case .null, .bool, .number, .string: write(value, indent: 0, column: 0)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { append(", ") }
        guard fits(element, room) else { return false }
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { append(", ") }
        writeString(member.key)
        append(": ")
        guard fits(member.value, room) else { return false }
      }
      bytes.append(UInt8(ascii: "}"))
    }
    return bytes.count <= room
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        append("\\u00")
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// A number, or a word for one that JSON has no digits for.
  var isNumber: Bool {
    switch self {
    case .number: true
    case .string(let text): NumberWord(rawValue: text) != nil
    case .null, .bool, .array, .object: false
    }
  }
}

/// What stands in a record for numbers that JSON can't write.
enum NumberWord: String {
  case nan
  case infinity = "inf"
  case negativeInfinity = "-inf"
}
