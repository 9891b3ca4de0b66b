import Records

/// All that a rerun check found out about one chapter.
package struct ChapterReport {
  package var chapter: String
  package var recordPath: String
  /// Nil: there is no record yet.
  package var againstRecord: [Difference]?
  /// Where two fresh sessions, the second with other threads and instructions, differ.
  package var againstItself: [Difference]
  package var cells: [CellVerdict]
  /// A cell ended otherwise than its author says it must.
  package var failed: Bool

  package var isIdentical: Bool { (againstRecord ?? []).isEmpty && againstItself.isEmpty }

  package func passes(isStrict: Bool) -> Bool {
    isIdentical && !failed && (!isStrict || cells.allSatisfy(\.verdict.isHarmless))
  }
}
