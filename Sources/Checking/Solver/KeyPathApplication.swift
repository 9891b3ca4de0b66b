import Diagnostics

/// Writes key paths down: as functions they are closures, as values objects of the library.
extension Solver {
  func keyPathExpression(_ node: Node, _ type: Type) -> Expression {
    guard let path = state.keyPaths[node.id], let body = path.body, let standIn = path.standIn else {
      return Expression(.invalid, .error, node.range)
    }
    standIn.type = deep(path.root)
    if let (method, place) = method(in: body) {
      report("key path cannot refer to instance method '\(method.diagnosticName)'", place)
      return Expression(.invalid, .error, node.range)
    }
    if let (name, place) = changingStep(in: body) {
      report("key path cannot refer to '\(name)', which has a mutating getter", place)
      return Expression(.invalid, .error, node.range)
    }
    let value = expression(body)
    if let (index, place) = unhashedIndex(value, body) {
      report("subscript index of type '\(text(index))' in a key path must be Hashable", place)
      return Expression(.invalid, .error, node.range)
    }
    if case .function(let function) = type {
      let made = closure(over: [standIn], function, [.returns(coerce(value, function.result), node.range)], node)
      return Expression(.closure(made), type, node.range)
    }
    guard case .nominal(let wanted, let arguments) = type, arguments.count == 2 else {
      return Expression(.invalid, .error, node.range)
    }
    let access = access(body)
    let made = checker.libraryType(access.className)
    guard checker.isSubclass(made, of: wanted) else {
      report(
        "cannot convert key path type '\(text(.nominal(made, arguments)))' to contextual type '\(text(type))'",
        node.range)
      return Expression(.invalid, .error, node.range)
    }
    return object(of: made, path, value, arguments, access, type, node)
  }

  /// A method that a path names: it may only go through properties and subscripts.
  private func method(in node: Node) -> (FunctionDecl, SourceRange)? {
    if case .member = node.kind, case .function(let function)? = state.choices[node.id]?.overload.declaration {
      return (function, node.range)
    }
    return children(of: node).lazy.compactMap { self.method(in: $0) }.first
  }

  /// A property or subscript that changes what it is read from: a path reads what is no place.
  private func changingStep(in node: Node) -> (name: String, place: SourceRange)? {
    func isValue(_ base: Node) -> Bool { !checker.isReference(deep(base.type), environment) }
    if case .member(let base, let name) = node.kind,
      case .variable(let variable)? = state.choices[node.id]?.overload.declaration, variable.isReadByMutating,
      isValue(base)
    {
      return (name, node.range)
    }
    if case .index(let member, _) = node.kind, case .member(let base, _) = member.kind,
      case .subscripted(let decl)? = state.choices[member.id]?.overload.declaration, decl.isReadByMutating,
      isValue(base)
    {
      return (checker.writtenName(.subscripted(decl)), node.nameRange)
    }
    return children(of: node).lazy.compactMap { self.changingStep(in: $0) }.first
  }

  /// An index by which paths could not be compared.
  private func unhashedIndex(_ value: Expression, _ node: Node) -> (Type, SourceRange)? {
    switch (value.kind, node.kind) {
    case (.convert(let inner, _), _): return unhashedIndex(inner, node)
    case (.optionalChain(let inner), .optionalChain(let base)), (.bindOptional(let inner), .bindOptional(let base)),
      (.forceUnwrap(let inner), .forceUnwrap(let base)), (.member(let inner, _, _, _), .member(let base, _)),
      (.tupleElement(let inner, _), .member(let base, _)):
      return unhashedIndex(inner, base)
    case (.subscripted(let inner, _, let arguments, _, _), .index(let member, _)):
      if case .member(let base, _) = member.kind, let found = unhashedIndex(inner, base) { return found }
      let hashable = checker.libraryProtocol("Hashable")
      for case .value(let index) in arguments where !checker.conforms(index.type, hashable, environment) {
        return (index.type, node.nameRange)
      }
      return nil
    default: return nil
    }
  }

  private func object(
    of made: NominalDecl, _ path: KeyPathNode, _ value: Expression, _ arguments: [Type], _ access: KeyPathAccess,
    _ type: Type, _ node: Node
  ) -> Expression {
    guard let standIn = path.standIn, let start = path.start, let body = path.body else {
      return Expression(.invalid, .error, node.range)
    }
    var indices = KeptIndices(parts: [.literal("\\" + text(arguments[0]))])
    let getterType = FunctionType([FunctionType.Parameter(arguments[0])], arguments[1])
    let read = coerce(indices.keep(value), arguments[1])
    let getter = closure(over: [standIn], getterType, [.returns(read, node.range)], node)
    getter.captures = indices.captures
    var values = [Expression(.closure(getter), .function(getterType), node.range)]
    if access != .reading {
      // The same members once more, over a root that can be written.
      let root = VariableDecl(
        name: "root", type: arguments[0], scope: .parameter, isConstant: false, range: node.range)
      root.isInout = true
      root.isMutated = true
      let new = VariableDecl(
        name: "newValue", type: arguments[1], scope: .parameter, isConstant: true, range: node.range)
      start.kind = .reference("root", [Overload(declaration: .variable(root))])
      var again = KeptIndices(parts: [])
      let place = again.keep(expression(body))
      start.kind = .reference("root", [Overload(declaration: .variable(standIn))])
      let setterType = FunctionType(
        [FunctionType.Parameter(arguments[0], isInout: true), FunctionType.Parameter(arguments[1])], .void)
      let assigned = Expression(
        .assign(place, Expression(.variable(new), arguments[1], node.range)), .void, node.range)
      let setter = closure(over: [root, new], setterType, [.expression(assigned)], node)
      setter.captures = again.captures
      values.append(Expression(.closure(setter), .function(setterType), node.range))
    }
    values.append(Expression(.interpolation(indices.parts), checker.stringType, node.range))
    return construct(made, arguments, values, type, node)
  }

  private func construct(
    _ made: NominalDecl, _ arguments: [Type], _ values: [Expression], _ type: Type, _ node: Node
  ) -> Expression {
    let own = Type.nominal(made, arguments)
    for case .function(let function) in checker.ownMembers("init", checker.typeInfo(made))
    where function.parameters.count == values.count {
      let call = Call(
        .function(
          function, .direct, checker.substitution(made, arguments), receiver: receiverForInit(own, node.range)),
        values.map { .value($0) })
      return coerce(Expression(.call(call), own, node.range), type)
    }
    return Expression(.invalid, .error, node.range)
  }

  private func closure(
    over parameters: [VariableDecl], _ type: FunctionType, _ body: [Statement], _ node: Node
  ) -> ClosureExpression {
    let made = ClosureExpression(parameters: parameters, type: type, range: node.range)
    quietClosures.insert(ObjectIdentifier(made))
    made.isEscaping = type.isEscaping
    made.body = body
    return made
  }
}

/// The indices in a path are found once, when the path is made; the text by which paths are compared tells them.
private struct KeptIndices {
  var captures: [Capture] = []
  var parts: [InterpolationSegment]

  mutating func keep(_ value: Expression) -> Expression {
    var result = value
    switch value.kind {
    case .member(let base, let variable, let dispatch, let substitution):
      result.kind = .member(keep(base), variable, dispatch, substitution)
      parts.append(.literal("." + variable.name))
    case .subscripted(let base, let decl, let arguments, let dispatch, let substitution):
      let inner = keep(base)
      parts.append(.literal("["))
      let values = arguments.map { keep($0) }
      parts.append(.literal("]"))
      result.kind = .subscripted(inner, decl, values, dispatch, substitution)
    case .tupleElement(let base, let index):
      result.kind = .tupleElement(keep(base), index)
      parts.append(.literal(".\(index)"))
    case .forceUnwrap(let base):
      result.kind = .forceUnwrap(keep(base))
      parts.append(.literal("!"))
    case .bindOptional(let base):
      result.kind = .bindOptional(keep(base))
      parts.append(.literal("?"))
    case .optionalChain(let base): result.kind = .optionalChain(keep(base))
    case .convert(let base, let conversion): result.kind = .convert(keep(base), conversion)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .staticMember, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .cast, .invalid:
      break
    }
    return result
  }

  private mutating func keep(_ argument: Argument) -> Argument {
    guard case .value(let index) = argument else { return argument }
    let variable = VariableDecl(
      name: "index\(captures.count)", type: index.type, scope: .local, isConstant: true, range: index.range)
    captures.append(Capture(variable, binding: variable, initial: index))
    parts.append(.value(index))
    return .value(Expression(.variable(variable), index.type, index.range))
  }
}
