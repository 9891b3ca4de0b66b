import Checking
import Natives

/// Arguments that the library's own functions evaluate where the call stands, in place of a closure's call.
extension FunctionCompiler {
  /// What an autoclosure that is written out gives; nil of a closure that is a value, as in `let f = precondition`.
  private func autoclosed(_ argument: Passed) -> Expression? {
    switch argument {
    case .expression(let expression), .defaulted(let expression, _):
      guard case .closure(let closure) = expression.kind else { return nil }
      return closure.givenExpression
    case .value, .place, .variadic: return nil
    }
  }

  /// An autoclosure's value.
  func writeAutoclosure(_ argument: Passed, _ type: TypeInfo, to slot: Slot) {
    let start = mark
    let outer = substitution
    if case .defaulted(_, let sub) = argument { substitution = sub }
    if let inner = autoclosed(argument) {
      value(inner, into: slot)
    } else {
      let made = argumentValue(argument)
      if case .closure = made.type.form {
        _ = window([], result: type, mayThrow: false, into: slot) { raw, ref in .callClosure(made.ref, raw, ref) }
      } else {
        copy(made, to: slot)
      }
    }
    substitution = outer
    release(to: start)
  }

  /// Stops with a failure's name and message unless a condition holds.
  func check(_ condition: Passed, _ failure: String, _ message: Passed) {
    let holds = code.makeLabel()
    if let written = autoclosed(condition) {
      branch(written, to: holds, when: true)
    } else {
      let flag = temporary(boolType.layout)
      writeAutoclosure(condition, boolType, to: flag)
      code.emit(.branchTrue(Raw(flag.raw), 0), to: holds)
    }
    conditionally { fail(failure, message) }
    code.bind(holds)
  }

  /// Stops with a failure's name, and with its message unless that is empty.
  func fail(_ failure: String, _ message: Passed) {
    if case .defaulted = message { return trap(failure) }
    let start = mark
    let name = temporary(.object)
    loadString(failure, to: name.ref)
    let text = temporary(.object)
    writeAutoclosure(message, stringType, to: text)
    let values = [name, text].map { Passed.value(Value(slot: $0, type: stringType, isOwned: false)) }
    invoke(oracle.libraryFunction("_fail"), .direct, Substitution(), .none, values, voidType, into: nil)
    release(to: start)
  }
}
