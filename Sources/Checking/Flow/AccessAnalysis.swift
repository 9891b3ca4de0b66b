/// Which variables are watched for overlapping accesses while the program runs.
///
/// Swift allows nobody to use a variable while it is passed `inout` or changed by a mutating method. Most variables can't
/// be used meanwhile, since nothing that the call may reach names them: those cost nothing. Reached are the bodies of what
/// is called by name (of requirements and overridden methods, all functions of that name); a closure that is
/// called may be any closure of the program.
struct AccessAnalysis {
  private(set) var watched: Set<VariableDecl> = []

  init(_ cells: [CheckedCell], _ functions: [FunctionDecl]) {
    let top = BodyUses()
    for cell in cells where cell.refusal == nil { top.visit(cell.statements) }
    var bodies: [FunctionDecl: BodyUses] = [:]
    var named: [String: [FunctionDecl]] = [:]
    for function in functions {
      let uses = BodyUses()
      uses.visit(function.body ?? [])
      if let call = function.impliedSuperInit { uses.visit(call) }
      bodies[function] = uses
      named[function.name, default: []].append(function)
    }
    let all = [top] + functions.compactMap { bodies[$0] }
    guard all.contains(where: { !$0.changes.isEmpty }) else { return }
    let reach = CallReach(bodies: bodies, named: named, closures: all.flatMap(\.closures))
    for change in all.flatMap(\.changes) where !watched.contains(change.variable) {
      if change.isTwice || reach.mayUse(change.variable, change) { watched.insert(change.variable) }
    }
  }
}

/// A call during which a variable is being changed.
private struct Change {
  var variable: VariableDecl
  /// Of a parameter the stored property that is changed, where it is not the whole.
  var part: VariableDecl?
  var uses: BodyUses
  /// Whether the call changes it in two ways.
  var isTwice: Bool
}

/// What a body names, and what it may call.
private final class BodyUses: TreeWalker {
  private(set) var variables: Set<VariableDecl> = []
  /// Stored properties of parameters that are used without the rest of them.
  private(set) var parts: [VariableDecl: Set<VariableDecl>] = [:]
  private(set) var functions: [FunctionDecl] = []
  /// Whether it calls values of function type.
  private(set) var callsClosures = false
  private(set) var closures: [BodyUses] = []
  private(set) var changes: [Change] = []
  /// Of the closures written in this body, but for those within closures.
  private var bodies: [ObjectIdentifier: BodyUses] = [:]

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable):
      if isShared(variable) { variables.insert(variable) }
      if let getter = variable.getter { functions.append(getter) }
      if let setter = variable.setter { functions.append(setter) }
    case .member(let base, let part, _, _) where base.parameterWithParts != nil && part.isPlainPart:
      guard let parameter = base.parameterWithParts else { return }
      if isShared(parameter) { parts[parameter, default: []].insert(part) }
      return
    case .member(_, let variable, _, _), .staticMember(_, let variable, _, _):
      if isShared(variable) { variables.insert(variable) }
      functions += [variable.getter, variable.setter, variable.willSet, variable.didSet].compactMap { $0 }
    case .subscripted(_, let decl, _, _, _): functions += [decl.getter, decl.setter].compactMap { $0 }
    case .functionReference(let function, _, _, _):
      functions.append(function)
      let reference = BodyUses()
      reference.functions = [function]
      closures.append(reference)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .tupleElement, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase, .closure, .metatype, .dynamicType,
      .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block,
      .convert, .cast, .invalid:
      break
    }
    super.visit(expression)
  }

  override func visit(_ closure: ClosureExpression) {
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    // Each body is walked once, however deep it is nested.
    let inner = BodyUses()
    inner.visit(closure.body)
    absorb(inner)
    closures += inner.closures
    changes += inner.changes
    inner.closures = []
    inner.changes = []
    closures.append(inner)
    bodies[ObjectIdentifier(closure)] = inner
  }

  private func absorb(_ other: BodyUses) {
    variables.formUnion(other.variables)
    parts.merge(other.parts) { $0.union($1) }
    functions += other.functions
    if other.callsClosures { callsClosures = true }
  }

  override func visit(_ call: Call) {
    super.visit(call)
    var changed: [Expression] = []
    var callee: FunctionDecl?
    switch call.callee {
    case .function(let function, _, _, let receiver):
      functions.append(function)
      if case .native(.intrinsic) = function.implementation { return }
      callee = function
      if function.isMutating, let receiver, !receiver.type.isReference { changed.append(receiver) }
    case .value: callsClosures = true
    case .delegatedInit(let function, _, _, _): functions.append(function)
    }
    for case .reference(let place) in call.arguments { changed.append(place) }
    let places = changed.compactMap { place in place.sharedVariable.map { (variable: $0, part: place.changedPart) } }
    guard !places.isEmpty else { return }
    let during = BodyUses()
    if let callee { during.functions = [callee] } else { during.callsClosures = true }
    for case .value(let argument) in call.arguments {
      if case .closure(let closure) = argument.kind {
        bodies[ObjectIdentifier(closure)].map(during.absorb)
      } else if case .function = argument.type {
        during.callsClosures = true
      }
    }
    for (variable, part) in places {
      let same = places.count { $0.variable === variable && ($0.part == nil || part == nil || $0.part == part) }
      changes.append(Change(variable: variable, part: part, uses: during, isTwice: same > 1))
    }
  }
}

/// Whether others than the function at hand may name a variable's storage.
private func isShared(_ variable: VariableDecl) -> Bool {
  switch variable.scope {
  case .global, .type: true
  case .local, .parameter: variable.isCaptured
  case .instance(.nominal(let owner)): owner.kind == .classType
  case .instance: false
  }
}

extension VariableDecl {
  /// A stored property that nothing happens at but reading and writing.
  fileprivate var isPlainPart: Bool {
    getter == nil && setter == nil && willSet == nil && didSet == nil && !isLazy
  }
}

extension Expression {
  /// The parameter that a value's place is: its stored properties may be used side by side, since no closure that outlives
  /// the call can have captured it to change it.
  fileprivate var parameterWithParts: VariableDecl? {
    guard case .variable(let variable) = kind, case .parameter = variable.scope, !type.isReference,
      case .nominal(let owner, _) = type, owner.kind == .structure
    else { return nil }
    return variable
  }

  /// The stored property of a parameter that a change of the place changes; nil where it is the whole.
  fileprivate var changedPart: VariableDecl? {
    switch kind {
    case .member(let base, let variable, _, _):
      base.parameterWithParts == nil ? base.changedPart : variable.isPlainPart ? variable : nil
    case .subscripted(let base, _, _, _, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .optionalChain(let base), .bindOptional(let base), .convert(let base, .upcast):
      base.changedPart
    default: nil
    }
  }

  /// The shared variable that a change of the place changes.
  fileprivate var sharedVariable: VariableDecl? {
    switch kind {
    case .variable(let variable): isShared(variable) ? variable : nil
    case .staticMember(_, let variable, _, _): variable
    case .member(let base, let variable, _, _): base.type.isReference ? variable : base.sharedVariable
    case .subscripted(let base, _, _, _, _): base.type.isReference ? nil : base.sharedVariable
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base), .bindOptional(let base),
      .convert(let base, .upcast):
      base.sharedVariable
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .call,
      .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or,
      .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast, .invalid:
      nil
    }
  }
}

/// What can be called from where.
private struct CallReach {
  var bodies: [FunctionDecl: BodyUses]
  var named: [String: [FunctionDecl]]
  var closures: [BodyUses]

  func mayUse(_ variable: VariableDecl, _ change: Change) -> Bool {
    var pending = [change.uses]
    var seen: Set<FunctionDecl> = []
    var hasSeenClosures = false
    while let uses = pending.popLast() {
      if uses.variables.contains(variable) { return true }
      if let used = uses.parts[variable] {
        guard let part = change.part else { return true }
        if used.contains(part) { return true }
      }
      if uses.callsClosures, !hasSeenClosures {
        hasSeenClosures = true
        pending += closures
      }
      for function in uses.functions {
        for target in targets(of: function) where seen.insert(target).inserted {
          if let body = bodies[target] { pending.append(body) }
        }
      }
    }
    return false
  }

  /// The functions that a call may reach.
  private func targets(of function: FunctionDecl) -> [FunctionDecl] {
    switch function.owner {
    case .protocolRequirement, .protocolExtension: [function] + (named[function.name] ?? [])
    case .nominal(let owner) where owner.kind == .classType: [function] + (named[function.name] ?? [])
    case .nominal, .none: [function]
    }
  }
}
