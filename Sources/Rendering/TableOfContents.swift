import MathMarkup
import Reading

/// The chapter's sections: beside the text on wide screens, a foldout above it on narrow ones.
struct TableOfContents {
  private let list: String

  init(_ chapter: Chapter) {
    let headings = chapter.headings.enumerated().filter { !$0.element.isTitle && $0.element.number != nil }
    let top = headings.map(\.element.level).min() ?? 0
    let shown = headings.filter { $0.element.level <= top + 1 }
    guard shown.count > 1 else {
      list = ""
      return
    }
    var html = "<ol>\n"
    var isOpen = false
    var isNested = false
    for (index, heading) in shown {
      if heading.level == top {
        html += (isNested ? "</ol>" : "") + (isOpen ? "</li>\n" : "")
        (isOpen, isNested) = (true, false)
      } else if !isNested {
        html += isOpen ? "\n<ol>\n" : "<li>\n<ol>\n"
        (isOpen, isNested) = (true, true)
      }
      let number = heading.number.map { "<span class=\"nb-number\">\($0)</span> " } ?? ""
      let text = TableOfContents.withoutLinks(chapter.html(ofHeading: index))
      html += "<li><a href=\"#\(escaped(heading.id))\">\(number)<span>\(text)</span></a>"
      if isNested { html += "</li>\n" }
    }
    html += (isNested ? "</ol>" : "") + "</li>\n"
    list = html + "</ol>\n"
  }

  /// A heading's content may hold links and marks, and links don't nest.
  private static func withoutLinks(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let tag = rest[start...end]
      let isLink = tag.hasPrefix("<a ") || tag == "</a>" || tag == "<a>"
      if !isLink { result += stripped(tag) }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// An id may stand only once on a page.
  private static func stripped(_ tag: Substring) -> String {
    guard let start = tag.firstRange(of: " id=\"") else { return String(tag) }
    guard let end = tag[start.upperBound...].firstIndex(of: "\"") else { return String(tag) }
    return String(tag[..<start.lowerBound]) + tag[tag.index(after: end)...]
  }

  /// Empty for a chapter with fewer than two sections.
  var sidebar: String {
    list.isEmpty ? "" : "<nav class=\"nb-toc nb-toc-side\" aria-label=\"Contents\">\n<p>Contents</p>\n\(list)</nav>\n"
  }

  var foldout: String {
    guard !list.isEmpty else { return "" }
    return "<nav class=\"nb-toc nb-toc-fold\" aria-label=\"Contents\">\n<details>\n<summary>Contents</summary>\n"
      + "\(list)</details>\n</nav>\n"
  }
}
