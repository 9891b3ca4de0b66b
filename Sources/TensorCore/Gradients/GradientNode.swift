/// The gradients that a backward rule gives for its operation's operands, in their order. Nil where none flows.
package struct Gradients {
  var first: Tensor?
  var second: Tensor?
  var third: Tensor?
  var more: [Tensor?] = []

  @inline(__always)
  init(_ first: Tensor?, _ second: Tensor? = nil, _ third: Tensor? = nil) {
    self.first = first
    self.second = second
    self.third = third
  }

  init(list: [Tensor?]) {
    first = list.count > 0 ? list[0] : nil
    second = list.count > 1 ? list[1] : nil
    third = list.count > 2 ? list[2] : nil
    if list.count > 3 { more = Array(list[3...]) }
  }

  @inline(__always)
  subscript(i: Int) -> Tensor? {
    switch i {
    case 0: first
    case 1: second
    case 2: third
    default: i - 3 < more.count ? more[i - 3] : nil
    }
  }
}

/// How a gradient goes back through one operation. It may capture plain values (sizes, flags), never a tensor, so that a
/// graph can be copied node by node; tensors stand in `GradientNode.saved`.
package typealias BackwardRule = (GradientNode, Tensor) throws(TensorError) -> Gradients

/// Where a gradient goes on to: the node that made an operand, or the leaf whose `grad` it is added to.
struct Edge {
  var node: GradientNode?
  var leaf: Tensor?

  @inline(__always)
  init(node: GradientNode? = nil, leaf: Tensor? = nil) {
    self.node = node
    self.leaf = leaf
  }

  @inline(__always)
  var isOpen: Bool { node != nil || leaf != nil }
}

/// An edge as a node keeps it: looked at without counting references, which a walk would do for nothing.
///
/// Invariant: it owns what it leads to from `init` to `giveUp`, and lies in one node, which calls that once.
struct Link {
  private(set) var node: Unmanaged<GradientNode>?
  private(set) var leaf: Unmanaged<Tensor>?

  @inline(__always)
  init() {}

  @inline(__always)
  init(_ edge: Edge) {
    node = edge.node.map(Unmanaged.passRetained)
    leaf = edge.leaf.map(Unmanaged.passRetained)
  }

  @inline(__always)
  var isOpen: Bool { node != nil || leaf != nil }

  var edge: Edge { Edge(node: node?.takeUnretainedValue(), leaf: leaf?.takeUnretainedValue()) }

  /// Lets go of a leaf; what made the operand is the caller's now.
  @inline(__always)
  mutating func giveUp() -> GradientNode? {
    if let leaf {
      leaf.release()
      self.leaf = nil
    }
    guard let owned = node else { return nil }
    node = nil
    return owned.takeRetainedValue()
  }
}

/// A value kept for backward, with the version its storage had.
struct SavedTensor {
  var tensor: Tensor
  var version: UInt32
  /// The operation's own result, kept without its node (which would be a cycle of references).
  var isResult: Bool
}

/// What an operation has read and its rule does without: it need not live on, but may not change while it does.
struct WatchedStorage {
  weak var storage: Storage?
  /// Without the moves of running statistics.
  var version: UInt32
  var dims: Dims
}

/// One recorded operation. Data only: a rule, edges and saved tensors.
package final class GradientNode {
  /// PyTorch's name for the same operation, such as `MulBackward0`.
  package private(set) var name: StaticString
  let rule: BackwardRule
  private var links = (Link(), Link(), Link())
  private(set) var edgeCount = 0
  private(set) var saved0: SavedTensor?
  private(set) var saved1: SavedTensor?
  private(set) var saved2: SavedTensor?
  private(set) var savedCount = 0
  private var rest: Rest?
  /// Whether the saved tensors were given up by a backward without `retainGraph`.
  private(set) var isFreed = false
  /// Whether the rule needs a number that the operation was given: it is given up as saved tensors are.
  private(set) var keepsNumber = false
  /// Ascends along the graph: an operation is younger than its operands'.
  let order: UInt64
  let site: UInt32
  /// The shape of the operation's result, and its dtype.
  let resultDims: Dims
  let resultDType: DType

  // The walk's own marks; meaningless outside of one.
  var mark: UInt64 = 0
  /// The mark of the last walk that had to pass here on its way to a target.
  var wayMark: UInt64 = 0
  /// What of the gradient has arrived; owned from `keep` to `takePending`.
  private var pending: Unmanaged<Tensor>?

  /// What few nodes have.
  private final class Rest {
    var links: [Link] = []
    var saved: [SavedTensor] = []
    var watched: [WatchedStorage] = []
    var inner: GradientNode?
  }

  private func makeRest() -> Rest {
    if let rest { return rest }
    let made = Rest()
    rest = made
    return made
  }

  /// The operation that wrote to a window, inside of a `CopySlices`.
  var inner: GradientNode? {
    get { rest?.inner }
    set { if newValue != nil || rest != nil { makeRest().inner = newValue } }
  }

  var watched: [WatchedStorage] { rest?.watched ?? [] }

  @inline(__always)
  init(_ name: StaticString, for result: Tensor, _ context: ActiveContext, _ rule: @escaping BackwardRule) {
    self.name = name
    self.rule = rule
    order = context.takeOrder()
    site = context.state.pointee.site
    resultDims = result.dims
    resultDType = result.dtype
  }

  /// The copy of a node of another session; edges and saved tensors are added by the copier.
  init(copying other: GradientNode) {
    name = other.name
    rule = other.rule
    order = other.order
    site = other.site
    resultDims = other.resultDims
    resultDType = other.resultDType
    isFreed = other.isFreed
    keepsNumber = other.keepsNumber
  }

  deinit {
    _ = takePending()
    if edgeCount > 0 { releaseEdges() }
  }

  /// Lets go of a chain of nodes one after the other; recursion would overflow the stack on a long one.
  private func releaseEdges() {
    var waiting: [GradientNode] = []
    var node = giveUpEdges(others: &waiting)
    while node != nil {
      let behind = isKnownUniquelyReferenced(&node) ? node?.giveUpEdges(others: &waiting) : nil
      node = behind ?? waiting.popLast()
    }
  }

  /// The node behind one of the operands; those behind others are added to the list.
  @inline(__always)
  private func giveUpEdges(others: inout [GradientNode]) -> GradientNode? {
    var first: GradientNode?
    func take(_ link: inout Link) {
      guard let node = link.giveUp() else { return }
      if first == nil { first = node } else { others.append(node) }
    }
    var own = links
    links = (Link(), Link(), Link())
    take(&own.0)
    take(&own.1)
    take(&own.2)
    if let rest {
      for var link in rest.links { take(&link) }
      rest.links = []
    }
    edgeCount = 0
    giveUpSaved()
    return first
  }

  @inline(__always)
  private func giveUpSaved() {
    guard savedCount > 0 else { return }
    saved0 = nil
    if savedCount > 1 { saved1 = nil }
    if savedCount > 2 { saved2 = nil }
    if savedCount > 3 { rest?.saved = [] }
  }

  // MARK: Edges

  @inline(__always)
  func connect(_ edge: Edge) {
    switch edgeCount {
    case 0: links.0 = Link(edge)
    case 1: links.1 = Link(edge)
    case 2: links.2 = Link(edge)
    default: makeRest().links.append(Link(edge))
    }
    edgeCount &+= 1
  }

  func edge(_ i: Int) -> Edge { link(i).edge }

  /// The edge to operand `i`, to look at while this node is alive.
  @inline(__always)
  func link(_ i: Int) -> Link {
    switch i {
    case 0: links.0
    case 1: links.1
    case 2: links.2
    default: rest.map { $0.links[i - 3] } ?? Link()
    }
  }

  /// Whether anyone wants the gradient of operand `i`.
  @inline(__always)
  func needs(_ i: Int) -> Bool { link(i).isOpen }

  // MARK: The gradient that arrives

  /// Takes a gradient of the result, in its shape and dtype. False where one has arrived before: they are to be added.
  @inline(__always)
  func receive(_ gradient: Tensor) -> Bool {
    guard pending == nil, resultDType == gradient.dtype, resultDims == gradient.dims else { return false }
    keep(gradient)
    return true
  }

  /// Takes all of the gradient, where nothing has arrived or it was taken.
  @inline(__always)
  func keep(_ gradient: Tensor) {
    precondition(pending == nil)
    pending = Unmanaged.passRetained(gradient)
  }

  /// What has arrived, which is forgotten.
  @inline(__always)
  func takePending() -> Tensor? {
    guard let owned = pending else { return nil }
    pending = nil
    return owned.takeRetainedValue()
  }

  // MARK: Saved tensors

  @inline(__always)
  func save(_ tensor: Tensor) {
    var kept = tensor
    if tensor.base != nil && !tensor.isTrackedLeaf {
      // Not the window itself: it holds what it is a window onto, whose history may come to hold this node.
      kept = tensor.alias()
      kept.node = tensor.node
    }
    append(SavedTensor(tensor: kept, version: tensor.storage.version, isResult: false))
  }

  /// Keeps a tensor for the gradient of operand `i` alone: where nobody wants that one, the place stays empty.
  @inline(__always)
  func save(_ tensor: Tensor, for i: Int) {
    if needs(i) { save(tensor) } else { savedCount &+= 1 }
  }

  /// Notes a tensor whose change before backward is an error, as it is in PyTorch, though the rule needs nothing of it.
  func watch(_ tensor: Tensor) {
    let storage = tensor.storage
    append(WatchedStorage(storage: storage, version: storage.version &- storage.moves, dims: tensor.dims))
  }

  func append(_ watched: WatchedStorage) { makeRest().watched.append(watched) }

  /// To be called before the rule. Fails where a watched tensor has changed.
  @inline(__always)
  func checkWatched() throws(TensorError) {
    if rest != nil { try findChange() }
  }

  @inline(never)
  private func findChange() throws(TensorError) {
    for entry in watched {
      guard let storage = entry.storage else { continue }
      let version = storage.version &- storage.moves
      if version != entry.version {
        throw .changedInPlace(
          needing: operation, shape: entry.dims, site: storage.writeSite, version: version, saved: entry.version)
      }
    }
  }

  /// Keeps the operation's own result.
  @inline(__always)
  func save(result: Tensor) {
    append(SavedTensor(tensor: result.alias(), version: result.storage.version, isResult: true))
  }

  @inline(__always)
  func append(_ saved: SavedTensor) {
    switch savedCount {
    case 0: saved0 = saved
    case 1: saved1 = saved
    case 2: saved2 = saved
    default: makeRest().saved.append(saved)
    }
    savedCount &+= 1
  }

  /// Notes that the rule needs a number of the operation's.
  @inline(__always)
  func keepNumber() { keepsNumber = true }

  /// A number that the rule kept: fails where the graph was freed, as `saved` does.
  @inline(__always)
  func kept<N>(_ number: N) throws(TensorError) -> N {
    if isFreed { throw .freedGraph(operation: operation, site: site) }
    return number
  }

  /// What the copier reads.
  func savedEntry(_ i: Int) -> SavedTensor? {
    switch i {
    case 0: saved0
    case 1: saved1
    case 2: saved2
    default: rest.flatMap { i - 3 < $0.saved.count ? $0.saved[i - 3] : nil }
    }
  }

  /// A saved tensor for a rule to use: fails where the graph was freed or the value has changed since.
  @inline(__always)
  func saved(_ i: Int) throws(TensorError) -> Tensor {
    guard let entry = savedEntry(i) else { throw .freedGraph(operation: operation, site: site) }
    let storage = entry.tensor.storage
    guard storage.version == entry.version else {
      throw .changedInPlace(
        needing: operation, shape: entry.tensor.dims, site: storage.writeSite, version: storage.version,
        saved: entry.version)
    }
    if entry.isResult && ActiveContext.current.isRecording {
      let result = entry.tensor.alias()
      result.node = self
      return result
    }
    return entry.tensor
  }

  /// Names the last of several operations after what they are together.
  func rename(_ name: StaticString) { self.name = name }

  /// Gives up the saved tensors; a second backward that needs them is an error.
  func free() {
    if let rest {
      rest.inner?.free()
      rest.watched = []
    }
    guard savedCount > 0 || keepsNumber else { return }
    isFreed = true
    giveUpSaved()
  }

  /// The operation's name as authors write it: `MulBackward0` is `mul`, and all of a matrix product's names are `matmul`.
  package var operation: String {
    var text = "\(name)"
    if ["MmBackward0", "MvBackward0", "SqueezeBackward4", "UnsafeViewBackward0"].contains(text) { return "matmul" }
    if let range = text.firstOccurrence(of: "Backward") { text = String(text[..<range]) }
    var words = ""
    for character in text {
      if character.isUppercase && !words.isEmpty { words += words.last == " " ? "" : " " }
      words += character.lowercased()
    }
    return words
  }
}

extension String {
  /// Where `other` begins in this string for the first time.
  func firstOccurrence(of other: String) -> String.Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start }
      start = index(after: start)
    }
    return nil
  }
}
