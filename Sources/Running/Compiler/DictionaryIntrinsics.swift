import Checking
import Natives

extension FunctionCompiler {
  // Dictionaries and sets: the key's type is the first argument of the collection's type.

  func newDictionary(_ key: TypeLayout, _ value: TypeLayout, to ref: Int) {
    let window = operationWindow(raw: 1, references: 1)
    let words =
      UInt64(key.raw) | UInt64(key.references) << 16 | UInt64(value.raw) << 32 | UInt64(value.references) << 48
    loadWord(words, to: Raw(window.raw))
    run(.dictionaryNew, window)
    moveRefs(window.ref, to: ref, 1)
  }

  private func parts(of collection: TypeInfo) -> (key: TypeInfo, value: TypeInfo) {
    (info(collection.arguments[0]), collection.arguments.count > 1 ? info(collection.arguments[1]) : voidType)
  }

  private func collectionType(_ argument: Passed) -> TypeInfo {
    switch argument {
    case .expression(let expression), .defaulted(let expression, _): info(expression.type)
    case .value(let value): value.type
    case .place(_, let type): type
    case .variadic(_, let array): array
    }
  }

  /// Whether the machine compares and hashes keys of the type by their words.
  func isNativeKey(_ type: TypeInfo) -> Bool {
    switch type.form {
    case .scalar(let kind): return !kind.isFloating
    case .string: return true
    case .enumeration:
      return type.layout.references == 0 && type.cases.allSatisfy { $0.fields.isEmpty } && isSynthesized(type)
    case .structure(let fields):
      return !fields.isEmpty && isSynthesized(type) && fields.allSatisfy { isNativeKey($0.type) }
    case .character, .array, .dictionary, .set, .optional, .host, .tuple, .instance, .closure, .existential, .metatype:
      return false
    }
  }

  /// Whether `==` and `hash(into:)` are the compiler's own.
  private func isSynthesized(_ type: TypeInfo) -> Bool {
    func isOwn(_ protocolName: String, _ name: String) -> Bool {
      let protocolDecl = oracle.libraryProtocol(protocolName)
      guard let requirement = protocolDecl.requirements.first(where: { $0.name == name }) else { return false }
      let witness = oracle.witness(for: requirement, Substitution([protocolDecl.selfParameter: type.type]))
      guard case .function(let function) = witness.target, case .synthesized = function.implementation else {
        return false
      }
      return true
    }
    return isOwn("Equatable", "==") && isOwn("Hashable", "hash")
  }

  func emit(
    _ operation: Intrinsic.DictionaryOperation, _ decl: FunctionDecl, _ arguments: [Passed], _ type: TypeInfo,
    to slot: Slot
  ) {
    if operation == .empty {
      let (key, value) = parts(of: type)
      return newDictionary(key.layout, value.layout, to: slot.ref)
    }
    let (key, value) = parts(of: collectionType(arguments[0]))
    switch operation {
    case .empty: break
    case .count:
      code.emit(.dictionaryCount(Raw(slot.raw), argumentValue(arguments[0]).ref))
    case .find:
      let values = operands(Array(arguments[..<2]))
      find(values[1], key, in: values[0], value, to: Raw(slot.raw))
    case .capacity:
      let window = operationWindow(raw: 1, references: 1)
      runReading(.dictionaryCapacity, argumentValue(arguments[0]), window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .findOrInsert:
      let sought = keep(argumentValue(arguments[1]))
      let entry = temporary(Self.foundEntry)
      withOpen(arguments[0]) { findOrInsert(sought, key, in: $0, value, to: entry) }
      code.emit(.move(Raw(slot.raw), Raw(entry.raw)))
    case .keyAt, .valueAt:
      let values = operands(arguments)
      let window = operationWindow(raw: max(1, type.layout.raw), references: 1 + type.layout.references)
      code.emit(.move(Raw(window.raw), values[1].raw))
      runReading(operation == .keyAt ? .dictionaryKeyAt : .dictionaryValueAt, values[0], window)
      moveResult(window, type, to: slot)
    case .setValueAt:
      let index = keepWord(arguments[1], before: [arguments[2]])
      let new = keepOwned(argumentValue(arguments[2]))
      withOpen(arguments[0]) { setValue(new, at: index, in: $0) }
    case .setKeyAt:
      let index = keepWord(arguments[1], before: [arguments[2]])
      let new = keepOwned(argumentValue(arguments[2]))
      withOpen(arguments[0]) { set(.dictionarySetKeyAt, new, at: index, in: $0) }
    case .removeAt, .reserve:
      let number = argumentValue(arguments[1])
      withOpen(arguments[0]) { dictionary in
        let window = operationWindow(raw: 1, references: 1)
        code.emit(.move(Raw(window.raw), number.raw))
        runChanging(operation == .removeAt ? .dictionaryRemoveAt : .dictionaryReserve, dictionary, window)
      }
    case .removeAll:
      withOpen(arguments[0]) { dictionary in
        runChanging(.dictionaryRemoveAll, dictionary, operationWindow(raw: 0, references: 1))
      }
    case .nextEntry:
      let values = operands(arguments)
      let window = operationWindow(raw: 1, references: 1)
      code.emit(.move(Raw(window.raw), values[1].raw))
      runReading(.dictionaryNextEntry, values[0], window)
      code.emit(.move(Raw(slot.raw), Raw(window.raw)))
    case .valueOrDefault, .optionalValue:
      // As values; as places they are made of the operations above (`dictionaryPlace`).
      readValue(operation, decl, arguments, key, value, type, to: slot)
    }
  }

  private func setValue(_ new: Value, at index: Raw, in dictionary: Int) {
    if new.layout.raw > 0 { code.emit(.storeEntry(new.raw, Ref(dictionary), entry: index)) }
    guard new.layout.references > 0 else { return }
    let own = keep(new)
    code.emit(.putEntryRefs(own.ref, Ref(dictionary), entry: index))
    consume(own.slot, own.layout)
  }

  /// Copies the value of an entry.
  private func loadValue(_ type: TypeInfo, at index: Raw, in dictionary: Int, to target: Slot) {
    if type.layout.references > 0 {
      code.emit(.copyEntryRefs(Ref(target.ref), Ref(dictionary), entry: index))
    }
    if type.layout.raw > 0 { code.emit(.loadEntry(Raw(target.raw), Ref(dictionary), entry: index)) }
  }

  /// An entry's number and whether it is new.
  private static var foundEntry: TypeLayout { TypeLayout(raw: 2, references: 0) }

  private func set(_ operation: RuntimeOperation, _ new: Value, at index: Raw, in dictionary: Int) {
    let window = operationWindow(raw: 1 + new.layout.raw, references: 1 + new.layout.references)
    code.emit(.move(Raw(window.raw), index))
    copy(new, to: Slot(raw: window.raw + 1, ref: window.ref + 1))
    runChanging(operation, dictionary, window)
  }

  private func readValue(
    _ operation: Intrinsic.DictionaryOperation, _ decl: FunctionDecl, _ arguments: [Passed], _ key: TypeInfo,
    _ value: TypeInfo, _ type: TypeInfo, to slot: Slot
  ) {
    if case .setter = decl.kind {
      return setOptionalValue(operation, arguments, key, value)
    }
    let values = operands(Array(arguments[..<2]))
    let dictionary = values[0]
    let entry = temporaryWord()
    find(values[1], key, in: dictionary, value, to: entry)
    let missing = code.makeLabel()
    let end = code.makeLabel()
    code.emit(.branchLessK(entry, code.constant(0), 0), to: missing)
    conditionally {
      if operation == .optionalValue {
        let payload = payload(of: Value(slot: slot, type: type, isOwned: false)).slot
        loadValue(value, at: entry, in: dictionary.slot.ref, to: payload)
        markSome(slot, type)
      } else {
        loadValue(value, at: entry, in: dictionary.slot.ref, to: slot)
      }
    }
    code.emit(.jump(0), to: end)
    code.bind(missing)
    if operation == .optionalValue {
      zero(slot, type.layout)
    } else {
      conditionally { writeAutoclosure(arguments[2], value, to: slot) }
    }
    code.bind(end)
  }

  private func setOptionalValue(
    _ operation: Intrinsic.DictionaryOperation, _ arguments: [Passed], _ key: TypeInfo, _ value: TypeInfo
  ) {
    // `(self, key, default…, newValue)`.
    let sought = keep(argumentValue(arguments[1]))
    let new = keep(argumentValue(arguments[arguments.count - 1]))
    withOpen(arguments[0]) { dictionary in
      guard operation == .optionalValue else {
        let entry = temporary(Self.foundEntry)
        findOrInsert(sought, key, in: dictionary, value, to: entry)
        return setValue(new, at: Raw(entry.raw), in: dictionary)
      }
      let none = code.makeLabel()
      let end = code.makeLabel()
      branchNone(new, to: none)
      conditionally {
        let entry = temporary(Self.foundEntry)
        findOrInsert(sought, key, in: dictionary, value, to: entry)
        setValue(payload(of: new), at: Raw(entry.raw), in: dictionary)
      }
      code.emit(.jump(0), to: end)
      code.bind(none)
      let entry = temporaryWord()
      let object = Value(slot: Slot(raw: 0, ref: dictionary), type: anyType, isOwned: false)
      find(sought, key, in: object, value, to: entry)
      code.emit(.branchLessK(entry, code.constant(0), 0), to: end)
      conditionally {
        let window = operationWindow(raw: 1, references: 1)
        code.emit(.move(Raw(window.raw), entry))
        runChanging(.dictionaryRemoveAt, dictionary, window)
      }
      code.bind(end)
    }
  }

  /// A dictionary's value as a place: `counts[word, default: 0] += 1` changes it where it stands.
  func dictionaryPlace(
    _ operation: Intrinsic.DictionaryOperation, _ base: Expression, _ arguments: [Argument], _ type: TypeInfo
  ) -> Place? {
    let collection = info(base.type)
    let (key, value) = parts(of: collection)
    guard case .value(let keyExpression)? = arguments.first else { return nil }
    let dictionary = place(base)
    let object: Slot =
      if case .register(let slot) = dictionary { slot } else { temporary(.object) }
    let sought = keep(self.value(keyExpression))
    let slot = temporary(type.layout)
    let found = temporary(Self.foundEntry)
    let entry = Raw(found.raw)
    switch operation {
    case .valueOrDefault:
      guard arguments.count > 1 else { return nil }
      let fallback = passedDefault(arguments[1])
      return .computed(
        ComputedPlace(
          type: type, slot: slot, isPaired: true, base: dictionary,
          get: { [unowned self] target in
            open(dictionary, collection, into: object)
            let start = mark
            findOrInsert(sought, key, in: object.ref, value, to: found)
            let known = code.makeLabel()
            let end = code.makeLabel()
            code.emit(.branchFalse(entry + 1, 0), to: known)
            conditionally { writeAutoclosure(fallback, value, to: target) }
            code.emit(.jump(0), to: end)
            code.bind(known)
            take(entry, value, from: object.ref, to: target)
            code.bind(end)
            release(to: start)
          },
          set: { [unowned self] source in
            let start = mark
            setValue(Value(slot: source, type: value, isOwned: true), at: entry, in: object.ref)
            close(dictionary, collection, from: object)
            release(to: start)
          }), raw: 0, ref: 0)
    case .optionalValue:
      // What observes or computes the dictionary sees one change: it stays open between reading and writing.
      let isHeld = isFetched(dictionary)
      let target = isHeld ? Place.register(object) : dictionary
      return .computed(
        ComputedPlace(
          type: type, slot: slot, isPaired: isHeld, base: dictionary,
          get: { [unowned self] target in
            open(dictionary, collection, into: object)
            let start = mark
            find(
              sought, key, in: Value(slot: object, type: collection, isOwned: false), value, to: entry)
            let missing = code.makeLabel()
            let end = code.makeLabel()
            code.emit(.branchLessK(entry, code.constant(0), 0), to: missing)
            take(
              entry, value, from: object.ref,
              to: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
            markSome(target, type)
            code.emit(.jump(0), to: end)
            code.bind(missing)
            zero(target, type.layout)
            code.bind(end)
            if !isHeld { close(dictionary, collection, from: object) }
            release(to: start)
          },
          set: { [unowned self] source in
            let start = mark
            let new = Value(slot: source, type: type, isOwned: false)
            let key = Value(slot: sought.slot, type: key, isOwned: false)
            setOptionalValue(
              .optionalValue, [.place(target, collection), .value(key), .value(new)], key.type, value)
            if isHeld { close(dictionary, collection, from: object) }
            clear(source.ref, type.layout.references)
            release(to: start)
          }), raw: 0, ref: 0)
    case .empty, .count, .capacity, .find, .findOrInsert, .keyAt, .valueAt, .setValueAt, .setKeyAt, .removeAt,
      .removeAll, .reserve, .nextEntry:
      return nil
    }
  }

  private func passedDefault(_ argument: Argument) -> Passed {
    switch argument {
    case .value(let expression), .reference(let expression): .expression(expression)
    case .defaulted, .variadic: .variadic([], voidType)
    }
  }

  private func take(_ entry: Raw, _ value: TypeInfo, from dictionary: Int, to target: Slot) {
    if value.layout.references > 0 {
      code.emit(.takeEntryRefs(Ref(target.ref), Ref(dictionary), entry: entry))
    }
    if value.layout.raw > 0 { code.emit(.loadEntry(Raw(target.raw), Ref(dictionary), entry: entry)) }
  }

  /// The entry of a key, or -1.
  func find(_ key: Value, _ type: TypeInfo, in dictionary: Value, _ value: TypeInfo, to d: Raw) {
    if isNativeKey(type) {
      if type.layout.isOneWord { return code.emit(.findWord(d, dictionary.ref, key: key.raw)) }
      if type.layout.isOneReference { return code.emit(.findString(d, dictionary.ref, key: key.ref)) }
      let window = operationWindow(raw: max(1, type.layout.raw), references: 1 + type.layout.references)
      copy(Value(slot: key.slot, type: key.type, isOwned: false), to: Slot(raw: window.raw, ref: window.ref + 1))
      runReading(.dictionaryFindNative, dictionary, window)
      return code.emit(.move(d, Raw(window.raw)))
    }
    let hash = temporaryWord()
    self.hash(key, to: hash)
    probe(key, type, hash, in: dictionary.slot.ref, to: d)
  }

  /// Looks at all entries of the same hash.
  private func probe(_ key: Value, _ type: TypeInfo, _ hash: Raw, in dictionary: Int, to d: Raw) {
    let window = operationWindow(raw: 3, references: 1)
    let other = temporary(TypeLayout(raw: max(1, type.layout.raw), references: 1 + type.layout.references))
    code.emit(.move(Raw(window.raw), hash))
    loadInt(-1, to: Raw(window.raw + 1))
    let next = code.placeLabel()
    let found = code.makeLabel()
    copyRefs(dictionary, to: window.ref, 1)
    run(.dictionaryProbe, window)
    clear(window.ref, 1)
    code.emit(.move(d, Raw(window.raw + 2)))
    code.emit(.branchLessK(d, code.constant(0), 0), to: found)
    code.emit(.move(Raw(other.raw), d))
    copyRefs(dictionary, to: other.ref, 1)
    run(.dictionaryKeyAt, other)
    clear(other.ref, 1)
    let candidate = Value(slot: Slot(raw: other.raw, ref: other.ref + 1), type: type, isOwned: false)
    let isEqual = temporaryWord()
    equal(candidate, key, to: isEqual)
    code.emit(.branchFalse(isEqual, 0), to: next)
    code.bind(found)
  }

  /// The entry of a key, which is added when it is new, and whether it was.
  func findOrInsert(_ key: Value, _ type: TypeInfo, in dictionary: Int, _ value: TypeInfo, to found: Slot) {
    let d = Raw(found.raw)
    let isNew = d + 1
    if isNativeKey(type) {
      if type.layout.isOneWord { return code.emit(.insertWord(d, Ref(dictionary), key: key.raw)) }
      if type.layout.isOneReference { return code.emit(.insertString(d, Ref(dictionary), key: key.ref)) }
      let window = operationWindow(raw: max(2, type.layout.raw), references: 1 + type.layout.references)
      copy(Value(slot: key.slot, type: key.type, isOwned: false), to: Slot(raw: window.raw, ref: window.ref + 1))
      runChanging(.dictionaryFindOrInsertNative, dictionary, window)
      code.emit(.move(d, Raw(window.raw)))
      return code.emit(.move(isNew, Raw(window.raw + 1)))
    }
    let hash = temporaryWord()
    self.hash(key, to: hash)
    probe(key, type, hash, in: dictionary, to: d)
    let end = code.makeLabel()
    code.emit(.loadInt(isNew, 0))
    code.emit(.branchGreaterOrEqualK(d, code.constant(0), 0), to: end)
    conditionally {
      let window = operationWindow(raw: 1 + type.layout.raw, references: 1 + type.layout.references)
      code.emit(.move(Raw(window.raw), hash))
      copy(
        Value(slot: key.slot, type: key.type, isOwned: false), to: Slot(raw: window.raw + 1, ref: window.ref + 1))
      runChanging(.dictionaryInsert, dictionary, window)
      code.emit(.move(d, Raw(window.raw)))
      code.emit(.loadInt(isNew, 1))
    }
    code.bind(end)
  }

  func insertLiteral(_ key: Value, _ value: Value, into dictionary: Slot) {
    let found = temporary(Self.foundEntry)
    let entry = Raw(found.raw)
    findOrInsert(key, key.type, in: dictionary.ref, value.type, to: found)
    let fresh = code.makeLabel()
    code.emit(.branchTrue(entry + 1, 0), to: fresh)
    trap("Fatal error: Dictionary literal contains duplicate keys")
    code.bind(fresh)
    setValue(value, at: entry, in: dictionary.ref)
  }
}
