import Diagnostics

extension Checker {
  /// A requirement of a protocol may constrain its own generic parameters; what the protocol's `Self` is, only the
  /// protocol says.
  func checkSelfConstraints(of function: FunctionDecl, _ place: SourceRange) {
    guard case .protocolRequirement(let decl) = function.owner, functionInfos[function]?.scope.cell != nil else {
      return
    }
    later { [self] in
      for requirement in function.requirements where isOfSelfAlone(requirement, decl.selfParameter) {
        let words = "\(requirementWords(function)) cannot add constraint '\(text(requirement))' on 'Self'"
        error(words, place)
      }
    }
  }

  private func isOfSelfAlone(_ requirement: Requirement, _ selfParameter: GenericParameter) -> Bool {
    func isAlone(_ type: Type) -> Bool {
      !contains(type) { if case .generic(let parameter) = $0 { parameter != selfParameter } else { false } }
    }
    return switch requirement {
    case .conforms(let subject, _), .anyObject(let subject): isAlone(subject)
    case .superclass(let a, let b), .sameType(let a, let b): isAlone(a) && isAlone(b)
    }
  }

  /// `where T.Element == V`, which must be what `T.Element` has to conform to, and nothing else.
  ///
  /// - Parameter written: The left side as it is written; what it is may be known already.
  func checkSatisfiable(
    _ left: Type, _ written: String, _ right: Type, _ environment: GenericEnvironment, _ place: SourceRange
  ) {
    guard case .nominal = right, !contains(right, where: \.isParameter) else { return }
    whenDeclared { [self] in
      let equation = "'\(written) == \(text(right))'"
      if case .nominal = left, !contains(left, where: \.isParameter) {
        return error("no type for '\(written)' can satisfy both \(equation) and '\(written) == \(text(left))'", place)
      }
      var asked: [ProtocolDecl] = []
      for decl in protocols(of: left, environment) {
        for ancestor in ancestry(of: decl) where !asked.contains(ancestor) { asked.append(ancestor) }
      }
      for decl in asked where !conforms(right, decl, environment) {
        error("no type for '\(written)' can satisfy both \(equation) and '\(written) : \(decl.name)'", place)
      }
    }
  }

  private func requirementWords(_ function: FunctionDecl) -> String {
    switch function.kind {
    case .function:
      "\(function.isStatic ? "static" : "instance") method requirement '\(function.diagnosticName)'"
    case .initializer: "initializer requirement '\(function.diagnosticName)'"
    case .getter(.subscript(let decl)), .setter(.subscript(let decl)):
      "subscript requirement 'subscript(\(decl.parameters.map { ($0.label ?? "_") + ":" }.joined()))'"
    case .getter(let storage), .setter(let storage): "property requirement '\(storage.name)'"
    case .deinitializer, .willSet, .didSet: "requirement '\(function.fullName)'"
    }
  }

  private func text(_ requirement: Requirement) -> String {
    switch requirement {
    case .conforms(let subject, let decl): "\(text(subject)): \(decl.name)"
    case .superclass(let subject, let superclass): "\(text(subject)): \(text(superclass))"
    case .sameType(let a, let b): "\(text(a)) == \(text(b))"
    case .anyObject(let subject): "\(text(subject)): AnyObject"
    }
  }
}
