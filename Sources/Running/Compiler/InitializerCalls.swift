import Checking
import Natives

/// Calls of initialisers: which class they make, and how one hands over to another.
extension FunctionCompiler {
  /// The class that a call of an initialiser gives, where it is not the one that declares the initialiser.
  func madeClass(_ decl: FunctionDecl, _ type: TypeInfo) -> TypeInfo? {
    var made = type
    if decl.isFailable, case .optional(let inner, _) = type.form { made = inner }
    guard case .nominal(let owner) = decl.owner, let own = made.nominal, own != owner else { return nil }
    return made
  }

  /// `self.init(…)` and `super.init(…)`.
  func delegate(
    _ decl: FunctionDecl, _ sub: Substitution, _ receiver: Expression, isForced: Bool, _ arguments: [Argument],
    _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let ready = arguments.enumerated().map { passed($1, decl, $0, sub) }
    let slot = target ?? temporary(type.layout)
    if isClassInit(decl) {
      let function = program.declaredFunction(decl, sub)
      let answer = decl.isFailable ? boolType : voidType
      let own = value(receiver)
      // `self.init` reaches the initialiser of the class that is being made.
      var selector: UInt16?
      if case .variable = receiver.kind, !decl.isFinal {
        selector = program.selector(.method(decl, sub), receiver: answer.layout.references)
      }
      let flag = window(
        [.value(Value(slot: own.slot, type: own.type, isOwned: false))] + ready, result: answer,
        mayThrow: mayThrow(decl), into: nil
      ) { raw, ref in
        selector.map { .callVirtual(selector: $0, raw, ref) } ?? .call(function: UInt16(function), raw, ref)
      }
      if decl.isFailable { failInit(unless: flag, isForced: isForced) }
      if classInitMayFail { setFarewell(of: own.slot.ref, true) }
      return Value(slot: slot, type: type, isOwned: false)
    }
    guard case .variable(let selfVariable) = receiver.kind else {
      return missing("a delegated initialiser", type, into: target)
    }
    let own = info(receiver.type)
    let made = decl.isFailable ? types.optional(of: own) : own
    let value = invoke(decl, .direct, sub, .none, ready, made, into: nil)
    if decl.isFailable {
      failInit(unless: value, isForced: isForced)
      store(payload(of: value), to: place(of: selfVariable))
    } else {
      store(value, to: place(of: selfVariable))
    }
    return Value(slot: slot, type: type, isOwned: false)
  }

  /// A failable initialiser that was delegated to gave nil: so does this one, unless that was ruled out.
  func failInit(unless value: Value, isForced: Bool) {
    let done = code.makeLabel()
    if case .optional = value.type.form {
      branchSome(value, to: done)
    } else {
      code.emit(.branchTrue(value.raw, 0), to: done)
    }
    conditionally {
      if isForced {
        trap("Fatal error: Unexpectedly found nil while unwrapping an Optional value")
      } else {
        returnNilFromInit()
      }
    }
    code.bind(done)
  }
}
