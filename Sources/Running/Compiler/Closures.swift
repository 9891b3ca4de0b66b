import Checking
import Diagnostics
import Natives

/// What a closure keeps of its surroundings, word by word behind each other in its block.
struct CaptureLayout {
  enum Kind {
    /// The value, which nothing changes any more.
    case value
    /// The variable's box.
    case box
  }

  struct Entry {
    /// The variable as the body names it.
    var variable: VariableDecl
    var kind: Kind
    var word: Int
    var layout: TypeLayout
  }

  var entries: [Entry] = []
  var segments: [BlockShape.Segment] = []
  private var words = 0

  mutating func add(_ variable: VariableDecl, _ kind: Kind, _ layout: TypeLayout) {
    entries.append(Entry(variable: variable, kind: kind, word: words, layout: layout))
    segments.append(BlockShape.Segment(raw: layout.raw, references: layout.references))
    words += layout.raw + layout.references
  }
}

extension FunctionCompiler {
  func writeClosure(_ closure: ClosureExpression, to target: Slot) {
    let captures = closure.captures.filter { storesCapture($0) }
    let layout = captureLayout(captures)
    let function = closureFunction(closure, layout)
    let start = mark
    let block = temporary(.object)
    newBlock(program.shape(layout.segments, number: function), to: block.ref)
    for (capture, entry) in zip(captures, layout.entries) { fill(capture, entry, of: block.ref) }
    moveRefs(block.ref, to: target.ref, 1)
    consume(block, .object)
    release(to: start)
  }

  /// Globals are reached where they stand; everything else goes into the closure.
  private func storesCapture(_ capture: Capture) -> Bool {
    if capture.initial != nil || capture.binding != nil { return true }
    if variables[capture.variable] != nil { return true }
    return program.globals[capture.variable] == nil
  }

  private func captureLayout(_ captures: [Capture]) -> CaptureLayout {
    var layout = CaptureLayout()
    for capture in captures {
      let variable = capture.binding ?? capture.variable
      if capture.initial == nil, capture.binding == nil, case .box? = variables[capture.variable] {
        layout.add(variable, .box, .object)
      } else {
        layout.add(variable, .value, types.storedLayout(variable, info(variable.type)))
      }
    }
    return layout
  }

  /// Copies what is captured into the block.
  private func fill(_ capture: Capture, _ entry: CaptureLayout.Entry, of block: Int) {
    let start = mark
    let words = temporary(entry.layout)
    switch entry.kind {
    case .box:
      guard case .box(let ref)? = variables[capture.variable] else { return }
      copyRefs(ref, to: words.ref, 1)
    case .value:
      if let initial = capture.initial {
        if entry.variable.strength == .strong {
          value(initial, into: words)
        } else {
          let object = value(initial)
          code.emit(.makeWeak(Ref(words.ref), object.ref))
        }
      } else if capture.binding != nil, entry.variable.strength != .strong {
        let object = value(Expression(.variable(capture.variable), capture.variable.type, capture.variable.range))
        code.emit(.makeWeak(Ref(words.ref), object.ref))
      } else {
        load(path(of: capture.variable), entry.layout, to: words, mustBePresent: false)
      }
    }
    storeBlock(
      block, rawWord: entry.word, refWord: entry.word + entry.layout.raw, entry.layout, from: words)
    consume(words, entry.layout)
    release(to: start)
  }

  private func closureFunction(_ closure: ClosureExpression, _ layout: CaptureLayout) -> Int {
    let parameters = closure.parameters.map { info($0.type).layout }
    let references = parameters.reduce(0) { $0 + $1.references }
    let resultInfo = info(closure.type.result)
    let context = layout.entries.isEmpty ? FunctionEntry.noContext : UInt16(resultInfo.layout.references + references)
    let outer = (substitution, isLibrary, localFunctions, program, name)
    let key = FunctionKey.closure(ObjectIdentifier(closure), substitution, parent: number)
    return program.number(of: key, name: "closure in \(name)", context: context) {
      number throws(CompilationFailure) in
      let compiler = FunctionCompiler(program: outer.3, number: number, substitution: outer.0)
      compiler.isLibrary = outer.1
      compiler.localFunctions = outer.2
      compiler.name = outer.4.hasPrefix("closure in ") ? outer.4 : "closure in \(outer.4)"
      return try compiler.compileClosure(closure, layout)
    }
  }

  func compileClosure(_ closure: ClosureExpression, _ layout: CaptureLayout) throws(CompilationFailure) -> Code {
    resultType = info(closure.type.result)
    result = reserve(resultType.layout)
    code.range = isLibrary ? nil : closure.range
    openScope()
    let slots = closure.parameters.map { (variable: VariableDecl) in (variable, reserve(info(variable.type).layout)) }
    bindContext(layout)
    for (variable, slot) in slots { bindParameter(variable, slot) }
    finishBody(closure.body)
    return try finish()
  }

  /// What a closure captured is read from its own block, whose reference stands behind the parameters.
  func bindContext(_ layout: CaptureLayout) {
    guard !layout.entries.isEmpty else { return }
    let context = reserve(.object)
    contextRegister = context.ref
    ownReferences.append((context.ref, 1))
    for entry in layout.entries {
      switch entry.kind {
      case .value: variables[entry.variable] = .captured(context.ref, word: entry.word)
      case .box:
        let slot = declareSlot(.object, mayHoldInstances: false)
        code.emit(.copyFieldRef(Ref(slot.ref), Ref(context.ref), UInt16(entry.word)))
        variables[entry.variable] = .box(slot.ref)
      }
    }
  }

  /// A parameter's registers are the function's own: released on return, except of an `inout` one, which goes back.
  func bindParameter(_ variable: VariableDecl, _ slot: Slot) {
    let type = info(variable.type)
    let layout = type.layout
    if types.mayHoldInstances(type) { ownMayHoldInstances = true }
    if !variable.isInout, layout.references > 0 { ownReferences.append((slot.ref, layout.references)) }
    guard needsBox(variable) else {
      variables[variable] = .register(slot)
      return
    }
    let box = reserve(.object)
    ownReferences.append((box.ref, 1))
    newBlock(program.shape(layout), to: box.ref)
    storeBlock(box.ref, rawWord: 0, refWord: layout.raw, layout, from: slot)
    variables[variable] = .box(box.ref)
    if variable.isInout { boxedInouts.append((box.ref, slot, layout)) }
  }

  /// Values of `inout` parameters that closures shared go back to where the caller takes them from; so does what an
  /// initialiser makes, unless it fails.
  func returnBoxedInouts(isFailing: Bool = false) {
    var own: Int?
    if isFailing, let initializing, case .box(let box)? = variables[initializing] { own = box }
    for (box, slot, layout) in boxedInouts where box != own {
      loadBlockWords(box, 0, layout.raw, to: slot.raw)
      for word in 0..<layout.references {
        code.emit(.takeFieldRef(Ref(slot.ref + word), Ref(box), UInt16(layout.raw + word)))
      }
    }
  }

  func finishBody(_ body: [Statement]) {
    statements(body)
    closeScope()
    emitReturn()
  }

  // Local functions with captures: a closure made where it is used.

  func callLocal(
    _ decl: FunctionDecl, _ sub: Substitution, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let closure = temporary(.object)
    writeLocal(decl, sub, to: closure)
    return window(arguments, result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
      .callClosure(Ref(closure.ref), raw, ref)
    }
  }

  /// What a local function takes along of its surroundings.
  func contextLayout(of decl: FunctionDecl) -> CaptureLayout {
    captureLayout(decl.captures.filter { storesCapture($0) })
  }

  /// A block of what a local function takes along; `number` is the function that is called with it.
  func writeContext(of decl: FunctionDecl, _ layout: CaptureLayout, number: Int, to block: Slot) {
    newBlock(program.shape(layout.segments, number: number), to: block.ref)
    let captures = decl.captures.filter { storesCapture($0) }
    for (capture, entry) in zip(captures, layout.entries) { fill(capture, entry, of: block.ref) }
  }

  func writeLocal(_ decl: FunctionDecl, _ sub: Substitution, to target: Slot) {
    let layout = contextLayout(of: decl)
    let merged = merged(sub)
    let resultInfo = types.info(oracle.substitute(decl.result, merged))
    let references = decl.parameters.reduce(0) {
      $0 + types.info(oracle.substitute($1.variable.type, merged)).layout.references
    }
    let context =
      layout.entries.isEmpty ? FunctionEntry.noContext : UInt16(resultInfo.layout.references + references)
    let program = program
    let isLibrary = isLibrary
    let function = program.number(
      of: .local(decl, merged, parent: 0), name: decl.fullName, context: context
    ) { number throws(CompilationFailure) in
      let compiler = FunctionCompiler(program: program, number: number, substitution: merged)
      compiler.isLibrary = isLibrary
      return try compiler.compileLocal(decl, layout)
    }
    let start = mark
    let block = temporary(.object)
    writeContext(of: decl, layout, number: function, to: block)
    moveRefs(block.ref, to: target.ref, 1)
    consume(block, .object)
    release(to: start)
  }

  private func compileLocal(_ decl: FunctionDecl, _ layout: CaptureLayout) throws(CompilationFailure) -> Code {
    name = decl.fullName
    resultType = info(decl.result)
    result = reserve(resultType.layout)
    openScope()
    let slots = decl.parameters.map { ($0.variable, reserve(info($0.variable.type).layout)) }
    bindContext(layout)
    for (variable, slot) in slots { bindParameter(variable, slot) }
    finishBody(oracle.body(of: decl))
    return try finish()
  }

  // Functions as values: closures that call them.

  func functionReference(
    _ decl: FunctionDecl, _ dispatch: Dispatch, _ sub: Substitution, receiver: Expression?, _ whole: Expression,
    to target: Slot
  ) {
    if decl.isLocalFunction, !decl.captures.isEmpty { return writeLocal(decl, concrete(sub), to: target) }
    guard case .function(let signature) = concrete(whole.type) else { return unsupported("a function as a value") }
    let range = whole.range
    let parameters = signature.parameters.enumerated().map { index, parameter in
      let variable = VariableDecl(
        name: "$\(index)", type: parameter.type, scope: .parameter, isConstant: !parameter.isInout, range: range)
      variable.isInout = parameter.isInout
      return variable
    }
    var captures: [Capture] = []
    var base = receiver
    let isWritten = if case .metatype? = receiver?.kind { true } else { false }
    if let receiver, !isWritten {
      // The receiver is evaluated now, and kept: also a type that only running tells.
      let own = VariableDecl(name: "self", type: concrete(receiver.type), scope: .local, isConstant: true, range: range)
      captures.append(Capture(own, binding: own, initial: receiver))
      base = Expression(.variable(own), own.type, range)
    }
    let arguments = parameters.map { variable in
      let expression = Expression(.variable(variable), variable.type, range)
      return variable.isInout ? Argument.reference(expression) : .value(expression)
    }
    let call = Expression(
      .call(Call(.function(decl, dispatch, sub, receiver: base), arguments)), signature.result, range)
    let body = signature.thrown == nil ? call : Expression(.tryExpression(call, .plain), signature.result, range)
    makeClosure(parameters, captures, signature, body, range, to: target)
  }

  func makeClosure(
    _ parameters: [VariableDecl], _ captures: [Capture], _ signature: FunctionType, _ body: Expression,
    _ range: SourceRange, to target: Slot
  ) {
    let closure = ClosureExpression(parameters: parameters, type: signature, range: range)
    closure.captures = captures
    closure.body = [.returns(body, range)]
    program.keep(closure)
    writeClosure(closure, to: target)
  }
}
