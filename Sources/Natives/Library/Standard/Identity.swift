extension Library {
  /// Types, identities and values whose type is not known.
  static let identityGroups: [RowGroup] = [
    RowGroup(
      "struct ObjectIdentifier: Comparable, Hashable, Sendable", typeName: "ObjectIdentifier", isDeclaration: true
    ) {
      "let _number: Int"
      "init(_ x: AnyObject) { _number = _objectNumber(x) }"
      "init(_ x: Any.Type) { _number = _typeNumber(x) }"
      "static func == (x: ObjectIdentifier, y: ObjectIdentifier) -> Bool { return x._number == y._number }"
      "static func < (x: ObjectIdentifier, y: ObjectIdentifier) -> Bool { return x._number < y._number }"
      "func hash(into hasher: inout Hasher) { hasher.combine(_number) }"
    },
    RowGroup("", typeName: "") {
      Row("func _objectNumber(_ x: AnyObject) -> Int", .value(.objectNumber))
      Row("func _typeNumber(_ x: Any.Type) -> Int", .value(.reinterpret))
      Row("func _byteLayout<T>(_ type: T.Type) -> (size: Int, stride: Int, alignment: Int)", .value(.byteLayout))
      Row("func _typeName(_ type: Any.Type) -> String", .value(.typeName))
      Row("func _qualifiedTypeName(_ type: Any.Type) -> String", .value(.qualifiedTypeName))
      Row("func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool", .value(.isUnique))
      Row("func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool", .value(.isUnique))
      """
      func withExtendedLifetime<T, Result>(_ x: T, _ body: () throws -> Result) rethrows -> Result {
        return try body()
      }
      """
      """
      func withExtendedLifetime<T, Result>(_ x: T, _ body: (T) throws -> Result) rethrows -> Result {
        return try body(x)
      }
      """
      "func == (t0: Any.Type?, t1: Any.Type?) -> Bool { return _typeIdentity(t0) == _typeIdentity(t1) }"
      "func != (t0: Any.Type?, t1: Any.Type?) -> Bool { return !(t0 == t1) }"
      """
      func _typeIdentity(_ type: Any.Type?) -> Int {
        guard let type = type else { return -1 }
        return _typeNumber(type)
      }
      """
      """
      func withoutActuallyEscaping<ClosureType, ResultType>(
        _ closure: ClosureType, do body: (_ escapingClosure: ClosureType) throws -> ResultType
      ) rethrows -> ResultType {
        return try body(closure)
      }
      """
    },
    RowGroup("enum MemoryLayout<T>", typeName: "MemoryLayout", isDeclaration: true) {
      "static var size: Int { return _byteLayout(T.self).size }"
      "static var stride: Int { return _byteLayout(T.self).stride }"
      "static var alignment: Int { return _byteLayout(T.self).alignment }"
      "static func size(ofValue value: T) -> Int { return size }"
      "static func stride(ofValue value: T) -> Int { return stride }"
      "static func alignment(ofValue value: T) -> Int { return alignment }"
    },
    RowGroup("extension Hashable", typeName: "Hashable") {
      """
      func _isEqual(toAny other: any Hashable) -> Bool {
        guard let same = other as? Self else { return false }
        return self == same
      }
      """
    },
    RowGroup(
      "struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible", typeName: "AnyHashable",
      isDeclaration: true
    ) {
      "let _box: any Hashable"
      "init<H: Hashable>(_ base: H) { _box = base }"
      "var base: Any { return _box }"
      "static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool { return lhs._box._isEqual(toAny: rhs._box) }"
      "func hash(into hasher: inout Hasher) { _box.hash(into: &hasher) }"
      "var description: String { return _describe(base) }"
      "var debugDescription: String { return \"AnyHashable(\" + _debugDescribe(base) + \")\" }"
    },
  ]
}
