import TensorKernels

/// What can stand in a tensor's index: whole numbers, ranges of them, `.all`, `.newAxis` and tensors. Negative positions
/// count from the end.
public protocol TensorIndexing {
  var tensorIndex: TensorIndex { get }
}

/// One part of an index, as a value.
public enum TensorIndex: TensorIndexing {
  /// One element; the axis vanishes.
  case position(Int)
  /// From a position up to, not including, another; nil for the ends.
  case range(from: Int?, to: Int?)
  /// A new axis of size 1.
  case added
  /// As many whole axes as are left.
  case ellipsis
  /// Positions (`.int64`), or a mask (`.bool`).
  case tensor(Tensor)

  public var tensorIndex: TensorIndex { self }

  /// The tensor that it is.
  var picks: Tensor? { if case .tensor(let picks) = self { picks } else { nil } }
}

extension TensorIndexing where Self == TensorIndex {
  /// A whole axis.
  public static var all: TensorIndex { .range(from: nil, to: nil) }
  /// A new axis of size 1.
  public static var newAxis: TensorIndex { TensorIndex.added }
}

extension Int: TensorIndexing {
  public var tensorIndex: TensorIndex { .position(self) }
}
extension Range: TensorIndexing where Bound == Int {
  public var tensorIndex: TensorIndex { .range(from: lowerBound, to: upperBound) }
}
extension ClosedRange: TensorIndexing where Bound == Int {
  public var tensorIndex: TensorIndex { .range(from: lowerBound, to: upperBound == -1 ? nil : upperBound + 1) }
}
extension PartialRangeFrom: TensorIndexing where Bound == Int {
  public var tensorIndex: TensorIndex { .range(from: lowerBound, to: nil) }
}
extension PartialRangeUpTo: TensorIndexing where Bound == Int {
  public var tensorIndex: TensorIndex { .range(from: nil, to: upperBound) }
}
extension PartialRangeThrough: TensorIndexing where Bound == Int {
  public var tensorIndex: TensorIndex { .range(from: nil, to: upperBound == -1 ? nil : upperBound + 1) }
}
extension Tensor: TensorIndexing {
  public var tensorIndex: TensorIndex { .tensor(self) }
}

/// What `Tensor` is indexed through. The subscripts stand in a protocol because of what the compiler makes of
/// `x[rows, columns] += 1`: with a result type of `Self` it chooses the operator that writes back through the setter.
public protocol TensorSubscripts: AnyObject {}

extension Tensor: TensorSubscripts {}

extension TensorSubscripts {
  /// A part of the tensor. Numbers and ranges give a window onto it; tensors as indices give a copy of what they pick.
  /// Each can be assigned to. Gradient: g in its place. Errors: an index out of range; too many indices; an index tensor
  /// that is neither `.int64` nor `.bool`, a mask of another shape; on assignment, a value that doesn't fit.
  public subscript(_ indices: any TensorIndexing...) -> Self {
    get { part(indices) }
    set { assign(newValue, indices) }
  }

  public subscript(_ ellipsis: UnboundedRange) -> Self {
    get { part([TensorIndex.ellipsis]) }
    set { assign(newValue, [TensorIndex.ellipsis]) }
  }

  public subscript(_ ellipsis: UnboundedRange, _ last: any TensorIndexing) -> Self {
    get { part([TensorIndex.ellipsis, last]) }
    set { assign(newValue, [TensorIndex.ellipsis, last]) }
  }

  public subscript(_ ellipsis: UnboundedRange, _ i: any TensorIndexing, _ last: any TensorIndexing) -> Self {
    get { part([TensorIndex.ellipsis, i, last]) }
    set { assign(newValue, [TensorIndex.ellipsis, i, last]) }
  }

  public subscript(_ first: any TensorIndexing, _ ellipsis: UnboundedRange) -> Self {
    get { part([first, TensorIndex.ellipsis]) }
    set { assign(newValue, [first, TensorIndex.ellipsis]) }
  }

  public subscript(_ first: any TensorIndexing, _ ellipsis: UnboundedRange, _ last: any TensorIndexing) -> Self {
    get { part([first, TensorIndex.ellipsis, last]) }
    set { assign(newValue, [first, TensorIndex.ellipsis, last]) }
  }

  public subscript(_ first: any TensorIndexing, _ i: any TensorIndexing, _ ellipsis: UnboundedRange) -> Self {
    get { part([first, i, TensorIndex.ellipsis]) }
    set { assign(newValue, [first, i, TensorIndex.ellipsis]) }
  }

  /// `Tensor` is final and the only class that conforms.
  private var tensor: Tensor { unsafeDowncast(self, to: Tensor.self) }

  private func part(_ indices: [any TensorIndexing]) -> Self {
    unsafeDowncast(tensor.indexed(indices.map(\.tensorIndex)), to: Self.self)
  }

  private func assign(_ value: Self, _ indices: [any TensorIndexing]) {
    tensor.assign(value.tensor, at: indices.map(\.tensorIndex))
  }
}

/// Where an index with tensors in it picks from: a window, and for some of its axes the positions picked.
struct PickedAxes {
  /// What remains after numbers, ranges and new axes.
  var window: Tensor
  /// For each axis of `window` the positions along it (`.int64`), nil for whole axes.
  var picks: [Tensor?]
}

extension Tensor {
  /// `x[…]` for an index as a value.
  package func indexed(_ indices: [TensorIndex]) -> Tensor {
    checked { () throws(TensorError) in
      if let chosen = try chosen(by: indices) { return chosen }
      let picked = try resolve(indices)
      return picked.picks.contains { $0 != nil }
        ? try picked.window.gathered(picked.picks, named: indices.compactMap(\.picks)) : picked.window
    }
  }

  /// `x[mask]` for a mask of the whole shape, without a graph: the numbers follow each other in memory.
  private func chosen(by indices: [TensorIndex]) throws(TensorError) -> Tensor? {
    guard indices.count == 1, case .tensor(let mask) = indices[0], mask.dtype == .bool, rank > 0, mask.dims == dims,
      isContiguous, Tape(self) == nil
    else { return nil }
    let packed = try mask.packed()
    let flags = packed.pointer(UInt8.self)
    let out = try Tensor.empty(Dims([nbk_count_set(count, flags)]), dtype)
    nbk_choose(count, dtype.size, flags, storage.base + offset * dtype.size, out.storage.base)
    return out
  }

  /// `x[i]`.
  package func indexed(_ position: Int) -> Tensor {
    checked { () throws(TensorError) in try element(position, axis: 0) }
  }

  /// `x[i, j]`.
  package func indexed(_ i: Int, _ j: Int) -> Tensor {
    checked { () throws(TensorError) in try element(i, axis: 0).element(j, axis: 0) }
  }

  private func element(_ position: Int, axis: Int) throws(TensorError) -> Tensor {
    guard axis < rank else { throw .tooManyIndices(count: axis + 1, shape: dims) }
    let i = position < 0 ? position + dims[axis] : position
    guard i >= 0, i < dims[axis] else { throw .index(position, axis: axis, shape: dims) }
    return select(axis, i)
  }

  func resolve(_ indices: [TensorIndex]) throws(TensorError) -> PickedAxes {
    var used = 0
    var ellipses = 0
    for index in indices {
      switch index {
      case .position, .range: used += 1
      case .added: break
      case .ellipsis: ellipses += 1
      case .tensor(let t): used += t.dtype == .bool ? t.rank : 1
      }
    }
    guard ellipses <= 1 else { throw .severalEllipses }
    guard used <= rank else { throw .tooManyIndices(count: used, shape: dims) }
    var result = PickedAxes(window: self, picks: [])
    // The axis of `self` that comes next, for messages; in the window it is `result.picks.count`.
    var original = 0
    for index in indices {
      let axis = result.picks.count
      switch index {
      case .position(let position):
        let size = dims[original]
        let i = position < 0 ? position + size : position
        guard i >= 0, i < size else { throw .index(position, axis: original, shape: dims) }
        result.window = result.window.select(axis, i)
        original += 1
      case .range(let from, let to):
        let size = dims[original]
        let start = Tensor.clip(from ?? 0, size)
        let end = Swift.max(start, Tensor.clip(to ?? size, size))
        if start != 0 || end != size { result.window = result.window.narrow(axis, start, end - start) }
        result.picks.append(nil)
        original += 1
      case .added:
        result.window = try result.window.unsqueeze(axis).settled()
        result.picks.append(nil)
      case .ellipsis:
        for _ in 0..<(rank - used) { result.picks.append(nil) }
        original += rank - used
      case .tensor(let t):
        switch t.dtype {
        case .int64 where t.rank == 0 && dims[original] > 0:
          // A single position takes its axis away, as a number does.
          let size = dims[original]
          let position = t.pointer(Int.self)[0]
          let i = position < 0 ? position + size : position
          guard i >= 0, i < size else { throw .index(position, axis: original, shape: dims) }
          result.window = result.window.select(axis, i)
          original += 1
        case .int64:
          result.picks.append(t)
          original += 1
        case .bool where t.rank == 0:
          // A single truth value is a mask of a new axis of size 1.
          result.window = try result.window.unsqueeze(axis).settled()
          result.picks.append(try t.reshaped(to: Dims([1])).positions()[0])
        case .bool:
          for i in 0..<t.rank where t.dims[i] != dims[original + i] {
            throw .maskShape(mask: t.dims, shape: dims, axis: original)
          }
          result.picks += try t.positions().map { $0 }
          original += t.rank
        case .float32, .float64: throw .indexDType(t.dtype)
        }
      }
    }
    while result.picks.count < result.window.rank { result.picks.append(nil) }
    return result
  }

  /// A bound of a range: from the end where negative, within the axis in any case.
  private static func clip(_ bound: Int, _ size: Int) -> Int {
    Swift.min(size, Swift.max(0, bound < 0 ? bound + size : bound))
  }

  /// For each axis of a mask the positions where it holds, in order.
  func positions() throws(TensorError) -> [Tensor] {
    if rank == 0 { return [] }
    let mask = try packed()
    let p = mask.pointer(UInt8.self)
    var hits = 0
    for i in 0..<count { hits &+= Int(p[i]) }
    var lists: [Tensor] = []
    for _ in 0..<rank { lists.append(try Tensor.empty(Dims([hits]), .int64)) }
    let columns = dims[rank - 1]
    guard hits > 0, columns > 0 else { return lists }
    let last = lists[rank - 1].pointer(Int.self)
    let steps = dims.prefix(rank - 1).contiguousStrides
    var found = 0
    for row in 0..<(count / columns) {
      let start = found
      let flags = p + row * columns
      for column in 0..<columns {
        // Written each time and kept where the mask holds: no branch to mispredict.
        if found < hits { last[found] = column }
        found &+= flags[column] == 0 ? 0 : 1
      }
      guard found > start else { continue }
      var rest = row
      for axis in 0..<(rank - 1) {
        (lists[axis].pointer(Int.self) + start).update(repeating: rest / steps[axis], count: found - start)
        rest %= steps[axis]
      }
    }
    return lists
  }

  /// Where a mask holds, or a number isn't 0: one row of positions for each, `[hits, rank]`. No gradient.
  public func nonzero() -> Tensor {
    checked { () throws(TensorError) in
      let lists = try cast(to: .bool).positions()
      if rank == 0 { return Tensor.zeros(item() == 0 ? 0 : 1, 0, dtype: .int64) }
      return stack(lists, axis: 1)
    }
  }
}
