import Diagnostics
internal import SwiftSyntax

/// What is written before a type, and where it may stand.
extension Checker {
  /// `inout`, `@escaping` and the like before a type that is no parameter's.
  func checkPlace(of syntax: AttributedTypeSyntax, _ type: Type, _ scope: Scope) {
    guard scope.cell != nil else { return }
    checkSpecifiers(of: syntax, scope)
    for attribute in each(syntax.attributes) {
      let place = range(attribute, scope)
      switch attributeName(attribute) {
      case "escaping":
        if case .function = type {
          if isPayload(syntax) {
            error("closure is already escaping in optional type argument", arrow(of: syntax.baseType, scope) ?? place)
          } else {
            error("'@escaping' may only be used in function parameter position", place)
          }
        } else {
          checkEscaping(syntax, type, place, scope)
        }
      case "autoclosure": error("'@autoclosure' may only be used on parameters", place)
      default: break
      }
    }
  }

  /// `inout` and the words of ownership are a parameter's.
  func checkSpecifiers(of syntax: AttributedTypeSyntax, _ scope: Scope) {
    guard scope.cell != nil else { return }
    for specifier in each(syntax.specifiers) {
      guard case .simpleTypeSpecifier(let simple) = specifier else { continue }
      error("'\(simple.specifier.text)' may only be used on parameters", range(specifier, scope))
    }
  }

  /// The same before a parameter's type.
  func checkParameter(_ syntax: AttributedTypeSyntax, _ type: Type, _ scope: Scope) {
    guard scope.cell != nil else { return }
    for specifier in each(syntax.specifiers) {
      guard case .simpleTypeSpecifier(let simple) = specifier else { continue }
      switch simple.specifier.text {
      case "borrowing", "consuming": refuse("'\(simple.specifier.text)' parameters", range(specifier, scope))
      default: break
      }
    }
    for attribute in each(syntax.attributes) {
      let place = range(attribute, scope)
      let namePlace = SourceRange(place.source, Int(place.start) + 1, Int(place.end))
      switch attributeName(attribute) {
      case "escaping": checkEscaping(syntax, type, place, scope)
      case "autoclosure":
        if case .function(let function) = type {
          if !function.parameters.isEmpty { error("argument type of '@autoclosure' parameter must be '()'", namePlace) }
        } else if type != .error {
          error("'@autoclosure' only applies to function types", namePlace)
        }
      default: break
      }
    }
  }

  private func checkEscaping(_ syntax: AttributedTypeSyntax, _ type: Type, _ place: SourceRange, _ scope: Scope) {
    if type == .error { return }
    if case .function = type { return }
    if let payload = payload(type), case .function = payload {
      let namePlace = SourceRange(place.source, Int(place.start) + 1, Int(place.end))
      error("closure is already escaping in optional type argument", namePlace)
    } else {
      error("'@escaping' only applies to function types", place)
    }
  }

  /// `(@escaping () -> Void)?`
  private func isPayload(_ syntax: AttributedTypeSyntax) -> Bool {
    guard let tuple = syntax.parent?.parent?.parent?.as(TupleTypeSyntax.self) else { return false }
    return tuple.elements.count == 1 && tuple.parent?.is(OptionalTypeSyntax.self) == true
  }

  private func arrow(of syntax: TypeSyntax, _ scope: Scope) -> SourceRange? {
    syntax.as(FunctionTypeSyntax.self).map { range($0.returnClause.arrow, scope) }
  }

  // MARK: Generic surroundings

  /// A type cannot be declared where generic parameters of a function, or of the type whose method it is, are seen.
  func checkNesting(of decl: NominalDecl, in scope: Scope) { checkNesting(of: decl.name, at: decl.range, in: scope) }

  func checkNesting(of name: String, at place: SourceRange, in scope: Scope) {
    var current: Scope? = scope
    var isInClosure = false
    while let here = current {
      switch here.kind {
      case .closure: isInClosure = true
      case .function(let function):
        guard isGeneric(function, here) else { return }
        error(
          isInClosure
            ? "type '\(name)' cannot be nested in closure in generic context"
            : "type '\(name)' cannot be nested in generic function \(quotedName(function))", place)
        return
      case .members, .cell, .library: return
      case .block: break
      }
      current = here.parent
    }
  }

  private func isGeneric(_ function: FunctionDecl, _ scope: Scope) -> Bool {
    if !function.genericParameters.isEmpty { return true }
    var current = scope.parent
    while let here = current {
      switch here.kind {
      case .function(let outer): if !outer.genericParameters.isEmpty { return true }
      case .members(let context): if isGeneric(context) { return true }
      case .closure, .block, .cell, .library: break
      }
      current = here.parent
    }
    return false
  }

  private func isGeneric(_ context: MemberContext) -> Bool {
    switch context.selfType {
    case .nominal(_, let arguments): !arguments.isEmpty
    case .generic: true
    case .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func quotedName(_ function: FunctionDecl) -> String {
    switch function.kind {
    case .function, .initializer, .deinitializer: "'\(function.diagnosticName)'"
    case .getter: "getter for '\(function.name)'"
    case .setter: "setter for '\(function.name)'"
    case .willSet: "'willSet' observer for '\(function.name)'"
    case .didSet: "'didSet' observer for '\(function.name)'"
    }
  }

  /// A stored property of a type is one variable: there is none where the type is many. An extension of one of them has
  /// it, as one where `Element == Int`.
  func checkTypeStorage(_ variable: VariableDecl, _ word: String, _ context: MemberContext, _ scope: Scope) {
    guard scope.cell != nil, isGeneric(context) else { return }
    let own = canonical(context.selfType, scope.environment)
    guard contains(own, where: { if case .generic = $0 { true } else { false } }) else { return }
    switch context.owner {
    case .protocolExtension: error("\(word) stored properties not supported in protocol extensions", variable.range)
    case .nominal: error("\(word) stored properties not supported in generic types", variable.range)
    case .none, .protocolRequirement: break
    }
  }
}
