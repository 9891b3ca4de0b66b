import Checking
import Natives

extension FunctionCompiler {
  // Strings.

  func emit(_ operation: Intrinsic.StringOperation, _ arguments: [Passed], to slot: Slot) {
    switch operation {
    case .append:
      let piece = argumentValue(arguments[1])
      withOpen(arguments[0]) { code.emit(.appendString(Ref($0), piece.ref)) }
    case .appendCharacter:
      let character = argumentValue(arguments[1])
      withOpen(arguments[0]) { text in
        code.emit(.appendCharacter(Ref(text), character.raw, character.ref))
      }
    case .concatenate:
      let values = operands(arguments)
      let own = operationWindow(raw: 0, references: 1)
      copy(values[0], to: own)
      code.emit(.appendString(Ref(own.ref), values[1].ref))
      moveRefs(own.ref, to: slot.ref, 1)
    case .equal:
      let values = operands(arguments)
      code.emit(.equalString(Raw(slot.raw), values[0].ref, values[1].ref))
    case .less:
      let values = operands(arguments)
      let window = operationWindow(raw: 1, references: 2)
      copyRefs(values[1].slot.ref, to: window.ref + 1, 1)
      runReading(.stringLess, values[0], window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .isEmpty:
      code.emit(.byteCount(Raw(slot.raw), argumentValue(arguments[0]).ref))
      code.emit(.equalK(Raw(slot.raw), Raw(slot.raw), code.constant(0)))
    case .utf8Count: code.emit(.byteCount(Raw(slot.raw), argumentValue(arguments[0]).ref))
    case .utf8At:
      let values = operands(arguments)
      code.emit(.loadByte(Raw(slot.raw), values[0].ref, index: values[1].raw))
    case .characterAt:
      let values = operands(arguments)
      let window = operationWindow(raw: 2, references: 2)
      let known = code.makeLabel()
      clear(slot.ref, 1)
      code.emit(.loadCharacter(Raw(window.raw), values[0].ref, offset: values[1].raw))
      code.emit(.branchNotEqualK(Raw(window.raw), code.constant(UInt64.max), 0), to: known)
      code.emit(.move(Raw(window.raw), values[1].raw))
      runReading(.stringCharacterAt, values[0], window)
      moveRefs(window.ref + 1, to: slot.ref, 1)
      code.bind(known)
      copyRaw(window.raw, to: slot.raw, 2)
    case .characterScalar:
      let character = argumentValue(arguments[0])
      let cluster = code.makeLabel()
      code.emit(.move(Raw(slot.raw), character.raw))
      code.emit(.branchNil(character.ref, 0), to: cluster)
      code.emit(.loadInt(Raw(slot.raw), -1))
      code.bind(cluster)
    case .characterFromScalar:
      code.emit(.move(Raw(slot.raw), argumentValue(arguments[0]).raw))
      clear(slot.ref, 1)
    case .characterEqual, .characterLess:
      if operation == .characterEqual, let word = constantWord(ofCharacter: arguments[1]) {
        // One scalar against another: clusters have a reference and no scalar.
        return code.emit(.equalK(Raw(slot.raw), argumentValue(arguments[0]).raw, code.constant(word)))
      }
      let values = operands(arguments)
      let end = code.makeLabel()
      if operation == .characterEqual {
        code.emit(.compareCharacters(Raw(slot.raw), values[0].raw, values[1].raw))
        code.emit(.branchLessK(Raw(slot.raw), code.constant(2), 0), to: end)
      }
      defer { code.bind(end) }
      let window = operationWindow(raw: 2, references: 2)
      for (index, value) in values.enumerated() {
        code.emit(.move(Raw(window.raw + index), value.raw))
        copyRefs(value.slot.ref, to: window.ref + index, 1)
      }
      run(operation == .characterEqual ? .characterEqual : .characterLess, window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
      clear(window.ref, 2)
      consume(window, TypeLayout(raw: 0, references: 2))
    }
  }

  private func constantWord(ofCharacter argument: Passed) -> UInt64? {
    guard case .expression(let expression) = argument else { return nil }
    return constantWord(ofCharacter: expression)
  }

  /// The scalar of a character literal that no other character is equivalent to: an ASCII one, but for the four that
  /// have a double elsewhere in Unicode or look like a cluster's word.
  func constantWord(ofCharacter expression: Expression) -> UInt64? {
    guard case .string(let text) = expression.kind, let scalar = text.unicodeScalars.first,
      text.unicodeScalars.count == 1, scalar.isASCII, !["K", "`", ";", "\0"].contains(scalar)
    else { return nil }
    return UInt64(scalar.value)
  }

  // Values of any type.

  func emit(
    _ operation: Intrinsic.ValueOperation, _ sub: Substitution, _ arguments: [Passed], _ type: TypeInfo, to slot: Slot
  ) {
    switch operation {
    case .describe: describe(argumentValue(arguments[0]), isDebug: false, to: slot)
    case .debugDescribe: describe(argumentValue(arguments[0]), isDebug: true, to: slot)
    case .parts:
      let values = operands(arguments)
      readParts(of: values[0], into: values[1])
    case .trap:
      let text = argumentValue(arguments[0])
      let window = operationWindow(raw: 0, references: 1)
      runReading(.fail, text, window)
    case .precondition: check(arguments[0], "Precondition failed", arguments[1])
    case .assertion: check(arguments[0], "Assertion failed", arguments[1])
    case .fatalError: fail("Fatal error", arguments[0])
    case .exit:
      let status = argumentValue(arguments[0])
      let window = operationWindow(raw: 1, references: 0)
      code.emit(.move(Raw(window.raw), status.raw))
      run(.exit, window)
    case .identical:
      let values = operands(arguments)
      let (a, b) = (reference(of: values[0]), reference(of: values[1]))
      code.emit(.identical(Raw(slot.raw), Ref(a), Ref(b)))
    case .typeName, .qualifiedTypeName:
      let window = operationWindow(raw: 1, references: 1)
      code.emit(.move(Raw(window.raw), argumentValue(arguments[0]).raw))
      run(operation == .typeName ? .describeTypeName : .describeQualifiedTypeName, window)
      moveRefs(window.ref, to: slot.ref, 1)
    case .reinterpret, .identity:
      let value = argumentValue(arguments[0])
      copy(Value(slot: value.slot, type: type, isOwned: value.isOwned), to: slot)
    case .objectNumber:
      let value = argumentValue(arguments[0])
      if case .metatype = value.type.form { return code.emit(.move(Raw(slot.raw), value.raw)) }
      let window = operationWindow(raw: 1, references: 1)
      copyRefs(reference(of: value), to: window.ref, 1)
      run(.objectNumber, window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .isKind:
      let values = operands(arguments)
      let window = operationWindow(raw: 2, references: 0)
      code.emit(.move(Raw(window.raw), values[0].raw))
      code.emit(.move(Raw(window.raw + 1), values[1].raw))
      run(.isKind, window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .errorCode: errorCode(of: argumentValue(arguments[0]), to: slot)
    case .isUnique:
      withOpen(arguments[0]) { object in
        let window = operationWindow(raw: 1, references: 1)
        runChanging(.isUnique, object, window)
        code.emit(.move(Raw(slot.raw), Raw(window.raw)))
      }
    }
  }

  private func errorCode(of value: Value, to slot: Slot) {
    guard case .enumeration(let hasTag) = value.type.form else { return code.emit(.loadInt(Raw(slot.raw), 1)) }
    guard hasTag else { return code.emit(.loadInt(Raw(slot.raw), 0)) }
    let indices = value.type.cases.indices
    let ordered =
      indices.filter { !value.type.cases[$0].fields.isEmpty } + indices.filter { value.type.cases[$0].fields.isEmpty }
    let end = code.makeLabel()
    let tag = temporary(.rawWord)
    code.emit(.move(Raw(tag.raw), value.raw))
    for (number, index) in ordered.enumerated() {
      code.emit(.loadInt(Raw(slot.raw), Int16(number)))
      code.emit(.branchEqualK(Raw(tag.raw), code.constant(UInt64(index)), 0), to: end)
    }
    code.bind(end)
  }

  /// The reference register of an object, also inside an existential or an optional.
  private func reference(of value: Value) -> Int { value.slot.ref }
}
