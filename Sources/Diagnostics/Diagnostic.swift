/// What is wrong (or worth knowing) at a place in a source: data, collected and never thrown.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Codable {
    case error, warning, note
  }

  /// A change that would mend it; shown as text, never applied.
  package struct FixIt: Hashable, Sendable {
    package var message: String
    package var range: SourceRange
    package var replacement: String

    package init(_ message: String, replacing range: SourceRange, with replacement: String) {
      self.message = message
      self.range = range
      self.replacement = replacement
    }
  }

  package var severity: Severity
  package var message: String
  /// What is underlined; the caret stands at its start.
  package var range: SourceRange
  package var notes: [Diagnostic]
  package var fixIts: [FixIt]

  package init(
    _ severity: Severity, _ message: String, at range: SourceRange, notes: [Diagnostic] = [], fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
    self.fixIts = fixIts
  }

  package static func error(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) -> Diagnostic {
    Diagnostic(.error, message, at: range, notes: notes)
  }

  package static func warning(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.warning, message, at: range)
  }
}
