import Diagnostics
import Natives
internal import SwiftSyntax

/// Where a name was found.
enum NameResult {
  /// Local variables, parameters, local functions and types, globals, the library.
  case declarations([ValueDecl])
  /// Members of the surrounding type: used through `self`.
  case members(MemberContext, selfVariable: VariableDecl?)
  /// A variable around the type that the name stands in: a type holds none.
  case closedOver(VariableDecl, by: NominalDecl)
  case nothing
}

extension Checker {
  /// The type, protocol, alias or generic parameter that a name means.
  /// The type that a cell names at a place.
  func lookupTypeName(_ name: TokenSyntax, _ scope: Scope) -> ValueDecl? {
    let found = lookupTypeName(identifier(name), scope)
    if let found, scope.cell != nil { noteGlobal(found, at: range(name, scope), scope) }
    return found
  }

  func isDeclaredLater(_ name: String, _ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current {
      if here.laterNames.contains(name) { return true }
      current = here.parent
    }
    return false
  }

  /// How many closures stand between a name and the statements that declare it later.
  func closuresBeforeDeclaration(_ name: String, _ scope: Scope) -> Int {
    var count = 0
    var current: Scope? = scope
    while let here = current {
      if here.laterNames.contains(name) { return count }
      switch here.kind {
      case .closure: count += 1
      case .block: break
      case .function, .members, .cell, .library: return 0
      }
      current = here.parent
    }
    return 0
  }

  /// Remembers where a cell names one of its globals.
  func noteGlobal(_ declaration: ValueDecl, at range: SourceRange, _ scope: Scope) {
    guard scope.cell != nil else { return }
    globalUses.note(declaration, at: range)
    checkAvailability(declaration, at: range)
  }

  func lookupTypeName(_ name: String, _ scope: Scope) -> ValueDecl? {
    // No type of the library nests another by the name of one at the top.
    let isPlain = scope.cell == nil && library.isTopLevelType(name)
    var asked: NominalDecl?
    var current: Scope? = scope
    while let here = current {
      if let found = here.names[name]?.first(where: \.isType) { return found }
      switch here.kind {
      case .members(let context):
        if isPlain { break }
        // The scopes of a type, of an extension and of a row of the library stand in each other.
        if case .nominal(let decl, _) = context.selfType {
          if decl == asked { break }
          asked = decl
        }
        if let found = typeMember(name, in: context) { return found }
      case .cell(let number):
        if let found = globalDeclarations(name, from: number).first(where: \.isType) { return found }
      case .library, .function, .closure, .block: break
      }
      current = here.parent
    }
    return libraryTypeDecl(name)
  }

  private func typeMember(_ name: String, in context: MemberContext) -> ValueDecl? {
    switch context.selfType {
    case .nominal(let decl, _):
      var current: NominalDecl? = decl
      while let here = current {
        if let found = typeMemberDecl(name, of: here) {
          // `typealias Element = Element` names the type's generic parameter.
          if case .alias(let alias) = found, alias.isResolving,
            here.genericParameters.contains(where: { $0.name == name })
          {
            return nil
          }
          return found
        }
        guard case .nominal(let next, _)? = here.superclass else { break }
        current = next
      }
      // Associated types of what the type conforms to; not while its conformances are being found.
      let info = typeInfo(decl)
      if info.isResolvingConformances { return nil }
      if decl.genericParameters.contains(where: { $0.name == name }) { return nil }
      let key = library.key(name)
      for conformance in declaredConformances(of: decl) {
        if let associated = conformance.protocolDecl.associatedTypes.first(where: { $0.name == name }) {
          if isInferringAssociated(associated, of: decl) { return nil }
          return .associatedType(associated)
        }
        for case .alias(let alias) in protocolTypes(key, conformance.protocolDecl) { return .alias(alias) }
      }
      return nil
    case .generic(let parameter):
      for decl in selfProtocols(parameter, context) {
        for ancestor in ancestry(of: decl) {
          loadAssociatedTypes(of: ancestor)
          if let found = ancestor.associatedTypes.first(where: { $0.name == name }) { return .associatedType(found) }
          if let found = protocolTypes(library.key(name), ancestor).first { return found }
        }
      }
      return nil
    case .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return nil
    }
  }

  /// The protocol of a protocol's context, with what an extension's `where Self: Q` adds.
  private func selfProtocols(_ parameter: GenericParameter, _ context: MemberContext) -> [ProtocolDecl] {
    var result: [ProtocolDecl] = []
    switch context.owner {
    case .protocolRequirement(let decl), .protocolExtension(let decl): result.append(decl)
    case .none, .nominal: break
    }
    for case .conforms(.generic(let subject), let decl) in context.requirements where subject == parameter {
      result.append(decl)
    }
    return result
  }

  /// A nested type or alias declared in a type or its extensions.
  func typeMemberDecl(_ name: String, of decl: NominalDecl) -> ValueDecl? {
    let info = typeInfo(decl)
    if !info.groups.isEmpty { loadLibraryMembers(name, of: info) }
    if let found = info.members[name]?.first(where: \.isType) { return found }
    guard decl.libraryModule != nil, nestsLibraryTypes(decl, info) else { return nil }
    let dotted = "\(qualifiedName(decl)).\(name)"
    guard library.groupsByType[dotted]?.contains(where: \.isDeclaration) == true else { return nil }
    return libraryTypeDecl(dotted)
  }

  private func nestsLibraryTypes(_ decl: NominalDecl, _ info: TypeInfo) -> Bool {
    if let known = info.nestsLibraryTypes { return known }
    let answer = library.hasTypes(nestedIn: qualifiedName(decl))
    info.nestsLibraryTypes = answer
    return answer
  }

  func qualifiedName(_ decl: NominalDecl) -> String {
    decl.parent.map { "\(qualifiedName($0)).\(decl.name)" } ?? decl.name
  }

  /// Members of a protocol's declaration and its extensions, by name.
  func protocolMembers(_ name: String, _ decl: ProtocolDecl) -> [ValueDecl] {
    let info = typeInfo(decl)
    if !info.groups.isEmpty { loadLibraryMembers(name, of: info) }
    return (info.members[name] ?? []) + (info.extensionMembers[name] ?? [])
  }

  /// The types and aliases among them.
  func protocolTypes(_ name: RowKey, _ decl: ProtocolDecl) -> [ValueDecl] {
    typeInfo(decl).mayDeclareType(name) ? protocolMembers(name.name, decl).filter(\.isType) : []
  }

  /// What a name means as a value.
  func lookupValue(_ name: String, _ scope: Scope) -> NameResult {
    var current: Scope? = scope
    var selfVariable: VariableDecl?
    // Functions and types see all of their cell; what is run one after the other sees what stands before it.
    var isInOrder = true
    var crossed: NominalDecl?
    var function: FunctionDecl?
    while let here = current {
      if let found = here.names[name], !found.isEmpty {
        guard case .variable(let variable) = found[0] else { return .declarations(found) }
        // What a `guard` of the cell binds is known to what stands after it.
        let isAhead =
          if case .global = variable.scope, let function { function.range.start < variable.range.start } else { false }
        if !isAhead { return crossed.map { .closedOver(variable, by: $0) } ?? .declarations(found) }
      }
      if selfVariable == nil {
        if case .variable(let variable)? = here.names["self"]?.first {
          selfVariable = variable
        } else {
          selfVariable = here.impliedSelf
        }
      }
      switch here.kind {
      case .members(let context):
        if hasMember(name, context) {
          // In a type of a method's body.
          if let crossed, let selfVariable { return .closedOver(selfVariable, by: crossed) }
          return .members(context, selfVariable: selfVariable)
        }
        selfVariable = nil
        isInOrder = false
        if case .nominal(let decl) = context.owner { crossed = decl }
      case .function(let decl):
        isInOrder = false
        function = decl
      case .cell(let number):
        let own = globalDeclarations(name, from: number, inOrder: isInOrder)
        if let crossed, case .variable(let variable)? = own.last, isBoundByGuard(variable) {
          return .closedOver(variable, by: crossed)
        }
        if own.contains(where: { if case .function = $0 { false } else { true } }) { return .declarations(own) }
        let found = own + libraryValues(name).filter { own.isEmpty || !takesAnything($0) }
        return found.isEmpty ? .nothing : .declarations(found)
      case .library, .closure, .block: break
      }
      current = here.parent
    }
    let found = libraryValues(name)
    return found.isEmpty ? .nothing : .declarations(found)
  }

  private func isBoundByGuard(_ variable: VariableDecl) -> Bool {
    globals[variable.name]?.contains { $0.isBoundByGuard && $0.declaration.identity == ObjectIdentifier(variable) }
      ?? false
  }

  /// A function of one argument of whatever type: it would take what a cell's own function of the name refuses.
  private func takesAnything(_ declaration: ValueDecl) -> Bool {
    guard case .function(let function) = declaration, function.parameters.count == 1, function.requirements.isEmpty,
      case .generic(let parameter) = function.parameters[0].type
    else { return false }
    return function.genericParameters.contains(parameter)
  }

  private func libraryValues(_ name: String) -> [ValueDecl] {
    let globals = libraryGlobals(name)
    if !globals.isEmpty {
      globals.forEach(ensure)
      return globals
    }
    return libraryTypeDecl(name).map { [$0] } ?? []
  }

  private func hasMember(_ name: String, _ context: MemberContext) -> Bool {
    switch context.selfType {
    case .nominal(let decl, _): return !rawMembers(name, of: decl).isEmpty
    case .generic(let parameter):
      for decl in selfProtocols(parameter, context) {
        for ancestor in ancestry(of: decl) where !protocolMembers(name, ancestor).isEmpty { return true }
      }
      for case .superclass(.generic(let subject), .nominal(let decl, _)) in context.requirements
      where subject == parameter {
        return !rawMembers(name, of: decl).isEmpty
      }
      return false
    case .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return false
    }
  }

  /// The global declarations that a name means in a cell: what is declared later holds from there on, and what only
  /// later cells declare is visible too.
  ///
  /// - Parameter inOrder: A variable that the cell declares further on is not meant where an earlier cell has one.
  func globalDeclarations(_ name: String, from cell: Int, inOrder: Bool = false) -> [ValueDecl] {
    guard var entries = globals[name] else { return [] }
    if entries.contains(where: \.isBoundByGuard) {
      entries.removeAll { $0.isBoundByGuard && $0.cell >= cell }
      if entries.isEmpty { return [] }
    }
    if entries.count == 1 {
      ensure(entries[0].declaration)
      return [entries[0].declaration]
    }
    let before = entries.filter {
      $0.cell <= cell
        && !($0.cell > entries[0].cell && (isInOwnValue($0, cell) || inOrder && isYetToCome($0, cell)))
    }
    let visible = before.isEmpty ? entries.filter { $0.cell == entries[0].cell } : before
    // The nearest declaration decides whether the name is overloaded.
    guard let nearest = visible.last else { return [] }
    if case .function = nearest.declaration {
      var result: [FunctionDecl] = []
      // How many of them are of later cells than the one at hand: what a cell overloads, it doesn't shadow.
      var later = 0
      var cell = nearest.cell
      for entry in visible.reversed() {
        guard case .function(let function) = entry.declaration else { break }
        ensureSignature(function)
        if entry.cell != cell { (later, cell) = (result.count, entry.cell) }
        if !result[..<later].contains(where: { haveSameSignature($0, function) }) { result.append(function) }
      }
      return result.reversed().map { .function($0) }
    }
    ensure(nearest.declaration)
    return [nearest.declaration]
  }

  /// In `let x = x + 1` the value's `x` is the one of an earlier cell; a closure that calls itself means itself.
  private func isInOwnValue(_ entry: GlobalDecl, _ cell: Int) -> Bool {
    guard entry.cell == cell, case .variable(let variable) = entry.declaration,
      case .checking? = globalBindings[variable]?.state
    else { return false }
    if case .function = variable.type { return false }
    return true
  }

  private func isYetToCome(_ entry: GlobalDecl, _ cell: Int) -> Bool {
    guard entry.cell == cell, case .variable(let variable) = entry.declaration,
      case .waiting? = globalBindings[variable]?.state
    else { return false }
    return true
  }

  /// Same labels and the same parameter types: one stands for the other.
  func haveSameSignature(_ a: FunctionDecl, _ b: FunctionDecl, escapeMatters: Bool = true) -> Bool {
    guard a.name == b.name, a.isStatic == b.isStatic else { return false }
    ensureSignature(a)
    ensureSignature(b)
    guard a.parameters.count == b.parameters.count, a.genericParameters.count == b.genericParameters.count else {
      return false
    }
    var map: [GenericParameter: Type] = [:]
    for (left, right) in zip(a.genericParameters, b.genericParameters) { map[left] = .generic(right) }
    for (left, right) in zip(a.parameters, b.parameters) {
      guard left.label == right.label, left.isVariadic == right.isVariadic, left.isAutoclosure == right.isAutoclosure,
        left.isInout == right.isInout
      else { return false }
      let type = map.isEmpty ? left.type : substitute(left.type, Substitution(map))
      guard type == right.type || !escapeMatters && ignoringEscape(type) == ignoringEscape(right.type) else {
        return false
      }
    }
    return true
  }

  // MARK: Nearest names

  /// A name that looks like a misspelling of one in scope.
  func nearestTypeName(_ name: String, _ scope: Scope) -> String? {
    var candidates: Set<String> = Set(library.groupsByType.keys).subtracting([Library.tupleTypeName])
    var current: Scope? = scope
    while let here = current {
      for (key, value) in here.names where value.contains(where: \.isType) { candidates.insert(key) }
      if case .cell = here.kind {
        for (key, entries) in globals where entries.contains(where: { $0.declaration.isType }) {
          candidates.insert(key)
        }
      }
      current = here.parent
    }
    return Spelling.nearest(to: name, among: candidates)
  }

  func nearestValueName(_ name: String, _ scope: Scope) -> String? {
    // No more than are told of, since each looks at every name there is.
    guard soughtSpellings < DiagnosticLimit.limit else { return nil }
    soughtSpellings += 1
    var candidates: Set<String> = []
    var current: Scope? = scope
    while let here = current {
      for (name, _) in here.names { candidates.insert(name) }
      switch here.kind {
      case .members(let context):
        if case .nominal(let decl, _) = context.selfType { candidates.formUnion(memberNames(of: decl)) }
      case .cell: candidates.formUnion(globals.keys)
      case .library, .function, .closure, .block: break
      }
      current = here.parent
    }
    for group in library.globalGroups { candidates.formUnion(group.names) }
    return Spelling.nearest(to: name, among: candidates.filter { !$0.contains(" ") && !$0.hasPrefix("_") })
  }

  func memberNames(of decl: NominalDecl) -> Set<String> {
    var result: Set<String> = []
    var current: NominalDecl? = decl
    while let here = current {
      let info = typeInfo(here)
      result.formUnion(info.members.keys)
      for group in info.groups { result.formUnion(group.names) }
      for conformance in declaredConformances(of: here) {
        let info = typeInfo(conformance.protocolDecl)
        result.formUnion(info.members.keys)
        result.formUnion(info.extensionMembers.keys)
        for group in info.groups { result.formUnion(group.names) }
      }
      guard case .nominal(let next, _)? = here.superclass else { break }
      current = next
    }
    return result
  }
}

/// Distances between spellings, for "did you mean".
enum Spelling {
  /// The candidate with the fewest typing slips, if these are few for the word's length and no other is as near.
  static func nearest(to word: String, among candidates: Set<String>) -> String? {
    let limit = (word.count + 2) / 3
    guard word.count > 1, limit > 0 else { return nil }
    var best: (distance: Int, name: String)?
    var isTied = false
    for candidate in candidates where candidate != word && abs(candidate.utf8.count - word.utf8.count) <= limit {
      let distance = distance(Array(word.utf8), Array(candidate.utf8), limit: limit)
      guard distance <= limit else { continue }
      if let current = best, current.distance < distance { continue }
      if let current = best, current.distance == distance {
        isTied = true
        if candidate < current.name { best = (distance, candidate) }
        continue
      }
      best = (distance, candidate)
      isTied = false
    }
    return isTied ? nil : best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        current.append(best)
      }
      if current.min()! > limit { return limit + 1 }
      beforeLast = last
      last = current
    }
    return last[b.count]
  }
}
