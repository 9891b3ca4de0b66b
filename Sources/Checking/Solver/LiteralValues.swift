/// The values of literals from their spelling.
extension Literal {
  /// The magnitude of an integer literal, and whether it is beyond 64 bits.
  static func integerValue(_ text: String) -> (UInt64, Bool) {
    var digits = Substring(text.filter { $0 != "_" })
    var radix: UInt64 = 10
    if digits.hasPrefix("0x") {
      radix = 16
    } else if digits.hasPrefix("0o") {
      radix = 8
    } else if digits.hasPrefix("0b") {
      radix = 2
    }
    if radix != 10 { digits = digits.dropFirst(2) }
    var value: UInt64 = 0
    for character in digits {
      guard let digit = character.hexDigitValue else { continue }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return (0, true) }
      value = sum
    }
    return (value, false)
  }

  static func floatValue(_ text: String) -> Double { Double(text.filter { $0 != "_" }) ?? 0 }

  /// The text of a string segment with its escapes replaced; nil when one is not known.
  static func unescape(_ text: String, pounds: Int, isMultiLine: Bool) -> String? {
    let marker = String(repeating: "#", count: pounds)
    guard text.contains("\\") else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      guard character == "\\", rest.dropFirst().hasPrefix(marker) else {
        result.append(character)
        rest.removeFirst()
        continue
      }
      var after = rest.dropFirst().dropFirst(pounds)
      guard let code = after.first else {
        result.append(character)
        break
      }
      after.removeFirst()
      switch code {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "r": result.append("\r")
      case "0": result.append("\0")
      case "\\": result.append("\\")
      case "\"": result.append("\"")
      case "'": result.append("'")
      case "u":
        guard after.first == "{", let end = after.firstIndex(of: "}"),
          let value = UInt32(after[after.index(after: after.startIndex)..<end], radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        result.unicodeScalars.append(scalar)
        after = after[after.index(after: end)...]
      case "\n", "\r\n":
        // A line that goes on: the line end is left out.
        guard isMultiLine else { return nil }
      case " ", "\t":
        let trimmed = after.drop { $0 == " " || $0 == "\t" }
        guard isMultiLine, trimmed.isEmpty || trimmed.first?.isNewline == true else { return nil }
        after = trimmed.dropFirst()
      default: return nil
      }
      rest = after
    }
    return result
  }
}
