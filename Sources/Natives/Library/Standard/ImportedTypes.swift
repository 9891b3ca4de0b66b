extension Library {
  /// The names that C's types have in Swift.
  static let importedTypeGroups: [RowGroup] = [
    RowGroup("", typeName: "") {
      [
        ("CBool", "Bool"), ("CChar", "Int8"), ("CSignedChar", "Int8"), ("CUnsignedChar", "UInt8"), ("CShort", "Int16"),
        ("CUnsignedShort", "UInt16"), ("CInt", "Int32"), ("CUnsignedInt", "UInt32"), ("CLong", "Int"),
        ("CUnsignedLong", "UInt"), ("CLongLong", "Int64"), ("CUnsignedLongLong", "UInt64"), ("CFloat", "Float"),
        ("CDouble", "Double"),
      ].map { Row("typealias \($0.0) = \($0.1)") }
    }
  ]
}
