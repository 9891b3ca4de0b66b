import TensorKernels
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The elementary functions against the C library's float64 ones, at numbers of every size and densely where they bend.
/// The bounds are those of `Accuracy` in the header, which were measured over far more numbers.
struct KernelAccuracyTests {
  struct Function: CustomTestStringConvertible, Sendable {
    let operation: nbk_unary
    let reference: @Sendable (Double) -> Double
    /// In units in the last place of float32, and of float64 with one more for the reference's own error.
    let single: Double
    let double: Double
    /// The same for results under 2⁻¹²⁴, which subnormal numbers lead to, where it is another one.
    var tiny: Double?
    var testDescription: String { "\(operation)" }
  }

  static let functions = [
    Function(operation: .exp, reference: { exp($0) }, single: 0.75, double: 1.7),
    Function(operation: .expm1, reference: { expm1($0) }, single: 0.51, double: 2.2),
    Function(operation: .log, reference: { log($0) }, single: 0.51, double: 1.9),
    Function(operation: .log1p, reference: { log1p($0) }, single: 0.51, double: 1.9),
    Function(operation: .rsqrt, reference: { 1 / $0.squareRoot() }, single: 0.51, double: 1.1),
    Function(operation: .sin, reference: { sin($0) }, single: 0.51, double: 1.8),
    Function(operation: .cos, reference: { cos($0) }, single: 0.51, double: 1.8),
    Function(operation: .tan, reference: { tan($0) }, single: 0.51, double: 3),
    Function(operation: .tanh, reference: { tanh($0) }, single: 0.95, double: 2.3),
    Function(
      operation: .sigmoid, reference: { $0 < 0 ? exp($0) / (1 + exp($0)) : 1 / (1 + exp(-$0)) }, single: 0.58,
      double: 3.5),
    Function(operation: .erf, reference: { erf($0) }, single: 0.51, double: 2.4),
    Function(
      operation: .gelu, reference: { $0 * 0.5 * erfc(-$0 * 0.5.squareRoot()) }, single: 0.69,
      double: 2000,  // the reference's: it rounds erfc's argument
      tiny: 1),
    Function(operation: .silu, reference: { $0 / (1 + exp(-$0)) }, single: 0.58, double: 4),
    Function(operation: .softplus, reference: { $0 > 20 ? $0 : log1p(exp($0)) }, single: 0.51, double: 3),
  ]

  @Test(arguments: functions)
  func isWithinItsBound(_ function: Function) {
    var numbers = TestNumbers(seed: 31)
    let x = numbers.patterns(4000) + numbers.floats(4000, within: 2) + numbers.floats(4000, within: 100)
    let y = filled(x.count) { nbk_unary_f32(function.operation, x.count, x, $0) }
    var worst = (error: 0.0, at: Float(0))
    var worstTiny = worst
    for (x, y) in zip(x, y) {
      let exact = function.reference(Double(x))
      if exact.isNaN || y.isNaN {
        #expect(exact.isNaN && y.isNaN, "\(x)")
      } else if !Float(exact).isFinite || !y.isFinite {
        #expect(Float(exact) == y, "\(x)")
      } else {
        let error = abs(Double(y) - exact) / Double(max(Float(exact).ulp, .leastNonzeroMagnitude))
        if abs(exact) < 0x1p-124 {
          if error > worstTiny.error { worstTiny = (error, x) }
        } else if error > worst.error {
          worst = (error, x)
        }
      }
    }
    #expect(worst.error <= function.single, "at \(worst.at)")
    #expect(worstTiny.error <= function.tiny ?? function.single, "at \(worstTiny.at)")
  }

  @Test(arguments: functions)
  func isWithinItsBoundInFloat64(_ function: Function) {
    var numbers = TestNumbers(seed: 32)
    let x = (numbers.floats(4000, within: 2) + numbers.floats(4000, within: 36)).map { Double($0) * 1.000000013 }
    let y: [Double] = filled(x.count) { nbk_unary_f64(function.operation, x.count, x, $0) }
    var worst = (error: 0.0, at: 0.0)
    for (x, y) in zip(x, y) {
      let exact = function.reference(x)
      if exact.isNaN || y.isNaN {
        #expect(exact.isNaN && y.isNaN, "\(x)")
      } else {
        let error = abs(y - exact) / exact.ulp
        if error > worst.error { worst = (error, x) }
      }
    }
    #expect(worst.error <= function.double, "at \(worst.at)")
  }

  @Test func largeAnglesAreReducedExactly() {
    let x: [Float] = [1e6, 3e7, 1e10, 1e22, 3e38, 16_367_173 * 0x1p72, .greatestFiniteMagnitude]
    let sines = filled(x.count) { nbk_unary_f32(.sin, x.count, x, $0) }
    let cosines = filled(x.count) { nbk_unary_f32(.cos, x.count, x.map { -$0 }, $0) }
    #expect(sines == x.map { Float(sin(Double($0))) })
    #expect(cosines == x.map { Float(cos(Double($0))) })
  }
}
