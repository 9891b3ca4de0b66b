/// The graph that a gradient goes back through, as data: for drawing.
package struct GraphListing: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// An operation, by its short name.
    case operation
    /// A leaf that requires a gradient.
    case leaf
  }

  package struct Node: Hashable, Sendable {
    package var kind: Kind
    /// `mul`, `mean`; for a leaf empty, its name is the caller's to find by `identity`.
    package var name: String
    /// PyTorch's name: `MulBackward0`; empty for a leaf.
    package var fullName: String
    package var shape: [Int]
    package var dtype: DType
    /// Where the operation stands in the chapter; 0 where nobody said.
    package var site: UInt32
    /// The leaf's tensor; nil for an operation.
    package var identity: ObjectIdentifier?
  }

  /// From an operand to the operation that used it, by their places in `nodes`.
  package struct Edge: Hashable, Sendable {
    package var from: Int
    package var to: Int
    /// Which operand it is.
    package var operand: Int
  }

  /// The last operation first; an operation stands before its operands.
  package var nodes: [Node] = []
  package var edges: [Edge] = []
}

/// The graph behind a value. Empty for a value without one; at most `limit` nodes, the last operations first.
package func graphListing(of value: Tensor, limit: Int = 500) -> GraphListing {
  var listing = GraphListing()
  var places: [ObjectIdentifier: Int] = [:]
  func place(_ edge: Edge) -> (place: Int, isNew: Bool)? {
    guard let object: AnyObject = edge.node ?? edge.leaf else { return nil }
    if let known = places[ObjectIdentifier(object)] { return (known, false) }
    guard listing.nodes.count < limit else { return nil }
    if let node = edge.node {
      listing.nodes.append(
        GraphListing.Node(
          kind: .operation, name: node.operation, fullName: "\(node.name)", shape: node.resultDims.array,
          dtype: node.resultDType, site: node.site, identity: nil))
    } else if let leaf = edge.leaf {
      listing.nodes.append(
        GraphListing.Node(
          kind: .leaf, name: "", fullName: "", shape: leaf.shape, dtype: leaf.dtype, site: 0,
          identity: ObjectIdentifier(leaf)))
    }
    places[ObjectIdentifier(object)] = listing.nodes.count - 1
    return (listing.nodes.count - 1, true)
  }
  var waiting: [(GradientNode, Int)] = []
  if let (first, _) = place(value.edge), let node = value.gradientNode { waiting.append((node, first)) }
  var next = 0
  while next < waiting.count {
    let (node, to) = waiting[next]
    next += 1
    for i in 0..<node.edgeCount {
      let edge = node.edge(i)
      guard let (from, isNew) = place(edge) else { continue }
      listing.edges.append(GraphListing.Edge(from: from, to: to, operand: i))
      if isNew, let operand = edge.node { waiting.append((operand, from)) }
    }
  }
  return listing
}
