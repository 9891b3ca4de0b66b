internal import SwiftSyntax

/// What stands inside of a block where it can't: behind a brace that is missing.
final class MisplacedDeclarations: SyntaxVisitor {
  private let limit: Int
  private(set) var found: [(words: String, offset: Int)] = []

  init(limit: Int) {
    self.limit = limit
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    fileLevel(node, node.extensionKeyword)
  }
  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind { fileLevel(node, node.importKeyword) }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    typeLevel(node, "initializers may only be declared within a type", node.signature.parameterClause.leftParen)
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    typeLevel(node, "'subscript' functions may only be declared within a type", node.subscriptKeyword)
  }

  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    typeLevel(
      node, "deinitializers may only be declared within a class, actor, or noncopyable type", node.deinitKeyword)
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    ofType(node, node.modifiers, "methods", node.funcKeyword)
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    ofType(node, node.modifiers, "properties", node.bindingSpecifier)
  }

  private func fileLevel(_ node: some DeclSyntaxProtocol, _ keyword: TokenSyntax) -> SyntaxVisitorContinueKind {
    if block(around: Syntax(node)) != nil { note("declaration is only valid at file scope", keyword) }
    return .visitChildren
  }

  private func typeLevel(
    _ node: some DeclSyntaxProtocol, _ words: String, _ place: TokenSyntax
  ) -> SyntaxVisitorContinueKind {
    if isLocal(Syntax(node)) { note(words, place) }
    return .visitChildren
  }

  private func ofType(
    _ node: some DeclSyntaxProtocol, _ modifiers: DeclModifierListSyntax, _ kind: String, _ keyword: TokenSyntax
  ) -> SyntaxVisitorContinueKind {
    guard !modifiers.isEmpty, isLocal(Syntax(node)) else { return .visitChildren }
    for modifier in each(modifiers) {
      switch modifier.name.text {
      case "static", "class": note("\(modifier.name.text) \(kind) may only be declared on a type", keyword)
      case "private", "fileprivate", "internal", "public":
        note("attribute '\(modifier.name.text)' can only be used in a non-local scope", modifier.name)
      default: break
      }
    }
    return .visitChildren
  }

  private func note(_ words: String, _ place: TokenSyntax) {
    let start = place.positionAfterSkippingLeadingTrivia.utf8Offset
    if start < limit { found.append((words, start)) }
  }

  private func isLocal(_ node: Syntax) -> Bool {
    block(around: node).map { !$0.is(MemberBlockSyntax.self) } ?? false
  }

  private func block(around node: Syntax) -> Syntax? {
    var current = node.parent
    while let here = current {
      if here.is(MemberBlockSyntax.self) || here.is(CodeBlockSyntax.self) || here.is(AccessorBlockSyntax.self) {
        return here
      }
      current = here.parent
    }
    return nil
  }
}
