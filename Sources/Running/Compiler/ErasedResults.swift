import Checking
import Natives

/// How a function that knows the type inside an existential is called from outside, where only the existential is known.
struct ErasedSignature: Hashable {
  enum Parameter: Hashable {
    /// What is given has the parameter's own type.
    case declared
    /// Closures that are given what the function knows more of, alone or in lists and tuples: their type outside.
    case closures(TypeInfo)
    /// Nothing is given: the default argument may say something of the type inside.
    case defaulted
  }

  /// The type that the result is taken for.
  var result: TypeInfo
  var parameters: [Parameter]

  /// What has to be given of a list of arguments.
  func given(of arguments: [Passed]) -> [Passed] {
    zip(parameters, arguments).compactMap { if case .defaulted = $0 { nil } else { $1 } }
  }
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

  /// What a call from outside gives to the parameters of a function.
  func erasedSignature(_ decl: FunctionDecl, _ arguments: [Passed], result: TypeInfo) -> ErasedSignature {
    let parameters = zip(decl.parameters, arguments).map { parameter, argument -> ErasedSignature.Parameter in
      switch argument {
      // Of a local function it may need what only its surroundings have.
      case .defaulted: return decl.isLocalFunction ? .declared : .defaulted
      case .expression(let expression): return parameter.type.hasFunction ? .closures(info(expression.type)) : .declared
      case .value(let value): return parameter.type.hasFunction ? .closures(value.type) : .declared
      case .variadic(_, let array): return parameter.type.hasFunction ? .closures(array) : .declared
      case .place: return .declared
      }
    }
    return ErasedSignature(result: result, parameters: parameters)
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
      return combined(parts) { .tuple($0.enumerated().map { Conversion.Part(source: $0, conversion: $1) }) }
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

extension Type {
  /// Whether it is a function's, or made of one's in the ways in which the members of an existential may use it.
  fileprivate var hasFunction: Bool {
    switch self {
    case .function: true
    case .nominal(let decl, let arguments): decl.isLibrary && arguments.last?.hasFunction == true
    case .tuple(let elements): elements.contains { $0.type.hasFunction }
    case .generic, .associated, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }
}
