extension Optional: Bridged where Wrapped: Bridged {
  package static var rawCount: Int { Wrapped.rawCount + (Wrapped.isFirstReferenceNonNil ? 0 : 1) }
  package static var referenceCount: Int { Wrapped.referenceCount }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Wrapped? {
    if Wrapped.isFirstReferenceNonNil {
      references[0] == nil ? nil : Wrapped.load(raw, references)
    } else {
      raw[0] == 0 ? nil : Wrapped.load(raw + 1, references)
    }
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    let payload = Wrapped.isFirstReferenceNonNil ? raw : raw + 1
    if let value = self {
      if !Wrapped.isFirstReferenceNonNil { raw[0] = 1 }
      value.store(payload, references)
    } else {
      for word in 0..<Self.rawCount { raw[word] = 0 }
      for word in 0..<Self.referenceCount { references[word] = nil }
    }
  }
}

extension Array: Bridged where Element: Bridged {
  package static var rawCount: Int { 0 }
  package static var referenceCount: Int { 1 }
  package static var isFirstReferenceNonNil: Bool { true }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> [Element] {
    let object = unsafeDowncast(references[0]!, to: ArrayObject.self)
    return [Element](unsafeUninitializedCapacity: object.count) { buffer, count in
      for i in 0..<object.count {
        let element = Element.load(
          object.raw + i * object.rawStride, object.references + i * object.referenceStride)
        buffer.initializeElement(at: i, to: element)
      }
      count = object.count
    }
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    let object = ArrayObject(
      rawStride: Element.rawCount, referenceStride: Element.referenceCount,
      elementBytes: MemoryLayout<Element>.stride, capacity: count)
    object.grow(by: count)
    for (i, element) in enumerated() {
      element.store(object.raw + i * object.rawStride, object.references + i * object.referenceStride)
    }
    references[0] = object
  }
}

extension Range: Bridged where Bound: Bridged {
  package static var rawCount: Int { 2 * Bound.rawCount }
  package static var referenceCount: Int { 2 * Bound.referenceCount }
  package static var isFirstReferenceNonNil: Bool { Bound.isFirstReferenceNonNil }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Range {
    let lower = Bound.load(raw, references)
    let upper = Bound.load(raw + Bound.rawCount, references + Bound.referenceCount)
    return Range(uncheckedBounds: (lower, upper))
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    lowerBound.store(raw, references)
    upperBound.store(raw + Bound.rawCount, references + Bound.referenceCount)
  }
}

extension ClosedRange: Bridged where Bound: Bridged {
  package static var rawCount: Int { 2 * Bound.rawCount }
  package static var referenceCount: Int { 2 * Bound.referenceCount }
  package static var isFirstReferenceNonNil: Bool { Bound.isFirstReferenceNonNil }

  package static func load(
    _ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>
  ) -> ClosedRange {
    let lower = Bound.load(raw, references)
    let upper = Bound.load(raw + Bound.rawCount, references + Bound.referenceCount)
    return ClosedRange(uncheckedBounds: (lower, upper))
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    lowerBound.store(raw, references)
    upperBound.store(raw + Bound.rawCount, references + Bound.referenceCount)
  }
}

/// A tuple: its elements' words one after the other, whatever their labels are.
package struct Several<each Element: Bridged>: Bridged {
  package let elements: (repeat each Element)

  package init(_ elements: repeat each Element) { self.elements = (repeat each elements) }

  package static var rawCount: Int {
    var count = 0
    for element in repeat (each Element).self { count += element.rawCount }
    return count
  }

  package static var referenceCount: Int {
    var count = 0
    for element in repeat (each Element).self { count += element.referenceCount }
    return count
  }

  package static var isFirstReferenceNonNil: Bool {
    for element in repeat (each Element).self {
      if element.referenceCount > 0 { return element.isFirstReferenceNonNil }
    }
    return false
  }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Self {
    var raw = raw
    var references = references
    func next<T: Bridged>(_ type: T.Type) -> T {
      defer {
        raw += T.rawCount
        references += T.referenceCount
      }
      return T.load(raw, references)
    }
    return Several(repeat next((each Element).self))
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    var raw = raw
    var references = references
    func store<T: Bridged>(_ value: T) {
      value.store(raw, references)
      raw += T.rawCount
      references += T.referenceCount
    }
    for element in repeat each elements { store(element) }
  }
}
