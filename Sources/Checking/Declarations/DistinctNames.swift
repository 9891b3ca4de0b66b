import Diagnostics
internal import SwiftParser
internal import SwiftSyntax

/// A checked cell that is to become a part of one file.
package struct CellPart {
  package var source: CellSource
  /// Whether it ends with an expression whose value the file has no use for.
  package var dropsResult = false
  /// Where the run ended, as an offset in the code: the statement there and those after it are left out.
  package var end: Int?

  package init(source: CellSource) { self.source = source }
}

/// A cell's code in which every global of the chapter has a name of its own.
package struct DistinctCode {
  package var code: String
  /// What a compiler would not take, for which there is no other name: operators that are declared again.
  package var conflicts: [Diagnostic] = []
}

extension Checker {
  /// The checked cells as one file may hold them, in order. A variable or function that a later cell declares again is
  /// renamed there and wherever that declaration is meant; a type goes into an `enum` of its own, so that its values
  /// still print as they did.
  package func distinctNames(_ cells: [CellPart]) -> [DistinctCode] {
    let names = newNames(among: cells)
    return cells.map { DistinctNames($0, names, globalUses, globals).edited() }
  }

  /// The declarations that can't keep their names, with the new ones.
  private func newNames(among cells: [CellPart]) -> [ObjectIdentifier: String] {
    let texts = cells.map(\.source.code)
    var result: [ObjectIdentifier: String] = [:]
    for (name, entries) in globals.sorted(by: { $0.key < $1.key }) where entries.count > 1 {
      var number = 1
      for (index, entry) in entries.enumerated().dropFirst()
      where entries[..<index].contains(where: { excludes($0.declaration, entry.declaration) }) {
        var candidate: String
        repeat {
          number += 1
          candidate = "\(name)_\(number)"
        } while texts.contains { $0.contains(candidate) }
        result[entry.declaration.identity] = candidate
      }
    }
    return result
  }

  /// Whether two declarations of one name can't stand in one file.
  private func excludes(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    guard case .function(let x) = a, case .function(let y) = b else { return true }
    return haveSameSignature(x, y) && fixities[x] == fixities[y]
  }
}

/// Rewrites one cell.
private struct DistinctNames {
  private struct Edit {
    var range: Range<Int>
    var text: String
  }

  private let cell: CellSource
  private let names: [ObjectIdentifier: String]
  private let uses: GlobalUses
  private let globals: [String: [GlobalDecl]]
  private let syntax: SourceFileSyntax
  private var edits: [Edit] = []
  private var conflicts: [Diagnostic] = []

  init(
    _ part: CellPart, _ names: [ObjectIdentifier: String], _ uses: GlobalUses, _ globals: [String: [GlobalDecl]]
  ) {
    cell = part.source
    self.names = names
    self.uses = uses
    self.globals = globals
    syntax = Parser.parse(source: cell.code)
    if !names.isEmpty {
      renameDeclarations()
      renameUses()
    }
    if let end = part.end {
      leaveOut(from: end)
    } else if part.dropsResult, let last = syntax.statements.last {
      let start = last.positionAfterSkippingLeadingTrivia.utf8Offset
      edits.append(Edit(range: start..<start, text: "_ = "))
    }
  }

  /// Statements are left out, declarations of types and functions are not: what ran before may call them.
  private mutating func leaveOut(from end: Int) {
    for item in each(syntax.statements) where item.endPositionBeforeTrailingTrivia.utf8Offset > end {
      if case .decl(let decl) = item.item, !decl.is(VariableDeclSyntax.self) { continue }
      let start = item.positionAfterSkippingLeadingTrivia.utf8Offset
      let stop = item.endPositionBeforeTrailingTrivia.utf8Offset
      edits.append(Edit(range: start..<start, text: "#if false\n"))
      edits.append(Edit(range: stop..<stop, text: "\n#endif"))
    }
  }

  func edited() -> DistinctCode {
    var bytes = Array(cell.code.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return DistinctCode(code: String(decoding: bytes, as: UTF8.self), conflicts: conflicts)
  }

  private mutating func replace(_ token: TokenSyntax, _ text: String) {
    let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
    edits.append(Edit(range: start..<start + token.text.utf8.count, text: text))
  }

  private mutating func renameDeclarations() {
    var seen: [String: Int] = [:]
    for item in each(syntax.statements) {
      guard case .decl(let decl) = item.item else { continue }
      for token in declaredNames(decl) {
        let index = seen[token.text, default: 0]
        seen[token.text] = index + 1
        let own = (globals[token.text] ?? []).filter { $0.cell == cell.number }
        guard index < own.count, let name = names[own[index].declaration.identity] else { continue }
        switch own[index].declaration {
        case .type, .protocolType, .alias: wrap(decl, in: name)
        case .function where LibraryIndex.isOperator(token.text):
          let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
          conflicts.append(
            Diagnostic(
              .error, "an earlier cell declares this operator too, which one file can't",
              at: SourceRange(cell.source, start, start + token.text.utf8.count)))
        case .variable, .function, .subscripted, .enumCase, .genericParameter, .associatedType: replace(token, name)
        }
      }
    }
  }

  private mutating func wrap(_ decl: DeclSyntax, in name: String) {
    let start = decl.positionAfterSkippingLeadingTrivia.utf8Offset
    let end = decl.endPositionBeforeTrailingTrivia.utf8Offset
    edits.append(Edit(range: start..<start, text: "enum \(name) { "))
    edits.append(Edit(range: end..<end, text: " }"))
  }

  private mutating func renameUses() {
    for token in syntax.tokens(viewMode: .sourceAccurate) {
      let place = GlobalUses.Place(
        source: cell.source, offset: token.positionAfterSkippingLeadingTrivia.utf8Offset)
      guard let declaration = uses.declarations[place], let name = names[declaration] else { continue }
      let isType = (globals[token.text] ?? []).contains {
        $0.declaration.identity == declaration && $0.declaration.isType
      }
      let isShorthand =
        token.parent?.is(ClosureCaptureSyntax.self) == true
        || token.parent?.parent?.as(OptionalBindingConditionSyntax.self)?.initializer == nil
          && token.parent?.is(IdentifierPatternSyntax.self) == true
      replace(token, isType ? "\(name).\(token.text)" : isShorthand ? "\(token.text) = \(name)" : name)
    }
  }

  private func declaredNames(_ decl: DeclSyntax) -> [TokenSyntax] {
    switch decl.kind {
    case .variableDecl:
      decl.cast(VariableDeclSyntax.self).bindings.flatMap { boundNames($0.pattern) }
    case .functionDecl: [decl.cast(FunctionDeclSyntax.self).name]
    case .structDecl: [decl.cast(StructDeclSyntax.self).name]
    case .enumDecl: [decl.cast(EnumDeclSyntax.self).name]
    case .classDecl: [decl.cast(ClassDeclSyntax.self).name]
    case .protocolDecl: [decl.cast(ProtocolDeclSyntax.self).name]
    case .typeAliasDecl: [decl.cast(TypeAliasDeclSyntax.self).name]
    default: []
    }
  }

  private func boundNames(_ pattern: PatternSyntax) -> [TokenSyntax] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier] }
    if let tuple = pattern.as(TuplePatternSyntax.self) { return tuple.elements.flatMap { boundNames($0.pattern) } }
    if let binding = pattern.as(ValueBindingPatternSyntax.self) { return boundNames(binding.pattern) }
    return []
  }
}
