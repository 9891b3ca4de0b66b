import Checking
import Diagnostics
import Natives

/// Names one piece of code that can be compiled: asked for twice, it is compiled once.
enum FunctionKey: Hashable {
  case declared(FunctionDecl, Substitution)
  /// A class's initialiser that makes the instance first.
  case allocating(FunctionDecl, Substitution, isDynamic: Bool)
  /// Where it is written, and for which arguments: a default argument is made for those of each call.
  case closure(ObjectIdentifier, Substitution, parent: Int)
  /// A local function with captures, in the function that declares it.
  case local(FunctionDecl, Substitution, parent: Int)
  case describe(TypeInfo, isDebug: Bool)
  /// The same of a value in an existential's form.
  case describeBoxed(TypeInfo, isDebug: Bool)
  /// Names the parts of a value in an existential's form.
  case parts(TypeInfo)
  case cast(TypeInfo, TypeInfo)
  case castFailure(TypeInfo, TypeInfo)
  case equal(TypeInfo)
  case hash(TypeInfo)
  case find(TypeInfo, TypeInfo, inserts: Bool)
  case deinitializer(TypeInfo)
  case staticValue(VariableDecl, Substitution)
  case witness(FunctionDecl, Substitution, ErasedSignature, TypeInfo)
  case opened(FunctionDecl, Substitution, GenericParameter, isVirtual: Bool, ErasedSignature, TypeInfo)
}

/// What a number in `callVirtual` and `callDynamic` stands for.
enum SelectorKey: Hashable {
  case method(FunctionDecl, Substitution)
  /// An initialiser of a class that a metatype names.
  case allocation(FunctionDecl, Substitution)
  /// A requirement of an existential.
  case requirement(FunctionDecl, Substitution, ErasedSignature)
  /// A generic function of what an existential holds, which is given for the parameter.
  case opened(FunctionDecl, Substitution, GenericParameter, isVirtual: Bool, ErasedSignature)
  case describe(isDebug: Bool)
  /// What `dump` shows of it.
  case parts
  /// What an existential holds, as another type or nil.
  case cast(TypeInfo)
  case castFailure(TypeInfo)
}

/// The compiled side of a checked program: types, functions, selectors, and where globals stand. Shared by a session
/// and its copies; functions are compiled when they are first called.
final class Program: CodeSource {
  private(set) var oracle: any TypeOracle
  let types: TypeTable
  let table = FunctionTable()
  let farewells = Farewells()
  /// Variables that may be used while they are being changed.
  private let watched: Set<VariableDecl>
  /// Statics need storage on the stack of the session that runs; all sessions of a program give them the same place.
  private(set) var staticRaw = 0
  private(set) var staticReferences = 0
  private(set) var globalRaw = 0
  private(set) var globalReferences = 0

  struct GlobalPlace {
    var raw: Int
    var reference: Int
  }
  private(set) var globals: [VariableDecl: GlobalPlace] = [:]

  struct StaticPlace {
    var raw: Int
    var reference: Int
    /// The word that says whether the value is set, and the function that makes it.
    var flag: Int
    var function: Int
  }
  struct StaticKey: Hashable {
    var variable: VariableDecl
    var substitution: Substitution
  }
  private var statics: [StaticKey: StaticPlace] = [:]

  private struct Function {
    var name: String
    /// Writes the code; called once.
    var build: (Int) throws(CompilationFailure) -> Code
    var code: Code?
  }
  private var functions: [Function] = []
  private var numbers: [FunctionKey: Int] = [:]
  /// The numbers for each way in which types meet requirements: a cell may declare anew what prints a type.
  private var otherNumbers: [Int: [FunctionKey: Int]] = [:]
  private var serving = 0
  private var selectorNumbers: [SelectorKey: Int] = [:]
  /// What local functions that are given what an existential holds take along of their surroundings.
  var contexts: [SelectorKey: CaptureLayout] = [:]
  private var selectors: [SelectorKey] = []
  /// Functions that are compiled where they are called, or not.
  var smallFunctions: [FunctionDecl: Bool] = [:]
  private var castNumbers: [Type: Int] = [:]
  private var casts: [Type] = []
  private var castAnswers: [Int: Bool] = [:]
  private var shapes: [ShapeKey: UnsafeMutablePointer<BlockShape>] = [:]
  struct ShapeKey: Hashable {
    var segments: [Int32]
    var number: Int
    var hasFarewell: Bool
  }
  /// Places in the source that host functions are told of, by number.
  private(set) var sites: [SourceSite] = []

  init(_ checked: CheckedProgram) {
    oracle = checked.oracle
    watched = checked.watched
    types = TypeTable(oracle: oracle)
  }

  deinit {
    for shape in shapes.values {
      shape.pointee.deallocateParts()
      shape.deinitialize(count: 1)
      shape.deallocate()
    }
  }

  func isWatched(_ variable: VariableDecl) -> Bool { watched.contains(variable) }

  // Functions.

  /// The number of a function; it is compiled when it is first called.
  func number(
    of key: FunctionKey, name: @autoclosure () -> String, context: UInt16 = FunctionEntry.noContext,
    build: @escaping (Int) throws(CompilationFailure) -> Code
  ) -> Int {
    if let known = numbers[key] { return known }
    let number = functions.count
    // The last one stands for all that there is no number for.
    guard number < FunctionTable.limit else { return number - 1 }
    if number == FunctionTable.limit - 1 {
      functions.append(
        Function(name: name()) { _ throws(CompilationFailure) in
          throw CompilationFailure(
            message: "Fatal error: not supported: more than \(FunctionTable.limit) functions, or versions of functions")
        })
    } else {
      functions.append(Function(name: name(), build: build))
      numbers[key] = number
    }
    table.stubs[number] = .compile(function: UInt16(number))
    table.entries[number] = FunctionEntry(
      code: UnsafePointer(table.stubs + number), constants: Self.emptyCode.constants, context: context)
    return number
  }

  /// What is compiled from now on, is so for a cell. Code that runs already stays as it is.
  func serve(cell: Int) {
    let next = oracle.serve(cell: cell)
    guard next != serving else { return }
    otherNumbers[serving] = numbers
    numbers = otherNumbers[next] ?? [:]
    serving = next
    table.forgetDispatch()
  }

  /// What `compile` stubs show to a trace: no source at all.
  private nonisolated(unsafe) static let emptyCode = Code(
    name: "", isLibrary: true, instructions: [.halt(cell: 0)], constants: [], objects: [], positions: [], handlers: [],
    rawCount: 0, referenceCount: 0)

  /// How long compiling has taken, with the checking of the library's bodies that it asks for.
  private(set) var compileTime = Duration.zero
  private var isTiming = false

  /// Compiles something, and adds up how long that took.
  func timed(_ build: () throws(CompilationFailure) -> Code) throws(CompilationFailure) -> Code {
    if isTiming { return try build() }
    isTiming = true
    let start = ContinuousClock.now
    defer {
      compileTime += ContinuousClock.now - start
      isTiming = false
    }
    return try build()
  }

  func compile(_ function: Int) -> Result<Code, CompilationFailure> {
    if let code = functions[function].code { return .success(code) }
    do {
      let code = try timed { () throws(CompilationFailure) in try functions[function].build(function) }
      functions[function].code = code
      table.admit(code)
      table.entries[function].code = code.start
      table.entries[function].constants = code.constants
      return .success(code)
    } catch {
      return .failure(error)
    }
  }

  /// All code compiled so far, as text.
  var listing: String { functions.compactMap { $0.code?.listing }.joined(separator: "\n") }

  // Selectors.

  func selector(_ key: SelectorKey, receiver: Int) -> UInt16 {
    if let known = selectorNumbers[key] { return UInt16(known) }
    let number = selectors.count
    selectors.append(key)
    selectorNumbers[key] = number
    table.selectors[number] = Selector(receiver: UInt16(receiver))
    return UInt16(number)
  }

  func function(selector: Int, forType type: Int) -> Int {
    let info = types[type]
    switch selectors[selector] {
    case .method(let method, let substitution):
      let (target, merged) = virtualTarget(method, substitution, in: info)
      return declaredFunction(target, merged)
    case .allocation(let initializer, let substitution):
      let (target, merged) = virtualTarget(initializer, substitution, in: info)
      return allocatingFunction(target, merged, isDynamic: true)
    case .requirement(let requirement, let substitution, let signature):
      return witnessThunk(requirement, substitution, signature, for: info)
    case .opened(let decl, let substitution, let parameter, let isVirtual, let signature):
      let key = FunctionKey.opened(decl, substitution, parameter, isVirtual: isVirtual, signature, info)
      let context = contexts[selectors[selector]]
      return number(of: key, name: name(of: decl)) { [unowned self] number throws(CompilationFailure) in
        try FunctionCompiler(program: self, number: number, substitution: substitution)
          .compileOpened(decl, parameter, info, isVirtual: isVirtual, signature, context: context)
      }
    case .describe(let isDebug): return describeBoxed(info, isDebug: isDebug)
    case .parts:
      return number(of: .parts(info), name: "parts") { [unowned self] number throws(CompilationFailure) in
        try FunctionCompiler(program: self, number: number, substitution: Substitution()).compileParts(info)
      }
    case .cast(let wanted):
      return number(of: .cast(info, wanted), name: "cast") { [unowned self] number throws(CompilationFailure) in
        try FunctionCompiler(program: self, number: number, substitution: Substitution())
          .compileCast(info, to: wanted)
      }
    case .castFailure(let wanted):
      return number(of: .castFailure(info, wanted), name: "cast") { [unowned self] number throws(CompilationFailure) in
        try FunctionCompiler(program: self, number: number, substitution: Substitution())
          .compileCastFailure(info, to: wanted)
      }
    }
  }

  /// The override that instances of a class use.
  func virtualTarget(
    _ method: FunctionDecl, _ substitution: Substitution, in type: TypeInfo
  ) -> (FunctionDecl, Substitution) {
    guard let decl = type.nominal else { preconditionFailure("a virtual call of something that is no class") }
    let target = oracle.override(of: method, in: decl)
    var merged = substitution
    // The class that declares the target binds its own parameters.
    var current: TypeInfo? = type
    while let owner = current {
      for (parameter, argument) in types.substitution(of: owner).types { merged.types[parameter] = argument }
      current = types.superclass(of: owner)
    }
    if target !== method {
      for (old, new) in zip(method.genericParameters, target.genericParameters) {
        merged.types[new] = substitution.types[old]
      }
    }
    return (target, merged)
  }

  func declaredFunction(_ decl: FunctionDecl, _ substitution: Substitution) -> Int {
    number(of: .declared(decl, substitution), name: name(of: decl)) {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: substitution).compileDeclared(decl)
    }
  }

  func allocatingFunction(_ decl: FunctionDecl, _ substitution: Substitution, isDynamic: Bool) -> Int {
    number(of: .allocating(decl, substitution, isDynamic: isDynamic), name: name(of: decl)) {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: substitution).compileAllocating(
        decl, isDynamic: isDynamic)
    }
  }

  private func witnessThunk(
    _ requirement: FunctionDecl, _ substitution: Substitution, _ signature: ErasedSignature, for type: TypeInfo
  ) -> Int {
    number(of: .witness(requirement, substitution, signature, type), name: name(of: requirement)) {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: substitution)
        .compileWitness(requirement, type, signature)
    }
  }

  func describe(_ type: TypeInfo, isDebug: Bool) -> Int {
    number(of: .describe(type, isDebug: isDebug), name: "description") {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: Substitution())
        .compileDescription(type, isDebug: isDebug)
    }
  }

  private func describeBoxed(_ type: TypeInfo, isDebug: Bool) -> Int {
    number(of: .describeBoxed(type, isDebug: isDebug), name: "description") {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: Substitution())
        .compileBoxedDescription(type, isDebug: isDebug)
    }
  }

  func deinitializer(ofClass type: Int) -> Int {
    let info = types[type]
    return number(of: .deinitializer(info), name: "deinit") { [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: types.substitution(of: info))
        .compileDeinitializer(info)
    }
  }

  /// `Matrix.row(_:)`: what a trace calls a function.
  func name(of decl: FunctionDecl) -> String {
    switch decl.owner {
    case .none: decl.fullName
    case .nominal(let type): "\(type.name).\(decl.fullName)"
    case .protocolRequirement(let type), .protocolExtension(let type): "\(type.name).\(decl.fullName)"
    }
  }

  // Shapes of blocks.

  func shape(_ segments: [BlockShape.Segment], number: Int = 0, farewells: Farewells? = nil, order: [Int]? = nil)
    -> UnsafeMutablePointer<BlockShape>
  {
    let key = ShapeKey(
      segments: segments.flatMap { [$0.raw, $0.references] }, number: number, hasFarewell: farewells != nil)
    if let known = shapes[key] { return known }
    let shape = UnsafeMutablePointer<BlockShape>.allocate(capacity: 1)
    shape.initialize(to: BlockShape(segments: segments, number: number, farewells: farewells, order: order))
    shapes[key] = shape
    return shape
  }

  func shape(_ layout: TypeLayout, number: Int = 0) -> UnsafeMutablePointer<BlockShape> {
    shape([BlockShape.Segment(raw: layout.raw, references: layout.references)], number: number)
  }

  func shape(ofClass type: TypeInfo) -> UnsafeMutablePointer<BlockShape> {
    var current: TypeInfo? = type
    var hasDeinit = false
    let layout = types.instanceLayout(of: type)
    var order = Array(layout.fields.indices)
    while let info = current {
      hasDeinit = hasDeinit || info.nominal?.deinitializer != nil
      current = types.superclass(of: info)
      // A class's fields are let go in their order, but for its one link to another of the class: that goes last, as
      // the compiler unwinds lists.
      let own = layout.fields.indices.filter { index in
        info.nominal?.fields.contains { $0 === layout.fields[index].variable } ?? false
      }
      let links = own.filter { index in
        guard case .optional(let payload, _) = layout.fields[index].type.form else { return false }
        return payload === info && layout.fields[index].variable.strength == .strong
      }
      if links.count == 1, let last = own.last {
        order.remove(at: links[0])
        order.insert(links[0], at: last)
      }
    }
    return shape(layout.segments, number: type.number, farewells: hasDeinit ? farewells : nil, order: order)
  }

  // Globals and statics.

  /// Words of each bank that a chapter's globals may take.
  private static let globalLimit = 0x7000
  /// There is no room for some of them: no cell can run.
  private(set) var hasTooManyGlobals = false

  /// Gives a cell's globals their places.
  func declareGlobals(_ variables: [VariableDecl]) {
    for variable in variables where globals[variable] == nil {
      let layout = types.storedLayout(variable, types.info(variable.type))
      globals[variable] = GlobalPlace(raw: globalRaw, reference: globalReferences)
      guard globalRaw + layout.raw < Self.globalLimit, globalReferences + layout.references < Self.globalLimit else {
        hasTooManyGlobals = true
        continue
      }
      globalRaw += layout.raw
      globalReferences += layout.references
    }
  }

  func staticPlace(_ variable: VariableDecl, _ substitution: Substitution, type: TypeInfo) -> StaticPlace {
    let key = StaticKey(variable: variable, substitution: substitution)
    if let known = statics[key] { return known }
    let layout = types.storedLayout(variable, type)
    if staticRaw + layout.raw + 1 < Stack.staticWords, staticReferences + layout.references + 2 < Stack.staticWords {
      staticRaw += layout.raw + 1
      staticReferences += layout.references
    } else {
      types.refuse("static properties of more than \(Stack.staticWords) words")
    }
    let function = number(of: .staticValue(variable, substitution), name: variable.name) {
      [unowned self] number throws(CompilationFailure) in
      try FunctionCompiler(program: self, number: number, substitution: substitution).compileStatic(variable)
    }
    let place = StaticPlace(
      raw: -staticRaw, reference: -staticReferences, flag: -staticRaw + layout.raw, function: function)
    statics[key] = place
    return place
  }

  /// Where the value of a cell's last line is left for the session to show: two references among the statics.
  private(set) lazy var shownPlace: ShownPlace = {
    staticReferences += 2
    return ShownPlace(text: -staticReferences, object: -staticReferences + 1)
  }()

  // Casts.

  /// A number for what a cast asks for.
  func cast(_ type: Type) -> Int {
    if let known = castNumbers[type] { return known }
    casts.append(type)
    castNumbers[type] = casts.count - 1
    return casts.count - 1
  }

  func castSucceeds(_ cast: Int, type: Int) -> Bool {
    guard type > 0 else { return false }
    let key = cast << 32 | type
    if let known = castAnswers[key] { return known }
    let answer = isInstance(types[type], of: casts[cast])
    castAnswers[key] = answer
    return answer
  }

  func isKind(_ type: Int, of other: Int) -> Bool { castSucceeds(cast(types[other].type), type: type) }

  private func isInstance(_ type: TypeInfo, of target: Type) -> Bool {
    switch target {
    case .existential(let existential):
      if existential.isAnyObject, !isReference(type) { return false }
      if let superclass = existential.superclass, !isInstance(type, of: superclass) { return false }
      guard existential.protocols.allSatisfy({ oracle.conformance(of: type.type, to: $0) != nil }) else { return false }
      guard let own = existential.protocols.first?.selfParameter else { return true }
      return existential.arguments.allSatisfy {
        oracle.substitute(.associated(.generic(own), $0.associated), Substitution([own: type.type])) == $0.type
      }
    case .nominal(let decl, _) where decl.kind == .classType && decl.representation == nil:
      var current: TypeInfo? = type
      while let info = current {
        if info.type == target { return true }
        guard info.isInstance else { return false }
        current = types.superclass(of: info)
      }
      return false
    case .metatype(let instance):
      guard case .existential(let existential) = instance else { return type === types.info(target) }
      return isInstance(type, of: instance) && (!type.isExistential || conformsItself(existential))
    case .protocolMetatype(let own): return type === types.info(own)
    case .nominal, .generic, .associated, .tuple, .function, .opaque, .variable, .error:
      return type === types.info(target)
    }
  }

  /// Whether the type of a protocol itself counts as one that conforms to it, as `Any` and `Error` do.
  private func conformsItself(_ existential: ExistentialType) -> Bool {
    existential.protocols.allSatisfy { $0.libraryModule != nil && $0.name == "Error" }
  }

  private func isReference(_ type: TypeInfo) -> Bool {
    switch type.form {
    case .instance, .host: true
    case .scalar, .string, .character, .array, .dictionary, .set, .optional, .structure, .tuple, .enumeration, .closure,
      .existential, .metatype:
      false
    }
  }

  func typeName(_ type: Int, isQualified: Bool) -> String {
    type > 0 ? oracle.name(of: types[type].type, isQualified: isQualified) : "Any"
  }

  /// Closures that the compiler itself made, by whose identity their code is found.
  private var madeClosures: [ClosureExpression] = []

  func keep(_ closure: ClosureExpression) { madeClosures.append(closure) }

  /// A range that stands for no source.
  var noRange: SourceRange { SourceRange(SourceID(0), 0, 0) }

  /// A number for a place in the source, from 1.
  func site(_ site: SourceSite) -> Int {
    sites.append(site)
    return sites.count
  }
}
