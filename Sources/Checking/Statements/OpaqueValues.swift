import Diagnostics
internal import SwiftSyntax

/// A value that tells what `some P` in a declared type stands for.
struct OpaqueValue {
  var syntax: ExprSyntax
  var declared: Type
  /// The function whose result is declared, or what stands for a variable.
  var owner: FunctionDecl
  /// The declaration as the compiler names it: `global function 'f()'`.
  var subject: String
  var purpose: ExpressionPurpose
}

/// `some P`: as the whole of a result, as a part of it, and of variables.
extension Checker {
  /// The type that stands for one `some P` of a function's result.
  func opaqueType(
    _ bounds: ExistentialType, of function: FunctionDecl, isWhole: Bool, _ place: SourceRange, _ scope: Scope
  ) -> Type {
    var giver = function
    if !isWhole {
      giver = FunctionDecl(kind: .function, name: "some", owner: .none, range: place)
      functionInfos[giver] = FunctionInfo(scope: scope, body: .none, nameRange: place)
      functionInfos[giver]?.opaqueOwner = function
    }
    functionInfos[giver]?.opaqueBounds = bounds
    functionInfos[giver]?.opaquePlace = place
    return .opaque(giver, visibleSubstitution(of: function, scope))
  }

  /// A function's generic parameters as themselves, and those of the functions around it.
  private func visibleSubstitution(of function: FunctionDecl, _ scope: Scope) -> Substitution {
    var map = identitySubstitution(of: function).types
    var current: Scope? = scope
    while let here = current {
      for (_, declarations) in here.names {
        for case .genericParameter(let parameter) in declarations { map[parameter] = .generic(parameter) }
      }
      current = here.parent
    }
    return Substitution(map)
  }

  /// What stands for a property with `some` in its type: its initial value tells.
  func opaqueOwner(of variable: VariableDecl, _ owner: FunctionDecl.Owner, _ scope: Scope) -> FunctionDecl {
    let function = FunctionDecl(kind: .function, name: "some", owner: owner, range: variable.range)
    let info = FunctionInfo(scope: scope, body: .none, nameRange: variable.range)
    info.opaqueValue = { [unowned self] in finishVariable(variable) }
    functionInfos[function] = info
    return function
  }

  /// What stands for each `some` of a function's declared result, in order. What a function in it gives is no part.
  func opaqueParts(of type: Type, _ function: FunctionDecl) -> [FunctionDecl] {
    switch type {
    case .opaque(let giver, _):
      return giver == function || functionInfos[giver]?.opaqueOwner == function ? [giver] : []
    case .nominal(_, let arguments): return arguments.flatMap { opaqueParts(of: $0, function) }
    case .tuple(let elements): return elements.flatMap { opaqueParts(of: $0.type, function) }
    case .metatype(let instance): return opaqueParts(of: instance, function)
    case .generic, .associated, .function, .existential, .protocolMetatype, .variable, .error: return []
    }
  }

  func subject(of function: FunctionDecl) -> String {
    switch function.kind {
    case .getter(.variable(let variable)), .setter(.variable(let variable)), .willSet(let variable),
      .didSet(let variable):
      return subject(of: variable)
    case .getter(.subscript(let decl)), .setter(.subscript(let decl)):
      let labels = decl.parameters.map { ($0.label ?? "_") + ":" }.joined()
      return "subscript 'subscript(\(labels))'"
    case .function, .initializer, .deinitializer:
      let word = function.isLocalFunction ? "local function" : memberKind(.function(function))
      return "\(word) '\(function.fullName)'"
    }
  }

  func subject(of variable: VariableDecl) -> String { "\(memberKind(.variable(variable))) '\(variable.name)'" }

  /// Checks a value, whose type then is what is hidden behind `some P`.
  func checkOpaque(_ value: OpaqueValue, _ scope: Scope, _ context: FunctionContext?) -> Expression {
    let context = context ?? FunctionContext(.initialValue, result: nil, thrown: nil, outer: nil)
    let parts = opaqueParts(of: value.declared, value.owner)
    if case .opaque(let giver, _) = value.declared, functionInfos[giver]?.opaqueBounds?.arguments.isEmpty == true {
      let found = checkExpression(value.syntax, scope, expected: nil, purpose: value.purpose, context: context)
      note(found.type, behind: giver, value, found, scope)
      return found
    }
    if value.syntax.is(IfExprSyntax.self) || value.syntax.is(SwitchExprSyntax.self) {
      refuse("an 'if' or 'switch' expression for such an opaque type", range(value.syntax, scope))
      for part in parts where part.opaqueResult == nil { part.opaqueResult = .error }
      return Expression(.invalid, .error, range(value.syntax, scope))
    }
    let solver = Solver(self, scope, context)
    let root = solver.closedGenerate(value.syntax, scope)
    solver.opaqueSubject = value.subject
    var unknowns: [FunctionDecl: Type] = [:]
    for part in parts { unknowns[part] = solver.hiddenType(functionInfos[part]?.opaqueBounds, root) }
    let expected = Self.opened(value.declared, unknowns)
    let found = solver.finish(root, expected: expected, purpose: value.purpose)
    // What never comes back tells nothing.
    if isNever(found.type) { return found }
    for part in parts {
      let own = found.type == .error ? .error : solver.deep(unknowns[part]!)
      if containsVariables(own) {
        error(
          "underlying type for opaque result type '\(text(value.declared))' could not be inferred from return expression",
          found.range)
        part.opaqueResult = .error
        return Expression(.invalid, .error, found.range)
      }
      note(own, behind: part, value, found, scope)
    }
    return found
  }

  /// A declared type with unknowns for what is hidden.
  private static func opened(_ type: Type, _ unknowns: [FunctionDecl: Type]) -> Type {
    switch type {
    case .opaque(let giver, _): unknowns[giver] ?? type
    case .nominal(let decl, let arguments): .nominal(decl, arguments.map { opened($0, unknowns) })
    case .tuple(let elements): .tuple(elements.map { TupleElement($0.label, opened($0.type, unknowns)) })
    case .metatype(let instance): .metatype(opened(instance, unknowns))
    case .generic, .associated, .function, .existential, .protocolMetatype, .variable, .error: type
    }
  }

  private func note(
    _ type: Type, behind giver: FunctionDecl, _ value: OpaqueValue, _ found: Expression, _ scope: Scope
  ) {
    guard type != .error else {
      if giver.opaqueResult == nil, hasErrors { giver.opaqueResult = .error }
      return
    }
    let info = functionInfos[giver]
    if let known = giver.opaqueResult {
      if known != type {
        error(
          "function declares an opaque return type 'some \(info?.opaqueBounds.map(boundsText) ?? "")',"
            + " but the return statements in its body do not have matching underlying types [#OpaqueTypeInference]",
          value.owner.range,
          notes: [Diagnostic(.note, "return statement has underlying type '\(text(type))'", at: found.range)])
      }
      return
    }
    let notes = info?.opaquePlace.map { [Diagnostic(.note, "opaque return type declared here", at: $0)] } ?? []
    for decl in info?.opaqueBounds?.protocols ?? [] where !conforms(type, decl, scope.environment) {
      error(
        "return type of \(value.subject) requires that '\(text(type))' conform to '\(decl.name)'", found.range,
        notes: notes)
    }
    if case .nominal(let wanted, _)? = info?.opaqueBounds?.superclass,
      supertype(superclassBound(of: type, scope.environment) ?? type, of: wanted) == nil
    {
      error(
        "return type of \(value.subject) requires that '\(text(type))' inherit from '\(wanted.name)'", found.range,
        notes: notes)
    }
    giver.opaqueResult = isOwnOpaque(giver, type) ? .error : type
  }

  private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether what a function returns is, through other functions, what it returns itself.
  private func isOwnOpaque(_ function: FunctionDecl, _ type: Type) -> Bool {
    var chain: [FunctionDecl] = []
    var current: Type? = type
    while case .opaque(let next, _)? = current {
      chain.append(next)
      if next == function {
        for member in chain.sorted(by: { $0.range.start < $1.range.start }) {
          let bounds = functionInfos[member]?.opaqueBounds.map(boundsText) ?? ""
          error(
            "function opaque return type was inferred as 'some \(bounds)', which defines the opaque type in terms of itself",
            member.range)
          member.opaqueResult = .error
        }
        return true
      }
      if chain.dropLast().contains(next) { return false }
      current = next.opaqueResult
    }
    return false
  }
}

extension Solver {
  /// An unknown of which is known what `some P` says of it.
  fileprivate func hiddenType(_ bounds: ExistentialType?, _ root: Node) -> Type {
    let unknown = newVariable()
    let place = Locator(root, .result)
    for argument in bounds?.arguments ?? [] {
      add(.projection(argument.type, argument.associated, of: unknown, place))
    }
    return unknown
  }
}
