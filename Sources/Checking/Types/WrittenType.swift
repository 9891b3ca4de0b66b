/// A type as it came about, by the names that the declarations on the way give it: the compiler repeats them, and says
/// in parentheses what they stand for. A matter of words only: no two types differ by it.
indirect enum WrittenType {
  case plain(Type)
  /// A name that stands for a type: an alias, or what a type calls its elements, indices and the like.
  case named(String, Type)
  case nominal(NominalDecl, [WrittenType])
  case tuple([(label: String?, type: WrittenType)])

  var type: Type {
    switch self {
    case .plain(let type), .named(_, let type): type
    case .nominal(let decl, let arguments): .nominal(decl, arguments.map(\.type))
    case .tuple(let elements): .tuple(elements.map { TupleElement($0.label, $0.type.type) })
    }
  }

  /// Whether a name is told anywhere in it: nothing else is worth keeping.
  var isNamed: Bool {
    switch self {
    case .plain: false
    case .named: true
    case .nominal(_, let arguments): arguments.contains(where: \.isNamed)
    case .tuple(let elements): elements.contains(where: \.type.isNamed)
    }
  }

  /// Of an optional, an array and the like: the first of the arguments.
  func argument(_ index: Int) -> WrittenType? {
    switch self {
    case .nominal(_, let arguments): arguments.indices.contains(index) ? arguments[index] : nil
    case .plain(.nominal(_, let arguments)), .named(_, .nominal(_, let arguments)):
      arguments.indices.contains(index) ? .plain(arguments[index]) : nil
    case .plain, .named, .tuple: nil
    }
  }

  func element(_ index: Int) -> WrittenType? {
    switch self {
    case .tuple(let elements): elements.indices.contains(index) ? elements[index].type : nil
    case .plain(.tuple(let elements)), .named(_, .tuple(let elements)):
      elements.indices.contains(index) ? .plain(elements[index].type) : nil
    case .plain, .named, .nominal: nil
    }
  }
}

extension Checker {
  /// In quotes, and what its names stand for.
  func quoted(_ written: WrittenType) -> String {
    guard written.isNamed else { return "'\(text(written.type))'" }
    return "'\(text(written))' (aka '\(bareText(written.type))')"
  }

  /// The same without brackets: `Array<String.Element>`, as what is made by a type's plain name is called.
  func quotedInFull(_ written: WrittenType) -> String {
    guard case .nominal(let decl, let arguments) = written, !arguments.isEmpty else { return quoted(written) }
    let full = "'\(decl.name)<\(arguments.map { text($0) }.joined(separator: ", "))>'"
    return written.isNamed ? full + " (aka '\(bareText(written.type))')" : full
  }

  func text(_ written: WrittenType) -> String {
    switch written {
    case .plain(let type): return text(type)
    case .named(let name, _): return name
    case .nominal(let decl, let arguments):
      let inner = arguments.map { text($0) }
      if decl.isLibrary {
        switch (decl.name, inner.count) {
        case ("Array", 1): return "[\(inner[0])]"
        case ("Dictionary", 2): return "[\(inner[0]) : \(inner[1])]"
        case ("Optional", 1): return "\(inner[0])?"
        default: break
        }
      }
      return "\(decl.name)<\(inner.joined(separator: ", "))>"
    case .tuple(let elements):
      return "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + text($0.type) }.joined(separator: ", ") + ")"
    }
  }

  /// Without brackets and question marks: `Optional<Array<Int>>`.
  func bareText(_ type: Type) -> String {
    switch type {
    case .nominal(let decl, let arguments) where decl.parent == nil && !arguments.isEmpty:
      "\(decl.name)<\(arguments.map { bareText($0) }.joined(separator: ", "))>"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + bareText($0.type) }.joined(separator: ", ") + ")"
    case .nominal, .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable,
      .error:
      text(type)
    }
  }

  /// What a type calls one of its associated types; nil where it is a parameter of its own or goes by its plain name.
  func writtenAssociated(_ associated: AssociatedTypeDecl, of base: WrittenType) -> WrittenType? {
    guard case .nominal(let decl, let arguments) = base.type, decl.isLibrary,
      let type = project(associated, of: base.type)
    else { return nil }
    let inner = arguments.map { text($0) }.joined(separator: ", ")
    let outer = decl.parent.map { "\($0.name)<\(inner)>." } ?? ""
    let owner = arguments.isEmpty ? text(base.type) : outer.isEmpty ? "\(decl.name)<\(inner)>" : outer + decl.name
    switch (decl.name, associated.name) {
    case ("String", "Element"), ("Substring", "Element"), ("String", "SubSequence"), ("Substring", "SubSequence"),
      ("Dictionary", "Element"),
      ("Range", "Element"), ("ClosedRange", "Element"), ("Array", "Index"), ("ArraySlice", "Index"),
      ("Zip2Sequence", "Element"),
      ("Keys", "Element"), ("Values", "Element"), ("UTF8View", "Element"), ("UTF16View", "Element"):
      return .named("\(owner).\(associated.name)", type)
    case ("EnumeratedSequence", "Element"): return .named("\(owner).Iterator.Element", type)
    case ("Array", "Element"), ("ArraySlice", "Element"), ("Set", "Element"): return base.argument(0)
    case ("Array", "SubSequence"), ("ArraySlice", "SubSequence"):
      return base.argument(0).map { .nominal(libraryType("ArraySlice"), [$0]) }
    default: return nil
    }
  }

  /// What a loop over a sequence binds: what the iterator of the sequence says that it gives.
  func writtenElement(ofSequence sequence: WrittenType) -> WrittenType? {
    guard case .nominal(let decl, let arguments) = sequence.type, decl.isLibrary else { return nil }
    func element(_ index: Int) -> WrittenType? {
      guard let part = sequence.argument(index), let owner = associatedDecl("Element", in: libraryProtocol("Sequence"))
      else { return nil }
      return writtenAssociated(owner, of: part) ?? project(owner, of: part.type).map { .plain($0) }
    }
    switch decl.name {
    case "Array", "ArraySlice", "Set": return sequence.argument(0)
    case "UTF8View", "UTF16View":
      return associatedDecl("Element", in: libraryProtocol("Sequence")).flatMap { writtenAssociated($0, of: sequence) }
    case "ReversedCollection": return element(0)
    case "EnumeratedSequence" where arguments.count == 1:
      guard let inner = element(0) else { return nil }
      return .tuple([("offset", .plain(intType)), ("element", inner)])
    case "Zip2Sequence" where arguments.count == 2:
      guard let first = element(0), let second = element(1) else { return nil }
      return .tuple([(nil, first), (nil, second)])
    default: return nil
    }
  }

  /// Keeps how the variables of a pattern came by their types.
  func note(_ written: WrittenType?, for pattern: Pattern) {
    guard let written, written.isNamed else { return }
    switch pattern {
    case .bind(let variable):
      if variable.type == written.type { writtenTypes[variable] = written }
    case .tuple(let parts):
      for (index, part) in parts.enumerated() { note(written.element(index), for: part) }
    case .optionalSome(let inner): note(written.argument(0), for: inner)
    case .wildcard, .optionalNone, .expression, .enumCase, .cast: break
    }
  }
}
