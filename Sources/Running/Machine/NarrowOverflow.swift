/// Arithmetic on integers narrower than 64 bits is done in 64, and its result checked by an instruction of its own.
struct NarrowOverflow {
  /// What a trap says whose check of a result is the last instruction before `pc`. A square never takes the place of
  /// its factor.
  let text: String

  init(
    checked result: UInt16, _ width: ScalarWidth, pc: UnsafePointer<Instruction>, registers r: UnsafePointer<UInt64>,
    constants k: UnsafePointer<UInt64>
  ) {
    let value = Int(bitPattern: UInt(r[Int(result)]))
    func register(_ number: UInt16) -> Int { Int(bitPattern: UInt(r[Int(number)])) }
    func constant(_ number: UInt16) -> Int { Int(bitPattern: UInt(k[Int(number)])) }
    /// An operand, also where the result has taken its register: then it follows from the other one.
    func operand(_ number: UInt16, _ regained: @autoclosure () -> Int) -> Int {
      number == result ? regained() : register(number)
    }
    func overflow(_ a: Int, _ sign: String, _ b: Int) -> String {
      "Fatal error: arithmetic overflow: \(a) \(sign) \(b)"
    }
    switch pc[-2] {
    case .add(result, let a, let b):
      let second = a == b ? operand(b, value / 2) : operand(b, value - register(a))
      text = overflow(value - second, "+", second)
    case .subtract(result, let a, let b):
      let second = operand(b, register(a) - value)
      text = overflow(value + second, "-", second)
    case .multiply(result, let a, let b):
      let second = operand(b, value / register(a))
      text = overflow(value / second, "*", second)
    case .addK(result, _, let b): text = overflow(value - constant(b), "+", constant(b))
    case .subtractK(result, _, let b): text = overflow(value + constant(b), "-", constant(b))
    case .multiplyK(result, _, let b): text = overflow(value / constant(b), "*", constant(b))
    case .negate(result, _): text = "Fatal error: arithmetic overflow: -(\(-value))"
    case .divide(result, let a, let b):
      // A remainder overflows where the quotient does, which is computed to find out.
      if case .remainder(_, a, b) = pc[-3] {
        text = "Fatal error: Division results in an overflow in remainder operation"
      } else {
        text = "Fatal error: Division results in an overflow"
      }
    default: text = "Fatal error: arithmetic overflow: \(value) is not within \(width)"
    }
  }
}
