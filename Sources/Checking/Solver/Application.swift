import Diagnostics
import Natives
internal import SwiftSyntax

/// Writes the solution down as a tree.
extension Solver {
  /// A node as an expression of the type that was found for it.
  func expression(_ node: Node) -> Expression {
    let type = deep(node.type)
    switch node.kind {
    case .literal(let literal): return literalExpression(literal, type, node)
    case .interpolation(let segments): return interpolation(segments, type, node)
    case .array(let elements, let element):
      let elementType = deep(element)
      checkHomogeneous(elements, elementType, node)
      let values = elements.map { coerce(expression($0), elementType) }
      return arrayExpression(values, elementType, type, node)
    case .dictionary(let pairs, let key, let value):
      let keyType = deep(key)
      let valueType = deep(value)
      checkHomogeneous(pairs.map(\.value), valueType, node)
      checkHomogeneous(pairs.map(\.key), keyType, node)
      let entries = pairs.map {
        (key: coerce(expression($0.key), keyType), value: coerce(expression($0.value), valueType))
      }
      return dictionaryExpression(entries, type, node)
    case .tuple(let parts):
      return Expression(.tuple(parts.map { expression($0.node) }), type, node.range)
    case .reference(_, let overloads): return reference(node, overloads, type)
    case .member(let base, let name): return member(node, base, name, type)
    case .implicitMember(_, let base):
      let metatype = Expression(.metatype(deep(base)), .metatype(deep(base)), node.range)
      return chosenMember(node, metatype, type)
    case .implicitChain(let end, _): return coerce(expression(end), type)
    case .call(let callee, let arguments): return callExpression(node, callee, arguments, type)
    case .index(let member, let arguments): return indexExpression(node, member, arguments, type)
    case .closure(let closure): return closureExpression(node, closure, type)
    case .conditional(let condition, let then, let otherwise):
      return Expression(
        .conditional(
          coerce(expression(condition), checker.boolType), coerce(expression(then), type),
          coerce(expression(otherwise), type)), type, node.range)
    case .assign(let left, let right): return assignment(left, right, node)
    case .discard(let value):
      // A place in a tuple has a part's type; `_ = value` by itself is a statement.
      return Expression(.discard(expression(value)), type, node.range)
    case .forceUnwrap(let base):
      let outerForce = isForced
      isForced = true
      let inner = expression(base)
      isForced = outerForce
      if case .call(let call) = inner.kind,
        case .delegatedInit(let function, let substitution, let receiver, _) = call.callee
      {
        let callee = Call.Callee.delegatedInit(function, substitution, receiver: receiver, isForced: true)
        return Expression(.call(Call(callee, call.arguments)), .void, node.range)
      }
      return Expression(.forceUnwrap(inner), type, node.range)
    case .bindOptional(let base): return Expression(.bindOptional(expression(base)), type, node.range)
    case .optionalChain(let inner):
      return Expression(.optionalChain(expression(inner)), type, node.range)
    case .cast(let value, let target, let form): return castExpression(node, value, deep(target), form, type)
    case .attempt(let inner, let kind):
      tryDepth.append(TryMark(kind: kind, range: tryRange(node)))
      let value = expression(inner)
      let mark = tryDepth.removeLast()
      if kind == .optional { checkAttempt(value, mark.range) }
      if !mark.hasThrown, value.type != .error {
        checker.warning("no calls to throwing functions occur within 'try' expression", tryRange(node))
      }
      return Expression(.tryExpression(value, kind), type, node.range)
    case .inoutReference(let inner): return expression(inner)
    case .typeReference(let found):
      if node.isBareType, purpose != .sequence {
        report(
          "expected member name or initializer call after type name", node.outerRange ?? node.range,
          notes: [
            Diagnostic(.note, "add arguments after the type to construct a value of the type", at: node.range),
            Diagnostic(.note, "use '.self' to reference the type object", at: node.range),
          ])
      }
      return Expression(.metatype(deep(found)), type, node.range)
    case .keyPath: return keyPathExpression(node, type)
    case .control(let syntax):
      return checker.checkControl(
        syntax, node.scope, expected: checker.containsVariables(type) ? nil : type, context, tries: &tryDepth)
    case .invalid: return Expression(.invalid, .error, node.range)
    case .checked(let expression): return expression
    case .dynamicType(let inner): return Expression(.dynamicType(expression(inner)), type, node.range)
    }
  }

  /// A literal whose elements have only `Any` in common, or whose keys only that they are keys, must say so.
  private func checkHomogeneous(_ elements: [Node], _ type: Type, _ node: Node) {
    let common = checker.payload(type) ?? type
    // `let a: Array = …` says no more than the literal does.
    let isOpen = contextualType.map { checker.containsVariables($0) } ?? true
    guard common == checker.anyType || type == anyKey, isOpen, node === rootNode, purpose != .sequence,
      !elements.isEmpty, !hasReported,
      !elements.contains(where: { !isNil($0) && [type, common].contains(deep($0.type)) })
    else { return }
    hasReported = true
    checker.error(
      "heterogeneous collection literal could only be inferred to '\(text(deep(node.type)))'; add explicit type annotation if"
        + " this is intentional", node.range)
  }

  private func tryRange(_ node: Node) -> SourceRange {
    SourceRange(node.range.source, Int(node.range.start), Int(node.range.start) + 3)
  }

  // MARK: Literals

  func literalExpression(_ literal: Literal, _ type: Type, _ node: Node) -> Expression {
    if type == .error { return Expression(.invalid, .error, node.range) }
    guard case .nominal(let decl, _) = type, let representation = decl.representation else {
      return literalCall(literal, type, node)
    }
    switch (literal, representation) {
    case (.integer(let magnitude, let isNegative, let isTooLarge), .scalar(let kind)):
      switch kind {
      case .float, .double:
        let value = Double(magnitude) * (isNegative ? -1 : 1)
        return Expression(.floating(kind == .float ? Double(Float(value)) : value), type, node.range)
      case .bool, .unicodeScalar: return literalCall(literal, type, node)
      case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64:
        let width = kind.bitWidth
        let limit = kind.isSigned ? (UInt64(1) << (width - 1)) - (isNegative ? 0 : 1) : UInt64.max >> (64 - width)
        if isTooLarge || (isNegative && !kind.isSigned && magnitude > 0) || magnitude > limit {
          let sign = isNegative ? "-" : ""
          let written =
            isTooLarge
            ? checker.sources.text(of: node.range.source).slice(node.range).filter { $0 != "_" } : "\(sign)\(magnitude)"
          let what = isNegative && !kind.isSigned ? "negative integer" : "integer literal"
          checker.error(
            isNegative && !kind.isSigned
              ? "\(what) '\(written)' overflows when stored into unsigned type '\(decl.name)'"
              : "\(what) '\(written)' overflows when stored into '\(decl.name)'", node.range)
        }
        return Expression(.integer(magnitude: magnitude, isNegative: isNegative && magnitude > 0), type, node.range)
      }
    case (.floating(let value), .scalar(let kind)) where kind == .double || kind == .float:
      return Expression(.floating(kind == .float ? Double(Float(value)) : value), type, node.range)
    case (.boolean(let value), .scalar(.bool)): return Expression(.boolean(value), type, node.range)
    case (.string(let text), .string), (.string(let text), .character), (.string(let text), .scalar(.unicodeScalar)):
      return Expression(.string(text), type, node.range)
    case (.nothing, .optional): return Expression(.nilLiteral, type, node.range)
    case (.integer, _), (.floating, _), (.boolean, _), (.string, _), (.nothing, _):
      return literalCall(literal, type, node)
    }
  }

  /// `T(integerLiteral: 1)` and so on, for types that are no literal types of the machine.
  private func literalCall(_ literal: Literal, _ type: Type, _ node: Node) -> Expression {
    let protocolName: String
    var associated = ""
    switch literal {
    case .integer: (protocolName, associated) = ("ExpressibleByIntegerLiteral", "IntegerLiteralType")
    case .floating(let value):
      (protocolName, associated) = ("ExpressibleByFloatLiteral", "FloatLiteralType")
      if checker.isNominal(type, "Decimal"), value.magnitude >= 0x1p53 || value != value.rounded() {
        checker.refuse("fractions as Decimal", node.range)
      }
    case .boolean: (protocolName, associated) = ("ExpressibleByBooleanLiteral", "BooleanLiteralType")
    case .nothing: protocolName = "ExpressibleByNilLiteral"
    case .string(let text):
      if checker.conforms(type, checker.libraryProtocol("ExpressibleByStringLiteral"), environment) {
        (protocolName, associated) = ("ExpressibleByStringLiteral", "StringLiteralType")
      } else if checker.conforms(
        type, checker.libraryProtocol("ExpressibleByExtendedGraphemeClusterLiteral"), environment)
      {
        (protocolName, associated) = (
          "ExpressibleByExtendedGraphemeClusterLiteral", "ExtendedGraphemeClusterLiteralType"
        )
      } else {
        (protocolName, associated) = ("ExpressibleByUnicodeScalarLiteral", "UnicodeScalarLiteralType")
      }
      _ = text
    }
    let owner = checker.libraryProtocol(protocolName)
    guard let requirement = checker.requirements(of: owner).first else {
      return Expression(.invalid, .error, node.range)
    }
    var arguments: [Argument] = []
    if associated.isEmpty {
      arguments = [.value(Expression(.tuple([]), .void, node.range))]
    } else {
      guard let decl = checker.associatedDecl(associated, in: owner),
        let inner = checker.project(decl, of: type).map({ checker.canonical($0, environment) })
      else { return Expression(.invalid, .error, node.range) }
      if case .associated = inner {
        // The code that is made for a type knows what its literals are made of: a `Float` takes a `Float`.
        let known = literalExpression(literal, defaultLiteralType(literal), node)
        arguments = [.value(Expression(known.kind, inner, node.range))]
      } else if case .nominal(let found, _) = inner, found.representation != nil {
        arguments = [.value(literalExpression(literal, inner, node))]
      } else if inner == type {
        return literalExpression(literal, defaultLiteralType(literal), node)
      } else {
        arguments = [.value(literalCall(literal, inner, node))]
      }
    }
    let call = Call(
      .function(
        requirement, .witness, Substitution([owner.selfParameter: type]),
        receiver: receiverForInit(type, node.range)), arguments)
    return Expression(.call(call), type, node.range)
  }

  private func defaultLiteralType(_ literal: Literal) -> Type {
    switch literal {
    case .integer: checker.intType
    case .floating: checker.doubleType
    case .boolean: checker.boolType
    case .string: checker.stringType
    case .nothing: .void
    }
  }

  func receiverForInit(_ type: Type, _ range: SourceRange) -> Expression? {
    switch type {
    case .nominal(let decl, _): decl.kind == .classType ? Expression(.metatype(type), .metatype(type), range) : nil
    case .generic, .associated, .opaque: Expression(.metatype(type), .metatype(type), range)
    case .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: nil
    }
  }

  private func arrayExpression(_ values: [Expression], _ element: Type, _ type: Type, _ node: Node) -> Expression {
    if checker.elementOfArray(type) != nil || type == .error { return Expression(.array(values), type, node.range) }
    let owner = checker.libraryProtocol("ExpressibleByArrayLiteral")
    guard let requirement = checker.requirements(of: owner).first else {
      return Expression(.invalid, .error, node.range)
    }
    let call = Call(
      .function(
        requirement, .witness, Substitution([owner.selfParameter: type]), receiver: receiverForInit(type, node.range)),
      [.variadic(values, checker.array(of: element))])
    return Expression(.call(call), type, node.range)
  }

  private func dictionaryExpression(
    _ entries: [(key: Expression, value: Expression)], _ type: Type, _ node: Node
  ) -> Expression {
    if checker.isNominal(type, "Dictionary") {
      if case .nominal(_, let arguments) = type, let key = arguments.first,
        !checker.containsVariables(key),
        !checker.conforms(key, checker.libraryProtocol("Hashable"), environment), key != .error, contextualType == nil
      {
        checker.error("generic struct 'Dictionary' requires that '\(text(key))' conform to 'Hashable'", node.range)
      }
      return Expression(.dictionary(entries), type, node.range)
    }
    let owner = checker.libraryProtocol("ExpressibleByDictionaryLiteral")
    guard let requirement = checker.requirements(of: owner).first, type != .error else {
      return Expression(.invalid, .error, node.range)
    }
    let pairs = entries.map {
      Expression(
        .tuple([$0.key, $0.value]), .tuple([TupleElement(nil, $0.key.type), TupleElement(nil, $0.value.type)]),
        node.range)
    }
    var element = Type.error
    if let key = checker.associatedDecl("Key", in: owner).flatMap({ checker.project($0, of: type) }),
      let value = checker.associatedDecl("Value", in: owner).flatMap({ checker.project($0, of: type) })
    {
      element = .tuple([TupleElement(nil, key), TupleElement(nil, value)])
    }
    let call = Call(
      .function(
        requirement, .witness, Substitution([owner.selfParameter: type]), receiver: receiverForInit(type, node.range)),
      [.variadic(pairs, checker.array(of: element))])
    return Expression(.call(call), type, node.range)
  }

  // MARK: Closures

  private func closureExpression(_ node: Node, _ closure: ClosureNode, _ type: Type) -> Expression {
    guard let open = state.closures[node.id], case .function(let function) = type else {
      return Expression(.invalid, .error, node.range)
    }
    for parameter in open.parameters { parameter.type = deep(parameter.type) }
    if let hidden = open.hiddenTuple { hidden.type = deep(hidden.type) }
    let made = ClosureExpression(parameters: open.parameters, type: function, range: node.range)
    made.captures = closure.captures
    made.isEscaping = function.isEscaping
    if !closure.mayThrow { quietClosures.insert(ObjectIdentifier(made)) }
    let outerTries = tryDepth
    let outerContext = context
    tryDepth = []
    let inner = FunctionContext(
      .closure, result: function.result, thrown: closure.mayThrow ? function.thrown : nil, outer: outerContext)
    context = inner
    if let body = open.body {
      var value = expression(body)
      if open.isVoidBody {
        made.body = [.expression(value)]
        if value.type != .void { checker.noteUnused(value, at: unusedPlace(body), from: body.scope) }
      } else {
        value = coerce(value, function.result)
        made.body = [.returns(value, body.range)]
      }
    } else {
      made.body = open.statements ?? []
      for diagnostic in open.diagnostics { checker.report(diagnostic) }
    }
    context = outerContext
    tryDepth = outerTries
    if let hidden = open.hiddenTuple {
      hidden.type = deep(hidden.type)
      made.parameters = [hidden]
      let pattern = Pattern.tuple(open.parameters.map { $0.name == "_" ? .wildcard : .bind($0) })
      made.body.insert(.binding(pattern, Expression(.variable(hidden), hidden.type, node.range), node.range), at: 0)
    }
    return Expression(.closure(made), type, node.range)
  }

  // MARK: Casts

  private func castExpression(
    _ node: Node, _ value: Node, _ target: Type, _ form: Node.CastForm, _ type: Type
  ) -> Expression {
    let inner = expression(value)
    if inner.type == .error { return Expression(.invalid, form == .test ? checker.boolType : type, node.range) }
    let isSame = inner.type == target && (!node.isCastToSelf || isSelf(inner))
    let (shown, wanted) = node.isCastToSelf ? ("Self", "Self") : (text(inner.type), text(target))
    switch form {
    case .coerce: return coerce(inner, target, isExplicit: true)
    case .test:
      if isSame { checker.warning("'is' test is always true", node.nameRange) }
      if let found = castToSelf("_castToSelf", inner, .conditional(target), node) {
        return Expression(.cast(found, .isType(target)), checker.boolType, node.range)
      }
      return Expression(.cast(inner, .isType(target)), checker.boolType, node.range)
    case .conditional:
      if isSame {
        checker.warning("conditional cast from '\(shown)' to '\(wanted)' always succeeds", node.nameRange)
      } else if neverCasts(inner.type, target) {
        checker.warning(
          "cast from '\(text(inner.type))' to unrelated type '\(text(target))' always fails", node.nameRange)
      }
      return castToSelf("_castToSelf", inner, .conditional(target), node)
        ?? Expression(.cast(inner, .conditional(target)), type, node.range)
    case .forced:
      if isSame {
        checker.warning("forced cast of '\(shown)' to same type has no effect", node.nameRange)
      } else if neverCasts(inner.type, target) {
        checker.warning(
          "cast from '\(text(inner.type))' to unrelated type '\(text(target))' always fails", node.nameRange)
      }
      return castToSelf("_forceToSelf", inner, .forced(target), node)
        ?? Expression(.cast(inner, .forced(target)), type, node.range)
    }
  }

  /// In a class that may have subclasses `Self` is the class of the object at hand: what is of the class that is
  /// written around the cast is asked for that too.
  private func castToSelf(
    _ name: String, _ value: Expression, _ kind: Expression.CastKind, _ node: Node
  ) -> Expression? {
    guard let variable = node.castSelf, case .cast(_, let target, _) = node.kind,
      let parameter = checker.libraryFunction(name).genericParameters.first
    else { return nil }
    let type: Type = if case .conditional = kind { checker.optional(target) } else { target }
    let own = Expression(.variable(variable), variable.type, node.range)
    let isType = if case .metatype = variable.type { true } else { false }
    let metatype = isType ? own : Expression(.dynamicType(own), .metatype(target), node.range)
    let anyType = checker.libraryFunction(name).parameters[1].type
    let found = Expression(.cast(value, kind), type, node.range)
    let call = Call(
      .function(checker.libraryFunction(name), .direct, Substitution([parameter: target]), receiver: nil),
      [.value(found), .value(coerce(metatype, anyType))])
    return Expression(.call(call), type, node.range)
  }

  private func isSelf(_ value: Expression) -> Bool {
    if case .variable(let variable) = value.kind { return variable.name == "self" }
    return false
  }

  /// Two different concrete types that can't hold one another.
  private func neverCasts(_ from: Type, _ to: Type) -> Bool {
    guard case .nominal(let x, let left) = from, case .nominal(let y, let right) = to, left.isEmpty, right.isEmpty,
      x != y
    else { return false }
    if checker.isNominal(from, "AnyHashable") || checker.isNominal(to, "AnyHashable") { return false }
    if x.kind == .classType || y.kind == .classType { return x.kind != y.kind }
    return true
  }
}

/// A `try` around what is being written down.
struct TryMark {
  var kind: Expression.TryKind
  var range: SourceRange
  var hasThrown = false
}
