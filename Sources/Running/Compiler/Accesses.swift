import Checking
import Natives

/// How a watched variable is told from others while the program runs.
struct AccessKey: Equatable {
  enum Place: Equatable {
    /// By its places among the globals, or its flag among the statics.
    case global(Int, Int)
    case word(Int, in: ObjectBase)
  }

  var place: Place
  var variable: VariableDecl

  init(_ place: Place, _ variable: VariableDecl) {
    self.place = place
    self.variable = variable
  }
}

extension FunctionCompiler {
  /// Of a variable that is watched and that others can see.
  func accessKey(of variable: VariableDecl) -> AccessKey? {
    guard program.isWatched(variable) else { return nil }
    if let global = program.globals[variable] { return AccessKey(.global(global.raw, global.reference), variable) }
    if case .box(let ref)? = storage(of: variable) { return AccessKey(.word(0, in: .reference(ref)), variable) }
    return nil
  }

  /// Gets or sets what accessors stand for, during the accesses to what they change: those are theirs too.
  func during(_ accesses: [AccessKey], _ work: () -> Void) {
    let outer = heldAccesses
    heldAccesses += accesses
    work()
    heldAccesses = outer
  }

  /// Stops where the variable is being changed elsewhere.
  func checkAccess(_ key: AccessKey) {
    if heldAccesses.contains(key) { return }
    let start = mark
    code.emit(.checkAccess(number(of: key), name(of: key)))
    release(to: start)
  }

  func beginAccess(_ key: AccessKey) {
    let start = mark
    code.emit(.beginAccess(number(of: key), name(of: key)))
    release(to: start)
  }

  private func name(of key: AccessKey) -> Constant { code.object(StringObject(key.variable.name)) }

  private func number(of key: AccessKey) -> Raw {
    let number = temporaryWord()
    switch key.place {
    case .global(let raw, let reference):
      // Odd: those of blocks are even.
      loadWord(UInt64(bitPattern: Int64(raw << 20 ^ reference << 1 | 1)), to: number)
    case .word(let word, in: .reference(let block)): code.emit(.accessKey(number, Ref(block), UInt16(word)))
    case .word(let word, in: .borrowed(let block)): code.emit(.accessKeyVia(number, block, UInt16(word)))
    }
    return number
  }
}
