#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The memory that all calls of a session share: globals, both register banks, and the frames of waiting callers.
///
/// Invariants: the words of a bank above the windows in use are nil in the reference bank; globals stand at the
/// bottom, where the window of top-level code begins; statics stand below the globals, at negative indices.
/// The memory is only touched where it is used, so its size costs address space, not memory.
final class Stack {
  struct Frame {
    var pc: UnsafePointer<Instruction>
    var constants: UnsafePointer<UInt64>
    var raw: UnsafeMutablePointer<UInt64>
    var references: UnsafeMutablePointer<Reference>
  }

  /// The deepest chain of calls.
  static let frameLimit = 100_000
  /// Words of a window that need no check of their own, since `frameLimit` of them fit.
  static let plainWindow = 48
  static let staticWords = 0x7FFF
  /// Words that are free above every window, for calls of small ones.
  static let reserve = 1024
  private static let words = staticWords + 0x1_0000 + frameLimit * plainWindow + 0x4_0000

  let rawMemory: UnsafeMutablePointer<UInt64>
  let referenceMemory: UnsafeMutablePointer<Reference>
  let frames: UnsafeMutablePointer<Frame>

  init() {
    rawMemory = Self.zeroed(Self.words)
    referenceMemory = Self.zeroed(Self.words)
    frames = .allocate(capacity: Self.frameLimit + 1)
  }

  deinit {
    // Only globals and statics can still hold something.
    clear(from: 0, to: Self.staticWords + globalReferences)
    free(rawMemory)
    free(referenceMemory)
    frames.deallocate()
  }

  private static func zeroed<Word>(_ count: Int) -> UnsafeMutablePointer<Word> {
    guard let memory = calloc(count, 8) else { fatalError("out of memory") }
    return memory.bindMemory(to: Word.self, capacity: count)
  }

  /// How many words of each bank are globals so far.
  var globalRaw = 0
  var globalReferences = 0
  var staticRaw = 0
  var staticReferences = 0

  var raw: UnsafeMutablePointer<UInt64> { rawMemory + Self.staticWords }
  var references: UnsafeMutablePointer<Reference> { referenceMemory + Self.staticWords }
  var rawEnd: UnsafeMutablePointer<UInt64> { rawMemory + Self.words }
  var referencesEnd: UnsafeMutablePointer<Reference> { referenceMemory + Self.words }

  /// Releases references of the bank, counted from its memory's start.
  func clear(from start: Int, to end: Int) {
    var word = end
    while word > start {
      word -= 1
      let old = referenceMemory[word]
      referenceMemory[word] = nil
      release(old)
    }
  }
}
