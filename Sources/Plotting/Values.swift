/// A column of numbers, equal to another when both hold the same bits; every NaN counts as the same number.
package struct Values: Hashable, Sendable, ExpressibleByArrayLiteral {
  package var elements: [Double]

  package init(_ elements: [Double]) { self.elements = elements }
  package init(arrayLiteral elements: Double...) { self.elements = elements }

  package var count: Int { elements.count }
  package subscript(index: Int) -> Double { elements[index] }

  package static func == (a: Values, b: Values) -> Bool {
    a.elements.elementsEqual(b.elements) { Self.identity($0) == Self.identity($1) }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(elements.count)
    for element in elements { hasher.combine(Self.identity(element)) }
  }

  private static func identity(_ element: Double) -> UInt64 {
    element.isNaN ? Double.nan.bitPattern : element.bitPattern
  }
}

extension Values: Codable {
  private enum Key: String, CodingKey { case float32 }

  /// Numbers that came from float32 are written in its few digits, below a key that says so; others as a plain list.
  package func encode(to encoder: any Encoder) throws {
    if let singles {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(singles, forKey: .float32)
    } else {
      var container = encoder.singleValueContainer()
      try container.encode(elements)
    }
  }

  package init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      elements = try container.decode([Float].self, forKey: .float32).map(Double.init)
    } else {
      elements = try decoder.singleValueContainer().decode([Double].self)
    }
  }

  /// The elements as float32 where that loses nothing and saves digits.
  private var singles: [Float]? {
    var saves = false
    for element in elements where element.isFinite {
      if Double(Float(element)) != element { return nil }
      saves = saves || element != element.rounded()
    }
    return saves ? elements.map { Float($0) } : nil
  }
}
