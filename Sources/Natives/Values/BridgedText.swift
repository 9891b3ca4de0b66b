extension Bridged where Self: AnyObject {
  package static var rawCount: Int { 0 }
  package static var referenceCount: Int { 1 }
  package static var isFirstReferenceNonNil: Bool { true }

  /// The checker's types say that the word holds an object of this class.
  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Self {
    unsafeDowncast(references[0]!, to: Self.self)
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    references[0] = self
  }
}

extension StringObject: Bridged {}

extension String: Bridged {
  package static var rawCount: Int { 0 }
  package static var referenceCount: Int { 1 }
  package static var isFirstReferenceNonNil: Bool { true }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> String {
    StringObject.load(raw, references).string
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    references[0] = StringObject(self)
  }
}

extension Character: Bridged {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 1 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Character {
    guard let object = references[0] else {
      return Character(Unicode.Scalar(UInt32(truncatingIfNeeded: raw[0]))!)
    }
    return Character(unsafeDowncast(object, to: StringObject.self).string)
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    let scalars = unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      raw[0] = UInt64(first.value)
      references[0] = nil
    } else {
      raw[0] = 0
      references[0] = StringObject(String(self))
    }
  }
}
