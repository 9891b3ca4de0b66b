import Checking
import Natives

/// The parts of a value that `dump` shows. A compiled function of each type hands them to the library's `_Parts`.
extension FunctionCompiler {
  private var partsType: TypeInfo { library("_Parts") }

  /// `_readParts(_:_:)`: what an existential holds knows its own parts.
  func readParts(of value: Value, into parts: Value) {
    let start = mark
    let selector = program.selector(.parts, receiver: 0)
    _ = window([.value(value.borrowed), .value(parts.borrowed)], result: voidType, mayThrow: false, into: nil) {
      raw, ref in
      .callDynamic(selector: selector, raw, ref)
    }
    release(to: start)
  }

  func compileParts(_ type: TypeInfo) throws(CompilationFailure) -> Code {
    name = "parts"
    isLibrary = true
    resultType = voidType
    result = reserve(.empty)
    openScope()
    let own = reserve(.existential)
    ownReferences.append((own.ref, 1))
    let parts = Value(slot: reserve(.object), type: partsType, isOwned: false)
    ownReferences.append((parts.slot.ref, 1))
    let slot = declareSlot(type.layout, mayHoldInstances: false)
    unbox(Value(slot: own, type: anyType, isOwned: false), as: type, to: slot)
    addParts(of: Value(slot: slot, type: type, isOwned: false), to: parts)
    closeScope()
    emitReturn()
    return try finish()
  }

  private func addParts(of value: Value, to parts: Value) {
    let type = value.type
    if type.nominal != nil, addOwnParts(of: value, to: parts) { return }
    switch type.form {
    case .scalar, .string, .character, .closure, .metatype: break
    case .optional:
      call("_stylePart", [parts], "optional")
      let none = code.makeLabel()
      branchNone(value, to: none)
      conditionally { add("some", payload(of: value), to: parts) }
      code.bind(none)
    case .structure(let fields):
      if type.nominal?.isLibrary == true { return unsupportedParts(type) }
      call("_stylePart", [parts], "struct")
      summarize(value, "", in: parts)
      add(fields, of: value, to: parts)
    case .tuple(let fields):
      addTuple(fields, of: value, to: parts)
    case .enumeration(let hasTag):
      call("_stylePart", [parts], "enum")
      addCases(of: value, hasTag, to: parts)
    case .instance:
      if type.nominal?.isLibrary == true { return unsupportedParts(type) }
      call("_stylePart", [parts], "class")
      summarize(value, "", in: parts)
      addInstance(value, type, to: parts)
    case .existential, .array, .dictionary, .set, .host: unsupportedParts(type)
    }
  }

  private func unsupportedParts(_ type: TypeInfo) {
    unsupported("a dump of \(oracle.name(of: type.type, isQualified: false))")
  }

  /// The parts that the library itself names, or an author's mirror.
  private func addOwnParts(of value: Value, to parts: Value) -> Bool {
    let composite = oracle.libraryProtocol("_Composite")
    guard oracle.conformance(of: value.type.type, to: composite) != nil,
      let requirement = requirement("_Composite", "_addParts")
    else { return false }
    let start = mark
    _ = invoke(
      requirement.decl, .witness, requirement.substitution(value.type), .value(value), [.value(parts)], voidType,
      into: nil)
    release(to: start)
    return true
  }

  /// A type without a description of its own is shown by its name.
  private func summarize(_ value: Value, _ suffix: String, in parts: Value) {
    let type = value.type.type
    let hasText = ["CustomStringConvertible", "CustomDebugStringConvertible"].contains {
      oracle.conformance(of: type, to: oracle.libraryProtocol($0)) != nil
    }
    if !hasText { call("_describePart", [parts], oracle.name(of: type, isQualified: true) + suffix) }
  }

  private func add(_ fields: [TypeInfo.Field], of value: Value, to parts: Value) {
    for (index, field) in fields.enumerated() {
      let label = field.variable.map(Self.label) ?? field.name ?? ".\(index)"
      add(label, Value(slot: value.slot.offset(field), type: field.type, isOwned: false), field.variable, to: parts)
    }
  }

  private func addTuple(_ fields: [TypeInfo.Field], of value: Value, to parts: Value) {
    call("_describePart", [parts], fields.count == 1 ? "(1 element)" : "(\(fields.count) elements)")
    call("_stylePart", [parts], "tuple")
    add(fields, of: value, to: parts)
  }

  private func addCases(of value: Value, _ hasTag: Bool, to parts: Value) {
    let end = code.makeLabel()
    let cases = value.type.cases
    for (index, enumCase) in cases.enumerated() {
      let next = code.makeLabel()
      if hasTag, index + 1 < cases.count {
        code.emit(.branchNotEqualK(value.raw, code.constant(UInt64(index)), 0), to: next)
      }
      let start = mark
      conditionally {
        summarize(value, "." + enumCase.decl.name, in: parts)
        addPayload(of: enumCase, value, to: parts)
      }
      release(to: start)
      code.emit(.jump(0), to: end)
      code.bind(next)
    }
    code.bind(end)
  }

  /// A payload is one child: a value alone as it is, several or a labelled one as a tuple.
  private func addPayload(of enumCase: TypeInfo.Case, _ value: Value, to parts: Value) {
    guard !enumCase.fields.isEmpty else { return }
    var words = value
    if enumCase.isIndirect {
      let slot = temporary(enumCase.payload)
      load(
        .block(value.slot.ref, rawWord: 0, refWord: enumCase.payload.raw), enumCase.payload, to: slot,
        mustBePresent: false)
      words = Value(slot: slot, type: value.type, isOwned: true)
    }
    if enumCase.fields.count == 1, enumCase.fields[0].name == nil {
      let field = enumCase.fields[0]
      add(enumCase.decl.name, Value(slot: words.slot.offset(field), type: field.type, isOwned: false), to: parts)
    } else {
      let elements = enumCase.fields.map { TupleElement($0.name, $0.type.type) }
      let slot = words.slot.offset(enumCase.fields[0])
      add(
        enumCase.decl.name, Value(slot: slot, type: types.info(.tuple(elements)), isOwned: false), to: parts)
    }
  }

  private func addInstance(_ instance: Value, _ type: TypeInfo, to parts: Value) {
    let start = mark
    let layout = types.instanceLayout(of: type)
    let inherited = types.superclass(of: type)
    let count = inherited.map { types.instanceLayout(of: $0).fields.count } ?? 0
    for field in layout.fields[count...] {
      let start = mark
      let slot = temporary(field.layout)
      load(
        .block(instance.slot.ref, rawWord: field.word, refWord: field.word + field.layout.raw), field.layout,
        to: slot, mustBePresent: false)
      add(
        Self.label(field.variable), Value(slot: slot, type: field.type, isOwned: false), field.variable, to: parts)
      release(to: start)
    }
    if let inherited {
      if inherited.nominal?.isLibrary == true { return unsupportedParts(inherited) }
      let number = temporary(.rawWord)
      loadInt(inherited.number, to: Raw(number.raw))
      let metatype = Value(slot: number, type: types.info(.metatype(.existential(.any))), isOwned: false)
      let rest = keep(call("_addSuperclass", [parts, metatype], result: partsType))
      addInstance(instance, inherited, to: rest)
    }
    release(to: start)
  }

  private static func label(_ variable: VariableDecl) -> String {
    variable.isLazy ? "$__lazy_storage_$_" + variable.name : variable.name
  }

  /// A child; a weak or unowned variable holds the way to what it refers to.
  private func add(_ label: String, _ value: Value, _ variable: VariableDecl? = nil, to parts: Value) {
    let start = mark
    var value = value
    if let strength = variable?.strength, strength != .strong {
      let slot = temporary(value.layout)
      loadWeak(strength, value.slot.ref, value.type, to: slot)
      value = Value(slot: slot, type: value.type, isOwned: false)
    }
    let boxed = temporary(.existential)
    box(value.borrowed, to: boxed)
    let text = temporary(.object)
    loadString(label, to: text.ref)
    call(
      "_addPart",
      [
        parts, Value(slot: text, type: stringType, isOwned: false),
        Value(slot: boxed, type: anyType, isOwned: false),
      ])
    release(to: start)
  }

  private func call(_ name: String, _ values: [Value], _ text: String) {
    let start = mark
    let slot = temporary(.object)
    loadString(text, to: slot.ref)
    call(name, values + [Value(slot: slot, type: stringType, isOwned: false)])
    release(to: start)
  }

  private func call(_ name: String, _ values: [Value]) {
    let start = mark
    _ = call(name, values, result: voidType)
    release(to: start)
  }

  private func call(_ name: String, _ values: [Value], result: TypeInfo) -> Value {
    invoke(
      oracle.libraryFunction(name), .direct, Substitution(), .none, values.map { .value($0.borrowed) }, result,
      into: nil)
  }
}

extension Value {
  /// The same registers, which stay with who owns them.
  fileprivate var borrowed: Value { Value(slot: slot, type: type, isOwned: false) }
}
