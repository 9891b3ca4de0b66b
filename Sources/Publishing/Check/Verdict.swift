/// What a second run of a cell, right after its first, says about the cell. In the order in which they apply.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  case fails
  case accumulatesGradient = "accumulates-gradient"
  case advancesRandom = "advances-random"
  case mutates
  case idempotent
  case volatile

  /// Whether a strict check lets it pass.
  package var isHarmless: Bool {
    switch self {
    case .idempotent, .volatile: true
    case .fails, .accumulatesGradient, .advancesRandom, .mutates: false
    }
  }
}

/// The verdict on one cell, and what it rests on.
package struct CellVerdict: Hashable, Sendable {
  /// A name that holds something else after the rerun.
  package struct Change: Hashable, Sendable {
    /// `x.grad`, `losses`, `output`.
    package var name: String
    /// The first difference: `[0]: 1 → 2`.
    package var first: String
    /// The one number by which all of a gradient grew, where there is one.
    package var factor: Double?

    package init(name: String, first: String, factor: Double? = nil) {
      self.name = name
      self.first = first
      self.factor = factor
    }
  }

  package var cell: Int
  package var line: Int
  package var label: String?
  package var verdict: Verdict
  /// What else holds.
  package var also: [Verdict]
  package var changed: [Change]
  /// The gradients that were cleared before the rerun; empty when that was not needed or not wanted.
  package var cleared: [String]
  /// Of `fails`: the error.
  package var error: String?
}
