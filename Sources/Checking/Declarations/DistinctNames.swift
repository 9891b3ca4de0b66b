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
  /// What a compiler would not take, for which there is no other name: what is declared again and asked for by its name.
  package var conflicts: [Diagnostic] = []
}

extension Checker {
  /// The checked cells as one file may hold them, in order. A variable, function or member that a later cell declares
  /// again is renamed there and wherever that declaration is meant; a type goes into an `enum` of its own, so that its
  /// values still print as they did.
  package func distinctNames(_ cells: [CellPart]) -> [DistinctCode] {
    let names = newNames(among: cells)
    let conflicts = conflictsInOneFile()
    return cells.map { cell in
      var code = DistinctNames(cell, names, globalUses, globals).edited()
      code.conflicts += conflicts.filter { $0.range.source == cell.source.source }
      return code
    }
  }

  /// What is declared again and can't have another name.
  private func conflictsInOneFile() -> [Diagnostic] {
    let members = replacements.later.compactMap { declaration -> Diagnostic? in
      guard let place = declaration.range, isAskedForByName(declaration) else { return nil }
      return conflict("'\(writtenName(declaration))'", place)
    }
    let all = members + replacements.conformances.map { conflict("this conformance", $0) }
    return all.sorted { $0.range.start < $1.range.start }
  }

  private func conflict(_ what: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(.error, "an earlier cell declares \(what) too, which one file can't", at: place)
  }

  /// Whether something other than the code of cells finds a declaration by its name: an operator's token, a call without
  /// a name, or a protocol.
  private func isAskedForByName(_ declaration: ValueDecl) -> Bool {
    let owner: FunctionDecl.Owner
    switch declaration {
    case .function(let function):
      if function.isInitializer || LibraryIndex.isOperator(function.name) || function.name == "callAsFunction" {
        return true
      }
      owner = function.owner
    case .variable(let variable): owner = variable.getter?.owner ?? .none
    case .subscripted, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return true
    }
    let protocols: [ProtocolDecl] =
      switch owner {
      case .none: []
      case .nominal(let decl): declaredConformances(of: decl).map(\.protocolDecl)
      case .protocolRequirement(let decl), .protocolExtension(let decl): ancestry(of: decl)
      }
    return protocols.contains { decl in requirements(of: decl).contains { $0.name == baseName(declaration) } }
  }

  /// The declarations that can't keep their names, with the new ones.
  private func newNames(among cells: [CellPart]) -> [ObjectIdentifier: String] {
    let texts = cells.map(\.source.code)
    var numbers: [String: Int] = [:]
    func free(_ name: String) -> String {
      var candidate: String
      repeat {
        numbers[name, default: 1] += 1
        candidate = "\(name)_\(numbers[name]!)"
      } while texts.contains { $0.contains(candidate) }
      return candidate
    }
    var result: [ObjectIdentifier: String] = [:]
    for (name, entries) in globals.sorted(by: { $0.key < $1.key })
    where entries.count > 1 && !LibraryIndex.isOperator(name) {
      for (index, entry) in entries.enumerated().dropFirst()
      where entries[..<index].contains(where: { excludes($0.declaration, entry.declaration) }) {
        result[entry.declaration.identity] = free(name)
      }
    }
    for declaration in replacements.later where result[declaration.identity] == nil && !isAskedForByName(declaration) {
      result[declaration.identity] = free(baseName(declaration) ?? "")
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
    return DistinctCode(code: String(decoding: bytes, as: UTF8.self))
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
        case .function where LibraryIndex.isOperator(token.text): break
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
        || token.parent?.is(IdentifierPatternSyntax.self) == true
          && token.parent?.parent?.as(OptionalBindingConditionSyntax.self).map { $0.initializer == nil } == true
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
