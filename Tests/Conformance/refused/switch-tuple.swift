// swift-format-ignore-file
enum A { case x, y }
func f(_ a: A, _ b: Bool) -> Int {
  switch (a, b) {
  case (.x, true): return 1
  case (.y, _): return 2
  }
}
