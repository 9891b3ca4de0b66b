/// Names one text of a run: a chapter, one of its cells, or a part of the library.
package struct SourceID: Hashable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// The bytes `start..<end` of one source. Twelve bytes, so that every node of a tree can carry one.
package struct SourceRange: Hashable, Sendable {
  package var source: SourceID
  package var start: UInt32
  package var end: UInt32

  package init(_ source: SourceID, _ start: Int, _ end: Int) {
    self.source = source
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: end)
  }
}
