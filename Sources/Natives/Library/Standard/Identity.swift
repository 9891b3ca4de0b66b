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
      "typealias AnyClass = AnyObject.Type"
      Row("func _objectNumber(_ x: AnyObject) -> Int", .value(.objectNumber))
      Row("func _typeNumber(_ x: Any.Type) -> Int", .value(.reinterpret))
      Row("func _isKind(_ type: Any.Type, _ other: Any.Type) -> Bool", .value(.isKind))
      """
      func _castToSelf<T: AnyObject>(_ object: T?, _ type: Any.Type) -> T? {
        guard let object = object, _isKind(type(of: object), type) else { return nil }
        return object
      }
      """
      """
      func _forceToSelf<T: AnyObject>(_ object: T, _ type: Any.Type) -> T {
        if !_isKind(type(of: object), type) {
          let given = _qualifiedTypeName(type(of: object))
          _trap("Could not cast value of type '\\(given)' to '\\(_qualifiedTypeName(type))'.")
        }
        return object
      }
      """
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
      """
      static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool {
        return lhs._canonical._isEqual(toAny: rhs._canonical)
      }
      """
      "func hash(into hasher: inout Hasher) { _canonical.hash(into: &hasher) }"
      """
      var _canonical: any Hashable {
        // Numbers are equal by value, whatever types they are of.
        if _box is String || _box is Int { return _box }
        if let text = _box as? Substring { return text._string }
        if let number = _box as? Double { return AnyHashable._canonical(number) }
        if let number = _box as? Float { return AnyHashable._canonical(Double(number)) }
        if let number = _box as? UInt { return Int(exactly: number) ?? number }
        if let number = _box as? UInt64 { return Int(exactly: number) ?? UInt(number) }
        if let number = _box as? Int64 { return Int(number) }
        if let number = _box as? Int32 { return Int(number) }
        if let number = _box as? Int16 { return Int(number) }
        if let number = _box as? Int8 { return Int(number) }
        if let number = _box as? UInt32 { return Int(number) }
        if let number = _box as? UInt16 { return Int(number) }
        if let number = _box as? UInt8 { return Int(number) }
        return _box
      }
      """
      """
      static func _canonical(_ number: Double) -> any Hashable {
        if let whole = Int(exactly: number) { return whole }
        if let whole = UInt(exactly: number) { return whole }
        return number
      }
      """
      "var description: String { return _describe(base) }"
      "var debugDescription: String { return \"AnyHashable(\" + _debugDescribe(base) + \")\" }"
    },
  ]
}
