import Diagnostics
import Natives

/// Names, members, calls and assignments as expressions.
extension Solver {
  func reference(_ node: Node, _ overloads: [Overload], _ type: Type) -> Expression {
    let overload: Overload
    var map: [GenericParameter: Type] = [:]
    if let choice = state.choices[node.id] {
      overload = choice.overload
      map = choice.opened
    } else if let only = overloads.first {
      overload = only
    } else {
      return Expression(.invalid, .error, node.range)
    }
    switch overload.declaration {
    case .variable(let variable):
      checker.noteUse(of: variable)
      let own = Expression(.variable(variable), deep(variable.type), node.range)
      return overload.isForced ? Expression(.forceUnwrap(own), type, node.range) : own
    case .function(let function):
      let substitution = Substitution(map.mapValues(deep))
      checker.noteGlobal(overload.declaration, at: node.range, node.scope)
      return Expression(
        .functionReference(
          function, dispatch(function, substitution), substitution,
          receiver: staticReceiver(function, substitution, node)),
        type, node.range)
    case .enumCase, .subscripted, .type, .protocolType, .alias, .genericParameter, .associatedType:
      return Expression(.metatype(type), type, node.range)
    }
  }

  /// The type whose static member an operator is.
  private func staticReceiver(_ function: FunctionDecl, _ substitution: Substitution, _ node: Node) -> Expression? {
    switch function.owner {
    case .none: return nil
    case .nominal(let decl):
      let type = Type.nominal(decl, decl.genericParameters.map { substitution[$0] ?? .generic($0) })
      return Expression(.metatype(type), .metatype(type), node.range)
    case .protocolRequirement(let decl), .protocolExtension(let decl):
      guard let type = substitution[decl.selfParameter] else { return nil }
      return Expression(.metatype(type), .metatype(type), node.range)
    }
  }

  func dispatch(_ function: FunctionDecl, _ substitution: Substitution) -> Dispatch {
    let isMethod =
      switch function.kind {
      case .function, .getter, .setter: true
      case .initializer, .deinitializer, .willSet, .didSet: false
      }
    return dispatch(function.owner, substitution) {
      isMethod && !function.isFinal && !checker.finalClasses.contains($0)
    }
  }

  private func storageDispatch(_ variable: VariableDecl, _ substitution: Substitution, _ base: Node?) -> Dispatch {
    guard let owner = variable.scope.owner else { return .direct }
    return dispatch(owner, substitution) {
      base?.isSuper != true && !checker.finalVariables.contains(variable) && !checker.finalClasses.contains($0)
    }
  }

  /// How a member of `owner` is reached; `isOverridable` says so of a member of one of the cells' classes.
  private func dispatch(
    _ owner: FunctionDecl.Owner, _ substitution: Substitution, _ isOverridable: (NominalDecl) -> Bool
  ) -> Dispatch {
    switch owner {
    case .none: return .direct
    case .protocolRequirement(let decl):
      if case .existential? = substitution[decl.selfParameter] { return .existential }
      return .witness
    case .protocolExtension(let decl):
      if case .existential? = substitution[decl.selfParameter] { return .existential }
      return .direct
    case .nominal(let decl):
      // The host's classes have no table of ours, and no subclasses.
      return decl.kind == .classType && decl.representation == nil && isOverridable(decl) ? .virtual : .direct
    }
  }

  // MARK: Members

  func member(_ node: Node, _ base: Node, _ name: String, _ type: Type) -> Expression {
    let value = expression(base)
    if value.type == .error { return Expression(.invalid, .error, node.range) }
    if case .tuple(let elements) = value.type, state.choices[node.id] == nil {
      let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? 0
      return Expression(.tupleElement(value, index), type, node.range)
    }
    return chosenMember(node, value, type, base)
  }

  func chosenMember(_ node: Node, _ base: Expression, _ type: Type, _ baseNode: Node? = nil) -> Expression {
    guard let choice = state.choices[node.id] else { return Expression(.invalid, .error, node.range) }
    let substitution = Substitution(choice.opened.mapValues(deep))
    let receiver = receiver(base, choice)
    checkAccess(choice.overload.declaration, node, node.nameRange)
    checkErasure(choice, node)
    if let baseNode { checkProtocolMember(choice, baseNode, node) }
    switch choice.overload.declaration {
    case .variable(let variable):
      let dispatch = storageDispatch(variable, substitution, baseNode)
      var result: Expression
      let own = choice.overload.isForced ? checker.optional(type) : type
      if choice.overload.isOnType, let getter = variable.getter, dispatch != .direct, isDynamicType(base) {
        if variable.setter == nil {
          let call = Call(.function(getter, dispatch, substitution, receiver: base), [])
          result = Expression(.call(call), own, node.range)
        } else {
          result = Expression(.member(base, variable, dispatch, substitution), own, node.range)
        }
      } else if case .metatype(let instance) = base.type, choice.overload.isOnType {
        result = Expression(.staticMember(instance, variable, dispatch, substitution), own, node.range)
      } else {
        result = Expression(.member(receiver, variable, dispatch, substitution), own, node.range)
      }
      noteThrowing(variable.getter?.thrown, node, .property)
      if variable.isReadByMutating, case .member = result.kind { requireMutable(receiver, .getter, node) }
      if choice.overload.isForced { result = Expression(.forceUnwrap(result), type, node.range) }
      return result
    case .function(let function):
      if function.isMutating, function.selfVariable != nil, !function.isInitializer {
        report("cannot reference 'mutating' method as function value", node.nameRange)
        return Expression(.invalid, .error, node.range)
      }
      if function.isInitializer, let baseNode, case .metatype = base.type {
        if case .metatype(let named) = base.kind {
          if case .generic = named { checkDynamicInitializer(function, named, baseNode, node) }
        } else {
          checkDynamicInitializer(function, base.type.instance, baseNode, node)
        }
      }
      if choice.overload.isUnbound { return unboundMethod(function, choice, substitution, type, node) }
      var dispatch = dispatch(function, substitution)
      if baseNode?.isSuper == true { dispatch = .direct }
      return Expression(
        .functionReference(function, dispatch, substitution, receiver: receiver), type, node.range)
    case .enumCase(let enumCase):
      if enumCase.payload.isEmpty { return Expression(.enumCase(enumCase, []), type, node.range) }
      return caseFunction(enumCase, type, node)
    case .type, .protocolType, .alias, .genericParameter, .associatedType:
      if case .metatype(let instance) = type { return Expression(.metatype(instance), type, node.range) }
      return Expression(.invalid, .error, node.range)
    case .subscripted: return Expression(.invalid, .error, node.range)
    }
  }

  /// A protocol itself has no members: only the types that conform have.
  private func checkProtocolMember(_ choice: Choice, _ base: Node, _ member: Node) {
    guard choice.overload.isOnType, !choice.overload.isUnbound, let written = protocolItself(base),
      case .existential(let existential) = written, case .member(_, let name) = member.kind
    else { return }
    report(
      "static member '\(name)' cannot be used on protocol metatype '(\(text(.existential(existential)))).Type'",
      base.range)
  }

  /// The existential that a name or a value like `P.self` stands for.
  func protocolItself(_ base: Node) -> Type? {
    if case .typeReference(let written) = base.kind { return deep(written) }
    if case .protocolMetatype(let own) = deep(base.type) { return own }
    return nil
  }

  /// A metatype that is only known when the program runs.
  private func isDynamicType(_ base: Expression) -> Bool {
    // `Cat.self as any Animal.Type` is known only as that.
    if case .metatype(let named) = base.kind { return base.type != .metatype(named) }
    return true
  }

  /// The base as the member's owner sees it.
  func receiver(_ base: Expression, _ choice: Choice) -> Expression {
    guard let candidate = choice.overload.candidate,
      candidate.ofProtocol == nil || candidate.ofProtocol === checker.libraryProtocol("_KeyPathAccess")
    else { return base }
    let wanted = deep(candidate.baseType)
    if choice.overload.isOnType || wanted == base.type { return base }
    if case .nominal(let decl, _) = wanted, decl.kind == .classType { return coerce(base, wanted) }
    return base
  }

  /// `String.uppercased` as a function of the string.
  private func unboundMethod(
    _ function: FunctionDecl, _ choice: Choice, _ substitution: Substitution, _ type: Type, _ node: Node
  ) -> Expression {
    guard case .function(let outer) = type, case .function(let inner) = outer.result, !function.isMutating else {
      checker.refuse("a mutating method named through its type", node.range)
      return Expression(.invalid, .error, node.range)
    }
    let parameter = VariableDecl(
      name: "instance", type: outer.parameters[0].type, scope: .parameter, isConstant: true, range: node.range)
    let made = ClosureExpression(parameters: [parameter], type: outer, range: node.range)
    let base = Expression(.variable(parameter), parameter.type, node.range)
    made.body = [
      .returns(
        Expression(
          .functionReference(function, dispatch(function, substitution), substitution, receiver: base),
          .function(inner), node.range), node.range)
    ]
    return Expression(.closure(made), type, node.range)
  }

  /// A case with a payload as a function that makes it.
  private func caseFunction(_ enumCase: EnumCaseDecl, _ type: Type, _ node: Node) -> Expression {
    guard case .function(let function) = type else { return Expression(.invalid, .error, node.range) }
    let parameters = function.parameters.enumerated().map { index, parameter in
      VariableDecl(
        name: "value\(index)", type: parameter.type, scope: .parameter, isConstant: true, range: node.range)
    }
    let made = ClosureExpression(parameters: parameters, type: function, range: node.range)
    let values = parameters.map { Expression(.variable($0), $0.type, node.range) }
    made.body = [.returns(Expression(.enumCase(enumCase, values), function.result, node.range), node.range)]
    return Expression(.closure(made), type, node.range)
  }

  // MARK: Calls

  func callExpression(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode], _ type: Type) -> Expression {
    var callee = callee
    if let rewritten = state.rewrittenCallees[node.id] { callee = rewritten }
    guard let choice = state.choices[callee.id] else { return valueCall(node, callee, arguments, type) }
    switch choice.overload.declaration {
    case .function(let function) where !choice.overload.isUnbound:
      return declaredCall(node, callee, choice, function, arguments, type)
    case .enumCase(let enumCase) where !enumCase.payload.isEmpty:
      guard let matches = state.matches[node.id] else { return Expression(.invalid, .error, node.range) }
      var payload: [Expression] = []
      for (index, found) in matches.enumerated() {
        let wanted = deep(open(enumCase.payload[index].type, choice.opened))
        switch found {
        case .argument(let position): payload.append(coerce(expression(arguments[position].node), wanted))
        case .defaulted:
          payload.append(enumCase.payloadDefaults[index] ?? Expression(.invalid, .error, node.range))
        case .variadic: break
        }
      }
      return Expression(.enumCase(enumCase, payload), type, node.range)
    case .function, .enumCase, .variable, .subscripted, .type, .protocolType, .alias, .genericParameter,
      .associatedType:
      return valueCall(node, callee, arguments, type)
    }
  }

  private func valueCall(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode], _ type: Type) -> Expression {
    let function = expression(callee)
    guard case .function(let functionType) = function.type, let matches = state.matches[node.id] else {
      if case .variable = callee.type, function.type == .error { return Expression(.invalid, .error, node.range) }
      if case .function(let functionType) = function.type, arguments.isEmpty {
        noteThrowing(functionType.thrown, node)
        return Expression(.call(Call(.value(function), [])), type, node.range)
      }
      return Expression(.invalid, .error, node.range)
    }
    let values = matches.enumerated().map { index, found in
      let parameter = functionType.parameters[index]
      let element = parameter.isVariadic ? checker.elementOfArray(parameter.type) : nil
      return argumentExpression(
        found, arguments, element ?? parameter.type, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure,
        nil, node)
    }
    noteThrowing(functionType.thrown, node)
    return Expression(.call(Call(.value(function), values)), type, node.range)
  }

  private func declaredCall(
    _ node: Node, _ callee: Node, _ choice: Choice, _ function: FunctionDecl, _ arguments: [ArgumentNode], _ type: Type
  ) -> Expression {
    guard let matches = state.matches[node.id] else { return Expression(.invalid, .error, node.range) }
    if case .reference = callee.kind { checker.noteGlobal(.function(function), at: callee.range, callee.scope) }
    checkAccess(.function(function), callee, callee.nameRange)
    checkErasure(choice, callee)
    refuseTypesInside(function, choice, callee)
    warnOfBackwardMatch(node, function, matches, arguments)
    if case .member(let base, _) = callee.kind, !function.isInitializer { checkProtocolMember(choice, base, callee) }
    if function.isInitializer, case .member(let base, _) = callee.kind, let type = protocolItself(base),
      case .existential = type
    {
      let isName = if case .typeReference = base.kind { true } else { false }
      report("type '\(text(type))' cannot be instantiated", isName ? callee.range : callee.nameRange)
    }
    let substitution = Substitution(choice.opened.mapValues(deep))
    // Evaluated before the arguments: the receiver.
    var receiver: Expression?
    var isDelegated = false
    var isSuper = false
    if case .member(let base, _) = callee.kind {
      let value = expression(base)
      receiver = self.receiver(value, choice)
      isSuper = base.isSuper
      if case .initializer = function.kind {
        if case .metatype = value.type {
          if case .metatype(let named) = value.kind {
            if case .generic = named { checkDynamicInitializer(function, named, base, callee) }
            receiver = receiverForInit(value.type.instance, node.range)
          } else {
            checkDynamicInitializer(function, value.type.instance, base, callee)
          }
        } else {
          isDelegated = true
          checkDelegation(to: function, base, callee)
        }
      }
      if function.isMutating, function.name != "init", !function.isStatic, let place = receiver {
        requireMutable(place, .method(function), callee)
      }
    } else if case .implicitMember(_, let base) = callee.kind {
      let type = deep(base)
      if case .initializer = function.kind {
        receiver = receiverForInit(type, node.range)
      } else {
        receiver = Expression(.metatype(type), .metatype(type), node.range)
      }
    } else if case .reference = callee.kind {
      receiver = staticReceiver(function, substitution, callee)
    }
    var values: [Argument] = []
    var throwsThrough = false
    for (index, found) in matches.enumerated() {
      let parameter = function.parameters[index]
      let wanted = deep(argumentType(parameter.type, choice))
      let value = argumentExpression(
        found, arguments, wanted, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure, parameter, node)
      if case .value(let expression) = value, !isQuiet(found, arguments), throwsWhenCalled(expression) {
        throwsThrough = true
      }
      if case .value(let expression) = value, !function.genericParameters.isEmpty {
        let node = if case .argument(let position) = found { arguments[position].node } else { nil as Node? }
        refuseUnopened(expression, node, parameter, function, choice, callee)
      }
      // Nobody looks into a default argument: a function that may throw is taken for one that does.
      if case .defaulted = value, case .function(let given) = parameter.type, given.thrown != nil {
        throwsThrough = true
      }
      values.append(value)
    }
    if function.name == "==" || function.name == "!=", values.count == 2, callee.operatorFixity == "infix",
      node.scope.cell != nil
    {
      warnOfNilComparison(function.name, arguments, values, callee.nameRange)
    }
    checkExclusivity(values, receiver: function.isMutating && !isDelegated ? receiver : nil, of: function)
    if throwingAutoclosures.contains(node.id), function.isRethrows {
      noteThrowing(
        checker.errorExistential, node, callee.operatorFixity == nil ? .call : .operator(callee.nameRange))
    }
    if let special = languageOperator(function, values, type, node) { return special }
    if let thrown = function.thrown {
      if function.isRethrows {
        if throwsThrough { noteThrowing(checker.errorExistential, node) }
      } else {
        noteThrowing(
          checker.erasingExistentialMembers(deep(open(thrown, choice.opened)), environment), node,
          callee.operatorFixity == nil ? .call : .operator(anchor(node)))
      }
    }
    var resultType = type
    let isForced = choice.overload.isForced
    if isForced { resultType = checker.optional(type) }
    let call: Call
    if isDelegated, let receiver {
      call = Call(.delegatedInit(function, substitution, receiver: receiver, isForced: false), values)
      resultType = .void
      return Expression(.call(call), resultType, node.range)
    }
    let dispatch = isSuper ? .direct : dispatch(function, substitution)
    call = Call(.function(function, dispatch, substitution, receiver: receiver), values)
    let result = Expression(.call(call), resultType, node.range)
    return isForced ? Expression(.forceUnwrap(result), type, node.range) : result
  }

  /// Of a class that is only known when the program runs: every subclass must have the initialiser.
  private func checkDynamicInitializer(_ function: FunctionDecl, _ instance: Type, _ base: Node, _ callee: Node) {
    guard case .nominal(let owner) = function.owner, owner.kind == .classType, !owner.isLibrary, !function.isRequired,
      !checker.finalClasses.contains(owner)
    else { return }
    let written = checker.sources.text(of: base.range.source).slice(base.range)
    var isSelf = written == "Self"
    if case .function(let around) = context.kind, checker.functionInfos[around]?.returnsSelf == true {
      isSelf = isSelf || written.contains("self")
    }
    report(
      "constructing an object of class type '\(isSelf ? "Self" : text(instance))' with a metatype value must use a"
        + " 'required' initializer", callee.nameRange,
      notes: [Diagnostic(.note, "selected non-required initializer '\(function.fullName)'", at: function.range)])
  }

  private func operatorRange(_ call: Node) -> SourceRange? {
    if case .call(let callee, _) = call.kind { callee.nameRange } else { nil }
  }

  /// `x == nil` of what is never nil.
  private func warnOfNilComparison(
    _ name: String, _ arguments: [ArgumentNode], _ values: [Argument], _ range: SourceRange
  ) {
    guard let side = arguments.firstIndex(where: { !isNil($0.node) }), isNil(arguments[1 - side].node),
      case .value(let value) = values[side], case .convert(let inner, .optionalSome) = value.kind,
      !checker.isOptional(inner.type)
    else { return }
    checker.warning(
      "comparing non-optional value of type '\(text(inner.type))' to 'nil' always returns \(name == "!=")", range)
  }

  /// `&&`, `||` and `??` don't evaluate their right side unless they need it.
  private func languageOperator(
    _ function: FunctionDecl, _ values: [Argument], _ type: Type, _ node: Node
  ) -> Expression? {
    guard values.count == 2, checker.functionInfos[function]?.scope.cell == nil else { return nil }
    func operand(_ argument: Argument) -> Expression? {
      switch argument {
      case .value(let value):
        if case .closure(let closure) = value.kind, closure.parameters.isEmpty,
          case .returns(let result?, _)? = closure.body.first
        {
          return result
        }
        return value
      case .reference, .variadic, .defaulted: return nil
      }
    }
    guard let left = operand(values[0]), let right = operand(values[1]) else { return nil }
    switch function.name {
    case "&&" where checker.isNominal(left.type, "Bool"): return Expression(.and(left, right), type, node.range)
    case "||" where checker.isNominal(left.type, "Bool"): return Expression(.or(left, right), type, node.range)
    case "??":
      if case .convert(let inner, .optionalSome) = left.kind, node.scope.cell != nil {
        checker.warning(
          "left side of nil coalescing operator '??' has non-optional type '\(text(inner.type))', so the right side is"
            + " never used", operatorRange(node) ?? inner.range)
      }
      return Expression(.coalesce(left, right), type, node.range)
    default: return nil
    }
  }

  private func argumentExpression(
    _ found: ParameterMatch, _ arguments: [ArgumentNode], _ wanted: Type, isInout: Bool, isAutoclosure: Bool,
    _ parameter: ParameterDecl?, _ node: Node
  ) -> Argument {
    switch found {
    case .argument(let position):
      let argument = arguments[position].node
      if isInout {
        let place = expression(argument)
        if case .call(let callee, _) = node.kind, callee.operatorFixity != nil {
          requireMutable(place, callee.operatorFixity == "infix" ? .operand : .onlyOperand, callee)
        } else {
          requireMutable(place, .inoutArgument, argument)
        }
        return .reference(place)
      }
      if isAutoclosure {
        let result = autoclosureResult(wanted)
        let around = autoclosure
        autoclosure = (tryDepth.count, false)
        var value = coerce(expression(argument), result)
        let throwsErrors = autoclosure?.throwsErrors == true
        autoclosure = around
        if throwsErrors { throwingAutoclosures.insert(node.id) }
        let thrown: Type? = if case .function(let function) = wanted { function.thrown } else { nil }
        let function = FunctionType([], result, thrown: thrown, isEscaping: false)
        let closure = ClosureExpression(parameters: [], type: function, range: argument.range)
        // What it throws has been noted where it stands.
        quietClosures.insert(ObjectIdentifier(closure))
        if thrown != nil, UnmarkedThrows.mayThrow(value) {
          value = Expression(.tryExpression(value, .plain), result, argument.range)
        }
        closure.isEscaping = false
        closure.body = [.returns(value, argument.range)]
        return .value(Expression(.closure(closure), .function(function), argument.range))
      }
      var value = coerce(expression(argument), wanted)
      if case .closure(let closure) = value.kind, case .function(let function) = wanted {
        closure.isEscaping = function.isEscaping
        value.type = wanted
      }
      return .value(value)
    case .variadic(let positions):
      return .variadic(
        positions.map { coerce(expression(arguments[$0].node), wanted) }, checker.array(of: wanted))
    case .defaulted:
      guard let value = parameter?.defaultValue else { return .value(Expression(.invalid, .error, node.range)) }
      if let place = callersPlace(value, wanted, node) { return .value(place) }
      checker.ensureDefault(value)
      return .defaulted(value, wanted)
    }
  }

  /// Whether an argument is a call or a place that gives a function which throws nothing, wherever that goes.
  private func isQuiet(_ found: ParameterMatch, _ arguments: [ArgumentNode]) -> Bool {
    guard case .argument(let position) = found else { return false }
    switch arguments[position].node.kind {
    case .call, .member, .index, .forceUnwrap: break
    default: return false
    }
    guard case .function(let function) = deep(arguments[position].node.type) else { return false }
    return function.thrown == nil
  }

  private func throwsWhenCalled(_ expression: Expression) -> Bool {
    if case .closure(let closure) = expression.kind {
      return !quietClosures.contains(ObjectIdentifier(closure)) && closure.type.thrown != nil
    }
    if case .functionReference(let function, _, _, _) = expression.kind {
      return function.thrown != nil && !function.isRethrows
    }
    if case .convert(let inner, _) = expression.kind { return throwsWhenCalled(inner) }
    let type = if case .variable(let variable) = expression.kind { variable.type } else { expression.type }
    guard case .function(let function) = type else { return false }
    return function.thrown != nil
  }

  func indexExpression(_ node: Node, _ member: Node, _ arguments: [ArgumentNode], _ type: Type) -> Expression {
    guard case .member(let base, _) = member.kind, let choice = state.choices[member.id],
      case .subscripted(let decl) = choice.overload.declaration, let matches = state.matches[node.id]
    else {
      if case .member(let base, _) = member.kind { _ = expression(base) }
      return Expression(.invalid, .error, node.range)
    }
    checkAccess(.subscripted(decl), node, indexRange(node))
    checkErasure(choice, member)
    let value = receiver(expression(base), choice)
    let substitution = Substitution(choice.opened.mapValues(deep))
    let values = matches.enumerated().map { index, found in
      let parameter = decl.parameters[index]
      return argumentExpression(
        found, arguments, deep(argumentType(parameter.type, choice)), isInout: parameter.isInout,
        isAutoclosure: parameter.isAutoclosure, parameter, node)
    }
    if let getter = decl.getter { noteThrowing(getter.thrown, node, .subscripted) }
    if decl.isReadByMutating { requireMutable(value, .getter, node) }
    let dispatch = decl.getter.map { base.isSuper ? .direct : self.dispatch($0, substitution) } ?? .direct
    let isForced = choice.overload.isForced
    let own = isForced ? checker.optional(type) : type
    let result = Expression(.subscripted(value, decl, values, dispatch, substitution), own, node.range)
    return isForced ? Expression(.forceUnwrap(result), type, node.range) : result
  }

  // MARK: Assignment

  func assignment(_ left: Node, _ right: Node, _ node: Node) -> Expression {
    let place = expression(left)
    let value: Expression
    if case .control(let syntax) = right.kind, place.type != .error {
      // The branches give what is assigned.
      value = checker.checkControl(syntax, right.scope, expected: place.type, context, tries: &tryDepth)
    } else {
      value = coerce(expression(right), place.type)
    }
    if place.type != .error { requireAssignable(place, left) }
    refuseChains(in: left)
    if !hasReported, isSame(place, value) {
      let kind = if case .variable = place.kind { "variable" } else { "property" }
      report("assigning a \(kind) to itself", anchor(node))
    }
    return Expression(.assign(place, value), .void, node.range)
  }

  /// Of a tuple each part.
  func requireAssignable(_ place: Expression, _ node: Node) {
    guard case .tuple(let parts) = place.kind, case .tuple(let nodes) = node.kind, parts.count == nodes.count else {
      return requireMutable(place, .assignment, node)
    }
    for (part, node) in zip(parts, nodes) { requireAssignable(part, node.node) }
  }

  /// Of a tuple's parts: a place that may not be there can only be assigned to by itself.
  private func refuseChains(in left: Node) {
    guard case .tuple(let parts) = left.kind else { return }
    for part in parts {
      refuseChains(in: part.node)
      guard case .optionalChain(let chain) = part.node.kind else { continue }
      report("cannot assign to immutable expression of type '\(text(part.node.type))'", chain.nameRange)
    }
  }

  /// Whether two places are the same variable, or the same property of one.
  private func isSame(_ a: Expression, _ b: Expression) -> Bool {
    if case .variable(let x) = a.kind, case .variable(let y) = b.kind { return x == y && x.getter == nil }
    guard case .member(let base, let x, _, _) = a.kind, case .member(let other, let y, _, _) = b.kind else {
      return false
    }
    return x == y && x.getter == nil && isSame(base, other)
  }
}

extension Type {
  /// Of a metatype: the type itself.
  var instance: Type {
    switch self {
    case .metatype(let instance), .protocolMetatype(let instance): instance
    case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .variable, .error: self
    }
  }
}
