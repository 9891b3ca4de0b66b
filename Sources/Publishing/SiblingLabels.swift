import Foundation
import Reading

/// The labels of the other chapters in a chapter's folder, read when a reference first asks for one.
final class SiblingLabels {
  private let path: String
  private var found: [String: (label: Label, page: String)]?

  init(of path: String) { self.path = path }

  func find(_ name: String) -> (label: Label, page: String)? {
    if found == nil { found = readSiblings() }
    return found?[name]
  }

  private func readSiblings() -> [String: (label: Label, page: String)] {
    var labels: [String: (label: Label, page: String)] = [:]
    let folder = (path as NSString).deletingLastPathComponent
    let own = (path as NSString).lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".md") && name != own {
      let sibling = folder.isEmpty ? name : "\(folder)/\(name)"
      guard let file = try? InputFile(path: sibling) else { continue }
      let page = "\(name.dropLast(3)).html"
      for label in Chapter.read(file.text, name: sibling).chapter.labels where labels[label.name] == nil {
        labels[label.name] = (label, page)
      }
    }
    return labels
  }
}
