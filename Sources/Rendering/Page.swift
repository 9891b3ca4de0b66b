import Diagnostics
import Reading
import Records

/// A chapter's page: one self-contained HTML file, the same bytes for the same chapter and record.
package struct Page {
  package var html: String
  /// Formulas that could not be set, images that could not be read: places in the chapter's `SourceMap`.
  package var diagnostics: [Diagnostic]
}

/// What a page depends on beside chapter and record.
package struct PageOptions {
  /// Raw HTML and links of any scheme come through.
  package var unsafeHTML = false
  /// The language of the prose, as HTML names it.
  package var language = "en"
  /// The bytes of an image file, its path as the author wrote it; nil where it can't be read.
  package var loadImage: (String) -> [UInt8]? = { _ in nil }

  package init() {}
}

/// Renders a chapter with what its run left behind.
package func page(_ chapter: Chapter, record: RunRecord, options: PageOptions = PageOptions()) -> Page {
  let writer = PageWriter(chapter: chapter, record: record, options: options)
  let html = writer.page()
  return Page(html: html, diagnostics: writer.diagnostics)
}
