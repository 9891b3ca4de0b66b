/// One way in which a run differs from another, at one place.
package struct Difference: Hashable, Sendable {
  /// Where: a cell of the second run, or nil for the chapter as a whole and for values in its prose.
  package struct Cell: Hashable, Sendable {
    package var number: Int
    /// The chapter's line on which the cell's code begins.
    package var line: Int
    package var label: String?

    package init(_ record: CellRecord) {
      number = record.number
      line = record.line
      label = record.label
    }
  }

  package enum Kind: Hashable, Sendable {
    case seed(UInt64, UInt64)
    case cellCount(Int, Int)
    case inlineCount(Int, Int)
    /// The value of an expression in prose, on this line of the chapter.
    case inlineValue(line: Int, String, String)
    case status(CellRecord.Status, CellRecord.Status)
    /// What a cell showed, by kinds: `["text", "figure"]`.
    case outputKinds([String], [String])
    /// A line of a text, from 1; nil where one of the texts has no such line.
    case textLine(Int, String?, String?)
    /// A number in a text: which of the text's numbers, from 0, and on which line, from 1.
    case printedNumber(index: Int, line: Int, Numbers)
    /// A number in an output's data.
    case number(path: String, Numbers)
    /// Anything else in an output's data, as JSON; nil where it is missing.
    case content(path: String, String?, String?)
    /// A list in an output's data.
    case count(path: String, Int, Int)
  }

  /// Two numbers that should be one.
  package struct Numbers: Hashable, Sendable {
    package var first: Double
    package var second: Double
    /// How many numbers of their type lie between them, counting one; nil where one of them is no number.
    package var ulps: UInt64?

    package init(_ first: Double, _ second: Double, isSingle: Bool) {
      self.first = first
      self.second = second
      ulps =
        first.isNaN || second.isNaN
        ? nil
        : isSingle
          ? UnitsInTheLastPlace.between(Float(first), Float(second)) : UnitsInTheLastPlace.between(first, second)
    }

    package static func == (a: Numbers, b: Numbers) -> Bool {
      a.first.bitPattern == b.first.bitPattern && a.second.bitPattern == b.second.bitPattern && a.ulps == b.ulps
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(first.bitPattern)
      hasher.combine(second.bitPattern)
    }
  }

  package var cell: Cell?
  /// Which of the cell's outputs, from 0.
  package var output: Int?
  package var kind: Kind

  package init(cell: Cell? = nil, output: Int? = nil, _ kind: Kind) {
    self.cell = cell
    self.output = output
    self.kind = kind
  }
}

/// Distances on the line of representable numbers; −0 and 0 are one step apart, since they print differently.
package enum UnitsInTheLastPlace {
  package static func between(_ a: Double, _ b: Double) -> UInt64 { distance(order(a.bitPattern), order(b.bitPattern)) }

  package static func between(_ a: Float, _ b: Float) -> UInt64 {
    UInt64(distance(order(a.bitPattern), order(b.bitPattern)))
  }

  /// Bit patterns of signed magnitude as integers in the order of the numbers.
  private static func order<Bits: FixedWidthInteger & UnsignedInteger>(_ bits: Bits) -> Bits {
    let sign = Bits(1) << (Bits.bitWidth - 1)
    return bits & sign == 0 ? bits | sign : ~bits
  }

  private static func distance<Bits: FixedWidthInteger>(_ a: Bits, _ b: Bits) -> Bits { a > b ? a - b : b - a }
}
