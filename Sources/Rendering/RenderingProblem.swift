/// What a page can't show of its chapter: facts; `RenderingProblem+Diagnostics.swift` has their wording.
enum RenderingProblem: Hashable {
  case imageElsewhere(String)
  case imageUnreadable(String)
  case imageKind(String)
}
