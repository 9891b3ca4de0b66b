import Checking
import Natives

/// All concrete types of a program, numbered from 1 in the order in which they were first needed.
package final class TypeTable {
  package let oracle: any TypeOracle
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) private var infos: [TypeInfo] = []
  @exclusivity(unchecked) private var numbers: [Type: Int] = [:]
  /// Of types without arguments, which are asked for most and are told apart by their declarations.
  @exclusivity(unchecked) private var plainInfos: [ObjectIdentifier: TypeInfo] = [:]
  private var instanceLayouts: [TypeInfo: InstanceLayout] = [:]
  @exclusivity(unchecked) private var mayHoldInstances: [TypeInfo: Bool] = [:]

  /// Where the fields of a class's instances stand, the superclass's first.
  package struct InstanceLayout {
    package struct Field {
      package let variable: VariableDecl
      package let type: TypeInfo
      /// The word of the field's first raw word; its references follow its raw words.
      package let word: Int
      /// What the block keeps: of a weak or unowned field one reference to a `WeakObject`.
      package let layout: TypeLayout
    }
    package var fields: [Field]
    package var segments: [BlockShape.Segment]
    package var wordCount: Int
  }

  /// What could not be laid out since this was last asked for: code that needs it can't run.
  private var problem: String?

  func takeProblem() -> String? {
    defer { problem = nil }
    return problem
  }

  package init(oracle: any TypeOracle) { self.oracle = oracle }

  package subscript(number: Int) -> TypeInfo { infos[number - 1] }
  package var count: Int { infos.count }

  /// The type's info. Recursion ends at whatever is a reference, whose own parts are only laid out when asked for.
  package func info(_ type: Type) -> TypeInfo {
    guard case .nominal(let decl, let arguments) = type, arguments.isEmpty else { return composedInfo(type) }
    if let known = plainInfos[ObjectIdentifier(decl)] { return checked(known) }
    let info = composedInfo(type)
    plainInfos[ObjectIdentifier(decl)] = info
    return info
  }

  private func composedInfo(_ type: Type) -> TypeInfo {
    if let number = numbers[type] { return checked(infos[number - 1]) }
    guard partCount(type, upTo: Self.partLimit) < Self.partLimit else {
      refuse("a type of more than \(Self.partLimit) parts, or nested more than \(Self.nestingLimit) deep")
      return info(.void)
    }
    let key = canonical(type)
    if key != type, let number = numbers[key] {
      numbers[type] = number
      return checked(infos[number - 1])
    }
    let (layout, form, cases) = shape(of: key)
    let info = TypeInfo(number: infos.count + 1, type: key, layout: layout, form: form, makeCases: cases)
    infos.append(info)
    numbers[key] = info.number
    if key != type { numbers[type] = info.number }
    return checked(info)
  }

  /// Parts of a type: one that grows with every call of a function would take all time there is.
  private static let partLimit = 10_000
  private static let nestingLimit = 500

  private func checked(_ info: TypeInfo) -> TypeInfo {
    if info.layout.isTooLarge { refuse("a value of more than \(TypeLayout.limit) words") }
    return info
  }

  /// Notes that code can't run. The first of several reasons is told.
  func refuse(_ what: String) { problem = problem ?? what }

  /// Counts no further than the limit, which what is nested too deeply reaches, too.
  private func partCount(_ type: Type, upTo limit: Int, depth: Int = 0) -> Int {
    guard depth < Self.nestingLimit else { return limit }
    func count(_ parts: [Type]) -> Int {
      var sum = 1
      for part in parts where sum < limit { sum += partCount(part, upTo: limit - sum, depth: depth + 1) }
      return sum
    }
    switch type {
    case .nominal(_, let arguments): return count(arguments)
    case .tuple(let elements): return count(elements.map(\.type))
    case .function(let function): return count(function.parameters.map(\.type) + [function.result])
    case .metatype(let instance), .protocolMetatype(let instance): return count([instance])
    case .associated(let base, _): return count([base])
    case .existential, .generic, .opaque, .variable, .error: return 1
    }
  }

  /// At run time an opaque type is the one it stands for, and function types differ in nothing by whether they escape.
  private func canonical(_ type: Type) -> Type {
    let type = oracle.substitute(type, Substitution())
    guard case .function(var function) = type else { return type }
    function.isEscaping = true
    for index in function.parameters.indices {
      function.parameters[index].type = canonical(function.parameters[index].type)
    }
    function.result = canonical(function.result)
    return .function(function)
  }

  private typealias Shape = (layout: TypeLayout, form: TypeInfo.Form, cases: () -> [TypeInfo.Case])

  private func shape(of type: Type) -> Shape {
    switch type {
    case .nominal(let decl, let arguments): return shape(of: decl, arguments)
    case .tuple(let elements):
      let (fields, layout) = place(elements.map { ($0.label, nil, info($0.type)) })
      return (layout, .tuple(fields), { [] })
    case .function: return (.object, .closure, { [] })
    case .existential: return (.existential, .existential, { [] })
    case .metatype, .protocolMetatype: return (.rawWord, .metatype, { [] })
    case .generic, .associated, .opaque, .variable, .error:
      problem = problem ?? "a value of type \(oracle.name(of: type, isQualified: false)) here"
      return (.empty, .tuple([]), { [] })
    }
  }

  private func shape(of decl: NominalDecl, _ arguments: [Type]) -> Shape {
    if let representation = decl.representation { return shape(of: representation, arguments) }
    switch decl.kind {
    case .classType: return (.object, .instance, { [] })
    case .structure:
      let substitution = substitution(decl, arguments)
      let (fields, layout) = place(
        decl.fields.map { ($0.name, $0, storedType($0, substitution)) })
      return (layout, .structure(fields), { [] })
    case .enumeration:
      let substitution = substitution(decl, arguments)
      let hasTag = decl.cases.count != 1
      let payloads = decl.cases.map { payloadLayout($0, substitution) }
      let layout = TypeLayout(
        raw: (hasTag && !decl.cases.isEmpty ? 1 : 0) + (payloads.map(\.raw).max() ?? 0),
        references: payloads.map(\.references).max() ?? 0)
      return (layout, .enumeration(hasTag: hasTag), { [unowned self] in cases(of: decl, substitution) })
    }
  }

  private func shape(of representation: Representation, _ arguments: [Type]) -> Shape {
    switch representation {
    case .scalar(let kind): return (.rawWord, .scalar(kind), { [] })
    case .string: return (.object, .string, { [] })
    case .character: return (TypeLayout(raw: 1, references: 1), .character, { [] })
    case .array: return (.object, .array, { [] })
    case .dictionary: return (.object, .dictionary, { [] })
    case .set: return (.object, .set, { [] })
    case .host: return (.object, .host, { [] })
    case .optional:
      let payload = info(arguments[0])
      let hasTag = !payload.layout.isFirstReferenceNonNil
      return (
        TypeLayout(raw: payload.layout.raw + (hasTag ? 1 : 0), references: payload.layout.references),
        .optional(payload, hasTag: hasTag), { [] }
      )
    }
  }

  /// Fields one after the other in both banks.
  private func place(_ parts: [(String?, VariableDecl?, TypeInfo)], firstRaw: Int = 0)
    -> ([TypeInfo.Field], TypeLayout)
  {
    var fields: [TypeInfo.Field] = []
    var layout = TypeLayout(raw: firstRaw, references: 0)
    for (name, variable, type) in parts {
      fields.append(
        TypeInfo.Field(name: name, variable: variable, type: type, raw: layout.raw, reference: layout.references))
      let part = storedLayout(variable, type)
      if layout.references == 0, part.references > 0 { layout.isFirstReferenceNonNil = part.isFirstReferenceNonNil }
      layout.append(part)
    }
    return (fields, layout)
  }

  /// What a variable's storage takes: a weak or unowned one holds a `WeakObject`.
  package func storedLayout(_ variable: VariableDecl?, _ type: TypeInfo) -> TypeLayout {
    switch variable?.strength {
    case .weak, .unowned: TypeLayout(raw: 0, references: 1)
    case .strong, nil: type.layout
    }
  }

  /// The type of a stored property's storage: of a lazy one the optional.
  package func storedType(_ variable: VariableDecl, _ substitution: Substitution) -> TypeInfo {
    let concrete = oracle.substitute(variable.type, substitution)
    if case .error = concrete { problem = "the property \(variable.name), whose type is unknown" }
    let type = info(concrete)
    return variable.isLazy ? optional(of: type) : type
  }

  package func optional(of type: TypeInfo) -> TypeInfo {
    info(.nominal(oracle.libraryType("Optional"), [type.type]))
  }

  package func array(of type: TypeInfo) -> TypeInfo {
    info(.nominal(oracle.libraryType("Array"), [type.type]))
  }

  private func payloadLayout(_ decl: EnumCaseDecl, _ substitution: Substitution) -> TypeLayout {
    guard !decl.payload.isEmpty else { return .empty }
    if decl.isIndirect || decl.owner.isIndirect { return .object }
    var layout = TypeLayout.empty
    for element in decl.payload {
      let part = info(oracle.substitute(element.type, substitution)).layout
      layout.append(part)
    }
    return layout
  }

  private func cases(of decl: NominalDecl, _ substitution: Substitution) -> [TypeInfo.Case] {
    let tag = decl.cases.count > 1 ? 1 : 0
    return decl.cases.map { enumCase in
      let isIndirect = !enumCase.payload.isEmpty && (enumCase.isIndirect || decl.isIndirect)
      let (fields, layout) = place(
        enumCase.payload.map { ($0.label, nil, info(oracle.substitute($0.type, substitution))) },
        firstRaw: isIndirect ? 0 : tag)
      let payload = TypeLayout(raw: layout.raw - (isIndirect ? 0 : tag), references: layout.references)
      return TypeInfo.Case(decl: enumCase, fields: fields, isIndirect: isIndirect, payload: payload)
    }
  }

  /// What a type's generic parameters stand for.
  package func substitution(_ decl: NominalDecl, _ arguments: [Type]) -> Substitution {
    guard !arguments.isEmpty else { return Substitution() }
    return Substitution(Dictionary(uniqueKeysWithValues: zip(decl.genericParameters, arguments)))
  }

  package func substitution(of type: TypeInfo) -> Substitution {
    guard let decl = type.nominal else { return Substitution() }
    return substitution(decl, type.arguments)
  }

  /// The superclass of a class, with its arguments.
  package func superclass(of type: TypeInfo) -> TypeInfo? {
    guard let superclass = type.nominal?.superclass else { return nil }
    return info(oracle.substitute(superclass, substitution(of: type)))
  }

  /// Words that an instance may take, so that an instruction can say each.
  private static let instanceLimit = 0xf000

  package func instanceLayout(of type: TypeInfo) -> InstanceLayout {
    if let layout = instanceLayouts[type] { return layout }
    guard let decl = type.nominal else { preconditionFailure("not a class") }
    var layout =
      superclass(of: type).map { instanceLayout(of: $0) } ?? InstanceLayout(fields: [], segments: [], wordCount: 0)
    let substitution = substitution(of: type)
    for variable in decl.fields {
      let fieldType = storedType(variable, substitution)
      let stored = storedLayout(variable, fieldType)
      guard layout.wordCount + stored.raw + stored.references < Self.instanceLimit else {
        refuse("an instance of more than \(Self.instanceLimit) words")
        return layout
      }
      layout.fields.append(
        InstanceLayout.Field(variable: variable, type: fieldType, word: layout.wordCount, layout: stored))
      layout.segments.append(BlockShape.Segment(raw: stored.raw, references: stored.references))
      layout.wordCount += stored.raw + stored.references
    }
    instanceLayouts[type] = layout
    return layout
  }

  /// Whether releasing a value of the type may release an instance of an author's class, and so run a `deinit`.
  package func mayHoldInstances(_ type: TypeInfo) -> Bool {
    if type.layout.references == 0 || !oracle.hasDeinitializers { return false }
    if let known = mayHoldInstances[type] { return known }
    mayHoldInstances[type] = false
    let answer: Bool
    switch type.form {
    case .scalar, .string, .character, .host, .metatype: answer = false
    case .instance, .closure, .existential: answer = true
    case .array, .dictionary, .set: answer = type.arguments.contains { mayHoldInstances(info($0)) }
    case .optional(let payload, _): answer = mayHoldInstances(payload)
    case .structure(let fields), .tuple(let fields): answer = fields.contains { mayHoldInstances($0.type) }
    case .enumeration: answer = type.cases.contains { $0.fields.contains { mayHoldInstances($0.type) } }
    }
    mayHoldInstances[type] = answer
    return answer
  }
}
