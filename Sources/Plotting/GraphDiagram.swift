/// A graph of named nodes with arrows between them, such as the one in which a gradient was recorded.
package struct GraphDiagram: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable {
    /// A tensor that the author made.
    case leaf
    /// A leaf that collects a gradient.
    case parameter
    case operation
    /// The tensor that the graph was drawn for.
    case result
  }

  package struct Node: Hashable, Sendable, Codable {
    package var label: String
    /// A second, smaller line: a shape.
    package var detail: String?
    package var role: Role

    package init(_ label: String, detail: String? = nil, role: Role) {
      self.label = label
      self.detail = detail
      self.role = role
    }
  }

  /// An arrow between two places in `nodes`.
  package struct Edge: Hashable, Sendable, Codable {
    package var from: Int
    package var to: Int

    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  package var title: String?
  package var nodes: [Node]
  package var edges: [Edge]

  package init(title: String? = nil, nodes: [Node], edges: [Edge]) {
    self.title = title
    self.nodes = nodes
    self.edges = edges
  }
}
