/// Finding and replacing what a regular expression matches in a text, as Foundation does.
enum PatternSearch {
  /// Of `options`, as `String.CompareOptions` numbers them.
  private static let ignoringCase = 1
  private static let anchored = 8

  /// The bounds of the first match within bytes of a text; nil when there is none or the pattern is none.
  static func firstMatch(
    _ pattern: String, _ text: StringObject, _ lower: Int, _ upper: Int, _ options: Int
  ) throws(NativeError) -> Range<Int>? {
    guard let program = try program(pattern, options) else { return nil }
    var matcher = PatternMatcher(program, UnsafeBufferPointer(rebasing: text.utf8[lower..<upper]))
    guard let range = try matcher.match(from: 0, isAnchored: options & anchored != 0) else { return nil }
    return range.lowerBound + lower..<range.upperBound + lower
  }

  /// The text with every match replaced as the template says; of what is no pattern it is empty.
  static func replacing(
    _ pattern: String, _ text: StringObject, _ template: String, _ lower: Int, _ upper: Int, _ options: Int
  ) throws(NativeError) -> StringObject {
    let result = StringObject(capacity: text.count)
    guard let program = try program(pattern, options) else { return result }
    func append(_ range: Range<Int>) {
      let part = UnsafeBufferPointer(rebasing: text.utf8[range])
      result.append(part, isASCII: text.isASCII || part.allSatisfy { $0 < 0x80 })
    }
    append(0..<lower)
    let pieces = ReplacementPiece.pieces(of: template, groupCount: program.groupCount)
    let region = UnsafeBufferPointer(rebasing: text.utf8[lower..<upper])
    var matcher = PatternMatcher(program, region)
    var copied = 0
    var position = 0
    while let found = try matcher.match(from: position, isAnchored: options & anchored != 0) {
      append(lower + copied..<lower + found.lowerBound)
      for piece in pieces {
        switch piece {
        case .text(let text): result.append(StringObject(text))
        case .group(let number):
          let (start, end) = (matcher.slots[2 * number], matcher.slots[2 * number + 1])
          if start >= 0 && end >= start { append(lower + start..<lower + end) }
        }
      }
      copied = found.upperBound
      position = found.upperBound
      if found.isEmpty {
        if position >= region.count || options & anchored != 0 { break }
        position += matcher.length(at: position)
      }
    }
    append(lower + copied..<text.count)
    return result
  }

  private static func program(_ pattern: String, _ options: Int) throws(NativeError) -> PatternProgram? {
    do {
      return try PatternProgram(pattern, ignoringCase: options & ignoringCase != 0)
    } catch {
      switch error {
      case .invalid: return nil
      case .unsupported(let what): throw NativeError("not supported: \(what)")
      }
    }
  }
}

/// A piece of what a match is replaced by: `$1` is the first group, a backslash takes the meaning from what follows.
private enum ReplacementPiece {
  case text(String)
  case group(Int)

  static func pieces(of template: String, groupCount: Int) -> [ReplacementPiece] {
    let scalars = Array(template.unicodeScalars)
    // A group's number has at most as many digits as the number of ranges asks for.
    let mostDigits = String(groupCount).count
    var pieces: [ReplacementPiece] = []
    var text = ""
    var i = 0
    while i < scalars.count {
      let scalar = scalars[i]
      i += 1
      if scalar == "\\" {
        if i < scalars.count { text.unicodeScalars.append(scalars[i]) }
        i += 1
      } else if scalar == "$", i < scalars.count, ("0"..."9").contains(scalars[i]) {
        var number = 0
        let end = min(i + mostDigits, scalars.count)
        while i < end, ("0"..."9").contains(scalars[i]) {
          number = number * 10 + Int(scalars[i].value - 0x30)
          i += 1
        }
        if number <= groupCount {
          pieces.append(.text(text))
          pieces.append(.group(number))
          text = ""
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    pieces.append(.text(text))
    return pieces
  }
}
