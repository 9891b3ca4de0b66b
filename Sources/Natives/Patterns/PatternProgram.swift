/// A regular expression as instructions for `PatternMatcher`.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case scalar(UInt32)
    case folded([UInt32])
    case set(Int)
    case any(alsoLineEnds: Bool)
    case lineEnding, character
    case assertion(PatternNode.Assertion)
    case backreference(Int, ignoringCase: Bool)
    /// Goes on at the first place, and at the second when that fails.
    case split(Int, Int)
    case jump(Int)
    /// Keeps the position in a slot: groups' bounds come first, loops' starts behind them.
    case save(Int)
    /// Leaves a loop whose turn, which began where the slot says, matched nothing.
    case progress(slot: Int, exit: Int)
    /// What stands behind it up to a `done` is matched for itself; then on at `next`.
    case atomic(next: Int)
    case look(PatternNode.Direction, isNegated: Bool, least: Int, most: Int, next: Int)
    case done
  }

  /// A set with its answers for ASCII.
  struct Table: Sendable {
    let ascii: (UInt64, UInt64)
    let set: ScalarSet

    init(_ set: ScalarSet) {
      var bits: (UInt64, UInt64) = (0, 0)
      for value in UInt8(0)..<64 where set.contains(Unicode.Scalar(value)) { bits.0 |= 1 << value }
      for value in UInt8(64)..<128 where set.contains(Unicode.Scalar(value)) { bits.1 |= 1 << (value - 64) }
      ascii = bits
      self.set = set
    }

    func contains(_ value: UInt32) -> Bool {
      if value < 64 { return ascii.0 >> value & 1 != 0 }
      if value < 128 { return ascii.1 >> (value - 64) & 1 != 0 }
      return Unicode.Scalar(value).map(set.contains) ?? false
    }
  }

  private(set) var instructions: [Instruction] = []
  private(set) var tables: [Table] = []
  let groupCount: Int
  private(set) var slotCount: Int

  /// A pattern that repeats so much that it needs more is refused.
  private static let mostInstructions = 200_000

  init(_ pattern: String, ignoringCase: Bool) throws(PatternError) {
    var parser = PatternParser(pattern, ignoringCase: ignoringCase)
    let node = try parser.parse()
    groupCount = parser.groupCount
    slotCount = 2 * (groupCount + 1)
    try add(node)
    instructions.append(.done)
  }

  private mutating func add(_ node: PatternNode) throws(PatternError) {
    if instructions.count > Self.mostInstructions { throw .unsupported("a regular expression that repeats so much") }
    switch node {
    case .empty: break
    case .scalar(let value): instructions.append(.scalar(value))
    case .folded(let values): instructions.append(.folded(values))
    case .set(let set):
      instructions.append(.set(tables.count))
      tables.append(Table(set))
    case .any(let alsoLineEnds): instructions.append(.any(alsoLineEnds: alsoLineEnds))
    case .lineEnding: instructions.append(.lineEnding)
    case .character: instructions.append(.character)
    case .assertion(let assertion): instructions.append(.assertion(assertion))
    case .backreference(let number, let ignoringCase):
      instructions.append(.backreference(number, ignoringCase: ignoringCase))
    case .sequence(let nodes): for node in nodes { try add(node) }
    case .alternatives(let nodes): try addAlternatives(nodes)
    case .group(let node, let number):
      instructions.append(.save(2 * number))
      try add(node)
      instructions.append(.save(2 * number + 1))
    case .repeated(let node, let least, let most, let greed):
      if greed == .possessive {
        try addAtomic { program throws(PatternError) in try program.addLoop(node, least, most, isLazy: false) }
      } else {
        try addLoop(node, least, most, isLazy: greed == .lazy)
      }
    case .atomic(let node): try addAtomic { program throws(PatternError) in try program.add(node) }
    case .look(let node, let direction, let isNegated):
      let start = hole()
      try add(node)
      instructions.append(.done)
      let (least, most) = node.length
      instructions[start] = .look(
        direction, isNegated: isNegated, least: least, most: most ?? 0, next: instructions.count)
    }
  }

  /// A place for an instruction that is known later.
  private mutating func hole() -> Int {
    instructions.append(.done)
    return instructions.count - 1
  }

  private mutating func addAtomic(
    _ addBody: (inout PatternProgram) throws(PatternError) -> Void
  ) throws(PatternError) {
    let start = hole()
    try addBody(&self)
    instructions.append(.done)
    instructions[start] = .atomic(next: instructions.count)
  }

  private mutating func addAlternatives(_ nodes: [PatternNode]) throws(PatternError) {
    var ends: [Int] = []
    for node in nodes.dropLast() {
      let split = hole()
      try add(node)
      ends.append(hole())
      instructions[split] = .split(split + 1, instructions.count)
    }
    try add(nodes[nodes.count - 1])
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func addLoop(
    _ node: PatternNode, _ least: Int, _ most: Int?, isLazy: Bool
  ) throws(PatternError) {
    for _ in 0..<least { try add(node) }
    if let most {
      var splits: [Int] = []
      for _ in least..<max(least, most) {
        splits.append(hole())
        try add(node)
      }
      for split in splits { setSplit(split, exit: instructions.count, isLazy: isLazy) }
      return
    }
    let split = hole()
    let mayMatchNothing = node.length.least == 0
    let slot = slotCount
    if mayMatchNothing {
      slotCount += 1
      instructions.append(.save(slot))
    }
    try add(node)
    let exit = instructions.count + (mayMatchNothing ? 2 : 1)
    if mayMatchNothing { instructions.append(.progress(slot: slot, exit: exit)) }
    instructions.append(.jump(split))
    setSplit(split, exit: exit, isLazy: isLazy)
  }

  private mutating func setSplit(_ split: Int, exit: Int, isLazy: Bool) {
    instructions[split] = isLazy ? .split(exit, split + 1) : .split(split + 1, exit)
  }
}
