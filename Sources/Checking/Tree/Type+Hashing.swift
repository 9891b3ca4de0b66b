/// Types are keys of many tables. Their parts are mixed by hand, and only the outcome is given to the hasher: the parts are
/// identities of declarations, which nobody chooses so that they meet.
extension Type {
  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  /// Equal types have equal digests.
  private var digest: UInt {
    switch self {
    case .nominal(let decl, let arguments):
      return arguments.reduce(Self.mix(1, ObjectIdentifier(decl))) { Self.mix($0, $1.digest) }
    case .generic(let parameter): return Self.mix(2, ObjectIdentifier(parameter))
    case .associated(let base, let decl): return Self.mix(base.digest, ObjectIdentifier(decl))
    case .tuple(let elements): return elements.reduce(3) { Self.mix($0, $1.type.digest) }
    case .function(let function):
      return function.parameters.reduce(Self.mix(4, function.result.digest)) { Self.mix($0, $1.type.digest) }
    case .existential(let existential):
      let start = existential.protocols.reduce(5) { Self.mix($0, ObjectIdentifier($1)) }
      return existential.arguments.reduce(start) { Self.mix($0, $1.type.digest) }
    case .opaque(let function, _): return Self.mix(6, ObjectIdentifier(function))
    case .metatype(let instance): return Self.mix(7, instance.digest)
    case .protocolMetatype(let instance): return Self.mix(10, instance.digest)
    case .variable(let index): return Self.mix(8, UInt(bitPattern: index))
    case .error: return 9
    }
  }

  private static func mix(_ digest: UInt, _ identity: ObjectIdentifier) -> UInt {
    mix(digest, UInt(bitPattern: identity))
  }

  private static func mix(_ digest: UInt, _ part: UInt) -> UInt {
    let product = (digest ^ part) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
