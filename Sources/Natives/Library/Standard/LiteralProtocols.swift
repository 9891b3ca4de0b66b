extension Library {
  /// What a literal can become.
  static let literalProtocolGroups: [RowGroup] = [
    RowGroup("protocol ExpressibleByNilLiteral", typeName: "ExpressibleByNilLiteral", isDeclaration: true) {
      "init(nilLiteral: ())"
    },
    RowGroup(
      "protocol ExpressibleByBooleanLiteral", typeName: "ExpressibleByBooleanLiteral", isDeclaration: true
    ) {
      "associatedtype BooleanLiteralType = Bool"
      "init(booleanLiteral value: BooleanLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByIntegerLiteral", typeName: "ExpressibleByIntegerLiteral", isDeclaration: true
    ) {
      "associatedtype IntegerLiteralType"
      "init(integerLiteral value: IntegerLiteralType)"
    },
    RowGroup("protocol ExpressibleByFloatLiteral", typeName: "ExpressibleByFloatLiteral", isDeclaration: true) {
      "associatedtype FloatLiteralType"
      "init(floatLiteral value: FloatLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByUnicodeScalarLiteral", typeName: "ExpressibleByUnicodeScalarLiteral",
      isDeclaration: true
    ) {
      "associatedtype UnicodeScalarLiteralType"
      "init(unicodeScalarLiteral value: UnicodeScalarLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral",
      typeName: "ExpressibleByExtendedGraphemeClusterLiteral", isDeclaration: true
    ) {
      "associatedtype ExtendedGraphemeClusterLiteralType"
      "init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)"
    },
    RowGroup(
      """
      extension ExpressibleByExtendedGraphemeClusterLiteral \
      where ExtendedGraphemeClusterLiteralType == UnicodeScalarLiteralType
      """, typeName: "ExpressibleByExtendedGraphemeClusterLiteral"
    ) {
      """
      init(unicodeScalarLiteral value: ExtendedGraphemeClusterLiteralType) {
        self.init(extendedGraphemeClusterLiteral: value)
      }
      """
    },
    RowGroup(
      "protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral",
      typeName: "ExpressibleByStringLiteral", isDeclaration: true
    ) {
      "associatedtype StringLiteralType"
      "init(stringLiteral value: StringLiteralType)"
    },
    RowGroup(
      "extension ExpressibleByStringLiteral where StringLiteralType == ExtendedGraphemeClusterLiteralType",
      typeName: "ExpressibleByStringLiteral"
    ) {
      "init(extendedGraphemeClusterLiteral value: StringLiteralType) { self.init(stringLiteral: value) }"
    },
    RowGroup(
      "protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral",
      typeName: "ExpressibleByStringInterpolation", isDeclaration: true
    ) {
      "associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation"
      "init(stringInterpolation: StringInterpolation)"
    },
    RowGroup("protocol ExpressibleByArrayLiteral", typeName: "ExpressibleByArrayLiteral", isDeclaration: true) {
      "associatedtype ArrayLiteralElement"
      "init(arrayLiteral elements: ArrayLiteralElement...)"
    },
    RowGroup(
      "protocol ExpressibleByDictionaryLiteral", typeName: "ExpressibleByDictionaryLiteral", isDeclaration: true
    ) {
      "associatedtype Key"
      "associatedtype Value"
      "init(dictionaryLiteral elements: (Key, Value)...)"
    },
    RowGroup("", typeName: "") {
      "typealias IntegerLiteralType = Int"
      "typealias FloatLiteralType = Double"
      "typealias BooleanLiteralType = Bool"
      "typealias StringLiteralType = String"
      "typealias ExtendedGraphemeClusterType = String"
      "typealias UnicodeScalarType = String"
    },
  ]
}
