extension Library {
  static let optionalGroups: [RowGroup] = [
    RowGroup(
      "enum Optional<Wrapped>: ExpressibleByNilLiteral", typeName: "Optional", representation: .optional,
      isDeclaration: true
    ) {
      "case none"
      "case some(Wrapped)"
      "init(_ some: Wrapped) { self = .some(some) }"
      "init(nilLiteral: ()) { self = .none }"
      """
      func map<E: Error, U>(_ transform: (Wrapped) throws(E) -> U) throws(E) -> U? {
        switch self {
        case .some(let value): return .some(try transform(value))
        case .none: return .none
        }
      }
      """
      """
      func flatMap<E: Error, U>(_ transform: (Wrapped) throws(E) -> U?) throws(E) -> U? {
        switch self {
        case .some(let value): return try transform(value)
        case .none: return .none
        }
      }
      """
      """
      var unsafelyUnwrapped: Wrapped {
        if let value = self { return value }
        _trap("Fatal error: unsafelyUnwrapped of nil optional")
      }
      """
      "mutating func take() -> Wrapped? { let value = self; self = nil; return value }"
    },
    RowGroup("extension Optional: CustomDebugStringConvertible", typeName: "Optional") {
      """
      var debugDescription: String {
        switch self {
        case .some(let value): return "Optional(" + _debugDescribe(value) + ")"
        case .none: return "nil"
        }
      }
      """
    },
    RowGroup("extension Optional: Equatable where Wrapped: Equatable", typeName: "Optional") {
      """
      static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
        switch (lhs, rhs) {
        case (.some(let l), .some(let r)): return l == r
        case (.none, .none): return true
        default: return false
        }
      }
      """
    },
    RowGroup("extension Optional: Hashable where Wrapped: Hashable", typeName: "Optional") {
      """
      func hash(into hasher: inout Hasher) {
        switch self {
        case .none: hasher._combine(0)
        case .some(let value):
          hasher._combine(1)
          hasher.combine(value)
        }
      }
      """
    },
    RowGroup(
      "struct _OptionalNilComparisonType: ExpressibleByNilLiteral", typeName: "_OptionalNilComparisonType",
      isDeclaration: true
    ) {
      "init(nilLiteral: ()) {}"
    },
    RowGroup("extension Optional", typeName: "Optional") {
      """
      static func ~= (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return false }
        return true
      }
      """
      """
      static func == (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return false }
        return true
      }
      """
      """
      static func != (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return true }
        return false
      }
      """
      """
      static func == (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return false }
        return true
      }
      """
      """
      static func != (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return true }
        return false
      }
      """
    },
    RowGroup("", typeName: "") {
      // What `as?` does with the entries of a dictionary and the elements of a set.
      """
      func _castDictionary<K: Hashable, V, NewK: Hashable, NewV>(_ old: [K: V]) -> [NewK: NewV]? {
        var result: [NewK: NewV] = [:]
        for (key, value) in old {
          guard let newKey = key as? NewK, let newValue = value as? NewV else { return nil }
          result[newKey] = newValue
        }
        return result
      }
      """
      """
      func _castSet<T: Hashable, New: Hashable>(_ old: Set<T>) -> Set<New>? {
        var result: Set<New> = []
        for element in old {
          guard let new = element as? New else { return nil }
          result.insert(new)
        }
        return result
      }
      """
      """
      func _failCastArray<T, New>(_ old: [T]) {
        for element in old {
          let known: Any = element as Any
          _ = known as! New
        }
      }
      """
      """
      func _failCastSet<T: Hashable, New: Hashable>(_ old: Set<T>) {
        for element in old {
          let known: Any = element as Any
          _ = known as! New
        }
      }
      """
      """
      func _failCastDictionary<K: Hashable, V, NewK: Hashable, NewV>(_ old: [K: V]) {
        for (key, value) in old {
          let (knownKey, knownValue): (Any, Any) = (key as Any, value as Any)
          _ = knownKey as! NewK
          _ = knownValue as! NewV
        }
      }
      """
      """
      func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T) rethrows -> T {
        switch optional {
        case .some(let value): return value
        case .none: return try defaultValue()
        }
      }
      """
      """
      func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T?) rethrows -> T? {
        switch optional {
        case .some(let value): return value
        case .none: return try defaultValue()
        }
      }
      """
    },
  ]
}
