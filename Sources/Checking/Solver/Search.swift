import Diagnostics

/// Tries choices, best first, and keeps the best solutions.
extension Solver {
  /// The best solution for all constraints; nil when there is none.
  func solve() -> SolverState? {
    solutions = []
    steps = 0
    work = allowsFixes ? Self.workLimit / 2 : 0
    explore()
    if solutions.count > 1 { rankSolutions() }
    if ambiguous == nil { ambiguous = solutions.first?.ambiguity }
    // Where not everything was looked at, only what nothing can be better than counts.
    if isTooComplex, !allowsFixes, let found = solutions.first, found.score > Score() { return nil }
    return solutions.first
  }

  private var bestScore: Score? { solutions.first?.score }

  func explore() {
    steps += 1
    work += state.pending.count + state.variables.count / 4
    guard steps < (allowsFixes ? Self.stepLimit / 8 : Self.stepLimit), work < Self.workLimit else {
      isTooComplex = true
      return
    }
    while true {
      // Each round looks at all that waits, several times.
      work += 4 * state.pending.count
      guard simplifyAll() else { return }
      if let node = state.undirected.popLast() { return tryDirections(node) }
      if let bestScore, state.score > bestScore { return }
      if allowsFixes, let bestScore, state.score >= bestScore { return }
      let bounds = gatherBounds()
      if joinMutual(bounds.bounds) { continue }
      // What can only be one thing.
      if let (index, candidates) = determined(bounds) {
        let isSummand = !allowsFixes && self.isSummand(index, bounds.bounds[index])
        if candidates.count == 1, !isSummand {
          guard bindCandidate(index, candidates[0]) else { return }
          continue
        }
        return tryBindings(index, candidates, isSummand: isSummand)
      }
      if !allowsFixes, !isJudging, let groups = components() {
        guard solveComponents(groups) else { return }
        continue
      }
      if let (choice, isBlind) = nextOverload() {
        // What a function takes that is named as a value may follow from the member of a literal.
        if !allowsFixes, choice.callArguments == nil,
          let (index, candidates) = literalBase() ?? literalElement(for: choice, bounds.bounds)
        {
          if candidates.count == 1 {
            guard bindCandidate(index, candidates[0]) else { return }
            continue
          }
          return tryBindings(index, candidates)
        }
        // Nothing is known of the operands: the literals that they come from are decided first.
        if isBlind, allowsFixes || hasNoBounds(choice, bounds.bounds), let (index, candidates) = undetermined(bounds) {
          if candidates.count == 1 {
            guard bindCandidate(index, candidates[0]) else { return }
            continue
          }
          return tryBindings(index, candidates)
        }
        return tryOverloads(choice)
      }
      if bindLooseKeyPath(awaitsCalls: true) { continue }
      if let closure = readyClosure() {
        guard checkClosureBody(closure) else { return }
        continue
      }
      if takeMemberOfProtocols() { continue }
      if let (index, candidates) = boundedBase(bounds.bounds) { return tryBindings(index, candidates) }
      if let (index, candidates) = undetermined(bounds) ?? determined(bounds, awaitsPayloads: false) {
        if candidates.count == 1 {
          guard bindCandidate(index, candidates[0]) else { return }
          continue
        }
        return tryBindings(index, candidates)
      }
      if bindLooseKeyPath(awaitsCalls: false) { continue }
      if openLooseClosure() { continue }
      if forceClosureBody() { continue }
      if useUpperBounds(bounds) { continue }
      break
    }
    record()
  }

  /// What a member is looked up in of which only what it is converted to is known: the result that a call is to give, in
  /// `xs.reduce(.init([])) { result, x in result.merged(x) }`.
  private func boundedBase(_ bounds: [Int: Bounds]) -> (Int, [Type])? {
    for case .member(let node) in state.pending {
      guard case .member(let base, _) = node.kind, case .variable(let index) = shallow(base.type),
        state.variables[index].parameter != nil, let own = bounds[index], own.lowers.isEmpty,
        let upper = own.uppers.first.map(deep), case .nominal = upper, !checker.containsVariables(upper)
      else { continue }
      return (index, [upper])
    }
    return nil
  }

  /// Whether the operands of a name are all unknowns that nothing bounds, such as an element of a literal's type.
  private func hasNoBounds(_ node: Node, _ bounds: [Int: Bounds]) -> Bool {
    (node.callArguments ?? []).allSatisfy { argument in
      guard case .variable(let index) = shallow(argument.node.type) else { return false }
      let info = state.variables[index]
      if info.literal != nil || info.closure != nil { return false }
      guard let own = bounds[index] else { return true }
      return own.lowers.isEmpty && own.lowerVariables.isEmpty && own.uppers.isEmpty
    }
  }

  private func record() {
    // What is still waiting could not be decided.
    if isJudging { state.pending = [] }
    if !state.pending.isEmpty {
      guard allowsFixes else { return }
      for constraint in state.pending { noteUndecided(constraint) }
      state.pending = []
    }
    for (index, info) in state.variables.enumerated() where state.bindings[index] == nil && partialDepth == 0 {
      if info.parameter != nil || info.literal == .nothing || info.isImplicitResult || info.closure != nil
        || isClosure(info.node)
      {
        guard allowsFixes else { return }
        if let node = info.node {
          state.score.add(.fix)
          state.fixes.append(Fix(kind: .notInferred(node, info.parameter)))
        }
        state.bindings[index] = .error
      }
    }
    countDroppedValues()
    if let bestScore {
      if state.score > bestScore { return }
      if state.score < bestScore { solutions = [] }
    }
    if solutions.count < 64 { solutions.append(state) }
  }

  /// What stands for a parameter of a closure that nothing gives a type belongs to the closure.
  private func isClosure(_ node: Node?) -> Bool {
    if case .closure? = node?.kind { true } else { false }
  }

  private func noteUndecided(_ constraint: Constraint) {
    switch constraint {
    case .member(let node), .call(let node), .index(let node), .force(let node), .bindOptional(let node),
      .optionalChain(let node), .implicitBase(let node), .keyPath(let node), .closureBody(let node),
      .overload(let node), .cast(let node):
      state.score.add(.fix)
      state.fixes.append(Fix(kind: .notInferred(node, nil)))
    case .convert, .equal, .conforms, .superclass, .anyObject, .projection: break
    }
  }

  func bindCandidate(_ index: Int, _ type: Type) -> Bool {
    let info = state.variables[index]
    let anchor = info.node ?? node(.invalid, .error, SourceRange(root.source, 0, 0), root)
    if bind(index, type, Locator(anchor, .other)) { return true }
    guard allowsFixes else { return false }
    state.score.add(.fix)
    state.fixes.append(Fix(kind: .notInferred(anchor, info.parameter)))
    state.bindings[index] = .error
    state.version += 1
    return true
  }

  /// An array that is added to something may become one of a wider type, as a last resort: of a literal what its elements
  /// are is left open until it is known what they come together with.
  private func tryBindings(_ index: Int, _ candidates: [Type], isSummand: Bool = false) {
    let saved = state
    let before = solutions.count
    let bestBefore = bestScore
    for candidate in candidates {
      if isTooComplex { return }
      state = saved
      // What forgets the type is taken only where nothing else holds.
      if candidate != candidates[0], isExistential(candidate), !isExistential(candidates[0]) {
        state.score.add(.functionConversion)
      }
      let entry = state.score
      guard bindCandidate(index, candidate) else { continue }
      explore()
      if let bestScore, bestScore <= entry { return }
      // A later candidate is only a way out when earlier ones fail.
      if solutions.count != before || bestScore != bestBefore, !allowsFixes { return }
    }
    guard isSummand, !isTooComplex else { return }
    state = saved
    state.score.add(.collectionUpcast)
    if state.variables[index].isElement {
      state.variables[index] = state.variables[index].joined(isWidened: true)
      return explore()
    }
    guard case .nominal(let decl, _)? = candidates.first else { return }
    if bindCandidate(index, .nominal(decl, [newVariable(TypeVariable(isWidened: true))])) { explore() }
  }

  // MARK: Bounds

  struct Bounds {
    var lowers: [Type] = []
    var lowerVariables: [Int] = []
    var uppers: [Type] = []
    var hasUpperVariable = false
    var conformances: [ProtocolDecl] = []
    /// A lower bound is the payload of what is found out only together with the unknown.
    var isLate = false
    /// The lower bound that is an optional's payload: a tuple's labels are its.
    var payload: Type?
    /// That optional is not known yet.
    var awaitsPayload = false
    /// A lower bound is an array that is an operand of `+`.
    var isSummand = false
  }

  func gatherBounds() -> (bounds: [Int: Bounds], dependent: Set<Int>) {
    var result: [Int: Bounds] = [:]
    var dependent: Set<Int> = []
    func depends(_ type: Type) {
      if case .variable(let index) = shallow(type) { dependent.insert(index) }
    }
    for constraint in state.pending {
      switch constraint {
      case .convert(let from, let to, let locator):
        let a = shallow(from)
        let b = shallow(to)
        if case .variable(let x) = a {
          if case .variable(let y) = b {
            result[y, default: Bounds()].lowerVariables.append(x)
            result[x, default: Bounds()].hasUpperVariable = true
          } else {
            result[x, default: Bounds()].uppers.append(b)
            if isDefaulted(locator), let payload = checker.payload(b), case .variable(let y) = shallow(payload) {
              result[y, default: Bounds()].awaitsPayload = true
            }
          }
        } else if case .variable(let y) = b {
          result[y, default: Bounds()].lowers.append(a)
          if isLateOperand(locator) { result[y]?.isLate = true }
          if isPayload(a, locator) { result[y]?.payload = a }
          if isSummand(a, locator) { result[y]?.isSummand = true }
        }
      case .conforms(let type, let decl, _):
        if case .variable(let index) = shallow(type) { result[index, default: Bounds()].conformances.append(decl) }
      case .projection(let type, _, let base, _):
        // `C.SubSequence == C` is found out of what `C` is.
        if shallow(type) != shallow(base) { depends(type) }
      case .member(let node), .overload(let node), .keyPath(let node): depends(node.type)
      case .call(let node), .index(let node), .force(let node), .bindOptional(let node), .optionalChain(let node):
        depends(node.type)
      case .equal, .superclass, .anyObject, .implicitBase, .closureBody, .cast: break
      }
    }
    return (result, dependent)
  }

  private func isSummand(_ index: Int, _ bounds: Bounds?) -> Bool {
    let info = state.variables[index]
    if info.isElement { return info.isSummand && !info.isWidened }
    return info.parameter != nil && bounds?.isSummand == true
  }

  private func isSummand(_ type: Type, _ locator: Locator) -> Bool {
    guard checker.isNominal(type, "Array"), case .argument(let call, _) = locator.role,
      case .call(let callee, _) = call.kind, case .reference(let name, _) = callee.kind
    else { return false }
    return name == "+" || name == "+="
  }

  /// An unknown all of whose bounds are known. A tuple waits for the optional whose labels it takes.
  func determined(
    _ gathered: (bounds: [Int: Bounds], dependent: Set<Int>), awaitsPayloads: Bool = true
  ) -> (Int, [Type])? {
    for index in gathered.bounds.keys.sorted() {
      var bounds = gathered.bounds[index]!
      let info = state.variables[index]
      if info.literal != nil || info.closure != nil || info.keyPath != nil || gathered.dependent.contains(index) {
        continue
      }
      bounds.lowerVariables = bounds.lowerVariables.flatMap { literalBranches($0, gathered) ?? [$0] }
      guard
        bounds.lowerVariables.allSatisfy({ state.variables[$0].literal != nil || state.variables[$0].isImplicitResult })
      else { continue }
      if info.isConditional, let wide = existentialOfBranches(bounds) {
        return (index, [wide] + candidates(index, bounds).filter { $0 != wide })
      }
      // `Any` says nothing of what literals should be.
      if bounds.lowers.isEmpty, !bounds.lowerVariables.isEmpty, saysNothing(bounds) { continue }
      if bounds.lowers.isEmpty, !bounds.conformances.isEmpty, saysNothing(bounds) { continue }
      // A payload that is not known yet says nothing of what literals should be.
      if bounds.lowers.isEmpty, holdsLiterals(bounds), !bounds.uppers.isEmpty,
        bounds.uppers.allSatisfy({ checker.payload($0).map(isOpen) ?? false })
      {
        continue
      }
      if info.isImplicitResult, bounds.lowers.isEmpty == false, bounds.uppers.isEmpty, bounds.hasUpperVariable {
        continue
      }
      if isMixedTuple(index, bounds) { continue }
      if awaitsPayloads, info.isWidened { continue }
      if awaitsPayloads, bounds.awaitsPayload, !bounds.lowers.isEmpty, bounds.lowers.allSatisfy({ isTuple($0) }) {
        continue
      }
      var candidates = self.candidates(index, bounds)
      if bounds.lowers.isEmpty, bounds.uppers.isEmpty { continue }
      if candidates.isEmpty { continue }
      if !allowsFixes, !bounds.conformances.isEmpty {
        // None is left where nothing that it may be conforms; an existential may yet be opened.
        candidates.removeAll { candidate in
          let type = deep(candidate)
          guard case .nominal = type, !checker.containsVariables(type) else { return false }
          return !bounds.conformances.allSatisfy { checker.conforms(type, $0, environment) }
        }
      }
      if info.isElement, let (literal, type) = openCollectionLiteral(gathered.bounds, holding: index) {
        return (literal, [type])
      }
      return (index, candidates)
    }
    return nil
  }

  /// Whether all that an unknown is converted to takes values of many types: `Any`, and where it is not nil `Any?`.
  private func saysNothing(_ bounds: Bounds) -> Bool {
    bounds.uppers.allSatisfy { upper in
      if isExistential(upper) { return true }
      guard holdsLiterals(bounds), let payload = checker.payload(upper) else { return false }
      return isExistential(shallow(payload))
    }
  }

  private func holdsLiterals(_ bounds: Bounds) -> Bool {
    let literals = bounds.lowerVariables.compactMap { state.variables[$0].literal }
    return !literals.isEmpty && !literals.contains(.nothing)
  }

  private func isOpen(_ type: Type) -> Bool {
    if case .variable = shallow(type) { true } else { false }
  }

  private func isGeneric(_ type: Type) -> Bool {
    switch type {
    case .generic, .associated: true
    case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func isTuple(_ type: Type) -> Bool {
    if case .tuple(let elements) = type { !elements.isEmpty } else { false }
  }

  func isExistential(_ type: Type) -> Bool {
    if case .existential = type { return true }
    return false
  }

  /// What an unknown may be, likeliest first.
  private func candidates(_ index: Int, _ bounds: Bounds) -> [Type] {
    var result: [Type] = []
    let wantsNil = bounds.lowerVariables.contains { state.variables[$0].literal == .nothing }
    if let joined = join(bounds.lowers) {
      if let common = commonOfMixed(index, bounds, joined) { return [common] }
      var type = joined
      if let payload = bounds.payload {
        type = relabelled(type, as: deep(payload))
      } else if let upper = bounds.uppers.first, checker.containsVariables(type) {
        // A tuple of literals is the one that is asked for.
        type = relabelled(type, as: deep(upper))
      }
      if wantsNil, !checker.isOptional(type), !isNilItself(type) { type = checker.optional(type) }
      if bounds.isLate, !bounds.uppers.isEmpty,
        bounds.uppers.allSatisfy({ $0 == checker.anyType }), hasOtherDefault(bounds, type)
      {
        return [checker.anyType, type]
      }
      result.append(type)
      // A wider bound is a way out.
      for upper in bounds.uppers where !result.contains(upper) { result.append(upper) }
      if !wantsNil, !checker.isOptional(type), bounds.uppers.isEmpty {
        if bounds.lowers.count > 1 || !bounds.lowerVariables.isEmpty { result.append(checker.optional(type)) }
      }
    } else if let first = bounds.uppers.first {
      for upper in bounds.uppers where !result.contains(upper) { result.append(upper) }
      // `T` converted to an optional may be the payload.
      if bounds.lowers.isEmpty, bounds.lowerVariables.isEmpty || holdsLiterals(bounds) && !allowsFixes,
        let payload = checker.payload(first),
        !result.contains(payload)
      {
        result.append(payload)
      }
    }
    return result
  }

  /// Whether a conversion between known types holds, without leaving a trace.
  func quietConvert(_ a: Type, _ b: Type) -> Outcome {
    let saved = state
    let wasFixing = allowsFixes
    allowsFixes = false
    defer {
      state = saved
      allowsFixes = wasFixing
    }
    state.pending = []
    let anchor = node(.invalid, .error, SourceRange(root.source, 0, 0), root)
    add(.convert(a, b, Locator(anchor, .other)))
    return simplifyAll() && state.pending.isEmpty ? .solved : .failed
  }

  /// Literals and what only literals bound, when nothing better is left to do.
  private func undetermined(_ gathered: (bounds: [Int: Bounds], dependent: Set<Int>)) -> (Int, [Type])? {
    // A literal in which a member, or whose element, is looked for is a collection of its own before it is known of what.
    if let (index, type) = openCollectionLiteral(gathered.bounds) { return (index, [type]) }
    for index in gathered.bounds.keys.sorted() where isMixedTuple(index, gathered.bounds[index]!) {
      return (index, [openTuple(gathered.bounds[index]!)])
    }
    // What a member is looked up in has to be known before anything that follows from it.
    if let found = literalBase() { return found }
    // What a generic parameter is converted to is that, before literals beside it are numbers: `value & (1 << bit)`.
    for index in gathered.bounds.keys.sorted() {
      let bounds = gathered.bounds[index]!
      let info = state.variables[index]
      guard info.parameter != nil, info.literal == nil, !gathered.dependent.contains(index),
        !bounds.lowerVariables.isEmpty, bounds.lowers.allSatisfy({ isGeneric($0) }), let joined = join(bounds.lowers)
      else { continue }
      return (index, [joined, checker.optional(joined)])
    }
    // Unknowns that hold literals: all of these literals must become one type.
    for index in gathered.bounds.keys.sorted() {
      let bounds = gathered.bounds[index]!
      let info = state.variables[index]
      if info.literal != nil || info.closure != nil || info.keyPath != nil || gathered.dependent.contains(index) {
        continue
      }
      let literals = bounds.lowerVariables.filter { state.variables[$0].literal != nil }
      guard !literals.isEmpty else { continue }
      if let joined = join(bounds.lowers) {
        if let common = commonOfMixed(index, bounds, joined) { return (index, [common]) }
        return (index, [joined, checker.optional(joined)])
      }
      // Elements of several types have only `Any` in common, whatever literals stand among them.
      if info.isElement, bounds.lowers.count > 1, bounds.lowers.allSatisfy({ !checker.containsVariables(deep($0)) }) {
        return (index, [anyElement(bounds)])
      }
      // What is converted to it by way of other unknowns.
      if let joined = join(lowersBehind(index, gathered.bounds)) { return (index, [joined]) }
      let scalars = literals.compactMap { state.variables[$0].literal }.filter { $0 != .nothing }
      guard !scalars.isEmpty else { continue }
      guard let type = defaultFor(scalars, literals) else {
        // Elements of several kinds have only `Any` in common, and keys that they are keys.
        if info.isElement { return (index, [anyElement(bounds)]) }
        if info.isKey { return (index, [anyKey]) }
        continue
      }
      let wantsNil = literals.contains { state.variables[$0].literal == .nothing }
      if !wantsNil, checker.isNominal(type, "Int"), let part = floatingPart(of: index) ?? floatingDefault {
        return (index, [type, part])
      }
      let own = conforming(
        type, bounds.conformances + bounds.lowerVariables.flatMap { gathered.bounds[$0]?.conformances ?? [] })
      return (index, withFloating(own, of: index).map { wantsNil ? checker.optional($0) : $0 })
    }
    for index in openVariables {
      let info = state.variables[index]
      guard let literal = info.literal, literal != .nothing else { continue }
      if literal == .array || literal == .dictionary { continue }
      let wanted = gathered.bounds[index]?.uppers.flatMap { protocolsWanted($0) } ?? []
      return (index, [conforming(defaultType(literal, info), wanted)])
    }
    for index in openVariables.reversed() {
      let info = state.variables[index]
      guard let literal = info.literal, literal == .array || literal == .dictionary else { continue }
      return (index, [defaultType(literal, info)])
    }
    // Elements whose types have nothing else in common.
    for index in gathered.bounds.keys.sorted() {
      let (bounds, info) = (gathered.bounds[index]!, state.variables[index])
      guard info.isElement || info.isKey, bounds.lowers.count > 1, join(bounds.lowers) == nil else { continue }
      return (index, [info.isKey ? anyKey : anyElement(bounds)])
    }
    // Lower bounds that are partly unknown.
    for index in gathered.bounds.keys.sorted() {
      let bounds = gathered.bounds[index]!
      let info = state.variables[index]
      if info.literal != nil || info.closure != nil || info.keyPath != nil || gathered.dependent.contains(index) {
        continue
      }
      if let joined = join(bounds.lowers) { return (index, [joined]) }
    }
    // Literals that hold nothing, or nothing but nil.
    let toTell = rootElements
    for index in openVariables where !toTell.contains(index) {
      if let bounds = gathered.bounds[index],
        !bounds.lowers.isEmpty || bounds.lowerVariables.contains(where: { state.variables[$0].literal != .nothing })
      {
        continue
      }
      if state.variables[index].isKey { return (index, [anyKey]) }
      if state.variables[index].isElement { return (index, [anyElement(gathered.bounds[index])]) }
    }
    return nil
  }

  /// A literal in which a member is looked up.
  private func literalBase() -> (Int, [Type])? {
    for case .member(let node) in state.pending {
      guard case .member(let base, _) = node.kind, case .variable(let index) = shallow(base.type),
        let literal = state.variables[index].literal, literal != .nothing
      else { continue }
      let type = defaultType(literal, state.variables[index])
      return (index, literal == .integer && !allowsFixes ? [type, checker.doubleType] : [type])
    }
    return nil
  }

  /// Element, or key and value, of a literal that is the whole expression: these must be told.
  private var rootElements: [Int] {
    guard let rootNode, purpose != .sequence else { return [] }
    let types: [Type] =
      if case .array(_, let element) = rootNode.kind {
        [element]
      } else if case .dictionary(_, let key, let value) = rootNode.kind {
        [key, value]
      } else {
        []
      }
    return types.compactMap { type in if case .variable(let index) = shallow(type) { index } else { nil } }
  }

  /// A literal in which something is looked for, and the type that it is by itself. Where one unknown among its elements
  /// is given, only the literal that holds it, and whose element's type is asked for: what the elements are converted to
  /// may follow from that.
  private func openCollectionLiteral(_ bounds: [Int: Bounds], holding element: Int? = nil) -> (Int, Type)? {
    for constraint in state.pending {
      let type: Type
      var wanted: Type?
      if case .member(let node) = constraint, element == nil, case .member(let base, _) = node.kind {
        type = base.type
      } else if case .projection(let result, let associated, let base, _) = constraint {
        type = base
        if associated.name == "Element" { wanted = deep(result) }
      } else {
        continue
      }
      guard case .variable(let index) = shallow(type) else { continue }
      var source = index
      if state.variables[index].literal == nil, let own = bounds[index], own.lowers.isEmpty, own.uppers.isEmpty,
        own.lowerVariables.count == 1
      {
        source = own.lowerVariables[0]
      }
      let info = state.variables[source]
      if let element, !info.elements.contains(where: { shallow($0) == .variable(element) }) { continue }
      switch info.literal {
      case .array?:
        let own = deep(info.elements[0])
        if let wanted, own != wanted, !checker.containsVariables(own), !checker.containsVariables(wanted),
          case .solved = quietConvert(own, wanted)
        {
          return (index, checker.array(of: wanted))
        }
        return (index, defaultType(info.literal!, info))
      case .dictionary?: return (index, defaultType(info.literal!, info))
      case .integer, .floating, .boolean, .nothing, .string, .interpolation, nil: continue
      }
    }
    return nil
  }
}
