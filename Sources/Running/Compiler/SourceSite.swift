import Diagnostics

/// A place in the source that a host function is called from.
struct SourceSite {
  var function: String
  var range: SourceRange
}
