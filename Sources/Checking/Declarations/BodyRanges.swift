import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Where the bodies of functions stand, and of accessors: the compiler looks into them once all else has been told.
  func bodyRanges(of files: [CellFile]) -> [SourceID: [Range<UInt32>]] {
    var found: [SourceID: [Range<UInt32>]] = [:]
    for file in files {
      let finder = BodyFinder(viewMode: .sourceAccurate)
      finder.walk(file.syntax)
      found[file.cell.source] = finder.bodies.map { body in
        let range = self.range(body, file.scope)
        return range.start..<max(range.end, range.start)
      }
    }
    return found
  }
}

/// The outermost bodies of a file, in order.
private final class BodyFinder: SyntaxVisitor {
  var bodies: [Syntax] = []

  private func note(_ body: (some SyntaxProtocol)?) -> SyntaxVisitorContinueKind {
    if let body { bodies.append(Syntax(body)) }
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { note(node.body) }
  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind { note(node.body) }
  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind { note(node.body) }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { note(node) }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
