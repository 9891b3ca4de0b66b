import Foundation
import Records
import Rendering

/// Writes what a run gave to where the options say.
struct PageWriter {
  var options: RunOptions
  var reporter: any RunReporter

  func write(_ page: Page, _ record: RunRecord, of chapter: String) throws(StageFailure) {
    switch options.format {
    case .html: try writeHTML(page.html, record, of: chapter)
    case .text: try writeText(RecordText(record).text, of: chapter, suffix: "txt")
    case .json: try writeText(record.json(), of: chapter, suffix: "json")
    }
  }

  /// The page and, beside it, the record that later checks compare with. A single file named by the user gets its
  /// record beside it too; on standard output there is the page alone.
  private func writeHTML(_ html: String, _ record: RunRecord, of chapter: String) throws(StageFailure) {
    guard options.output != "-" else { return Self.print(html) }
    let folder = OutputFolder(path: options.output ?? "Output")
    var page = folder.pagePath(ofChapter: chapter)
    var recordPath = folder.recordPath(ofChapter: chapter)
    if let output = options.output, output.hasSuffix(".html") {
      page = output
      recordPath = output.dropLast(5) + ".record.json"
    }
    try OutputFolder.replace(page, with: html)
    try OutputFolder.replace(recordPath, with: record.json())
    reporter.notice(page)
  }

  private func writeText(_ text: String, of chapter: String, suffix: String) throws(StageFailure) {
    guard let output = options.output, output != "-" else { return Self.print(text) }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    let named = output.hasSuffix("/") || (isThere && isFolder.boolValue)
    let path = named ? "\(output)/\(OutputFolder.name(ofChapter: chapter)).\(suffix)" : output
    try OutputFolder.replace(path, with: text)
    reporter.notice(path)
  }

  private static func print(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
