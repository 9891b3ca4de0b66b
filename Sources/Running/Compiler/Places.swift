import Checking
import Natives

/// Where an assignment, a mutating call or an `inout` argument writes. What it names on the way (objects, indices) has
/// been evaluated; the value itself is only touched by `open`, `close` and `store`.
indirect enum Place {
  case register(Slot)
  case global(raw: Int, ref: Int)
  case block(Int, rawWord: Int, refWord: Int)
  /// Part of an array's element. The array is a place too, opened into `slot` where it is not a register.
  case element(Place, slot: Slot, index: Raw, raw: Int, ref: Int, TypeInfo)
  /// Part of what accessors get and set; the whole value stands in `slot` while it is open.
  case computed(ComputedPlace, raw: Int, ref: Int)
  /// Of a variable that is watched for overlapping accesses: always the outermost.
  case watched(Place, AccessKey)

  /// The place itself.
  var bare: Place {
    if case .watched(let place, _) = self { place } else { self }
  }

  func advanced(raw: Int, ref: Int) -> Place {
    switch self {
    case .register(let slot): .register(Slot(raw: slot.raw + raw, ref: slot.ref + ref))
    case .global(let a, let b): .global(raw: a + raw, ref: b + ref)
    case .block(let block, let a, let b): .block(block, rawWord: a + raw, refWord: b + ref)
    case .element(let array, let slot, let index, let a, let b, let type):
      .element(array, slot: slot, index: index, raw: a + raw, ref: b + ref, type)
    case .computed(let place, let a, let b): .computed(place, raw: a + raw, ref: b + ref)
    case .watched(let place, let key): .watched(place.advanced(raw: raw, ref: ref), key)
    }
  }

  /// The watched variable that is written when the place is.
  var accessKey: AccessKey? {
    switch self {
    case .register, .global, .block: nil
    case .element(let array, _, _, _, _, _): array.accessKey
    case .computed(let place, _, _): place.base?.accessKey
    case .watched(_, let key): key
    }
  }
}

extension FunctionCompiler {
  /// The place that an expression names. What it needs stands in temporaries that live until the caller releases them.
  func place(_ expression: Expression) -> Place {
    let type = info(expression.type)
    switch expression.kind {
    case .variable(let variable) where variable.isComputed: return computedVariable(variable, type)
    case .variable(let variable):
      if isObserved(variable, of: nil) { return observed(place(of: variable), variable, type, receiver: nil) }
      return held(place(of: variable), variable, type)
    case .member(let written, let variable, let dispatch, let sub):
      let base = once(written, variable)
      if variable.isLazy { return lazyPlace(base, variable, type) }
      if case .direct = dispatch, let inner = observedMember(variable, of: base) {
        let inner = place(inner)
        return isObserved(variable, of: base) ? observed(inner, variable, type, receiver: base) : inner
      }
      guard isStored(variable, dispatch, of: base) else {
        return accessorPlace(
          type, receiver: base, isStatic: false, getter: variable.getter ?? variable.dynamicGetter,
          setter: variable.setter ?? variable.dynamicSetter, [], dispatch, sub, name: variable.name)
      }
      let stored = storedPlace(base, variable)
      guard isObserved(variable, of: base) else { return held(stored, variable, type) }
      return observed(stored, variable, type, receiver: base)
    case .tupleElement(let base, let index):
      guard case .tuple(let fields) = info(base.type).form else { break }
      return place(base).advanced(raw: fields[index].raw, ref: fields[index].reference)
    case .subscripted(let base, let decl, let arguments, let dispatch, let sub):
      if elementOperation(decl) != nil, case .value(let index)? = arguments.first {
        let arrayType = info(base.type)
        guard case .array = arrayType.form else { break }
        let array = placing(isSteady: !keepsIndices && isSimple(index)) { place(base) }
        let slot = container(array, .object)
        let isFixed = !keepsIndices || isConstantRegister(index)
        let number = isSimple(index) && isFixed ? operand(index) : keep(value(index)).raw
        return .element(array, slot: slot, index: number, raw: 0, ref: 0, info(arrayType.arguments[0]))
      }
      if case .native(.intrinsic(.dictionary(let operation))) = decl.getter?.implementation,
        let place = dictionaryPlace(operation, base, arguments, type)
      {
        return place
      }
      return accessorPlace(
        type, receiver: base, isStatic: decl.isStatic, getter: decl.getter, setter: decl.setter, arguments, dispatch,
        sub, name: "subscript")
    case .forceUnwrap(let inner):
      let optionalType = info(inner.type)
      guard case .optional(_, let hasTag) = optionalType.form else { break }
      let optional = place(inner)
      if isFetched(optional) { return unwrapped(optional, optionalType, inner, expression, type) }
      checkSome(optional, optionalType, inner, expression)
      return optional.advanced(raw: hasTag ? 1 : 0, ref: 0)
    case .bindOptional(let inner):
      let optionalType = info(inner.type)
      guard case .optional(_, let hasTag) = optionalType.form, let chain = chains.last else { break }
      let optional = gotten(place(inner), optionalType)
      let start = mark
      if case .computed(let computed, _, _) = optional, computed.isGotten {
        // A setter is called also where there is nothing to change.
        let some = code.makeLabel()
        branchSome(peek(optional, optionalType), to: some)
        conditionally { computed.set(computed.slot) }
        code.emit(.jump(0), to: chain)
        code.bind(some)
      } else {
        branchNone(peek(optional, optionalType), to: chain)
      }
      release(to: start)
      return optional.advanced(raw: hasTag ? 1 : 0, ref: 0)
    case .staticMember(let owner, let variable, let dispatch, let sub):
      guard isStored(variable, dispatch, of: nil) else {
        return accessorPlace(
          type, receiver: Expression(.metatype(owner), .metatype(owner), expression.range), isStatic: true,
          getter: variable.getter, setter: variable.setter, [], dispatch, sub, name: variable.name)
      }
      return staticPlace(owner, variable, sub, type)
    case .convert(let inner, .upcast): return place(inner)
    case .tryExpression(let inner, .plain): return place(inner)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .optionalChain, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      break
    }
    // A value that is no place (`f().x = 1` of a class instance, `self` of a class): changes of it are not kept.
    return .register(keep(value(expression)).slot)
  }

  /// The instance whose property is changed, which is asked for once though observers, or the first value of a lazy
  /// property, are handed it too.
  private func once(_ base: Expression, _ variable: VariableDecl) -> Expression {
    let isUsedAgain = variable.isLazy || variable.willSet != nil || variable.didSet != nil
    guard isUsedAgain, info(base.type).isInstance, !isSimple(base) else { return base }
    let object = keep(value(base))
    return stand(in: .register(object.slot), object.type)
  }

  /// Finds places; it is steady around them if no code of an author runs until they are written.
  func placing<Found>(isSteady: Bool, _ find: () -> Found) -> Found {
    let outer = keepsIndices
    keepsIndices = !isSteady
    defer { keepsIndices = outer }
    return find()
  }

  func place(of variable: VariableDecl) -> Place {
    let place: Place =
      switch path(of: variable) {
      case .register(let slot): .register(slot)
      case .global(let raw, let ref): .global(raw: raw, ref: ref)
      case .block(let block, let raw, let ref): .block(block, rawWord: raw, refWord: ref)
      case .borrowed, .element: preconditionFailure("a variable is no part of something else")
      }
    return accessKey(of: variable).map { .watched(place, $0) } ?? place
  }

  /// Registers to open a container in; its own where it stands in one.
  private func container(_ place: Place, _ layout: TypeLayout) -> Slot {
    switch place {
    case .register(let slot): slot
    case .computed(let computed, let raw, let ref):
      Slot(raw: computed.slot.raw + raw, ref: computed.slot.ref + ref)
    case .global, .block, .element: temporary(layout)
    case .watched(let inner, _): container(inner, layout)
    }
  }

  func storedPlace(_ base: Expression, _ variable: VariableDecl) -> Place {
    let baseType = info(base.type)
    if baseType.isInstance {
      guard let field = types.instanceLayout(of: baseType).fields.first(where: { $0.variable === variable }) else {
        unsupported("the property \(variable.name)")
        return .register(Slot(raw: 0, ref: 0))
      }
      let object = value(base)
      var ref = object.slot.ref
      if !object.isOwned, !isConstantRegister(base) { ref = keep(object).slot.ref }
      let place = Place.block(ref, rawWord: field.word, refWord: field.word + field.layout.raw)
      guard program.isWatched(variable) else { return place }
      let key = AccessKey(.word(field.word, in: .reference(ref)), variable)
      checkAccess(key)
      return .watched(place, key)
    }
    guard let field = field(variable, in: baseType) else {
      unsupported("the property \(variable.name)")
      return .register(Slot(raw: 0, ref: 0))
    }
    return place(base).advanced(raw: field.raw, ref: field.reference)
  }

  private func isConstantRegister(_ base: Expression) -> Bool {
    if case .variable(let variable) = base.kind { return variable.isConstant || !variable.isMutated }
    return false
  }

  /// Whether a change of a variable is observed: not in an initialiser of its own, not by its observers themselves.
  func isObserved(_ variable: VariableDecl, of base: Expression?) -> Bool {
    guard variable.willSet != nil || variable.didSet != nil else { return false }
    return base.map(isOwnSelf) != true && !isOwnObserver(of: variable, base)
  }

  /// A copy of what is in a place.
  func read(_ place: Place, _ type: TypeInfo) -> Value {
    let copied = temporary(type.layout)
    let start = mark
    if case .computed(let computed, let raw, let ref) = place {
      // Nothing is set: the getter's value stays its own.
      computed.get(computed.slot)
      copyRaw(computed.slot.raw + raw, to: copied.raw, type.layout.raw)
      copyRefs(computed.slot.ref + ref, to: copied.ref, type.layout.references)
      if let holding = computed.holding {
        holding.end()
      } else if computed.isPaired {
        computed.set(computed.slot)
      }
      release(to: start)
      return Value(slot: copied, type: type, isOwned: true)
    }
    let opened = open(place, type, into: temporary(type.layout))
    copyRaw(opened.raw, to: copied.raw, type.layout.raw)
    copyRefs(opened.ref, to: copied.ref, type.layout.references)
    close(place, type, from: opened)
    release(to: start)
    return Value(slot: copied, type: type, isOwned: true)
  }

  /// A computed place with its value fetched, so that a look at it and the change after that ask its getter once.
  private func gotten(_ place: Place, _ type: TypeInfo) -> Place {
    guard isFetched(place) else { return place }
    let fetched: ComputedPlace
    if case .computed(let computed, let raw, let ref) = place, !computed.isPaired {
      computed.get(computed.slot)
      fetched = ComputedPlace(
        type: computed.type, slot: computed.slot, isGotten: true, base: computed.base, get: { _ in },
        set: computed.set)
      return .computed(fetched, raw: raw, ref: ref)
    }
    fetched = ComputedPlace(
      type: type, slot: open(place, type, into: temporary(type.layout)), isGotten: true, get: { _ in },
      set: { [unowned self] source in close(place, type, from: source) })
    return .computed(fetched, raw: 0, ref: 0)
  }

  /// Looks at an optional in a place without taking it.
  func peek(_ place: Place, _ type: TypeInfo) -> Value {
    if case .register(let slot) = place { return Value(slot: slot, type: type, isOwned: false) }
    if case .computed(let computed, let raw, let ref) = place, computed.isGotten {
      return Value(
        slot: Slot(raw: computed.slot.raw + raw, ref: computed.slot.ref + ref), type: type, isOwned: false)
    }
    let slot = open(place, type, into: temporary(type.layout))
    let value = Value(slot: slot, type: type, isOwned: true)
    // Whether there is a payload is all that is asked for; the value goes back at once.
    let flag = temporaryWord()
    let none = code.makeLabel()
    let end = code.makeLabel()
    branchNone(value, to: none)
    code.emit(.loadInt(flag, 1))
    code.emit(.jump(0), to: end)
    code.bind(none)
    code.emit(.loadInt(flag, 0))
    code.bind(end)
    close(place, type, from: slot)
    let answer = types.optional(of: boolType)
    return Value(slot: Slot(raw: Int(flag), ref: 0), type: answer, isOwned: false)
  }

  private func checkSome(_ place: Place, _ type: TypeInfo, _ inner: Expression, _ whole: Expression) {
    let start = mark
    let some = code.makeLabel()
    branchSome(peek(place, type), to: some)
    trapAbsent(inner, whole)
    code.bind(some)
    release(to: start)
  }

  // Opening and closing.

  /// Moves the value of a place into registers, the given ones or those where it already stands.
  @discardableResult
  func open(_ place: Place, _ type: TypeInfo, into target: Slot?) -> Slot {
    let layout = type.layout
    let place = place.bare
    if case .register(let slot) = place {
      guard let target, target != slot else { return slot }
      copyRaw(slot.raw, to: target.raw, layout.raw)
      moveRefs(slot.ref, to: target.ref, layout.references)
      return target
    }
    if case .computed(let computed, let raw, let ref) = place {
      computed.get(computed.slot)
      let slot = Slot(raw: computed.slot.raw + raw, ref: computed.slot.ref + ref)
      guard let target else { return slot }
      copyRaw(slot.raw, to: target.raw, layout.raw)
      moveRefs(slot.ref, to: target.ref, layout.references)
      return target
    }
    let target = target ?? temporary(layout)
    switch place {
    case .global(let raw, let ref):
      load(.global(raw: raw, ref: ref), TypeLayout(raw: layout.raw, references: 0), to: target, mustBePresent: false)
      if layout.references > 0 {
        code.emit(.takeGlobalRefs(Ref(target.ref), Global(ref), count: UInt16(layout.references)))
        if layout.isFirstReferenceNonNil { code.emit(.checkPresent(Ref(target.ref))) }
      }
    case .block(let block, let rawWord, let refWord):
      loadBlockWords(block, rawWord, layout.raw, to: target.raw)
      for word in 0..<layout.references {
        code.emit(.takeFieldRef(Ref(target.ref + word), Ref(block), UInt16(refWord + word)))
      }
      if layout.isFirstReferenceNonNil { code.emit(.checkPresent(Ref(target.ref))) }
    case .element(let array, let slot, let index, let raw, let ref, let element):
      openContainer(array, slot, element)
      if layout.raw > 0 || layout.references == 0 {
        loadElement(
          .reference(slot.ref), index, raw: raw, ref: 0, element, layout: TypeLayout(raw: layout.raw, references: 0),
          to: target)
      }
      if layout.references > 0 {
        takeElement(slot.ref, index, ref: ref, element.layout.references, layout.references, to: target.ref)
        if layout.isFirstReferenceNonNil { code.emit(.checkPresent(Ref(target.ref))) }
      }
    case .register, .computed, .watched: break
    }
    return target
  }

  /// Moves a value back to its place.
  func close(_ place: Place, _ type: TypeInfo, from source: Slot) {
    let layout = type.layout
    switch place {
    case .register(let slot):
      guard slot != source else { return }
      copyRaw(source.raw, to: slot.raw, layout.raw)
      moveRefs(source.ref, to: slot.ref, layout.references)
    case .global(let raw, let ref): storeGlobal(raw, ref, layout, from: source)
    case .block(let block, let rawWord, let refWord):
      storeBlock(block, rawWord: rawWord, refWord: refWord, layout, from: source)
    case .element(let array, let slot, let index, let raw, let ref, let element):
      storeElement(slot.ref, index, raw: raw, ref: ref, element.layout, layout, from: source)
      closeContainer(array, slot, element)
    case .computed(let computed, let raw, let ref):
      let slot = Slot(raw: computed.slot.raw + raw, ref: computed.slot.ref + ref)
      if slot != source {
        copyRaw(source.raw, to: slot.raw, layout.raw)
        moveRefs(source.ref, to: slot.ref, layout.references)
      }
      if isUnwinding, let abandon = computed.abandon { return abandon(computed.slot) }
      let outer = isUnwinding
      isUnwinding = false
      computed.set(computed.slot)
      isUnwinding = outer
    case .watched(let inner, _): close(inner, type, from: source)
    }
  }

  private func arrayType(of element: TypeInfo) -> TypeInfo { types.array(of: element) }

  private func openContainer(_ place: Place, _ slot: Slot, _ element: TypeInfo) {
    if case .register = place.bare { return }
    open(place, arrayType(of: element), into: slot)
  }

  private func closeContainer(_ place: Place, _ slot: Slot, _ element: TypeInfo) {
    if case .register = place.bare { return }
    close(place, arrayType(of: element), from: slot)
  }

  /// Replaces the value of a place by another, which is moved there when it is owned.
  func store(_ value: Value, to place: Place) {
    let layout = value.layout
    switch place {
    case .register(let slot): copy(value, to: slot)
    case .global, .block:
      let own = layout.references > 0 ? keep(value) : value
      close(place, value.type, from: own.slot)
      consume(own.slot, layout)
    case .element(let array, let slot, _, _, _, let element):
      let own = layout.references > 0 ? keep(value) : value
      openContainer(array, slot, element)
      close(place, value.type, from: own.slot)
      consume(own.slot, layout)
    case .computed(let computed, let raw, let ref):
      let isWhole = raw == 0 && ref == 0 && computed.type === value.type
      if isWhole, !computed.isPaired {
        copy(value, to: computed.slot)
      } else if isWhole, let holding = computed.holding {
        holding.begin()
        copy(value, to: computed.slot)
      } else {
        computed.get(computed.slot)
        copy(value, to: Slot(raw: computed.slot.raw + raw, ref: computed.slot.ref + ref))
      }
      computed.set(computed.slot)
    case .watched(let inner, _): store(value, to: inner)
    }
  }

  func storeGlobal(_ raw: Int, _ ref: Int, _ layout: TypeLayout, from source: Slot) {
    if layout.raw == 1 {
      code.emit(.storeGlobal(Global(raw), Raw(source.raw)))
    } else if layout.raw > 0 {
      code.emit(.storeGlobals(Global(raw), Raw(source.raw), count: UInt16(layout.raw)))
    }
    if layout.references > 0 {
      code.emit(.putGlobalRefs(Global(ref), Ref(source.ref), count: UInt16(layout.references)))
    }
  }

  /// Moves words into a block.
  func storeBlock(_ block: Int, rawWord: Int, refWord: Int, _ layout: TypeLayout, from source: Slot) {
    if layout.raw > 1, rawWord + layout.raw < 256 {
      code.emit(.storeFields(Ref(block), Raw(source.raw), word: UInt8(rawWord), count: UInt8(layout.raw)))
    } else {
      for word in 0..<layout.raw {
        code.emit(.storeField(Ref(block), UInt16(rawWord + word), Raw(source.raw + word)))
      }
    }
    for word in 0..<layout.references {
      code.emit(.putFieldRef(Ref(block), UInt16(refWord + word), Ref(source.ref + word)))
    }
  }

  private func takeElement(_ array: Int, _ index: Raw, ref: Int, _ all: Int, _ count: Int, to target: Int) {
    if ref == 0, count == all { return code.emit(.takeElementRefs(Ref(target), Ref(array), index: index)) }
    // Part of the element: the whole is taken out, and the rest goes back.
    let words = temporary(TypeLayout(raw: 0, references: all))
    code.emit(.takeElementRefs(Ref(words.ref), Ref(array), index: index))
    moveRefs(words.ref + ref, to: target, count)
    code.emit(.putElementRefs(Ref(words.ref), Ref(array), index: index))
  }

  private func storeElement(
    _ array: Int, _ index: Raw, raw: Int, ref: Int, _ element: TypeLayout, _ layout: TypeLayout, from source: Slot
  ) {
    if layout.raw > 0 {
      if element.raw == 1 {
        code.emit(.storeElement(Raw(source.raw), Ref(array), index: index))
      } else if layout.raw <= 3, layout.raw < element.raw, raw + layout.raw < 256, array < 256 {
        for word in 0..<layout.raw {
          code.emit(.storeElementField(Raw(source.raw + word), index: index, UInt8(array), word: UInt8(raw + word)))
        }
      } else if layout.raw == element.raw {
        code.emit(.storeElementWords(Raw(source.raw), Ref(array), index: index))
      } else {
        let words = temporary(TypeLayout(raw: element.raw, references: 0))
        code.emit(.loadElementWords(Raw(words.raw), Ref(array), index: index))
        copyRaw(source.raw, to: words.raw + raw, layout.raw)
        code.emit(.storeElementWords(Raw(words.raw), Ref(array), index: index))
      }
    } else if layout.references == 0 {
      code.emit(.storeElementWords(Raw(source.raw), Ref(array), index: index))
    }
    guard layout.references > 0 else { return }
    if ref == 0, layout.references == element.references {
      code.emit(.putElementRefs(Ref(source.ref), Ref(array), index: index))
    } else {
      let words = temporary(TypeLayout(raw: 0, references: element.references))
      code.emit(.takeElementRefs(Ref(words.ref), Ref(array), index: index))
      moveRefs(source.ref, to: words.ref + ref, layout.references)
      code.emit(.putElementRefs(Ref(words.ref), Ref(array), index: index))
    }
  }
}
