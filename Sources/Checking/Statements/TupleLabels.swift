import Diagnostics
internal import SwiftSyntax

/// The labels of a pattern that takes a tuple apart, against those of the tuple.
extension Checker {
  /// Which element of the tuple each part of a pattern takes; nil where a label names none.
  func tupleOrder(_ labels: [String?], _ types: [TupleElement]) -> [Int]? {
    guard labels.count == types.count else { return nil }
    let fits = zip(labels, types).allSatisfy { label, type in
      label == nil || type.label == nil || label == type.label
    }
    if fits { return Array(labels.indices) }
    let order = labels.compactMap { label in types.firstIndex { $0.label != nil && $0.label == label } }
    return Set(order).count == types.count ? order : nil
  }

  /// For each element of the tuple that is wanted, which one of the given tuple becomes it: those of one label go
  /// together wherever they stand, the others in their order. Nil where labels are left that name nothing.
  func tupleSources(_ given: [TupleElement], for wanted: [TupleElement]) -> [Int]? {
    guard given.count == wanted.count else { return nil }
    if zip(given, wanted).allSatisfy({ $0.label == $1.label }) { return Array(given.indices) }
    var sources: [Int?] = []
    for element in wanted {
      sources.append(
        given.indices.first { element.label != nil && given[$0].label == element.label && !sources.contains($0) })
    }
    var rest = given.indices.filter { !sources.contains($0) }[...]
    for index in sources.indices where sources[index] == nil {
      guard let next = rest.popFirst(), given[next].label == nil || wanted[index].label == nil else { return nil }
      sources[index] = next
    }
    return sources.compactMap { $0 }
  }

  /// The parts of a pattern in the order of the tuple's elements, each with its element's type.
  func ordered<Part>(_ parts: [(label: String?, part: Part)], _ types: [TupleElement]) -> [(Part, Type)] {
    guard let order = tupleOrder(parts.map(\.label), types) else {
      return zip(parts, types).map { ($0.part, $1.type) }
    }
    return zip(parts, order).sorted { $0.1 < $1.1 }.map { ($0.part, types[$1].type) }
  }

  func labels(_ tuple: TuplePatternSyntax) -> [String?] { tuple.elements.map { $0.label.map(identifier) } }

  /// A pattern that is compared, not bound: its labels stand where the tuple's stand.
  func checkLabels(_ elements: [LabeledExprSyntax], _ types: [TupleElement], _ scope: Scope) {
    for (element, type) in zip(elements, types) {
      guard let label = element.label.map(identifier), label != type.label else { continue }
      return error("tuple pattern element label '\(label)' must be '\(type.label ?? "_")'", range(element, scope))
    }
  }
}
