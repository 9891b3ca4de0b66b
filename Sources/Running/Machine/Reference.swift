import Natives

/// A word of the reference bank: the address of an object that the word owns, or nil. Counted by hand, so that a
/// count changes only where the machine's instructions say so.
typealias Reference = UnsafeMutableRawPointer?

/// The word of an object in which Swift's runtime counts its owners. Counting there directly, and without the bus lock
/// of an atomic operation, costs a fifth of the runtime's functions; these do the rest.
///
/// Invariants: a session's objects are touched by one thread at a time; the word stands behind the object's type, counts
/// the owners after the first from bit 33 on, and has its highest bit set where it is no plain count (the object is
/// weakly referenced, or never dies). A test pins this with what the runtime itself says.
enum OwnerCount {
  static let one: Int = 1 << 33

  @inline(__always)
  static func word(of object: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Int> {
    (object + 8).assumingMemoryBound(to: Int.self)
  }

  /// Whether nobody else owns the object; what is no plain count is left to the runtime.
  @inline(__always)
  static func isOne(_ object: UnsafeMutableRawPointer) -> Bool {
    word(of: object).pointee >> 33 == 0
  }
}

@inline(__always)
func retain(_ reference: Reference) {
  guard let reference else { return }
  let count = OwnerCount.word(of: reference)
  let more = count.pointee &+ OwnerCount.one
  if more >= 0 { count.pointee = more } else { retainSlowly(reference) }
}

@inline(__always)
func release(_ reference: Reference) {
  guard let reference else { return }
  let count = OwnerCount.word(of: reference)
  let fewer = count.pointee &- OwnerCount.one
  if fewer >= 0 { count.pointee = fewer } else { releaseSlowly(reference) }
}

@inline(never)
private func retainSlowly(_ reference: UnsafeMutableRawPointer) {
  _ = Unmanaged<AnyObject>.fromOpaque(reference).retain()
}

/// Also where the object goes.
@inline(never)
func releaseSlowly(_ reference: UnsafeMutableRawPointer) {
  Unmanaged<AnyObject>.fromOpaque(reference).release()
}

/// The object of a reference, borrowed for the use at hand.
@inline(__always)
func object<Object: AnyObject>(_ reference: UnsafeMutableRawPointer, _ type: Object.Type) -> Object {
  Unmanaged<Object>.fromOpaque(reference).takeUnretainedValue()
}

/// Work on an object that a register holds meanwhile: without a count of its own.
@inline(__always)
func borrowing<Object: AnyObject, Result>(
  _ reference: UnsafeMutableRawPointer, _ type: Object.Type, _ body: (Object) -> Result
) -> Result {
  Unmanaged<Object>.fromOpaque(reference)._withUnsafeGuaranteedRef(body)
}

/// A reference that owns an object.
@inline(__always)
func owned(_ object: AnyObject) -> Reference {
  Unmanaged.passRetained(object).toOpaque()
}

/// A borrowed object in a raw register.
@inline(__always)
func borrowed(_ word: UInt64) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer(bitPattern: UInt(word)).unsafelyUnwrapped
}

@inline(__always)
func address(_ reference: Reference) -> UInt64 { UInt64(UInt(bitPattern: reference)) }

extension UnsafeMutableRawPointer {
  @inline(__always)
  var array: UnsafeMutablePointer<ArrayObject.Header> { header(ArrayObject.Header.self) }

  /// The values of a dictionary: its second property.
  @inline(__always)
  var dictionaryValues: UnsafeMutablePointer<ArrayObject.Header> {
    (self + 24).load(as: UnsafeMutableRawPointer.self).array
  }

  /// The words of a block.
  @inline(__always)
  var words: UnsafeMutablePointer<UInt64> { (self + 32).assumingMemoryBound(to: UInt64.self) }

  @inline(__always)
  var shape: UnsafePointer<BlockShape> { header(UnsafePointer<BlockShape>.self).pointee }
}

extension UnsafeMutablePointer {
  /// A register of a window.
  @inline(__always)
  subscript(_ register: UInt16) -> Pointee {
    get { self[Int(register)] }
    nonmutating set { self[Int(register)] = newValue }
  }
}

extension UnsafeMutablePointer where Pointee == UInt64 {
  @inline(__always)
  func int(_ register: Int) -> Int { Int(Int64(bitPattern: self[register])) }

  @inline(__always)
  func set(_ register: Int, _ value: Int) { self[register] = UInt64(bitPattern: Int64(value)) }

  @inline(__always)
  func double(_ register: Int) -> Double { Double(bitPattern: self[register]) }

  @inline(__always)
  func set(_ register: Int, _ value: Double) { self[register] = value.bitPattern }

  @inline(__always)
  func float(_ register: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: self[register])) }

  @inline(__always)
  func set(_ register: Int, _ value: Float) { self[register] = UInt64(value.bitPattern) }

  @inline(__always)
  func set(_ register: Int, _ value: Bool) { self[register] = value ? 1 : 0 }
}

extension UnsafePointer where Pointee == UInt64 {
  @inline(__always)
  func int(_ constant: Int) -> Int { Int(Int64(bitPattern: self[constant])) }

  @inline(__always)
  func double(_ constant: Int) -> Double { Double(bitPattern: self[constant]) }
}

extension UnsafeMutablePointer where Pointee == Reference {
  /// Stores a reference that is already owned, and releases what stood there.
  @inline(__always)
  func put(_ register: Int, _ new: Reference) {
    let old = self[register]
    self[register] = new
    release(old)
  }

  /// Stores a further reference to an object.
  @inline(__always)
  func copy(_ register: Int, _ new: Reference) {
    retain(new)
    put(register, new)
  }

  @inline(__always)
  func take(_ register: Int) -> Reference {
    let old = self[register]
    self[register] = nil
    return old
  }

  /// Releases registers, the last one first.
  @inline(__always)
  func clear(from register: Int, count: Int) {
    var word = register &+ count
    while word > register {
      word &-= 1
      put(word, nil)
    }
  }
}
