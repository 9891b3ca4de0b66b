import Foundation

/// A text file that the user named: read whole, and known to be UTF-8.
package struct InputFile: Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  package init(path: String) throws(InputError) {
    var isFolder: ObjCBool = false
    if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw InputError(path: path, line: nil, reason: "is a folder; name the file")
    }
    let data: Data
    if path == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      guard let file = fopen(path, "r") else {
        throw InputError(path: path, line: nil, reason: String(cString: strerror(errno)).lowercased())
      }
      fclose(file)
      do {
        data = try Data(contentsOf: URL(fileURLWithPath: path))
      } catch {
        throw InputError(path: path, line: nil, reason: "can't be read")
      }
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw InputError(path: path, line: Self.lineOfFirstBadByte(data), reason: "is not UTF-8 text")
    }
    self.path = path
    self.text = text
  }

  /// The line, from 1, on which decoding first fails.
  private static func lineOfFirstBadByte(_ data: Data) -> Int {
    var line = 1
    for bytes in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: bytes, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

/// An input that cannot be read: exit status 66.
package struct InputError: Error, CustomStringConvertible {
  package var path: String
  package var line: Int?
  package var reason: String

  package var description: String { "\(path)\(line.map { ":\($0):1" } ?? ""): error: \(reason)" }
}
