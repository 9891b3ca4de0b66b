import Foundation
import Publishing
import Testing

@Suite struct OutputFolderTests {
  @Test(arguments: [
    ("Chapters/mlp.md", "mlp"),
    ("Chapters/handbook/01-first-page.md", "handbook/01-first-page"),
    ("/home/me/book/Chapters/a/b.md", "a/b"),
    ("notes/x.md", "x"),
    ("x.markdown", "x.markdown"),
  ])
  func namesFollowTheChaptersPath(chapter: String, name: String) {
    #expect(OutputFolder.name(ofChapter: chapter) == name)
  }

  @Test func aFailedWriteLeavesTheOldFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nbrun-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/deep/page.html"
    try OutputFolder.write("one", to: path)
    try OutputFolder.write("two", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/deep") == ["page.html"])
    // A file stands where a folder is wanted, and the other way round.
    let error = #expect(throws: OutputError.self) { try OutputFolder.write("x", to: "\(path)/page.html") }
    #expect(error?.description == "\(path): error: can't be written: is not a folder")
    #expect(throws: OutputError.self) { try OutputFolder.write("x", to: "\(folder)/deep") }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
  }

  @Test func aFullDiskIsAnErrorThatSaysSo() {
    let error = #expect(throws: OutputError.self) {
      try OutputFolder.write(String(repeating: "x", count: 100_000), to: "/dev/full/x")
    }
    #expect(error?.path == "/dev/full/x" || error?.path == "/dev/full")
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    #expect(throws: InputError.self) { try InputFile(path: "/nowhere/x.md") }
    #expect(throws: InputError.self) { try InputFile(path: "/tmp") }
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nbrun-\(UUID().uuidString).md").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([0x61, 0x0A, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: InputError.self) { try InputFile(path: path) }
    #expect(error?.line == 2)
  }
}
