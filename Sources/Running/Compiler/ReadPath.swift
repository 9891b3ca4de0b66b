import Checking
import Natives

/// Where a value that is read in place stands: a chain of stored properties, elements and variables, followed without
/// copying what is on the way.
enum ReadPath {
  case register(Slot)
  case global(raw: Int, ref: Int)
  case block(Int, rawWord: Int, refWord: Int)
  /// In a block whose address stands in a raw register that does not own it.
  case borrowed(Raw, rawWord: Int, refWord: Int)
  case element(ObjectBase, index: Raw, raw: Int, ref: Int, TypeInfo)

  func advanced(raw: Int, ref: Int) -> ReadPath {
    switch self {
    case .register(let slot): .register(Slot(raw: slot.raw + raw, ref: slot.ref + ref))
    case .global(let a, let b): .global(raw: a + raw, ref: b + ref)
    case .block(let block, let a, let b): .block(block, rawWord: a + raw, refWord: b + ref)
    case .borrowed(let block, let a, let b): .borrowed(block, rawWord: a + raw, refWord: b + ref)
    case .element(let base, let index, let a, let b, let type):
      .element(base, index: index, raw: a + raw, ref: b + ref, type)
    }
  }
}

/// An object that is read: in a reference register, or its address in a raw one.
enum ObjectBase: Equatable {
  case reference(Int)
  case borrowed(Raw)
}

extension FunctionCompiler {
  /// Whether a member is read and written where it stands. Of the instance that an initialiser is making, the class's
  /// own properties always are.
  func isStored(_ variable: VariableDecl, _ dispatch: Dispatch, of base: Expression?) -> Bool {
    if variable.getter != nil || variable.isLazy { return false }
    switch dispatch {
    case .direct: return variable.observedBase == nil
    case .virtual:
      if variable.dynamicGetter == nil { return true }
      return variable.observedBase == nil && (base.map(isOwnSelf) == true || isOwnObserver(of: variable, base))
    case .witness, .existential: return false
    }
  }

  /// Whether an expression is the `self` that the initialiser at hand is making.
  func isOwnSelf(_ expression: Expression) -> Bool {
    if case .variable(let variable) = expression.kind { return variable === initializing }
    return false
  }

  /// Whether the code is an observer of a variable that changes the variable itself.
  func isOwnObserver(of variable: VariableDecl, _ base: Expression?) -> Bool {
    guard let observing, observing.variable === variable else { return false }
    guard let base else { return true }
    if case .variable(let own) = base.kind { return own === observing.own }
    return false
  }

  /// The superclass's property that holds the value of an override that only observes.
  func observedMember(_ variable: VariableDecl, of base: Expression) -> Expression? {
    guard let inner = variable.observedBase, case .instance(.nominal(let owner)) = inner.scope else { return nil }
    var current = info(base.type)
    while current.nominal != owner {
      guard let next = types.superclass(of: current) else { return nil }
      current = next
    }
    let upcast = Expression(.convert(base, .upcast), current.type, base.range)
    return Expression(
      .member(upcast, inner, .direct, types.substitution(of: current)), variable.type, base.range)
  }

  /// The element operation that a subscript of the library stands for.
  func elementOperation(_ decl: SubscriptDecl) -> Intrinsic.ArrayOperation? {
    guard case .native(.intrinsic(.array(let operation))) = decl.getter?.implementation else { return nil }
    return operation == .element ? operation : nil
  }

  /// Reads a place.
  func read(_ expression: Expression, _ type: TypeInfo, into target: Slot?) -> Value {
    if let target {
      let start = mark
      let path = path(expression)
      let value = load(path, type, of: expression, into: target)
      if value.slot != target { copy(value, to: target) }
      release(to: start)
      return Value(slot: target, type: type, isOwned: false)
    }
    if case .variable(let variable) = expression.kind, variable.strength == .strong {
      if case .register(let slot) = storage(of: variable) { return Value(slot: slot, type: type, isOwned: false) }
    }
    let slot = reserve(type.layout)
    let start = mark
    let path = path(expression)
    if case .register(let place) = path, rawTop == start.raw, refTop == start.ref, strength(of: expression) == .strong {
      // Nothing was needed to get there: the value is read where it is.
      rawTop = slot.raw
      refTop = slot.ref
      return Value(slot: place, type: type, isOwned: false)
    }
    let value = load(path, type, of: expression, into: slot)
    if value.slot != slot { copy(value, to: slot) }
    release(to: start)
    for ref in slot.ref..<slot.ref + type.layout.references {
      dirty[ref] = true
      dirtyDepth[ref] = conditionalDepth
    }
    return Value(slot: slot, type: type, isOwned: true)
  }

  private func strength(of expression: Expression) -> Capture.Strength {
    if case .variable(let variable) = expression.kind { return variable.strength }
    if case .member(_, let variable, _, _) = expression.kind { return variable.strength }
    return .strong
  }

  /// Where an expression's value can be read; what is no place is computed into temporaries.
  func path(_ expression: Expression) -> ReadPath {
    switch expression.kind {
    case .variable(let variable) where !variable.isComputed: return path(of: variable)
    case .member(let base, let variable, let dispatch, _) where isStored(variable, dispatch, of: base):
      let baseType = info(base.type)
      if baseType.isInstance { return instanceField(base, variable, baseType) }
      guard let field = field(variable, in: baseType) else {
        unsupported("the property \(variable.name)")
        return .register(Slot(raw: 0, ref: 0))
      }
      return path(base).advanced(raw: field.raw, ref: field.reference)
    case .tupleElement(let base, let index):
      guard case .tuple(let fields) = info(base.type).form else { break }
      return path(base).advanced(raw: fields[index].raw, ref: fields[index].reference)
    case .subscripted(let base, let decl, let arguments, _, _) where elementOperation(decl) != nil:
      guard case .value(let index)? = arguments.first else { break }
      let arrayType = info(base.type)
      guard case .array = arrayType.form else { break }
      let element = info(arrayType.arguments[0])
      if isSimple(index) || isConstantVariable(base) {
        let number = operand(index)
        return .element(objectBase(base), index: number, raw: 0, ref: 0, element)
      }
      let array = value(base)
      let kept = keep(array)
      return .element(.reference(kept.slot.ref), index: operand(index), raw: 0, ref: 0, element)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .member, .staticMember, .subscripted, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase,
      .functionReference, .closure, .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce,
      .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast, .invalid:
      break
    }
    return .register(value(expression).slot)
  }

  /// Whether it makes no difference when an expression is looked at.
  private func isConstantVariable(_ expression: Expression) -> Bool {
    guard case .variable(let variable) = expression.kind else { return false }
    return variable.isConstant && variable.strength == .strong
  }

  func field(_ variable: VariableDecl, in type: TypeInfo) -> TypeInfo.Field? {
    guard case .structure(let fields) = type.form else { return nil }
    return fields.first { $0.variable === variable }
  }

  private func instanceField(_ base: Expression, _ variable: VariableDecl, _ type: TypeInfo) -> ReadPath {
    guard let field = types.instanceLayout(of: type).fields.first(where: { $0.variable === variable }) else {
      unsupported("the property \(variable.name)")
      return .register(Slot(raw: 0, ref: 0))
    }
    let refWord = field.word + field.layout.raw
    let object = objectBase(base)
    if program.isWatched(variable) { checkAccess(AccessKey(.word(field.word, in: object), variable)) }
    switch object {
    case .reference(let ref): return .block(ref, rawWord: field.word, refWord: refWord)
    case .borrowed(let raw): return .borrowed(raw, rawWord: field.word, refWord: refWord)
    }
  }

  func storage(of variable: VariableDecl) -> Storage? {
    if let known = variables[variable] { return known }
    if let place = program.globals[variable] {
      return isTopLevel
        ? .register(Slot(raw: place.raw, ref: place.reference)) : .global(raw: place.raw, ref: place.reference)
    }
    return nil
  }

  func path(of variable: VariableDecl) -> ReadPath {
    if let key = accessKey(of: variable), !isTopLevel { checkAccess(key) }
    let layout = types.storedLayout(variable, info(variable.type))
    switch storage(of: variable) {
    case .register(let slot): return .register(slot)
    case .global(let raw, let ref): return .global(raw: raw, ref: ref)
    case .box(let ref): return .block(ref, rawWord: 0, refWord: layout.raw)
    case .captured(let ref, let word): return .block(ref, rawWord: word, refWord: word + layout.raw)
    case .part(let ref, let rawWord, let refWord): return .block(ref, rawWord: rawWord, refWord: refWord)
    case nil:
      unsupported("the variable \(variable.name) here")
      return .register(Slot(raw: 0, ref: 0))
    }
  }

  /// An object that is only read through: not retained where something else keeps it.
  func objectBase(_ expression: Expression) -> ObjectBase {
    if strength(of: expression) != .strong { return .reference(value(expression).slot.ref) }
    switch expression.kind {
    case .variable(let variable) where !variable.isComputed: break
    case .tupleElement: break
    case .member(let base, let variable, let dispatch, _) where isStored(variable, dispatch, of: base): break
    case .subscripted(_, let decl, _, _, _) where elementOperation(decl) != nil: break
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .member, .staticMember, .subscripted, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase,
      .functionReference, .closure, .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce,
      .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast, .invalid:
      return .reference(value(expression).slot.ref)
    }
    switch path(expression) {
    case .register(let slot): return .reference(slot.ref)
    case .global(_, let ref):
      let raw = temporaryWord()
      code.emit(.borrowGlobal(raw, Global(ref)))
      return .borrowed(raw)
    case .block(let block, _, let word):
      let raw = temporaryWord()
      code.emit(.borrowField(raw, Ref(block), UInt16(word)))
      return .borrowed(raw)
    case .borrowed(let block, _, let word):
      let raw = temporaryWord()
      code.emit(.borrowFieldVia(raw, block, UInt16(word)))
      return .borrowed(raw)
    case .element(let base, let index, _, let ref, let type):
      guard ref == 0 else {
        let slot = temporary(.object)
        loadElement(base, index, raw: 0, ref: ref, type, layout: .object, to: slot)
        return .reference(slot.ref)
      }
      let raw = temporaryWord()
      switch base {
      case .reference(let array): code.emit(.borrowElement(raw, Ref(array), index: index))
      case .borrowed(let array): code.emit(.borrowElementVia(raw, array, index: index))
      }
      return .borrowed(raw)
    }
  }

  /// What a weak or unowned variable refers to; in an existential's form the instance tells its class.
  func loadWeak(_ strength: Capture.Strength, _ weak: Int, _ type: TypeInfo, to target: Slot) {
    code.emit(strength == .weak ? .loadWeak(Ref(target.ref), Ref(weak)) : .loadUnowned(Ref(target.ref), Ref(weak)))
    if type.isExistential {
      code.emit(.dynamicClass(Raw(target.raw), Ref(target.ref)))
      code.emit(.loadInt(Raw(target.raw + 1), 0))
    } else if case .optional(let payload, hasTag: true) = type.form, payload.isExistential {
      let end = code.makeLabel()
      for word in 0..<type.layout.raw { code.emit(.loadInt(Raw(target.raw + word), 0)) }
      code.emit(.branchNil(Ref(target.ref), 0), to: end)
      code.emit(.loadInt(Raw(target.raw), 1))
      code.emit(.dynamicClass(Raw(target.raw + 1), Ref(target.ref)))
      code.bind(end)
    }
  }

  /// Copies what a path leads to.
  func load(_ path: ReadPath, _ type: TypeInfo, of expression: Expression, into target: Slot) -> Value {
    let strength = strength(of: expression)
    guard strength == .strong else {
      let weak = temporary(.object)
      load(path, TypeLayout(raw: 0, references: 1), to: weak, mustBePresent: false)
      loadWeak(strength, weak.ref, type, to: target)
      return Value(slot: target, type: type, isOwned: false)
    }
    if case .register(let slot) = path {
      // A variable may stand for a temporary that is needed again.
      let isOwned = !isPartOfVariable(expression) && isTemporary(slot, type.layout)
      return Value(slot: slot, type: type, isOwned: isOwned)
    }
    load(path, type.layout, to: target, mustBePresent: type.layout.isFirstReferenceNonNil)
    return Value(slot: target, type: type, isOwned: false)
  }

  private func isPartOfVariable(_ expression: Expression) -> Bool {
    if case .variable = expression.kind { return true }
    if case .tupleElement(let base, _) = expression.kind { return isPartOfVariable(base) }
    guard case .member(let base, let variable, let dispatch, _) = expression.kind else { return false }
    return isStored(variable, dispatch, of: base) && isPartOfVariable(base)
  }

  /// Whether all references of a value are temporaries, which may be moved on.
  private func isTemporary(_ slot: Slot, _ layout: TypeLayout) -> Bool {
    layout.references > 0 && (slot.ref..<slot.ref + layout.references).allSatisfy { dirty[$0] == true }
  }

  func load(_ path: ReadPath, _ layout: TypeLayout, to target: Slot, mustBePresent: Bool) {
    switch path {
    case .register(let slot):
      copyRaw(slot.raw, to: target.raw, layout.raw)
      copyRefs(slot.ref, to: target.ref, layout.references)
    case .global(let raw, let ref):
      if layout.raw == 1 {
        code.emit(.loadGlobal(Raw(target.raw), Global(raw)))
      } else if layout.raw > 0 {
        code.emit(.loadGlobals(Raw(target.raw), Global(raw), count: UInt16(layout.raw)))
      }
      if layout.references > 0 {
        code.emit(.copyGlobalRefs(Ref(target.ref), Global(ref), count: UInt16(layout.references)))
        if mustBePresent { code.emit(.checkPresent(Ref(target.ref))) }
      }
    case .block(let block, let rawWord, let refWord):
      loadBlockWords(block, rawWord, layout.raw, to: target.raw)
      for word in 0..<layout.references {
        code.emit(.copyFieldRef(Ref(target.ref + word), Ref(block), UInt16(refWord + word)))
      }
      if mustBePresent { code.emit(.checkPresent(Ref(target.ref))) }
    case .borrowed(let block, let rawWord, let refWord):
      // References first: a raw destination may be the register that the address stands in.
      for word in 0..<layout.references {
        code.emit(.copyFieldRefVia(Ref(target.ref + word), block, UInt16(refWord + word)))
      }
      for word in 0..<layout.raw {
        code.emit(.loadFieldVia(Raw(target.raw + word), block, UInt16(rawWord + word)))
      }
      if mustBePresent { code.emit(.checkPresent(Ref(target.ref))) }
    case .element(let base, let index, let raw, let ref, let type):
      // While an element is changed, the array itself is away from its place.
      loadElement(base, index, raw: raw, ref: ref, type, layout: layout, to: target)
    }
  }

  func loadBlockWords(_ block: Int, _ word: Int, _ count: Int, to raw: Int) {
    if count > 1, word + count < 256 {
      code.emit(.loadFields(Raw(raw), Ref(block), word: UInt8(word), count: UInt8(count)))
    } else {
      for i in 0..<count { code.emit(.loadField(Raw(raw + i), Ref(block), UInt16(word + i))) }
    }
  }

  /// A part of an array's element: the words from `raw` and `ref` on.
  func loadElement(
    _ base: ObjectBase, _ index: Raw, raw: Int, ref: Int, _ type: TypeInfo, layout: TypeLayout, to target: Slot
  ) {
    let element = type.layout
    if layout.references > 0 {
      let isWhole = ref == 0 && layout.references == element.references
      let words = isWhole ? target : temporary(TypeLayout(raw: 0, references: element.references))
      switch base {
      case .reference(let array): code.emit(.copyElementRefs(Ref(words.ref), Ref(array), index: index))
      case .borrowed(let array): code.emit(.copyElementRefsVia(Ref(words.ref), array, index: index))
      }
      if !isWhole { moveRefs(words.ref + ref, to: target.ref, layout.references) }
    }
    if layout.raw > 0 {
      if element.raw == 1 {
        switch base {
        case .reference(let array): code.emit(.loadElement(Raw(target.raw), Ref(array), index: index))
        case .borrowed(let array): code.emit(.loadElementVia(Raw(target.raw), array, index: index))
        }
      } else if layout.raw <= 3, layout.raw < element.raw, raw + layout.raw < 256, fitsByte(base) {
        for word in 0..<layout.raw {
          switch base {
          case .reference(let array):
            code.emit(
              .loadElementField(Raw(target.raw + word), index: index, UInt8(array), word: UInt8(raw + word)))
          case .borrowed(let array):
            code.emit(
              .loadElementFieldVia(Raw(target.raw + word), index: index, UInt8(array), word: UInt8(raw + word)))
          }
        }
      } else {
        let isWhole = layout.raw == element.raw
        let words = isWhole ? target : temporary(TypeLayout(raw: element.raw, references: 0))
        switch base {
        case .reference(let array): code.emit(.loadElementWords(Raw(words.raw), Ref(array), index: index))
        case .borrowed(let array): code.emit(.loadElementWordsVia(Raw(words.raw), array, index: index))
        }
        if !isWhole { copyRaw(words.raw + raw, to: target.raw, layout.raw) }
      }
    } else if layout.references == 0 {
      // An element of no words is still checked.
      let word = temporaryWord()
      switch base {
      case .reference(let array): code.emit(.loadElementWords(word, Ref(array), index: index))
      case .borrowed(let array): code.emit(.loadElementWordsVia(word, array, index: index))
      }
    }
  }

  private func fitsByte(_ base: ObjectBase) -> Bool {
    switch base {
    case .reference(let ref): ref < 256
    case .borrowed(let raw): raw < 256
    }
  }

  /// A one-word value in a register.
  func operand(_ expression: Expression) -> Raw { value(expression).raw }

  /// A value that stays what it is while other code runs.
  func keep(_ value: Value) -> Value {
    guard !value.isOwned else { return value }
    let slot = temporary(value.layout)
    copy(value, to: slot)
    return Value(slot: slot, type: value.type, isOwned: true)
  }

  /// Whether evaluating an expression changes nothing and calls no code of an author.
  func isSimple(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .nilLiteral, .metatype: return true
    case .variable(let variable): return variable.strength == .strong && !variable.isComputed
    case .member(let base, let variable, let dispatch, _):
      return isStored(variable, dispatch, of: base) ? isSimple(base) : isIntrinsic(variable.getter) && isSimple(base)
    case .tupleElement(let base, _): return isSimple(base)
    case .subscripted(let base, let decl, let arguments, _, _):
      return elementOperation(decl) != nil && isSimple(base) && arguments.allSatisfy(isSimple)
    case .call(let call):
      guard case .function(let decl, let dispatch, _, let receiver) = call.callee, isIntrinsic(decl),
        !decl.isMutating, !decl.parameters.contains(where: \.isInout)
      else { return false }
      if case .existential = dispatch { return false }
      return (receiver.map(isSimple) ?? true) && call.arguments.allSatisfy(isSimple)
    case .and(let a, let b), .or(let a, let b): return isSimple(a) && isSimple(b)
    case .conditional(let a, let b, let c): return isSimple(a) && isSimple(b) && isSimple(c)
    case .convert(let inner, .optionalSome), .convert(let inner, .upcast), .forceUnwrap(let inner):
      return isSimple(inner)
    case .interpolation, .array, .dictionary, .tuple, .staticMember, .optionalChain, .bindOptional, .enumCase,
      .functionReference, .closure, .dynamicType, .assign, .discard, .coalesce, .tryExpression, .ifExpression,
      .switchExpression, .block, .convert, .cast, .invalid:
      return false
    }
  }

  func isSimple(_ argument: Argument) -> Bool {
    if case .value(let expression) = argument { return isSimple(expression) }
    return false
  }

  func isIntrinsic(_ decl: FunctionDecl?) -> Bool {
    guard let decl, case .native(.intrinsic(let intrinsic)) = decl.implementation else { return false }
    switch intrinsic {
    case .value, .dictionary: return false
    case .integer, .floating, .boolean, .convert, .convertAny, .array, .string: return true
    }
  }
}
