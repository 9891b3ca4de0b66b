/// `MathNode` → MathML Core.
///
/// Spaces are TeX's: each is put on the operator it stands at (`lspace`, `rspace`), and left out where browsers' own
/// operator dictionary says the same; between two things that are no operators it is an `<mspace>`.
struct MathWriter {
  /// A whole formula: one element.
  func formula(_ node: MathNode, display: Bool) -> String { formula(node, style: display ? .display : .text) }

  func formula(_ node: MathNode, style: MathStyle) -> String { element(node, style) }

  /// Space around an operator.
  struct Around {
    var left = MathSpace.none
    var right = MathSpace.none
    /// The operator stands between two others of its row, so that browsers take it for an infix.
    var isInfix = false
    /// It is the first of its row.
    var isFirst = false
  }

  // MARK: Rows

  /// Markup of nodes side by side, without an element around them.
  private func contents(_ nodes: [MathNode], _ style: MathStyle) -> (markup: String, elements: Int) {
    let atoms = nodes.indices.filter { nodes[$0].isAtom }
    let sides = AtomClass.settled(atoms.map { nodes[$0].sides })
    var around = [Around](repeating: Around(), count: nodes.count)
    var spaceBefore = [MathSpace](repeating: .none, count: nodes.count)
    for (order, index) in atoms.enumerated() {
      around[index].isFirst = order == 0
      around[index].isInfix = order > 0 && order + 1 < atoms.count
      guard order > 0 else { continue }
      let space = AtomClass.space(sides[order - 1].right, sides[order].left, inScript: style.isScript)
      if space == .none { continue }
      let before = atoms[order - 1]
      // A space stays with the operator that asks for it: after a comma, on both sides of a relation.
      let asks = [AtomClass.binary, .relation, .punctuation].contains(sides[order - 1].right)
      if nodes[before].core != nil, asks || nodes[index].core == nil {
        around[before].right = space
      } else if nodes[index].core != nil {
        around[index].left = space
      } else {
        spaceBefore[index] = space
      }
    }
    var markup = ""
    var elements = 0
    for (index, node) in nodes.enumerated() {
      if spaceBefore[index] != .none {
        markup += "<mspace width=\"\(spaceBefore[index].rawValue)\"/>"
        elements += 1
      }
      markup += element(node, style, around[index])
      elements += 1
    }
    return (markup, elements)
  }

  private func row(_ nodes: [MathNode], _ style: MathStyle) -> String {
    let (markup, elements) = contents(nodes, style)
    return elements == 1 ? markup : "<mrow>\(markup)</mrow>"
  }

  // MARK: Elements

  private func element(_ node: MathNode, _ style: MathStyle, _ around: Around = Around()) -> String {
    switch node {
    // `\overset{?}{=}`: the one operator of a group carries the space around the group.
    case .row(let nodes) where nodes.count == 1: return element(nodes[0], style, around)
    case .row(let nodes): return row(nodes, style)
    case .identifier(let text, let upright):
      let isSingle = text.unicodeScalars.count == 1
      return "<mi\(upright && isSingle ? " mathvariant=\"normal\"" : "")>\(escaped(text))</mi>"
    case .number(let text): return "<mn>\(text)</mn>"
    case .symbol(let symbol): return operation(symbol, around)
    case .function(let name, _): return "<mi>\(escaped(name))</mi>"
    case .text(let text, let face): return words(text, face)
    case .space(let width): return "<mspace width=\"\(ems(width))\"/>"
    case .scripts(let scripts): return self.scripts(scripts, style, around)
    case .fraction(let fraction): return self.fraction(fraction, style)
    case .root(let radicand, nil): return "<msqrt>\(inner(radicand, style))</msqrt>"
    case .root(let radicand, let index?):
      return "<mroot>\(element(radicand, style))\(element(index, .scriptScript))</mroot>"
    case .mark(let mark): return self.mark(mark, style)
    case .stacked(let base, let over, let under):
      let tag = over == nil ? "munder" : under == nil ? "mover" : "munderover"
      let scripts = [under, over].compactMap { $0 }.map { element($0, style.ofScripts) }.joined()
      return "<\(tag)>\(element(base, style, around))\(scripts)</\(tag)>"
    case .fenced(let fenced): return self.fenced(fenced, style)
    case .table(let table): return self.table(table)
    case .styled(let inner, let node):
      let level = inner == .scriptScript ? 2 : inner == .script ? 1 : 0
      let isDisplay = inner == .display
      return "<mstyle displaystyle=\"\(isDisplay)\" scriptlevel=\"\(level)\">\(self.inner(node, inner))</mstyle>"
    case .classed(_, _, let node): return element(node, style, around)
    case .phantom(let node, let keepsWidth, let keepsHeight):
      let phantom = "<mphantom>\(inner(node, style))</mphantom>"
      if keepsWidth && keepsHeight { return phantom }
      let lost = keepsWidth ? "height=\"0\" depth=\"0\"" : "width=\"0\""
      return "<mpadded \(lost)>\(phantom)</mpadded>"
    case .framed(let frame, let node):
      let css =
        switch frame {
        case .box: "border:1px solid;padding:0.3em"
        case .lineOver: "border-top:0.06em solid;padding-top:0.15em"
        case .lineUnder: "border-bottom:0.06em solid;padding-bottom:0.15em"
        }
      return "<mrow style=\"\(css)\">\(inner(node, style))</mrow>"
    case .source(let text): return "<merror><mtext>\(escaped(text))</mtext></merror>"
    case .tagged(let node, let tag):
      return "<mrow>\(inner(node, style))<mspace width=\"2em\"/><mtext>\(escaped(tag))</mtext></mrow>"
    }
  }

  /// A node as the contents of an element that makes a row of what it holds.
  private func inner(_ node: MathNode, _ style: MathStyle) -> String {
    guard case .row(let nodes) = node else { return element(node, style) }
    return contents(nodes, style).markup
  }

  private func words(_ text: String, _ face: MathNode.TextFace) -> String {
    var text = text
    // Blanks at the ends of an element's text are dropped by browsers.
    if text.first == " " { text = "\u{A0}" + text.dropFirst() }
    if text.last == " " { text = text.dropLast() + "\u{A0}" }
    let style =
      switch face {
      case .plain: ""
      case .bold: " style=\"font-weight:bold\""
      case .italic: " style=\"font-style:italic\""
      case .monospace: " style=\"font-family:monospace\""
      case .sansSerif: " style=\"font-family:sans-serif\""
      }
    return "<mtext\(style)>\(escaped(text))</mtext>"
  }

  private func fraction(_ fraction: MathNode.Fraction, _ outer: MathStyle) -> String {
    let style = fraction.style ?? outer
    var attributes = fraction.hasLine ? "" : " linethickness=\"0\""
    if let own = fraction.style, own != outer {
      attributes += " displaystyle=\"\(own == .display)\" scriptlevel=\"0\""
    }
    let parts =
      element(fraction.numerator, style.ofFractionParts) + element(fraction.denominator, style.ofFractionParts)
    let markup = "<mfrac\(attributes)>\(parts)</mfrac>"
    guard !fraction.open.isEmpty else { return markup }
    return "<mrow>\(delimiter(fraction.open, .opening))\(markup)\(delimiter(fraction.close, .closing))</mrow>"
  }

  private func scripts(_ scripts: MathNode.Scripts, _ style: MathStyle, _ around: Around) -> String {
    let stacks = scripts.limits ?? (scripts.base.takesLimits && (style == .display || scripts.base.isBrace))
    // `\limits` holds in running text too, where browsers would move the limits of a sum to its side.
    let base = element(scripts.base, style, around)
    let isForced = stacks && style != .display && scripts.base.core?.takesLimits == true
    let shown = isForced ? base.replacingFirst("<mo", with: "<mo movablelimits=\"false\"") : base
    let tag: String
    switch (scripts.sub != nil, scripts.sup != nil) {
    case (true, true): tag = stacks ? "munderover" : "msubsup"
    case (true, false): tag = stacks ? "munder" : "msub"
    case (false, _): tag = stacks ? "mover" : "msup"
    }
    let parts = [scripts.sub, scripts.sup].compactMap { $0 }.map { element($0, style.ofScripts) }.joined()
    return "<\(tag)>\(shown)\(parts)</\(tag)>"
  }

  private func mark(_ mark: MathNode.Mark, _ style: MathStyle) -> String {
    let tag = mark.isUnder ? "munder" : "mover"
    let role = mark.isUnder ? "accentunder" : "accent"
    let accent = "<mo stretchy=\"\(mark.stretches)\">\(mark.text)</mo>"
    return "<\(tag) \(role)=\"true\">\(element(mark.base, style))\(accent)</\(tag)>"
  }

  // MARK: Operators

  private func fenced(_ fenced: MathNode.Fenced, _ style: MathStyle) -> String {
    var markup = delimiter(fenced.open, .opening)
    for (index, part) in fenced.parts.enumerated() {
      if index > 0 {
        let middle = fenced.middles[index - 1]
        markup +=
          "<mo stretchy=\"true\" symmetric=\"true\" lspace=\"0.1667em\" rspace=\"0.1667em\">\(escaped(middle))</mo>"
      }
      markup += inner(part, style)
    }
    return "<mrow>\(markup)\(delimiter(fenced.close, .closing))</mrow>"
  }

  /// A delimiter as tall as what it encloses.
  func delimiter(_ text: String, _ atom: AtomClass) -> String {
    guard !text.isEmpty else { return "" }
    let form = atom == .opening ? "prefix" : "postfix"
    return "<mo form=\"\(form)\" stretchy=\"true\" fence=\"true\">\(escaped(text))</mo>"
  }

  private func operation(_ symbol: MathSymbol, _ around: Around) -> String {
    var attributes = ""
    let known = OperatorDictionary.spaces(symbol.text, isInfix: around.isInfix, isFirst: around.isFirst)
    if known?.left != around.left { attributes += " lspace=\"\(around.left.rawValue)\"" }
    if known?.right != around.right { attributes += " rspace=\"\(around.right.rawValue)\"" }
    if let size = symbol.size {
      attributes += " stretchy=\"true\" symmetric=\"true\" minsize=\"\(size)\" maxsize=\"\(size)\""
    } else if OperatorDictionary.stretches(symbol.text) {
      attributes += " stretchy=\"false\""
    }
    return "<mo\(attributes)>\(escaped(symbol.text))</mo>"
  }
}

/// A length in em, at most four decimals.
func ems(_ width: Double) -> String {
  let tenThousandths = Int(abs(width) * 10_000 + 0.5)
  var fraction = String(tenThousandths % 10_000)
  fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
  while fraction.last == "0" { fraction.removeLast() }
  let sign = width < 0 && tenThousandths > 0 ? "-" : ""
  return "\(sign)\(tenThousandths / 10_000)\(fraction.isEmpty ? "" : ".")\(fraction)em"
}

extension String {
  fileprivate func replacingFirst(_ prefix: String, with replacement: String) -> String {
    hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
  }
}
