/// A formula as a tree, after parsing and before markup.
indirect enum MathNode: Sendable {
  /// What stood in braces, or a whole formula.
  case row([MathNode])
  /// Letters; one letter is slanted unless `upright`.
  case identifier(String, upright: Bool)
  case number(String)
  case symbol(MathSymbol)
  /// `\log`, `\max`: an upright name with the spacing of an operator.
  case function(String, limits: Bool)
  case text(String, TextFace)
  /// Width in em.
  case space(Double)
  case scripts(Scripts)
  case fraction(Fraction)
  case root(MathNode, index: MathNode?)
  case mark(Mark)
  case stacked(base: MathNode, over: MathNode?, under: MathNode?)
  case fenced(Fenced)
  case table(MathTable)
  case styled(MathStyle, MathNode)
  case classed(AtomClass, limits: Bool, MathNode)
  case phantom(MathNode, keepsWidth: Bool, keepsHeight: Bool)
  case framed(Frame, MathNode)
  /// Shown as it was written.
  case source(String)
  /// A formula with its number.
  case tagged(MathNode, String)

  struct Scripts: Sendable {
    var base: MathNode
    var sub: MathNode?
    var sup: MathNode?
    /// What `\limits` or `\nolimits` said.
    var limits: Bool?
  }

  struct Fraction: Sendable {
    var numerator: MathNode
    var denominator: MathNode
    var hasLine = true
    var style: MathStyle?
    var open = ""
    var close = ""
  }

  /// An accent, a line or a brace over or under something.
  struct Mark: Sendable {
    var base: MathNode
    var text: String
    var isUnder = false
    var stretches = false
    /// A brace: its script is a limit.
    var takesLimits = false
  }

  /// `\left … \middle … \right`; an empty delimiter is invisible.
  struct Fenced: Sendable {
    var open: String
    var parts: [MathNode]
    /// Between the parts: one less than they are.
    var middles: [String]
    var close: String
  }

  /// Lines around something; set by CSS, so that they are there in every font.
  enum Frame: Sendable { case box, lineOver, lineUnder }

  enum TextFace: Sendable { case plain, bold, italic, monospace, sansSerif }
}

/// TeX's four styles.
enum MathStyle: Sendable {
  case display, text, script, scriptScript

  var isScript: Bool {
    switch self {
    case .display, .text: false
    case .script, .scriptScript: true
    }
  }

  /// The style of a sub- or superscript.
  var ofScripts: MathStyle {
    switch self {
    case .display, .text: .script
    case .script, .scriptScript: .scriptScript
    }
  }

  /// The style of a fraction's parts.
  var ofFractionParts: MathStyle {
    switch self {
    case .display: .text
    case .text: .script
    case .script, .scriptScript: .scriptScript
    }
  }
}

/// An operator, a relation, a delimiter or a punctuation mark.
struct MathSymbol: Hashable, Sendable {
  var text: String
  var atom: AtomClass
  /// Big in display style.
  var isLarge = false
  /// Scripts stand over and under it in display style.
  var takesLimits = false
  /// Set by `\big` and its family: the height in em.
  var size: String?
}

/// A grid of cells.
struct MathTable: Sendable {
  var rows: [Row]
  var columns: Columns
  /// The style of the cells.
  var style: MathStyle
  var open = ""
  var close = ""
  /// A rule above each of these rows (a rule at the end has index `rows.count`).
  var rules: Set<Int> = []
  /// Narrow rows, as under a big operator.
  var isTight = false

  struct Row: Sendable {
    var cells: [MathNode]
    var tag: String?
    /// Extra space below, in em.
    var gap = 0.0
  }

  enum Columns: Sendable {
    case centered
    case left
    /// Right, left, right, left …, each pair set as one equation.
    case equations
    /// As the author's column specification says.
    case listed([Column])
  }

  struct Column: Hashable, Sendable {
    var alignment: Alignment
    /// A vertical line to the left, and (for the last one) to the right.
    var lineBefore = false
    var lineAfter = false
  }

  enum Alignment: Sendable { case left, center, right }
}
