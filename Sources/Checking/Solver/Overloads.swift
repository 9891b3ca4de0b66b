import Diagnostics

/// Names with several meanings: what can't be is left out, what fits best is tried first.
extension Solver {
  func overload(_ node: Node) -> Outcome {
    guard let all = state.candidates[node.id] else { return .solved }
    let known = whatIsKnown(around: node)
    if let last = lastLook[node.id], last.known == known, last.count == all.count { return .stuck }
    work += all.count
    // By number: a meaning is large, and few are kept.
    var near = all.indices.filter { !isFarFetched(all[$0], node) }
    if near.isEmpty {
      if node.operatorFixity != nil || isHandedOperator(node) { return .failed }
      near = Array(all.indices)
    }
    if near.count == 1 { return choose(node, all[near[0]]) ? .solved : .failed }
    let operands = knownOperands(of: node)
    var viable = near.filter { takes(operands, all[$0]) && isPlausible(all[$0], node) }
    if viable.isEmpty {
      guard allowsFixes else { return .failed }
      viable = near
    }
    if viable.count == 1 { return choose(node, all[viable[0]]) ? .solved : .failed }
    // What is far-fetched now may be near when more is known, unless there are no tensors at all.
    if viable.count < (isWithoutTensors ? all.count : near.count) {
      state.candidates[node.id] = viable.map { all[$0] }
    }
    lastLook[node.id] = (known, state.candidates[node.id]?.count ?? 0)
    return bindCommonResult(of: node)
  }

  /// Where all meanings that are left give the same, what the call gives is known before it is known which one it is:
  /// `"a" + String(i) + "b" + String(j)` is a sum of strings and two small questions.
  private func bindCommonResult(of node: Node) -> Outcome {
    guard !allowsFixes, let call = node.callNode, call !== node, case .variable = shallow(call.type),
      let overloads = state.candidates[node.id], let result = commonResult(of: overloads)
    else { return .stuck }
    return unify(call.type, result, Locator(call, .result)) ? .stuck : .failed
  }

  private func commonResult(of overloads: [Overload]) -> Type? {
    var common: Type?
    for overload in overloads {
      guard !overload.isForced, !overload.isUnbound, case .function(let function) = overload.declaration,
        checker.functionInfos[function]?.returnsSelf != true
      else { return nil }
      var made = function.result
      if case .initializer = function.kind {
        if overload.candidate == nil || function.isFailable { return nil }
        made = resultType(function, overload, overload.candidate?.bindings ?? [:])
      }
      guard case .nominal(_, let arguments) = made, arguments.isEmpty, common == nil || common == made else {
        return nil
      }
      common = made
    }
    return common
  }

  /// A digest of the types that decide which meanings of a name are plausible.
  private func whatIsKnown(around node: Node) -> Int {
    var hasher = Hasher()
    if let arguments = node.callArguments {
      for argument in arguments { hasher.combine(deep(argument.node.type)) }
      if let call = node.callNode { hasher.combine(shallow(call.type)) }
    } else {
      hasher.combine(state.version)
    }
    return hasher.finalize()
  }

  /// The name to decide next: the one with the fewest meanings left.
  func nextOverload() -> (node: Node, isBlind: Bool)? {
    var best: (node: Node, count: Int, isBlind: Bool)?
    for case .overload(let node) in state.pending {
      guard let candidates = state.candidates[node.id] else { continue }
      var rank = isGivenParameters(node) ? 4 : candidates.count * 4
      // A function that is named as a value waits for what it is handed to: `reduce(0, +)` is `reduce` first.
      if node.callArguments == nil, !isGivenParameters(node) { rank += 500 }
      // Better to wait while an argument is itself undecided.
      var unknown = 0
      if let arguments = node.callArguments {
        for argument in arguments {
          if case .variable(let index) = shallow(argument.node.type) {
            let info = state.variables[index]
            rank += info.literal != nil ? 8 : info.closure != nil ? 0 : 40
            if info.literal == nil, info.closure == nil, !info.isImplicitResult { unknown += 1 }
          }
        }
      }
      let isBlind =
        node.operatorFixity != nil && unknown > 0 && !(node.callArguments ?? []).contains { isKnown($0.node.type) }
      // The sum in `-(1 + 2)` comes before the minus: its literals may yet be what the context wants.
      if isBlind { rank += 1000 }
      if best == nil || rank < best!.count { best = (node, rank, isBlind) }
    }
    return best.map { ($0.node, $0.isBlind) }
  }

  private func isKnown(_ type: Type) -> Bool {
    if case .variable = shallow(type) { return false }
    return true
  }

  func tryOverloads(_ node: Node) {
    guard let all = state.candidates[node.id] else { return }
    let ordered = all.enumerated().map { (index: $0.offset, overload: $0.element, rank: favor($0.element, node)) }
      .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.index < $1.index }
    state.pending.removeAll { constraint in
      if case .overload(let other) = constraint { return other === node }
      return false
    }
    let isOperator = node.operatorFixity != nil
    if !isOperator, !allowsFixes { return followDistinct(ordered.map(\.overload), node) }
    lazy var hasOwn = all.contains { !isOfLibrary($0) }
    /// Another that takes the operands too may give something else. Where the library's `+` of two arrays does, none is
    /// asked for: `[a] + [b] + [c]` has one meaning.
    func isOpen(_ overload: Overload) -> Bool { isGeneric(overload) && (!takesOnlyArrays(overload) || hasOwn) }
    let saved = state
    var foundConcrete = false
    var foundExact = false
    for (_, overload, _) in ordered {
      if isTooComplex { break }
      if isOperator, foundConcrete, isOpen(overload) { continue }
      state = saved
      let isExact = takesExactly(overload, node)
      if foundExact, !isExact { continue }
      guard choose(node, overload) else { continue }
      let entry = state.score
      let before = solutions.count
      let bestBefore = solutions.first?.score
      explore()
      let improved = solutions.count != before || solutions.first?.score != bestBefore
      guard isOperator, improved, let best = solutions.first?.score else { continue }
      // A concrete one that is disfavoured leaves the generic ones their chance.
      if !isOpen(overload), best.disfavored <= saved.score.disfavored { foundConcrete = true }
      // Nothing can be better than a solution that strays no further than we have already; another of the same score
      // would need other operand types.
      if best <= saved.score, !isOpen(overload) { break }
      // Nor is another looked for where the known operands are exactly what this one takes, but for one that takes
      // them exactly too and lets the literals beside them be what they are by default.
      if !isOpen(overload), isExact {
        if best <= entry { break }
        foundExact = true
      }
    }
    state = saved
  }

  /// Whether every operand whose type is known is of the parameter's very type, one at least.
  private func takesExactly(_ overload: Overload, _ node: Node) -> Bool {
    guard let arguments = node.callArguments, let specs = parameterSpecs(overload) else { return false }
    var hasExact = false
    for (spec, argument) in zip(specs, arguments) {
      let known = shallow(argument.node.type)
      if case .variable = known { continue }
      guard known == spec.type else { return false }
      hasExact = true
    }
    return hasExact
  }

  private func isGeneric(_ overload: Overload) -> Bool {
    guard case .function(let function) = overload.declaration else { return false }
    if !function.genericParameters.isEmpty { return true }
    switch function.owner {
    case .protocolRequirement, .protocolExtension: return true
    case .nominal(let decl): return !decl.genericParameters.isEmpty
    case .none: return false
    }
  }

  /// How well a meaning fits what is known of the arguments.
  private func favor(_ overload: Overload, _ node: Node) -> Int {
    var result = isGeneric(overload) ? 0 : 1
    if node.callArguments == nil, case .function(let function) = overload.declaration, !function.parameters.isEmpty,
      case .variable(let index) = shallow(node.type)
    {
      for case .convert(let from, let to, _) in state.pending {
        guard case .variable(index) = shallow(from), case .function(let wanted) = shallow(to) else { continue }
        var given = wanted.parameters
        if given.count == 1, function.parameters.count > 1, case .tuple(let elements) = shallow(given[0].type) {
          given = elements.map { FunctionType.Parameter($0.type) }
        }
        for (parameter, own) in zip(given, function.parameters) where shallow(parameter.type) == own.type {
          result += 6
        }
      }
      // What is not known yet is likeliest a number.
      if result == 1, function.parameters.allSatisfy({ checker.isNominal($0.type, "Int") }) { result += 1 }
    }
    guard let arguments = node.callArguments, let specs = parameterSpecs(overload) else { return result }
    // Beside what is no number itself, such as a tensor, a whole number is one.
    let isFloating = prefersFloating && arguments.allSatisfy { !isNoNumber(shallow($0.node.type)) }
    for (spec, argument) in zip(specs, arguments) {
      let known = shallow(argument.node.type)
      if case .variable(let index) = known {
        switch state.variables[index].literal {
        case .integer:
          if isFloating ? checker.isNominal(spec.type, "Double") : checker.isNominal(spec.type, "Int") {
            result += 4
          } else if checker.isNominal(spec.type, "Int") || checker.isNominal(spec.type, "Double") {
            result += 1
          }
        case .floating: if checker.isNominal(spec.type, "Double") { result += 4 }
        case .string, .interpolation: if checker.isNominal(spec.type, "String") { result += 4 }
        case .boolean: if checker.isNominal(spec.type, "Bool") { result += 4 }
        case .nothing:
          if case .nominal(let decl, _) = spec.type, decl.name == "_OptionalNilComparisonType" { result += 4 }
        case .array: if checker.elementOfArray(spec.type) != nil { result += 4 }
        case .dictionary, nil: break
        }
      } else if known == spec.type
        || (selfNominal(overload).map { $0 == known && isSelf(spec.type, overload) } ?? false)
      {
        result += 6
      }
    }
    if let call = node.callNode, case .nominal(let decl, let arguments) = shallow(call.type), arguments.isEmpty,
      case .function(let function) = overload.declaration, function.result == .nominal(decl, [])
    {
      result += 3
    }
    return result
  }

  private func isNoNumber(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type else { return false }
    return decl.kind == .classType
  }

  private func selfNominal(_ overload: Overload) -> Type? {
    guard case .function(let function) = overload.declaration, case .nominal(let decl) = function.owner else {
      return nil
    }
    return .nominal(decl, decl.genericParameters.map { .generic($0) })
  }

  private func isSelf(_ type: Type, _ overload: Overload) -> Bool { type == selfNominal(overload) }

  /// A floating literal somewhere in the expression makes whole numbers beside it likely to be floating too.
  private var prefersFloating: Bool {
    state.variables.contains { $0.literal == .floating }
  }

  // MARK: Plausibility

  /// Of an operator's operands, or of indices: the structures and enumerations that they are known to be of.
  private func knownOperands(of node: Node) -> [NominalDecl?] {
    guard let arguments = node.callArguments else { return [] }
    if node.operatorFixity == nil {
      guard case .member(_, "subscript") = node.kind else { return [] }
    }
    return arguments.map { argument in
      guard case .nominal(let decl, _) = shallow(argument.node.type), decl.kind != .classType else { return nil }
      return decl
    }
  }

  /// The quickest look, at what most meanings of an operator or a subscript fail by: such an operand is taken as what it is, inside of an
  /// optional perhaps.
  private func takes(_ operands: [NominalDecl?], _ overload: Overload) -> Bool {
    guard !operands.isEmpty else { return true }
    let wanted = overload.operands ?? wantedOperands(of: overload)
    guard wanted.count == operands.count else { return true }
    for (index, operand) in operands.enumerated() {
      guard let operand, let decl = wanted[index] else { continue }
      if decl !== operand { return false }
    }
    return true
  }

  private func wantedOperands(of overload: Overload) -> [NominalDecl?] {
    let parameters: [ParameterDecl]
    switch overload.declaration {
    case .function(let function):
      checker.ensureSignature(function)
      parameters = function.parameters
    case .subscripted(let decl):
      parameters = decl.parameters
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: parameters = []
    }
    let result: [NominalDecl?] = parameters.map { parameter in
      guard case .nominal(let decl, _) = parameter.type else { return nil }
      return decl.isLibrary && (decl.name == "Optional" || decl.name == "AnyHashable") ? nil : decl
    }
    overload.operands = result
    return result
  }

  /// `+` in `reduce(0, +)`
  private func isHandedOperator(_ node: Node) -> Bool {
    if case .reference(let name, _) = node.kind { LibraryIndex.isOperator(name) } else { false }
  }

  /// A tensor's operator where no tensor is in sight: a number beside a literal does not make a tensor of the literal.
  private func isFarFetched(_ overload: Overload, _ node: Node) -> Bool {
    guard let owner = tensorOwner(of: overload) else { return false }
    if isWithoutTensors { return true }
    guard let arguments = node.callArguments else { return false }
    if let contextualType, case .nominal(let wanted, _) = contextualType, wanted == owner { return false }
    if let call = node.callNode, case .nominal(let wanted, _) = shallow(call.type), wanted == owner { return false }
    var isOpen = false
    for argument in arguments {
      switch shallow(argument.node.type) {
      case .nominal(let decl, _): if decl.libraryModule == "TensorCore" { return false }
      case .variable(let index): if state.variables[index].literal == nil { return false } else { isOpen = true }
      case .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .error: break
      }
    }
    return isOpen || !arguments.isEmpty
  }

  private func tensorOwner(of overload: Overload) -> NominalDecl? {
    if let known = overload.tensorOwner { return known }
    var owner: NominalDecl?
    if case .function(let function) = overload.declaration { owner = tensorOwner(of: function) }
    overload.tensorOwner = .some(owner)
    return owner
  }

  private func tensorOwner(of function: FunctionDecl) -> NominalDecl? {
    if LibraryIndex.isOperator(function.name) {
      guard case .nominal(let owner) = function.owner, owner.libraryModule == "TensorCore" else { return nil }
      return owner
    }
    guard case .none = function.owner, checker.sources.isLibrary(function.range.source) else { return nil }
    return function.parameters.lazy.compactMap { parameter in
      if case .nominal(let decl, _) = parameter.type, decl.libraryModule == "TensorCore" { decl } else { nil }
    }.first
  }

  /// A quick look at known argument types: false only when the meaning can't be.
  private func isPlausible(_ overload: Overload, _ node: Node) -> Bool {
    // Operands meet parameters one by one; most operators have many meanings, and the first operand decides.
    if node.operatorFixity != nil, let arguments = node.callArguments, !overload.isUnbound,
      let specs = parameterSpecs(overload), arguments.count == specs.count, !arguments.isEmpty,
      !specs[0].isVariadic, arguments[0].label == specs[0].label,
      !fits(arguments[0].node, specs[0], overload, declaredRequirements(overload), true)
    {
      return false
    }
    guard let arguments = node.callArguments, let specs = parameterSpecs(overload), !overload.isUnbound
    else {
      return isPlausibleValue(overload, node)
    }
    guard let matches = match(specs, arguments) else { return false }
    if backwardMatch(specs, arguments, unless: matches) != nil { return true }
    let isOperator = node.operatorFixity != nil
    let requirements = declaredRequirements(overload)
    for (index, found) in matches.enumerated() {
      switch found {
      case .argument(let position):
        if !fits(arguments[position].node, specs[index], overload, requirements, isOperator) { return false }
      case .variadic(let positions):
        for position in positions
        where !fits(arguments[position].node, specs[index], overload, requirements, isOperator) {
          return false
        }
      case .defaulted: break
      }
    }
    if let call = node.callNode, case .function(let function) = overload.declaration,
      case .nominal(let wanted, let wantedArguments) = shallow(call.type),
      case .nominal(let given, _) = function.result, wantedArguments.isEmpty, wanted != given, call !== node
    {
      if case .initializer = function.kind { return true }
      if overload.isForced { return true }
      return false
    }
    if let call = node.callNode, case .function(let function) = overload.declaration,
      case .nominal(let given, let arguments) = function.result, arguments.isEmpty, given.kind != .classType
    {
      switch shallow(call.type) {
      case .generic, .associated:
        if case .initializer = function.kind { return true }
        return false
      case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: break
      }
    }
    return true
  }

  /// A function named as a value: the function type it must become, as far as it is known, tells.
  private func isPlausibleValue(_ overload: Overload, _ node: Node) -> Bool {
    guard let specs = parameterSpecs(overload), !overload.isUnbound,
      case .variable(let index) = shallow(node.type)
    else { return true }
    let requirements = declaredRequirements(overload)
    for case .convert(let from, let to, _) in state.pending {
      guard case .variable(index) = shallow(from), case .function(let wanted) = shallow(to) else { continue }
      var given = wanted.parameters
      if given.count == 1, specs.count > 1 {
        // One tuple for all.
        switch shallow(given[0].type) {
        case .tuple(let elements) where elements.count == specs.count:
          given = elements.map { FunctionType.Parameter($0.type) }
        case .variable: continue
        case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype,
          .error:
          return false
        }
      }
      guard given.count == specs.count else { return false }
      for (parameter, spec) in zip(given, specs) {
        if parameter.isInout != spec.isInout { return false }
        if !fits(shallow(parameter.type), spec.type, overload.candidate?.bindings ?? [:], requirements, isInout: false)
        {
          return false
        }
      }
      if case .function(let function) = overload.declaration, case .nominal(let given, _) = function.result,
        case .nominal(let expected, _) = shallow(wanted.result), given != expected,
        !checker.isOptional(shallow(wanted.result)),
        expected.kind != .classType
      {
        return false
      }
    }
    return true
  }

  private func declaredRequirements(_ overload: Overload) -> [Requirement] {
    switch overload.declaration {
    case .function(let function):
      if case .protocolRequirement(let decl) = function.owner, overload.candidate == nil {
        return function.requirements + [.conforms(.generic(decl.selfParameter), decl)]
      }
      if case .protocolExtension(let decl) = function.owner, overload.candidate == nil {
        return function.requirements + [.conforms(.generic(decl.selfParameter), decl)]
      }
      return function.requirements
    case .subscripted(let decl): return decl.requirements
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return []
    }
  }

  private func fits(
    _ argument: Node, _ spec: ParameterSpec, _ overload: Overload, _ requirements: [Requirement], _ isOperator: Bool
  ) -> Bool {
    var type = argument.type
    if case .inoutReference(let inner) = argument.kind {
      if !spec.isInout { return false }
      type = inner.type
    } else if spec.isInout, !isOperator {
      return false
    }
    var parameter = spec.type
    if spec.isAutoclosure { parameter = autoclosureResult(parameter) }
    if case .function(let function) = overload.declaration,
      isUnlikeItsDefault(type, parameter, function, requirements)
    {
      return false
    }
    return fits(shallow(type), parameter, overload.candidate?.bindings ?? [:], requirements, isInout: spec.isInout)
  }

  /// A literal for a generic parameter that nothing else tells of is of its own type, which may be none that is asked for:
  /// `1.5` is no string for `Int.init<S: StringProtocol>(_ text: S, radix: Int = 10)`.
  private func isUnlikeItsDefault(
    _ argument: Type, _ parameter: Type, _ function: FunctionDecl, _ requirements: [Requirement]
  ) -> Bool {
    guard !allowsFixes, case .generic(let generic) = parameter, case .variable(let index) = shallow(argument),
      function.genericParameters.contains(generic)
    else { return false }
    let type: Type
    switch state.variables[index].literal {
    case .integer, .floating, .boolean, .string, .interpolation:
      type = defaultType(state.variables[index].literal!, state.variables[index])
    case .array, .dictionary, .nothing, nil: return false
    }
    guard requirements.contains(where: { isBound(generic, $0, unmetBy: type) }) else { return false }
    let isNamed = { [checker] type in checker.contains(type) { $0 == .generic(generic) } }
    return function.parameters.count { isNamed($0.type) } == 1 && !isNamed(function.result)
  }

  private func isBound(_ generic: GenericParameter, _ requirement: Requirement, unmetBy type: Type) -> Bool {
    guard case .conforms(.generic(generic), let decl) = requirement else { return false }
    return !mayConform(type, decl)
  }

  private func fits(
    _ argument: Type, _ parameter: Type, _ bindings: [GenericParameter: Type], _ requirements: [Requirement],
    isInout: Bool
  ) -> Bool {
    switch argument {
    case .error: return true
    case .variable(let index): return variableFits(index, parameter, bindings, requirements)
    case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype: break
    }
    switch parameter {
    case .generic(let generic):
      if let bound = bindings[generic] {
        let known = shallow(bound)
        if case .variable = known { return true }
        if case .generic = known { return isInout ? known == argument : true }
        return fits(argument, known, [:], [], isInout: isInout)
      }
      for case .conforms(.generic(generic), let decl) in requirements where !mayConform(argument, decl) { return false }
      return true
    case .nominal(let decl, let arguments):
      if decl.name == "Optional", decl.isLibrary, arguments.count == 1 {
        let inner = checker.payload(argument) ?? argument
        return fits(shallow(inner), arguments[0], bindings, requirements, isInout: false)
      }
      if decl.name == "AnyHashable", decl.isLibrary { return !isInout || argument == parameter }
      guard case .nominal(let given, let givenArguments) = argument else {
        if case .tuple = argument { return false }
        if case .function = argument { return false }
        if case .metatype = argument { return false }
        return decl.kind == .classType
      }
      if given == decl {
        if isInout || decl.kind == .structure, !decl.isLibrary || !["Array", "Set", "Dictionary"].contains(decl.name) {
          for (l, r) in zip(givenArguments, arguments) {
            let known = shallow(l)
            if case .variable = known { continue }
            if case .nominal(let x, _) = known, case .nominal(let y, _) = r, x != y { return false }
          }
        }
        return true
      }
      if isInout { return false }
      return given.kind == .classType && decl.kind == .classType && checker.isSubclass(given, of: decl)
    case .existential(let existential):
      if isInout, argument != parameter { return false }
      return existential.protocols.allSatisfy { mayConform(argument, $0) }
    case .function(let function):
      guard case .function(let given) = argument else { return false }
      return given.parameters.count == function.parameters.count
        || (function.parameters.count == 1 && given.parameters.count > 1)
    case .tuple(let elements):
      if case .tuple(let given) = argument { return given.count == elements.count }
      return false
    case .metatype, .protocolMetatype:
      switch argument {
      case .metatype, .protocolMetatype: return true
      case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .variable, .error: return false
      }
    case .associated, .opaque, .variable, .error: return true
    }
  }

  private func variableFits(
    _ index: Int, _ parameter: Type, _ bindings: [GenericParameter: Type], _ requirements: [Requirement]
  ) -> Bool {
    let info = state.variables[index]
    if info.literal == nil, info.closure == nil { return true }
    switch parameter {
    case .generic(let generic):
      if let bound = bindings[generic] {
        let known = shallow(bound)
        if case .generic = known {
          return info.closure == nil && acceptsLiteral(info.literal!, known, info)
        }
        if case .variable = known { return true }
        return variableFits(index, known, [:], [])
      }
      if info.closure != nil {
        return !requirements.contains { if case .conforms(.generic(generic), _) = $0 { true } else { false } }
      }
      return true
    case .nominal(let decl, let arguments):
      if decl.name == "Optional", decl.isLibrary {
        return info.literal == .nothing || variableFits(index, arguments[0], bindings, requirements)
      }
      guard let literal = info.literal else { return false }
      if decl.name == "AnyHashable", decl.isLibrary { return literal != .nothing }
      return checker.declaredConformance(of: decl, to: checker.libraryProtocol(literal.protocolName)) != nil
    case .function(let function):
      guard let node = info.closure, case .closure(let closure) = node.kind else { return false }
      guard let names = closure.parameterNames else {
        return closure.dollarCount <= max(function.parameters.count, function.parameters.count == 1 ? 9 : 0)
      }
      return names.count == function.parameters.count || function.parameters.count == 1
    case .tuple, .metatype, .protocolMetatype: return false
    case .existential: return info.literal != .nothing
    case .associated, .opaque, .variable, .error: return true
    }
  }

  private func mayConform(_ type: Type, _ decl: ProtocolDecl) -> Bool {
    switch type {
    case .nominal(let nominal, _):
      if decl.libraryModule != nil, decl.name == "Sendable" || decl.name == "Copyable" { return true }
      return checker.declaredConformance(of: nominal, to: decl) != nil
    case .tuple, .function, .metatype, .protocolMetatype: return false
    case .generic, .associated, .opaque: return checker.conforms(type, decl, environment)
    case .existential(let existential):
      // The type inside may be meant.
      return existential.protocols.contains { checker.inheritsProtocol($0, from: decl) }
        || checker.conforms(type, decl, environment)
    case .variable, .error: return true
    }
  }
}
