import Foundation

/// Where an exported package finds the libraries that its program imports.
package enum PackageSource: Sendable, Hashable {
  /// A folder that holds the package.
  case path(String)
  /// A repository, at its main branch.
  case url(String)

  /// What a user wrote: a URL has a scheme or is `user@host:…`.
  package init(_ text: String) {
    self = text.contains("://") || (text.contains("@") && text.contains(":")) ? .url(text) : .path(text)
  }

  /// The folder of the package that this very program was built in; nil when it stands elsewhere.
  package static func ofThisProgram() -> PackageSource? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    var folder = program.deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Sources/TensorCore").path),
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
      {
        return .path(folder.path)
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// What a path means is fixed now: the package lies in another folder than the one it is named from.
  var dependency: String {
    switch self {
    case .path(let path):
      let folder = URL(fileURLWithPath: path).standardizedFileURL.path
      return ".package(name: \"nbrun\", path: \(folder.debugDescription))"
    case .url(let url): return ".package(url: \(url.debugDescription), branch: \"main\")"
    }
  }

  /// The name by which targets refer to it.
  var identity: String {
    switch self {
    case .path: "nbrun"
    case .url(let url):
      url.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map {
        $0.hasSuffix(".git") ? String($0.dropLast(4)) : String($0)
      } ?? "nbrun"
    }
  }
}
