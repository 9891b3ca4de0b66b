import Natives
import TensorCore

extension Machine {
  /// Compiles a function that was reached for the first time.
  @inline(never)
  mutating func compile(_ function: Int) -> Bool {
    switch program.compile(function) {
    case .success: return true
    case .failure(let failure):
      complaint = failure.message
      return false
    }
  }

  /// Finds what a selector means for a type, and remembers it.
  @inline(never)
  func resolve(type: UInt64, selector: Int) -> Int {
    let function = program.function(selector: selector, forType: Int(type))
    functions.remember(type: type, selector: selector, function: function)
    return function
  }

  /// What a selector means for a type.
  @inline(__always)
  func function(type: UInt64, selector: Int) -> Int {
    let known = functions.find(type: type, selector: selector)
    return known < 0 ? resolve(type: type, selector: selector) : known
  }

  /// Where a selector's receiver stands in the callee's window.
  @inline(__always)
  func receiver(of selector: Int) -> Int { Int(selectors[selector].receiver) }

  /// Sets out with an error; the words hold its existential.
  mutating func throwError(_ raw: UnsafeMutablePointer<UInt64>, _ reference: UnsafeMutablePointer<Reference>) {
    errorType = raw[0]
    errorWord = raw[1]
    errorReference = reference.take(0)
  }

  /// The error that was thrown, for a handler.
  mutating func takeError(_ raw: UnsafeMutablePointer<UInt64>, _ reference: UnsafeMutablePointer<Reference>) {
    raw[0] = errorType
    raw[1] = errorWord
    reference.put(0, errorReference)
    errorReference = nil
  }

  /// Where an error goes in the function that a call returns to; nil when nothing there handles errors.
  @inline(never)
  func handler(_ pc: UnsafePointer<Instruction>, _ constants: UnsafePointer<UInt64>) -> UnsafePointer<Instruction>? {
    let code = Code.of(constants: constants)
    return code.handler(returningTo: pc - code.start).map { code.start + $0 }
  }

  /// Puts the next instance that waits for its `deinit` where the function expects it.
  @inline(never)
  mutating func nextFarewell(_ window: UnsafeMutablePointer<Reference>) -> Int? {
    guard let block = farewells.next(in: UInt(bitPattern: frame)) else { return nil }
    window.put(0, owned(block))
    return program.deinitializer(ofClass: block.shape.pointee.number)
  }

  /// Calls a host function; false when it failed, or left a failure of the tensor library pending.
  @inline(never)
  mutating func callNative(
    _ native: UInt64, site: UInt64, _ raw: UnsafeMutablePointer<UInt64>,
    _ references: UnsafeMutablePointer<Reference>
  ) -> Bool {
    let context = TensorContext.current
    context.site = UInt32(truncatingIfNeeded: site)
    let body = object(borrowed(native), NativeBox.self).function.body
    var call = NativeCall(
      raw: raw, references: UnsafeMutableRawPointer(references).assumingMemoryBound(to: AnyObject?.self),
      services: services)
    do {
      try body(&call)
    } catch {
      complaint = "Fatal error: " + error.message
      relatedSite = error.relatedSite
      return false
    }
    if context.failure != nil, let failure = context.takeFailure() {
      complaint = "Fatal error: " + failure.message
      relatedSite = failure.relatedSite
      return false
    }
    return true
  }
}

/// A host function as a constant of code.
final class NativeBox {
  let function: NativeFunction
  init(_ function: NativeFunction) { self.function = function }
}
