import Diagnostics
internal import SwiftSyntax

/// Which attributes may stand before which declarations.
extension Checker {
  /// Attributes that would change what the declaration means are refused.
  func checkAttributes(_ attributes: AttributeListSyntax, _ scope: Scope) {
    guard !attributes.isEmpty, scope.cell != nil else { return }
    let kind = attributes.parent?.kind
    for element in each(attributes) {
      guard let name = attributeName(element) else {
        refuse("conditional attributes", range(element, scope))
        continue
      }
      let place = range(element, scope)
      let namePlace = SourceRange(place.source, Int(place.start) + 1, Int(place.end))
      func onlyOn(_ kinds: SyntaxKind...) {
        guard let kind, !kinds.contains(kind) else { return }
        error("'@\(name)' attribute cannot be applied to this declaration", place)
      }
      switch name {
      case "inlinable":
        if let variable = attributes.parent?.as(VariableDeclSyntax.self),
          variable.bindings.contains(where: { $0.accessorBlock == nil })
        {
          error("'@inlinable' attribute cannot be applied to stored properties", place)
        }
      case "inline", "usableFromInline", "available", "unchecked", "retroactive", "_disfavoredOverload",
        "warn_unqualified_access", "preconcurrency", "Sendable", "nonobjc", "testable", "unknown", "specialize",
        "_specialize", "_transparent", "inlineAlways", "frozen":
        break
      case "escaping", "autoclosure", "convention":
        error("attribute can only be applied to types, not declarations", namePlace)
      case "discardableResult": onlyOn(.functionDecl, .initializerDecl)
      case "main": error("'main' attribute cannot be used in a module that contains top-level code", place)
      case "MainActor": refuse("@MainActor", place)
      case "dynamicMemberLookup": refuse("dynamic member lookup", place)
      case "dynamicCallable": refuse("@dynamicCallable", place)
      case "propertyWrapper": refuse("property wrappers", place)
      case "resultBuilder": refuse("result builders", place)
      case "objc", "objcMembers":
        let isClassMember =
          if case .nominal(let decl)? = scope.memberContext?.owner { decl.kind == .classType } else { false }
        error(
          isClassMember || kind == .classDecl
            ? "Objective-C interoperability is disabled"
            : "'@objc' can only be used with members of classes, '@objc' protocols, and concrete extensions of classes",
          namePlace)
      case "IBAction", "IBOutlet": error("Objective-C interoperability is disabled", namePlace)
      default:
        if lookupTypeName(name, scope) != nil {
          refuse("property wrappers, result builders and global actors (@\(name))", place)
        } else {
          error("unknown attribute '\(name)'", namePlace)
        }
      }
    }
  }
}
