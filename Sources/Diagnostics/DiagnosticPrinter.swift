/// Prints diagnostics as compilers do: `file:line:column: error: text`, the line, and a caret with the range.
package struct DiagnosticPrinter: Sendable {
  /// Whether severities are coloured with terminal escapes.
  package var usesColor: Bool

  package init(usesColor: Bool = false) { self.usesColor = usesColor }

  package func print(_ diagnostics: [PlacedDiagnostic]) -> String {
    diagnostics.map(print).joined()
  }

  package func print(_ diagnostic: PlacedDiagnostic) -> String {
    var text = "\(diagnostic.location): \(severity(diagnostic.severity)) \(diagnostic.message)\n"
    if !diagnostic.sourceLine.isEmpty {
      text += "\(diagnostic.sourceLine)\n\(underline(diagnostic))\n"
    }
    for fixIt in diagnostic.fixIts { text += "  fix-it: \(fixIt)\n" }
    for note in diagnostic.notes { text += print(note) }
    return text
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    guard usesColor else { return "\(severity.rawValue):" }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "35"
      case .note: "36"
      }
    return "\u{1B}[1;\(color)m\(severity.rawValue):\u{1B}[0m"
  }

  /// Spaces (tabs stay tabs, so that the caret stands below its character), a caret, and tildes below the rest.
  private func underline(_ diagnostic: PlacedDiagnostic) -> String {
    var padding = ""
    var bytes = 0
    var marks = ""
    for character in diagnostic.sourceLine {
      if bytes < diagnostic.location.column - 1 {
        padding.append(character == "\t" ? "\t" : " ")
      } else if bytes < diagnostic.location.column - 1 + diagnostic.underlined {
        marks.append(marks.isEmpty ? "^" : "~")
      }
      bytes += character.utf8.count
    }
    return padding + (marks.isEmpty ? "^" : marks)
  }
}
