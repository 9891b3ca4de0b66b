import Checking
import Diagnostics
import Natives

extension FunctionCompiler {
  func convert(_ inner: Expression, _ conversion: Conversion, _ type: TypeInfo, to target: Slot) {
    switch conversion {
    case .optionalSome:
      value(inner, into: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
      markSome(target, type)
    case .existential:
      box(value(inner), to: target)
    case .existentialToExistential, .upcast:
      let value = value(inner)
      copy(Value(slot: value.slot, type: type, isOwned: value.isOwned), to: target)
    case .optionalMap, .function, .array, .dictionary, .set, .tuple, .sequence:
      let value = value(inner)
      convert(value, conversion, type, to: target)
    }
  }

  func convert(_ value: Value, _ conversion: Conversion, _ type: TypeInfo, to target: Slot) {
    let start = mark
    defer { release(to: start) }
    switch conversion {
    case .optionalSome:
      copy(value, to: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
      markSome(target, type)
    case .optionalMap(let inner):
      guard case .optional(let payloadType, _) = type.form else { return unsupported("a conversion of an optional") }
      let none = code.makeLabel()
      let end = code.makeLabel()
      branchNone(value, to: none)
      conditionally {
        convert(
          payload(of: value), inner, payloadType, to: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
        markSome(target, type)
      }
      code.emit(.jump(0), to: end)
      code.bind(none)
      zero(target, type.layout)
      code.bind(end)
    case .existential: box(value, to: target)
    case .existentialToExistential, .upcast:
      copy(Value(slot: value.slot, type: type, isOwned: value.isOwned), to: target)
    case .tuple(let parts):
      guard case .tuple(let old) = value.type.form, case .tuple(let new) = type.form else { return }
      for (index, part) in parts.enumerated() {
        let field = old[part.source]
        let element = Value(slot: value.slot.offset(field), type: field.type, isOwned: false)
        if let conversion = part.conversion {
          convert(element, conversion, new[index].type, to: target.offset(new[index]))
        } else {
          copy(element, to: target.offset(new[index]))
        }
      }
    case .array(let inner): convertArray(value, inner, type, to: target)
    case .function(let parameters, let resultConversion):
      convertFunction(value, parameters, resultConversion, type, to: target)
    case .sequence(let first, let between, let second):
      let middle = info(between)
      let slot = temporary(middle.layout)
      convert(value, first, middle, to: slot)
      convert(Value(slot: slot, type: middle, isOwned: true), second, type, to: target)
    case .dictionary(let key, let inner): convertDictionary(value, key, inner, type, to: target)
    case .set(let inner): convertDictionary(value, inner, nil, type, to: target)
    }
  }

  private func convertArray(_ array: Value, _ inner: Conversion, _ type: TypeInfo, to target: Slot) {
    let oldElement = info(array.type.arguments[0])
    let newElement = info(type.arguments[0])
    let source = keep(array)
    let made = temporary(.object)
    newArray(of: newElement, to: made.ref)
    let index = temporaryWord()
    let count = temporaryWord()
    code.emit(.loadInt(index, 0))
    code.emit(.arrayCount(count, source.ref))
    let end = code.makeLabel()
    code.emit(.branchLessOrEqual(count, index, 0), to: end)
    let next = code.placeLabel()
    let start = mark
    let old = temporary(oldElement.layout)
    loadElement(
      .reference(source.slot.ref), index, raw: 0, ref: 0, oldElement, layout: oldElement.layout, to: old)
    let new = temporary(newElement.layout)
    convert(Value(slot: old, type: oldElement, isOwned: false), inner, newElement, to: new)
    append(Value(slot: new, type: newElement, isOwned: true), to: made.ref)
    release(to: start)
    code.emit(.rangeStep(index, limit: count, 0), to: next)
    code.bind(end)
    moveRefs(made.ref, to: target.ref, 1)
    consume(made, .object)
  }

  private func convertDictionary(
    _ dictionary: Value, _ keyConversion: Conversion?, _ valueConversion: Conversion?, _ type: TypeInfo,
    to target: Slot
  ) {
    let oldKey = info(dictionary.type.arguments[0])
    let newKey = info(type.arguments[0])
    let hasValues = type.arguments.count > 1
    let oldValue = hasValues ? info(dictionary.type.arguments[1]) : voidType
    let newValue = hasValues ? info(type.arguments[1]) : voidType
    let source = keep(dictionary)
    let made = temporary(.object)
    newDictionary(newKey.layout, newValue.layout, to: made.ref)
    let index = temporaryWord()
    loadInt(0, to: index)
    let end = code.makeLabel()
    let next = code.placeLabel()
    let start = mark
    let window = temporary(TypeLayout(raw: 1, references: 1))
    code.emit(.move(Raw(window.raw), index))
    copyRefs(source.slot.ref, to: window.ref, 1)
    code.emit(.callRuntime(.dictionaryNextEntry, Raw(window.raw), Ref(window.ref)))
    code.emit(.clearRef(Ref(window.ref)))
    code.emit(.move(index, Raw(window.raw)))
    code.emit(.branchLessK(index, code.constant(0), 0), to: end)
    func part(_ operation: RuntimeOperation, _ old: TypeInfo, _ conversion: Conversion?, _ new: TypeInfo) -> Value {
      let words = temporary(TypeLayout(raw: max(1, old.layout.raw), references: 1 + old.layout.references))
      code.emit(.move(Raw(words.raw), index))
      copyRefs(source.slot.ref, to: words.ref, 1)
      code.emit(.callRuntime(operation, Raw(words.raw), Ref(words.ref)))
      let value = Value(slot: Slot(raw: words.raw, ref: words.ref + 1), type: old, isOwned: false)
      guard let conversion else { return value }
      let slot = temporary(new.layout)
      convert(value, conversion, new, to: slot)
      return Value(slot: slot, type: new, isOwned: true)
    }
    let key = part(.dictionaryKeyAt, oldKey, keyConversion, newKey)
    let value = part(.dictionaryValueAt, oldValue, valueConversion, newValue)
    insertLiteral(key, value, into: made)
    release(to: start)
    code.emit(.addK(index, index, code.constant(1)))
    code.emit(.loop(0), to: next)
    code.bind(end)
    moveRefs(made.ref, to: target.ref, 1)
    consume(made, .object)
  }

  /// A function with converted parameters and result: a closure around it.
  private func convertFunction(
    _ function: Value, _ parameters: [Conversion?], _ resultConversion: Conversion?, _ type: TypeInfo, to target: Slot
  ) {
    guard case .function(let new) = type.type, case .function(let old) = function.type.type else {
      return unsupported("a conversion of a function")
    }
    guard parameters.contains(where: { $0 != nil }) || resultConversion != nil else {
      return copy(Value(slot: function.slot, type: type, isOwned: function.isOwned), to: target)
    }
    let range = code.range ?? program.noRange
    let inner = stand(in: .register(keep(function).slot), function.type)
    guard case .variable(let captured) = inner.kind else { return }
    let variables = new.parameters.enumerated().map { index, parameter in
      let variable = VariableDecl(
        name: "$\(index)", type: parameter.type, scope: .parameter, isConstant: !parameter.isInout, range: range)
      variable.isInout = parameter.isInout
      return variable
    }
    let arguments = zip(variables, old.parameters).enumerated().map { index, pair -> Argument in
      let expression = Expression(.variable(pair.0), pair.0.type, range)
      if pair.0.isInout { return .reference(expression) }
      if index < parameters.count, let conversion = parameters[index] {
        return .value(Expression(.convert(expression, conversion), pair.1.type, range))
      }
      return .value(expression)
    }
    var body = Expression(.call(Call(.value(inner), arguments)), old.result, range)
    if old.thrown != nil { body = Expression(.tryExpression(body, .plain), old.result, range) }
    if let resultConversion { body = Expression(.convert(body, resultConversion), new.result, range) }
    makeClosure(variables, [Capture(captured)], new, body, range, to: target)
  }

  // Existentials: the type's number, a raw word, a reference. What is larger than one word of each bank stands in a
  // block behind the reference.

  private func isInline(_ layout: TypeLayout) -> Bool { layout.raw <= 1 && layout.references <= 1 }

  /// Puts a value into the form of an existential.
  func box(_ value: Value, to target: Slot) {
    if value.type.isExistential { return copy(value, to: target) }
    let layout = value.layout
    if isInline(layout) {
      if value.type.isInstance {
        let own = keepReference(value)
        code.emit(.dynamicClass(Raw(target.raw), Ref(own)))
        code.emit(.loadInt(Raw(target.raw + 1), 0))
        moveRefs(own, to: target.ref, 1)
        consume(Slot(raw: 0, ref: own), .object)
        return
      }
      if layout.raw == 1 {
        copyRaw(value.slot.raw, to: target.raw + 1, 1)
      } else {
        code.emit(.loadInt(Raw(target.raw + 1), 0))
      }
      if layout.references == 1 {
        copy(
          Value(slot: Slot(raw: 0, ref: value.slot.ref), type: referencePart, isOwned: value.isOwned),
          to: Slot(raw: 0, ref: target.ref))
      } else {
        clear(target.ref, 1)
      }
    } else {
      let own = keep(value)
      box(own.slot, layout, to: target.ref)
      code.emit(.loadInt(Raw(target.raw + 1), 0))
    }
    loadInt(value.type.number, to: Raw(target.raw))
  }

  /// One reference word alone.
  private var referencePart: TypeInfo {
    TypeInfo(number: 0, type: .void, layout: TypeLayout(raw: 0, references: 1), form: .host)
  }

  private func keepReference(_ value: Value) -> Int { keep(value).slot.ref }

  /// Takes a value of a known type out of an existential.
  func unbox(_ value: Value, as type: TypeInfo, to target: Slot) {
    if type.isExistential { return copy(Value(slot: value.slot, type: type, isOwned: false), to: target) }
    let layout = type.layout
    if isInline(layout) {
      if layout.raw == 1 { copyRaw(value.slot.raw + 1, to: target.raw, 1) }
      copyRefs(value.slot.ref, to: target.ref, layout.references)
    } else {
      load(
        .block(value.slot.ref, rawWord: 0, refWord: layout.raw), layout, to: target, mustBePresent: false)
    }
  }

  // Casts.

  /// A value whose type is only known at run time, for a cast.
  func boxedForCast(_ value: Value) -> Value {
    if value.type.isExistential { return value }
    let slot = temporary(.existential)
    box(Value(slot: value.slot, type: value.type, isOwned: false), to: slot)
    return Value(slot: slot, type: anyType, isOwned: true)
  }

  /// Whether an existential holds a value of a type.
  func testCast(_ value: Value, _ type: TypeInfo, to flag: Raw) {
    if type.isExistential || type.isInstance {
      let window = temporary(TypeLayout(raw: 2, references: 0))
      code.emit(.move(Raw(window.raw), value.raw))
      loadInt(program.cast(type.type), to: Raw(window.raw + 1))
      code.emit(.callRuntime(.conformsTo, Raw(window.raw), Ref(refTop)))
      refMaximum = max(refMaximum, refTop + 1)
      code.emit(.move(flag, Raw(window.raw)))
    } else {
      code.emit(.equalK(flag, value.raw, code.constant(UInt64(type.number))))
    }
  }
}
