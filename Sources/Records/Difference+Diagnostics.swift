extension Difference {
  /// All differences as people read them: a heading for each cell with its line, below it what stood there in one run
  /// and in the other, side by side.
  ///
  /// - Parameters:
  ///   - names: what the two runs are called.
  ///   - limit: so many places of one cell are shown; the rest is counted.
  package static func report(
    _ differences: [Difference], chapter: String, names: (String, String) = ("record", "now"), limit: Int = 8
  ) -> String {
    var text = ""
    var rest = differences[...]
    while let first = rest.first {
      let group = rest.prefix { $0.cell == first.cell }
      rest = rest.dropFirst(group.count)
      text += heading(first.cell, chapter) + "\n"
      text += table(group.prefix(limit).map(\.row), names)
      if group.count > limit { text += "  … and \(group.count - limit) more\n" }
    }
    return text
  }

  /// The difference in one line: `output 1, line 2: 1 → 2`.
  package var summary: String {
    let row = row
    let note = row.note.isEmpty ? "" : " (\(row.note))"
    return "\(row.place): \(row.first) → \(row.second)\(note)"
  }

  private static func heading(_ cell: Cell?, _ chapter: String) -> String {
    guard let cell else { return "\(chapter):" }
    return "\(chapter):\(cell.line): cell \(cell.number)" + (cell.label.map { " (\($0))" } ?? "")
  }

  private struct Row {
    var place: String
    var first: String
    var second: String
    var note = ""
  }

  private static func table(_ rows: [Row], _ names: (String, String)) -> String {
    let head = Row(place: "", first: names.0, second: names.1)
    let all = [head] + rows
    let places = all.map(\.place.count).max() ?? 0
    let firsts = all.map(\.first.count).max() ?? 0
    let seconds = all.map(\.second.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: width - text.count) }
    return all.map { row in
      var line =
        "  " + padded(row.place, places) + "  " + padded(row.first, firsts) + " │ " + padded(row.second, seconds)
      if !row.note.isEmpty { line += "  " + row.note }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private var row: Row {
    let output = output.map { "output \($0 + 1)" }
    func place(_ rest: String) -> String { [output, rest].compactMap { $0 }.joined(separator: ", ") }
    switch kind {
    case .seed(let a, let b): return Row(place: "seed", first: "\(a)", second: "\(b)")
    case .cellCount(let a, let b): return Row(place: "cells", first: "\(a)", second: "\(b)")
    case .inlineCount(let a, let b): return Row(place: "values in prose", first: "\(a)", second: "\(b)")
    case .inlineValue(let line, let a, let b):
      let (a, b) = Self.windows(a, b)
      return Row(place: "value in prose, line \(line)", first: a, second: b)
    case .status(let a, let b): return Row(place: "the cell", first: Self.words(a), second: Self.words(b))
    case .outputKinds(let a, let b): return Row(place: "outputs", first: Self.list(a), second: Self.list(b))
    case .textLine(let line, let a, let b):
      let (a, b) = Self.windows(a, b)
      return Row(place: place("line \(line)"), first: a, second: b)
    case .printedNumber(let index, let line, let numbers):
      return Row(
        place: place("line \(line), number [\(index)]"), first: Self.text(numbers.first),
        second: Self.text(numbers.second), note: Self.distance(numbers))
    case .number(let path, let numbers):
      return Row(
        place: place(path), first: Self.text(numbers.first), second: Self.text(numbers.second),
        note: Self.distance(numbers))
    case .content(let path, let a, let b):
      let (a, b) = Self.windows(a, b)
      return Row(place: place(path), first: a, second: b)
    case .count(let path, let a, let b):
      return Row(place: place(path), first: Self.entries(a), second: Self.entries(b))
    }
  }

  private static func words(_ status: CellRecord.Status) -> String {
    switch status {
    case .ran: "ran"
    case .failed: "failed"
    case .refused: "was refused"
    case .notRun: "did not run"
    case .skipped: "was left out"
    }
  }

  private static func list(_ kinds: [String]) -> String { kinds.isEmpty ? "none" : kinds.joined(separator: ", ") }
  private static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
  private static func text(_ number: Double) -> String { number.isNaN ? "NaN" : "\(number)" }

  private static func distance(_ numbers: Numbers) -> String { numbers.ulps.map { "\($0) ULP" } ?? "" }

  /// Two texts cut to a width that fits beside each other, from shortly before the place where they part.
  private static func windows(_ first: String?, _ second: String?) -> (String, String) {
    let width = 44
    let (a, b) = (Array(first ?? ""), Array(second ?? ""))
    let same = zip(a, b).prefix { $0 == $1 }.count
    let start = max(a.count, b.count) <= width ? 0 : max(0, min(same - 12, max(a.count, b.count) - width))
    func window(_ text: [Character], _ isMissing: Bool) -> String {
      if isMissing { return "(nothing)" }
      let piece = text.dropFirst(start).prefix(width)
      let shown = String(piece.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      return (start > 0 ? "…" : "") + shown + (start + width < text.count ? "…" : "")
    }
    return (window(a, first == nil), window(b, second == nil))
  }
}
