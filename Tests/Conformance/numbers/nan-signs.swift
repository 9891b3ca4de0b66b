// Zero by zero written out is divided by the compiler, and has no sign; the processor's has.
print(0.0 / 0.0, (0.0 / 0.0).sign, -(0.0 / 0.0), 1.0 / 0.0, -1.0 / 0.0)
let zero = [0.0]
print(zero[0] / zero[0], Double.nan, -Double.nan, (0.0 / 0.0).isNaN, Double(nan: 5, signaling: false))
print((any Sendable).self, (any Equatable & Sendable).self, String(reflecting: (any Hashable & Sendable).self))
