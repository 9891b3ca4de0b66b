import Checking
import Natives

/// Properties of types: made when first used, once for each specialisation.
extension FunctionCompiler {
  func staticPlace(
    _ owner: Type, _ variable: VariableDecl, _ sub: Substitution, _ type: TypeInfo
  ) -> Place {
    let place = program.staticPlace(variable, concrete(sub), type: type)
    ensureStatic(place)
    var target = Place.global(raw: place.raw, ref: place.reference)
    if program.isWatched(variable) {
      let key = AccessKey(.global(place.flag, 0), variable)
      checkAccess(key)
      target = .watched(target, key)
    }
    guard isObserved(variable, of: nil) else { return held(target, variable, type) }
    let metatype = Expression(.metatype(owner), .metatype(owner), code.range ?? variable.range)
    return observed(target, variable, type, receiver: metatype, ofType: concrete(sub))
  }

  func ensureStatic(_ place: Program.StaticPlace) {
    let ready = code.makeLabel()
    code.emit(.branchInitialized(Global(place.flag), 0), to: ready)
    code.emit(.call(function: UInt16(place.function), Raw(rawTop), Ref(refTop)))
    code.bind(ready)
  }

  func staticMember(
    _ owner: Type, _ variable: VariableDecl, _ dispatch: Dispatch, _ sub: Substitution, _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    if case .witness = dispatch, variable.getter == nil { return missing("a static requirement", type, into: target) }
    guard isStored(variable, dispatch, of: nil) else {
      let range = code.range ?? variable.range
      return accessorCall(
        variable, dispatch, sub, receiver: Expression(.metatype(owner), .metatype(owner), range), type, into: target)
    }
    let place = program.staticPlace(variable, concrete(sub), type: type)
    ensureStatic(place)
    if program.isWatched(variable) { checkAccess(AccessKey(.global(place.flag, 0), variable)) }
    let slot = target ?? temporary(type.layout)
    if variable.strength != .strong {
      let start = mark
      let weak = temporary(.object)
      load(.global(raw: place.raw, ref: place.reference), .object, to: weak, mustBePresent: false)
      loadWeak(variable.strength, weak.ref, type, to: slot)
      release(to: start)
      return Value(slot: slot, type: type, isOwned: target == nil)
    }
    load(
      .global(raw: place.raw, ref: place.reference), type.layout, to: slot,
      mustBePresent: type.layout.isFirstReferenceNonNil)
    return Value(slot: slot, type: type, isOwned: target == nil)
  }
}
