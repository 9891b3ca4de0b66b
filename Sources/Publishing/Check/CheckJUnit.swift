/// A check's result as JUnit XML, which CI systems read: a suite a chapter, a test a cell and one for the record.
struct CheckJUnit {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"

  init(_ reports: [ChapterReport], isStrict: Bool) {
    for report in reports { add(report, isStrict) }
    text += "</testsuites>\n"
  }

  private mutating func add(_ report: ChapterReport, _ isStrict: Bool) {
    let differences = (report.againstRecord ?? []) + report.againstItself
    let bad = isStrict ? report.cells.count { !$0.verdict.isHarmless } : 0
    let name = Self.escaped(report.chapter)
    text += "  <testsuite name=\"\(name)\" tests=\"\(report.cells.count + 1)\" "
    text += "failures=\"\(bad + (differences.isEmpty && !report.failed ? 0 : 1))\">\n"
    text += "    <testcase classname=\"\(name)\" name=\"the same as recorded, and twice\""
    if differences.isEmpty && !report.failed {
      text += "/>\n"
    } else {
      let lines = differences.map { Self.escaped($0.summary) }.joined(separator: "\n")
      text += ">\n      <failure message=\"\(differences.count) differences\">\(lines)</failure>\n    </testcase>\n"
    }
    for cell in report.cells {
      text += "    <testcase classname=\"\(name)\" name=\"cell \(cell.cell), line \(cell.line)\""
      let detail = cell.changed.map { "\($0.name) \($0.first)" }.joined(separator: "; ")
      if isStrict, !cell.verdict.isHarmless {
        text += ">\n      <failure message=\"\(cell.verdict.rawValue)\">\(Self.escaped(detail))</failure>\n"
        text += "    </testcase>\n"
      } else {
        text += "/>\n"
      }
    }
    text += "  </testsuite>\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
