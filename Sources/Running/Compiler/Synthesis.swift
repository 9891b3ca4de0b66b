import Checking
import Natives

/// What the compiler writes for a type's shape: equality, hashes, raw values, and what `print` shows.
extension FunctionCompiler {
  func writeSynthesized(_ kind: FunctionDecl.Synthesized, _ decl: FunctionDecl) {
    switch kind {
    case .equals, .less:
      bindParameters(decl)
      let values = decl.parameters.map(parameterValue)
      if kind.isLess {
        writeOrder(values[0], values[1])
      } else {
        writeEquality(values[0], values[1])
      }
    case .hashInto:
      bindSelf(decl)
      bindParameters(decl)
      guard let own = decl.selfVariable, case .register(let slot)? = variables[own],
        case .register(let hasher)? = variables[decl.parameters[0].variable]
      else { return unsupported("a synthesized hash") }
      writeHash(Value(slot: slot, type: info(own.type), isOwned: false), hasher)
    case .hashThroughValue(let getter):
      bindSelf(decl)
      bindParameters(decl)
      guard let own = decl.selfVariable, case .register(let slot)? = variables[own],
        case .register(let hasher)? = variables[decl.parameters[0].variable]
      else { return unsupported("a synthesized hash") }
      let type = info(own.type)
      let start = mark
      let word = invoke(
        getter, type.isInstance ? .virtual : .direct, types.substitution(of: type),
        .value(Value(slot: slot, type: type, isOwned: false)), [], intType, into: nil)
      combine(word, hasher)
      release(to: start)
    case .hashValue:
      bindSelf(decl)
      guard let own = decl.selfVariable, case .register(let slot)? = variables[own] else {
        return unsupported("a synthesized hash value")
      }
      hashValue(of: Value(slot: slot, type: info(own.type), isOwned: false), to: Raw(result.raw))
    case .allCases:
      guard case .array = resultType.form else { return unsupported("allCases of another type") }
      let element = info(resultType.arguments[0])
      newArray(of: element, to: result.ref)
      for enumCase in element.cases {
        let start = mark
        let slot = temporary(element.layout)
        if element.layout.raw > 0 { loadInt(enumCase.decl.index, to: Raw(slot.raw)) }
        append(Value(slot: slot, type: element, isOwned: true), to: result.ref)
        release(to: start)
      }
    case .rawValue, .codingText, .codingNumber:
      bindSelf(decl)
      guard let own = decl.selfVariable, case .register(let slot)? = variables[own] else {
        return unsupported("a synthesized raw value")
      }
      writeValueOfCase(Value(slot: slot, type: info(own.type), isOwned: false)) { caseValue(of: $0, kind) }
    case .memberwiseInit, .defaultInit, .inheritedInit, .initRawValue, .initCodingText, .initCodingNumber:
      preconditionFailure("initialisers are compiled as such")
    }
    closeScope()
    emitReturn()
  }

  private func bindSelf(_ decl: FunctionDecl) {
    guard let own = decl.selfVariable else { return }
    bindParameter(own, reserve(info(own.type).layout))
  }

  private func parameterValue(_ parameter: ParameterDecl) -> Value {
    let type = info(parameter.variable.type)
    guard case .register(let slot)? = variables[parameter.variable] else {
      return missing("a parameter", type, into: nil)
    }
    return Value(slot: slot, type: type, isOwned: false)
  }

  // Equality.

  private func writeEquality(_ a: Value, _ b: Value) {
    let different = code.makeLabel()
    let end = code.makeLabel()
    switch a.type.form {
    case .structure(let fields): compare(fields, a, b, orElse: different)
    case .enumeration(let hasTag):
      if hasTag { code.emit(.branchNotEqual(a.raw, b.raw, 0), to: different) }
      let same = code.makeLabel()
      for (index, enumCase) in a.type.cases.enumerated() where !enumCase.fields.isEmpty {
        let next = code.makeLabel()
        if hasTag { code.emit(.branchNotEqualK(a.raw, code.constant(UInt64(index)), 0), to: next) }
        let start = mark
        if enumCase.isIndirect {
          compare(enumCase.fields, unboxed(a, enumCase), unboxed(b, enumCase), orElse: different)
        } else {
          compare(enumCase.fields, a, b, orElse: different)
        }
        release(to: start)
        code.emit(.jump(0), to: same)
        code.bind(next)
      }
      code.bind(same)
    case .scalar, .string, .character, .array, .dictionary, .set, .optional, .host, .tuple, .instance, .closure,
      .existential, .metatype:
      unsupported("a synthesized ==")
    }
    code.emit(.loadInt(Raw(result.raw), 1))
    code.emit(.jump(0), to: end)
    code.bind(different)
    clear(result.ref + ownTop, refMaximum - ownTop)
    code.emit(.loadInt(Raw(result.raw), 0))
    code.bind(end)
  }

  /// `<` of an enumeration: by case, then by the first payload that differs.
  private func writeOrder(_ a: Value, _ b: Value) {
    guard case .enumeration(let hasTag) = a.type.form else { return unsupported("a synthesized <") }
    let end = code.makeLabel()
    if hasTag {
      code.emit(.less(Raw(result.raw), a.raw, b.raw))
      code.emit(.branchNotEqual(a.raw, b.raw, 0), to: end)
    }
    code.emit(.loadInt(Raw(result.raw), 0))
    for (index, enumCase) in a.type.cases.enumerated() where !enumCase.fields.isEmpty {
      let next = code.makeLabel()
      if hasTag { code.emit(.branchNotEqualK(a.raw, code.constant(UInt64(index)), 0), to: next) }
      let start = mark
      let (left, right) = enumCase.isIndirect ? (unboxed(a, enumCase), unboxed(b, enumCase)) : (a, b)
      let done = code.makeLabel()
      for field in enumCase.fields {
        let inner = mark
        let x = Value(slot: left.slot.offset(field), type: field.type, isOwned: false)
        let y = Value(slot: right.slot.offset(field), type: field.type, isOwned: false)
        let flag = temporaryWord()
        equal(x, y, to: flag)
        let same = code.makeLabel()
        code.emit(.branchTrue(flag, 0), to: same)
        conditionally {
          less(x, y, to: Raw(result.raw))
          release(to: inner)
        }
        code.emit(.jump(0), to: done)
        code.bind(same)
        release(to: inner)
      }
      code.bind(done)
      release(to: start)
      code.emit(.jump(0), to: end)
      code.bind(next)
    }
    code.bind(end)
  }

  private func less(_ a: Value, _ b: Value, to flag: Raw) {
    guard let requirement = requirement("Comparable", "<") else { return }
    let type = Expression(.metatype(a.type.type), .metatype(a.type.type), program.noRange)
    let value = invoke(
      requirement.decl, .witness, requirement.substitution(a.type), .expression(type), [.value(a), .value(b)], boolType,
      into: nil)
    code.emit(.move(flag, value.raw))
  }

  /// The first reference register behind the parameters.
  private var ownTop: Int { refTop }

  /// The words of an indirect payload.
  private func unboxed(_ value: Value, _ enumCase: TypeInfo.Case) -> Value {
    let slot = temporary(enumCase.payload)
    load(
      .block(value.slot.ref, rawWord: 0, refWord: enumCase.payload.raw), enumCase.payload, to: slot,
      mustBePresent: false)
    return Value(slot: slot, type: value.type, isOwned: true)
  }

  private func compare(_ fields: [TypeInfo.Field], _ a: Value, _ b: Value, orElse label: Label) {
    for field in fields {
      let start = mark
      let flag = temporaryWord()
      equal(
        Value(slot: a.slot.offset(field), type: field.type, isOwned: false),
        Value(slot: b.slot.offset(field), type: field.type, isOwned: false), to: flag)
      code.emit(.branchFalse(flag, 0), to: label)
      release(to: start)
    }
  }

  /// Whether two values are equal, as their type's `==` says.
  func equal(_ a: Value, _ b: Value, to flag: Raw) {
    let (a, b) = (borrow(a), borrow(b))
    if case .string = a.type.form { return code.emit(.equalString(flag, a.ref, b.ref)) }
    if case .scalar(let kind) = a.type.form, kind != .float {
      return code.emit(kind == .double ? .equalDouble(flag, a.raw, b.raw) : .equal(flag, a.raw, b.raw))
    }
    guard let requirement = requirement("Equatable", "==") else { return }
    let start = mark
    // An author's `==` is a static member: it is handed its type.
    let type = Expression(.metatype(a.type.type), .metatype(a.type.type), program.noRange)
    let value = invoke(
      requirement.decl, .witness, requirement.substitution(a.type), .expression(type), [.value(a), .value(b)], boolType,
      into: nil)
    code.emit(.move(flag, value.raw))
    release(to: start)
  }

  struct LibraryRequirement {
    var decl: FunctionDecl
    var owner: ProtocolDecl
    func substitution(_ type: TypeInfo) -> Substitution { Substitution([owner.selfParameter: type.type]) }
  }

  func requirement(_ protocolName: String, _ name: String) -> LibraryRequirement? {
    let owner = oracle.libraryProtocol(protocolName)
    let found = owner.requirements.first { decl in
      switch decl.kind {
      case .getter(let storage): storage.name == name
      case .function: decl.name == name
      case .initializer, .deinitializer, .setter, .willSet, .didSet: false
      }
    }
    guard let found else {
      unsupported("\(protocolName).\(name)")
      return nil
    }
    return LibraryRequirement(decl: found, owner: owner)
  }

  // Hashes: the state of the library's `Hasher` is one word.

  /// Where a dictionary looks for a key: never negative.
  func hash(_ value: Value, to d: Raw) {
    withState(fed: value) { state in shiftRight(state, by: 1, to: d) }
  }

  /// What a hasher says that was fed the value alone, as `Hasher.finalize` says it.
  private func hashValue(of value: Value, to d: Raw) {
    withState(fed: value) { state in
      let shifted = temporaryWord()
      shiftRight(state, by: 29, to: shifted)
      code.emit(.exclusiveOr(d, state, shifted))
    }
  }

  /// Hands on the state of a hasher that was fed the value alone.
  private func withState(fed value: Value, _ body: (Raw) -> Void) {
    let start = mark
    let hasher = temporary(.rawWord)
    loadWord(0x9E37_79B9_7F4A_7C15, to: Raw(hasher.raw))
    combine(value, hasher)
    body(Raw(hasher.raw))
    release(to: start)
  }

  /// Shifts a word without sign.
  private func shiftRight(_ word: Raw, by bits: Int, to d: Raw) {
    let operands = temporary(TypeLayout(raw: 2, references: 0))
    code.emit(.move(Raw(operands.raw), word))
    loadInt(bits, to: Raw(operands.raw + 1))
    code.emit(.scalar(.shiftRightUnsigned, d, Raw(operands.raw)))
  }

  /// As `Hasher._combine` does it: a synthesized hash is that of the parts fed one by one.
  private func mix(_ word: Raw, _ hasher: Slot) {
    let state = Raw(hasher.raw)
    code.emit(.exclusiveOr(state, state, word))
    let factor = temporaryWord()
    loadWord(0xD6E8_FEB8_6659_FD93, to: factor)
    code.emit(.multiplyWrapping(state, state, factor))
    let shifted = temporaryWord()
    shiftRight(state, by: 32, to: shifted)
    code.emit(.exclusiveOr(state, state, shifted))
  }

  /// Feeds a value to a hasher in a register.
  private func combine(_ value: Value, _ hasher: Slot) {
    let value = borrow(value)
    let start = mark
    switch value.type.form {
    case .scalar(let kind) where !kind.isFloating: mix(value.raw, hasher)
    case .string, .character:
      let isString = value.layout.raw == 0
      let window = temporary(TypeLayout(raw: 1, references: 1))
      if !isString { code.emit(.move(Raw(window.raw), value.raw)) }
      copyRefs(value.slot.ref, to: window.ref, 1)
      code.emit(.callRuntime(isString ? .stringHash : .characterHash, Raw(window.raw), Ref(window.ref)))
      mix(Raw(window.raw), hasher)
    case .scalar, .array, .dictionary, .set, .optional, .host, .structure, .tuple, .enumeration, .instance, .closure,
      .existential, .metatype:
      guard let requirement = requirement("Hashable", "hash") else { return }
      let hasherType = library("Hasher")
      invoke(
        requirement.decl, .witness, requirement.substitution(value.type), .value(value),
        [.place(.register(hasher), hasherType)], voidType, into: nil)
    }
    release(to: start)
  }

  private func writeHash(_ value: Value, _ hasher: Slot) {
    switch value.type.form {
    case .structure(let fields):
      for field in fields {
        combine(Value(slot: value.slot.offset(field), type: field.type, isOwned: false), hasher)
      }
    case .enumeration(let hasTag):
      if hasTag { mix(value.raw, hasher) }
      let end = code.makeLabel()
      for (index, enumCase) in value.type.cases.enumerated() where !enumCase.fields.isEmpty {
        let next = code.makeLabel()
        if hasTag { code.emit(.branchNotEqualK(value.raw, code.constant(UInt64(index)), 0), to: next) }
        let start = mark
        let words = enumCase.isIndirect ? unboxed(value, enumCase) : value
        for field in enumCase.fields {
          combine(Value(slot: words.slot.offset(field), type: field.type, isOwned: false), hasher)
        }
        release(to: start)
        code.emit(.jump(0), to: end)
        code.bind(next)
      }
      code.bind(end)
    case .scalar, .string, .character, .array, .dictionary, .set, .optional, .host, .tuple, .instance, .closure,
      .existential, .metatype:
      unsupported("a synthesized hash")
    }
  }

  // Raw values.

  /// What a case gives for what is asked of it.
  private func caseValue(of decl: EnumCaseDecl, _ kind: FunctionDecl.Synthesized) -> Expression? {
    switch kind {
    case .rawValue, .initRawValue: return decl.rawValue
    case .codingText, .initCodingText:
      if let raw = decl.rawValue, case .string = raw.kind { return raw }
      return Expression(.string(decl.name), library("String").type, decl.range)
    case .initCodingNumber:
      guard let raw = decl.rawValue, case .integer = raw.kind else { return nil }
      return raw
    case .codingNumber:
      let number = caseValue(of: decl, .initCodingNumber)
      return Expression(number.map { .convert($0, .optionalSome) } ?? .nilLiteral, resultType.type, decl.range)
    case .memberwiseInit, .defaultInit, .inheritedInit, .equals, .hashInto, .hashValue, .hashThroughValue, .less,
      .allCases:
      return nil
    }
  }

  private func writeValueOfCase(_ value: Value, _ literal: (EnumCaseDecl) -> Expression?) {
    let end = code.makeLabel()
    let cases = value.type.cases
    for (index, enumCase) in cases.enumerated() {
      let next = code.makeLabel()
      if index + 1 < cases.count {
        code.emit(.branchNotEqualK(value.raw, code.constant(UInt64(index)), 0), to: next)
      }
      if let literal = literal(enumCase.decl) { self.value(literal, into: result) }
      code.emit(.jump(0), to: end)
      code.bind(next)
    }
    code.bind(end)
  }

  func writeInitByCase(_ kind: FunctionDecl.Synthesized, _ type: TypeInfo, _ raw: Value, _ slot: Slot) {
    let found = code.makeLabel()
    for (index, enumCase) in type.cases.enumerated() {
      guard let literal = caseValue(of: enumCase.decl, kind) else { continue }
      let start = mark
      let flag = temporaryWord()
      equal(raw, value(literal), to: flag)
      if type.layout.raw > 0 { loadInt(index, to: Raw(slot.raw)) }
      release(to: start)
      code.emit(.branchTrue(flag, 0), to: found)
    }
    returnNilFromInit()
    code.bind(found)
  }
}

extension FunctionDecl.Synthesized {
  fileprivate var isLess: Bool { if case .less = self { true } else { false } }

  /// An initialiser that finds the case of which it is handed something.
  var findsCase: Bool {
    switch self {
    case .initRawValue, .initCodingText, .initCodingNumber: true
    case .memberwiseInit, .defaultInit, .inheritedInit, .equals, .hashInto, .hashValue, .hashThroughValue, .less,
      .allCases, .rawValue, .codingText, .codingNumber:
      false
    }
  }
}
