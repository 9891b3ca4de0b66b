import Diagnostics

extension RenderingProblem {
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .imageElsewhere(let path):
      .warning("image '\(path)' stands elsewhere: a page is one file, so it becomes a link", at: range)
    case .imageUnreadable(let path): .error("image '\(path)' can't be read", at: range)
    case .imageKind(let path):
      .error("image '\(path)' is none of png, jpg, gif, svg, webp, avif", at: range)
    }
  }
}
