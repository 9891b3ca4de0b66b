import Diagnostics
import Yams

/// Reads small pieces of YAML whose lines stand somewhere in the chapter, and keeps their places.
struct YAMLReader {
  /// The chapter, whose offsets every range counts.
  let chapter: SourceText
  let source: SourceID
  /// For each line of the YAML text: the chapter's line, and the bytes that stand before it there.
  let origins: [SourceMap.LineOrigin]

  enum Outcome {
    case empty
    case node(Node)
    case problem(ReadingProblem, SourceRange)
  }

  func read(_ text: String) -> Outcome {
    do {
      // Every scalar is read as it is written; what kind of value it is, the option that takes it decides.
      guard let node = try Yams.compose(yaml: text, .basic) else { return .empty }
      if case .scalar(let scalar) = node, scalar.string.isEmpty, scalar.style == .plain { return .empty }
      return .node(node)
    } catch let error as YamlError {
      return problem(error)
    } catch {
      return .problem(.badYAML("unreadable"), range(line: 1, column: 1, length: 1))
    }
  }

  private func problem(_ error: YamlError) -> Outcome {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .problem(.badYAML(problem), range(line: mark.line, column: mark.column, length: 1))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      return .problem(
        .badYAML("key given twice: \(keys)"),
        range(line: context.mark.line, column: context.mark.column, length: 1))
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return .problem(.badYAML("unreadable"), range(line: 1, column: 1, length: 1))
    @unknown default:
      return .problem(.badYAML("unreadable"), range(line: 1, column: 1, length: 1))
    }
  }

  func range(of node: Node) -> SourceRange {
    let length =
      switch node {
      case .scalar(let scalar): max(1, scalar.string.utf8.count)
      case .mapping, .sequence, .alias: 1
      }
    return range(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, length: length)
  }

  private func range(line: Int, column: Int, length: Int) -> SourceRange {
    guard !origins.isEmpty else { return SourceRange(source, 0, 0) }
    let origin = origins[min(max(line, 1), origins.count) - 1]
    let lineStart = chapter.offset(ofLine: origin.line)
    let lineLength = chapter.line(origin.line).utf8.count
    let start = min(origin.columnOffset + max(0, column - 1), max(0, lineLength - 1))
    return SourceRange(source, lineStart + start, lineStart + min(start + length, max(lineLength, 1)))
  }
}

extension Node {
  /// The scalar as it was written, nil for lists and mappings.
  var optionValue: OptionValue? {
    guard case .scalar(let scalar) = self else { return nil }
    let isQuoted =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted, .literal, .folded: true
      case .plain, .any: false
      }
    return OptionValue(text: scalar.string, isQuoted: isQuoted)
  }
}
