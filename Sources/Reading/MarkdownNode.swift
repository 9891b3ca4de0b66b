import CMark

/// A node of libcmark's tree, without owning it.
///
/// Invariants: `pointer` is a live node of a tree that some `MarkdownTree` owns, or one that its holder has just made or
/// unlinked and puts back or frees before it returns. No node is used after `free()`.
struct MarkdownNode: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// A new, unlinked node.
  init(type: cmark_node_type) {
    guard let pointer = cmark_node_new(type) else { preconditionFailure("libcmark gave no node") }
    self.pointer = pointer
  }

  static func text(_ text: String) -> MarkdownNode {
    let node = MarkdownNode(type: CMARK_NODE_TEXT)
    node.literal = text
    return node
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { MarkdownNode(cmark_node_previous(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }

  /// The children as they are now; the tree may be changed while the array is walked.
  var children: [MarkdownNode] {
    var nodes: [MarkdownNode] = []
    var node = firstChild
    while let child = node {
      nodes.append(child)
      node = child.next
    }
    return nodes
  }

  /// The text of a text, code or HTML node; empty of others.
  var literal: String {
    get { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { precondition(cmark_node_set_literal(pointer, newValue) == 1) }
  }

  /// The address of a link or image.
  var url: String {
    get { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { precondition(cmark_node_set_url(pointer, newValue) == 1) }
  }

  /// The title of a link or image.
  var title: String {
    get { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { precondition(cmark_node_set_title(pointer, newValue) == 1) }
  }

  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// Places in the text that was parsed; lines and columns count from 1, columns in bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  func append(_ child: MarkdownNode) {
    precondition(cmark_node_append_child(pointer, child.pointer) == 1, "a node that cannot hold this child")
  }

  func insertBefore(_ sibling: MarkdownNode) {
    precondition(cmark_node_insert_before(sibling.pointer, pointer) == 1, "a node that cannot stand here")
  }

  func insertAfter(_ sibling: MarkdownNode) {
    precondition(cmark_node_insert_after(sibling.pointer, pointer) == 1, "a node that cannot stand here")
  }

  func unlink() { cmark_node_unlink(pointer) }

  /// Unlinks the node and frees it with its children.
  func free() { cmark_node_free(pointer) }

  /// Puts `other` in this node's place and frees this node.
  func replace(by other: MarkdownNode) {
    other.insertBefore(self)
    free()
  }

  /// Moves all children of this node to the end of `other`.
  func moveChildren(to other: MarkdownNode) {
    for child in children {
      child.unlink()
      other.append(child)
    }
  }

  /// Sets what a custom node prints before and after its children.
  func setCustom(enter: String, exit: String) {
    precondition(cmark_node_set_on_enter(pointer, enter) == 1)
    precondition(cmark_node_set_on_exit(pointer, exit) == 1)
  }

  /// Calls `body` for this node and all below it, parents first. The body may change what is below its node.
  func walk(_ body: (MarkdownNode) -> Void) {
    body(self)
    for child in children { child.walk(body) }
  }

  /// The plain text of all inline nodes below this one.
  var plainText: String {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: return literal
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return " "
    default: return children.map(\.plainText).joined()
    }
  }
}
