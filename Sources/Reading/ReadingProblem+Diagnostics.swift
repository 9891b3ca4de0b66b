import Diagnostics

extension ReadingProblem {
  func diagnostic(at range: SourceRange, notes: [Diagnostic] = []) -> Diagnostic {
    Diagnostic(severity, message, at: range, notes: notes)
  }

  private var severity: Diagnostic.Severity {
    switch self {
    case .optionOverridden, .optionRepeated, .unknownAlert, .unclosedMath, .unknownFootnote, .unusedFootnote: .warning
    case .firstLabelHere, .firstSetHere: .note
    case .notUTF8, .emptyChapter, .noCells, .unclosedFence, .unclosedFrontMatter, .badYAML, .frontMatterNotMapping,
      .unknownKey, .keyValue, .unknownOption, .optionValue, .optionLinesNotMapping, .unclosedAttributes,
      .strayAttribute, .badLabel, .duplicateLabel, .unknownReference, .duplicateFootnote:
      .error
    }
  }

  private var message: String {
    switch self {
    case .notUTF8: "the chapter is not UTF-8 text from here on"
    case .emptyChapter: "the chapter is empty"
    case .noCells: "the chapter has no cells: a cell is a fence that begins with ```swift"
    case .unclosedFence(let marker): "this fence is never closed: a line '\(marker)' is missing"
    case .unclosedFrontMatter: "the front matter is never closed: a line '---' is missing"
    case .badYAML(let problem): "the front matter or options are not YAML: \(problem)"
    case .frontMatterNotMapping: "front matter is a list of 'key: value' lines"
    case .unknownKey(let key, let nearest): "unknown key '\(key)' in the front matter; did you mean '\(nearest)'?"
    case .keyValue(let key, let expected): "'\(key)' must be \(expected.wording)"
    case .unknownOption(let name, let nearest): "unknown option '\(name)'; did you mean '\(nearest)'?"
    case .optionValue(let name, let expected): "option '\(name)' must be \(expected.wording)"
    case .optionLinesNotMapping: "option lines have the form '//| key: value'"
    case .unclosedAttributes: "the options of this fence are never closed: a '}' is missing"
    case .strayAttribute(let text): "'\(text)' is not an option: options have the form 'key=value'"
    case .optionOverridden(let name): "option '\(name)' also stands on the fence; this line wins"
    case .optionRepeated(let name): "option '\(name)' is given twice; the last one wins"
    case .firstSetHere: "the other one stands here"
    case .badLabel(let label): "'\(label)' is not a label: labels are letters, digits, '-', '_', '.' and ':'"
    case .duplicateLabel(let label): "label '\(label)' is used twice"
    case .firstLabelHere: "it is first used here"
    case .unknownReference(let label, let nearest):
      "no label '\(label)' in this folder" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .unknownAlert(let kind, let nearest): "unknown kind of note '\(kind)'; did you mean '\(nearest)'?"
    case .unclosedMath: "this '$$' is never closed before the paragraph ends; it is shown as text"
    case .unknownFootnote(let label): "no footnote '[^\(label)]:' in this chapter; it is shown as text"
    case .duplicateFootnote(let label): "footnote '\(label)' is written twice"
    case .unusedFootnote(let label): "nothing refers to footnote '\(label)'; it is left out"
    }
  }
}

extension ReadingProblem.ExpectedValue {
  fileprivate var wording: String {
    switch self {
    case .bool: "true or false"
    case .text: "text"
    case .boolOrText: "true, false or a text that the error contains"
    case .fold: "true, false or show"
    case .seconds: "a number of seconds above 0"
    case .seed: "a whole number, 0 or above"
    case .scalar: "a single value"
    case .list: "a value or a list of values"
    case .mapping: "a list of 'name: value' lines"
    }
  }
}
