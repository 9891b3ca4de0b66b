/// TeX's classes of atoms: they decide the space between neighbours.
enum AtomClass: Hashable, Sendable {
  case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner

  /// The space between two neighbours of a row (The TeXbook, chapter 18), in em. In sub- and superscripts only the
  /// space around named functions stays.
  static func space(_ left: AtomClass, _ right: AtomClass, inScript: Bool) -> MathSpace {
    let space = space(left, right)
    let keptInScripts = space == .thin && (left == .largeOperator || right == .largeOperator) && left != .punctuation
    return inScript && !keptInScripts ? .none : space
  }

  private static func space(_ left: AtomClass, _ right: AtomClass) -> MathSpace {
    switch (left, right) {
    case (.opening, _), (.relation, .relation): .none
    case (.punctuation, _): .thin
    case (_, .closing): .none
    case (.relation, .punctuation): .none
    case (.relation, _), (_, .relation): .thick
    case (.binary, .punctuation): .none
    case (.binary, _), (_, .binary): .medium
    case (.inner, .punctuation): .thin
    case (_, .punctuation): .none
    case (.largeOperator, .opening): .none
    case (.largeOperator, _), (_, .largeOperator): .thin
    case (.inner, _), (_, .inner): .thin
    case (.ordinary, _), (.closing, _): .none
    }
  }

  /// A row's classes after TeX's rule for signs: a binary operator without something on both sides is a sign.
  static func settled(_ row: [Sides]) -> [Sides] {
    var row = row
    for index in row.indices where row[index].isBinary {
      let isSign =
        index == 0
        || [.binary, .largeOperator, .relation, .opening, .punctuation].contains(row[index - 1].right)
        || index + 1 == row.count
        || [.relation, .closing, .punctuation].contains(row[index + 1].left)
      if isSign { row[index] = Sides(.ordinary) }
    }
    return row
  }

  /// The class that a node shows to its left and to its right neighbour; they differ for `\left( … \right)`, which
  /// sits as close to a function's name as plain parentheses do.
  struct Sides: Hashable {
    var left: AtomClass
    var right: AtomClass

    init(_ both: AtomClass) {
      left = both
      right = both
    }

    init(left: AtomClass, right: AtomClass) {
      self.left = left
      self.right = right
    }

    var isBinary: Bool { left == .binary }
  }
}

/// TeX's three automatic spaces: 3, 4 and 5 eighteenths of an em.
enum MathSpace: String, Sendable {
  case none = "0"
  case thin = "0.1667em"
  case medium = "0.2222em"
  case thick = "0.2778em"
}
