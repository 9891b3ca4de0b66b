/// Copies the tensors of a session with everything they reach: gradients, graphs, what they are windows onto. What is one
/// object before is one object after; numbers are shared until one side writes. Iterative: a graph may be long.
package final class TensorCopier {
  private var tensors: [ObjectIdentifier: Tensor] = [:]
  private var nodes: [ObjectIdentifier: GradientNode] = [:]
  private var storages: [ObjectIdentifier: Storage] = [:]
  private var objects: [ObjectIdentifier: AnyObject] = [:]
  /// Keeps what was copied alive, so that an identity is not used again while the copier is.
  private var originals: [AnyObject] = []
  private var unfinishedTensors: [(Tensor, Tensor)] = []
  private var unfinishedNodes: [(GradientNode, GradientNode)] = []

  package init() {}

  /// The copy of a tensor; the same each time it is asked for.
  package func copy(_ tensor: Tensor) -> Tensor {
    let result = shell(tensor)
    finish()
    return result
  }

  /// The copy of an object that holds tensors; the same each time it is asked for.
  package func copy(_ object: any SessionObject) -> AnyObject {
    let id = ObjectIdentifier(object)
    if let known = objects[id] { return known }
    let result = object.copied(by: self)
    objects[id] = result
    originals.append(object)
    return result
  }

  /// The copy of a context: random position, memory limit, site, and the gradients written.
  package func copy(_ context: TensorContext) -> TensorContext {
    let result = TensorContext(seed: 0, catchesFailures: context.catchesFailures)
    result.random = context.random
    result.memoryLimit = context.memoryLimit
    result.site = context.site
    result.tracksGradientWrites = context.tracksGradientWrites
    result.active.state.pointee.nextOrder = context.active.state.pointee.nextOrder
    result.active.state.pointee.nextMark = context.active.state.pointee.nextMark
    result.writtenGradients = context.writtenGradients.map { copy($0) }
    return result
  }

  private func shell(_ tensor: Tensor) -> Tensor {
    let id = ObjectIdentifier(tensor)
    if let known = tensors[id] { return known }
    let result = Tensor(
      storage: storage(tensor.storage), dtype: tensor.dtype, dims: tensor.dims, strides: tensor.strides,
      offset: tensor.offset, count: tensor.count, isContiguous: tensor.isContiguous)
    result.isTrackedLeaf = tensor.isTrackedLeaf
    result.isListedAsWritten = tensor.isListedAsWritten
    result.isUnrecordedWindow = tensor.isUnrecordedWindow
    result.isOneOfSeveral = tensor.isOneOfSeveral
    result.seenVersion = tensor.seenVersion
    tensors[id] = result
    originals.append(tensor)
    unfinishedTensors.append((tensor, result))
    return result
  }

  private func storage(_ storage: Storage) -> Storage {
    let id = ObjectIdentifier(storage)
    if let known = storages[id] { return known }
    let result = storage.copyOnWrite()
    storages[id] = result
    originals.append(storage)
    return result
  }

  private func shell(_ node: GradientNode) -> GradientNode {
    let id = ObjectIdentifier(node)
    if let known = nodes[id] { return known }
    let result = GradientNode(copying: node)
    nodes[id] = result
    originals.append(node)
    unfinishedNodes.append((node, result))
    return result
  }

  /// Fills in what the shells refer to, until there is nothing new.
  private func finish() {
    while true {
      if let (old, new) = unfinishedTensors.popLast() {
        new.node = old.node.map(shell)
        new.gradient = old.gradient.map(shell)
        new.base = old.base.map(shell)
      } else if let (old, new) = unfinishedNodes.popLast() {
        for i in 0..<old.edgeCount {
          let edge = old.edge(i)
          new.connect(Edge(node: edge.node.map(shell), leaf: edge.leaf.map(shell)))
        }
        for i in 0..<old.savedCount {
          if let saved = old.savedEntry(i) {
            new.append(SavedTensor(tensor: shell(saved.tensor), version: saved.version, isResult: saved.isResult))
          }
        }
        for entry in old.watched {
          guard let seen = entry.storage else { continue }
          new.append(WatchedStorage(storage: storage(seen), version: entry.version, dims: entry.dims))
        }
        new.inner = old.inner.map(shell)
      } else {
        return
      }
    }
  }
}

/// A class of this library whose objects hold tensors, and which is copied with a session.
package protocol SessionObject: AnyObject {
  /// A copy whose tensors are the copier's; nil for objects without state of their own.
  func copied(by copier: TensorCopier) -> AnyObject
}
