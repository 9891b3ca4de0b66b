/// How nodes stand beside their neighbours.
extension MathNode {
  /// Spaces are between atoms and are none.
  var isAtom: Bool {
    switch self {
    case .space: false
    case .row, .identifier, .number, .symbol, .function, .text, .scripts, .fraction, .root, .mark, .stacked, .fenced,
      .table, .styled, .classed, .phantom, .framed, .source, .tagged:
      true
    }
  }

  /// The class it shows to each side.
  var sides: AtomClass.Sides {
    switch self {
    case .symbol(let symbol): .init(symbol.atom)
    case .function: .init(.largeOperator)
    case .scripts(let scripts): scripts.base.sides
    // `\overset{?}{=}` is a relation still.
    case .stacked(.row(let nodes), _, _) where nodes.count == 1: nodes[0].sides
    case .stacked(let base, _, _): base.sides
    case .classed(let atom, _, _): .init(atom)
    // A brace over or under something keeps its distance as `\sum` does only in TeX's own macro; it looks better without.
    case .mark: .init(.ordinary)
    case .fenced: .init(left: .opening, right: .closing)
    case .row, .identifier, .number, .text, .space, .fraction, .root, .table, .styled, .phantom, .framed, .source,
      .tagged:
      .init(.ordinary)
    }
  }

  /// The operator that carries the space around this node: MathML's core of an embellished operator.
  var core: MathSymbol? {
    switch self {
    case .symbol(let symbol): symbol
    case .scripts(let scripts): scripts.base.core
    case .stacked(let base, _, _): base.core
    case .classed(_, _, let node): node.core
    case .row(let nodes): nodes.count == 1 ? nodes[0].core : nil
    case .identifier, .number, .function, .text, .space, .fraction, .root, .mark, .fenced, .table, .styled, .phantom,
      .framed, .source, .tagged:
      nil
    }
  }

  /// Scripts stand over and under it in display style.
  var takesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.takesLimits
    case .function(_, let limits): limits
    case .classed(_, let limits, _): limits
    case .mark(let mark): mark.takesLimits
    case .stacked(let base, _, _): base.takesLimits
    case .scripts, .row, .identifier, .number, .text, .space, .fraction, .root, .fenced, .table, .styled, .phantom,
      .framed, .source, .tagged:
      false
    }
  }

  /// `\underbrace` and its kin: a script is a label in every style.
  var isBrace: Bool {
    guard case .mark(let mark) = self else { return false }
    return mark.takesLimits
  }
}
