import Natives

/// A word of the reference bank: the address of an object that the word owns, or nil. Counted by hand, so that a
/// count changes only where the machine's instructions say so.
typealias Reference = UnsafeMutableRawPointer?

@inline(__always)
func retain(_ reference: Reference) {
  if let reference { _ = Unmanaged<AnyObject>.fromOpaque(reference).retain() }
}

@inline(__always)
func release(_ reference: Reference) {
  if let reference { Unmanaged<AnyObject>.fromOpaque(reference).release() }
}

/// The object of a reference, borrowed for the use at hand.
@inline(__always)
func object<Object: AnyObject>(_ reference: UnsafeMutableRawPointer, _ type: Object.Type) -> Object {
  Unmanaged<Object>.fromOpaque(reference).takeUnretainedValue()
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
