import Checking
import Natives

extension FunctionCompiler {
  /// Compiles an expression. With a destination its value is copied or moved there, and every temporary is released;
  /// without one the value may be a variable's own registers, or temporaries that the caller releases.
  @discardableResult
  func value(_ expression: Expression, into target: Slot? = nil) -> Value {
    let outer = code.range
    if !isLibrary { code.range = expression.range }
    let start = mark
    defer {
      if target != nil { release(to: start) }
      code.range = outer
    }
    let type = info(expression.type)
    switch expression.kind {
    case .variable(let variable) where variable.isComputed:
      guard let getter = variable.getter else { return missing("the variable \(variable.name)", type, into: target) }
      return invoke(getter, .direct, Substitution(), .none, [], type, into: target)
    case .variable, .tupleElement: return read(expression, type, into: target)
    case .member(let base, let variable, let dispatch, let sub):
      if isStored(variable, dispatch, of: base) { return read(expression, type, into: target) }
      return accessorCall(variable, dispatch, sub, receiver: base, type, into: target)
    case .subscripted(let base, let decl, let arguments, let dispatch, let sub):
      if takesIndicesFirst(expression) { return readIndicesFirst(expression, type, into: target) }
      if elementOperation(decl) != nil { return read(expression, type, into: target) }
      guard let getter = decl.getter else { return missing("a subscript without a getter", type, into: target) }
      return call(
        Call(.function(getter, dispatch, sub, receiver: receiver(base, isStatic: decl.isStatic)), arguments), type,
        into: target)
    case .staticMember(let owner, let variable, let dispatch, let sub):
      return staticMember(owner, variable, dispatch, sub, type, into: target)
    case .call(let inner): return call(inner, type, into: target)
    case .tryExpression(let inner, .plain) where inner.type == expression.type:
      tryDepth += 1
      defer { tryDepth -= 1 }
      return value(inner, into: target)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .forceUnwrap,
      .optionalChain, .bindOptional, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign,
      .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert,
      .cast, .invalid:
      break
    }
    guard let target else {
      // What follows writes its result once all parts are read.
      let slot = temporary(type.layout)
      write(expression, type, to: slot)
      return Value(slot: slot, type: type, isOwned: true)
    }
    write(expression, type, to: target)
    return Value(slot: target, type: type, isOwned: false)
  }

  /// Compiles what has a result of its own into registers; temporaries are released.
  private func write(_ expression: Expression, _ type: TypeInfo, to target: Slot) {
    let start = mark
    defer { release(to: start) }
    switch expression.kind {
    case .integer, .floating, .boolean:
      guard let word = word(of: expression, type) else { return unsupported("a literal of type \(type.type)") }
      loadWord(word, to: Raw(target.raw))
    case .string(let text): writeString(text, type, to: target)
    case .interpolation(let segments): writeInterpolation(segments, to: target)
    case .nilLiteral: zero(target, type.layout)
    case .array(let elements): writeArray(elements, type, to: target)
    case .dictionary(let entries): writeDictionary(entries, type, to: target)
    case .tuple(let elements):
      guard case .tuple(let fields) = type.form else { return }
      for (element, field) in zip(elements, fields) { value(element, into: target.offset(field)) }
    case .forceUnwrap(let inner): writeUnwrapped(inner, expression, to: target)
    case .optionalChain(let inner): writeChain(inner, type, to: target)
    case .bindOptional(let inner):
      let optional = value(inner)
      guard let chain = chains.last else { return unsupported("an optional chain") }
      branchNone(optional, to: chain)
      moveBits(payload(of: optional), to: target)
    case .enumCase(let enumCase, let payload): writeCase(enumCase, payload, type, to: target)
    case .functionReference(let decl, let dispatch, let sub, let receiver):
      functionReference(decl, dispatch, sub, receiver: receiver, expression, to: target)
    case .closure(let closure): writeClosure(closure, to: target)
    case .metatype(let named): loadInt(info(named).number, to: Raw(target.raw))
    case .dynamicType(let inner): writeDynamicType(inner, to: target)
    case .assign(let place, let new): assign(place, new)
    case .discard(let inner): value(inner)
    case .conditional(let condition, let yes, let no):
      let otherwise = code.makeLabel()
      let end = code.makeLabel()
      branch(condition, to: otherwise, when: false)
      conditionally { value(yes, into: target) }
      code.emit(.jump(0), to: end)
      code.bind(otherwise)
      conditionally { value(no, into: target) }
      code.bind(end)
    case .and, .or:
      let end = code.makeLabel()
      let other = code.makeLabel()
      branch(expression, to: other, when: false)
      code.emit(.loadInt(Raw(target.raw), 1))
      code.emit(.jump(0), to: end)
      code.bind(other)
      code.emit(.loadInt(Raw(target.raw), 0))
      code.bind(end)
    case .coalesce(let left, let right): writeCoalesce(left, right, type, to: target)
    case .tryExpression(let inner, let kind): writeTry(inner, kind, type, to: target)
    case .ifExpression(let statement):
      yieldTargets.append(target)
      conditionally { compile(statement) }
      yieldTargets.removeLast()
    case .switchExpression(let statement):
      yieldTargets.append(target)
      conditionally { compile(statement) }
      yieldTargets.removeLast()
    case .block(let statements, let inner):
      statements.forEach(compile)
      value(inner, into: target)
    case .convert(let inner, let conversion): convert(inner, conversion, type, to: target)
    case .cast(let inner, let kind): cast(inner, kind, type, to: target)
    case .variable, .member, .staticMember, .subscripted, .tupleElement, .call:
      preconditionFailure("a place or call is compiled by its own function")
    case .invalid: unsupported("an expression with an error in it")
    }
  }

  func missing(_ what: String, _ type: TypeInfo, into target: Slot?) -> Value {
    unsupported(what)
    return Value(slot: target ?? temporary(type.layout), type: type, isOwned: target == nil)
  }

  /// What may not happen on every path.
  func conditionally(_ body: () -> Void) {
    conditionalDepth += 1
    body()
    conditionalDepth -= 1
  }

  /// Copies or moves a value whose owner is known.
  func moveBits(_ value: Value, to target: Slot) { copy(value, to: target) }

  // Literals.

  /// The word of a number's or truth value's literal; nil for other expressions and types.
  private func word(of literal: Expression, _ type: TypeInfo) -> UInt64? {
    guard case .scalar(let kind) = type.form else { return nil }
    if case .boolean(let isTrue) = literal.kind { return isTrue ? 1 : 0 }
    if case .floating(let number) = literal.kind {
      return kind == .float ? UInt64(Float(number).bitPattern) : number.bitPattern
    }
    guard case .integer(let magnitude, let isNegative) = literal.kind else { return nil }
    switch kind {
    case .double: return (isNegative ? -Double(magnitude) : Double(magnitude)).bitPattern
    case .float: return UInt64((isNegative ? -Float(magnitude) : Float(magnitude)).bitPattern)
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .bool, .unicodeScalar:
      return isNegative ? 0 &- magnitude : magnitude
    }
  }

  private func writeString(_ text: String, _ type: TypeInfo, to target: Slot) {
    switch type.form {
    case .scalar: loadWord(UInt64(text.unicodeScalars.first?.value ?? 0), to: Raw(target.raw))
    case .character:
      let scalars = text.unicodeScalars
      if scalars.count == 1, let scalar = scalars.first {
        loadWord(UInt64(scalar.value), to: Raw(target.raw))
        clear(target.ref, 1)
      } else {
        loadWord(0, to: Raw(target.raw))
        loadString(text, to: target.ref)
      }
    case .string, .array, .dictionary, .set, .optional, .host, .structure, .tuple, .enumeration, .instance, .closure,
      .existential, .metatype:
      loadString(text, to: target.ref)
    }
  }

  private func writeInterpolation(_ segments: [InterpolationSegment], to target: Slot) {
    let builder = temporary(.object)
    loadString("", to: builder.ref)
    for segment in segments {
      let start = mark
      switch segment {
      case .literal(let text):
        if text.isEmpty { continue }
        let piece = temporary(.object)
        loadString(text, to: piece.ref)
        code.emit(.appendString(Ref(builder.ref), Ref(piece.ref)))
      case .value(let expression):
        let piece = value(expression)
        switch piece.type.form {
        case .string: code.emit(.appendString(Ref(builder.ref), piece.ref))
        case .character: code.emit(.appendCharacter(Ref(builder.ref), piece.raw, piece.ref))
        case .scalar(let kind) where kind.isInteger && (kind.isSigned || kind.bitWidth < 64):
          code.emit(.appendInteger(Ref(builder.ref), piece.raw))
        case .scalar, .array, .dictionary, .set, .optional, .host, .structure, .tuple, .enumeration, .instance,
          .closure, .existential, .metatype:
          let text = temporary(.object)
          describe(piece, isDebug: false, to: text)
          code.emit(.appendString(Ref(builder.ref), Ref(text.ref)))
        }
      }
      release(to: start)
    }
    moveRefs(builder.ref, to: target.ref, 1)
    consume(builder, .object)
  }

  func newArray(of element: TypeInfo, literalCount: Int = 0, to ref: Int) {
    let description = arrayDescription(of: element, literalCount: literalCount)
    code.emit(.newArray(Ref(ref), code.constant(description.word)))
  }

  func arrayDescription(of element: TypeInfo, literalCount: Int = 0) -> ArrayDescription {
    ArrayDescription(
      element.layout, elementBytes: types.byteLayout(of: element)?.stride, literalCount: literalCount)
  }

  func writeArray(_ elements: [Expression], _ type: TypeInfo, to target: Slot) {
    guard case .array = type.form else { return unsupported("a literal of type \(type.type)") }
    let element = info(type.arguments[0])
    if elements.count > 1, !oracle.asksForCapacities, let words = words(of: elements, element) {
      code.emit(.loadObject(Ref(target.ref), code.object(literal(words, element))))
      return
    }
    let array = temporary(.object)
    newArray(of: element, literalCount: elements.count, to: array.ref)
    for expression in elements {
      let start = mark
      append(value(expression), to: array.ref)
      release(to: start)
    }
    moveRefs(array.ref, to: target.ref, 1)
    consume(array, .object)
  }

  private func literal(_ words: [UInt64], _ element: TypeInfo) -> ArrayObject {
    ArrayObject(words: words, elementBytes: types.byteLayout(of: element)?.stride ?? 0)
  }

  /// The words of literals of one scalar type: they make an array that the code holds, and whoever changes it copies.
  private func words(of elements: [Expression], _ element: TypeInfo) -> [UInt64]? {
    var words: [UInt64] = []
    words.reserveCapacity(elements.count)
    for expression in elements {
      guard let word = word(of: expression, element) else { return nil }
      words.append(word)
    }
    return words
  }

  /// Appends an element; one that is not owned is copied first.
  func append(_ element: Value, to array: Int) {
    if element.layout.references == 0, element.layout.raw == 1 {
      code.emit(.appendWord(Ref(array), element.raw))
    } else if element.layout.references == 0 || element.isOwned {
      code.emit(.appendElement(Ref(array), element.raw, element.ref))
      consume(element.slot, element.layout)
    } else {
      let own = temporary(TypeLayout(raw: 0, references: element.layout.references))
      copyRefs(element.slot.ref, to: own.ref, element.layout.references)
      code.emit(.appendElement(Ref(array), element.raw, Ref(own.ref)))
      consume(own, TypeLayout(raw: 0, references: element.layout.references))
    }
  }

  private func writeDictionary(
    _ entries: [(key: Expression, value: Expression)], _ type: TypeInfo, to target: Slot
  ) {
    guard case .dictionary = type.form else { return unsupported("a literal of type \(type.type)") }
    let keyType = info(type.arguments[0])
    let valueType = info(type.arguments[1])
    let dictionary = temporary(.object)
    newDictionary(keyType.layout, valueType.layout, to: dictionary.ref)
    for entry in entries {
      let start = mark
      let key = value(entry.key)
      let new = value(entry.value)
      insertLiteral(key, new, into: dictionary)
      release(to: start)
    }
    moveRefs(dictionary.ref, to: target.ref, 1)
    consume(dictionary, .object)
  }

  // Optionals.

  /// Leaves a chain, or goes on, when an optional is nil.
  func branchNone(_ optional: Value, to label: Label) {
    guard case .optional(_, let hasTag) = optional.type.form else { return unsupported("an optional of another kind") }
    code.emit(hasTag ? .branchFalse(optional.raw, 0) : .branchNil(optional.ref, 0), to: label)
  }

  func branchSome(_ optional: Value, to label: Label) {
    guard case .optional(_, let hasTag) = optional.type.form else { return unsupported("an optional of another kind") }
    code.emit(hasTag ? .branchTrue(optional.raw, 0) : .branchNotNil(optional.ref, 0), to: label)
  }

  /// The payload's registers within an optional's.
  func payload(of optional: Value) -> Value {
    guard case .optional(let inner, let hasTag) = optional.type.form else { return optional }
    return Value(
      slot: Slot(raw: optional.slot.raw + (hasTag ? 1 : 0), ref: optional.slot.ref), type: inner,
      isOwned: optional.isOwned)
  }

  /// Marks an optional's registers as holding a payload that stands where `payload(of:)` says.
  func markSome(_ slot: Slot, _ type: TypeInfo) {
    if case .optional(_, hasTag: true) = type.form { code.emit(.loadInt(Raw(slot.raw), 1)) }
  }

  private func writeUnwrapped(_ inner: Expression, _ whole: Expression, to target: Slot) {
    let optional = value(inner)
    let some = code.makeLabel()
    branchSome(optional, to: some)
    trapAbsent(inner, whole)
    code.bind(some)
    moveBits(payload(of: optional), to: target)
  }

  /// Traps for a value that is nil; what nobody wrote a `!` behind is unwrapped implicitly.
  func trapAbsent(_ inner: Expression, _ whole: Expression) {
    let how = inner.range == whole.range ? "implicitly unwrapping" : "unwrapping"
    trap("Fatal error: Unexpectedly found nil while \(how) an Optional value")
  }

  private func writeChain(_ inner: Expression, _ type: TypeInfo, to target: Slot) {
    let end = code.makeLabel()
    let none = code.makeLabel()
    let innerType = info(inner.type)
    let start = mark
    let outerMaximum = refMaximum
    refMaximum = refTop
    chains.append(none)
    conditionally {
      if innerType === type {
        // A chain that ends in an optional is not wrapped again.
        value(inner, into: target)
      } else {
        let slot = payload(of: Value(slot: target, type: type, isOwned: false)).slot
        value(inner, into: slot)
        markSome(target, type)
      }
    }
    chains.removeLast()
    code.emit(.jump(0), to: end)
    endWithNone(target, type, from: none, to: end, start, outerMaximum)
  }

  /// Where something has led to no value: `none` is bound here, and `end` behind it. It may be left while temporaries
  /// of its inner parts are in use: all registers that were used since `start` are cleared.
  func endWithNone(
    _ target: Slot, _ type: TypeInfo, from none: Label, to end: Label, _ start: Mark, _ outerMaximum: Int
  ) {
    code.bind(none)
    clear(start.ref, refMaximum - start.ref)
    refMaximum = max(refMaximum, outerMaximum)
    zero(target, type.layout)
    code.bind(end)
  }

  private func writeCoalesce(_ left: Expression, _ right: Expression, _ type: TypeInfo, to target: Slot) {
    let end = code.makeLabel()
    let none = code.makeLabel()
    let optional = value(left)
    branchNone(optional, to: none)
    conditionally {
      if optional.type === type {
        moveBits(optional, to: target)
      } else {
        moveBits(payload(of: optional), to: target)
      }
    }
    code.emit(.jump(0), to: end)
    code.bind(none)
    conditionally { value(right, into: target) }
    code.bind(end)
  }

  // Enumerations.

  private func writeCase(_ enumCase: EnumCaseDecl, _ payload: [Expression], _ type: TypeInfo, to target: Slot) {
    if case .optional(_, _) = type.form {
      guard let inner = payload.first else { return zero(target, type.layout) }
      value(inner, into: self.payload(of: Value(slot: target, type: type, isOwned: false)).slot)
      return markSome(target, type)
    }
    guard case .enumeration(let hasTag) = type.form else { return unsupported("a case of \(type.type)") }
    let shape = type.cases[enumCase.index]
    var used = TypeLayout(raw: hasTag ? 1 : 0, references: 0)
    if shape.isIndirect {
      let words = temporary(shape.payload)
      for (expression, field) in zip(payload, shape.fields) { value(expression, into: words.offset(field)) }
      box(words, shape.payload, to: target.ref)
      used.references = 1
    } else {
      for (expression, field) in zip(payload, shape.fields) { value(expression, into: target.offset(field)) }
      used.raw += shape.payload.raw
      used.references += shape.payload.references
    }
    if hasTag { loadInt(enumCase.index, to: Raw(target.raw)) }
    for word in used.raw..<max(used.raw, type.layout.raw) { code.emit(.loadInt(Raw(target.raw + word), 0)) }
    if type.layout.references > used.references {
      clear(target.ref + used.references, type.layout.references - used.references)
    }
  }

  /// Moves words into a new block.
  func box(_ words: Slot, _ layout: TypeLayout, to ref: Int) {
    let own = temporary(.object)
    newBlock(program.shape(layout), to: own.ref)
    storeBlock(own.ref, rawWord: 0, refWord: layout.raw, layout, from: words)
    consume(words, layout)
    moveRefs(own.ref, to: ref, 1)
    consume(own, .object)
  }

  func newBlock(_ shape: UnsafeMutablePointer<BlockShape>, to ref: Int) {
    code.emit(.newBlock(Ref(ref), code.constant(UInt64(UInt(bitPattern: shape)))))
  }

  private func writeDynamicType(_ inner: Expression, to target: Slot) {
    let operand = value(inner)
    switch operand.type.form {
    case .existential:
      // Of a generic parameter that is an existential, the type is that.
      switch inner.type {
      case .generic, .associated: loadInt(operand.type.number, to: Raw(target.raw))
      case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
        code.emit(.move(Raw(target.raw), operand.raw))
      }
    case .instance: code.emit(.dynamicClass(Raw(target.raw), operand.ref))
    case .scalar, .string, .character, .array, .dictionary, .set, .optional, .host, .structure, .tuple, .enumeration,
      .closure, .metatype:
      loadInt(operand.type.number, to: Raw(target.raw))
    }
  }

  // Traps.

  func trap(_ text: String) {
    code.emit(.trap(code.object(StringObject(text))))
  }
}
