import Natives

/// Scalars as a report shows them: whole numbers without a point, others as short as they read back.
enum WordText {
  static func text(_ word: UInt64, _ kind: Representation.ScalarKind) -> String {
    switch kind {
    case .int, .int8, .int16, .int32, .int64: String(Int64(bitPattern: word))
    case .uint, .uint8, .uint16, .uint32, .uint64: String(word)
    case .float: number(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
    case .double: number(Double(bitPattern: word))
    case .bool: word == 0 ? "false" : "true"
    case .unicodeScalar: Unicode.Scalar(UInt32(truncatingIfNeeded: word)).map { "\"\($0)\"" } ?? "?"
    }
  }

  static func number<Number: BinaryFloatingPoint & CustomStringConvertible>(_ value: Number) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }
}
