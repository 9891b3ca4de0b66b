import Diagnostics

/// How much is told of one cell: a mistake on each of ten thousand lines is one mistake to its author.
enum DiagnosticLimit {
  /// Errors, and as many warnings.
  static let limit = 200

  private struct Kind: Hashable {
    var source: SourceID
    var severity: Diagnostic.Severity

    init(_ diagnostic: Diagnostic) {
      source = diagnostic.range.source
      severity = diagnostic.severity
    }
  }

  /// The first of each cell in order, and how many more there are.
  static func told(of diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > limit else { return diagnostics }
    var counts: [Kind: Int] = [:]
    for diagnostic in diagnostics { counts[Kind(diagnostic), default: 0] += 1 }
    var seen: [Kind: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      let kind = Kind(diagnostic)
      let number = seen[kind, default: 0] + 1
      seen[kind] = number
      guard number > limit else { return diagnostic }
      guard number == limit + 1, let count = counts[kind] else { return nil }
      return Diagnostic(
        diagnostic.severity, "\(count - limit) more \(diagnostic.severity.rawValue)s in this cell, from here on",
        at: diagnostic.range)
    }
  }
}
