extension Library {
  /// What a literal can become.
  static let literalProtocolGroups: [RowGroup] = [
    RowGroup("protocol ExpressibleByNilLiteral", typeName: "ExpressibleByNilLiteral", isDeclaration: true) {
      "init(nilLiteral: ())"
    },
    RowGroup(
      "protocol ExpressibleByBooleanLiteral", typeName: "ExpressibleByBooleanLiteral", isDeclaration: true
    ) {
      "associatedtype BooleanLiteralType: _ExpressibleByBuiltinBooleanLiteral = Bool"
      "init(booleanLiteral value: BooleanLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByIntegerLiteral", typeName: "ExpressibleByIntegerLiteral", isDeclaration: true
    ) {
      "associatedtype IntegerLiteralType: _ExpressibleByBuiltinIntegerLiteral"
      "init(integerLiteral value: IntegerLiteralType)"
    },
    RowGroup("protocol ExpressibleByFloatLiteral", typeName: "ExpressibleByFloatLiteral", isDeclaration: true) {
      "associatedtype FloatLiteralType: _ExpressibleByBuiltinFloatLiteral"
      "init(floatLiteral value: FloatLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByUnicodeScalarLiteral", typeName: "ExpressibleByUnicodeScalarLiteral",
      isDeclaration: true
    ) {
      "associatedtype UnicodeScalarLiteralType: _ExpressibleByBuiltinUnicodeScalarLiteral"
      "init(unicodeScalarLiteral value: UnicodeScalarLiteralType)"
    },
    RowGroup(
      "protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral",
      typeName: "ExpressibleByExtendedGraphemeClusterLiteral", isDeclaration: true
    ) {
      "associatedtype ExtendedGraphemeClusterLiteralType: _ExpressibleByBuiltinExtendedGraphemeClusterLiteral"
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
      "associatedtype StringLiteralType: _ExpressibleByBuiltinStringLiteral"
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

  /// The types that literals are first made of, by kind of literal: others are made from one of these.
  static var builtinLiteralGroups: [RowGroup] {
    let integers = ["Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64"]
    let typesOfKind = [
      ("Boolean", ["Bool"]), ("Integer", integers + ["Float", "Double"]), ("Float", ["Float", "Double"]),
      ("UnicodeScalar", ["Unicode.Scalar", "Character", "String"]),
      ("ExtendedGraphemeCluster", ["Character", "String"]), ("String", ["String"]),
    ]
    return typesOfKind.flatMap { kind, types in
      let name = "_ExpressibleByBuiltin\(kind)Literal"
      return [RowGroup("protocol \(name)", typeName: name, isDeclaration: true) {}]
        + types.map { RowGroup("extension \($0): \(name)", typeName: $0) {} }
    }
  }
}
