/// What can be wrong with a chapter's text: facts; `ReadingProblem+Diagnostics.swift` has their wording.
enum ReadingProblem: Hashable {
  enum ExpectedValue: Hashable {
    case bool, text, boolOrText, fold, seconds, seed, scalar, list, mapping
  }

  case notUTF8
  case emptyChapter
  case noCells
  case unclosedFence(marker: String)
  case unclosedFrontMatter
  case badYAML(String)
  case frontMatterNotMapping
  case unknownKey(String, nearest: String)
  case keyValue(String, expected: ExpectedValue)
  case unknownOption(String, nearest: String)
  case optionValue(String, expected: ExpectedValue)
  case optionLinesNotMapping
  case unclosedAttributes
  case strayAttribute(String)
  case optionOverridden(String)
  case optionRepeated(String)
  case firstSetHere
  case badLabel(String)
  case duplicateLabel(String)
  case firstLabelHere
  case unknownReference(String, nearest: String?)
  case unknownAlert(String, nearest: String)
  case unclosedMath
  case unknownFootnote(String)
  case duplicateFootnote(String)
  case unusedFootnote(String)
}
