import Reading
import Records
import Running

/// Runs a chapter once and, after each cell, that cell again in a copy of the session, which is thrown away: so later
/// cells see a state as if nothing had been run twice, and a chapter costs two runs however long it is.
struct CellExamination {
  private(set) var verdicts: [CellVerdict] = []
  private(set) var run: ChapterRun

  init(_ prepared: PreparedChapter, options: RunOptions, interrupt: InterruptFlag) {
    let session = prepared.makeSession(options, interrupt: interrupt)
    var options = options
    options.keepsGoing = true
    var runner = prepared.runner(session, options)
    let indices = Self.indices(of: prepared)
    var verdicts: [CellVerdict] = []
    runner.onEnd = { cell, first in
      guard first.status == .ran || first.status == .failed, !interrupt.isSet else { return }
      verdicts.append(Self.examine(cell, first, indices[cell.number]!, session))
    }
    run = runner.run(seed: prepared.seed)
    self.verdicts = verdicts
  }

  /// Where each cell stands in the program, by its number.
  private static func indices(of prepared: PreparedChapter) -> [Int: Int] {
    var indices: [Int: Int] = [:]
    for (index, plan) in prepared.plans.enumerated() where plan.number > 0 { indices[plan.number] = index }
    return indices
  }

  private static func examine(_ cell: Cell, _ first: CellRecord, _ index: Int, _ session: Session) -> CellVerdict {
    var result = CellVerdict(
      cell: cell.number, line: cell.line, label: cell.label, verdict: .volatile, also: [], changed: [], cleared: [])
    if cell.options.isVolatile { return result }
    let copy = session.copy()
    let randomBefore = copy.randomPosition
    let second = copy.run(index)
    result.cleared = copy.lastCleared

    var reasons: Set<Verdict> = []
    if second.status == .failed, first.status != .failed {
      reasons.insert(.fails)
      result.error =
        second.outputs.lazy.compactMap { output in
          if case .failure(let failure) = output { failure.message } else { nil }
        }.first
    }
    if copy.randomPosition != randomBefore { reasons.insert(.advancesRandom) }
    for difference in copy.differences(from: session) {
      // Cleared for a rerun that then failed before it wrote the gradient again.
      if reasons.contains(.fails), result.cleared.contains(difference.name) { continue }
      switch difference.kind {
      case .gradient: reasons.insert(.accumulatesGradient)
      case .value: reasons.insert(.mutates)
      }
      result.changed.append(
        .init(name: difference.name, first: difference.first, factor: difference.factor))
    }
    if !reasons.contains(.fails), let difference = RecordComparison.differences(first, second).first {
      if reasons.isEmpty { reasons.insert(.mutates) }
      result.changed.append(.init(name: "output", first: difference.summary))
    }
    // A stream that moved on explains values that changed with it.
    if reasons.contains(.advancesRandom), !reasons.contains(.fails) { reasons.remove(.mutates) }
    let ordered = Verdict.allCases.filter(reasons.contains)
    result.verdict = ordered.first ?? .idempotent
    result.also = Array(ordered.dropFirst())
    return result
  }
}
