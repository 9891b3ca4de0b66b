import TensorKernels

/// What an elementwise operation on many numbers will give: it is computed when someone reads it, together with the
/// operations that lead to it and were not read either, in one pass over memory.
///
/// A program can't tell: operands are kept as they were (a write in place copies them first), errors come from the
/// operation's own line, memory counts against the limit from then on, and the bits are those of single operations.
///
/// Invariants: all values of one chain have the same `count`. `storage` is nil or refers back to this value. `uses` counts
/// the pending values that have this one as an operand. A computed value has no operands; `result` is set if it has uses.
final class PendingValue {
  /// The operation, with the numbers that it was given.
  enum Step {
    case unary(nbk_unary)
    /// A backward rule: the saved value, then the gradient.
    case gradient(nbk_gradient)
    case binary(nbk_binary)
    case clamp(Float, Float)
    case leaky(Float)
    case leakyGradient(Float)
    case fill(Float)
  }

  enum Operand {
    case pending(PendingValue)
    /// Numbers in memory, kept as they are now; step 0 repeats the first.
    case numbers(Storage, offset: Int, step: Int)
    /// The same, repeated: element i is number (i / inner) mod period.
    case repeated(Storage, offset: Int, inner: Int, period: Int)
    case number(Float)
    case none
  }

  /// From this many numbers on, operations wait: below, a value stays in the cache anyway.
  static let leastCount = 1 << 15
  /// A chain is computed before it has more operations than this, so that it keeps no operand alive for long.
  private static let mostSteps = 24
  /// The same for operands in memory of the size of the result.
  private static let mostArrays = 4

  private let step: Step
  private var a: Operand
  private var b: Operand
  let count: Int
  /// At most so many operations and operands in memory stand behind this value, itself included.
  private var steps = 1
  private var arrays = 0
  /// The storage that waits for the numbers; nil once no tensor refers to it.
  unowned(unsafe) var storage: Storage?
  private var result: Storage?
  private var uses = 0
  /// Where the value stands among those being computed; meaningless otherwise.
  private var position = -1

  private init(_ step: Step, _ count: Int, _ a: Operand, _ b: Operand) {
    self.step = step
    self.count = count
    self.a = a
    self.b = b
    for operand in [a, b] {
      switch operand {
      case .pending(let value):
        value.uses += 1
        steps += value.steps
        arrays += value.arrays
      case .numbers: arrays += 1
      case .repeated, .number, .none: break
      }
    }
  }

  deinit { dropOperands() }

  private func dropOperands() {
    for operand in [a, b] { if case .pending(let value) = operand { value.uses -= 1 } }
    a = .none
    b = .none
    steps = 0
    arrays = 0
  }

  // MARK: Making

  /// The result of a step over float32 numbers, in the shape of `x`, which is contiguous. An operand is a tensor of as many numbers in one piece, one whose numbers are all one place in memory, or, of a binary step, one
  /// that has a `repetition`.
  static func tensor(
    _ step: Step, like x: Tensor, _ a: Tensor?, _ b: Tensor? = nil, number: Float? = nil, reversed: Bool = false
  ) throws(TensorError) -> Tensor {
    let context = ActiveContext.current
    let bytes = x.count &* 4
    if bytes > 1 << 20, bytes > context.state.pointee.memoryLimit &- TensorContext.bytesInUse {
      throw .tooLarge(x.dims, .float32, limit: context.state.pointee.memoryLimit)
    }
    let canRepeat = if case .binary = step { true } else { false }
    var first = operand(a, over: x, canRepeat: canRepeat)
    var second = number.map { .number($0) } ?? operand(b, over: x, canRepeat: true)
    if load(first).steps + load(second).steps >= mostSteps || load(first).arrays + load(second).arrays > mostArrays {
      compute([first, second].compactMap { if case .pending(let value) = $0 { value } else { nil } })
      first = operand(a, over: x, canRepeat: canRepeat)
      second = number.map { .number($0) } ?? operand(b, over: x, canRepeat: true)
    }
    if reversed { swap(&first, &second) }
    let value = PendingValue(step, x.count, first, second)
    return Tensor(
      storage: Storage(pending: value, bytes: bytes), dtype: .float32, dims: x.dims, strides: x.strides, count: x.count,
      isContiguous: true)
  }

  /// One number repeated, which takes no memory where it is only an operand.
  static func filled(_ dims: Dims, _ number: Float) throws(TensorError) -> Tensor {
    let shape = Tensor(
      storage: Storage(pending: PendingValue(.fill(number), dims.product, .none, .none), bytes: dims.product &* 4),
      dtype: .float32, dims: dims, strides: dims.contiguousStrides, count: dims.product, isContiguous: true)
    return shape
  }

  /// A number takes the place of a value that is one number repeated, where the kernel `canRepeat` it.
  private static func operand(_ x: Tensor?, over whole: Tensor, canRepeat: Bool) -> Operand {
    guard let x else { return .none }
    let count = whole.count
    if let value = x.storage.pending, x.count == count, x.isContiguous {
      if canRepeat, case .fill(let number) = value.step { return .number(number) }
      return .pending(value)
    }
    if x.count == count && x.isContiguous { return .numbers(x.storage.copyOnWrite(), offset: x.offset, step: 1) }
    guard let pattern = repetition(of: x, over: whole) else {
      return .numbers(x.storage.copyOnWrite(), offset: x.offset, step: 0)
    }
    return .repeated(x.storage.copyOnWrite(), offset: x.offset, inner: pattern.inner, period: pattern.period)
  }

  /// How the numbers of a tensor repeat when it is broadcast to the shape of `x`; nil where the pattern is more than one
  /// axis, or neighbouring ones, repeated.
  static func repetition(of small: Tensor, over x: Tensor) -> (inner: Int, period: Int)? {
    let strides = small.strides(broadcastTo: x.dims)
    var axis = x.dims.count - 1
    var inner = 1
    while axis >= 0, strides[axis] == 0 || x.dims[axis] == 1 {
      inner *= x.dims[axis]
      axis -= 1
    }
    var period = 1
    while axis >= 0, strides[axis] == period || x.dims[axis] == 1 {
      period *= x.dims[axis]
      axis -= 1
    }
    while axis >= 0, strides[axis] == 0 { axis -= 1 }
    return axis < 0 && period > 1 ? (inner, period) : nil
  }

  private static func load(_ operand: Operand) -> (steps: Int, arrays: Int) {
    switch operand {
    case .pending(let value): (value.steps, value.arrays)
    case .numbers: (0, 1)
    case .repeated, .number, .none: (0, 0)
    }
  }

  // MARK: Computing

  /// Computes values that are still pending, and what they need, one pass for each number of elements.
  static func compute(_ values: [PendingValue]) {
    if values.count == 1, values[0].isReady { return values[0].computeAlone() }
    var waiting = values.filter { !$0.isComputed }
    while let count = waiting.first?.count {
      var pass = Pass(waiting.filter { $0.count == count })
      pass.run()
      waiting.removeAll { $0.count == count }
    }
  }

  /// Computes a value that is still pending, and gives the sum of its numbers, added up while they are in the cache.
  static func computeSum(_ value: PendingValue) -> Float {
    var pass = Pass([value])
    return pass.run(summing: value)
  }

  private var isComputed: Bool { steps == 0 }

  /// Whether it waits for nobody but the one who reads it.
  private var isReady: Bool {
    if isComputed { return false }
    for operand in [a, b] { if case .pending(let value) = operand, !value.isComputed { return false } }
    return true
  }

  /// The same as a pass with this value alone, without its lists: for one operation they would be a hundredth of the time.
  private func computeAlone() {
    let sizeClass = BlockPool.sizeClass(count &* 4)
    storage?.releaseReservation()
    let block = ActiveContext.current.pool.take(sizeClass)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2) { numbers in
      withUnsafeTemporaryAllocation(of: nbk_place.self, capacity: 3) { places in
        places.initializeElement(at: 0, to: a.place(number: numbers.baseAddress!))
        places.initializeElement(at: 1, to: b.place(number: numbers.baseAddress! + 1))
        places.initializeElement(
          at: 2,
          to: nbk_place(base: block.assumingMemoryBound(to: Float.self), step: 1, scratch: 0, inner: 0, period: 0))
        var only = step.kernelStep(0, 1, 2)
        nbk_run_steps_f32(count, &only, 1, places.baseAddress!, 3, 0)
      }
    }
    receive(block, sizeClass, isAwaited: uses > 0)
    dropOperands()
  }

  /// Gives the numbers in `block` to whoever wants them.
  private func receive(_ block: UnsafeMutableRawPointer, _ sizeClass: Int, isAwaited: Bool) {
    if let storage {
      storage.receive(block)
      self.storage = nil
      if isAwaited { result = storage.copyOnWrite() }
    } else if isAwaited {
      result = Storage(block: block, sizeClass)
    } else {
      ActiveContext.current.pool.give(block, sizeClass)
    }
  }

  /// The numbers of a value that was computed while others still wait for it.
  fileprivate var numbers: Operand {
    guard let result else { preconditionFailure("a computed value with uses has its numbers") }
    return .numbers(result, offset: 0, step: 1)
  }

  /// One pass over memory: the values in an order in which operands come first, and where each puts its numbers.
  private struct Pass {
    private var values: [PendingValue] = []
    private var places: [nbk_place] = []
    private var steps: [nbk_step] = []
    private var singles: [Float] = []
    /// Places whose number stands in `singles`.
    private var singlePlaces: [(place: Int, single: Int)] = []
    private let count: Int
    private let roots: [PendingValue]

    init(_ roots: [PendingValue]) {
      self.roots = roots
      count = roots[0].count
      for root in roots { collect(root) }
    }

    private mutating func collect(_ value: PendingValue) {
      guard value.position < 0 else { return }
      for operand in [value.a, value.b] {
        if case .pending(let inner) = operand, !inner.isComputed { collect(inner) }
      }
      guard value.position < 0 else { return }
      value.position = values.count
      values.append(value)
    }

    /// With `summed`, one of the roots, its sum; else 0.
    @discardableResult
    mutating func run(summing summed: PendingValue? = nil) -> Float {
      // Who is used by whom, and for the last time where.
      var usesHere = Array(repeating: 0, count: values.count)
      var lastUse = Array(repeating: -1, count: values.count)
      for (i, value) in values.enumerated() {
        for operand in [value.a, value.b] {
          if case .pending(let inner) = operand, !inner.isComputed {
            usesHere[inner.position] += 1
            lastUse[inner.position] = i
          }
        }
      }
      let pool = ActiveContext.current.pool
      let sizeClass = BlockPool.sizeClass(count &* 4)
      var blocks: [UnsafeMutableRawPointer?] = Array(repeating: nil, count: values.count)
      for (i, value) in values.enumerated() {
        if value.storage != nil || value.uses > usesHere[i] || lastUse[i] < 0 {
          value.storage?.releaseReservation()
          blocks[i] = pool.take(sizeClass)
        }
      }

      var freeScratch: [Int] = []
      var scratchCount = 0
      var placeOf = Array(repeating: 0, count: values.count)
      for (i, value) in values.enumerated() {
        let a = place(value.a, placeOf)
        let b = place(value.b, placeOf)
        // An operand's scratch memory is free again for the result where it is read here for the last time.
        for operand in [value.a, value.b] {
          if case .pending(let inner) = operand, !inner.isComputed, lastUse[inner.position] == i {
            let old = places[placeOf[inner.position]]
            if old.base == nil, !freeScratch.contains(old.scratch) { freeScratch.append(old.scratch) }
          }
        }
        var own = nbk_place(
          base: blocks[i]?.assumingMemoryBound(to: Float.self), step: 1, scratch: 0, inner: 0, period: 0)
        if own.base == nil {
          if let free = freeScratch.popLast() {
            own.scratch = free
          } else {
            own.scratch = scratchCount
            scratchCount += 1
          }
        }
        placeOf[i] = places.count
        places.append(own)
        steps.append(value.step.kernelStep(UInt16(a), UInt16(b), UInt16(placeOf[i])))
      }
      var sum: Float = 0
      singles.withUnsafeMutableBufferPointer { numbers in
        for (place, single) in singlePlaces { places[place].base = numbers.baseAddress.map { $0 + single } }
        guard let summed, let numbers = places[placeOf[summed.position]].base else {
          nbk_run_steps_f32(count, steps, steps.count, places, places.count, scratchCount)
          return
        }
        sum = nbk_run_steps_and_sum_f32(count, steps, steps.count, places, places.count, scratchCount, numbers)
      }
      finish(blocks, usesHere, sizeClass)
      return sum
    }

    private mutating func place(_ operand: Operand, _ placeOf: [Int]) -> Int {
      if case .pending(let value) = operand, !value.isComputed { return placeOf[value.position] }
      if case .number(let number) = operand {
        singlePlaces.append((places.count, singles.count))
        singles.append(number)
      }
      places.append(operand.place(number: nil))
      return places.count - 1
    }

    private func finish(_ blocks: [UnsafeMutableRawPointer?], _ usesHere: [Int], _ sizeClass: Int) {
      for (i, value) in values.enumerated() {
        value.position = -1
        guard let block = blocks[i] else { continue }
        value.receive(block, sizeClass, isAwaited: value.uses > usesHere[i])
      }
      for value in values { value.dropOperands() }
    }
  }
}

extension PendingValue.Operand {
  /// Where its numbers lie; a single number is put at `number`, or left to the caller. Not for a value that still waits.
  fileprivate func place(number slot: UnsafeMutablePointer<Float>?) -> nbk_place {
    switch self {
    case .pending(let value): return value.numbers.place(number: slot)
    case .numbers(let storage, let offset, let step):
      return nbk_place(
        base: storage.base.assumingMemoryBound(to: Float.self) + offset, step: step, scratch: 0, inner: 0, period: 0)
    case .repeated(let storage, let offset, let inner, let period):
      return nbk_place(
        base: storage.base.assumingMemoryBound(to: Float.self) + offset, step: 1, scratch: 0, inner: inner,
        period: period)
    case .number(let number):
      slot?.initialize(to: number)
      return nbk_place(base: slot, step: 0, scratch: 0, inner: 0, period: 0)
    case .none: return nbk_place(base: nil, step: 0, scratch: 0, inner: 0, period: 0)
    }
  }
}

extension PendingValue.Step {
  fileprivate func kernelStep(_ a: UInt16, _ b: UInt16, _ out: UInt16) -> nbk_step {
    func step(_ kind: nbk_step_kind, _ operation: UInt8 = 0, _ low: Float = 0, _ high: Float = 0) -> nbk_step {
      nbk_step(kind: kind, operation: operation, a: a, b: b, out: out, low: low, high: high)
    }
    return switch self {
    case .unary(let operation): step(.unary, operation.rawValue)
    case .gradient(let rule): step(.gradient, rule.rawValue)
    case .binary(let operation): step(.binary, operation.rawValue)
    case .clamp(let low, let high): step(.clamp, 0, low, high)
    case .leaky(let slope): step(.leaky, 0, slope)
    case .leakyGradient(let slope): step(.leaky_gradient, 0, slope)
    case .fill(let number): step(.fill, 0, number)
    }
  }
}

extension Tensor {
  /// Whether an elementwise operation on this tensor waits until it is read: many float32 numbers in one piece.
  @inline(__always)
  var isDeferred: Bool { count >= PendingValue.leastCount }

  /// Whether every element is the same number in memory.
  var isOneNumber: Bool {
    for i in 0..<dims.count where dims[i] > 1 && strides[i] != 0 { return false }
    return count > 0
  }

  /// Computes the numbers now where they still wait to be read. Never needed for a right answer: for measuring time.
  package func compute() {
    if let pending = storage.pending { PendingValue.compute([pending]) }
  }
}
