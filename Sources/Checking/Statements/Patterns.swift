import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// A pattern for values of a type. Names bind variables when `bindingIsConstant` is set (by `let` or `var` around);
  /// otherwise they are expressions to compare with.
  func checkPattern(
    _ syntax: PatternSyntax, _ type: Type, _ scope: Scope, _ context: FunctionContext, bindingIsConstant: Bool?
  ) -> Pattern {
    if patternDepth == 0 { patternNames = [:] }
    patternDepth += 1
    defer { patternDepth -= 1 }
    switch syntax.kind {
    case .wildcardPattern: return .wildcard
    case .identifierPattern:
      let pattern = syntax.cast(IdentifierPatternSyntax.self)
      guard let isConstant = bindingIsConstant else {
        return expressionPattern(
          ExprSyntax(DeclReferenceExprSyntax(baseName: pattern.identifier)), type, scope, context)
      }
      return bind(pattern.identifier, type, isConstant, scope)
    case .valueBindingPattern:
      let binding = syntax.cast(ValueBindingPatternSyntax.self)
      if bindingIsConstant != nil { refuseNested(binding, scope) }
      return checkPattern(
        binding.pattern, type, scope, context, bindingIsConstant: binding.bindingSpecifier.text != "var")
    case .tuplePattern:
      let tuple = syntax.cast(TuplePatternSyntax.self)
      if tuple.elements.count == 1, let only = tuple.elements.first {
        return checkPattern(only.pattern, type, scope, context, bindingIsConstant: bindingIsConstant)
      }
      return tuplePattern(
        tuple.elements.map { ($0.label.map(identifier), $0.pattern) }, type, scope, context, bindingIsConstant,
        range(syntax, scope))
    case .isTypePattern:
      let written = syntax.cast(IsTypePatternSyntax.self).type
      if refusesCast(to: written, scope) { return .wildcard }
      let target = resolveType(written, scope)
      return .cast(target, nil, range(syntax, scope))
    case .expressionPattern:
      return patternFromExpression(
        syntax.cast(ExpressionPatternSyntax.self).expression, type, scope, context, bindingIsConstant)
    case .missingPattern: return .wildcard
    default:
      refuse("this kind of pattern", range(syntax, scope))
      return .wildcard
    }
  }

  func refuseNested(_ binding: ValueBindingPatternSyntax, _ scope: Scope) {
    if isFreeLoopPattern(binding) {
      guard binding.bindingSpecifier.text != "var" else { return }
      return error(
        "'let' pattern cannot appear nested in an already immutable context", range(binding.bindingSpecifier, scope))
    }
    error(
      "'\(binding.bindingSpecifier.text)' cannot appear nested inside another 'var' or 'let' pattern",
      range(binding.bindingSpecifier, scope))
  }

  func checkName(_ name: String, _ place: SourceRange) {
    guard name.hasPrefix("$") else { return }
    error(
      "cannot declare entity named '\(name)'; the '$' prefix is reserved for implicitly-synthesized declarations", place
    )
  }

  private func bind(_ token: TokenSyntax, _ type: Type, _ isConstant: Bool, _ scope: Scope) -> Pattern {
    let name = identifier(token)
    checkName(name, range(token, scope))
    if let shared = alternativeVariables?[name] {
      if shared.type != type, type != .error {
        error(
          "pattern variable bound to type '\(text(type))', expected type '\(text(shared.type))'", range(token, scope))
      }
      scope.declare(name, .variable(shared))
      return .bind(shared)
    }
    // What a `guard` at a cell's top level binds is read by the cell's functions too.
    let place: VariableDecl.Scope = if case .cell = scope.kind { .global } else { .local }
    let variable = VariableDecl(
      name: name, type: type, scope: place, isConstant: isConstant, range: range(token, scope))
    if let previous = patternNames[name], previous.scope === scope {
      redeclared(name, variable.range, previous.variable.range)
      return .bind(variable)
    }
    patternNames[name] = (scope, variable)
    // Of several conditions a later one may take the name of an earlier one.
    scope.forgetVariables(named: name)
    scope.declare(name, .variable(variable))
    declaredVariables.append(variable)
    return .bind(variable)
  }

  private func tuplePattern(
    _ elements: [(String?, PatternSyntax)], _ type: Type, _ scope: Scope, _ context: FunctionContext,
    _ bindingIsConstant: Bool?, _ place: SourceRange
  ) -> Pattern {
    guard case .tuple(let types) = type, types.count == elements.count else {
      if type != .error {
        if case .tuple(let types) = type {
          error(
            "tuple pattern has the wrong length for tuple type '\(text(.tuple(types)))'", place)
        } else {
          error("tuple pattern cannot match values of non-tuple type '\(text(type))'", place)
        }
      }
      return .tuple(
        elements.map { checkPattern($0.1, .error, scope, context, bindingIsConstant: bindingIsConstant) })
    }
    return .tuple(
      ordered(elements.map { (label: $0.0, part: $0.1) }, types).map {
        checkPattern($0, $1, scope, context, bindingIsConstant: bindingIsConstant)
      })
  }

  /// Patterns are parsed as expressions where they begin like one.
  private func patternFromExpression(
    _ syntax: ExprSyntax, _ type: Type, _ scope: Scope, _ context: FunctionContext, _ bindingIsConstant: Bool?
  ) -> Pattern {
    switch syntax.kind {
    case .patternExpr:
      return checkPattern(
        syntax.cast(PatternExprSyntax.self).pattern, type, scope, context, bindingIsConstant: bindingIsConstant)
    case .discardAssignmentExpr: return .wildcard
    case .tupleExpr:
      let elements = each(syntax.cast(TupleExprSyntax.self).elements)
      if elements.count == 1 {
        return patternFromExpression(elements[0].expression, type, scope, context, bindingIsConstant)
      }
      guard case .tuple(let types) = type, types.count == elements.count else {
        if case .condition(_, _, range(syntax, scope), let value)? = casePattern, type != .error {
          refuseTuple(elements, type, value)
        } else if case .switchExpression(let place)? = casePattern, type != .error {
          let parts = elements.map { _ in "_" }.joined(separator: ", ")
          error("pattern of type '(\(parts))' cannot match '\(text(type))'", place)
        } else if case .tuple = type, type != .void {
          error("tuple pattern has the wrong length for tuple type '\(text(type))'", range(syntax, scope))
        } else if type != .error {
          error("tuple pattern cannot match values of the non-tuple type '\(text(type))'", range(syntax, scope))
        }
        return giveUp(elements, scope, context, bindingIsConstant)
      }
      checkLabels(elements, types, scope)
      return .tuple(
        zip(elements, types).map {
          patternFromExpression($0.expression, $1.type, scope, context, bindingIsConstant)
        })
    case .optionalChainingExpr:
      guard let payload = payload(type) else {
        let chain = syntax.cast(OptionalChainingExprSyntax.self)
        if type != .error {
          let words = "'?' pattern cannot match values of type '\(text(type))'"
          if case .condition(let place, let end, _, _)? = casePattern {
            errorBehind(end, words, place)
          } else if case .switchExpression(let place)? = casePattern {
            error("pattern of type 'Optional<_>' cannot match '\(text(type))'", place)
          } else {
            error(words, range(chain.questionMark, scope))
          }
        }
        return patternFromExpression(chain.expression, .error, scope, context, bindingIsConstant)
      }
      return .optionalSome(
        patternFromExpression(
          syntax.cast(OptionalChainingExprSyntax.self).expression, payload, scope, context, bindingIsConstant))
    case .declReferenceExpr:
      let name = syntax.cast(DeclReferenceExprSyntax.self)
      if let isConstant = bindingIsConstant, name.argumentNames == nil {
        return bind(name.baseName, type, isConstant, scope)
      }
      if let reference = bareCase(syntax, type, scope),
        let pattern = casePattern(reference, nil, type, scope, context, bindingIsConstant)
      {
        return pattern
      }
    case .nilLiteralExpr where isOptional(type): return .optionalNone
    case .memberAccessExpr:
      let member = CaseReference(syntax.cast(MemberAccessExprSyntax.self))
      if let pattern = casePattern(member, nil, type, scope, context, bindingIsConstant) {
        return pattern
      }
    case .functionCallExpr:
      let call = syntax.cast(FunctionCallExprSyntax.self)
      let callee =
        call.calledExpression.as(MemberAccessExprSyntax.self).map { CaseReference($0) }
        ?? bareCase(call.calledExpression, type, scope)
      if let callee, let pattern = casePattern(callee, Array(call.arguments), type, scope, context, bindingIsConstant) {
        return pattern
      }
      if !bindings(in: call.arguments).isEmpty || bindingIsConstant != nil && isBareCase(call.calledExpression, scope) {
        return refuseCall(call, scope, context, bindingIsConstant)
      }
    case .sequenceExpr:
      // `let x as T`.
      let elements = each(syntax.cast(SequenceExprSyntax.self).elements)
      if elements.count == 3, elements[1].is(UnresolvedAsExprSyntax.self),
        let target = elements[2].as(TypeExprSyntax.self)
      {
        let sign = elements[1].as(UnresolvedAsExprSyntax.self)?.questionOrExclamationMark
        if let sign {
          let verb = sign.text == "!" ? "force" : "conditionally"
          error("cannot \(verb) downcast in a type-casting pattern", range(elements[1], scope))
        }
        let resolved = resolveType(target.type, scope)
        let inner = patternFromExpression(elements[0], resolved, scope, context, bindingIsConstant)
        return .cast(resolved, inner, range(syntax, scope))
      }
      if elements.count == 2, elements[0].is(UnresolvedIsExprSyntax.self),
        let target = elements[1].as(TypeExprSyntax.self)
      {
        return .cast(resolveType(target.type, scope), nil, range(syntax, scope))
      }
      // `let x is T`.
      if elements.count == 3, elements[0].is(PatternExprSyntax.self), elements[1].is(UnresolvedIsExprSyntax.self) {
        let place = range(elements[1], scope)
        error("use 'as' keyword to bind a matched value", place)
        if type != .error, type != boolType {
          error("expression pattern of type 'Bool' cannot match values of type '\(text(type))'", place)
        }
        return patternFromExpression(elements[0], .error, scope, context, bindingIsConstant)
      }
    default: break
    }
    return expressionPattern(syntax, type, scope, context)
  }

  /// `case circle(let radius)`: what is called is no case where it stands, but what it would bind is known.
  private func refuseCall(
    _ call: FunctionCallExprSyntax, _ scope: Scope, _ context: FunctionContext, _ bindingIsConstant: Bool?
  ) -> Pattern {
    let count = diagnostics.count
    _ = checkExpression(call.calledExpression, scope, expected: nil, purpose: .other, context: context)
    if !diagnostics[count...].contains(where: { $0.severity == .error }) {
      if isBareCase(call.calledExpression, scope) {
        refuse("a case in a pattern without its dot", range(call.calledExpression, scope))
      } else {
        for binding in bindings(in: call.arguments) {
          error(
            "'\(binding.bindingSpecifier.text)' binding pattern cannot appear in an expression",
            range(binding.bindingSpecifier, scope))
        }
      }
    }
    return giveUp(call.arguments, scope, context, bindingIsConstant)
  }

  /// A name by itself that is a case of the type around, or nothing at all.
  private func isBareCase(_ callee: ExprSyntax, _ scope: Scope) -> Bool {
    guard let name = callee.as(DeclReferenceExprSyntax.self).map({ identifier($0.baseName) }) else { return false }
    switch lookupValue(name, scope) {
    case .nothing: return true
    case .members(let context, _):
      guard case .nominal(let decl, _) = context.selfType else { return false }
      return decl.cases.contains { $0.name == name }
    case .declarations, .closedOver: return false
    }
  }

  /// A case by its name alone, as static members of its enumeration may write it.
  private func bareCase(_ syntax: ExprSyntax, _ type: Type, _ scope: Scope) -> CaseReference? {
    guard let name = syntax.as(DeclReferenceExprSyntax.self), name.argumentNames == nil,
      case .nominal(let decl, _) = payload(type) ?? type, decl.kind == .enumeration,
      decl.cases.contains(where: { $0.name == identifier(name.baseName) }),
      case .members(let context, let selfVariable?) = lookupValue(identifier(name.baseName), scope),
      case .nominal(decl, _) = context.selfType, case .metatype = selfVariable.type
    else { return nil }
    return CaseReference(name: name.baseName, base: nil, whole: syntax)
  }

  private func bindings(in arguments: LabeledExprListSyntax) -> [ValueBindingPatternSyntax] {
    arguments.compactMap { $0.expression.as(PatternExprSyntax.self)?.pattern.as(ValueBindingPatternSyntax.self) }
  }

  /// What a broken pattern binds is known, of no type.
  private func giveUp(
    _ elements: some Sequence<LabeledExprSyntax>, _ scope: Scope, _ context: FunctionContext, _ bindingIsConstant: Bool?
  ) -> Pattern {
    for element in elements {
      _ = patternFromExpression(element.expression, .error, scope, context, bindingIsConstant)
    }
    return .wildcard
  }

  /// `.name`, `.name(…)`, `Type.name(…)` as a case; nil when it is something else.
  private func casePattern(
    _ member: CaseReference, _ arguments: [LabeledExprSyntax]?, _ type: Type, _ scope: Scope,
    _ context: FunctionContext, _ bindingIsConstant: Bool?
  ) -> Pattern? {
    let name = identifier(member.name)
    var subject = type
    var castTo: Type?
    if let base = member.base {
      guard let named = typeOfPatternBase(base, scope) else { return nil }
      guard case .nominal(let decl, _) = named, decl.kind == .enumeration else { return nil }
      if case .nominal(let own, _) = type, own == decl {
      } else if let payload = payload(type), case .nominal(let own, _) = payload, own == decl {
      } else if case .existential = type {
        castTo = named
        subject = named
      } else {
        return nil
      }
    }
    if subject == .error { return giveUp(arguments ?? [], scope, context, bindingIsConstant) }
    // `.some(x)` and `.none`, and cases of the payload.
    if let payload = payload(subject) {
      var pattern: Pattern?
      if name == "none", arguments == nil { pattern = .optionalNone }
      if name == "some", arguments == nil { pattern = .optionalSome(.wildcard) }
      if name == "some", let arguments, arguments.count == 1 {
        pattern = .optionalSome(
          patternFromExpression(arguments[0].expression, payload, scope, context, bindingIsConstant))
      }
      if let pattern { return castTo.map { .cast($0, pattern, range(member.whole, scope)) } ?? pattern }
      if let base = member.base, let named = typeOfPatternBase(base, scope), let held = self.payload(named),
        memberCandidates(name, of: subject, scope.environment).isEmpty
      {
        let place = range(member.name, scope)
        error("type 'Optional<\(text(held))>' has no member '\(name)'", place)
        return giveUp(arguments ?? [], scope, context, bindingIsConstant)
      }
      let isKnown = memberCandidates(name, of: payload, scope.environment).isEmpty == false
      if !isKnown, member.base == nil, memberCandidates(name, of: subject, scope.environment).isEmpty {
        reportNoCase(name, subject, member, scope)
        return giveUp(arguments ?? [], scope, context, bindingIsConstant)
      }
      guard let inner = casePattern(member, arguments, payload, scope, context, bindingIsConstant) else { return nil }
      return .optionalSome(inner)
    }
    guard case .nominal(let decl, let typeArguments) = subject, decl.kind == .enumeration else {
      guard member.base == nil, memberCandidates(name, of: subject, scope.environment).isEmpty else { return nil }
      reportNoCase(name, subject, member, scope)
      return giveUp(arguments ?? [], scope, context, bindingIsConstant)
    }
    guard
      let enumCase = decl.cases.first(where: {
        $0.name == name && ($0.payload.isEmpty == (arguments == nil) || arguments == nil)
      })
        ?? decl.cases.first(where: { $0.name == name })
    else {
      // A static member may be compared with.
      if memberCandidates(name, of: subject, scope.environment).isEmpty {
        reportNoCase(name, subject, member, scope)
        return giveUp(arguments ?? [], scope, context, bindingIsConstant)
      }
      return nil
    }
    ensureCase(enumCase)
    let map = substitution(decl, typeArguments)
    let types = enumCase.payload.map { TupleElement($0.label, substitute($0.type, map)) }
    var parts: [Pattern] = []
    if let arguments {
      if types.isEmpty {
        refusePayload(name, member, scope)
        return giveUp(arguments, scope, context, bindingIsConstant)
      }
      if arguments.count == 1, types.count > 1 {
        // One pattern for the whole payload.
        let whole = patternFromExpression(
          arguments[0].expression, .tuple(types), scope, context, bindingIsConstant)
        switch whole {
        case .tuple(let inner): parts = inner
        case .wildcard: parts = types.map { _ in .wildcard }
        case .bind:
          warning(
            "enum case '\(name)' has \(types.count) associated values; matching them as a tuple is deprecated"
              + " [#deprecation]", range(arguments[0], scope))
          parts = [whole]
        case .enumCase, .optionalSome, .optionalNone, .cast, .expression:
          refuse("comparing several associated values with one", range(arguments[0], scope))
          return .wildcard
        }
      } else {
        // A payload that is one tuple is taken apart by what stands in the parentheses.
        var types = types
        var isTuple = false
        if types.count == 1, types[0].label == nil, arguments.count > 1, case .tuple(let elements) = types[0].type {
          isTuple = true
          types = elements
        }
        let open = SourceRange(
          scope.source, Int(range(member.whole, scope).end), Int(range(member.whole, scope).end) + 1)
        guard arguments.count == types.count else {
          let isTuple = types.count != 1 || types[0].label != nil
          let whole = isTuple ? text(.tuple(types)) : text(types[0].type)
          switch casePattern {
          case .loop: refusePayload(name, member, scope)
          case .condition, .switchExpression:
            error("tuple pattern has the wrong length for tuple type '\(whole)'", range(member.name, scope))
          case nil:
            error(
              isTuple
                ? "tuple pattern has the wrong length for tuple type '\(whole)'"
                : "tuple pattern cannot match values of the non-tuple type '\(whole)'", open)
          }
          return giveUp(arguments, scope, context, bindingIsConstant)
        }
        for (argument, element) in zip(arguments, types) {
          // Of one value without a label none is asked for.
          guard let label = argument.label.map({ identifier($0) }), label != element.label,
            types.count > 1 || element.label != nil
          else { continue }
          error("tuple pattern element label '\(label)' must be '\(element.label ?? "_")'", range(argument, scope))
          return giveUp(arguments, scope, context, bindingIsConstant)
        }
        for (argument, element) in zip(arguments, types) {
          parts.append(
            patternFromExpression(argument.expression, element.type, scope, context, bindingIsConstant))
        }
        if isTuple {
          warning(
            "enum case '\(name)' has one associated value that is a tuple of \(types.count) elements", open,
            notes: [Diagnostic(.note, "'\(name)' declared here", at: enumCase.range)])
          parts = [.tuple(parts)]
        }
      }
    }
    let pattern = Pattern.enumCase(enumCase, parts, subject)
    return castTo.map { .cast($0, pattern, range(member.whole, scope)) } ?? pattern
  }

  private func refusePayload(_ name: String, _ member: CaseReference, _ scope: Scope) {
    error("pattern with associated values does not match enum case '\(name)'", range(member.name, scope))
  }

  /// A condition's tuple of so many parts is compared with the value, what its names stand for being unknown.
  private func refuseTuple(_ elements: [LabeledExprSyntax], _ type: Type, _ value: SourceRange) {
    let known: [TupleElement] = if case .tuple(let types) = type { types } else { [] }
    let parts = elements.indices.map { index in
      if index < known.count { return text(known[index].type) }
      return elements[index].expression.is(IntegerLiteralExprSyntax.self) ? "Int" : "_"
    }
    let pattern = "(\(parts.joined(separator: ", ")))"
    error(
      known.isEmpty
        ? "cannot convert value of type '\(text(type))' to specified type '\(pattern)'"
        : "'\(text(type))' is not convertible to '\(pattern)', tuples have a different number of elements", value)
  }

  private func reportNoCase(_ name: String, _ subject: Type, _ member: CaseReference, _ scope: Scope) {
    let kind = if case .tuple = subject { "value of tuple type" } else { "type" }
    error("\(kind) '\(text(subject))' has no member '\(name)'", range(member.name, scope))
  }

  private func typeOfPatternBase(_ syntax: ExprSyntax, _ scope: Scope) -> Type? {
    if let name = syntax.as(DeclReferenceExprSyntax.self) {
      if name.baseName.text == "Self" { return scope.memberContext?.selfType }
      guard let found = lookupTypeName(name.baseName, scope) else { return nil }
      if case .type(let decl) = found {
        if let context = scope.memberContext, case .nominal(let own, _) = context.selfType, own == decl {
          return context.selfType
        }
        return .nominal(decl, decl.genericParameters.map { .generic($0) })
      }
      return apply(found, nil, name.baseName, scope)
    }
    if let special = syntax.as(GenericSpecializationExprSyntax.self),
      let name = special.expression.as(DeclReferenceExprSyntax.self)?.baseName, let found = lookupTypeName(name, scope)
    {
      return apply(found, special.genericArgumentClause, name, scope)
    }
    if let member = syntax.as(MemberAccessExprSyntax.self), let base = member.base,
      let outer = typeOfPatternBase(base, scope)
    {
      return memberType(member.declName.baseName.text, of: outer, scope)
    }
    return nil
  }

  /// `pattern ~= subject`.
  private func expressionPattern(
    _ syntax: ExprSyntax, _ type: Type, _ scope: Scope, _ context: FunctionContext
  ) -> Pattern {
    let place = range(syntax, scope)
    let subject = VariableDecl(name: "$match", type: type, scope: .local, isConstant: true, range: place)
    if type == .error {
      _ = checkExpression(syntax, scope, expected: nil, purpose: .other, context: context)
      return .wildcard
    }
    if let subjectWritten, subjectWritten.type == type { writtenTypes[subject] = subjectWritten }
    let solver = Solver(self, scope, context)
    let value = solver.closedGenerate(syntax, scope)
    let right = solver.node(
      .reference("$match", [Overload(declaration: .variable(subject))]), type, place, scope)
    let call = solver.matchOperator(value, right, place, scope)
    solver.isPattern = true
    let condition = solver.finish(call, expected: boolType, purpose: .other)
    return .expression(condition, subject: subject)
  }
}

/// A case as a pattern names it.
private struct CaseReference {
  var name: TokenSyntax
  /// The type before the dot.
  var base: ExprSyntax?
  var whole: ExprSyntax
}

extension CaseReference {
  init(_ member: MemberAccessExprSyntax) {
    self.init(name: member.declName.baseName, base: member.base, whole: ExprSyntax(member))
  }
}
