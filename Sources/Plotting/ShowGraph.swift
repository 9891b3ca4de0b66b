import TensorCore

/// Draws the graph in which the gradient of `value` was recorded: leaves that collect a gradient, the operations between,
/// and the shape of each.
///
/// - Parameters:
///   - names: what the leaves are called; without a name a leaf shows its shape alone.
///   - title: stands above the graph.
public func showGraph(_ value: Tensor, names: [String: Tensor] = [:], title: String? = nil) {
  // A tensor with several names gets the first of them in the order of letters, whatever order the dictionary has.
  var known: [ObjectIdentifier: String] = [:]
  for (name, tensor) in names.sorted(by: { $0.key < $1.key }) where known[ObjectIdentifier(tensor)] == nil {
    known[ObjectIdentifier(tensor)] = name
  }
  showGraph(value, title: title) { known[$0] }
}

/// The same for a runner that knows its variables.
/// - Parameter nameOf: the name of a leaf or of `value` itself, by the identity of the tensor.
package func showGraph(_ value: Tensor, title: String?, nameOf: (ObjectIdentifier) -> String?) {
  deliver { () throws(PlotError) in
    let listing = graphListing(of: value, limit: 200)
    guard !listing.nodes.isEmpty else { throw .noGraph }
    var diagram = GraphDiagram(title: title, nodes: [], edges: [])
    for node in listing.nodes {
      // Of a single number there is no shape to tell.
      let shape = node.shape.isEmpty ? nil : "\(node.shape)"
      switch node.kind {
      case .operation: diagram.nodes.append(GraphDiagram.Node(node.name, detail: shape, role: .operation))
      case .leaf:
        let name = node.identity.flatMap(nameOf)
        diagram.nodes.append(
          GraphDiagram.Node(name ?? shape ?? "leaf", detail: name == nil ? nil : shape, role: .parameter))
      }
    }
    diagram.edges = listing.edges.map { GraphDiagram.Edge(from: $0.from, to: $0.to) }
    if listing.nodes[0].kind == .operation {
      let result = GraphDiagram.Node(
        nameOf(ObjectIdentifier(value)) ?? "result", detail: value.shape.isEmpty ? nil : "\(value.shape)", role: .result
      )
      diagram.edges.append(GraphDiagram.Edge(from: 0, to: diagram.nodes.count))
      diagram.nodes.append(result)
    }
    return Figure(panels: [.graph(diagram)])
  }
}
