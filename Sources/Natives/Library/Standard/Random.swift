extension Library {
  /// Random numbers. The system's generator is the session's: the same numbers on every run with one seed.
  static let randomGroups: [RowGroup] = [
    RowGroup("protocol RandomNumberGenerator", typeName: "RandomNumberGenerator", isDeclaration: true) {
      "mutating func next() -> UInt64"
    },
    RowGroup("extension RandomNumberGenerator", typeName: "RandomNumberGenerator") {
      "mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T { return T(truncatingIfNeeded: next()) }"
      // The high word of a draw times the bound, so that a bound takes one multiplication; what would be uneven is
      // drawn again.
      """
      mutating func _next(upperBound: UInt64, bits: Int) -> UInt64 {
        if upperBound == 0 { _trap("Fatal error: upperBound cannot be zero.") }
        if bits == 64 {
          var random: UInt64 = next()
          if random &* upperBound < upperBound {
            let threshold = (0 &- upperBound) % upperBound
            while random &* upperBound < threshold { random = next() }
          }
          return _multiplyHigh(random, upperBound)
        }
        let mask: UInt64 = (1 << UInt64(bits)) &- 1
        var product = (next() & mask) &* upperBound
        if product & mask < upperBound {
          let threshold = ((0 &- upperBound) & mask) % upperBound
          while product & mask < threshold { product = (next() & mask) &* upperBound }
        }
        return product >> UInt64(bits)
      }
      """
      """
      mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
        return T(truncatingIfNeeded: _next(upperBound: UInt64(upperBound), bits: T.bitWidth))
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
      Row(
        "func _multiplyHigh(_ a: UInt64, _ b: UInt64) -> UInt64",
        NativeFunction { call in call.raw[0] = call.raw[0].multipliedFullWidth(by: call.raw[1]).high })
    },
  ]
}
