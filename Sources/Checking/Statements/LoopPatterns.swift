import Diagnostics
internal import SwiftSyntax

/// What a `for` loop binds its elements to.
extension Checker {
  /// The pattern of a loop without `case`: its names are constants unless it says `var`.
  func loopPattern(
    _ syntax: ForStmtSyntax, _ element: Type, _ scope: Scope, _ context: FunctionContext
  ) -> Pattern {
    var pattern = syntax.pattern
    var isConstant = true
    if let binding = pattern.as(ValueBindingPatternSyntax.self) {
      pattern = binding.pattern
      isConstant = binding.bindingSpecifier.text != "var"
      if isConstant {
        error(
          "'let' pattern cannot appear nested in an already immutable context",
          range(binding.bindingSpecifier, scope))
      }
    }
    var type = element
    if let tuple = pattern.as(TuplePatternSyntax.self), tuple.elements.count > 1, element != .error {
      let place = anchorRange(syntax.sequence, scope)
      if case .tuple(let types) = element {
        if tupleOrder(labels(tuple), types) == nil {
          error("pattern cannot match values of type '\(text(element))'", place)
          type = .error
        }
      } else {
        error("tuple pattern cannot match values of non-tuple type '\(text(element))'", place)
        type = .error
      }
    }
    return checkPattern(pattern, type, scope, context, bindingIsConstant: isConstant)
  }

  /// The name that a loop without `let` or `var` binds as a constant is one that a `var` inside may make a variable.
  func isFreeLoopPattern(_ binding: ValueBindingPatternSyntax) -> Bool {
    var node = Syntax(binding).parent
    while let parent = node, !parent.is(ForStmtSyntax.self) {
      guard
        parent.is(TuplePatternSyntax.self) || parent.is(TuplePatternElementSyntax.self)
          || parent.is(TuplePatternElementListSyntax.self)
      else { return false }
      node = parent.parent
    }
    return node?.is(ForStmtSyntax.self) == true
  }

  /// `for case let x?` over what is never nil matches every element.
  func bare(_ syntax: PatternSyntax, of element: Type) -> PatternSyntax {
    guard element != .error, !isOptional(element) else { return syntax }
    if let binding = syntax.as(ValueBindingPatternSyntax.self) {
      let inner = bare(binding.pattern, of: element)
      return inner.id == binding.pattern.id ? syntax : PatternSyntax(binding.with(\.pattern, inner))
    }
    guard let pattern = syntax.as(ExpressionPatternSyntax.self),
      let chain = pattern.expression.as(OptionalChainingExprSyntax.self)
    else { return syntax }
    return PatternSyntax(pattern.with(\.expression, chain.expression))
  }

  /// What is looped over and is no sequence.
  /// `xs.sorted` without its parentheses, where the name has several meanings.
  func describeUncalled(_ sequence: Expression, _ scope: Scope) -> String? {
    guard case .functionReference(let function, _, _, let receiver?) = sequence.kind,
      memberCandidates(function.name, of: receiver.type, scope.environment).count > 1
    else { return nil }
    return "no '\(function.name)' overloads produce result type that conforms to 'Sequence'"
  }

  func describeSequence(_ type: Type, _ syntax: ForStmtSyntax, _ message: String, _ scope: Scope) {
    let place = anchorRange(syntax.sequence, scope)
    guard case .nominal(let decl, let arguments) = type, decl.isLibrary, let bound = arguments.first,
      decl.name == "Range" || decl.name == "ClosedRange", !bound.isParameter
    else { return error(message, place) }
    // A range of what can't be counted.
    let wanted = conforms(bound, libraryProtocol("Strideable"), scope.environment) ? "SignedInteger" : "Strideable"
    for member in ["makeIterator", "next"] {
      error(
        "referencing instance method '\(member)()' on '\(decl.name)' requires that '\(text(bound))' conform to"
          + " '\(wanted)'", range(syntax.forKeyword, scope))
    }
    error("protocol 'Sequence' requires that '\(text(bound))' conform to '\(wanted)'", place)
  }

  /// Where the compiler points when it speaks of an expression: see `Solver.anchor`.
  func anchorRange(_ syntax: ExprSyntax, _ scope: Scope) -> SourceRange {
    switch syntax.kind {
    case .memberAccessExpr: return range(syntax.cast(MemberAccessExprSyntax.self).declName, scope)
    case .functionCallExpr: return anchorRange(syntax.cast(FunctionCallExprSyntax.self).calledExpression, scope)
    case .tryExpr:
      let attempt = syntax.cast(TryExprSyntax.self)
      let isOptional = attempt.questionOrExclamationMark?.tokenKind == .postfixQuestionMark
      return isOptional ? range(syntax, scope) : anchorRange(attempt.expression, scope)
    case .subscriptCallExpr: return range(syntax.cast(SubscriptCallExprSyntax.self).leftSquare, scope)
    case .forceUnwrapExpr: return range(syntax.cast(ForceUnwrapExprSyntax.self).exclamationMark, scope)
    case .tupleExpr:
      let elements = syntax.cast(TupleExprSyntax.self).elements
      guard elements.count == 1, let only = elements.first else { return range(syntax, scope) }
      return anchorRange(only.expression, scope)
    case .sequenceExpr:
      // Of the operators the one that binds least, the last such.
      let elements = Array(syntax.cast(SequenceExprSyntax.self).elements)
      var weakest: (ExprSyntax, OperatorTable.Group)?
      for element in elements {
        let group: OperatorTable.Group?
        if let infix = element.as(BinaryOperatorExprSyntax.self) {
          group = precedence(of: infix.operator.text)
        } else if let ternary = element.as(UnresolvedTernaryExprSyntax.self) {
          return range(ternary.questionMark, scope)
        } else {
          continue
        }
        guard let group else { continue }
        if let (_, known) = weakest, case .higher = compare(group, known) { continue }
        weakest = (element, group)
      }
      return range(weakest?.0 ?? syntax, scope)
    default: return range(syntax, scope)
    }
  }

  /// How the elements of `any Sequence<T>` come: by an iterator of which no more is known than theirs.
  func iteration(
    ofExistential sequence: Expression, _ owner: ProtocolDecl, _ scope: Scope
  ) -> (iteratorType: Type, element: Type, call: Call)? {
    guard case .existential(let existential) = sequence.type,
      existential.protocols.contains(where: { inheritsProtocol($0, from: owner) }),
      let makeIterator = requirements(of: owner).first(where: { $0.name == "makeIterator" }),
      let elementDecl = associatedDecl("Element", in: owner), let projected = project(elementDecl, of: sequence.type)
    else { return nil }
    let element = erasingExistentialMembers(projected, scope.environment)
    let protocolDecl = libraryProtocol("IteratorProtocol")
    guard let own = associatedDecl("Element", in: protocolDecl) else { return nil }
    let iterator = ExistentialType(
      protocols: [protocolDecl], arguments: [ExistentialType.PrimaryArgument(own, element)])
    let call = Call(
      .function(makeIterator, .existential, Substitution([owner.selfParameter: sequence.type]), receiver: sequence), [])
    return (.existential(iterator), element, call)
  }
}
