import Diagnostics
internal import SwiftSyntax

/// Writes down strings with values in them.
extension Solver {
  func interpolation(_ segments: [Segment], _ type: Type, _ node: Node) -> Expression {
    if checker.isNominal(type, "String") || type == .error {
      return checker.hasOwnInterpolations && node.scope.cell != nil || !segments.allSatisfy(isPlain)
        ? built(segments, by: defaultBuilder, type, node) : described(segments, node)
    }
    let owner = checker.libraryProtocol("ExpressibleByStringInterpolation")
    guard checker.conforms(type, owner, environment),
      let associated = checker.associatedDecl("StringInterpolation", in: owner),
      let builder = checker.project(associated, of: type)
    else { return described(segments, node) }
    return built(segments, by: checker.canonical(builder, environment), type, node)
  }

  private var defaultBuilder: Type { .nominal(checker.libraryType("DefaultStringInterpolation"), []) }

  /// One value without a label, which is described as `print` does.
  private func isPlain(_ segment: Segment) -> Bool {
    guard case .value(let arguments) = segment else { return true }
    return arguments.count == 1 && arguments.first?.label == nil
  }

  /// Each value by its description, one after another.
  private func described(_ segments: [Segment], _ node: Node) -> Expression {
    let parts = segments.compactMap { segment -> InterpolationSegment? in
      switch segment {
      case .text(let text): return .literal(text)
      case .value(let arguments):
        guard let syntax = arguments.first?.expression else { return nil }
        let value = checker.checkExpression(
          syntax, node.scope, expected: nil, purpose: .interpolation, context: context, tryDepth: &tryDepth)
        warnOfDescription(value, syntax)
        return .value(value)
      }
    }
    return Expression(.interpolation(parts), checker.stringType, node.range)
  }

  /// A builder is made, takes the segments one by one, and becomes the value.
  private func built(_ segments: [Segment], by builder: Type, _ type: Type, _ node: Node) -> Expression {
    let variable = VariableDecl(
      name: "interpolation", type: builder, scope: .local, isConstant: false, range: node.range)
    variable.isMutated = true
    var parts: [InterpolationSegment] = []
    var statements: [Statement] = []
    var capacity = 0
    var count = 0
    var isPlain = builder == defaultBuilder && checker.isNominal(type, "String")
    for segment in segments {
      switch segment {
      case .text(let text):
        capacity += text.utf8.count
        parts.append(.literal(text))
        statements.append(.expression(appended(text, to: variable, node)))
      case .value(let arguments):
        count += 1
        let call = appended(arguments, to: variable, node)
        if let value = plainValue(call) {
          parts.append(.value(value))
          if isPlain, let only = arguments.first { warnOfDescription(value, only.expression) }
        } else {
          isPlain = false
        }
        statements.append(.expression(call))
      }
    }
    if isPlain { return Expression(.interpolation(parts), checker.stringType, node.range) }
    let counts = [capacity, count].map {
      Argument.value(
        Expression(.integer(magnitude: UInt64($0), isNegative: false), checker.intType, node.range))
    }
    let made = witnessCall("StringInterpolationProtocol", "init", of: builder, counts, builder, node)
    statements.insert(.binding(.bind(variable), made, node.range), at: 0)
    let finished = Expression(.variable(variable), builder, node.range)
    let value = witnessCall("ExpressibleByStringInterpolation", "init", of: type, [.value(finished)], type, node)
    return Expression(.block(statements, value), type, node.range)
  }

  /// The value of a call of the library's own `appendInterpolation(_:)`.
  private func plainValue(_ call: Expression) -> Expression? {
    guard case .call(let call) = call.kind, case .function(let function, _, _, _) = call.callee,
      checker.sources.isLibrary(function.range.source), call.arguments.count == 1,
      case .value(let value) = call.arguments[0]
    else { return nil }
    return value
  }

  private func appended(_ text: String, to variable: VariableDecl, _ node: Node) -> Expression {
    let owner = checker.libraryProtocol("StringInterpolationProtocol")
    let literal = checker.associatedDecl("StringLiteralType", in: owner).flatMap {
      checker.project($0, of: variable.type)
    }
    let type = literal.map { checker.canonical($0, environment) } ?? checker.stringType
    let value = literalExpression(.string(text), type, node)
    return witnessCall(
      "StringInterpolationProtocol", "appendLiteral", of: variable.type, [.value(value)], .void, node,
      receiver: Expression(.variable(variable), variable.type, node.range))
  }

  /// `appendInterpolation` with what stands in the parentheses, chosen as any call is.
  private func appended(
    _ arguments: LabeledExprListSyntax, to variable: VariableDecl, _ node: Node
  ) -> Expression {
    let solver = Solver(checker, node.scope, context)
    solver.tryDepth = tryDepth
    let place = checker.range(arguments, node.scope)
    // From parenthesis to parenthesis.
    let opening = SourceRange(place.source, max(0, Int(place.start) - 1), Int(place.end) + 1)
    let base = solver.node(
      .reference(variable.name, [Overload(declaration: .variable(variable))]), variable.type, opening, node.scope)
    let member = solver.node(.member(base, "appendInterpolation"), solver.newVariable(), opening, node.scope)
    let values = solver.argumentNodes(arguments, trailing: nil, more: nil, node.scope)
    let call = solver.callNode(member, values, opening, node.scope)
    let result = solver.finish(call, expected: nil, purpose: .statement)
    tryDepth = solver.tryDepth
    if solver.hasReported { hasReported = true }
    return result
  }

  /// The call of a protocol's requirement on a type that conforms.
  private func witnessCall(
    _ protocolName: String, _ name: String, of type: Type, _ arguments: [Argument], _ result: Type, _ node: Node,
    receiver: Expression? = nil
  ) -> Expression {
    let owner = checker.libraryProtocol(protocolName)
    guard let requirement = checker.requirements(of: owner).first(where: { $0.name == name }) else {
      preconditionFailure("the library's \(protocolName) lacks \(name)")
    }
    let call = Call(
      .function(
        requirement, .witness, Substitution([owner.selfParameter: type]),
        receiver: receiver ?? receiverForInit(type, node.range)), arguments)
    return Expression(.call(call), result, node.range)
  }
}
