import Diagnostics
internal import SwiftSyntax

/// Finds same-type constraints that no type can satisfy, since a type would have to contain itself: `T == [T]`.
struct RecursiveConstraints {
  private let checker: Checker
  /// What the constraints make of type parameters.
  private var known: [(parameter: Type, type: Type)] = []

  init(_ checker: Checker, known requirements: [Requirement]) {
    self.checker = checker
    for case .sameType(let a, let b) in requirements { add(a, b) }
  }

  private mutating func add(_ a: Type, _ b: Type) {
    if a.isParameter, !b.isParameter { known.append((a, b)) }
    if b.isParameter, !a.isParameter { known.append((b, a)) }
  }

  /// What is wrong with one more constraint.
  func problem(with a: Type, _ b: Type, isOfProtocol: Bool) -> String? {
    var all = self
    all.add(a, b)
    for parameter in [a, b] where parameter.isParameter {
      if let member = all.memberReached(from: parameter) {
        let name = checker.name(of: member.type, isQualified: false)
        return "same-type constraint '\(checker.text(parameter))' == '\(name)' is recursive"
      }
      if all.reaches(parameter, from: parameter, []) {
        let whole = isOfProtocol ? "protocol" : "generic signature"
        return "cannot build rewrite system for \(whole); concrete type nesting limit exceeded"
      }
    }
    return nil
  }

  /// Whether a parameter is among what a type consists of, by way of what other parameters are.
  private func reaches(_ goal: Type, from parameter: Type, _ seen: Set<Type>) -> Bool {
    guard !seen.contains(parameter) else { return false }
    return known.contains { entry in
      entry.parameter == parameter
        && parameters(in: entry.type).contains { $0 == goal || reaches(goal, from: $0, seen.union([parameter])) }
    }
  }

  /// Where a parameter is made of one of its own associated types: `T == [T.Element]`.
  private func memberReached(from parameter: Type) -> (parameter: Type, type: Type)? {
    known.first { entry in
      entry.parameter == parameter
        && parameters(in: entry.type).contains { $0 != parameter && isMember($0, of: parameter) }
    }
  }

  private func isMember(_ type: Type, of parameter: Type) -> Bool {
    guard case .associated(let base, _) = type else { return false }
    return base == parameter || isMember(base, of: parameter)
  }

  private func parameters(in type: Type) -> [Type] {
    var found: [Type] = []
    _ = checker.contains(type) { part in
      if part.isParameter { found.append(part) }
      return false
    }
    return found
  }
}

extension GenericWhereClauseSyntax {
  /// What bears the clause, where the compiler tells of all of its constraints together.
  var bearer: (place: TokenSyntax, isOfProtocol: Bool) {
    var current = parent
    while let here = current {
      switch here.kind {
      case .functionDecl: return (here.cast(FunctionDeclSyntax.self).name, false)
      case .initializerDecl: return (here.cast(InitializerDeclSyntax.self).initKeyword, false)
      case .subscriptDecl: return (here.cast(SubscriptDeclSyntax.self).subscriptKeyword, false)
      case .extensionDecl: return (here.cast(ExtensionDeclSyntax.self).extensionKeyword, false)
      case .structDecl: return (here.cast(StructDeclSyntax.self).name, false)
      case .enumDecl: return (here.cast(EnumDeclSyntax.self).name, false)
      case .classDecl: return (here.cast(ClassDeclSyntax.self).name, false)
      case .typeAliasDecl: return (here.cast(TypeAliasDeclSyntax.self).name, false)
      case .protocolDecl: return (here.cast(ProtocolDeclSyntax.self).name, true)
      default: current = here.parent
      }
    }
    return (whereKeyword, false)
  }
}
