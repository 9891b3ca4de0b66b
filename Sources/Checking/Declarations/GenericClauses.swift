import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Declares the generic parameters of a clause in a scope; their constraints are resolved when names are known.
  func declareGenerics(
    _ clause: GenericParameterClauseSyntax?, whereClause: GenericWhereClauseSyntax?, in scope: Scope,
    then finish: @escaping ([Requirement]) -> Void
  ) -> [GenericParameter] {
    var parameters: [GenericParameter] = []
    if clause == nil, let whereClause, scope.cell != nil { checkWhere(whereClause, scope) }
    if let obsolete = clause?.genericWhereClause {
      error(
        "'where' clause next to generic parameters is obsolete, must be written following the declaration's type",
        range(obsolete, scope))
    }
    for syntax in clause.map({ each($0.parameters) }) ?? [] {
      if let specifier = syntax.specifier, specifier.text == "each" {
        refuse("parameter packs", range(syntax, scope))
      }
      let parameter = GenericParameter(
        name: syntax.name.text, range: scope.cell == nil ? nil : range(syntax.name, scope))
      if scope.cell != nil, parameters.contains(where: { $0.name == parameter.name }) {
        redeclared(parameter.name, range(syntax.name, scope), nil)
      }
      parameters.append(parameter)
      if scope.cell != nil, let outer = outerParameter(parameter.name, scope.parent) {
        warning(
          "generic parameter '\(parameter.name)' shadows generic parameter from outer scope with the same name; this is an"
            + " error in the Swift 6 language mode", range(syntax.name, scope))
        _ = outer
      }
      scope.declare(parameter.name, .genericParameter(parameter))
    }
    guard
      clause?.parameters.contains(where: { $0.inheritedType != nil }) == true || clause?.genericWhereClause != nil
        || whereClause != nil
    else {
      finish([])
      return parameters
    }
    later { [self] in
      var requirements: [Requirement] = []
      let written = clause.map { each($0.parameters) } ?? []
      for (index, syntax) in written.enumerated() {
        if let inherited = syntax.inheritedType {
          requirements += constraint(.generic(parameters[index]), inherited, scope)
        }
      }
      // Visible while the rest is resolved, so that `T.Element` is found.
      scope.requirements += requirements
      for clause in [clause?.genericWhereClause, whereClause] {
        if let clause {
          let more = whereRequirements(clause, scope)
          requirements += more
        }
      }
      finish(requirements)
    }
    return parameters
  }

  /// A `where` clause speaks of generic parameters, the declaration's own or of what is around it.
  func checkWhere(_ clause: GenericWhereClauseSyntax, _ scope: Scope) {
    var isMember = false
    var current: Scope? = scope
    while let here = current {
      if case .members(let context) = here.kind {
        isMember = true
        if case .generic = context.selfType { return }
      }
      let isGeneric = here.names.contains { named in
        named.value.contains { if case .genericParameter = $0 { true } else { false } }
      }
      if isGeneric { return }
      current = here.parent
    }
    error(
      isMember
        ? "'where' clause on non-generic member declaration requires a generic context"
        : "'where' clause cannot be applied to a non-generic top-level declaration", range(clause.whereKeyword, scope))
  }

  private func outerParameter(_ name: String, _ scope: Scope?) -> GenericParameter? {
    var current = scope
    while let here = current {
      for case .genericParameter(let found) in here.names[name] ?? [] { return found }
      current = here.parent
    }
    return nil
  }

  /// The constraints of a `where` clause, added to the scope one by one, since later ones may rest on earlier ones.
  func whereRequirements(_ clause: GenericWhereClauseSyntax, _ scope: Scope) -> [Requirement] {
    var result: [Requirement] = []
    // What a parameter itself conforms to is known to all of them: `where S.Element == Int, S: Sequence`.
    func isOfParameter(_ item: GenericRequirementSyntax) -> Bool {
      guard case .conformanceRequirement(let syntax) = item.requirement else { return false }
      return syntax.leftType.is(IdentifierTypeSyntax.self)
    }
    let items = each(clause.requirements)
    for item in items.filter(isOfParameter) + items.filter({ !isOfParameter($0) }) {
      var added: [Requirement] = []
      switch item.requirement {
      case .conformanceRequirement(let syntax):
        let left = resolveType(syntax.leftType, scope)
        added = constraint(left, syntax.rightType, scope, blaming: range(syntax.colon, scope))
      case .sameTypeRequirement(let syntax):
        guard case .type(let leftSyntax) = syntax.leftType, case .type(let rightSyntax) = syntax.rightType else {
          refuse("value generics", range(syntax, scope))
          continue
        }
        let left = resolveType(leftSyntax, scope)
        let right = resolveType(rightSyntax, scope)
        if left != .error, right != .error, left != right, !isRecursive(left, right, clause, scope) {
          if scope.cell != nil {
            let place = range(clause.bearer.place, scope)
            checkSatisfiable(left, leftSyntax.trimmedDescription, right, scope.environment, place)
          }
          added = [.sameType(left, right)]
        }
      default:
        refuse("layout constraints", range(item, scope))
      }
      scope.requirements += added
      result += added
    }
    return result
  }

  /// Tells of a constraint by which a type would contain itself.
  private func isRecursive(_ a: Type, _ b: Type, _ clause: GenericWhereClauseSyntax, _ scope: Scope) -> Bool {
    guard scope.cell != nil else { return false }
    let bearer = clause.bearer
    let constraints = RecursiveConstraints(self, known: scope.requirements)
    guard let problem = constraints.problem(with: a, b, isOfProtocol: bearer.isOfProtocol) else { return false }
    error(problem, range(bearer.place, scope))
    return true
  }

  /// `T: P & Q`, `T: Superclass`, `T: AnyObject`.
  func constraint(
    _ subject: Type, _ syntax: TypeSyntax, _ scope: Scope, blaming place: SourceRange? = nil
  ) -> [Requirement] {
    if let suppressed = syntax.as(SuppressedTypeSyntax.self) {
      let isOfBits = suppressed.type.trimmedDescription == "BitwiseCopyable"
      if scope.cell != nil, !isOfBits { refuse("noncopyable types", range(syntax, scope)) }
      return []
    }
    let bound = resolveConstraint(syntax, scope, subject: subject, blaming: place)
    guard subject != .error else { return [] }
    return requirements(on: subject, from: bound)
  }

  func requirements(on subject: Type, from bound: ExistentialType) -> [Requirement] {
    var result: [Requirement] = []
    for decl in bound.protocols { result.append(.conforms(subject, decl)) }
    if let superclass = bound.superclass { result.append(.superclass(subject, superclass)) }
    if bound.isAnyObject { result.append(.anyObject(subject)) }
    for argument in bound.arguments {
      result.append(.sameType(.associated(subject, argument.associated), argument.type))
    }
    return result
  }

  /// Runs what belongs to another place than the expression being checked: no unknowns may get into it.
  func withoutPlaceholders<T>(_ body: () -> T) -> T {
    let outer = unboundArgument
    unboundArgument = nil
    defer { unboundArgument = outer }
    return body()
  }

  func refuse(_ what: String, _ range: SourceRange) {
    error("not supported: \(what)", range)
  }
}
