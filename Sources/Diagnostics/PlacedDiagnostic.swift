/// A diagnostic with its place resolved: what a printer, a page or a record needs, without the sources.
package struct PlacedDiagnostic: Hashable, Sendable, Codable {
  package var severity: Diagnostic.Severity
  package var message: String
  package var location: SourceLocation
  /// The line of the file that the diagnostic is about, without its line end.
  package var sourceLine: String
  /// How many bytes from the caret on are underlined on that line, at least 1.
  package var underlined: Int
  package var fixIts: [String]
  package var notes: [PlacedDiagnostic]

  package init(
    severity: Diagnostic.Severity, message: String, location: SourceLocation, sourceLine: String = "",
    underlined: Int = 1, fixIts: [String] = [], notes: [PlacedDiagnostic] = []
  ) {
    self.severity = severity
    self.message = message
    self.location = location
    self.sourceLine = sourceLine
    self.underlined = underlined
    self.fixIts = fixIts
    self.notes = notes
  }

  package init(_ diagnostic: Diagnostic, in map: SourceMap) {
    let range = diagnostic.range
    let location = map.location(of: range)
    let line = map.line(range.source, location)
    let rest = max(1, line.utf8.count - (location.column - 1))
    self.init(
      severity: diagnostic.severity, message: diagnostic.message, location: location, sourceLine: String(line),
      underlined: min(max(1, Int(range.end) - Int(range.start)), rest), fixIts: diagnostic.fixIts.map(\.message),
      notes: diagnostic.notes.map { PlacedDiagnostic($0, in: map) })
  }
}
