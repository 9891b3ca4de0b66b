import Diagnostics

/// What a later cell declares again of what hides no other by its place: members of extensions, and operators. What is
/// declared later holds from there on, so that each of them is meant in a range of cells.
struct Replacements {
  private var cells: [ObjectIdentifier: Range<Int>] = [:]
  /// All that stands for something earlier.
  private(set) var later: [ValueDecl] = []
  /// Conformances that an earlier cell's extension declares too.
  var conformances: [SourceRange] = []

  var isEmpty: Bool { cells.isEmpty }

  /// The cells from which on another declaration is meant by some name.
  private var starts: Set<Int> = []

  /// Whether a declaration is meant in a cell. What comes first is meant before it too, as all that only later cells
  /// declare; the library's own code is before all cells.
  func isMeant(_ declaration: ValueDecl, in cell: Int?) -> Bool {
    guard !cells.isEmpty, let range = cells[declaration.identity] else { return true }
    return range.contains(cell ?? 0)
  }

  /// In how many earlier cells, or in this one, something was declared again.
  func count(upTo cell: Int) -> Int { starts.count { $0 <= cell } }

  func contains(_ declaration: ValueDecl) -> Bool { cells[declaration.identity] != nil }

  /// A declaration of a cell stands for an earlier one from there on.
  mutating func replace(_ earlier: ValueDecl, by later: ValueDecl, from cell: Int) {
    cells[earlier.identity] = (cells[earlier.identity]?.lowerBound ?? 0)..<cell
    cells[later.identity] = cell..<Int.max
    starts.insert(cell)
    self.later.append(later)
  }
}

extension Checker {
  /// Finds them once everything is declared.
  func findReplacements() {
    var members: [MemberPlace: [CellMember]] = [:]
    for member in cellMembers where member.isExtension && !member.declaration.isType {
      guard let name = baseName(member.declaration) else { continue }
      members[MemberPlace(owner: member.info.identity, name: name), default: []].append(member)
    }
    for group in members.values where group.contains(where: { $0.cell != group[0].cell }) {
      for (index, member) in group.enumerated() {
        guard let earlier = group[..<index].last(where: { $0.cell < member.cell && conflict($0, member) }) else {
          continue
        }
        replacements.replace(earlier.declaration, by: member.declaration, from: member.cell)
        if let place = member.declaration.range { globalUses.note(member.declaration, at: place) }
      }
    }
    for (name, functions) in cellOperators where functions.count > 1 {
      // Wherever an operator is declared, all cells that follow see it.
      let declared = functions.compactMap { function in cell(of: function, name).map { (function, cell: $0) } }
        .sorted { $0.cell < $1.cell }
      for (index, entry) in declared.enumerated() where !replacements.contains(.function(entry.0)) {
        guard
          let earlier = declared[..<index].last(where: { $0.cell < entry.cell && isSameOperator($0.0, entry.0) })
        else { continue }
        replacements.replace(.function(earlier.0), by: .function(entry.0), from: entry.cell)
      }
    }
  }

  private func cell(of function: FunctionDecl, _ name: String) -> Int? {
    functionCells[function]
      ?? cellMembers.first { $0.declaration.identity == ValueDecl.function(function).identity }?.cell
  }

  /// Whether two operators can't be told apart by a use; two of one type collide by themselves.
  private func isSameOperator(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    ensureSignature(a)
    ensureSignature(b)
    switch (a.owner, b.owner) {
    case (.none, .none): return areOneDeclaration(a, b)
    case (.nominal, .none), (.none, .nominal), (.nominal, .nominal):
      return a.owner.identity != b.owner.identity && fixities[a] == fixities[b] && a.result == b.result
        && a.genericParameters.isEmpty && b.genericParameters.isEmpty
        && a.parameters.map(\.type) == b.parameters.map(\.type)
    case (.protocolRequirement, _), (_, .protocolRequirement), (.protocolExtension, _), (_, .protocolExtension):
      return false
    }
  }

  package func serve(cell: Int) -> Int {
    if replacements.isEmpty { return 0 }
    if replacements.count(upTo: cell) != replacements.count(upTo: servedCell) {
      for info in typeInfos {
        for conformance in info.conformances.values { conformance.witnesses = [:] }
      }
    }
    servedCell = cell
    return replacements.count(upTo: cell)
  }

  /// Whether a member stands for an earlier one, and does not collide with it.
  func isReplacement(_ member: CellMember, of earlier: CellMember) -> Bool {
    member.cell != earlier.cell && replacements.contains(member.declaration)
      && replacements.contains(earlier.declaration)
  }
}

/// A name in a type's extensions.
private struct MemberPlace: Hashable {
  var owner: ObjectIdentifier
  var name: String
}
