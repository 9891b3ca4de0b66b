import TensorKernels

/// Numbers for kernels to work on: a fixed pseudo-random sequence (SplitMix64), the same in every run.
struct TestNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func word() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Uniform in -limit … limit.
  mutating func floats(_ count: Int, within limit: Float = 4) -> [Float] {
    (0..<count).map { _ in (Float(word() >> 40) * 0x1p-23 - 1) * limit }
  }

  /// Any bit pattern: NaN, infinities and subnormals included.
  mutating func patterns(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: word())) }
  }
}

/// What a kernel gave, as bits that can be compared; every NaN counts as one.
func bits(_ values: [Float]) -> [UInt64] { values.map { UInt64(($0.isNaN ? Float.nan : $0).bitPattern) } }
func bits(_ values: [Double]) -> [UInt64] { values.map { ($0.isNaN ? Double.nan : $0).bitPattern } }
func bits(_ values: [Int64]) -> [UInt64] { values.map { UInt64(bitPattern: $0) } }
func bits(_ values: [UInt8]) -> [UInt64] { values.map(UInt64.init) }

/// An array of `count` numbers that `body` fills.
func filled<Number: Numeric>(_ count: Int, _ body: (UnsafeMutablePointer<Number>) -> Void) -> [Number] {
  // One more, so that an empty result has a place too.
  var values = [Number](repeating: 0, count: count + 1)
  values.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
  return Array(values.prefix(count))
}

/// The instruction sets of this CPU, the simplest one first.
let instructionSets: [nbk_isa] = {
  let usual = nbk_current_isa()
  defer { nbk_force_isa(usual) }
  return [.baseline, .avx2, .avx512, .neon].filter { nbk_force_isa($0) == $0 }
}()

/// The settings under which each kernel must give the same bits.
func underEachSetting(_ body: (_ setting: String) -> Void) {
  let usual = (nbk_current_isa(), nbk_threads())
  for isa in instructionSets {
    for threads in [1, 3] {
      nbk_force_isa(isa)
      nbk_set_threads(threads)
      body("\(String(cString: nbk_isa_name(isa))), \(threads) threads")
    }
  }
  nbk_force_isa(usual.0)
  nbk_set_threads(usual.1)
}

extension nbk_unary: @retroactive CaseIterable {
  public static var allCases: [nbk_unary] { (0...square.rawValue).compactMap(nbk_unary.init(rawValue:)) }
}
extension nbk_binary: @retroactive CaseIterable {
  public static var allCases: [nbk_binary] { (0...pow.rawValue).compactMap(nbk_binary.init(rawValue:)) }
}
extension nbk_gradient: @retroactive CaseIterable {
  public static var allCases: [nbk_gradient] { (0...erf.rawValue).compactMap(nbk_gradient.init(rawValue:)) }
}
extension nbk_comparison: @retroactive CaseIterable {
  public static var allCases: [nbk_comparison] { (0...ge.rawValue).compactMap(nbk_comparison.init(rawValue:)) }
}
extension nbk_reduction: @retroactive CaseIterable {
  public static var allCases: [nbk_reduction] {
    (0...sum_of_squares.rawValue).compactMap(nbk_reduction.init(rawValue:))
  }
}
