import Checking
import Natives

/// How a member of the type inside an existential is called from outside: the type that its result is taken for, and of
/// its parameters those of closures that take what the member knows more of.
struct ErasedSignature: Hashable {
  var result: TypeInfo
  var closures: [TypeInfo?] = []
}

/// What a member of the type inside an existential gives, as it is known outside: `[Self]` as `[any P]`. Its closures
/// are given the same.
extension FunctionCompiler {
  private enum Erasure {
    case none
    case converted(Conversion)
    /// Not of the forms in which Swift lets a member be used on an existential.
    case impossible

    var conversion: Conversion? { if case .converted(let found) = self { found } else { nil } }
  }

  /// Puts an answer into the form of `wanted`; `what` names the member where that has none.
  func deliver(_ answer: Value, as wanted: TypeInfo, to target: Slot, of decl: FunctionDecl) {
    switch erasure(from: answer.type.type, to: wanted.type) {
    case .none: copy(Value(slot: answer.slot, type: wanted, isOwned: answer.isOwned), to: target)
    case .converted(.existential): box(answer, to: target)
    case .converted(let conversion): convert(answer, conversion, wanted, to: target)
    case .impossible: unsupported("the result of \(decl.fullName) of an existential")
    }
  }

  /// A closure as the member takes it.
  func restored(_ closure: Value, as wanted: TypeInfo, of decl: FunctionDecl) -> Value {
    switch erasure(from: closure.type.type, to: wanted.type) {
    case .none: return Value(slot: closure.slot, type: wanted, isOwned: closure.isOwned)
    case .converted(let conversion):
      let slot = declareSlot(wanted.layout, mayHoldInstances: true)
      convert(closure, conversion, wanted, to: slot)
      return Value(slot: slot, type: wanted, isOwned: false)
    case .impossible:
      unsupported("a closure for \(decl.fullName) of an existential")
      return Value(slot: closure.slot, type: wanted, isOwned: closure.isOwned)
    }
  }

  private func erasure(from made: Type, to wanted: Type) -> Erasure {
    if made == wanted { return .none }
    let (madeInfo, wantedInfo) = (info(made), info(wanted))
    if wantedInfo.isExistential { return madeInfo.isExistential ? .none : .converted(.existential) }
    switch (made, wanted) {
    case (.tuple(let old), .tuple(let new)) where old.count == new.count:
      let parts = zip(old, new).map { erasure(from: $0.type, to: $1.type) }
      return combined(parts) { .tuple($0) }
    case (.function(let old), .function(let new)) where old.parameters.count == new.parameters.count:
      let parameters = zip(old.parameters, new.parameters).map { erasure(from: $1.type, to: $0.type) }
      return combined(parameters + [erasure(from: old.result, to: new.result)]) {
        .function(parameters: Array($0.dropLast()), result: $0.last!)
      }
    case (.nominal(let decl, let old), .nominal(let other, let new)) where decl == other && old.count == new.count:
      let parts = zip(old, new).map { erasure(from: $0, to: $1) }
      switch (madeInfo.form, decl) {
      case (.optional, _): return combined(parts) { .optionalMap($0[0]!) }
      case (.array, oracle.libraryType("Array")): return combined(parts) { .array($0[0]!) }
      case (.dictionary, _): return combined(parts) { .dictionary(key: $0[0], value: $0[1]) }
      case (.set, _): return combined(parts) { .set($0[0]!) }
      case (.scalar, _), (.string, _), (.character, _), (.array, _), (.host, _), (.structure, _), (.tuple, _),
        (.enumeration, _), (.instance, _), (.closure, _), (.existential, _), (.metatype, _):
        return .impossible
      }
    case (.nominal, _), (.generic, _), (.associated, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _),
      (.metatype, _), (.protocolMetatype, _), (.variable, _), (.error, _):
      // A class as one of its superclasses, a type as what is known of it.
      let areReferences = madeInfo.isInstance && wantedInfo.isInstance
      if case (.metatype, .metatype) = (made, wanted) { return .none }
      return areReferences ? .converted(.upcast) : .impossible
    }
  }

  /// The conversion of a whole from those of its parts.
  private func combined(_ parts: [Erasure], _ whole: ([Conversion?]) -> Conversion) -> Erasure {
    if parts.contains(where: { if case .impossible = $0 { true } else { false } }) { return .impossible }
    let conversions = parts.map(\.conversion)
    return conversions.allSatisfy { $0 == nil } ? .none : .converted(whole(conversions))
  }
}
