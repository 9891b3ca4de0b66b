import Natives

/// The library's operators by name, as far as a chapter has come to know the types that have them.
///
/// An operator of `UInt16` bears on an expression only where a `UInt16` comes up, and none comes up before something
/// has named the type: a cell, a literal, the signature of a member that is used. So a type's operators are listed once
/// the type is declared, those of protocols always, and all of them when an expression does not fit together with less.
struct LibraryOperators {
  /// Where a type's first group stands among all: the order in which operators are tried.
  private var places: [String: Int] = [:]
  /// Types that may be named and whose operators have not been looked for.
  private var unread: [String] = []
  /// Types that have not come up.
  private var unknown: Set<String> = []
  /// Types by the operators that they have.
  private(set) var types: [String: [String]] = [:]
  var lists: [String: OperatorList] = [:]
  /// The meanings of an operator, by its fixity and name in one word, with the number of functions they were made of.
  var overloads: [String: (count: Int, overloads: [Overload])] = [:]

  init(_ groups: [RowGroup]) {
    for (index, group) in groups.enumerated() where !group.typeName.isEmpty {
      if places[group.typeName] == nil {
        places[group.typeName] = index
        unknown.insert(group.typeName)
      }
      guard group.isDeclaration, group.header.hasPrefix("protocol ") else { continue }
      unknown.remove(group.typeName)
      unread.append(group.typeName)
    }
  }

  /// A type of the library is declared.
  mutating func found(_ name: String) {
    if unknown.remove(name) != nil { unread.append(name) }
  }

  /// All types count as found.
  mutating func findAll() {
    unread += unknown.sorted()
    unknown = []
  }

  /// Reads the operators of types that were found meanwhile.
  mutating func read(_ groupsByType: [String: [LibraryGroup]]) {
    for type in unread {
      for group in groupsByType[type] ?? [] {
        for name in group.operatorNames where types[name]?.last != type { types[name, default: []].append(type) }
      }
    }
    unread = []
  }

  func place(_ type: String) -> Int { places[type] ?? 0 }
}

/// The functions of one operator, with the types that they were collected from.
struct OperatorList {
  var typeCount = 0
  var byType: [(place: Int, functions: [FunctionDecl])] = []
  var globals: [FunctionDecl] = []
  var functions: [FunctionDecl] = []
}

extension Checker {
  /// The library's functions for an operator: those of protocols and of the types that have come up.
  func libraryOperators(_ name: String) -> [FunctionDecl] {
    library.operators.read(library.groupsByType)
    var list = library.operators.lists[name] ?? OperatorList()
    let isNew = library.operators.lists[name] == nil
    if !isNew, library.operators.types[name]?.count ?? 0 == list.typeCount { return list.functions }
    // What an operator's parameters name may have operators of its own.
    while let types = library.operators.types[name], types.count > list.typeCount {
      let type = types[list.typeCount]
      list.typeCount += 1
      list.byType.append((library.operators.place(type), typeOperators(name, type)))
      library.operators.read(library.groupsByType)
    }
    if isNew {
      for case .function(let function) in libraryGlobals(name) { list.globals.append(function) }
      list.globals.forEach(ensureSignature)
    }
    list.byType.sort { $0.place < $1.place }
    list.functions = list.byType.flatMap(\.functions) + list.globals
    library.operators.lists[name] = list
    return list.functions
  }

  /// Declares every type of the library that has an operator, whether it has come up or not.
  func findAllOperators() { library.operators.findAll() }

  private func typeOperators(_ name: String, _ type: String) -> [FunctionDecl] {
    if type == Library.tupleTypeName { return tupleOperators(name) }
    guard let declaration = libraryTypeDecl(type), let info = typeInfo(of: declaration) else { return [] }
    loadLibraryMembers(name, of: info)
    var result: [FunctionDecl] = []
    for case .function(let function) in (info.members[name] ?? []) + (info.extensionMembers[name] ?? [])
    where sources.isLibrary(function.range.source) {
      ensureSignature(function)
      if !isDefault(function) { result.append(function) }
    }
    return result
  }

  private func tupleOperators(_ name: String) -> [FunctionDecl] {
    let globals = libraryGlobals(name)
    let groups = library.groupsByType[Library.tupleTypeName] ?? []
    for found in RowTable(groups).rows(named: library.key(name)) {
      declareGlobalRow(found.row, of: groups[found.group])
    }
    defer { library.globals[name] = globals }
    return (library.globals[name] ?? []).dropFirst(globals.count).compactMap { declaration in
      guard case .function(let function) = declaration else { return nil }
      ensureSignature(function)
      return function
    }
  }

  /// A default of a requirement is reached through the requirement.
  private func isDefault(_ function: FunctionDecl) -> Bool {
    guard case .protocolExtension(let owner) = function.owner, function.genericParameters.isEmpty else { return false }
    return ancestry(of: owner).contains { ancestor in
      requirements(of: ancestor).contains {
        $0.name == function.name && $0.genericParameters.isEmpty && haveSameLabels($0, function)
          && fixities[$0] == fixities[function] && $0.parameters.map(\.isInout) == function.parameters.map(\.isInout)
          && zip($0.parameters, function.parameters).allSatisfy { isSelf($0.type) == isSelf($1.type) }
      }
    }
  }

  private func isSelf(_ type: Type) -> Bool {
    if case .generic(let parameter) = type { return parameter.name == "Self" }
    return false
  }
}
