import Foundation

/// Where a chapter's page and record are written, and how: to a temporary file beside the target that is renamed when
/// it is whole, so that a full disk or an interrupt leaves the old page as it was.
package struct OutputFolder: Sendable {
  /// `Output` unless the user names another.
  package var path: String

  package init(path: String = "Output") {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// A chapter's name: its path below `Chapters/`, elsewhere its file name, without `.md`.
  package static func name(ofChapter path: String) -> String {
    let components = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let below = components.lastIndex(of: "Chapters").map { components[($0 + 1)...] } ?? components.suffix(1)
    let name = below.joined(separator: "/")
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  package func pagePath(ofChapter chapter: String) -> String { "\(path)/\(Self.name(ofChapter: chapter)).html" }

  package func recordPath(ofChapter chapter: String) -> String {
    "\(path)/\(Self.name(ofChapter: chapter)).record.json"
  }

  /// Replaces a file as a whole, making the folders on the way.
  package static func write(_ text: String, to path: String) throws(OutputError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try makeFolder(folder) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw OutputError(path: path, reason: "is a folder")
    }
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
    guard let file = fopen(temporary, "w") else { throw OutputError(path: path, reason: lastReason()) }
    var text = text
    let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    let writeReason = lastReason()
    guard fclose(file) == 0, isWritten else {
      let reason = isWritten ? lastReason() : writeReason
      unlink(temporary)
      throw OutputError(path: path, reason: reason)
    }
    guard rename(temporary, path) == 0 else {
      let reason = lastReason()
      unlink(temporary)
      throw OutputError(path: path, reason: reason)
    }
  }

  private static func makeFolder(_ folder: String) throws(OutputError) {
    // The folders above first; what is there already may also be a file.
    var path = folder.hasPrefix("/") ? "/" : ""
    for component in folder.split(separator: "/") {
      path += path.isEmpty || path == "/" ? String(component) : "/\(component)"
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        guard isFolder.boolValue else { throw OutputError(path: path, reason: "is not a folder") }
      } else if mkdir(path, 0o777) != 0, errno != EEXIST {
        throw OutputError(path: path, reason: lastReason())
      }
    }
  }

  private static func lastReason() -> String { String(cString: strerror(errno)).lowercased() }
}

/// An output that cannot be written: exit status 73.
package struct OutputError: Error, CustomStringConvertible {
  package var path: String
  package var reason: String

  package var description: String { "\(path): error: can't be written: \(reason)" }
}
