import Diagnostics
internal import SwiftSyntax

extension Solver {
  func isImplicitlyUnwrapped(_ function: FunctionDecl) -> Bool {
    checker.functionInfos[function]?.isImplicitlyUnwrapped == true
  }

  /// A function whose result is implicitly unwrapped stands for two: one gives the optional, the other what it holds.
  func withForced(_ overload: Overload) -> [Overload] {
    guard case .function(let function) = overload.declaration, isImplicitlyUnwrapped(function) else {
      return [overload]
    }
    return [overload, overload.forced]
  }

  func variableNode(_ variable: VariableDecl, _ range: SourceRange, _ scope: Scope) -> Node {
    if case .global = variable.scope { checker.ensureGlobal(variable, from: scope) }
    checker.ensureVariable(variable)
    if checker.implicitlyUnwrapped.contains(variable) {
      let optional = Overload(declaration: .variable(variable))
      let result = node(.reference(variable.name, [optional, optional.forced]), newVariable(), range, scope)
      start(result)
      return result
    }
    if checker.autoclosureParameters.contains(variable), case .function = variable.type {
    } else if checker.autoclosureParameters.contains(variable) {
      // Inside, an autoclosure parameter is a function of no parameters.
      let type = Type.function(FunctionType([], variable.type))
      return node(.checked(Expression(.variable(variable), type, range)), type, range, scope)
    }
    return node(.reference(variable.name, [Overload(declaration: .variable(variable))]), variable.type, range, scope)
  }

  func implicitSelfMember(
    _ name: String, _ context: MemberContext, _ selfVariable: VariableDecl?, _ range: SourceRange, _ scope: Scope
  ) -> Node {
    if let found = checker.lookupTypeName(name, scope), isMemberType(name, context) {
      let type = withPlaceholders(scope, at: range) { checker.apply(found, nil, .identifier(name), scope) }
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    let base: Node
    if let selfVariable {
      base = node(
        .reference("self", [Overload(declaration: .variable(selfVariable))]), selfVariable.type, range, scope)
    } else {
      // In a stored property's initial value only static members make sense.
      base = node(.typeReference(context.selfType), .metatype(context.selfType), range, scope)
      let candidates = checker.memberCandidates(name, of: context.selfType, environment)
      if !candidates.contains(where: { isTypeLevel($0.declaration) }) {
        if let nested = scope.memberContext?.selfType, nested != context.selfType {
          report(
            "instance member '\(name)' of type '\(text(context.selfType))' cannot be used on instance of nested type"
              + " '\(text(nested))'", range)
          return node(.invalid, .error, range, scope)
        }
        report(
          "cannot use instance member '\(name)' within property initializer; property initializers run before 'self' is"
            + " available", range)
        return node(.invalid, .error, range, scope)
      }
    }
    let result = node(.member(base, name), newVariable(), range, scope)
    result.isImplicitSelf = true
    return result
  }

  func isMemberType(_ name: String, _ context: MemberContext) -> Bool {
    switch context.selfType {
    case .nominal(let decl, _): checker.rawMembers(name, of: decl).allSatisfy { $0.declaration.isType }
    case .generic: checker.memberCandidates(name, of: context.selfType, environment).allSatisfy(\.declaration.isType)
    case .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  func unknownName(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    if name == "self" {
      report("cannot find 'self' in scope; did you mean to use it in a type or extension context?", range)
    } else if name.hasPrefix("$") {
      if name.dropFirst().allSatisfy(\.isNumber) {
        reportAnonymous(name, range, scope)
      } else {
        report("cannot find '\(name)' in scope", range)
      }
    } else if checker.isDeclaredLater(name, scope) {
      report("use of local variable '\(name)' before its declaration", range)
    } else if let type = scope.memberContext?.selfType,
      let missing = checker.missingMember(name, of: type, nil, scope.environment)
    {
      report(missing, range)
    } else if let missing = checker.missingGlobal(name) {
      report(missing, range)
    } else {
      let near = checker.nearestValueName(name, scope).map { near in
        Diagnostic(
          .note, "did you mean '\(near)'?", at: range,
          fixIts: [.init("replace '\(name)' with '\(near)'", replacing: range, with: near)])
      }
      if name == "printf", checker.importsC {
        report("'printf' is unavailable: Variadic function is unavailable", range)
      } else {
        report("cannot find '\(name)' in scope", range, notes: near.map { [$0] } ?? [])
      }
    }
    return node(.invalid, .error, range, scope)
  }

  /// `$0` where no closure around takes its parameters without names.
  private func reportAnonymous(_ name: String, _ range: SourceRange, _ scope: Scope) {
    var around: Scope? = scope
    while let here = around, here.closureParameters == nil { around = here.parent }
    guard let names = around?.closureParameters, let index = Int(name.dropFirst()) else {
      return report("anonymous closure argument not contained in a closure", range)
    }
    let meant = index < names.count ? "; did you mean '\(names[index])'?" : ""
    report(
      "anonymous closure arguments cannot be used inside a closure that has explicit arguments" + meant, range)
  }

  /// Lets a name's meanings take part: called once it is known whether the name is called.
  func start(_ reference: Node) {
    if case .reference(_, let overloads) = reference.kind {
      if case .variable = reference.type {
        state.candidates[reference.id] = overloads
        add(.overload(reference))
      }
    } else if case .member = reference.kind {
      if !settle(reference) { add(.member(reference)) }
    } else if case .implicitMember = reference.kind {
      add(.member(reference))
    }
  }

  // MARK: Members

  func memberAccess(_ syntax: MemberAccessExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let name = checker.identifier(syntax.declName.baseName)
    let nameRange = checker.range(syntax.declName.baseName, scope)
    guard let baseSyntax = syntax.base else {
      let base = newVariable()
      let result = node(.implicitMember(name, base: base), newVariable(), range, scope)
      result.nameRange = nameRange
      if let labels = syntax.declName.argumentNames {
        result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
      }
      chains[result.id] = result
      return result
    }
    // `Swift.max`: the module's own.
    if let module = baseSyntax.as(DeclReferenceExprSyntax.self)?.baseName.text,
      module == "Swift" || module == "Foundation" || module == "TensorCore" || module == "Plotting",
      case .nothing = checker.lookupValue(module, scope)
    {
      let found = checker.libraryGlobals(name)
      found.forEach(checker.ensure)
      if !found.isEmpty { return referenceNode(name, found, nameRange, scope) }
      if let type = checker.libraryTypeDecl(name) { return referenceNode(name, [type], nameRange, scope) }
      report("module '\(module)' has no member named '\(name)'", checker.range(baseSyntax, scope))
      return invalidNode(syntax, scope)
    }
    // `(Int, String).self`, `((Int) -> Int).self`.
    if name == "self", let tuple = baseSyntax.as(TupleExprSyntax.self), !tuple.elements.isEmpty,
      let type = typeExpression(baseSyntax, scope)
    {
      return node(.typeReference(type), .ownMetatype(of: type), range, scope)
    }
    let base = generate(baseSyntax, scope)
    if name == "init" { checkDelegation(syntax, nameRange, scope) }
    if name == "self" { return selfMember(base, range, scope) }
    if case .typeReference(let type) = base.kind, name == "Type" || name == "Protocol" {
      let own = checker.metatype(name, of: type, isAny: checker.saysAny(baseSyntax, scope))
      return node(.typeReference(own), .metatype(own), range, scope)
    }
    if case .typeReference(let type) = base.kind, !hasValueMember(name, type),
      let nested = withPlaceholders(scope, at: nameRange, { checker.memberType(name, of: type, scope) })
    {
      checker.checkTypeAccess(name, of: type, nameRange, scope)
      return node(.typeReference(nested), .metatype(nested), range, scope)
    }
    startIfNeeded(base)
    let result = node(.member(base, name), newVariable(), range, scope)
    result.nameRange = nameRange
    if let labels = syntax.declName.argumentNames {
      result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
    }
    carryChain(from: base, to: result)
    return result
  }

  /// `self.init(…)` and `super.init(…)` are statements, no part of others.
  private func checkDelegation(_ syntax: MemberAccessExprSyntax, _ nameRange: SourceRange, _ scope: Scope) {
    guard let call = syntax.parent?.as(FunctionCallExprSyntax.self), call.calledExpression.id == syntax.id,
      case .initializer? = scope.enclosingFunction?.kind
    else { return }
    let isSuper = syntax.base?.is(SuperExprSyntax.self) == true
    guard isSuper || syntax.base?.as(DeclReferenceExprSyntax.self)?.baseName.text == "self" else { return }
    var outer = call.parent
    // A failing one may be marked as one that won't.
    if let force = outer?.as(ForceUnwrapExprSyntax.self) { outer = force.parent }
    while let attempt = outer?.as(TryExprSyntax.self) { outer = attempt.parent }
    guard let outer, !outer.is(CodeBlockItemSyntax.self) else { return }
    var isInExpression = false
    var current: Syntax? = outer
    while let here = current, !here.is(CodeBlockItemSyntax.self), !here.is(InitializerClauseSyntax.self),
      !here.is(StmtSyntax.self), !isInExpression
    {
      isInExpression = here.is(ExprSyntax.self)
      current = here.parent
    }
    report(
      "initializer \(isSuper ? "chaining ('super.init')" : "delegation ('self.init')") cannot be nested in another"
        + (isInExpression ? " expression" : " statement"), nameRange)
  }

  func hasValueMember(_ name: String, _ type: Type) -> Bool {
    checker.memberCandidates(name, of: type, environment).contains { !$0.declaration.isType }
  }

  func selfMember(_ base: Node, _ range: SourceRange, _ scope: Scope) -> Node {
    if case .typeReference(let type) = base.kind {
      return node(.typeReference(type), .ownMetatype(of: type), range, scope)
    }
    return base
  }

  /// A node whose meaning still waits for whether it is called is told that it is not.
  func startIfNeeded(_ base: Node) {
    guard base.callArguments == nil, !base.isStarted, base.isNamed else { return }
    base.isStarted = true
    start(base)
  }

  func carryChain(from base: Node, to result: Node) {
    if let start = chains.removeValue(forKey: base.id) { chains[result.id] = start }
  }

  /// Passes the start of an implicit-member chain on to the node that continues it.
  func finishChain(_ result: Node, _ base: Node) -> Node {
    carryChain(from: base, to: result)
    startIfNeeded(base)
    return result
  }

  /// Ends a chain of members: an implicit member's result is converted to its context, an optional chain's payload made
  /// optional.
  func closeChain(_ end: Node, _ scope: Scope) -> Node {
    startIfNeeded(end)
    var result = end
    if let start = chains.removeValue(forKey: end.id), case .implicitMember(_, let base) = start.kind {
      let type = newVariable(TypeVariable(isImplicitResult: true))
      result = node(.implicitChain(end, base: base), type, end.range, scope)
      add(.implicitBase(result))
      add(.convert(end.type, type, Locator(end, .result)))
    }
    if openChains > 0 {
      openChains = 0
      let chain = node(.optionalChain(result), newVariable(), result.range, scope)
      add(.optionalChain(chain))
      result = chain
    }
    return result
  }

  func superReference(_ range: SourceRange, _ scope: Scope) -> Node {
    guard case .variable(let variable)? = lookupSelf(scope), let context = scope.memberContext else {
      report(
        "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript",
        range)
      return node(.invalid, .error, range, scope)
    }
    guard let superclass = checker.superclassType(of: context.selfType) else {
      if case .nominal(let decl, _) = context.selfType, decl.kind == .classType {
        report("'super' cannot be used in class '\(decl.name)' because it has no superclass", range)
      } else {
        report("'super' cannot be used in non-class type '\(text(context.selfType))'", range)
      }
      return node(.invalid, .error, range, scope)
    }
    var isMeta = false
    if case .metatype = variable.type { isMeta = true }
    let type = isMeta ? Type.metatype(superclass) : superclass
    let own = Expression(.variable(variable), variable.type, range)
    let result = node(.checked(Expression(.convert(own, .upcast), type, range)), type, range, scope)
    result.isSuper = true
    return result
  }

  func lookupSelf(_ scope: Scope) -> ValueDecl? {
    if case .declarations(let found) = checker.lookupValue("self", scope) { return found.first }
    return nil
  }

  func specialization(
    _ syntax: GenericSpecializationExprSyntax, _ range: SourceRange, _ scope: Scope
  ) -> Node {
    if let name = syntax.expression.as(DeclReferenceExprSyntax.self)?.baseName {
      if isTypeName(name.text, scope) {
        guard let declaration = checker.lookupTypeName(name, scope) else { return invalidNode(syntax, scope) }
        let type = withPlaceholders(scope) { checker.apply(declaration, syntax.genericArgumentClause, name, scope) }
        return node(.typeReference(type), .metatype(type), range, scope)
      }
    }
    let base = generate(syntax.expression, scope)
    if case .typeReference(let outer) = base.kind {
      // `Outer.Inner<Int>`.
      if case .nominal(let decl, _) = outer {
        let type = checker.apply(.type(decl), syntax.genericArgumentClause, .identifier(decl.name), scope, base: outer)
        let result = node(.typeReference(type), .metatype(type), range, scope)
        // What the name alone left open is known now.
        if type != .error { _ = unify(outer, type, Locator(result, .other)) }
        return result
      }
    }
    if case .invalid = base.kind { return base }
    guard base.isNamed else {
      report("cannot explicitly specialize a generic function", range)
      return invalidNode(syntax, scope)
    }
    // The compiler looks at the types, and then goes by the arguments alone.
    base.explicitGenerics = each(syntax.genericArgumentClause.arguments).map { argument in
      if case .type(let type) = argument.argument { checker.resolveType(type, scope) } else { .error }
    }
    specialized.append(base)
    return base
  }
}
