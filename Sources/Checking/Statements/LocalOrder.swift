internal import SwiftSyntax

/// The items of a block in the order in which they are checked and take effect: a local function that names variables
/// declared after it comes after them, where nothing before names the function.
struct LocalOrder {
  private(set) var items: [CodeBlockItemSyntax]

  init(_ written: [CodeBlockItemSyntax]) {
    items = written
    var index = 0
    // Each function moves once, to a later place.
    var moved: Set<SyntaxIdentifier> = []
    while index < items.count {
      let item = items[index]
      if let function = Self.function(item), moved.insert(item.id).inserted,
        let place = lastNamed(by: function, after: index)
      {
        items.remove(at: index)
        items.insert(item, at: place)
      } else {
        index += 1
      }
    }
  }

  private static func function(_ item: CodeBlockItemSyntax) -> FunctionDeclSyntax? {
    guard case .decl(let decl) = item.item else { return nil }
    return decl.as(FunctionDeclSyntax.self)
  }

  /// The last declaration of a variable that the function names; nil where something up to there names the function.
  private func lastNamed(by function: FunctionDeclSyntax, after index: Int) -> Int? {
    let candidates = items.indices.dropFirst(index + 1).filter { Self.variables(items[$0]) != nil }
    guard !candidates.isEmpty, let body = function.body else { return nil }
    let used = Self.names(Syntax(body))
    guard let last = candidates.last(where: { !(Self.variables(items[$0]) ?? []).isDisjoint(with: used) }) else {
      return nil
    }
    let own = function.name.text
    for between in items[(index + 1)...last] where Self.names(Syntax(between)).contains(own) { return nil }
    return last
  }

  private static func variables(_ item: CodeBlockItemSyntax) -> Set<String>? {
    guard case .decl(let decl) = item.item, let variables = decl.as(VariableDeclSyntax.self) else { return nil }
    return Set(variables.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text })
  }

  private static func names(_ syntax: Syntax) -> Set<String> {
    Set(
      syntax.tokens(viewMode: .sourceAccurate).compactMap {
        if case .identifier(let name) = $0.tokenKind { name } else { nil }
      })
  }
}
