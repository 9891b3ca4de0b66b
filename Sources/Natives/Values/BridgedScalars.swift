extension Bridged where Self: FixedWidthInteger {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Self {
    Self(truncatingIfNeeded: raw[0])
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = UInt64(truncatingIfNeeded: self)
  }
}

extension Int: Bridged {}
extension Int32: Bridged {}
extension Int64: Bridged {}
extension UInt8: Bridged {}
extension UInt16: Bridged {}
extension UInt32: Bridged {}
extension UInt64: Bridged {}

extension Bool: Bridged {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Bool {
    raw[0] != 0
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = self ? 1 : 0
  }
}

extension Double: Bridged {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Double {
    Double(bitPattern: raw[0])
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = bitPattern
  }
}

extension Float: Bridged {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: raw[0]))
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = UInt64(bitPattern)
  }
}

extension Unicode.Scalar: Bridged {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  /// The word is always a scalar's value, never a surrogate's.
  package static func load(
    _ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>
  ) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: raw[0]))!
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = UInt64(value)
  }
}

/// The result of a function that gives nothing.
package struct Nothing: Bridged {
  package init() {}
  package static var rawCount: Int { 0 }
  package static var referenceCount: Int { 0 }
  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Nothing {
    Nothing()
  }
  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {}
}
