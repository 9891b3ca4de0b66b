/// What the user asked of a run beside the chapter itself.
package struct RunOptions: Sendable {
  /// A file, a folder, or `-`; nil: the `Output` folder (text and JSON: standard output).
  package var output: String?
  package var format = PageFormat.html
  /// How many times the chapter runs in one session.
  package var reruns = 1
  /// Nil: as the chapter says, on when it says nothing.
  package var zeroGrad: Bool?
  package var seed: UInt64?
  package var parameters: [(name: String, value: String)] = []
  /// Seconds that one cell may take.
  package var timeout: Double?
  /// Bytes that tensors may take.
  package var memory: Int?
  package var keepsGoing = false
  package var showsRawHTML = false

  package init() {}
}

/// What a run writes: the page, what the cells printed and gave, or the record.
package enum PageFormat: String, Sendable, CaseIterable {
  case html, text, json
}
