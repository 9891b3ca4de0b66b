import Diagnostics
import Yams

/// Gathers a cell's options from its fence and its `//|` lines.
struct CellOptionReader {
  let chapter: SourceText
  let source: SourceID
  private(set) var diagnostics: [Diagnostic] = []
  private var settings: [OptionSetting] = []

  init(chapter: SourceText, source: SourceID) {
    self.chapter = chapter
    self.source = source
  }

  /// Takes the attributes of a fence over; `lineStart` is its line's offset in the chapter.
  mutating func read(_ info: FenceInfo, lineStart: Int, line: Range<Int>) {
    if info.isUnclosed { report(.unclosedAttributes, SourceRange(source, line.lowerBound, line.upperBound)) }
    for (attribute, name, value) in info.attributes {
      let nameRange = SourceRange(source, lineStart + name.lowerBound, lineStart + name.upperBound)
      let valueRange = SourceRange(source, lineStart + value.lowerBound, lineStart + value.upperBound)
      func add(_ name: String, _ value: OptionValue) {
        settings.append(
          OptionSetting(name: name, value: value, nameRange: nameRange, valueRange: valueRange, origin: .fence))
      }
      switch attribute {
      case .label(let label): add("label", OptionValue(text: label, isQuoted: true))
      case .value(let key, let value): add(key, value)
      case .name(let word):
        if isFlag(word, nameRange) { add(word, OptionValue(text: "true", isQuoted: false)) }
      }
    }
  }

  /// Whether a class or bare word turns an option on: one such as `.hide-input` does, `.input` means nothing here.
  private mutating func isFlag(_ word: String, _ range: SourceRange) -> Bool {
    if let name = OptionName(rawValue: word) {
      if !name.isFlag { report(.strayAttribute(word), range) }
      return name.isFlag
    }
    if word == "input" || word == "cell-code" || word == "swift" { return false }
    let flags = OptionName.allCases.filter(\.isFlag).map(\.rawValue)
    let problem = plausibleName(for: word, in: flags).map { ReadingProblem.unknownOption(word, nearest: $0) }
    report(problem ?? .strayAttribute(word), range)
    return false
  }

  /// Reads the `//|` lines at the code's head and says how many there are.
  mutating func readOptionLines(_ lines: [Substring.UTF8View], _ origins: [SourceMap.LineOrigin]) -> Int {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let head = lines.prefix { $0.drop(while: isBlank).starts(with: "//|".utf8) }
    guard !head.isEmpty else { return 0 }
    var yaml = ""
    var yamlOrigins: [SourceMap.LineOrigin] = []
    for (line, origin) in zip(head, origins) {
      let marker = line.prefix(while: isBlank).count + 3
      yaml += String(line.dropFirst(marker)) ?? ""
      yaml += "\n"
      yamlOrigins.append(.init(line: origin.line, columnOffset: origin.columnOffset + marker))
    }
    let reader = YAMLReader(chapter: chapter, source: source, origins: yamlOrigins)
    switch reader.read(yaml) {
    case .empty: break
    case .problem(let problem, let range): report(problem, range)
    case .node(.mapping(let mapping)):
      for (key, value) in mapping { add(key, value, reader) }
    case .node(let node): report(.optionLinesNotMapping, reader.range(of: node))
    }
    return head.count
  }

  private mutating func add(_ key: Node, _ value: Node, _ reader: YAMLReader) {
    guard let name = key.optionValue?.text else { return report(.optionLinesNotMapping, reader.range(of: key)) }
    guard let scalar = value.optionValue else {
      return report(.optionValue(name, expected: .scalar), reader.range(of: value))
    }
    settings.append(
      OptionSetting(
        name: name, value: scalar, nameRange: reader.range(of: key), valueRange: reader.range(of: value),
        origin: .line))
  }

  /// The options that all settings make together. Lines win over the fence.
  mutating func finish() -> (CellOptions, label: (name: String, range: SourceRange)?) {
    var options = CellOptions()
    var label: (name: String, range: SourceRange)?
    var seen: [OptionName: OptionSetting] = [:]
    for setting in settings {
      guard let name = OptionName(rawValue: setting.name) else {
        let nearest = shortened(setting.name) ?? nearestName(to: setting.name, in: OptionName.allCases.map(\.rawValue))
        report(.unknownOption(setting.name, nearest: nearest ?? ""), setting.nameRange)
        continue
      }
      if let earlier = seen[name] {
        let note = ReadingProblem.firstSetHere.diagnostic(at: earlier.nameRange)
        let isOverride = earlier.origin == .fence && setting.origin == .line
        let problem = isOverride ? ReadingProblem.optionOverridden(setting.name) : .optionRepeated(setting.name)
        diagnostics.append(problem.diagnostic(at: setting.nameRange, notes: [note]))
      }
      seen[name] = setting
      if name == .label {
        if isLabel(setting.value.text) {
          label = (setting.value.text, setting.valueRange)
        } else {
          report(.badLabel(setting.value.text), setting.valueRange)
        }
      } else if let problem = options.apply(setting, as: name) {
        report(problem, setting.valueRange)
      }
    }
    return (options, label)
  }

  /// The option whose last word is the beginning of a name: `fig-cap` of `caption`.
  private func shortened(_ name: String) -> String? {
    OptionName.allCases.map(\.rawValue).first { option in
      let parts = option.split(separator: "-")
      return parts.count > 1 && parts.last.map { name.hasPrefix($0) } == true
    }
  }

  private func isLabel(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.:".unicodeScalars.contains($0)
      }
  }

  private mutating func report(_ problem: ReadingProblem, _ range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: range))
  }
}
