import Diagnostics

/// What following a body's paths has to know of the program around it.
struct FlowSurroundings {
  let sources: SourceMap
  let typeName: (Type) -> String
  /// Whether a class can be made with `init()`, so that a subclass need not call it.
  let hasPlainInit: (NominalDecl) -> Bool
}

/// How `self` is used.
enum SelfUse {
  case whole, captured
  case method(String), property(String)
}
