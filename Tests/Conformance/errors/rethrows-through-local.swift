// swift-format-ignore-file
struct Stop: Error { let at: Int }
indirect enum Tree { case leaf, node(Tree, Int, Tree) }
struct Walker {
  let root: Tree
  func walk(_ body: (Int, _ depth: Int) throws -> Void) rethrows {
    func visit(_ tree: Tree, _ depth: Int) throws {
      guard case .node(let l, let value, let r) = tree else { return }
      try visit(l, depth + 1)
      try body(value, depth)
      try visit(r, depth + 1)
    }
    try visit(root, 0)
  }
}
let walker = Walker(root: .node(.node(.leaf, 1, .leaf), 2, .node(.leaf, 3, .node(.leaf, 4, .leaf))))
walker.walk { print($0, $1) }
do {
  try walker.walk { value, _ in if value > 2 { throw Stop(at: value) } }
} catch let stop as Stop { print("stopped at", stop.at) }
func mutual(_ f: (Int) throws -> Void) rethrows {
  func even(_ n: Int) throws { try f(n); if n > 0 { try odd(n - 1) } }
  func odd(_ n: Int) throws { if n > 0 { try even(n - 1) } }
  try even(4)
}
mutual { print("even", $0) }
