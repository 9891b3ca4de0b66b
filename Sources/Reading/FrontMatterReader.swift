import Diagnostics
import Yams

/// Finds the front matter of a chapter and reads its keys.
struct FrontMatterReader {
  let chapter: SourceText
  let source: SourceID
  private(set) var frontMatter = FrontMatter()
  private(set) var diagnostics: [Diagnostic] = []
  /// How many lines the front matter takes, its `---` lines included.
  private(set) var lineCount = 0

  init(chapter: SourceText, source: SourceID) {
    self.chapter = chapter
    self.source = source
    read()
  }

  private mutating func read() {
    guard isFence(chapter.line(1)), chapter.lineCount > 1 else { return }
    var end = 2
    while end <= chapter.lineCount, !isFence(chapter.line(end)), chapter.line(end) != "..." { end += 1 }
    guard end <= chapter.lineCount else {
      // A lone rule at the head is Markdown; a key below it is front matter that somebody forgot to close.
      let first = chapter.line(2)
      if first.contains(":"), !first.hasPrefix(" ") {
        report(.unclosedFrontMatter, SourceRange(source, 0, chapter.line(1).utf8.count))
      }
      return
    }
    lineCount = end
    let lines = (2..<max(end, 2)).map { String(chapter.line($0)) }
    let reader = YAMLReader(
      chapter: chapter, source: source,
      origins: (2..<max(end, 2)).map { SourceMap.LineOrigin(line: $0, columnOffset: 0) })
    switch reader.read(lines.joined(separator: "\n") + "\n") {
    case .empty: break
    case .problem(let problem, let range): report(problem, range)
    case .node(.mapping(let mapping)):
      for (key, value) in mapping { read(key, value, reader) }
    case .node(let node): report(.frontMatterNotMapping, reader.range(of: node))
    }
  }

  private func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private mutating func read(_ keyNode: Node, _ value: Node, _ reader: YAMLReader) {
    let text = keyNode.optionValue?.text ?? ""
    guard let key = FrontMatterKey(rawValue: text) else {
      let nearest = nearestName(to: text, in: FrontMatterKey.allCases.map(\.rawValue)) ?? ""
      return report(.unknownKey(text, nearest: nearest), reader.range(of: keyNode))
    }
    func refuse(_ expected: ReadingProblem.ExpectedValue) {
      report(.keyValue(text, expected: expected), reader.range(of: value))
    }
    let scalar = value.optionValue
    switch key {
    case .title:
      guard let scalar else { return refuse(.scalar) }
      frontMatter.title = scalar.text
    case .date:
      guard let scalar else { return refuse(.scalar) }
      frontMatter.date = scalar.text
    case .author:
      guard let values = texts(value) else { return refuse(.list) }
      frontMatter.authors = values
    case .bibliography:
      guard let values = texts(value) else { return refuse(.list) }
      frontMatter.bibliography = values
    case .seed:
      guard let seed = scalar.flatMap({ UInt64($0.text) }) else { return refuse(.seed) }
      frontMatter.seed = seed
    case .zeroGrad:
      guard let bool = scalar?.bool else { return refuse(.bool) }
      frontMatter.zeroGrad = bool
    case .timeout:
      guard let seconds = scalar?.number, seconds > 0, seconds.isFinite else { return refuse(.seconds) }
      frontMatter.timeout = seconds
    case .params:
      guard case .mapping(let mapping) = value else { return refuse(.mapping) }
      for (name, value) in mapping {
        guard let name = name.optionValue?.text, let scalar = value.optionValue else { return refuse(.scalar) }
        frontMatter.parameters.append(
          .init(name: name, value: parameter(scalar), range: reader.range(of: value)))
      }
    }
  }

  private func texts(_ node: Node) -> [String]? {
    switch node {
    case .scalar(let scalar): return [scalar.string]
    case .sequence(let sequence):
      let values = sequence.compactMap { $0.optionValue?.text }
      return values.count == sequence.count ? values : nil
    case .mapping, .alias: return nil
    }
  }

  private func parameter(_ value: OptionValue) -> FrontMatter.Parameter.Value {
    if value.isQuoted { return .string(value.text) }
    if let bool = value.bool { return .bool(bool) }
    if let int = Int(value.text) { return .int(int) }
    if let double = value.number { return .double(double) }
    return .string(value.text)
  }

  private mutating func report(_ problem: ReadingProblem, _ range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: range))
  }
}
