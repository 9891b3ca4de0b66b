import Diagnostics
import Natives
internal import SwiftParser
internal import SwiftSyntax

/// The library's groups by the type they belong to, and its global names.
final class LibraryIndex {
  let groupsByType: [String: [LibraryGroup]]
  let globalGroups: [LibraryGroup]
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// Types and protocols made so far, by name (`Dictionary.Keys` by its dotted name).
  @exclusivity(unchecked) private(set) var types: [String: ValueDecl] = [:]
  @exclusivity(unchecked) var globals: [String: [ValueDecl]] = [:]
  /// Types in which others are nested.
  private let outerTypes: Set<String>
  /// Texts parsed so far. Types have many rows in common: `static func + (lhs: Self, rhs: Self) -> Self`.
  @exclusivity(unchecked) var trees: [String: MemberBlockItemListSyntax] = [:]
  @exclusivity(unchecked) var operators: LibraryOperators

  /// The rows that declare a global name.
  private(set) lazy var globalRows = RowTable(globalGroups)
  /// The name that was looked up last: one is often looked up in many types.
  @exclusivity(unchecked) private var lastKey = RowKey("")

  init(_ groups: [RowGroup], _ ahead: ParseAhead) {
    var byType: [String: [LibraryGroup]] = [:]
    var global: [LibraryGroup] = []
    for (index, group) in groups.enumerated() {
      let group = LibraryGroup(group) { ahead.rows(index) ?? RowList(group) }
      if group.typeName.isEmpty {
        global.append(group)
      } else {
        byType[group.typeName, default: []].append(group)
      }
    }
    groupsByType = byType
    globalGroups = global
    outerTypes = Set(
      byType.keys.lazy.compactMap { name in
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) }
      })
    operators = LibraryOperators(groups)
  }

  func key(_ name: String) -> RowKey {
    if name != lastKey.name { lastKey = RowKey(name) }
    return lastKey
  }

  func declare(_ declaration: ValueDecl, as name: String) {
    types[name] = declaration
    if groupsByType[name] != nil { operators.found(name) }
  }

  func isTopLevelType(_ name: String) -> Bool { groupsByType[name]?.contains(where: \.isDeclaration) == true }

  func hasTypes(nestedIn name: String) -> Bool { outerTypes.contains(name) }

  static func parse(_ text: String) -> MemberBlockItemListSyntax {
    var parser = Parser(text)
    return MemberBlockItemListSyntax.parse(from: &parser)
  }

  static func parseExpression(_ text: String) -> ExprSyntax {
    var parser = Parser(text)
    return ExprSyntax.parse(from: &parser)
  }

  static func startsOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), 128...:
      false
    default: true
    }
  }
}

extension Checker {
  var libraryScope: Scope { rootScope }

  /// A library type or protocol by name.
  func libraryTypeDecl(_ name: String) -> ValueDecl? {
    if let known = library.types[name] { return known }
    if let group = library.groupsByType[name]?.first(where: \.isDeclaration) {
      declareLibraryType(group, name: name)
      return library.types[name]
    }
    return libraryGlobals(name).first { $0.isType }
  }

  /// The library's global declarations of a name.
  func libraryGlobals(_ name: String) -> [ValueDecl] {
    if let known = library.globals[name] { return known }
    library.globals[name] = []
    for found in library.globalRows.rows(named: library.key(name)) {
      declareGlobalRow(found.row, of: library.globalGroups[found.group])
    }
    return library.globals[name] ?? []
  }

  func declareGlobalRow(_ index: Int, of group: LibraryGroup) {
    guard group.declare(index) else { return }
    let row = group.rows[index]
    if let declaration = RowReader.read(row), declareGlobal(declaration, row) { return }
    for declaration in parseMembers(row.declaration) {
      declareGlobal(
        declaration.syntax, scope: libraryScopeFor(declaration.source), implementation: row.implementation)
    }
  }

  func libraryScopeFor(_ source: SourceID) -> Scope {
    Scope(.library, parent: nil, source: source)
  }

  struct ParsedDeclaration {
    var syntax: DeclSyntax
    var source: SourceID
  }

  /// Parses the header of a group: of a type, or of an extension.
  private func parseHeader(_ header: String) -> ParsedDeclaration? {
    let text = header + " {}"
    unreadRow = nil
    let parsed = ahead.tree(text) ?? LibraryIndex.parse(text)
    let source = sources.addLibrary(SourceText(seldomShown: text, name: "library"))
    return parsed.first.map { ParsedDeclaration(syntax: $0.decl, source: source) }
  }

  /// Parses text of the library as declarations.
  func parseMembers(_ text: String) -> [ParsedDeclaration] {
    let source = sources.addLibrary(SourceText(seldomShown: text, name: "library"))
    // Many functions are looked at for each that is called: bodies are left for later.
    let signature = RowScanner.signature(text)
    unreadRow = signature == nil ? nil : text
    let shown = signature ?? text
    let items = library.trees[shown] ?? ahead.tree(shown) ?? LibraryIndex.parse(shown)
    library.trees[shown] = items
    return items.map { ParsedDeclaration(syntax: $0.decl, source: source) }
  }

  /// The body in the declaration of a function, or of a property that is only read.
  func parseBody(_ text: String) -> FunctionInfo.Body {
    let declaration = (ahead.tree(text) ?? LibraryIndex.parse(text)).first?.decl
    if let property = declaration?.as(VariableDeclSyntax.self) {
      guard case .getter(let items)? = property.bindings.first?.accessorBlock?.accessors else { return .none }
      return .items(items)
    }
    let body =
      declaration?.as(FunctionDeclSyntax.self)?.body ?? declaration?.as(InitializerDeclSyntax.self)?.body
    return body.map { .block($0) } ?? .none
  }

  private func declareLibraryType(_ group: LibraryGroup, name: String) {
    guard let parsed = parseHeader(group.header) else { preconditionFailure("library header: \(group.header)") }
    let scope = libraryScopeFor(parsed.source)
    let parentName = name.contains(".") ? String(name[..<name.lastIndex(of: ".")!]) : nil
    var parent: NominalDecl?
    var outer = scope
    if let parentName, case .type(let decl)? = libraryTypeDecl(parentName) {
      parent = decl
      outer = Scope(.members(of: memberContext(of: decl)), parent: typeInfo(decl).scope, source: parsed.source)
    }
    let outerPlaceholders = unboundArgument
    unboundArgument = nil
    defer { unboundArgument = outerPlaceholders }
    // Constraints may name the type itself, so they wait until it is known.
    let outerDeferred = deferred
    let wasDeferring = isDeferring
    deferred = []
    isDeferring = true
    guard let declaration = declareType(parsed.syntax, in: outer, parent: parent, module: group.module) else {
      preconditionFailure("library header: \(group.header)")
    }
    library.declare(declaration, as: name)
    runDeferred()
    deferred = outerDeferred
    isDeferring = wasDeferring
    if case .type(let decl) = declaration { decl.representation = group.representation }
    loadGroups(of: declaration, name: name)
  }

  /// Ties a type's groups to it, and reads the conformances of its extensions' headers.
  func loadGroups(of declaration: ValueDecl, name: String) {
    guard let info = typeInfo(of: declaration) else { return }
    info.groups = library.groupsByType[name] ?? []
    for group in info.groups where !group.isDeclaration {
      // A conformance in the header: the clause is read when conformances are asked for.
      let header = group.header.utf8
      guard let colon = header.firstIndex(of: UInt8(ascii: ":")) else { continue }
      if RowScanner.has(" where ", in: header[..<colon]) { continue }
      _ = groupScope(group, of: info)
    }
    // Stored properties and cases make the type's shape; they are declared at once.
    if case .type(let decl) = declaration, decl.representation == nil || decl.kind == .enumeration {
      for group in info.groups where group.isDeclaration {
        for (index, row) in group.rows.enumerated() where isShape(row, of: decl) {
          declareRow(index, of: group, info: info)
        }
      }
    }
  }

  /// A stored property or an enumeration case.
  private func isShape(_ row: Row, of decl: NominalDecl) -> Bool {
    guard row.implementation == nil else { return false }
    let text = row.declaration.utf8[...]
    func has(_ word: StaticString) -> Bool { RowScanner.has(word, in: text) }
    if decl.kind == .enumeration { return has("case ") && !has("{") }
    guard has("var ") || has("let ") else { return false }
    guard !has("static "), !has("func "), !has("init(") else { return false }
    return !has("{") || has("lazy ") || has("= ")
  }

  /// The scope in which a group's members stand.
  func groupScope(_ group: LibraryGroup, of info: TypeInfo) -> Scope {
    if let scope = group.scope { return scope }
    if group.isDeclaration {
      let scope = Scope(.members(of: memberContext(of: info)), parent: info.scope, source: info.scope.source)
      group.scope = scope
      return scope
    }
    guard let parsed = parseHeader(group.header),
      let syntax = parsed.syntax.as(ExtensionDeclSyntax.self)
    else { preconditionFailure("library header: \(group.header)") }
    let scope = extensionScope(syntax, of: info, outer: libraryScopeFor(parsed.source), setGroup: group)
    return scope
  }

  /// Declares the rows of a name among a type's members.
  func loadLibraryMembers(_ name: String, of info: TypeInfo) {
    for found in info.rows.rows(named: library.key(name)) {
      declareRow(found.row, of: info.groups[found.group], info: info)
    }
  }

  /// Declares every row of a protocol's own group: its requirements.
  func loadRequirements(of info: TypeInfo) {
    for group in info.groups where group.isDeclaration {
      for index in group.rows.indices { declareRow(index, of: group, info: info) }
    }
  }

  func declareRow(_ index: Int, of group: LibraryGroup, info: TypeInfo) {
    guard group.declare(index) else { return }
    let row = group.rows[index]
    if case .intrinsic(.array(.capacity))? = row.implementation { asksForCapacities = true }
    let outer = groupScope(group, of: info)
    let outerPlaceholders = unboundArgument
    unboundArgument = nil
    defer { unboundArgument = outerPlaceholders }
    if let declaration = RowReader.read(row) {
      return declareMember(declaration, row, of: info, outer, isExtension: !group.isDeclaration)
    }
    for parsed in parseMembers(row.declaration) {
      let scope = Scope(outer.kind, parent: outer, source: parsed.source)
      declareMember(
        parsed.syntax, of: info, scope: scope, isExtension: !group.isDeclaration, implementation: row.implementation)
    }
  }
}
