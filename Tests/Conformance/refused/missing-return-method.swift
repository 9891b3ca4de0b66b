// swift-format-ignore-file
struct S {
  func v(_ b: Bool) -> Int {
    if b { return 1 }
  }
}
