internal import SwiftSyntax

/// What `_read` and `_modify` lend where they do nothing else: `_read` is a getter then, and `_modify` a setter of the
/// place that the getter reads. Others are refused: what they do before and after can't be told apart from use.
struct LentPlace {
  let kind: String
  let place: ExprSyntax

  init?(_ accessor: AccessorDeclSyntax, among all: AccessorDeclListSyntax) {
    guard let expression = Self.yielded(accessor) else { return nil }
    let others = Array(all).filter { $0.id != accessor.id }
    switch accessor.accessorSpecifier.text {
    case "_read":
      guard !others.contains(where: { $0.accessorSpecifier.text == "get" }) else { return nil }
      kind = "get"
      place = expression
    case "_modify":
      guard let written = expression.as(InOutExprSyntax.self)?.expression, !Self.callsAnything(written),
        !others.contains(where: { $0.accessorSpecifier.text == "set" }),
        others.contains(where: { Self.read($0) == written.trimmedDescription })
      else { return nil }
      kind = "set"
      place = written
    default: return nil
    }
  }

  /// The operand of the `yield` that is all of a body.
  private static func yielded(_ accessor: AccessorDeclSyntax) -> ExprSyntax? {
    guard let statements = accessor.body?.statements, statements.count == 1, let only = statements.first,
      case .stmt(let statement) = only.item, let yield = statement.as(YieldStmtSyntax.self),
      case .single(let expression) = yield.yieldedExpressions
    else { return nil }
    return expression
  }

  /// What an accessor gives, as written, where that is all it does.
  private static func read(_ accessor: AccessorDeclSyntax) -> String? {
    switch accessor.accessorSpecifier.text {
    case "_read": return yielded(accessor)?.trimmedDescription
    case "get":
      guard let statements = accessor.body?.statements, statements.count == 1, let only = statements.first else {
        return nil
      }
      switch only.item {
      case .expr(let expression): return expression.trimmedDescription
      case .stmt(let statement): return statement.as(ReturnStmtSyntax.self)?.expression?.trimmedDescription
      default: return nil
      }
    default: return nil
    }
  }

  private static func callsAnything(_ place: ExprSyntax) -> Bool {
    place.tokens(viewMode: .sourceAccurate).contains { $0.tokenKind == .leftParen || $0.tokenKind == .leftBrace }
  }
}
