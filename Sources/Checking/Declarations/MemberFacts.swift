import Diagnostics
internal import SwiftSyntax

/// What a member's modifiers say that the tree has no use for, but the rules about members have.
struct MemberFacts {
  var isOverride = false
  var isFinal = false
  var isExtension = false
  /// `public` or `open`, by itself or by its extension.
  var isPublic = false
  /// `private`, `internal` and so on, where it is written.
  var access: String?
  /// The type inside whose declaration and extensions a `private` member can be named.
  var privateTo: ObjectIdentifier?
  /// The same of `private(set)`.
  var setterPrivateTo: ObjectIdentifier?
}

/// A member that a cell declares, in the order of the text.
struct CellMember {
  var declaration: ValueDecl
  var info: TypeInfo
  var isExtension: Bool
  var cell: Int
}

extension Checker {
  func noteMember(
    _ declaration: ValueDecl, _ syntax: DeclSyntax, of info: TypeInfo, scope: Scope, isExtension: Bool
  ) {
    guard let cell = scope.cell else {
      // Of the library's members only what bears an attribute is worth a closer look.
      if syntax.firstToken(viewMode: .sourceAccurate)?.tokenKind == .atSign {
        noteAvailability(declaration, attributes(of: syntax))
      }
      return
    }
    cellMembers.append(CellMember(declaration: declaration, info: info, isExtension: isExtension, cell: cell))
    noteAccess(declaration, syntax, of: info)
    let isPublicExtension = isExtension && accessRecords.last?.extensionWord == "public"
    if isExtension {
      memberFacts[declaration.identity] = MemberFacts(isExtension: true, isPublic: isPublicExtension)
    }
    guard let modifiers = modifiers(of: syntax), !modifiers.isEmpty else { return }
    var facts = MemberFacts()
    facts.isExtension = isExtension
    for modifier in each(modifiers) {
      if modifier.detail == nil, Self.accessWords.contains(modifier.name.text) { facts.access = modifier.name.text }
      switch modifier.name.text {
      case "override": facts.isOverride = true
      case "final": facts.isFinal = true
      case "private":
        if modifier.detail == nil { facts.privateTo = info.identity } else { facts.setterPrivateTo = info.identity }
      default: break
      }
    }
    facts.isPublic = facts.access.map { $0 == "public" || $0 == "open" } ?? isPublicExtension
    memberFacts[declaration.identity] = facts
  }

  func facts(of declaration: ValueDecl) -> MemberFacts { memberFacts[declaration.identity] ?? MemberFacts() }

  /// Whether a member that only its type can name is named elsewhere.
  func isInaccessible(_ declaration: ValueDecl, from scope: Scope) -> Bool {
    guard let owner = memberFacts[declaration.identity]?.privateTo else { return false }
    return !isInside(owner, scope)
  }

  func isSetterInaccessible(_ variable: ValueDecl, from scope: Scope) -> Bool {
    guard let owner = memberFacts[variable.identity]?.setterPrivateTo else { return false }
    return !isInside(owner, scope)
  }

  /// The same for a nested type, which has to be found by its name first.
  func checkTypeAccess(_ name: String, of base: Type, _ range: SourceRange, _ scope: Scope) {
    guard !memberFacts.isEmpty, case .nominal(let decl, _) = base, let found = typeMemberDecl(name, of: decl),
      isInaccessible(found, from: scope)
    else { return }
    error("'\(name)' is inaccessible due to 'private' protection level", range)
  }

  private func isNested(_ decl: NominalDecl, in owner: ObjectIdentifier) -> Bool {
    guard let parent = decl.parent else { return false }
    return ObjectIdentifier(parent) == owner || isNested(parent, in: owner)
  }

  private func isInside(_ owner: ObjectIdentifier, _ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current {
      if case .members(let context) = here.kind {
        if context.owner.identity == owner { return true }
        // An extension of a nested type is inside of the types around it, too.
        if case .nominal(let decl) = context.owner, isNested(decl, in: owner) { return true }
      }
      current = here.parent
    }
    return false
  }
}

extension TypeInfo {
  var identity: ObjectIdentifier {
    switch subject {
    case .nominal(let decl): ObjectIdentifier(decl)
    case .protocolType(let decl): ObjectIdentifier(decl)
    }
  }
}

extension FunctionDecl.Owner {
  var identity: ObjectIdentifier? {
    switch self {
    case .none: nil
    case .nominal(let decl): ObjectIdentifier(decl)
    case .protocolRequirement(let decl), .protocolExtension(let decl): ObjectIdentifier(decl)
    }
  }
}
