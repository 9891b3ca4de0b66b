import Checking
import Natives

/// Casts that are decided when the program runs: what is known of the type at hand leads the way, and a value whose
/// type is not known is cast by code made for the type that it turns out to have.
extension FunctionCompiler {
  func cast(_ inner: Expression, _ kind: Expression.CastKind, _ type: TypeInfo, to target: Slot) {
    let operand = value(inner)
    switch kind {
    case .conditional(let wanted):
      castToOptional(operand, info(wanted), type, to: target, required: requiredLevels(inner.type, wanted))
    case .isType(let wanted):
      let optional = castToOptional(operand, info(wanted), required: requiredLevels(inner.type, wanted))
      let end = code.makeLabel()
      let flag = temporaryWord()
      code.emit(.loadInt(flag, 1))
      branchSome(optional, to: end)
      code.emit(.loadInt(flag, 0))
      code.bind(end)
      code.emit(.move(Raw(target.raw), flag))
    case .forced(let wanted):
      let wantedInfo = info(wanted)
      let kept = keep(operand)
      let optional = castToOptional(
        Value(slot: kept.slot, type: kept.type, isOwned: false), wantedInfo,
        required: requiredLevels(inner.type, wanted))
      let passed = code.makeLabel()
      branchSome(optional, to: passed)
      trapCast(kept, wantedInfo)
      code.bind(passed)
      copy(payload(of: optional), to: target)
    }
  }

  /// The value as another type, or nil, in temporaries.
  func castToOptional(_ value: Value, _ wanted: TypeInfo, required levels: Int = 0) -> Value {
    let type = types.optional(of: wanted)
    let slot = temporary(type.layout)
    castToOptional(value, wanted, type, to: slot, required: levels)
    return Value(slot: slot, type: type, isOwned: true)
  }

  /// How many levels of an optional must hold something for a cast to one of fewer levels, where both are written.
  private func requiredLevels(_ given: Type, _ wanted: Type) -> Int {
    let depth = oracle.optionalDepth(wanted)
    return depth == 0 ? 0 : max(0, oracle.optionalDepth(given) - depth)
  }

  private func castToOptional(
    _ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot, required levels: Int
  ) {
    guard levels > 0 else { return castToOptional(value, wanted, type, to: target) }
    let start = mark
    let none = code.makeLabel()
    let end = code.makeLabel()
    var held = borrow(value)
    for _ in 0..<levels {
      branchNone(held, to: none)
      held = borrow(payload(of: held))
    }
    conditionally { castToOptional(held, wanted, type, to: target) }
    code.emit(.jump(0), to: end)
    code.bind(none)
    zero(target, type.layout)
    code.bind(end)
    release(to: start)
  }

  private func castToOptional(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let start = mark
    defer { release(to: start) }
    let value = borrow(value)
    if isBoxed(value.type), value.type !== wanted {
      return castBoxed(Value(slot: value.slot, type: anyType, isOwned: false), wanted, type, to: target)
    }
    if isAnyHashable(wanted), value.type !== wanted, !value.type.isExistential {
      return castToAnyHashable(value, wanted, type, to: target)
    }
    switch (value.type.form, wanted.form) {
    // What optionals themselves conform to they become as they are, nil too; else it is what they hold.
    case (.optional, .existential) where program.castSucceeds(program.cast(wanted.type), type: value.type.number):
      castKnown(value, wanted, type, to: target)
    case (.optional, .optional) where value.type !== wanted: castOptional(value, wanted, type, to: target)
    case (.existential, _): castBoxed(boxedForCast(value), wanted, type, to: target)
    case (_, .optional) where value.type !== wanted: castIntoOptional(value, wanted, type, to: target)
    case (.instance, _): castBoxed(boxedForCast(value), wanted, type, to: target)
    case (.optional, _) where value.type !== wanted: castOptional(value, wanted, type, to: target)
    case (.array, .array) where value.type !== wanted: castArray(value, wanted, type, to: target)
    case (.dictionary, .dictionary) where value.type !== wanted:
      castByElements("_castDictionary", value, wanted, type, to: target)
    case (.set, .set) where value.type !== wanted: castByElements("_castSet", value, wanted, type, to: target)
    case (.tuple, .tuple) where value.type !== wanted: castTuple(value, wanted, type, to: target)
    case (.metatype, .metatype): castMetatype(value, wanted, type, to: target)
    case (.scalar, _), (.string, _), (.character, _), (.array, _), (.dictionary, _), (.set, _), (.optional, _),
      (.host, _), (.structure, _), (.tuple, _), (.enumeration, _), (.closure, _), (.metatype, _):
      castKnown(value, wanted, type, to: target)
    }
  }

  /// Whether values have the form of an existential: `AnyHashable` is one for casts.
  private func isBoxed(_ type: TypeInfo) -> Bool {
    type.isExistential || isAnyHashable(type)
  }

  private func isAnyHashable(_ type: TypeInfo) -> Bool { type.type == .nominal(oracle.libraryType("AnyHashable"), []) }

  /// A cast to `any Hashable`, which is what the library's `AnyHashable` consists of. What an optional holds comes first,
  /// and is then the value, not the optional; only nil is hashed as one.
  private func castToAnyHashable(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let start = mark
    let end = code.makeLabel()
    if case .optional = value.type.form {
      let isNil = code.makeLabel()
      branchNone(value, to: isNil)
      conditionally { castToOptional(borrow(payload(of: value)), wanted, type, to: target) }
      code.emit(.jump(0), to: end)
      code.bind(isNil)
    }
    let hashable = ExistentialType(protocols: [oracle.libraryProtocol("Hashable")], arguments: [])
    let found = castToOptional(value, types.info(.existential(hashable)))
    become(target, type, where: found) { box, slot in
      copy(Value(slot: box.slot, type: wanted, isOwned: box.isOwned), to: slot)
    }
    code.bind(end)
    release(to: start)
  }

  private func castBoxed(_ boxed: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let other = code.makeLabel()
    let end = code.makeLabel()
    let flag = temporaryWord()
    testCast(boxed, wanted, to: flag)
    code.emit(.branchFalse(flag, 0), to: other)
    conditionally {
      unbox(boxed, as: wanted, to: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
      markSome(target, type)
    }
    code.emit(.jump(0), to: end)
    code.bind(other)
    // An optional, or a collection of something else, may still be turned into what is wanted.
    conditionally {
      let selector = program.selector(.cast(wanted), receiver: type.layout.raw)
      let start = mark
      let found = window([.value(boxed)], result: type, mayThrow: false, into: nil) { raw, ref in
        .callDynamic(selector: selector, raw, ref)
      }
      copy(found, to: target)
      release(to: start)
    }
    code.bind(end)
  }

  /// What optionals hold as another type. Nil can't be cast, but to an optional: counted from the outside, it is then
  /// as deep in it as it was, and counted from the inside where the type wanted has more levels.
  private func castOptional(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let depth = optionalDepth(wanted)
    let end = code.makeLabel()
    var nones: [Label] = []
    var held = value
    while case .optional = held.type.form, depth > 0 || nones.isEmpty {
      let none = code.makeLabel()
      branchNone(held, to: none)
      nones.append(none)
      held = borrow(payload(of: held))
    }
    conditionally {
      if depth > 0 {
        castIntoOptional(held, wanted, type, to: target)
      } else {
        castToOptional(held, wanted, type, to: target)
      }
    }
    for (level, none) in nones.enumerated() {
      code.emit(.jump(0), to: end)
      code.bind(none)
      zero(target, type.layout)
      guard depth > 0 else { continue }
      var found = Value(slot: target, type: type, isOwned: false)
      for _ in 0...(depth < nones.count ? min(level, depth - 1) : level + depth - nones.count) {
        markSome(found.slot, found.type)
        found = payload(of: found)
      }
    }
    code.bind(end)
  }

  private func optionalDepth(_ type: TypeInfo) -> Int {
    if case .optional(let inner, _) = type.form { optionalDepth(inner) + 1 } else { 0 }
  }

  /// What can be cast to the payload's type is put into an optional.
  private func castIntoOptional(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    guard case .optional(let inner, _) = wanted.form else { return }
    let start = mark
    become(target, type, where: castToOptional(value, inner)) { found, slot in
      // A value of the payload's type, wrapped, is one of the wanted type.
      copy(found, to: payload(of: Value(slot: slot, type: wanted, isOwned: false)).slot)
      markSome(slot, wanted)
    }
    release(to: start)
  }

  /// An optional `target`: nil where `found` is, else what `fill` makes of what was found.
  private func become(
    _ target: Slot, _ type: TypeInfo, where found: Value, _ fill: (_ found: Value, _ slot: Slot) -> Void
  ) {
    let none = code.makeLabel()
    let end = code.makeLabel()
    branchNone(found, to: none)
    conditionally {
      fill(payload(of: found), payload(of: Value(slot: target, type: type, isOwned: false)).slot)
      markSome(target, type)
    }
    code.emit(.jump(0), to: end)
    code.bind(none)
    zero(target, type.layout)
    code.bind(end)
  }

  /// Element by element; one that fails makes all of it fail.
  private func castArray(_ array: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let oldElement = info(array.type.arguments[0])
    let newElement = info(wanted.arguments[0])
    let start = mark
    let outerMaximum = refMaximum
    refMaximum = refTop
    let failed = code.makeLabel()
    let end = code.makeLabel()
    let made = temporary(.object)
    newArray(of: newElement, to: made.ref)
    let index = temporaryWord()
    let count = temporaryWord()
    code.emit(.loadInt(index, 0))
    code.emit(.arrayCount(count, array.ref))
    let done = code.makeLabel()
    code.emit(.branchLessOrEqual(count, index, 0), to: done)
    let next = code.placeLabel()
    let inner = mark
    conditionally {
      let old = temporary(oldElement.layout)
      loadElement(.reference(array.slot.ref), index, raw: 0, ref: 0, oldElement, layout: oldElement.layout, to: old)
      let new = castToOptional(Value(slot: old, type: oldElement, isOwned: false), newElement)
      branchNone(new, to: failed)
      append(payload(of: new), to: made.ref)
      release(to: inner)
    }
    code.emit(.rangeStep(index, limit: count, 0), to: next)
    code.bind(done)
    moveRefs(made.ref, to: payload(of: Value(slot: target, type: type, isOwned: false)).slot.ref, 1)
    markSome(target, type)
    code.emit(.jump(0), to: end)
    endWithNone(target, type, from: failed, to: end, start, outerMaximum)
  }

  /// Part by part. Labels may come and go; other labels are those of another type.
  private func castTuple(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    guard case .tuple(let old) = value.type.form, case .tuple(let new) = wanted.form, old.count == new.count,
      case .tuple(let given) = value.type.type, case .tuple(let asked) = wanted.type,
      zip(given, asked).allSatisfy({ $0.label == nil || $1.label == nil || $0.label == $1.label })
    else { return zero(target, type.layout) }
    let start = mark
    let outerMaximum = refMaximum
    refMaximum = refTop
    let failed = code.makeLabel()
    let end = code.makeLabel()
    let made = Value(slot: temporary(wanted.layout), type: wanted, isOwned: true)
    zero(made.slot, wanted.layout)
    for (part, wantedPart) in zip(old, new) {
      let inner = mark
      conditionally {
        let given = Value(slot: value.slot.offset(part), type: part.type, isOwned: false)
        let found = castToOptional(given, wantedPart.type)
        branchNone(found, to: failed)
        copy(payload(of: found), to: made.slot.offset(wantedPart))
        release(to: inner)
      }
    }
    copy(made, to: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
    markSome(target, type)
    release(to: start)
    code.emit(.jump(0), to: end)
    endWithNone(target, type, from: failed, to: end, start, outerMaximum)
  }

  /// By a function of the library that is generic over the old and the new elements.
  private func castByElements(
    _ name: String, _ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot
  ) {
    let function = oracle.libraryFunction(name)
    let map = Dictionary(
      uniqueKeysWithValues: zip(function.genericParameters, value.type.arguments + wanted.arguments))
    invoke(function, .direct, Substitution(map), .none, [.value(value)], type, into: target)
  }

  private func castMetatype(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    var named = wanted.type
    if case .metatype(let instance) = named {
      // `any P.Type` is asked for as such: the protocol itself is none of its values.
      if case .existential = instance {} else { named = instance }
    }
    let other = code.makeLabel()
    let end = code.makeLabel()
    let window = temporary(TypeLayout(raw: 2, references: 0))
    code.emit(.move(Raw(window.raw), value.raw))
    loadInt(program.cast(named), to: Raw(window.raw + 1))
    code.emit(.callRuntime(.conformsTo, Raw(window.raw), Ref(refTop)))
    refMaximum = max(refMaximum, refTop + 1)
    code.emit(.branchFalse(Raw(window.raw), 0), to: other)
    code.emit(.move(Raw(payload(of: Value(slot: target, type: type, isOwned: false)).slot.raw), value.raw))
    markSome(target, type)
    code.emit(.jump(0), to: end)
    code.bind(other)
    zero(target, type.layout)
    code.bind(end)
  }

  /// Of a type that is known, casts are decided now.
  private func castKnown(_ value: Value, _ wanted: TypeInfo, _ type: TypeInfo, to target: Slot) {
    let slot = payload(of: Value(slot: target, type: type, isOwned: false)).slot
    if value.type === wanted {
      copy(value, to: slot)
    } else if wanted.isExistential, program.castSucceeds(program.cast(wanted.type), type: value.type.number) {
      box(value, to: slot)
    } else {
      return zero(target, type.layout)
    }
    markSome(target, type)
  }

  /// Casts a value of a type that came in an existential.
  func compileCast(_ type: TypeInfo, to wanted: TypeInfo) throws(CompilationFailure) -> Code {
    name = "cast"
    isLibrary = true
    resultType = types.optional(of: wanted)
    result = reserve(resultType.layout)
    openScope()
    let own = reserve(.existential)
    ownReferences.append((own.ref, 1))
    ownMayHoldInstances = true
    let slot = declareSlot(type.layout, mayHoldInstances: true)
    unbox(Value(slot: own, type: anyType, isOwned: false), as: type, to: slot)
    let value = Value(slot: slot, type: type, isOwned: false)
    let isOptional = if case .optional = wanted.form { true } else { false }
    if type.isInstance, !isOptional, !isAnyHashable(wanted) {
      zero(result, resultType.layout)
    } else {
      castToOptional(value, wanted, resultType, to: result)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  /// Says what can't be cast, which is for a value of unknown type decided by the type that it turns out to have.
  private func trapCast(_ value: Value, _ type: TypeInfo) {
    if case .optional = value.type.form {
      let some = code.makeLabel()
      branchSome(value, to: some)
      trap("Fatal error: Unexpectedly found nil while unwrapping an Optional value")
      code.bind(some)
      return trapCast(borrow(payload(of: value)), type)
    }
    let selector = program.selector(.castFailure(type), receiver: 0)
    let boxed = boxedForCast(value)
    _ = window([.value(boxed)], result: voidType, mayThrow: false, into: nil) { raw, ref in
      .callDynamic(selector: selector, raw, ref)
    }
  }

  /// Traps for a value that is no `wanted`. Of collections it is an element that is told, of optionals what they hold.
  func compileCastFailure(_ type: TypeInfo, to wanted: TypeInfo) throws(CompilationFailure) -> Code {
    name = "cast"
    isLibrary = true
    resultType = voidType
    result = reserve(voidType.layout)
    openScope()
    let own = reserve(.existential)
    ownReferences.append((own.ref, 1))
    ownMayHoldInstances = true
    let boxed = Value(slot: own, type: anyType, isOwned: false)
    if type.isInstance {
      describeMiscast(boxed, wanted)
    } else {
      let slot = declareSlot(type.layout, mayHoldInstances: true)
      unbox(boxed, as: type, to: slot)
      let value = Value(slot: slot, type: type, isOwned: false)
      switch (type.form, wanted.form) {
      case (.optional, _):
        let none = code.makeLabel()
        branchNone(value, to: none)
        trapCast(borrow(payload(of: value)), wanted)
        code.bind(none)
      case (.array, .array): trapByElements("_failCastArray", value, wanted)
      case (.dictionary, .dictionary): trapByElements("_failCastDictionary", value, wanted)
      case (.set, .set): trapByElements("_failCastSet", value, wanted)
      case (.scalar, _), (.string, _), (.character, _), (.array, _), (.dictionary, _), (.set, _), (.instance, _),
        (.host, _), (.structure, _), (.tuple, _), (.enumeration, _), (.closure, _), (.existential, _), (.metatype, _):
        break
      }
      describeMiscast(boxed, wanted)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  /// By a function of the library that casts one element after the other.
  private func trapByElements(_ name: String, _ value: Value, _ wanted: TypeInfo) {
    let function = oracle.libraryFunction(name)
    let map = Dictionary(
      uniqueKeysWithValues: zip(function.genericParameters, value.type.arguments + wanted.arguments))
    invoke(function, .direct, Substitution(map), .none, [.value(value)], voidType, into: nil)
  }

  private func describeMiscast(_ boxed: Value, _ wanted: TypeInfo) {
    let text = temporary(.object)
    loadString("Could not cast value of type '", to: text.ref)
    let window = temporary(TypeLayout(raw: 1, references: 1))
    code.emit(.move(Raw(window.raw), boxed.raw))
    code.emit(.callRuntime(.describeQualifiedTypeName, Raw(window.raw), Ref(window.ref)))
    code.emit(.appendString(Ref(text.ref), Ref(window.ref)))
    loadString("' to '\(oracle.name(of: wanted.type, isQualified: true))'.", to: window.ref)
    code.emit(.appendString(Ref(text.ref), Ref(window.ref)))
    code.emit(.callRuntime(.fail, Raw(window.raw), Ref(text.ref)))
  }
}
