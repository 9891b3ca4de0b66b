import Diagnostics
internal import SwiftSyntax

/// From where a declaration can be named.
enum Reach: Equatable {
  /// Inside the declaration and the extensions of a type.
  case inside(ObjectIdentifier)
  case file
  /// All of the program.
  case everywhere
  /// Other programs too: what is `public`.
  case world
}

/// What a declaration of a cell says of who may name it.
struct AccessRecord {
  var declaration: ValueDecl
  /// The type whose member it is.
  var owner: TypeInfo?
  /// `private`, `internal` and so on, where it is written.
  var written: String?
  /// `private extension`: what its members are unless they say otherwise.
  var extensionWord: String?
  /// A variable with `: Type`.
  var isAnnotated: Bool
}

/// Whether declarations show types that cannot be named where they themselves can.
extension Checker {
  func noteAccess(_ declaration: ValueDecl, _ syntax: DeclSyntax, of owner: TypeInfo?) {
    noteAvailability(declaration, attributes(of: syntax))
    let modifiers = modifiers(of: syntax)
    let written = modifiers?.first { $0.detail == nil && Self.accessWords.contains($0.name.text) }?.name.text
    var extensionWord: String?
    if let outer = syntax.parent?.parent?.parent?.parent?.as(ExtensionDeclSyntax.self) {
      extensionWord = outer.modifiers.first { Self.accessWords.contains($0.name.text) }?.name.text
    }
    var isAnnotated = true
    if let variable = syntax.as(VariableDeclSyntax.self) {
      isAnnotated = variable.bindings.contains { $0.typeAnnotation != nil }
    }
    let record = AccessRecord(
      declaration: declaration, owner: owner, written: written, extensionWord: extensionWord, isAnnotated: isAnnotated)
    accessRecords.append(record)
    // What stands in a `private extension` can be named in the whole file.
    guard declaration.isType,
      let word = written ?? extensionWord.map({ $0 == "private" ? "fileprivate" : $0 })
    else { return }
    if word == "public" || word == "open" { publicTypes.insert(declaration.identity) }
    guard word.hasSuffix("private") else { return }
    hiddenTypes[declaration.identity] = word
    typeOwners[declaration.identity] = owner?.identity
  }

  static let accessWords: Set<String> = ["private", "fileprivate", "internal", "package", "public", "open"]

  /// Nothing to do, and no time spent, where no type is hidden.
  func checkAccessRules() {
    let records = accessRecords
    accessRecords = []
    guard !hiddenTypes.isEmpty || !publicTypes.isEmpty || records.contains(where: { $0.written == "public" }) else {
      return
    }
    for record in records {
      if case .nominal(let owner)? = record.owner?.subject, owner.isLocal { continue }
      if let owner = record.owner { typeOwners[record.declaration.identity] = owner.identity }
    }
    for record in records {
      if case .nominal(let owner)? = record.owner?.subject, owner.isLocal { continue }
      checkAccess(of: record)
    }
  }

  private func checkAccess(of record: AccessRecord) {
    let reach = reach(of: record)
    switch record.declaration {
    case .variable(let variable):
      guard let found = hidden(in: variable.type, from: reach) else { return }
      let kind = record.owner != nil ? "property" : variable.isConstant ? "constant" : "variable"
      let shown = record.isAnnotated ? "" : " '\(text(variable.type))'"
      exposed(
        kind, record, variable.range, "its type\(shown) uses \(found.phrase) type", record.isAnnotated ? found : nil)
    case .function(let function):
      ensureSignature(function)
      if let found = hidden(in: function.genericParameters, function.requirements, from: reach) {
        exposed(
          descriptiveKind(function, record), record, function.range, "its generic parameter uses \(found.phrase) type",
          found)
      }
      let kind = function.isInitializer ? "initializer" : record.owner == nil ? "function" : "method"
      if let found = function.parameters.lazy.compactMap({ self.hidden(in: $0.type, from: reach) }).first {
        exposed(kind, record, function.range, "its parameter uses \(found.phrase) type", found)
      } else if let thrown = function.thrown, let found = hidden(in: thrown, from: reach) {
        exposed(kind, record, function.range, "its thrown error uses \(found.phrase) type", found)
      } else if !function.isInitializer, let found = hidden(in: function.result, from: reach) {
        exposed(kind, record, function.range, "its result uses \(found.phrase) type", found)
      }
    case .subscripted(let decl):
      ensureSubscript(decl)
      if let found = decl.parameters.lazy.compactMap({ self.hidden(in: $0.type, from: reach) }).first {
        exposed("subscript", record, decl.range, "its index uses \(found.phrase) type", found)
      } else if let found = hidden(in: decl.result, from: reach) {
        exposed("subscript", record, decl.range, "its element type uses \(found.phrase) type", found)
      }
    case .enumCase(let enumCase):
      ensureCase(enumCase)
      guard let found = enumCase.payload.lazy.compactMap({ self.hidden(in: $0.type, from: reach) }).first else {
        return
      }
      let owner = reach == .world ? "a public" : reach == .everywhere ? "an internal" : "a fileprivate"
      error(
        "enum case in \(owner) enum uses \(found.phrase) type",
        enumCase.range, notes: [declaredHere(found)])
    case .alias(let alias):
      guard let found = hidden(in: resolvedAlias(alias), from: reach) else { return }
      exposed("type alias", record, alias.range, "its underlying type uses \(found.phrase) type", found)
    case .type(let decl):
      if let superclass = decl.superclass, let found = hidden(in: superclass, from: reach) {
        exposed("class", record, decl.range, "its superclass is \(found.word)", found)
      }
      if let raw = decl.rawType, let found = hidden(in: raw, from: reach) {
        exposed("enum", record, decl.range, "its raw type uses \(found.phrase) type", found)
      }
      if let found = hidden(in: decl.genericParameters, decl.requirements, from: reach) {
        exposed(
          "generic \(kindWord(decl))", record, decl.range, "its generic parameter uses \(found.phrase) type", found)
      }
    case .protocolType(let decl):
      _ = ancestry(of: decl)
      for refined in decl.refined {
        guard let found = hidden(in: .existential(ExistentialType(protocols: [refined])), from: reach) else { continue }
        if record.written == "public" {
          error(
            "public protocol cannot refine \(found.phrase) protocol", decl.range, notes: [declaredHere(found)])
        } else {
          exposed("protocol", record, decl.range, "it refines \(found.phrase) protocol", found)
        }
      }
    case .genericParameter, .associatedType: break
    }
  }

  private func kindWord(_ decl: NominalDecl) -> String {
    switch decl.kind {
    case .structure: "struct"
    case .enumeration: "enum"
    case .classType: "class"
    }
  }

  private func descriptiveKind(_ function: FunctionDecl, _ record: AccessRecord) -> String {
    if function.isInitializer { return "initializer" }
    return record.owner == nil ? "global function" : function.isStatic ? "static method" : "instance method"
  }

  private func exposed(
    _ kind: String, _ record: AccessRecord, _ range: SourceRange, _ reason: String, _ found: HiddenType?
  ) {
    var rule: String
    if let written = record.written ?? protocolWord(record) {
      rule = "cannot be declared \(written)"
    } else if record.owner == nil {
      rule = "must be declared private or fileprivate"
    } else if let found = found ?? firstHidden(record), case .inside = found.reach {
      rule = "must be declared private"
    } else {
      rule = "must be declared fileprivate"
    }
    error("\(kind) \(rule) because \(reason)", range, notes: found.map { [declaredHere($0)] } ?? [])
  }

  private func firstHidden(_ record: AccessRecord) -> HiddenType? {
    guard case .variable(let variable) = record.declaration else { return nil }
    return hidden(in: variable.type, from: reach(of: record))
  }

  /// A requirement is as open as its protocol.
  private func protocolWord(_ record: AccessRecord) -> String? {
    guard case .protocolType? = record.owner?.subject, record.extensionWord == nil else { return nil }
    return reach(of: record) == .world ? "public" : "internal"
  }

  private func declaredHere(_ found: HiddenType) -> Diagnostic {
    Diagnostic(.note, "type declared here", at: found.range)
  }

  // MARK: Reach

  private struct HiddenType {
    var word: String
    var reach: Reach
    var range: SourceRange
    var phrase: String { word == "internal" ? "an internal" : "a \(word)" }
  }

  private func reach(of record: AccessRecord) -> Reach {
    let outer = record.owner.map { reach(ofType: $0.identity) } ?? .world
    switch record.written ?? record.extensionWord {
    case "private":
      if record.written == nil { return narrower(.file, outer) }
      return record.owner.map { .inside($0.identity) } ?? .file
    case "fileprivate": return narrower(.file, outer)
    case "public", "open": return outer
    default:
      // Cases and requirements are as open as what they belong to.
      if case .enumCase = record.declaration { return outer }
      if case .protocolType? = record.owner?.subject, record.extensionWord == nil,
        !facts(of: record.declaration).isExtension
      {
        return outer
      }
      return narrower(.everywhere, outer)
    }
  }

  private func reach(ofType type: ObjectIdentifier) -> Reach {
    let owner = typeOwners[type]
    let outer = owner.map { reach(ofType: $0) } ?? .world
    switch hiddenTypes[type] {
    case "private": return owner.map { .inside($0) } ?? .file
    case "fileprivate": return narrower(.file, outer)
    default: return publicTypes.contains(type) ? outer : narrower(.everywhere, outer)
    }
  }

  /// Whether other programs could name a type.
  func isPublic(_ decl: NominalDecl) -> Bool { reach(ofType: ObjectIdentifier(decl)) == .world }
  func isPublic(_ decl: ProtocolDecl) -> Bool {
    decl.libraryModule != nil || reach(ofType: ObjectIdentifier(decl)) == .world
  }

  private func narrower(_ a: Reach, _ b: Reach) -> Reach { isWithin(a, b) ? a : b }

  private func isWithin(_ a: Reach, _ b: Reach) -> Bool {
    switch (a, b) {
    case (_, .world), (.file, .file), (.inside, .file): return true
    case (_, .everywhere): return a != .world
    case (.inside(let x), .inside(let y)):
      var current: ObjectIdentifier? = x
      while let here = current {
        if here == y { return true }
        current = typeOwners[here]
      }
      return false
    case (.everywhere, _), (.world, _), (.file, .inside): return false
    }
  }

  /// A type inside another that cannot be named from all of a reach.
  private func hidden(in type: Type, from reach: Reach) -> HiddenType? {
    var found: HiddenType?
    func look(_ identity: ObjectIdentifier, _ range: SourceRange) {
      let own = self.reach(ofType: identity)
      guard found == nil, !isWithin(reach, own) else { return }
      let word = hiddenTypes[identity] ?? (own == .everywhere ? "internal" : "fileprivate")
      found = HiddenType(word: word, reach: own, range: range)
    }
    _ = contains(type) { part in
      switch part {
      case .nominal(let decl, _): if !decl.isLibrary { look(ObjectIdentifier(decl), decl.range) }
      case .existential(let existential):
        for decl in existential.protocols where decl.libraryModule == nil { look(ObjectIdentifier(decl), decl.range) }
      case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error: break
      }
      return found != nil
    }
    return found
  }

  private func hidden(
    in parameters: [GenericParameter], _ requirements: [Requirement], from reach: Reach
  ) -> HiddenType? {
    guard !parameters.isEmpty else { return nil }
    for requirement in requirements {
      let bound: Type
      let subject: Type
      switch requirement {
      case .conforms(let type, let decl): (subject, bound) = (type, .existential(ExistentialType(protocols: [decl])))
      case .superclass(let type, let other), .sameType(let type, let other): (subject, bound) = (type, other)
      case .anyObject: continue
      }
      guard case .generic(let parameter) = subject, parameters.contains(parameter) else { continue }
      if let found = hidden(in: bound, from: reach) { return found }
    }
    return nil
  }
}
