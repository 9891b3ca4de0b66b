import Checking
import Natives

extension FunctionCompiler {
  /// A window for a runtime operation: registers one behind the other, at the top.
  func operationWindow(raw: Int, references: Int) -> Slot {
    temporary(TypeLayout(raw: raw, references: references))
  }

  func run(_ operation: RuntimeOperation, _ window: Slot) {
    code.emit(.callRuntime(operation, Raw(window.raw), Ref(window.ref)))
  }

  /// The place that a changing operation works on, opened into a register of its own or where it stands.
  func withOpen(_ argument: Passed, _ body: (Int) -> Void) {
    guard case .place(let place, let type) = argument else {
      // `self` within a mutating method comes as a place; anything else is a value that nobody sees afterwards.
      let own = keep(argumentValue(argument))
      return body(own.slot.ref)
    }
    let slot = open(place, type, into: nil)
    body(slot.ref)
    close(place, type, from: slot)
  }

  /// Runs an operation whose object stands first in the window, and puts the object back.
  func runChanging(_ operation: RuntimeOperation, _ object: Int, _ window: Slot) {
    moveRefs(object, to: window.ref, 1)
    run(operation, window)
    moveRefs(window.ref, to: object, 1)
  }

  /// Runs an operation that only reads the object.
  func runReading(_ operation: RuntimeOperation, _ object: Value, _ window: Slot) {
    copyRefs(object.slot.ref, to: window.ref, 1)
    run(operation, window)
  }

  func emit(
    _ operation: Intrinsic.ArrayOperation, _ decl: FunctionDecl, _ arguments: [Passed], _ type: TypeInfo,
    to slot: Slot
  ) {
    switch operation {
    case .empty: newArray(of: info(type.arguments[0]), to: slot.ref)
    case .count:
      let base = readBase(arguments[0])
      switch base {
      case .reference(let ref): code.emit(.arrayCount(Raw(slot.raw), Ref(ref)))
      case .borrowed(let raw): code.emit(.arrayCountVia(Raw(slot.raw), raw))
      }
    case .capacity:
      let array = argumentValue(arguments[0])
      guard arrayDescription(of: info(array.type.arguments[0])).elementBytes > 0 else {
        return unsupported("the capacity of \(oracle.name(of: array.type.type, isQualified: false))")
      }
      let window = operationWindow(raw: 1, references: 1)
      runReading(.arrayCapacity, array, window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .repeating:
      let element = argumentValue(arguments[0])
      let count = argumentValue(arguments[1])
      let window = operationWindow(raw: 2 + element.layout.raw, references: 1 + element.layout.references)
      code.emit(.move(Raw(window.raw), count.raw))
      loadWord(arrayDescription(of: element.type).word, to: Raw(window.raw + 1))
      copy(element, to: Slot(raw: window.raw + 2, ref: window.ref + 1))
      run(.arrayRepeating, window)
      moveRefs(window.ref, to: slot.ref, 1)
    case .reserve, .reserveForAppending:
      let count = argumentValue(arguments[1])
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: 1, references: 1)
        code.emit(.move(Raw(window.raw), count.raw))
        runChanging(operation == .reserve ? .arrayReserve : .arrayReserveForAppending, array, window)
      }
    case .element:
      if case .setter = decl.kind {
        return setElement(arguments[0], index: arguments[1], arguments[2])
      }
      getElement(arguments, type, to: slot)
    case .uncheckedGet: getElement(arguments, type, to: slot)
    case .uncheckedSet: setElement(arguments[0], index: arguments[1], arguments[2])
    case .append:
      let element = keepOwned(argumentValue(arguments[1]))
      withOpen(arguments[0]) { append(element, to: $0) }
    case .removeLast:
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: type.layout.raw, references: 1 + type.layout.references)
        runChanging(.arrayRemoveLast, array, window)
        moveResult(window, type, to: slot)
      }
    case .swapAt:
      let first = keepWord(arguments[1], before: [arguments[2]])
      let second = argumentValue(arguments[2])
      withOpen(arguments[0]) { code.emit(.swapElements(Ref($0), first, second.raw)) }
    case .insert:
      let element = keepOwned(keep(argumentValue(arguments[1])))
      let index = argumentValue(arguments[2])
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: 1 + element.layout.raw, references: 1 + element.layout.references)
        code.emit(.move(Raw(window.raw), index.raw))
        copy(element, to: Slot(raw: window.raw + 1, ref: window.ref + 1))
        runChanging(.arrayInsert, array, window)
      }
    case .remove:
      let index = argumentValue(arguments[1])
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: max(1, type.layout.raw), references: 1 + type.layout.references)
        code.emit(.move(Raw(window.raw), index.raw))
        runChanging(.arrayRemove, array, window)
        moveResult(window, type, to: slot)
      }
    case .replaceRange:
      let lower = keepWord(arguments[1], before: [arguments[2], arguments[3]])
      let upper = keepWord(arguments[2], before: [arguments[3]])
      let new = argumentValue(arguments[3])
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: 2, references: 2)
        code.emit(.move(Raw(window.raw), lower))
        code.emit(.move(Raw(window.raw + 1), upper))
        copyRefs(new.slot.ref, to: window.ref + 1, 1)
        runChanging(.arrayReplaceRange, array, window)
      }
    case .copyRange:
      let values = operands(arguments)
      let window = operationWindow(raw: 2, references: 1)
      code.emit(.move(Raw(window.raw), values[1].raw))
      code.emit(.move(Raw(window.raw + 1), values[2].raw))
      runReading(.arrayCopyRange, values[0], window)
      moveRefs(window.ref, to: slot.ref, 1)
    case .appendContents:
      let new = argumentValue(arguments[1])
      withOpen(arguments[0]) { array in
        let window = operationWindow(raw: 0, references: 2)
        copyRefs(new.slot.ref, to: window.ref + 1, 1)
        runChanging(.arrayAppendContents, array, window)
      }
    case .removeAll:
      withOpen(arguments[0]) { array in
        runChanging(.arrayRemoveAll, array, operationWindow(raw: 0, references: 1))
      }
    }
  }

  private func readBase(_ argument: Passed) -> ObjectBase {
    switch argument {
    case .expression(let expression): objectBase(expression)
    case .value, .place, .defaulted, .variadic: .reference(argumentValue(argument).slot.ref)
    }
  }

  func keepWord(_ argument: Passed, before others: [Passed]) -> Raw {
    let value = argumentValue(argument)
    return value.isOwned ? value.raw : keep(value).raw
  }

  /// An element whose references may be moved.
  func keepOwned(_ value: Value) -> Value { value.layout.references > 0 ? keep(value) : value }

  func moveResult(_ window: Slot, _ type: TypeInfo, to slot: Slot) {
    copyRaw(window.raw, to: slot.raw, type.layout.raw)
    moveRefs(window.ref + 1, to: slot.ref, type.layout.references)
  }

  private func getElement(_ arguments: [Passed], _ type: TypeInfo, to slot: Slot) {
    let values = operands(arguments)
    loadElement(
      .reference(values[0].slot.ref), values[1].raw, raw: 0, ref: 0, type, layout: type.layout, to: slot)
  }

  private func setElement(_ array: Passed, index: Passed, _ element: Passed) {
    let value = keepOwned(argumentValue(element))
    let number = argumentValue(index)
    withOpen(array) { ref in
      let place = Place.element(
        .register(Slot(raw: 0, ref: ref)), slot: Slot(raw: 0, ref: ref), index: number.raw, raw: 0, ref: 0, value.type)
      close(place, value.type, from: value.slot)
    }
  }
}
