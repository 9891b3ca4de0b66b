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
      let (line, caret) = excerpt(diagnostic)
      text += "\(line)\n\(underline(line, from: caret, diagnostic.underlined))\n"
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

  /// A line, or what stands around the caret of one that is longer than anyone reads; and the bytes before the caret.
  private func excerpt(_ diagnostic: PlacedDiagnostic) -> (line: String, caret: Int) {
    let line = diagnostic.sourceLine
    let caret = min(diagnostic.location.column - 1, line.utf8.count)
    guard line.utf8.count > 400 else { return (line, caret) }
    let start = boundary(in: line, at: max(0, caret - 100))
    let end = boundary(in: line, at: min(line.utf8.count, caret + 200))
    let head = start > line.startIndex ? "…" : ""
    let cut = head + line[start..<end] + (end < line.endIndex ? "…" : "")
    return (cut, caret - line.utf8.distance(from: line.startIndex, to: start) + head.utf8.count)
  }

  /// The character that begins at a byte or before it.
  private func boundary(in line: String, at offset: Int) -> String.Index {
    var index = line.utf8.index(line.startIndex, offsetBy: offset)
    while String.Index(index, within: line) == nil { index = line.utf8.index(before: index) }
    return index
  }

  /// Spaces (tabs stay tabs, so that the caret stands below its character), a caret, and tildes below the rest.
  private func underline(_ line: String, from caret: Int, _ count: Int) -> String {
    var padding = ""
    var bytes = 0
    var marks = ""
    for character in line {
      if bytes < caret {
        padding.append(character == "\t" ? "\t" : " ")
      } else if bytes < caret + count {
        marks.append(marks.isEmpty ? "^" : "~")
      }
      bytes += character.utf8.count
    }
    return padding + (marks.isEmpty ? "^" : marks)
  }
}
