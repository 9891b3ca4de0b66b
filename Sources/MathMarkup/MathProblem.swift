/// What can be wrong with a formula. The wording is in `MathProblem+Diagnostics.swift`.
package enum MathProblem: Hashable, Sendable {
  // The formula is set all the same.
  case unknownCommand(String, nearest: String?)
  case unknownEnvironment(String, nearest: String?)
  case ignoredColor(command: String)
  case alignmentOutsideTable

  // The source is shown instead of the formula.
  case unclosedBrace
  case strayCloseBrace
  case missingArgument(of: String)
  case missingDelimiter(after: String)
  case unknownDelimiter(String, after: String)
  case leftWithoutRight
  case strayCommand(String)
  case environmentWithoutEnd(String)
  case environmentEndedBy(String, begun: String)
  case doubleScript(superscript: Bool)
  case badDimension(String)
  case nestedTooDeep
}

/// A problem that leaves nothing to be set.
struct MathFault: Error {
  var problem: MathProblem
  /// UTF-8 offset in the LaTeX source.
  var offset: Int
}
