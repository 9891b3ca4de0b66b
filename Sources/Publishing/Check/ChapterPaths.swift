import Foundation

/// Files as they are named; of folders all chapters below, in the order of their paths.
enum ChapterPaths {
  static func expand(_ paths: [String]) throws(StageFailure) -> [String] {
    var chapters: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        chapters.append(path)
        continue
      }
      let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      let below = (FileManager.default.subpaths(atPath: path) ?? []).filter { $0.hasSuffix(".md") }.sorted()
      if below.isEmpty { throw .input(InputError(path: path, line: nil, reason: "holds no chapters (*.md)")) }
      chapters += below.map { "\(trimmed)/\($0)" }
    }
    return chapters
  }
}
