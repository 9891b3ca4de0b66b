import Checking

/// Properties read through their getters, and observed.
extension FunctionCompiler {
  func accessorCall(
    _ variable: VariableDecl, _ dispatch: Dispatch, _ sub: Substitution, receiver: Expression, _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    if variable.isLazy {
      let start = mark
      let expression = Expression(
        .member(receiver, variable, dispatch, sub), type.type, code.range ?? variable.range)
      let slot = target ?? temporary(type.layout)
      let inner = mark
      let place = placing(isSteady: true) { self.place(expression) }
      let opened = open(place, type, into: temporary(type.layout))
      copyRaw(opened.raw, to: slot.raw, type.layout.raw)
      copyRefs(opened.ref, to: slot.ref, type.layout.references)
      close(place, type, from: opened)
      release(to: target == nil ? inner : start)
      return Value(slot: slot, type: type, isOwned: target == nil)
    }
    if case .direct = dispatch, let inner = observedMember(variable, of: receiver) { return value(inner, into: target) }
    guard let getter = variable.getter ?? variable.dynamicGetter else {
      return missing("the property \(variable.name)", type, into: target)
    }
    return invoke(getter, dispatch, sub, .expression(receiver), [], type, into: target)
  }

  func callObserver(_ observer: FunctionDecl, _ sub: Substitution, _ base: Receiver, _ value: Value) {
    let start = mark
    let arguments: [Passed] = observer.parameters.isEmpty ? [] : [.value(value)]
    invoke(observer, .direct, sub, base, arguments, voidType, into: nil)
    release(to: start)
  }

  func concreteMember(_ variable: VariableDecl, of type: TypeInfo) -> TypeInfo {
    var found = field(variable, in: type)?.type
    if type.isInstance {
      found = types.instanceLayout(of: type).fields.first { $0.variable === variable }?.type ?? found
    }
    // A lazy property is kept as an optional.
    if variable.isLazy, case .optional(let payload, _)? = found?.form { return payload }
    return found ?? info(variable.type)
  }
}
