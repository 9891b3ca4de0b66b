internal import SwiftSyntax

/// The first extension or import inside of another declaration.
final class FileDeclarationSearch: SyntaxVisitor {
  private let limit: Int
  private(set) var found: Int?

  init(limit: Int) {
    self.limit = limit
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind { note(node, node.extensionKeyword) }
  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind { note(node, node.importKeyword) }

  private func note(_ node: some DeclSyntaxProtocol, _ keyword: TokenSyntax) -> SyntaxVisitorContinueKind {
    let start = keyword.positionAfterSkippingLeadingTrivia.utf8Offset
    var isNested = false
    var current = Syntax(node).parent
    while let here = current, !isNested {
      isNested = here.is(MemberBlockSyntax.self) || here.is(CodeBlockSyntax.self)
      current = here.parent
    }
    if isNested, start < limit { found = min(found ?? start, start) }
    return .visitChildren
  }
}
