extension Library {
  /// Random numbers. The system's generator is the session's: the same numbers on every run with one seed.
  static let randomGroups: [RowGroup] = [
    RowGroup("protocol RandomNumberGenerator", typeName: "RandomNumberGenerator", isDeclaration: true) {
      "mutating func next() -> UInt64"
    },
    RowGroup("extension RandomNumberGenerator", typeName: "RandomNumberGenerator") {
      "mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T { return T(truncatingIfNeeded: next()) }"
      """
      mutating func next(upperBound: UInt64) -> UInt64 {
        if upperBound == 0 { _trap("Fatal error: upperBound cannot be zero.") }
        let limit = (0 &- upperBound) % upperBound
        while true {
          let value: UInt64 = next()
          if value >= limit { return value % upperBound }
        }
      }
      """
      """
      mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
        return T(truncatingIfNeeded: next(upperBound: UInt64(upperBound)))
      }
      """
    },
    RowGroup(
      "struct SystemRandomNumberGenerator: RandomNumberGenerator, Sendable", typeName: "SystemRandomNumberGenerator",
      isDeclaration: true
    ) {
      "init() {}"
      "mutating func next() -> UInt64 { return _randomBits() }"
    },
    RowGroup("", typeName: "") {
      Row(
        "func _randomBits() -> UInt64",
        NativeFunction { call in call.raw[0] = call.services.nextRandomBits() })
    },
  ]
}
