/// A host type that crosses between the machine's words and host functions.
///
/// The words are those that the machine's layout gives the cell type of the same name.
package protocol Bridged: SendableMetatype {
  /// Raw and reference words of a value.
  static var rawCount: Int { get }
  static var referenceCount: Int { get }
  /// Whether the first reference word of a value is never nil, so that an optional needs no tag word.
  static var isFirstReferenceNonNil: Bool { get }
  static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Self
  func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>)
}

extension Bridged {
  package static var isFirstReferenceNonNil: Bool { false }

  /// Reads the next argument.
  @inline(__always)
  static func next(_ call: inout NativeCall) -> Self {
    let value = load(call.raw + call.rawIndex, call.references + call.referenceIndex)
    call.rawIndex += rawCount
    call.referenceIndex += referenceCount
    return value
  }

  /// Writes the result.
  @inline(__always)
  func store(_ call: inout NativeCall) {
    store(call.raw + call.rawIndex, call.references + call.referenceIndex)
    call.rawIndex += Self.rawCount
    call.referenceIndex += Self.referenceCount
  }
}
