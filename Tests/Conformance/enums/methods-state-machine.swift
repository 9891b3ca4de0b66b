// swift-format-ignore-file
enum Light: CaseIterable {
  case red, green, yellow
  mutating func advance() { switch self { case .red: self = .green; case .green: self = .yellow; case .yellow: self = .red } }
  var next: Light { var c = self; c.advance(); return c }
  static var initial: Light { .red }
  init?(letter: Character) { switch letter { case "r": self = .red; case "g": self = .green; default: return nil } }
}
var l = Light.initial
for _ in 0..<4 { print(l, terminator: " "); l.advance() }
print(l.next, Light(letter: "g")!, Light(letter: "z") as Any)
enum Event { case insert(Int), push, kick }
enum Turnstile: Equatable {
  case locked(coins: Int), open
  enum Failure: Error { case closed }
  func on(_ e: Event) throws -> Turnstile {
    switch (self, e) {
    case (.locked(let c), .insert(let n)) where c + n >= 3: return .open
    case let (.locked(c), .insert(n)): return .locked(coins: c + n)
    case (.open, .push): return .locked(coins: 0)
    case (.open, .insert), (_, .kick): return self
    case (.locked, .push): throw Failure.closed
    }
  }
}
var t = Turnstile.locked(coins: 0)
for e in [Event.insert(1), .push, .insert(2), .kick, .push] {
  do { t = try t.on(e); print(e, "->", t) } catch { print(e, "->", error) }
}
enum Op: String { case add = "+", sub = "-"
  var apply: (Int, Int) -> Int { switch self { case .add: return (+); case .sub: return (-) } }
  subscript(a: Int, b: Int) -> Int { apply(a, b) }
}
print(Op(rawValue: "+")!.apply(2, 3), Op.sub[5, 9], ["+", "x"].compactMap(Op.init).count)
extension Light { var symbol: String { ["🔴", "🟢", "🟡"][Light.allCases.firstIndex(of: self)!] } }
print(Light.allCases.map(\.symbol).joined())
