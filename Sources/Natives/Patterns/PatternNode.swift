/// A regular expression as a tree.
indirect enum PatternNode: Sendable {
  case empty
  case scalar(UInt32)
  /// Folded scalars, compared with the folded text.
  case folded([UInt32])
  case set(ScalarSet)
  /// `.`: what ends no line, or anything.
  case any(alsoLineEnds: Bool)
  /// `\R`, a line's end of one or two scalars, and `\X`, one character.
  case lineEnding, character
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case group(PatternNode, Int)
  case repeated(PatternNode, least: Int, most: Int?, Greed)
  case atomic(PatternNode)
  case look(PatternNode, Direction, isNegated: Bool)
  case backreference(Int, ignoringCase: Bool)
  case assertion(Assertion)

  enum Greed: Sendable { case greedy, lazy, possessive }

  enum Direction: Sendable { case ahead, behind }

  enum Assertion: Sendable {
    case start, lineStart, end, endOrLastLineEnd, lineEnd, wordBoundary, noWordBoundary, searchStart
  }

  var onlyLooks: Bool {
    if case .look = self { return true }
    if case .assertion = self { return true }
    return false
  }

  /// The least and the greatest number of scalars that it matches; nil when there is no greatest.
  var length: (least: Int, most: Int?) {
    switch self {
    case .empty, .look, .assertion: (0, 0)
    case .scalar, .set, .any: (1, 1)
    // A folded scalar of the pattern may stand for a third of one of the text, and a text's for one.
    case .folded(let scalars): ((scalars.count + 2) / 3, scalars.count)
    case .lineEnding: (1, 2)
    case .character, .backreference: (0, nil)
    case .group(let node, _), .atomic(let node): node.length
    case .sequence(let nodes):
      nodes.reduce((0, 0)) { sum, node in
        let length = node.length
        return (sum.0 + length.least, sum.1.flatMap { most in length.most.map { most + $0 } })
      }
    case .alternatives(let nodes):
      nodes.dropFirst().reduce(nodes[0].length) { sum, node in
        let length = node.length
        return (min(sum.least, length.least), sum.most.flatMap { most in length.most.map { max(most, $0) } })
      }
    case .repeated(let node, let least, let most, _):
      (
        Self.product(node.length.least, least),
        node.length.most.flatMap { each in each == 0 ? 0 : most.map { Self.product(each, $0) } }
      )
    }
  }

  /// Far more than any text has is as good as more.
  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflows) = a.multipliedReportingOverflow(by: b)
    return overflows ? 1 << 40 : min(product, 1 << 40)
  }
}

/// Why a text is no pattern.
enum PatternError: Error {
  case invalid
  /// It is one, but of what is not known here.
  case unsupported(String)
}
