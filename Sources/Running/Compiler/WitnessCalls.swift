import Checking
import Natives

/// Requirements whose witness is no function: a stored property, a static one, a case.
extension FunctionCompiler {
  func fieldWitness(
    _ variable: VariableDecl, _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let start = mark
    let range = code.range ?? variable.range
    if case .place(let place, let whole) = receiver, receiverExpression(receiver) == nil {
      return partWitness(variable, of: place.bare, whole, arguments, type, into: target)
    }
    guard let base = receiverExpression(receiver) else { return missing("a property", type, into: target) }
    let declared = concreteMember(variable, of: info(base.type))
    let dispatch: Dispatch = variable.dynamicGetter == nil ? .direct : .virtual
    let member = Expression(.member(base, variable, dispatch, Substitution()), declared.type, range)
    if let new = arguments.first {
      // A setter's witness.
      let place = place(member)
      store(argumentValue(new), to: place)
      release(to: start)
      return Value(slot: target ?? reserve(.empty), type: type, isOwned: false)
    }
    return value(member, into: target)
  }

  /// The same of an element, or of a part of an object: the whole is moved out, and back when its field has changed.
  private func partWitness(
    _ variable: VariableDecl, of place: Place, _ whole: TypeInfo, _ arguments: [Passed], _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    if whole.isInstance || arguments.isEmpty {
      return fieldWitness(variable, .value(keep(read(place, whole))), arguments, type, into: target)
    }
    let start = mark
    let new = arguments.map { Passed.value(keep(argumentValue($0))) }
    let slot = open(place, whole, into: temporary(whole.layout))
    _ = fieldWitness(variable, .place(.register(slot), whole), new, type, into: target)
    close(place, whole, from: slot)
    release(to: start)
    return Value(slot: target ?? reserve(.empty), type: type, isOwned: false)
  }

  func variableWitness(
    _ variable: VariableDecl, _ sub: Substitution, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let range = code.range ?? variable.range
    let named: Type? =
      if case .type(let owner) = variable.scope, case .nominal(let decl) = owner {
        .nominal(decl, decl.genericParameters.map { sub[$0] ?? .error })
      } else {
        nil
      }
    if let new = arguments.first {
      // A setter's witness.
      let start = mark
      let declared = info(variable.type)
      let written =
        named.map { Expression(.staticMember($0, variable, .direct, sub), declared.type, range) }
        ?? Expression(.variable(variable), declared.type, range)
      store(argumentValue(new), to: place(written))
      release(to: start)
      return Value(slot: target ?? reserve(.empty), type: type, isOwned: false)
    }
    if let named { return staticMember(named, variable, .direct, sub, type, into: target) }
    return read(Expression(.variable(variable), variable.type, variable.range), type, into: target)
  }

  func caseWitness(
    _ enumCase: EnumCaseDecl, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let parts = arguments.map { argument in
      let value = argumentValue(argument)
      return stand(in: .register(value.slot), value.type)
    }
    return value(Expression(.enumCase(enumCase, parts), type.type, code.range ?? enumCase.range), into: target)
  }
}
