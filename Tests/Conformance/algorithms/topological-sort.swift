// swift-format-ignore-file
enum CycleError: Error { case cycle([String]) }
func order(_ deps: [String: [String]]) throws -> [String] {
  enum Mark { case open, done }
  var marks: [String: Mark] = [:], out: [String] = []
  func visit(_ n: String, _ path: [String]) throws {
    switch marks[n] {
    case .done?: return
    case .open?: throw CycleError.cycle(path + [n])
    case nil: break
    }
    marks[n] = .open
    for d in deps[n, default: []].sorted() { try visit(d, path + [n]) }
    marks[n] = .done
    out.append(n)
  }
  for n in deps.keys.sorted() { try visit(n, []) }
  return out
}
print(try order(["app": ["lib", "ui"], "ui": ["core"], "lib": ["core"], "core": []]))
do { print(try order(["a": ["b"], "b": ["c"], "c": ["a"]])) } catch CycleError.cycle(let p) { print(p.joined(separator: " -> ")) }
