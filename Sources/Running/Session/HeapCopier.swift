import Natives
import TensorCore

/// Copies what a session's words reach, so that the copy can run on without the original noticing.
///
/// Values (strings, arrays, dictionaries) are shared as long as they hold nothing with an identity: whoever writes
/// first finds them referenced twice and copies them then. Instances, captured variables, closures over them and the
/// host's objects are copied, each once, so that identities and cycles come out as they were. Linear in what is
/// reached; tensors share their numbers until one side writes.
struct HeapCopier {
  private var copies: [ObjectIdentifier: AnyObject] = [:]
  /// Weak references are pointed at the copies of their targets when all else is copied.
  private var weak: [(copy: WeakObject, target: AnyObject)] = []
  let tensors = TensorCopier()

  /// The copy of an object, or the object itself where it can be shared.
  mutating func copy(_ object: AnyObject?) -> AnyObject? {
    guard let object else { return nil }
    if let done = copies[ObjectIdentifier(object)] { return done }
    switch object {
    case let array as ArrayObject: return copy(array)
    case let block as BlockObject: return copy(block)
    case let dictionary as DictionaryObject: return copy(dictionary)
    case let reference as WeakObject: return copy(reference)
    case is StringObject: return object
    case let tensor as Tensor: return remember(object, tensors.copy(tensor))
    case let holder as any SessionObject: return remember(object, tensors.copy(holder))
    // Other objects of the host are values: nothing changes in them after they are made.
    default: return object
    }
  }

  /// Ends the copying.
  mutating func finish() {
    for (reference, target) in weak { reference.target = copies[ObjectIdentifier(target)] }
    weak = []
  }

  private mutating func remember(_ object: AnyObject, _ copy: AnyObject) -> AnyObject {
    copies[ObjectIdentifier(object)] = copy
    return copy
  }

  private mutating func copy(_ array: ArrayObject) -> AnyObject {
    let words = array.count * array.referenceStride
    guard words > 0 else { return array }
    var result: ArrayObject?
    for word in 0..<words {
      let old = array.references[word]
      let new = copy(old)
      guard new !== old else { continue }
      if result == nil { result = array.copy(capacity: array.capacity, isExact: true) }
      result!.references[word] = new
    }
    return remember(array, result ?? array)
  }

  private mutating func copy(_ dictionary: DictionaryObject) -> AnyObject {
    let keys = unsafeDowncast(copy(dictionary.keys), to: ArrayObject.self)
    let values = unsafeDowncast(copy(dictionary.values), to: ArrayObject.self)
    let isShared = keys === dictionary.keys && values === dictionary.values
    return remember(dictionary, isShared ? dictionary : dictionary.copy(keys: keys, values: values))
  }

  private mutating func copy(_ block: BlockObject) -> AnyObject {
    let result = BlockObject.make(block.shape)
    // Before its words, since they may lead back to it.
    copies[ObjectIdentifier(block)] = result
    result.header.identity = block.header.identity
    result.header.isFinished = block.header.isFinished
    let shape = block.shape.pointee
    var word = 0
    for index in 0..<shape.segmentCount {
      let segment = shape.segments[index]
      for _ in 0..<segment.raw {
        result.words[word] = block.words[word]
        word += 1
      }
      for _ in 0..<segment.references {
        result.reference(word).pointee = copy(block.reference(word).pointee)
        word += 1
      }
    }
    return result
  }

  private mutating func copy(_ reference: WeakObject) -> AnyObject {
    let result = WeakObject(nil)
    copies[ObjectIdentifier(reference)] = result
    if let target = reference.target { weak.append((result, target)) }
    return result
  }
}
