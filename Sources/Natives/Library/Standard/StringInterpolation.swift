extension Library {
  /// What builds a string literal with values in it: the library's own builder, and what others must have.
  static let interpolationGroups: [RowGroup] = [
    RowGroup("protocol StringInterpolationProtocol", typeName: "StringInterpolationProtocol", isDeclaration: true) {
      "associatedtype StringLiteralType"
      "init(literalCapacity: Int, interpolationCount: Int)"
      "mutating func appendLiteral(_ literal: StringLiteralType)"
    },
    RowGroup(
      "struct DefaultStringInterpolation: StringInterpolationProtocol, CustomStringConvertible, TextOutputStream",
      typeName: "DefaultStringInterpolation", isDeclaration: true
    ) {
      "typealias StringLiteralType = String"
      "var _text: String"
      "init(literalCapacity: Int, interpolationCount: Int) { _text = \"\" }"
      "mutating func appendLiteral(_ literal: String) { _text += literal }"
      "mutating func appendInterpolation<T>(_ value: T) { _text += \"\\(value)\" }"
      """
      mutating func appendInterpolation<T, S: StringProtocol>(
        _ value: T?, default fallback: @autoclosure () -> S
      ) {
        if let value { _text += "\\(value)" } else { _text += "\\(fallback())" }
      }
      """
      "mutating func write(_ string: String) { _text += string }"
      "var description: String { return _text }"
    },
    RowGroup(
      """
      extension ExpressibleByStringInterpolation
      where StringInterpolation == DefaultStringInterpolation, StringLiteralType == String
      """,
      typeName: "ExpressibleByStringInterpolation"
    ) {
      """
      init(stringInterpolation: DefaultStringInterpolation) {
        self.init(stringLiteral: stringInterpolation._text)
      }
      """
    },
  ]
}
