import Diagnostics
internal import SwiftSyntax

/// What `@available(*, …)` says of a declaration, whatever the platform.
struct Availability {
  var isUnavailable: Bool
  var message: String?
  var renamed: String?
}

extension Checker {
  func noteAvailability(_ declaration: ValueDecl, _ attributes: AttributeListSyntax?) {
    guard let attributes, !attributes.isEmpty else { return }
    for case .attribute(let attribute) in each(attributes) {
      guard case .availability(let arguments)? = attribute.arguments else { continue }
      var found = Availability(isUnavailable: false)
      var isForAll = false
      var says = false
      for item in each(arguments) {
        switch item.argument {
        case .token(let token):
          if token.text == "*" { isForAll = true }
          if token.text == "deprecated" { says = true }
          if token.text == "unavailable" {
            says = true
            found.isUnavailable = true
          }
        case .availabilityLabeledArgument(let labeled):
          guard case .string(let value) = labeled.value else { continue }
          let text = value.segments.trimmedDescription
          if labeled.label.text == "message" { found.message = text }
          if labeled.label.text == "renamed" { found.renamed = text }
        default: continue
        }
      }
      if isForAll, says { availability[declaration.identity] = found }
    }
  }

  /// Tells of the use of a declaration that should not, or can't, be used any more.
  func checkAvailability(_ declaration: ValueDecl, at place: SourceRange) {
    guard !availability.isEmpty, !sources.isLibrary(place.source), let found = availability[declaration.identity] else {
      return
    }
    let name = writtenName(declaration)
    if found.isUnavailable {
      if let renamed = found.renamed {
        error("'\(name)' has been renamed to '\(renamed)'", place)
      } else {
        error("'\(name)' is unavailable" + (found.message.map { ": \($0)" } ?? ""), place)
      }
      return
    }
    let reason = found.message ?? found.renamed.map { "renamed to '\($0)'" }
    warning("'\(name)' is deprecated\(reason.map { ": \($0)" } ?? "") [#DeprecatedDeclaration]", place)
  }
}
