import Diagnostics

/// What stands between the `---` lines at a chapter's head.
package struct FrontMatter: Sendable {
  package var title: String?
  package var authors: [String] = []
  package var date: String?
  package var seed: UInt64?
  package var zeroGrad: Bool?
  /// Seconds a cell may take.
  package var timeout: Double?
  /// In the order of the text.
  package var parameters: [Parameter] = []
  package var bibliography: [String] = []

  package init() {}

  /// A value that a run can replace (`--param name=value`).
  package struct Parameter: Sendable {
    package enum Value: Hashable, Sendable {
      case int(Int)
      case double(Double)
      case bool(Bool)
      case string(String)
    }

    package var name: String
    package var value: Value
    /// The name's place in the chapter.
    package var range: SourceRange
  }
}

enum FrontMatterKey: String, CaseIterable {
  case title, author, date, seed
  case zeroGrad = "zero-grad"
  case timeout, params, bibliography
}
