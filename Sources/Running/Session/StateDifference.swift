/// A name that holds one thing in one session and another in a second one.
package struct StateDifference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case gradient, value
  }

  /// `x`, `x.grad`, `model.layers[0].weight`.
  package var name: String
  package var kind: Kind
  /// The first place where they differ: `[0]: 1 → 2`.
  package var first: String
  /// Of numbers that all grew by one factor: that factor.
  package var factor: Double?

  package init(name: String, kind: Kind, first: String, factor: Double? = nil) {
    self.name = name
    self.kind = kind
    self.first = first
    self.factor = factor
  }
}
