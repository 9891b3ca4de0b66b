import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Where a class, or one above it, says that it conforms to a protocol.
  private func ancestor(of decl: NominalDecl, declaring found: ProtocolDecl) -> SourceRange? {
    if declaredConformances(of: decl).contains(where: { $0.protocolDecl == found }) { return decl.range }
    guard case .nominal(let above, _)? = decl.superclass else { return nil }
    return ancestor(of: above, declaring: found)
  }

  /// What a type's declaration and extensions say it conforms to, with what these protocols inherit.
  ///
  /// Sets the superclass and the raw type on the way.
  func declaredConformances(of decl: NominalDecl) -> [DeclaredConformance] {
    let info = typeInfo(decl)
    if let known = info.declaredConformances { return known }
    if info.isResolvingConformances { return [] }
    info.isResolvingConformances = true
    let outerPlaceholders = unboundArgument
    unboundArgument = nil
    defer {
      info.isResolvingConformances = false
      unboundArgument = outerPlaceholders
    }
    var result: [DeclaredConformance] = []
    func add(
      _ found: ProtocolDecl, _ conditions: [Requirement], _ range: SourceRange?, in clause: InheritanceClause? = nil
    ) {
      if let range, clause != nil, !decl.isLibrary, case .nominal(let above, _)? = decl.superclass,
        let inherited = ancestor(of: above, declaring: found)
      {
        error(
          "redundant conformance of '\(decl.name)' to protocol '\(found.name)'", range,
          notes: [
            Diagnostic(
              .note, "'\(decl.name)' inherits conformance to protocol '\(found.name)' from superclass here",
              at: inherited)
          ])
      }
      for ancestor in ancestry(of: found) {
        if let index = result.firstIndex(where: { $0.protocolDecl == ancestor }) {
          // An implied one gives way to one that is declared or less bound.
          if result[index].isImplied, ancestor == found || conditions.isEmpty {
            result[index] = DeclaredConformance(
              protocolDecl: ancestor, conditions: conditions, range: range, isImplied: ancestor != found,
              start: clause?.start, cell: clause?.cell)
          } else if ancestor == found, !result[index].isImplied, let range, !decl.isLibrary {
            // A later cell may declare an extension again.
            if let clause, clause.isExtension, result[index].start != nil, clause.cell != result[index].cell {
              replacements.conformances.append(range)
              continue
            }
            let whole = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
            error("redundant conformance of '\(text(whole))' to protocol '\(found.name)'", range)
          }
          continue
        }
        result.append(
          DeclaredConformance(
            protocolDecl: ancestor, conditions: conditions, range: range, isImplied: ancestor != found,
            start: clause?.start, cell: clause?.cell))
      }
    }
    for clause in info.inheritanceClauses {
      for (index, syntax) in clause.types.enumerated() {
        let place = range(syntax, clause.scope)
        if let suppressed = syntax.as(SuppressedTypeSyntax.self) {
          checkSuppressed(suppressed, of: decl, clause.scope)
          continue
        }
        var typeSyntax = syntax
        if let attributed = syntax.as(AttributedTypeSyntax.self) {
          typeSyntax = attributed.baseType
          checkSpecifiers(of: attributed, clause.scope)
        }
        switch resolveType(typeSyntax, clause.scope) {
        case .existential(let existential):
          if existential.protocols.isEmpty, existential.isAnyObject {
            if decl.kind != .classType, !decl.isLibrary {
              error(
                "only protocols can inherit from 'AnyObject'",
                clause.isExtension ? clause.start ?? decl.range : decl.range)
            }
            continue
          }
          for found in existential.protocols {
            var conditions = clause.conditions
            for argument in existential.arguments {
              conditions.removeAll { _ in false }
              _ = argument
            }
            add(found, conditions, place, in: clause)
            conditions = []
          }
        case .nominal(let other, let arguments):
          if decl.kind == .classType, other.kind == .classType, !clause.isExtension {
            if case .nominal(let first, _)? = decl.superclass {
              error(
                first == other
                  ? "duplicate inheritance from '\(other.name)'"
                  : "multiple inheritance from classes '\(first.name)' and '\(other.name)'", place)
              continue
            }
            if index != 0 { error("superclass '\(other.name)' must appear first in the inheritance clause", place) }
            if other == decl || inherits(other, from: decl) || isInside(other, decl) {
              error("'\(decl.name)' inherits from itself", decl.range)
            } else {
              if other.isLibrary == false, finalClasses.contains(other) {
                error("inheritance from a final class '\(other.name)'", decl.range)
              }
              decl.superclass = .nominal(other, arguments)
            }
          } else if decl.kind == .enumeration, !clause.isExtension, decl.rawType == nil {
            if index != 0, !decl.isLibrary {
              error(
                "raw type '\(text(.nominal(other, arguments)))' must appear first in the enum inheritance clause", place
              )
            }
            decl.rawType = .nominal(other, arguments)
          } else if decl.kind == .classType, !clause.isExtension {
            error("inheritance from non-protocol, non-class type '\(text(.nominal(other, arguments)))'", decl.range)
          } else {
            error(
              "inheritance from non-protocol type '\(text(.nominal(other, arguments)))'",
              clause.isExtension ? clause.start ?? place : decl.range)
          }
        case .error: break
        case let other where decl.kind == .enumeration && !clause.isExtension && index == 0:
          decl.rawType = other
        case let other:
          error("inheritance from non-protocol type '\(text(other))'", place)
        }
      }
    }
    // What comes by itself.
    if decl.kind == .enumeration, !decl.isLibrary || decl.rawType != nil {
      if decl.rawType != nil { add(libraryProtocol("RawRepresentable"), [], nil) }
      if decl.cases.allSatisfy(\.payload.isEmpty), !decl.cases.isEmpty || decl.rawType != nil {
        add(libraryProtocol("Hashable"), [], nil)
      }
    }
    info.declaredConformances = result
    return result
  }

  /// Whether a class is declared in another or in what inherits from that.
  private func isInside(_ decl: NominalDecl, _ other: NominalDecl) -> Bool {
    guard let parent = decl.parent else { return false }
    return parent == other || inherits(parent, from: other) || isInside(parent, other)
  }

  private func inherits(_ decl: NominalDecl, from other: NominalDecl) -> Bool {
    var current: NominalDecl? = decl
    var steps = 0
    while let here = current, steps < 1000 {
      if here == other { return true }
      guard !typeInfo(here).isResolvingConformances else { return here == other }
      _ = declaredConformances(of: here)
      guard case .nominal(let next, _)? = here.superclass else { return false }
      current = next
      steps += 1
    }
    return false
  }

  /// A protocol and all it inherits, itself first, nearer ones before further ones.
  func ancestry(of decl: ProtocolDecl) -> [ProtocolDecl] {
    let info = typeInfo(decl)
    if let known = info.ancestry { return known }
    info.ancestry = [decl]
    var isNamedAnyObject = false
    for clause in info.inheritanceClauses {
      for syntax in clause.types {
        switch resolveType(syntax, clause.scope) {
        case .existential(let existential):
          if existential.isAnyObject, existential.protocols.isEmpty, decl.libraryModule == nil {
            if isNamedAnyObject { error("duplicate inheritance from 'AnyObject'", range(syntax, clause.scope)) }
            isNamedAnyObject = true
          }
          if existential.isAnyObject { decl.isClassBound = true }
          for found in existential.protocols where !decl.inherited.contains(found) {
            decl.refined.append(found)
            if found == decl { continue }
            if typeInfo(found).ancestry?.contains(decl) == true || ancestry(of: found).contains(decl) { continue }
            decl.inherited.append(found)
          }
          for argument in existential.arguments {
            decl.constraints.append(
              .sameType(.associated(.generic(decl.selfParameter), argument.associated), argument.type))
          }
        case .nominal(let superclass, let arguments) where superclass.kind == .classType:
          decl.isClassBound = true
          decl.constraints.append(.superclass(.generic(decl.selfParameter), .nominal(superclass, arguments)))
        case .error: break
        case let other:
          let place = range(syntax, clause.scope)
          error("type 'Self' constrained to non-protocol, non-class type '\(text(other))'", place)
          error("inheritance from non-protocol, non-class type '\(text(other))'", decl.range)
        }
      }
    }
    var result = [decl]
    for inherited in decl.inherited {
      for ancestor in ancestry(of: inherited) where !result.contains(ancestor) { result.append(ancestor) }
    }
    // `where Self: P` in the protocol's own clause inherits too.
    info.ancestry = result
    return result
  }

  func inheritsProtocol(_ decl: ProtocolDecl, from other: ProtocolDecl) -> Bool {
    ancestry(of: decl).contains(other)
  }

  func loadAssociatedTypes(of decl: ProtocolDecl) {
    guard decl.libraryModule != nil, loadedProtocols.insert(decl).inserted else { return }
    let info = typeInfo(decl)
    for ancestor in ancestry(of: decl).dropFirst() { loadAssociatedTypes(of: ancestor) }
    for group in info.groups where group.isDeclaration {
      for (index, row) in group.rows.enumerated() where row.declaration.utf8.starts(with: "associatedtype".utf8) {
        declareRow(index, of: group, info: info)
      }
    }
  }

  func primaryAssociatedTypes(of decl: ProtocolDecl) -> [AssociatedTypeDecl] {
    loadAssociatedTypes(of: decl)
    return (primaryNames[decl] ?? []).compactMap { name in
      associatedDecl(name, in: decl)
    }
  }

  func associatedDecl(_ name: String, in decl: ProtocolDecl) -> AssociatedTypeDecl? {
    for ancestor in ancestry(of: decl) {
      loadAssociatedTypes(of: ancestor)
    }
    // The root of several declarations of one name is furthest up.
    for ancestor in ancestry(of: decl) {
      if let found = ancestor.associatedTypes.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  /// The associated type that a name means for a type, by what the type conforms to.
  func associatedDecl(_ name: String, of type: Type, _ environment: GenericEnvironment) -> AssociatedTypeDecl? {
    for decl in protocols(of: type, environment) {
      if let found = associatedDecl(name, in: decl) { return found }
    }
    return nil
  }

  /// All requirements of a protocol's own declaration.
  func requirements(of decl: ProtocolDecl) -> [FunctionDecl] {
    let info = typeInfo(decl)
    if !info.isRequirementsLoaded {
      info.isRequirementsLoaded = true
      if decl.libraryModule != nil { loadRequirements(of: info) }
      for members in info.members.values.sorted(by: { ($0.first?.range?.start ?? 0) < ($1.first?.range?.start ?? 0) }) {
        members.forEach(ensure)
      }
      decl.requirements.forEach(ensureSignature)
    }
    return decl.requirements
  }

  // MARK: Protocols of a type

  /// Every protocol that a type is known to conform to, inherited ones too. Conditions are not looked at.
  func protocols(of type: Type, _ environment: GenericEnvironment) -> [ProtocolDecl] {
    switch type {
    case .nominal(let decl, _):
      var result: [ProtocolDecl] = []
      var current: NominalDecl? = decl
      while let here = current {
        for conformance in declaredConformances(of: here) where !result.contains(conformance.protocolDecl) {
          result.append(conformance.protocolDecl)
        }
        guard case .nominal(let next, _)? = here.superclass else { break }
        current = next
      }
      return refinedFirst(result)
    case .generic, .associated:
      if let known = environment.protocolCache[type] { return known }
      // Asked on the way, it conforms to what is written of it at least: `where T.A.B: P` asks what `T` has an `A` by.
      environment.protocolCache[type] = writtenProtocols(type, environment)
      let result = refinedFirst(parameterProtocols(type, environment))
      environment.protocolCache[type] = result
      return result
    case .existential(let existential):
      var result: [ProtocolDecl] = []
      for decl in existential.protocols {
        for ancestor in ancestry(of: decl) where !result.contains(ancestor) { result.append(ancestor) }
      }
      if let superclass = existential.superclass { result += protocols(of: superclass, environment) }
      return result
    case .opaque(let function, _):
      guard let bounds = functionInfos[function]?.opaqueBounds else { return [] }
      return protocols(of: .existential(bounds), environment)
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error: return []
    }
  }

  /// Protocols that refine others before these.
  func refinedFirst(_ decls: [ProtocolDecl]) -> [ProtocolDecl] {
    decls.enumerated().sorted { a, b in
      let x = ancestry(of: a.element).count
      let y = ancestry(of: b.element).count
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  private func writtenProtocols(_ type: Type, _ environment: GenericEnvironment) -> [ProtocolDecl] {
    var result: [ProtocolDecl] = []
    for case .conforms(let subject, let decl) in environment.requirements where subject == type {
      for ancestor in ancestry(of: decl) where !result.contains(ancestor) { result.append(ancestor) }
    }
    return result
  }

  private func parameterProtocols(_ type: Type, _ environment: GenericEnvironment) -> [ProtocolDecl] {
    var result: [ProtocolDecl] = []
    func add(_ decl: ProtocolDecl) {
      for ancestor in ancestry(of: decl) where !result.contains(ancestor) { result.append(ancestor) }
    }
    for requirement in environment.requirements {
      switch requirement {
      case .conforms(let subject, let decl):
        if subject == type || (isPath(subject) && canonical(subject, environment) == type) { add(decl) }
      case .superclass(let subject, let superclass):
        if subject == type {
          for decl in protocols(of: superclass, environment) { add(decl) }
        }
      case .sameType, .anyObject: break
      }
    }
    func addBounds(of base: Type, _ associated: AssociatedTypeDecl) {
      for decl in protocols(of: base, environment) where inheritsProtocol(decl, from: associated.owner) {
        loadAssociatedTypes(of: decl)
        for case .conforms(.associated(.generic(decl.selfParameter), associated), let bound) in decl.constraints {
          add(bound)
        }
        // Constraints on longer paths: `SubSequence: Collection` of a `Collection`'s `SubSequence`.
        for case .conforms(let subject, let bound) in decl.constraints {
          if case .associated(.associated, associated) = subject,
            canonical(instantiate(subject, [decl.selfParameter: rootOf(base)]), environment) == type
          {
            add(bound)
          }
        }
      }
      // What a protocol further out asks of it: `where U.T: P` of a protocol whose associated type is `U`.
      var outer = base
      while case .associated(let root, _) = outer {
        for decl in protocols(of: root, environment) where decl.libraryModule == nil {
          for case .conforms(let subject, let bound) in decl.constraints {
            if case .associated(.associated, associated) = subject,
              canonical(instantiate(subject, [decl.selfParameter: root]), environment) == type
            {
              add(bound)
            }
          }
        }
        outer = root
      }
      for other in namesakes(of: associated, in: base, environment) { addBounds(of: base, other) }
    }
    if case .associated(let base, let associated) = type { addBounds(of: base, associated) }
    // What is the same type by a constraint brings its own.
    for case .sameType(let left, let right) in environment.requirements {
      for case .associated(let base, let associated) in [left, right]
      where .associated(base, associated) != type
        && canonical(.associated(base, associated), environment) == type
      {
        addBounds(of: base, associated)
      }
    }
    return result
  }

  /// Other protocols' associated types of the same name, which are the same type of what conforms to both. Those that
  /// come after this one: the first stands for all.
  func namesakes(
    of associated: AssociatedTypeDecl, in base: Type, _ environment: GenericEnvironment
  ) -> [AssociatedTypeDecl] {
    let all = associatedTypes(named: associated.name, in: base, environment)
    return all.first === associated ? Array(all.dropFirst()) : []
  }

  /// The associated types of a name, each declared by itself, where a cell's protocols take part.
  func associatedTypes(
    named name: String, in base: Type, _ environment: GenericEnvironment
  ) -> [AssociatedTypeDecl] {
    let owners = protocols(of: base, environment)
    guard owners.contains(where: { $0.libraryModule == nil }) else { return [] }
    return owners.compactMap { owner in owner.associatedTypes.first { $0.name == name && $0.owner === owner } }
      .sorted { $0.owner.name < $1.owner.name }
  }

  private func rootOf(_ type: Type) -> Type {
    if case .associated(let base, _) = type { return base }
    return type
  }

  private func isPath(_ type: Type) -> Bool {
    if case .associated = type { return true }
    return false
  }

  func superclassBound(of type: Type, _ environment: GenericEnvironment) -> Type? {
    switch type {
    case .generic, .associated:
      for case .superclass(let subject, let superclass) in environment.requirements where subject == type {
        return superclass
      }
      if case .generic(let parameter) = type {
        for case .conforms(.generic(parameter), let decl) in environment.requirements {
          for ancestor in ancestry(of: decl) {
            for case .superclass(.generic(ancestor.selfParameter), let superclass) in ancestor.constraints {
              return superclass
            }
          }
        }
      }
      if case .associated(let base, let associated) = type {
        for decl in protocols(of: base, environment) {
          let own = Type.associated(.generic(decl.selfParameter), associated)
          for case .superclass(own, let superclass) in decl.constraints { return superclass }
        }
      }
      return nil
    case .existential(let existential): return existential.superclass
    case .opaque(let function, _): return functionInfos[function]?.opaqueBounds?.superclass
    case .nominal, .tuple, .function, .metatype, .protocolMetatype, .variable, .error: return nil
    }
  }
}

extension Checker {
  /// `~Copyable`
  private func checkSuppressed(_ syntax: SuppressedTypeSyntax, of decl: NominalDecl, _ scope: Scope) {
    let name = syntax.type.trimmedDescription
    switch name {
    case "Copyable", "Escapable":
      if decl.kind == .classType {
        error("classes cannot be '~\(name)'", decl.range)
      } else {
        refuse("noncopyable types", range(syntax, scope))
      }
    case "BitwiseCopyable": break
    case "Sendable":
      error("'~Sendable' requires -enable-experimental-feature TildeSendable", range(syntax, scope))
    default: error("conformance to '\(name)' cannot be suppressed", range(syntax, scope))
    }
  }
}
