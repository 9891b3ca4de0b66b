import Diagnostics

/// Chooses among solutions of one score: the one whose declarations are more special.
extension Solver {
  func rankSolutions() {
    var best = 0
    for index in 1..<solutions.count {
      switch compare(solutions[index], solutions[best]) {
      case .first: best = index
      case .second, .neither: break
      }
    }
    // It must beat or equal all others.
    for index in solutions.indices where index != best {
      if case .neither = compare(solutions[best], solutions[index]) {
        ambiguous = ambiguousChoice(solutions[best], solutions[index])
      }
    }
    solutions = [solutions[best]]
  }

  private enum Verdict { case first, second, neither }

  /// What stands deeper in the expression counts for more: the names where the two differ are weighed by their depth.
  private func compare(_ a: SolverState, _ b: SolverState) -> Verdict {
    var better: (first: [Int], second: [Int]) = ([], [])
    var isSame = true
    for (id, choice) in a.choices {
      guard let other = b.choices[id] else { continue }
      if choice.overload.declaration.identity == other.overload.declaration.identity {
        let mapped = (mapsCollection(choice.overload, a), mapsCollection(other.overload, b))
        if mapped.0 && !mapped.1 { better.first.append(id) }
        if mapped.1 && !mapped.0 { better.second.append(id) }
        continue
      }
      isSame = false
      switch verdict(on: id, choice.overload, other.overload) {
      case .first: better.first.append(id)
      case .second: better.second.append(id)
      case .neither: break
      }
    }
    // The same declarations at other types: prefer defaults of literals, found as the score is equal by order.
    if isSame { return .second }
    if better.first.isEmpty || better.second.isEmpty {
      return better.first.isEmpty ? better.second.isEmpty ? .neither : .second : .first
    }
    // Each is better somewhere: the one with more operators of concrete types, as the compiler tries these first.
    let x = concreteOperators(a)
    let y = concreteOperators(b)
    if x != y { return x > y ? .first : .second }
    guard let rootNode else { return .neither }
    let weights = (weight(of: better.first, rootNode), weight(of: better.second, rootNode))
    return weights.0 == weights.1 ? .neither : weights.0 > weights.1 ? .first : .second
  }

  /// In the compiler's library collections have a `map` of their own, which does what that of sequences does.
  private func mapsCollection(_ overload: Overload, _ solution: SolverState) -> Bool {
    guard case .function(let function) = overload.declaration, function.name == "map", isLibrary(overload),
      overload.candidate?.ofProtocol?.name == "Sequence", let base = overload.candidate?.baseType
    else { return false }
    let own = state
    defer { state = own }
    state = solution
    return checker.conforms(deep(base), checker.libraryProtocol("Collection"), environment)
  }

  private func weight(of names: [Int], _ root: Node) -> Int {
    names.reduce(0) { sum, name in sum + (depth(of: name, in: root) ?? 0) + 1 }
  }

  private func depth(of id: Int, in node: Node) -> Int? {
    if node.id == id { return node.isParenthesized ? 1 : 0 }
    for child in children(of: node) {
      if let depth = depth(of: id, in: child) { return depth + (node.isParenthesized ? 2 : 1) }
    }
    return nil
  }

  /// Of states that differ in the meaning of one name alone, those that can be part of the chosen solution: the best
  /// by score, and of these the most special, with any that is as good.
  func mostSpecial(_ states: [SolverState], _ id: Int) -> [SolverState] {
    guard let score = states.map(\.score).min() else { return [] }
    let rest = states.filter { $0.score == score }
    func verdict(_ a: SolverState, _ b: SolverState) -> Verdict {
      guard let x = a.choices[id]?.overload, let y = b.choices[id]?.overload else { return .neither }
      return self.verdict(on: id, x, y)
    }
    var best = 0
    for index in rest.indices.dropFirst() {
      if case .first = verdict(rest[index], rest[best]) { best = index }
    }
    return rest.indices.filter { index in
      if index == best { return true }
      if case .neither = verdict(rest[best], rest[index]) { return true }
      return false
    }.map { rest[$0] }
  }

  private func concreteOperators(_ state: SolverState) -> Int {
    state.choices.values.filter { choice in
      guard case .function(let function) = choice.overload.declaration, LibraryIndex.isOperator(function.name),
        function.genericParameters.isEmpty, case .nominal(let decl) = function.owner
      else { return false }
      return decl.genericParameters.isEmpty
    }.count
  }

  /// Which of two meanings of a name is chosen. A function of a type without parameters of its own that is named and
  /// not called is as good as another one that takes other arguments.
  private func verdict(on id: Int, _ a: Overload, _ b: Overload) -> Verdict {
    if isPlainFunction(a), isPlainFunction(b), let rootNode, let node = find(id, in: rootNode),
      node.callArguments == nil, !isAsSpecial(a, b), !isAsSpecial(b, a)
    {
      return .neither
    }
    if let verdict = verdictOnNamed(id, a, b) { return verdict }
    return moreSpecial(a, b)
  }

  /// `Int.init`, named and not called: labels and defaults tell nothing, only what the initialisers take does. So
  /// `init(_: Double)` and `init(floatLiteral: Double)` are alike.
  private func verdictOnNamed(_ id: Int, _ a: Overload, _ b: Overload) -> Verdict? {
    guard case .function(let x) = a.declaration, case .function(let y) = b.declaration, x.isInitializer,
      y.isInitializer, x.isFailable == y.isFailable, let rootNode, let node = find(id, in: rootNode),
      node.callArguments == nil, case .member = node.kind
    else { return nil }
    let generics = (genericCount(a), genericCount(b))
    if generics.0 != generics.1 { return generics.0 < generics.1 ? .first : .second }
    // What a protocol gives stands behind what the type has.
    let ofProtocols = (isOfProtocol(a, x), isOfProtocol(b, y))
    if ofProtocols.0 != ofProtocols.1 { return ofProtocols.0 ? .second : .first }
    let fits = (isAsSpecial(a, b), isAsSpecial(b, a))
    if fits.0 != fits.1 { return fits.0 ? .first : .second }
    return x.isConvenience == y.isConvenience ? .neither : x.isConvenience ? .second : .first
  }

  /// The library's numbers have from `FixedWidthInteger` what their rows name for each of them.
  private func isOfProtocol(_ overload: Overload, _ function: FunctionDecl) -> Bool {
    if overload.candidate?.ofProtocol != nil { return true }
    guard case .nominal(let owner) = function.owner, owner.isLibrary, function.parameters.count == 1,
      checker.declaredConformance(of: owner, to: checker.libraryProtocol("FixedWidthInteger")) != nil
    else { return false }
    switch function.parameters[0].label {
    case "integerLiteral", "bigEndian", "littleEndian", "truncatingIfNeeded", "clamping": return true
    // Of itself a number is made as of any other.
    case nil: return function.parameters[0].type == .nominal(owner, [])
    case .some: return false
    }
  }

  private func isPlainFunction(_ overload: Overload) -> Bool {
    guard case .function(let function) = overload.declaration, function.genericParameters.isEmpty,
      !LibraryIndex.isOperator(function.name), !function.isInitializer
    else { return false }
    switch function.owner {
    case .none: return true
    case .nominal(let decl):
      return decl.genericParameters.isEmpty && (!decl.isLibrary || decl.libraryModule == "TensorCore")
    case .protocolRequirement, .protocolExtension: return false
    }
  }

  func isMoreSpecial(_ a: Overload, than b: Overload, on id: Int) -> Bool {
    switch verdict(on: id, a, b) {
    case .first: true
    case .second, .neither: false
    }
  }

  private func moreSpecial(_ a: Overload, _ b: Overload) -> Verdict {
    if let verdict = ruled(a, b) { return verdict }
    // Whatever they take, what has no generic parameters of its own is more special than what has.
    let generics = (genericCount(a), genericCount(b))
    if generics.0 != generics.1 { return generics.0 < generics.1 ? .first : .second }
    // What an author gives a type goes before what its protocols have for all.
    let own = (isAuthorsMember(a), isAuthorsMember(b))
    if own.0 != own.1, (own.0 ? b : a).candidate?.ofProtocol != nil { return own.0 ? .first : .second }
    let aFits = isAsSpecial(a, b)
    let bFits = isAsSpecial(b, a)
    if aFits != bFits { return aFits ? .first : .second }
    if !aFits, let x = a.candidate, let y = b.candidate, x.baseType != y.baseType {
      // Members of unrelated types: only what is left to defaults tells.
      let x = defaultCount(a)
      let y = defaultCount(b)
      return x == y ? .neither : x < y ? .first : .second
    }
    // Both alike: without extension, of the cell, with fewer defaults.
    let keys: [(Overload) -> Int] = [
      { self.defaultCount($0) }, { self.isOfExtension($0) ? 1 : 0 },
      { self.isLibrary($0) ? 1 : 0 }, { self.isLibrary($0) ? self.labelCount($0) : 0 }, { -self.refinement($0) },
      { -self.requirementCount($0) },
    ]
    for key in keys {
      let x = key(a)
      let y = key(b)
      if x != y { return x < y ? .first : .second }
    }
    return .neither
  }

  /// A protocol's extension gives less than the protocol asks for; an operator is no member that was looked up.
  private func isOfExtension(_ overload: Overload) -> Bool {
    if let candidate = overload.candidate { return candidate.isExtension }
    guard case .function(let function) = overload.declaration else { return false }
    switch function.owner {
    case .protocolExtension: return true
    case .none, .nominal, .protocolRequirement: return false
    }
  }

  /// What the language rules for its own operators.
  private func ruled(_ a: Overload, _ b: Overload) -> Verdict? {
    guard case .function(let x) = a.declaration, case .function(let y) = b.declaration, x.name == y.name else {
      return nil
    }
    // An initialiser that can't fail is more special than one that can.
    if case .initializer = x.kind, case .initializer = y.kind, x.isFailable != y.isFailable {
      return x.isFailable ? .second : .first
    }
    // A comparison with `nil` is that, not one of two optionals.
    let xIsNil = x.parameters.contains { checker.isNominal($0.type, "_OptionalNilComparisonType") }
    let yIsNil = y.parameters.contains { checker.isNominal($0.type, "_OptionalNilComparisonType") }
    if xIsNil != yIsNil { return xIsNil ? .first : .second }
    if x.name == "??", x.parameters.count == 2, y.parameters.count == 2 {
      let xIsOptional = checker.isOptional(x.result)
      let yIsOptional = checker.isOptional(y.result)
      if xIsOptional != yIsOptional { return xIsOptional ? .second : .first }
    }
    let ranks = (moduleRank(x), moduleRank(y))
    // Whichever operand is made a tensor, the result is the same.
    if ranks == (1, 1), LibraryIndex.isOperator(x.name) {
      return x.range.source.rawValue <= y.range.source.rawValue ? .first : .second
    }
    return ranks.0 == ranks.1 ? nil : ranks.0 < ranks.1 ? .first : .second
  }

  /// Tensors take numbers in every operator; plain numbers stay numbers.
  private func moduleRank(_ function: FunctionDecl) -> Int {
    switch function.owner {
    case .nominal(let decl): decl.libraryModule == "TensorCore" || decl.libraryModule == "Plotting" ? 1 : 0
    case .none, .protocolRequirement, .protocolExtension: 0
    }
  }

  private func isAuthorsMember(_ overload: Overload) -> Bool {
    guard !isLibrary(overload), case .function(let function) = overload.declaration, case .nominal = function.owner
    else { return false }
    return !LibraryIndex.isOperator(function.name)
  }

  private func genericCount(_ overload: Overload) -> Int {
    guard case .function(let function) = overload.declaration else { return 0 }
    return function.genericParameters.isEmpty ? 0 : 1
  }

  private func defaultCount(_ overload: Overload) -> Int {
    (parameterSpecs(overload.declaration) ?? []).filter { $0.hasDefault || $0.isVariadic }.count
  }

  /// The library's plain conversion, `init(_:)`, comes before those that say how they convert.
  private func labelCount(_ overload: Overload) -> Int {
    (parameterSpecs(overload.declaration) ?? []).filter { $0.label != nil }.count
  }

  private func isLibrary(_ overload: Overload) -> Bool {
    guard let range = overload.declaration.range else { return true }
    return checker.sources.isLibrary(range.source)
  }

  /// How refined the protocol is whose member it is; a lazy view's own members go before those of what it is a view of.
  private func refinement(_ overload: Overload) -> Int {
    guard let owner = overload.candidate?.ofProtocol else { return 0 }
    return checker.ancestry(of: owner).count * 2 + (owner.name == "LazySequenceProtocol" ? 1 : 0)
  }

  /// That a type is another says more than that it conforms.
  private func weight(_ requirements: [Requirement]) -> Int {
    requirements.reduce(0) { sum, requirement in
      if case .sameType = requirement { return sum + 16 }
      return sum + 1
    }
  }

  private func requirementCount(_ overload: Overload) -> Int {
    switch overload.declaration {
    case .function(let function): weight(function.requirements)
    case .variable(let variable): weight(variable.requirements)
    case .subscripted(let decl): weight(decl.requirements)
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: 0
    }
  }

  /// Whether a call of `a`, its generic parameters held fast, could as well be a call of `b`: a question about the
  /// declarations alone, which a chapter asks again and again.
  private func isAsSpecial(_ a: Overload, _ b: Overload) -> Bool {
    let pair = DeclarationPair(a: a.declaration.identity, b: b.declaration.identity)
    if let known = checker.specialPairs[pair], known.generation == checker.conformanceGeneration { return known.holds }
    let holds = judge(a, b)
    checker.specialPairs[pair] = (checker.conformanceGeneration, holds, [a.declaration, b.declaration])
    return holds
  }

  private func judge(_ a: Overload, _ b: Overload) -> Bool {
    guard let left = parameterSpecs(a.declaration), let right = parameterSpecs(b.declaration),
      left.filter({ !$0.hasDefault }).count == right.filter({ !$0.hasDefault }).count || left.count == right.count
    else { return false }
    let judge = Solver(checker, Scope(.block, parent: nil, source: root.source), context)
    judge.extraEnvironment = requirementsOf(a)
    judge.isJudging = true
    let anchor = judge.node(.invalid, .error, SourceRange(root.source, 0, 0), root)
    var map: [GenericParameter: Type] = [:]
    for parameter in generics(of: b) { map[parameter] = judge.newVariable() }
    func pair(_ x: Type, _ y: Type) {
      judge.add(.convert(x, judge.open(y, map), Locator(anchor, .other)))
    }
    for (x, y) in zip(left, right) {
      if x.isVariadic != y.isVariadic { return !x.isVariadic }
      // What takes an optional is more special than what takes anything, though anything converts to an optional.
      if case .generic = x.type, case .generic? = checker.payload(y.type) { return false }
      pair(x.type, y.type)
    }
    // An operator's operands say it all.
    if !isOperator(a), let x = selfType(a), let y = selfType(b) { pair(x, y) }
    for requirement in requirementsOf(b) {
      judge.add(judge.requirementConstraint(requirement, map, Locator(anchor, .other)))
    }
    return judge.solve() != nil
  }

  private func isOperator(_ overload: Overload) -> Bool {
    if case .function(let function) = overload.declaration { return LibraryIndex.isOperator(function.name) }
    return false
  }

  private func selfType(_ overload: Overload) -> Type? {
    switch overload.declaration {
    case .function(let function): return ownerType(function.owner)
    case .subscripted(let decl): return ownerType(decl.owner)
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return nil
    }
  }

  private func ownerType(_ owner: FunctionDecl.Owner) -> Type? {
    switch owner {
    case .none: nil
    case .nominal(let decl): .nominal(decl, decl.genericParameters.map { .generic($0) })
    case .protocolRequirement(let decl), .protocolExtension(let decl): .generic(decl.selfParameter)
    }
  }

  private func generics(of overload: Overload) -> [GenericParameter] {
    var result: [GenericParameter] = []
    let owner: FunctionDecl.Owner
    switch overload.declaration {
    case .function(let function):
      result = function.genericParameters
      owner = function.owner
    case .subscripted(let decl):
      result = decl.genericParameters
      owner = decl.owner
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return []
    }
    switch owner {
    case .none: break
    case .nominal(let decl): result += decl.genericParameters
    case .protocolRequirement(let decl), .protocolExtension(let decl): result.append(decl.selfParameter)
    }
    return result
  }

  private func requirementsOf(_ overload: Overload) -> [Requirement] {
    var result: [Requirement] = []
    let owner: FunctionDecl.Owner
    switch overload.declaration {
    case .function(let function):
      result = function.requirements
      owner = function.owner
    case .subscripted(let decl):
      result = decl.requirements
      owner = decl.owner
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return []
    }
    switch owner {
    case .none: break
    case .nominal(let decl): result += checker.allRequirements(of: decl)
    case .protocolRequirement(let decl), .protocolExtension(let decl):
      result.append(.conforms(.generic(decl.selfParameter), decl))
    }
    return result
  }

  private func ambiguousChoice(_ a: SolverState, _ b: SolverState) -> Ambiguity? {
    for (id, choice) in a.choices.sorted(by: { $0.key < $1.key }) {
      guard let other = b.choices[id], choice.overload.declaration.identity != other.overload.declaration.identity
      else {
        continue
      }
      let notes = [choice.overload.declaration.range, other.overload.declaration.range].compactMap { $0 }
        .filter { !checker.sources.isLibrary($0.source) }
        .map { Diagnostic(.note, "found this candidate", at: $0) }
      var name = ""
      switch choice.overload.declaration {
      case .function(let function):
        // Among the library's the reference is named as it is written.
        name = checker.sources.isLibrary(function.range.source) ? function.name : function.diagnosticName
        if case .function(let second) = other.overload.declaration, second.fullName != function.fullName {
          name = function.name
        }
      case .variable(let variable): name = variable.name
      case .subscripted(let decl): name = "subscript(\(decl.parameters.map { ($0.label ?? "_") + ":" }.joined()))"
      case .enumCase(let enumCase): name = enumCase.name
      case .type, .protocolType, .alias, .genericParameter, .associatedType: break
      }
      return Ambiguity(name: name, node: id, notes: notes)
    }
    return nil
  }
}
