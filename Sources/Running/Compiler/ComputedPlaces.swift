import Checking
import Natives

/// What accessors, observers or more than a store stand behind.
final class ComputedPlace {
  let type: TypeInfo
  let slot: Slot
  let get: (Slot) -> Void
  /// Takes the value from the slot.
  let set: (Slot) -> Void
  /// Does the same where an error ended the change, if that differs.
  var abandon: ((Slot) -> Void)?
  /// `set` goes on where `get` left off, and never stands alone.
  let isPaired: Bool
  /// The value already stands in the slot.
  let isGotten: Bool
  /// What the accessors change.
  let base: Place?
  /// Reaches what the accessors work on and gives it back, where getting and setting are one change of it.
  var holding: (begin: () -> Void, end: () -> Void)?

  init(
    type: TypeInfo, slot: Slot, isPaired: Bool = false, isGotten: Bool = false, base: Place? = nil,
    get: @escaping (Slot) -> Void, set: @escaping (Slot) -> Void
  ) {
    self.isPaired = isPaired
    self.isGotten = isGotten
    self.base = base
    self.type = type
    self.slot = slot
    self.get = get
    self.set = set
  }
}

extension FunctionCompiler {
  /// Where a variable's value is: behind a weak or unowned reference, if it is such a one.
  func held(_ place: Place, _ variable: VariableDecl, _ type: TypeInfo) -> Place {
    variable.strength == .strong ? place : weakPlace(place, variable.strength, type)
  }

  private func weakPlace(_ place: Place, _ strength: Capture.Strength, _ type: TypeInfo) -> Place {
    let slot = temporary(type.layout)
    let stored = TypeInfo(
      number: 0, type: type.type, layout: TypeLayout(raw: 0, references: 1), form: .host)
    return .computed(
      ComputedPlace(
        type: type, slot: slot,
        get: { [unowned self] target in
          let start = mark
          let weak = open(place, stored, into: temporary(stored.layout))
          loadWeak(strength, weak.ref, type, to: target)
          close(place, stored, from: weak)
          release(to: start)
        },
        set: { [unowned self] source in
          let start = mark
          let weak = temporary(stored.layout)
          code.emit(.makeWeak(Ref(weak.ref), Ref(source.ref)))
          store(Value(slot: weak, type: stored, isOwned: true), to: place)
          clear(source.ref, 1)
          release(to: start)
        }), raw: 0, ref: 0)
  }

  /// A stored property with observers. Of a value that has to be fetched and put back, the whole of it is held in
  /// registers while the observers work on it, so that what stands behind it sees only the end. Of a property of a
  /// type, `receiver` is that type and `own` what its parameters stand for.
  func observed(
    _ place: Place, _ variable: VariableDecl, _ type: TypeInfo, receiver: Expression?, ofType own: Substitution? = nil
  ) -> Place {
    let slot = temporary(type.layout)
    if let receiver, own == nil, isFetched(place), !info(receiver.type).isInstance {
      return observed(inPart: place, of: info(receiver.type), variable, type, slot)
    }
    // What the value stands in has been found: its expression is not evaluated again.
    var holder: (place: Place, type: TypeInfo)?
    if let receiver, own == nil, !isSimple(receiver), let field = field(variable, in: info(receiver.type)) {
      holder = (place.bare.advanced(raw: -field.raw, ref: -field.reference), info(receiver.type))
    }
    let value = held(place, variable, type)
    let load = { [unowned self] (target: Slot) in
      let start = mark
      copy(read(value, type), to: target)
      release(to: start)
    }
    let computed = ComputedPlace(
      type: type, slot: slot, get: load,
      set: { [unowned self] source in
        let sub = own ?? receiver.map { types.substitution(of: info($0.type)) } ?? Substitution()
        let base: Receiver = holder.map { .place($0.place, $0.type) } ?? receiver.map { .expression($0) } ?? .none
        setObserved(variable, type, source, in: value, receiver: { _ in base }, sub)
      })
    if oracle.isChangedInPlace(variable) {
      computed.abandon = { [unowned self] source in close(value, type, from: source) }
    }
    return .computed(computed, raw: 0, ref: 0)
  }

  /// Whether reading and writing a place takes more than a move.
  func isFetched(_ place: Place) -> Bool {
    switch place.bare {
    case .computed, .element: true
    case .register, .global, .block, .watched: false
    }
  }

  /// The payload of an optional that has to be fetched and put back: looked at when the access begins, so once.
  func unwrapped(
    _ optional: Place, _ optionalType: TypeInfo, _ inner: Expression, _ whole: Expression, _ type: TypeInfo
  ) -> Place {
    let slot = temporary(optionalType.layout)
    let held = Value(slot: slot, type: optionalType, isOwned: false)
    let part = payload(of: held).slot
    return .computed(
      ComputedPlace(
        type: type, slot: part, isPaired: true, base: optional,
        get: { [unowned self] target in
          open(optional, optionalType, into: slot)
          let some = code.makeLabel()
          branchSome(held, to: some)
          trapAbsent(inner, whole)
          code.bind(some)
          close(.register(target), type, from: part)
        },
        set: { [unowned self] source in
          close(.register(part), type, from: source)
          close(optional, optionalType, from: slot)
        }), raw: 0, ref: 0)
  }

  private func observed(
    inPart place: Place, of owner: TypeInfo, _ variable: VariableDecl, _ type: TypeInfo, _ slot: Slot
  ) -> Place {
    guard let field = field(variable, in: owner) else {
      unsupported("the property \(variable.name)")
      return .register(Slot(raw: 0, ref: 0))
    }
    let holder = place.advanced(raw: -field.raw, ref: -field.reference)
    let whole = temporary(owner.layout)
    let part = held(
      .register(Slot(raw: whole.raw + field.raw, ref: whole.ref + field.reference)), variable, type)
    let computed = ComputedPlace(
      type: type, slot: slot, isPaired: true,
      get: { [unowned self] target in
        open(holder, owner, into: whole)
        let start = mark
        copy(read(part, type), to: target)
        release(to: start)
      },
      set: { [unowned self] source in
        let stands = { (observer: FunctionDecl) -> Receiver in
          if observer.isMutating {
            .place(.register(whole), owner)
          } else {
            .value(Value(slot: whole, type: owner, isOwned: false))
          }
        }
        setObserved(
          variable, type, source, in: part, receiver: stands, types.substitution(of: owner))
        close(holder, owner, from: whole)
      })
    if oracle.isChangedInPlace(variable) {
      computed.abandon = { [unowned self] source in
        close(part, type, from: source)
        close(holder, owner, from: whole)
      }
    }
    return .computed(computed, raw: 0, ref: 0)
  }

  private func setObserved(
    _ variable: VariableDecl, _ type: TypeInfo, _ source: Slot, in place: Place,
    receiver: (FunctionDecl) -> Receiver, _ sub: Substitution
  ) {
    let start = mark
    if let willSet = variable.willSet {
      callObserver(willSet, sub, receiver(willSet), Value(slot: source, type: type, isOwned: false))
    }
    var old: Value?
    if variable.didSet != nil {
      let kept = temporary(type.layout)
      copy(read(place, type), to: kept)
      old = Value(slot: kept, type: type, isOwned: true)
    }
    store(Value(slot: source, type: type, isOwned: true), to: place)
    if let didSet = variable.didSet, let old { callObserver(didSet, sub, receiver(didSet), old) }
    release(to: start)
  }

  func accessorPlace(
    _ type: TypeInfo, receiver: Expression, isStatic: Bool, getter: FunctionDecl?, setter: FunctionDecl?,
    _ arguments: [Argument], _ dispatch: Dispatch, _ sub: Substitution, name: String
  ) -> Place {
    guard let getter else {
      unsupported("the accessors of \(name)")
      return .register(Slot(raw: 0, ref: 0))
    }
    // The receiver is a place only where an accessor changes it.
    let receiverType = info(receiver.type)
    let changes = [setter, getter].compactMap(\.self).contains { givesReceiverBack($0, receiverType) }
    let isValue = !isStatic && changes
    let base: Receiver
    if isStatic {
      base = .expression(receiver)
    } else if isValue {
      base = .place(place(receiver), receiverType)
    } else {
      base = .value(borrow(keep(value(receiver))))
    }
    let ready = arguments.enumerated().map { index, argument -> Passed in
      let passed = evaluated(argument, getter, index, concrete(sub))
      // Both accessors see the same arguments.
      if case .value(let value) = passed { return .value(borrow(value)) }
      return passed
    }
    let slot = temporary(type.layout)
    let get = { [unowned self] (receiver: Receiver, target: Slot) in
      _ = invoke(getter, dispatch, sub, receiver, ready, type, into: target)
    }
    let set = { [unowned self] (receiver: Receiver, source: Slot) in
      guard let setter else { return unsupported("setting \(name)") }
      let new = Passed.value(Value(slot: source, type: type, isOwned: true))
      // A setter's last parameter is the new value.
      let start = mark
      invoke(setter, dispatch, sub, receiver, ready + [new], voidType, into: nil)
      release(to: start)
    }
    guard case .place(let changed, _) = base, standsBehindAccessors(changed) else {
      let changed: Place? = if case .place(let place, _) = base { place } else { nil }
      return .computed(
        ComputedPlace(
          type: type, slot: slot, base: changed, get: { get(base, $0) }, set: { set(base, $0) }), raw: 0, ref: 0)
    }
    // What stands behind other accessors or observers is fetched once and put back once, around both.
    let whole = temporary(receiverType.layout)
    let held = Receiver.place(.register(whole), receiverType)
    let begin = { [unowned self] in _ = open(changed, receiverType, into: whole) }
    let end = { [unowned self] in close(changed, receiverType, from: whole) }
    let computed = ComputedPlace(
      type: type, slot: slot, isPaired: true, base: changed,
      get: {
        begin()
        get(held, $0)
      },
      set: {
        set(held, $0)
        end()
      })
    computed.holding = (begin, end)
    // An error ends the change of what is behind too; the setter runs in any case.
    computed.abandon = { [unowned self] source in
      isUnwinding = false
      set(held, source)
      isUnwinding = true
      end()
    }
    return .computed(computed, raw: 0, ref: 0)
  }

  /// Whether accessors or observers run when a place is fetched or put back.
  private func standsBehindAccessors(_ place: Place) -> Bool {
    switch place {
    case .computed: true
    case .element(let array, _, _, _, _, _): standsBehindAccessors(array)
    case .watched(let inner, _): standsBehindAccessors(inner)
    case .register, .global, .block: false
    }
  }

  /// A local or global variable with accessors.
  func computedVariable(_ variable: VariableDecl, _ type: TypeInfo) -> Place {
    .computed(
      ComputedPlace(
        type: type, slot: temporary(type.layout),
        get: { [unowned self] target in
          guard let getter = variable.getter else { return unsupported("reading \(variable.name)") }
          invoke(getter, .direct, Substitution(), .none, [], type, into: target)
        },
        set: { [unowned self] source in
          guard let setter = variable.setter else { return unsupported("setting \(variable.name)") }
          let start = mark
          let new = Passed.value(Value(slot: source, type: type, isOwned: true))
          invoke(setter, .direct, Substitution(), .none, [new], voidType, into: nil)
          release(to: start)
        }), raw: 0, ref: 0)
  }

  /// The value for one use of several.
  func borrow(_ value: Value) -> Value { Value(slot: value.slot, type: value.type, isOwned: false) }

  func lazyPlace(_ base: Expression, _ variable: VariableDecl, _ type: TypeInfo) -> Place {
    let storedType = types.optional(of: type)
    guard case .optional(_, let hasTag) = storedType.form else { return storedPlace(base, variable) }
    let payload = hasTag ? 1 : 0
    let owner = info(base.type)
    guard !owner.isInstance, let field = field(variable, in: owner) else {
      return lazyPart(of: storedPlace(base, variable), variable, base, type, storedType)
    }
    let holder = place(base)
    guard standsBehindAccessors(holder) || !isSimple(base) else {
      let stored = holder.advanced(raw: field.raw, ref: field.reference)
      return lazyPart(of: stored, variable, base, type, storedType)
    }
    // The first value is made where the whole has been fetched, and goes back with it: the base is not asked again.
    let whole = temporary(owner.layout)
    let fetched = stand(in: .register(whole), owner)
    let kept = Slot(raw: whole.raw + field.raw, ref: whole.ref + field.reference)
    let part = Slot(raw: kept.raw + payload, ref: kept.ref)
    let begin = { [unowned self] in _ = open(holder, owner, into: whole) }
    let end = { [unowned self] in close(holder, owner, from: whole) }
    let computed = ComputedPlace(
      type: type, slot: part, isPaired: true, base: holder,
      get: { [unowned self] target in
        begin()
        fillLazy(variable, fetched, .register(kept), storedType)
        close(.register(target), type, from: part)
      },
      set: { [unowned self] source in
        close(.register(part), type, from: source)
        markSome(kept, storedType)
        end()
      })
    computed.holding = (begin, end)
    computed.abandon = computed.set
    return .computed(computed, raw: 0, ref: 0)
  }

  /// The value of a lazy property whose storage is in reach. Where what comes next can be told from making the first
  /// value, that is made when the access begins.
  private func lazyPart(
    of stored: Place, _ variable: VariableDecl, _ base: Expression, _ type: TypeInfo, _ storedType: TypeInfo
  ) -> Place {
    let part = stored.advanced(
      raw: payload(of: Value(slot: Slot(raw: 0, ref: 0), type: storedType, isOwned: false)).slot.raw, ref: 0)
    if !keepsIndices || variable.initialValue.map(isQuiet) ?? true {
      fillLazy(variable, base, stored, storedType)
      return part
    }
    return .computed(
      ComputedPlace(
        type: type, slot: temporary(type.layout), isPaired: true, base: stored,
        get: { [unowned self] target in
          fillLazy(variable, base, stored, storedType)
          open(part, type, into: target)
        },
        set: { [unowned self] source in close(part, type, from: source) }), raw: 0, ref: 0)
  }

  /// Whether nobody can tell when an expression is evaluated.
  private func isQuiet(_ initial: Expression) -> Bool {
    if case .array(let elements) = initial.kind { return elements.allSatisfy(isSimple) }
    if case .dictionary(let entries) = initial.kind { return entries.isEmpty }
    return isSimple(initial)
  }

  /// Gives a lazy property its first value, if it has none.
  private func fillLazy(_ variable: VariableDecl, _ base: Expression, _ stored: Place, _ storedType: TypeInfo) {
    let start = mark
    let end = code.makeLabel()
    branchSome(peek(stored, storedType), to: end)
    conditionally {
      let slot = temporary(storedType.layout)
      writeLazyValue(variable, base, into: payload(of: Value(slot: slot, type: storedType, isOwned: false)).slot)
      markSome(slot, storedType)
      store(Value(slot: slot, type: storedType, isOwned: true), to: stored)
      release(to: start)
    }
    code.bind(end)
    release(to: start)
  }

  /// Gives a lazy property its value, whether it had one or not.
  func storeLazy(_ new: Value, to stored: Place, _ type: TypeInfo) {
    let storedType = types.optional(of: type)
    let slot = temporary(storedType.layout)
    copy(new, to: payload(of: Value(slot: slot, type: storedType, isOwned: false)).slot)
    markSome(slot, storedType)
    store(Value(slot: slot, type: storedType, isOwned: true), to: stored)
  }
}
