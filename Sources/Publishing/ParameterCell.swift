import Diagnostics
import Reading

/// The `params` of a chapter's front matter as the declarations that its cells see, with the values that the run gives.
struct ParameterCell {
  private(set) var code = ""
  private(set) var origins: [SourceMap.LineOrigin] = []

  init?(_ chapter: Chapter, map: SourceMap, overrides: [(name: String, value: String)]) {
    guard !chapter.frontMatter.parameters.isEmpty else { return nil }
    for parameter in chapter.frontMatter.parameters {
      let override = overrides.last { $0.name == parameter.name }?.value
      code += "let \(parameter.name)\(Self.initializer(parameter.value, override))\n"
      origins.append(.init(line: map.location(of: parameter.range).line, columnOffset: 0))
    }
    origins.append(origins[origins.count - 1])
  }

  /// Names among the overrides that the chapter does not have.
  static func unknown(_ chapter: Chapter, _ overrides: [(name: String, value: String)]) -> [String] {
    let known = Set(chapter.frontMatter.parameters.map(\.name))
    return overrides.map(\.name).filter { !known.contains($0) }
  }

  /// The type is the one that the chapter's own value has; a value of another type is the checker's to refuse.
  private static func initializer(_ value: FrontMatter.Parameter.Value, _ override: String?) -> String {
    switch value {
    case .int(let number): ": Int = \(override ?? String(number))"
    case .double(let number): ": Double = \(override ?? String(number))"
    case .bool(let flag): ": Bool = \(override ?? String(flag))"
    case .string(let text): ": String = \(quoted(override ?? text))"
    }
  }

  private static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\0": literal += "\\0"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
