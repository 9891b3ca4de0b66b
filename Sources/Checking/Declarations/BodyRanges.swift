import Diagnostics
internal import SwiftSyntax

/// What decides when something in a text is told.
struct BodyRanges {
  /// The bodies of functions and of accessors: the compiler looks into them once all else has been told.
  var ranges: [Range<UInt32>]
  /// Where types and extensions end, by where their names or the word `extension` stand.
  var typeEnds: [UInt32: UInt32]
}

extension Checker {
  func bodyRanges(of files: [CellFile]) -> [SourceID: BodyRanges] {
    var found: [SourceID: BodyRanges] = [:]
    for file in files {
      let finder = BodyFinder(viewMode: .sourceAccurate)
      finder.walk(file.syntax)
      let bodies = finder.bodies.map { body in
        let range = self.range(body, file.scope)
        return range.start..<max(range.end, range.start)
      }
      found[file.cell.source] = BodyRanges(ranges: bodies, typeEnds: finder.typeEnds)
    }
    return found
  }
}

/// The outermost bodies of a file, in order, and the ends of all types.
private final class BodyFinder: SyntaxVisitor {
  var bodies: [Syntax] = []
  var typeEnds: [UInt32: UInt32] = [:]
  private var depth = 0

  private func enter(_ body: (some SyntaxProtocol)?) -> SyntaxVisitorContinueKind {
    if depth == 0, let body { bodies.append(Syntax(body)) }
    depth += 1
    return .visitChildren
  }

  private func note(_ name: TokenSyntax, _ members: MemberBlockSyntax) -> SyntaxVisitorContinueKind {
    typeEnds[UInt32(name.positionAfterSkippingLeadingTrivia.utf8Offset)] =
      UInt32(members.rightBrace.positionAfterSkippingLeadingTrivia.utf8Offset)
    return .visitChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.body) }
  override func visitPost(_ node: FunctionDeclSyntax) { depth -= 1 }
  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.body) }
  override func visitPost(_ node: InitializerDeclSyntax) { depth -= 1 }
  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.body) }
  override func visitPost(_ node: DeinitializerDeclSyntax) { depth -= 1 }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
    // Observers are looked at with the property that they belong to.
    enter(node.observes ? nil : node)
  }
  override func visitPost(_ node: AccessorBlockSyntax) { depth -= 1 }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    depth += 1
    return .visitChildren
  }
  override func visitPost(_ node: ClosureExprSyntax) { depth -= 1 }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name, node.memberBlock) }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name, node.memberBlock) }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name, node.memberBlock) }
  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    note(node.extensionKeyword, node.memberBlock)
  }
}

extension AccessorBlockSyntax {
  fileprivate var observes: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return each(list).contains { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }
}
