/// Numbers from text.
enum NumberParsing {
  /// An integer between `lowest` and `highest`: an optional sign, then at least one digit. Its bits, sign-extended.
  static let integer: @Sendable (StringObject, Int, Bool, Int64, UInt64) -> Several<Bool, UInt64> = {
    text, radix, isSigned, lowest, highest in
    let none = Several(false, UInt64(0))
    var i = 0
    var isNegative = false
    if text.count > 0 && (text.bytes[0] == 0x2B || text.bytes[0] == 0x2D) {
      isNegative = text.bytes[0] == 0x2D
      i = 1
    }
    guard i < text.count else { return none }
    let limit = isNegative ? lowest.magnitude : highest
    var magnitude: UInt64 = 0
    while i < text.count {
      guard let digit = digitValue(text.bytes[i]), digit < radix else { return none }
      let (scaled, overflowed) = magnitude.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, carried) = scaled.addingReportingOverflow(UInt64(digit))
      guard !overflowed && !carried && sum <= limit else { return none }
      magnitude = sum
      i += 1
    }
    return Several(true, isNegative ? 0 &- magnitude : magnitude)
  }

  private static func digitValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x61...0x7A: Int(byte) - 0x61 + 10
    default: nil
    }
  }
}
