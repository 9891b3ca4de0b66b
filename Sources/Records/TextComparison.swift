/// Compares two texts line by line; lines that differ only in their numbers are compared number by number.
enum TextComparison {
  /// - Parameter isSingle: distances between numbers count in float32.
  static func kinds(_ first: String, _ second: String, isSingle: Bool) -> [Difference.Kind] {
    if first == second { return [] }
    let old = first.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = second.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Lines put in or taken out move the rest: what is equal at both ends is set aside first.
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    if old.count != new.count {
      while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    }
    var kinds: [Difference.Kind] = []
    var numberIndex = new[..<head].reduce(0) { $0 + numbers(in: $1).count }
    for line in head..<max(old.count, new.count) - tail {
      let a = line < old.count - tail ? old[line] : nil
      let b = line < new.count - tail ? new[line] : nil
      let found = b.map { numbers(in: $0) } ?? []
      if let a, let b, a != b {
        if let pairs = pairs(a, b) {
          for (offset, (x, y)) in pairs.enumerated() where x.bitPattern != y.bitPattern {
            let numbers = Difference.Numbers(x, y, isSingle: isSingle)
            kinds.append(.printedNumber(index: numberIndex + offset, line: line + 1, numbers))
          }
        } else {
          kinds.append(.textLine(line + 1, a, b))
        }
      } else if a != b {
        kinds.append(.textLine(line + 1, a, b))
      }
      numberIndex += found.count
    }
    return kinds
  }

  /// The numbers of two lines side by side, if nothing else differs and a different text means a different number.
  private static func pairs(_ first: String, _ second: String) -> [(Double, Double)]? {
    let (a, b) = (numbers(in: first), numbers(in: second))
    guard a.count == b.count, !a.isEmpty, rest(first, a) == rest(second, b) else { return nil }
    for (x, y) in zip(a, b) where x.value.bitPattern == y.value.bitPattern && first[x.range] != second[y.range] {
      return nil
    }
    return zip(a, b).map { ($0.value, $1.value) }
  }

  private static func rest(_ line: String, _ numbers: [(range: Range<String.Index>, value: Double)]) -> [Substring] {
    var pieces: [Substring] = []
    var start = line.startIndex
    for number in numbers {
      pieces.append(line[start..<number.range.lowerBound])
      start = number.range.upperBound
    }
    pieces.append(line[start...])
    // Columns of printed numbers are padded; a number one digit longer is no other text.
    return pieces.map { piece in piece.drop { $0 == " " } }
  }

  /// Digits with their sign, point and exponent, where they don't belong to a word: `-1.5e-05`, not the 2 of `x2`.
  private static func numbers(in line: String) -> [(range: Range<String.Index>, value: Double)] {
    var found: [(Range<String.Index>, Double)] = []
    var index = line.startIndex
    var before: Character = " "
    while index < line.endIndex {
      let isWord = before.isLetter || before == "_" || before.isNumber
      if !isWord, let end = end(ofNumberAt: index, in: line) {
        let text = line[index..<end]
        if let value = Double(text.hasSuffix(".") ? text.dropLast() : text) { found.append((index..<end, value)) }
        before = "0"
        index = end
      } else {
        before = line[index]
        index = line.index(after: index)
      }
    }
    return found
  }

  private static func end(ofNumberAt start: String.Index, in line: String) -> String.Index? {
    func digits(_ index: String.Index) -> String.Index {
      line[index...].firstIndex { !($0.isASCII && $0.isNumber) } ?? line.endIndex
    }
    var index = start
    if line[index] == "-" { index = line.index(after: index) }
    let whole = digits(index)
    guard whole > index else { return nil }
    index = whole
    if index < line.endIndex, line[index] == "." { index = digits(line.index(after: index)) }
    if index < line.endIndex, line[index] == "e" || line[index] == "E" {
      var exponent = line.index(after: index)
      if exponent < line.endIndex, line[exponent] == "-" || line[exponent] == "+" {
        exponent = line.index(after: exponent)
      }
      let end = digits(exponent)
      if end > exponent { index = end }
    }
    return index
  }
}
