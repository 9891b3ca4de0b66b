/// How the words of a block are divided: segments of raw words followed by reference words.
///
/// A box, an indirect payload and a closure's captures are one segment; an instance has one for each field, so that
/// a subclass's fields follow its superclass's.
package struct BlockShape {
  package struct Segment {
    package var raw: Int32
    package var references: Int32

    package init(raw: Int, references: Int) {
      self.raw = Int32(raw)
      self.references = Int32(references)
    }
  }

  /// Reference words that stand together.
  struct References {
    var word: Int32
    var count: Int32
  }

  package var wordCount: Int
  package var segmentCount: Int
  package var segments: UnsafeMutablePointer<Segment>
  /// What a block lets go when it ends, in order.
  var releasedCount: Int
  var released: UnsafeMutablePointer<References>
  /// Of an instance: its class's number among the types; of a closure: its function's number; else 0.
  package var number: Int
  /// Where instances with a `deinit` wait for it; nil when there is none to run.
  package var farewells: Farewells?

  /// `order` says which segment is let go after which, if not one after the other.
  package init(segments list: [Segment], number: Int, farewells: Farewells? = nil, order: [Int]? = nil) {
    wordCount = list.reduce(0) { $0 + Int($1.raw + $1.references) }
    segmentCount = list.count
    segments = .allocate(capacity: max(1, list.count))
    segments.initialize(from: list, count: list.count)
    var parts: [References] = []
    var word: Int32 = 0
    for segment in list {
      parts.append(References(word: word + segment.raw, count: segment.references))
      word += segment.raw + segment.references
    }
    let gone = (order ?? Array(list.indices)).map { parts[$0] }.filter { $0.count > 0 }
    releasedCount = gone.count
    released = .allocate(capacity: max(1, gone.count))
    released.initialize(from: gone, count: gone.count)
    self.number = number
    self.farewells = farewells
  }

  /// Gives back what the shape points to. No block of this shape is left.
  package func deallocateParts() {
    segments.deallocate()
    released.deallocate()
  }
}

/// The instances whose last reference is gone and whose `deinit` has not yet run, in order. The machine runs them at
/// its next release point.
package final class Farewells {
  /// A `deinit` that runs: those that waited beside its instance wait on until it has ended.
  private struct Running {
    var frame: UInt
    var rest: ArraySlice<BlockObject?>
  }

  /// A slice keeps what it no longer shows: the place of one that has been taken out is nil.
  private var waiting: ArraySlice<BlockObject?> = []
  private var running: [Running] = []
  /// What the machine polls: not 0 while one waits or runs.
  package let count: UnsafeMutablePointer<Int>

  package init() {
    count = .allocate(capacity: 1)
    count.initialize(to: 0)
  }

  deinit { count.deallocate() }

  package func add(_ block: BlockObject) {
    waiting.append(block)
    count.pointee = waiting.count + running.count
  }

  /// The next instance whose `deinit` is to be called from a frame. What an instance held follows it, before those that
  /// waited with it.
  package func next(in frame: UInt) -> BlockObject? {
    while let last = running.last?.frame, last >= frame {
      let rest = running.removeLast().rest
      if waiting.isEmpty { waiting = rest } else { waiting += rest }
    }
    guard !waiting.isEmpty else {
      count.pointee = running.count
      return nil
    }
    let block = waiting[waiting.startIndex]
    waiting[waiting.startIndex] = nil
    running.append(Running(frame: frame, rest: waiting.dropFirst()))
    waiting = []
    count.pointee = running.count
    return block
  }

  /// Lets all of them go without their `deinit`. What they held may come to wait in turn, so it is done until none
  /// does; none goes while the lists are being changed.
  package func removeAll() {
    while !waiting.isEmpty || !running.isEmpty {
      let gone = (waiting, running)
      waiting = []
      running = []
      withExtendedLifetime(gone) {}
    }
    count.pointee = 0
  }
}

package struct BlockHeader {
  package var shape: UnsafePointer<BlockShape>
  /// The object's own number for `ObjectIdentifier` and hashes, given when first asked for; 0 before.
  package var identity: UInt32
  /// Its `deinit` runs or has run.
  package var isFinished: Bool
}

/// Words on the heap: a captured variable's box, an indirect payload, a closure with its captures, an instance.
///
/// Invariants: the shape outlives the block; the words are divided as it says, reference words own what they hold.
package final class BlockObject: ManagedBuffer<BlockHeader, UInt64> {
  /// Where the words begin, in bytes from the object's address.
  package static let wordsOffset = 32

  /// A block whose words are zero (and references nil).
  package static func make(_ shape: UnsafePointer<BlockShape>) -> BlockObject {
    let count = shape.pointee.wordCount
    let block = unsafeDowncast(
      BlockObject.create(minimumCapacity: count) { _ in BlockHeader(shape: shape, identity: 0, isFinished: false) },
      to: BlockObject.self)
    block.withUnsafeMutablePointerToElements { words in
      var i = 0
      while i < count {
        words[i] = 0
        i &+= 1
      }
    }
    return block
  }

  package var shape: UnsafePointer<BlockShape> { header.shape }

  package var words: UnsafeMutablePointer<UInt64> { withUnsafeMutablePointerToElements { $0 } }

  /// A word as the reference it holds.
  package func reference(_ word: Int) -> UnsafeMutablePointer<AnyObject?> {
    UnsafeMutableRawPointer(words + word).assumingMemoryBound(to: AnyObject?.self)
  }

  deinit {
    withUnsafeMutablePointers { header, words in
      let shape = header.pointee.shape
      if let farewells = shape.pointee.farewells, !header.pointee.isFinished {
        // The host's object goes; what it held lives on in another until its `deinit` has run.
        let heir = BlockObject.make(shape)
        heir.words.update(from: words, count: shape.pointee.wordCount)
        heir.header.identity = header.pointee.identity
        heir.header.isFinished = true
        farewells.add(heir)
        return
      }
      for part in 0..<shape.pointee.releasedCount {
        let references = shape.pointee.released[part]
        for word in Int(references.word)..<Int(references.word + references.count) {
          UnsafeMutableRawPointer(words + word).assumingMemoryBound(to: AnyObject?.self).pointee = nil
        }
      }
    }
  }
}

/// What a `weak` or `unowned` variable holds: a reference that does not keep its object alive.
package final class WeakObject: HeapObject {
  package weak var target: AnyObject?
  package init(_ target: AnyObject?) { self.target = target }
}
