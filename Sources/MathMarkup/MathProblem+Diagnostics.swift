extension MathWarning {
  /// The warning in words.
  package var message: String { problem.message }
}

extension MathProblem {
  package var message: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "unknown math command '\\\(name)'" + (nearest.map { "; did you mean '\\\($0)'?" } ?? "")
    case .unknownEnvironment(let name, let nearest):
      "unknown math environment '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .ignoredColor(let command):
      "'\\\(command)' is ignored: a formula takes the colours of the page"
    case .alignmentOutsideTable:
      "'&' outside of a table; write '\\begin{aligned} … \\end{aligned}' around the formula"
    case .unclosedBrace:
      "'{' without its '}'"
    case .strayCloseBrace:
      "'}' without its '{'"
    case .missingArgument(let command):
      "'\(command)' lacks an argument"
    case .missingDelimiter(let command):
      "'\(command)' lacks its delimiter; write '\(command).' for an invisible one"
    case .unknownDelimiter(let text, let command):
      "'\(text)' is not a delimiter that can follow '\(command)'"
    case .leftWithoutRight:
      "'\\left' without its '\\right'"
    case .strayCommand(let name):
      "'\\\(name)' in a place where it means nothing"
    case .environmentWithoutEnd(let name):
      "'\\begin{\(name)}' without its '\\end{\(name)}'"
    case .environmentEndedBy(let name, let begun):
      "'\\end{\(name)}' where '\\end{\(begun)}' was expected"
    case .doubleScript(let superscript):
      "two \(superscript ? "superscripts" : "subscripts") on one symbol; braces tell which belongs to which"
    case .badDimension(let text):
      "'\(text)' is not a length such as '1em' or '3mu'"
    case .nestedTooDeep:
      "formula nested too deeply"
    }
  }
}
