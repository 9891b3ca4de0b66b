import Diagnostics
internal import SwiftSyntax

/// Operators and precedence groups known so far: those of the library as they are looked up, those of cells.
struct OperatorTable {
  enum Associativity { case left, right, none }

  struct Group {
    var name: String
    var associativity = Associativity.none
    var higherThan: [String] = []
    var lowerThan: [String] = []
    var isAssignment = false
  }

  var groups: [String: Group] = [:]
  /// Infix operators by name, with the name of their group.
  var infix: [String: String] = [:]
  var prefix: Set<String> = []
  var postfix: Set<String> = []
  /// Names asked of the library and not found.
  var missing: Set<String> = []
  /// Where the cell that is being declared has declared operators and groups, by their words and names.
  var declared: [String: SourceRange] = [:]
  /// How two groups stand to each other, by their names; what was found before another group came up is found anew.
  var relations: [String: [String: Checker.Precedence]] = [:]

  /// Reads a row of the library: `infix operator +: AdditionPrecedence`, or a precedence group.
  mutating func read(_ row: String) {
    let words = row.utf8.split { " \n:{},".utf8.contains($0) }.map { String($0) ?? "" }
    switch words[0] {
    case "prefix": prefix.insert(words[2])
    case "postfix": postfix.insert(words[2])
    case "infix": infix[words[2]] = words.count > 3 ? words[3] : "DefaultPrecedence"
    default: readGroup(words[1], words[2...])
    }
  }

  private mutating func readGroup(_ name: String, _ attributes: ArraySlice<String>) {
    var group = Group(name: name)
    for (key, value) in zip(attributes, attributes.dropFirst()) {
      switch key {
      case "associativity": group.associativity = value == "left" ? .left : .right
      case "higherThan": group.higherThan.append(value)
      case "lowerThan": group.lowerThan.append(value)
      case "assignment": group.isAssignment = value == "true"
      default: break
      }
    }
    groups[name] = group
    relations = [:]
  }
}

extension Checker {
  func declareOperator(_ syntax: OperatorDeclSyntax, _ scope: Scope) {
    let name = syntax.name.text
    let fixity = syntax.fixitySpecifier.text
    let group = syntax.operatorPrecedenceAndTypes
    if let previous = declaredBefore("\(fixity) \(name)", syntax.name, scope) {
      error(
        "operator redeclared", range(syntax.name, scope),
        notes: [Diagnostic(.note, "previous operator declaration here", at: previous)])
    }
    if fixity == "postfix", name.hasPrefix("?") || name.hasPrefix("!") {
      error(
        "postfix operator names starting with '?' or '!' are disallowed to avoid collisions with built-in unwrapping"
          + " operators", range(syntax.name, scope))
    }
    if fixity != "infix", let group {
      error("only infix operators may declare a precedence", range(group.colon, scope))
    }
    switch fixity {
    case "prefix": operators.prefix.insert(name)
    case "postfix": operators.postfix.insert(name)
    default:
      operators.infix[name] = group?.precedenceGroup.text ?? "DefaultPrecedence"
      if let group { later { [self] in _ = knownGroup(group.precedenceGroup, scope) } }
    }
  }

  /// Where this cell has declared the same already.
  private func declaredBefore(_ key: String, _ name: TokenSyntax, _ scope: Scope) -> SourceRange? {
    let place = range(name, scope)
    if let previous = operators.declared[key], previous.source == place.source { return previous }
    operators.declared[key] = place
    return nil
  }

  private func knownGroup(_ name: TokenSyntax, _ scope: Scope) -> OperatorTable.Group? {
    if let group = precedenceGroup(name.text) { return group }
    error("unknown precedence group '\(name.text)'", range(name, scope))
    return nil
  }

  func declarePrecedenceGroup(_ syntax: PrecedenceGroupDeclSyntax, _ scope: Scope) {
    var group = OperatorTable.Group(name: syntax.name.text)
    if let previous = declaredBefore("precedencegroup \(group.name)", syntax.name, scope) {
      error(
        "precedence group redeclared", range(syntax.name, scope),
        notes: [Diagnostic(.note, "previous precedence group declaration here", at: previous)])
    }
    var seen: Set<String> = []
    func note(_ attribute: TokenSyntax) {
      if seen.insert(attribute.text).inserted { return }
      error(
        "'\(attribute.text)' attribute for precedence group declared multiple times", range(attribute, scope))
    }
    for attribute in each(syntax.groupAttributes) {
      switch attribute {
      case .precedenceGroupRelation(let relation):
        note(relation.higherThanOrLowerThanLabel)
        let names = relation.precedenceGroups.map(\.name.text)
        let isHigher = relation.higherThanOrLowerThanLabel.text == "higherThan"
        if isHigher { group.higherThan += names } else { group.lowerThan += names }
        later { [self] in checkRelation(relation, isHigher: isHigher, of: syntax.name.text, scope) }
      case .precedenceGroupAssignment(let assignment):
        note(assignment.assignmentLabel)
        group.isAssignment = assignment.value.text == "true"
      default:
        guard case .precedenceGroupAssociativity(let associativity) = attribute else { continue }
        note(associativity.associativityLabel)
        switch associativity.value.text {
        case "left": group.associativity = .left
        case "right": group.associativity = .right
        default: group.associativity = .none
        }
      }
    }
    operators.groups[group.name] = group
    operators.relations = [:]
  }

  /// The groups that a relation names are there, in whatever order, and none is above itself.
  private func checkRelation(
    _ relation: PrecedenceGroupRelationSyntax, isHigher: Bool, of name: String, _ scope: Scope
  ) {
    guard let own = operators.groups[name] else { return }
    for other in each(relation.precedenceGroups) {
      guard let found = knownGroup(other.name, scope) else { continue }
      let (upper, lower) = isHigher ? (own, found) : (found, own)
      guard upper.name == lower.name || self.isHigher(lower, upper, depth: 0) else { continue }
      error("cycle in '\(relation.higherThanOrLowerThanLabel.text)' relation", range(other.name, scope))
      // Told once: without it the circle is open.
      operators.groups[name]?.higherThan.removeAll { isHigher && $0 == found.name }
      operators.groups[name]?.lowerThan.removeAll { !isHigher && $0 == found.name }
      operators.relations = [:]
    }
  }

  /// The group of an infix operator; nil when no such operator is declared.
  func precedence(of name: String) -> OperatorTable.Group? {
    if operators.infix[name] == nil { loadOperator("infix operator \(name)") }
    guard let groupName = operators.infix[name] else { return nil }
    return precedenceGroup(groupName)
  }

  func precedenceGroup(_ name: String) -> OperatorTable.Group? {
    if let group = operators.groups[name] { return group }
    loadOperator("precedencegroup \(name)")
    return operators.groups[name]
  }

  func isUnaryOperator(_ name: String, isPrefix: Bool) -> Bool {
    if isPrefix ? operators.prefix.contains(name) : operators.postfix.contains(name) { return true }
    loadOperator("\(isPrefix ? "prefix" : "postfix") operator \(name)")
    return isPrefix ? operators.prefix.contains(name) : operators.postfix.contains(name)
  }

  private func loadOperator(_ key: String) {
    guard operators.missing.insert(key).inserted else { return }
    for found in library.globalRows.rows(named: RowKey(key)) {
      operators.read(library.globalGroups[found.group].rows[found.row].declaration)
    }
  }

  enum Precedence { case higher, lower, same, unrelated }

  func compare(_ a: OperatorTable.Group, _ b: OperatorTable.Group) -> Precedence {
    if a.name == b.name { return .same }
    if let known = operators.relations[a.name]?[b.name] { return known }
    let found: Precedence = isHigher(a, b, depth: 0) ? .higher : isHigher(b, a, depth: 0) ? .lower : .unrelated
    operators.relations[a.name, default: [:]][b.name] = found
    return found
  }

  private func isHigher(_ a: OperatorTable.Group, _ b: OperatorTable.Group, depth: Int) -> Bool {
    if depth > 40 { return false }
    for name in a.higherThan {
      if name == b.name { return true }
      if let next = precedenceGroup(name), isHigher(next, b, depth: depth + 1) { return true }
    }
    for name in b.lowerThan {
      if name == a.name { return true }
      if let next = precedenceGroup(name), isHigher(a, next, depth: depth + 1) { return true }
    }
    return false
  }
}
