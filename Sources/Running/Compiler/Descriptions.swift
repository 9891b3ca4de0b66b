import Checking
import Natives

/// What `print` and `debugPrint` show of a value.
extension FunctionCompiler {
  func describe(_ value: Value, isDebug: Bool, to target: Slot) {
    let start = mark
    switch value.type.form {
    case .string where !isDebug:
      copyRefs(value.slot.ref, to: target.ref, 1)
    case .existential:
      let selector = program.selector(.describe(isDebug: isDebug), receiver: 0)
      let text = window([.value(notOwned(value))], result: stringType, mayThrow: false, into: nil) { raw, ref in
        .callDynamic(selector: selector, raw, ref)
      }
      copy(text, to: target)
    // An instance's own class says how it is shown.
    case .instance: describe(boxedForCast(value), isDebug: isDebug, to: target)
    case .scalar(.int) where !isDebug:
      describeWord(.describeInt, value, to: target)
    case .scalar(.double) where !isDebug: describeWord(.describeDouble, value, to: target)
    case .scalar, .string, .character, .array, .dictionary, .set, .optional, .host, .structure, .tuple, .enumeration,
      .closure, .metatype:
      describeByType(value, isDebug: isDebug, to: target)
    }
    release(to: start)
  }

  /// As a value of just its static type.
  private func describeByType(_ value: Value, isDebug: Bool, to target: Slot) {
    let function = program.describe(value.type, isDebug: isDebug)
    let text = window([.value(notOwned(value))], result: stringType, mayThrow: false, into: nil) { raw, ref in
      .call(function: UInt16(function), raw, ref)
    }
    copy(text, to: target)
  }

  private func notOwned(_ value: Value) -> Value { Value(slot: value.slot, type: value.type, isOwned: false) }

  private func describeWord(_ operation: RuntimeOperation, _ value: Value, to target: Slot) {
    let window = temporary(TypeLayout(raw: 1, references: 1))
    if value.layout.raw > 0 { code.emit(.move(Raw(window.raw), value.raw)) }
    if value.layout.references > 0 { copyRefs(value.slot.ref, to: window.ref, 1) }
    code.emit(.callRuntime(operation, Raw(window.raw), Ref(window.ref)))
    moveRefs(window.ref, to: target.ref, 1)
  }

  func compileBoxedDescription(_ type: TypeInfo, isDebug: Bool) throws(CompilationFailure) -> Code {
    beginDescription()
    let own = reserve(.existential)
    ownReferences.append((own.ref, 1))
    let slot = declareSlot(type.layout, mayHoldInstances: false)
    unbox(Value(slot: own, type: anyType, isOwned: false), as: type, to: slot)
    let value = Value(slot: slot, type: type, isOwned: false)
    if type.isInstance {
      describeByType(value, isDebug: isDebug, to: result)
    } else {
      describe(value, isDebug: isDebug, to: result)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  private func beginDescription() {
    name = "description"
    isLibrary = true
    resultType = stringType
    result = reserve(.object)
    openScope()
  }

  func compileDescription(_ type: TypeInfo, isDebug: Bool) throws(CompilationFailure) -> Code {
    beginDescription()
    let slot = reserve(type.layout)
    if type.layout.references > 0 { ownReferences.append((slot.ref, type.layout.references)) }
    let value = Value(slot: slot, type: type, isOwned: false)
    if !describeByWitness(value, isDebug: isDebug) { writeDescription(value, isDebug: isDebug) }
    closeScope()
    emitReturn()
    return try finish()
  }

  /// The author's (or the library's) own text.
  private func describeByWitness(_ value: Value, isDebug: Bool) -> Bool {
    let own = ("CustomStringConvertible", "description")
    let debug = ("CustomDebugStringConvertible", "debugDescription")
    let mirror = ("_Reflected", isDebug ? "_debugReflection" : "_reflection")
    var texts = isDebug ? [debug, own] : [own, debug]
    if value.type.nominal?.isLibrary == false {
      texts.insert(("TextOutputStreamable", "_streamedText"), at: isDebug ? texts.count : 0)
    }
    for (protocolName, name) in texts + [mirror] {
      let decl = oracle.libraryProtocol(protocolName)
      guard oracle.conformance(of: value.type.type, to: decl) != nil else { continue }
      guard let requirement = requirement(protocolName, name) else { return false }
      let sub = requirement.substitution(value.type)
      if case .function(let function) = oracle.witness(for: requirement.decl, sub).target,
        case .native(.intrinsic(.value(let operation))) = function.implementation,
        operation == .describe || operation == .debugDescribe
      {
        return false
      }
      let start = mark
      let text = invoke(requirement.decl, .witness, sub, .value(value), [], stringType, into: nil)
      copy(text, to: result)
      release(to: start)
      return true
    }
    return false
  }

  private func writeDescription(_ value: Value, isDebug: Bool) {
    let type = value.type
    switch type.form {
    case .scalar(let kind):
      switch kind {
      case .double: describeWord(.describeDouble, value, to: result)
      case .float: describeWord(.describeFloat, value, to: result)
      case .bool: chooseText(value)
      case .unicodeScalar: describeWord(isDebug ? .describeQuotedScalar : .describeScalar, value, to: result)
      case .uint, .uint64: describeWord(.describeUnsigned, value, to: result)
      case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
        describeWord(.describeInt, value, to: result)
      }
    case .string:
      if isDebug {
        describeWord(.describeQuotedString, value, to: result)
      } else {
        copyRefs(value.slot.ref, to: result.ref, 1)
      }
    case .character: describeWord(isDebug ? .describeQuotedCharacter : .describeCharacter, value, to: result)
    case .optional:
      let none = code.makeLabel()
      let end = code.makeLabel()
      branchNone(value, to: none)
      begin("Optional(")
      add(payload(of: value))
      add(")")
      code.emit(.jump(0), to: end)
      code.bind(none)
      loadString("nil", to: result.ref)
      code.bind(end)
    case .structure where type.nominal.map(Self.isShownByName) == true:
      begin(oracle.name(of: type.type, isQualified: true))
    case .structure(let fields):
      begin(oracle.name(of: type.type, isQualified: isDebug) + "(")
      add(fields, of: value)
      add(")")
    case .tuple(let fields):
      begin("(")
      add(fields, of: value)
      add(")")
    case .enumeration(let hasTag): writeCases(value, hasTag, isDebug: isDebug)
    case .instance:
      let window = temporary(TypeLayout(raw: 1, references: 1))
      code.emit(.dynamicClass(Raw(window.raw), value.ref))
      code.emit(.callRuntime(.describeQualifiedTypeName, Raw(window.raw), Ref(window.ref)))
      moveRefs(window.ref, to: result.ref, 1)
    case .closure: loadString("(Function)", to: result.ref)
    case .metatype: describeWord(isDebug ? .describeQualifiedTypeName : .describeTypeName, value, to: result)
    case .host: describeWord(.describeHost, value, to: result)
    case .existential, .array, .dictionary, .set:
      unsupported("a description of \(oracle.name(of: type.type, isQualified: false))")
    }
  }

  /// Types of the library whose mirror says nothing of its style: `print` has only their name.
  private static func isShownByName(_ decl: NominalDecl) -> Bool {
    decl.isLibrary && (decl.name == "StrideTo" || decl.name == "StrideThrough")
  }

  private func chooseText(_ value: Value) {
    let isFalse = code.makeLabel()
    let end = code.makeLabel()
    code.emit(.branchFalse(value.raw, 0), to: isFalse)
    loadString("true", to: result.ref)
    code.emit(.jump(0), to: end)
    code.bind(isFalse)
    loadString("false", to: result.ref)
    code.bind(end)
  }

  private func writeCases(_ value: Value, _ hasTag: Bool, isDebug: Bool) {
    let prefix = isDebug ? oracle.name(of: value.type.type, isQualified: true) + "." : ""
    let end = code.makeLabel()
    for (index, enumCase) in value.type.cases.enumerated() {
      let next = code.makeLabel()
      if hasTag, index + 1 < value.type.cases.count {
        code.emit(.branchNotEqualK(value.raw, code.constant(UInt64(index)), 0), to: next)
      }
      let start = mark
      if enumCase.fields.isEmpty {
        begin(prefix + enumCase.decl.name)
      } else {
        begin(prefix + enumCase.decl.name + "(")
        var words = value
        if enumCase.isIndirect {
          let slot = temporary(enumCase.payload)
          load(
            .block(value.slot.ref, rawWord: 0, refWord: enumCase.payload.raw), enumCase.payload, to: slot,
            mustBePresent: false)
          words = Value(slot: slot, type: value.type, isOwned: true)
        }
        if enumCase.fields.count == 1, let only = enumCase.fields.first, only.name == nil,
          case .tuple(let parts) = only.type.form
        {
          // A tuple that is all of what a case holds is shown as several values would be.
          add(parts, of: Value(slot: words.slot.offset(only), type: only.type, isOwned: false))
        } else {
          add(enumCase.fields, of: words)
        }
        add(")")
      }
      release(to: start)
      code.emit(.jump(0), to: end)
      code.bind(next)
    }
    code.bind(end)
  }

  // The text so far stands in the result's register.

  private func begin(_ text: String) { loadString(text, to: result.ref) }

  private func add(_ text: String) {
    let start = mark
    let piece = temporary(.object)
    loadString(text, to: piece.ref)
    code.emit(.appendString(Ref(result.ref), Ref(piece.ref)))
    release(to: start)
  }

  private func add(_ value: Value) {
    let start = mark
    let piece = temporary(.object)
    describe(notOwned(value), isDebug: true, to: piece)
    code.emit(.appendString(Ref(result.ref), Ref(piece.ref)))
    release(to: start)
  }

  private func add(_ fields: [TypeInfo.Field], of value: Value) {
    for (index, field) in fields.enumerated() {
      if index > 0 { add(", ") }
      if let name = field.name { add("\(name): ") }
      add(Value(slot: value.slot.offset(field), type: field.type, isOwned: false))
    }
  }
}
