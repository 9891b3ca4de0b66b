import CMark

/// Owns one of libcmark's trees.
///
/// Invariants: `root` is a document node with no parent, freed once, here. The tree is not shared between threads: a
/// `MarkdownTree`, and so a `Chapter`, belongs to one thread at a time. Nodes die with their tree: whoever keeps nodes keeps
/// the tree too.
final class MarkdownTree {
  let root: MarkdownNode

  init(parsing text: String) {
    var text = text
    let pointer = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let pointer else { preconditionFailure("libcmark gave no tree") }
    root = MarkdownNode(pointer)
    cmark_consolidate_text_nodes(pointer)
  }

  /// Calls `body` for every node, parents first; the tree lives at least as long.
  func walk(_ body: (MarkdownNode) -> Void) {
    withExtendedLifetime(self) { root.walk(body) }
  }

  /// Takes the children of each of the document's blocks out of the tree; they belong to the caller.
  func takeInlines() -> [[MarkdownNode]] {
    withExtendedLifetime(self) {
      root.children.map { block in
        let nodes = block.children
        for node in nodes { node.unlink() }
        return nodes
      }
    }
  }

  deinit { root.free() }

  /// The HTML of a node and what is below it, as the `cmark` tool prints it.
  ///
  /// Raw HTML nodes and links such as `javascript:` come through only if `isUnsafe`.
  func html(of node: MarkdownNode, isUnsafe: Bool) -> String {
    guard let text = cmark_render_html(node.pointer, isUnsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else {
      preconditionFailure("libcmark gave no HTML")
    }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}
