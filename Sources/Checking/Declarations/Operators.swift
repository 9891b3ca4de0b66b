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
    switch syntax.fixitySpecifier.text {
    case "prefix": operators.prefix.insert(name)
    case "postfix": operators.postfix.insert(name)
    default:
      operators.infix[name] =
        syntax.operatorPrecedenceAndTypes?.precedenceGroup.text ?? "DefaultPrecedence"
    }
  }

  func declarePrecedenceGroup(_ syntax: PrecedenceGroupDeclSyntax, _ scope: Scope?) {
    var group = OperatorTable.Group(name: syntax.name.text)
    for attribute in each(syntax.groupAttributes) {
      switch attribute {
      case .precedenceGroupRelation(let relation):
        let names = relation.precedenceGroups.map(\.name.text)
        if let scope {
          for unknown in each(relation.precedenceGroups) where precedenceGroup(unknown.name.text) == nil {
            error("unknown precedence group '\(unknown.name.text)'", range(unknown.name, scope))
          }
        }
        if relation.higherThanOrLowerThanLabel.text == "higherThan" {
          group.higherThan += names
        } else {
          group.lowerThan += names
        }
      case .precedenceGroupAssignment(let assignment): group.isAssignment = assignment.value.text == "true"
      default:
        guard case .precedenceGroupAssociativity(let associativity) = attribute else { continue }
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
