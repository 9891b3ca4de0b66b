import Diagnostics
internal import SwiftSyntax

/// Writes the conversions down that the solver allowed.
extension Solver {
  /// Whether the left operand of `??` gets its type only while the whole is solved: a chain, a generic call, a literal's
  /// element. The compiler then lets the literal beside it be what it is by itself, where any type will do.
  func isLateOperand(_ locator: Locator) -> Bool {
    guard isDefaulted(locator) else { return false }
    let operand = locator.node.kind
    if case .optionalChain(let inner) = operand { return !checker.isOptional(deep(inner.type)) }
    if case .index(let member, _) = operand, case .member(let base, _) = member.kind, case .dictionary = base.kind {
      return true
    }
    guard case .call(let callee, _) = operand,
      case .function(let function)? = state.choices[callee.id]?.overload.declaration
    else { return false }
    return checker.contains(function.result) {
      if case .generic(let parameter) = $0 { function.genericParameters.contains(parameter) } else { false }
    }
  }

  /// Whether a type is the payload of an argument that is handed on as an optional.
  func isPayload(_ type: Type, _ locator: Locator) -> Bool {
    guard case .argument = locator.role, let payload = checker.payload(deep(locator.node.type)) else { return false }
    return payload == deep(type)
  }

  /// Whether a value is what `??` has a default for.
  func isDefaulted(_ locator: Locator) -> Bool {
    guard case .argument(let call, 0) = locator.role, case .call(let operation, _) = call.kind,
      case .reference("??", _) = operation.kind
    else { return false }
    return true
  }

  /// Whether a literal among the bounds would by itself be of another type.
  func hasOtherDefault(_ bounds: Bounds, _ type: Type) -> Bool {
    bounds.lowerVariables.contains { index in
      guard let literal = state.variables[index].literal, literal != .nothing else { return false }
      return defaultType(literal, state.variables[index]) != type
    }
  }

  func coerce(_ value: Expression, _ target: Type, isExplicit: Bool = false) -> Expression {
    let from = value.type
    if !isExplicit, checker.isOptional(from), isAny(target) { warnOfErasure(value) }
    if from == target || from == .error || target == .error { return value }
    if case .function(let own) = from, case .function(let wanted) = target,
      let taken = takingTuple(value, own, wanted)
    {
      return taken
    }
    guard let conversion = conversion(from, target) else {
      // Types that differ in labels or escaping alone are the same words.
      var same = value
      same.type = target
      return same
    }
    return Expression(.convert(value, conversion), target, value.range)
  }

  private func isAny(_ type: Type) -> Bool {
    guard case .existential(let existential) = type else { return false }
    return existential.protocols.isEmpty && existential.superclass == nil && !existential.isAnyObject
  }

  /// An optional that becomes `Any` keeps its being optional, which few mean.
  private func warnOfErasure(_ value: Expression) {
    guard !checker.sources.isLibrary(value.range.source), value.type != .error else { return }
    var notes = [
      Diagnostic(.note, "force-unwrap the value to avoid this warning", at: value.range),
      Diagnostic(.note, "explicitly cast to 'Any' with 'as Any' to silence this warning", at: value.range),
    ]
    if let payload = checker.payload(value.type), !checker.isOptional(payload) {
      notes.insert(Diagnostic(.note, "provide a default value to avoid this warning", at: value.range), at: 0)
    }
    checker.warning("expression implicitly coerced from '\(text(value.type))' to 'Any'", value.range, notes: notes)
  }

  /// An optional in a string shows as one.
  func warnOfDescription(_ value: Expression, _ syntax: ExprSyntax) {
    if case .function = value.type, rootNode?.scope.cell != nil {
      checker.warning(
        "string interpolation produces a debug description for a function value; did you mean to make this explicit?",
        value.range, notes: [Diagnostic(.note, "use 'String(describing:)' to silence this warning", at: value.range)])
    }
    guard checker.isOptional(value.type), rootNode?.scope.cell != nil, !syntax.is(AsExprSyntax.self) else { return }
    if let sequence = syntax.as(SequenceExprSyntax.self),
      sequence.elements.contains(where: { $0.is(UnresolvedAsExprSyntax.self) })
    {
      return
    }
    checker.warning(
      "string interpolation produces a debug description for an optional value; did you mean to make this explicit?",
      value.range,
      notes: [
        Diagnostic(.note, "use a default value parameter to avoid this warning", at: value.range),
        Diagnostic(.note, "provide a default value to avoid this warning", at: value.range),
        Diagnostic(.note, "use 'String(describing:)' to silence this warning", at: value.range),
      ])
  }

  /// A function of several parameters as one of a tuple: a closure that takes the tuple apart.
  private func takingTuple(_ value: Expression, _ own: FunctionType, _ wanted: FunctionType) -> Expression? {
    guard own.parameters.count > 1, wanted.parameters.count == 1,
      case .tuple(let elements) = wanted.parameters[0].type, elements.count == own.parameters.count
    else { return nil }
    let range = value.range
    let parameter = VariableDecl(
      name: "$0", type: wanted.parameters[0].type, scope: .parameter, isConstant: true, range: range)
    let made = ClosureExpression(parameters: [parameter], type: wanted, range: range)
    made.isEscaping = wanted.isEscaping
    var callee = value
    if case .functionReference(_, _, _, nil) = value.kind {
    } else if case .functionReference(_, _, _, let receiver?) = value.kind, case .metatype = receiver.kind {
    } else {
      // What the function is, is found once, when the closure is made.
      let kept = VariableDecl(name: "function", type: value.type, scope: .local, isConstant: true, range: range)
      made.captures = [Capture(kept, binding: kept, initial: value)]
      callee = Expression(.variable(kept), value.type, range)
    }
    let whole = Expression(.variable(parameter), parameter.type, range)
    let arguments = zip(elements.indices, own.parameters).map { index, parameter -> Argument in
      .value(coerce(Expression(.tupleElement(whole, index), elements[index].type, range), parameter.type))
    }
    var result = Expression(.call(Call(.value(callee), arguments)), own.result, range)
    if own.thrown != nil {
      result = Expression(.tryExpression(result, .plain), own.result, range)
    } else {
      quietClosures.insert(ObjectIdentifier(made))
    }
    made.body =
      wanted.result == .void
      ? [.expression(result)] : [.returns(coerce(result, wanted.result), range)]
    return Expression(.closure(made), .function(wanted), range)
  }

  /// How one type becomes another; nil when nothing happens.
  func conversion(_ from: Type, _ to: Type) -> Conversion? {
    if from == to { return nil }
    if let inner = checker.payload(to) {
      if let payload = checker.payload(from) {
        if depth(of: payload) >= depth(of: inner) || convertible(payload, inner) {
          return conversion(payload, inner).map { .optionalMap($0) }
        }
      }
      if let first = conversion(from, inner) { return .sequence(first, inner, .optionalSome) }
      return .optionalSome
    }
    switch (from, to) {
    case (.existential, .existential): return .existentialToExistential
    case (_, .existential): return .existential
    case (.nominal(let x, let left), .nominal(let y, let right)):
      // It has the form of the existential that it holds.
      if x != y, checker.isNominal(to, "AnyHashable") { return .existential }
      if x == y {
        switch x.name {
        case "Array": return conversion(left[0], right[0]).map { .array($0) }
        case "Set": return conversion(left[0], right[0]).map { .set($0) }
        case "Dictionary":
          return .dictionary(key: conversion(left[0], right[0]), value: conversion(left[1], right[1]))
        default: return nil
        }
      }
      return .upcast
    case (.generic, .nominal) where checker.isNominal(to, "AnyHashable"): return .existential
    case (.generic, .nominal), (.associated, .nominal), (.opaque, .nominal): return .upcast
    case (.existential, .nominal): return .upcast
    case (.tuple(let left), .tuple(let right)):
      let sources = checker.tupleSources(left, for: right) ?? Array(left.indices)
      let parts = zip(sources, right).map {
        Conversion.Part(source: $0, conversion: conversion(left[$0].type, $1.type))
      }
      let isSame = parts.indices.allSatisfy { parts[$0].source == $0 && parts[$0].conversion == nil }
      return isSame ? nil : .tuple(parts)
    case (.function(let left), .function(let right)):
      let parameters = zip(left.parameters, right.parameters).map { conversion($1.type, $0.type) }
      let result = right.result == .void ? nil : conversion(left.result, right.result)
      if parameters.allSatisfy({ $0 == nil }), result == nil, (left.result == .void) == (right.result == .void) {
        return nil
      }
      return .function(parameters: parameters, result: result)
    case (.nominal, _), (.generic, _), (.associated, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _),
      (.metatype, _), (.protocolMetatype, _), (.variable, _), (.error, _):
      return nil
    }
  }

  private func depth(of type: Type) -> Int { checker.payload(type).map { depth(of: $0) + 1 } ?? 0 }

  private func convertible(_ a: Type, _ b: Type) -> Bool {
    if case .existential = b { return depth(of: a) == 0 }
    return false
  }
}
