// swift-format-ignore-file
protocol GameDelegate: AnyObject { func game(_ g: Game, didRoll n: Int); func gameDidEnd(_ g: Game) }
extension GameDelegate { func gameDidEnd(_ g: Game) { print("(default end)") } }
class Game {
  weak var delegate: (any GameDelegate)?
  private let rolls: [Int]
  private(set) var total = 0
  init(_ rolls: Int...) { self.rolls = rolls }
  func play() { for r in rolls { total += r; delegate?.game(self, didRoll: r) }; delegate?.gameDidEnd(self) }
}
class Logger: GameDelegate {
  var lines: [String] = []
  func game(_ g: Game, didRoll n: Int) { lines.append("\(n)→\(g.total)") }
  deinit { print("logger gone") }
}
class Final: Logger { override func game(_ g: Game, didRoll n: Int) { super.game(g, didRoll: n * 10) } ; func gameDidEnd(_ g: Game) { print("end", g.total) } }
let g = Game(3, 5, 2)
var l: Logger? = Logger()
g.delegate = l
g.play()
print(l!.lines)
l = Final()
print(g.delegate == nil)
g.delegate = l
g.play()
print(l!.lines)
final class Subject<T> {
  private var observers: [(id: Int, f: (T) -> Void)] = []
  private var next = 0
  var value: T { didSet { observers.forEach { $0.f(value) } } }
  init(_ v: T) { value = v }
  func observe(_ f: @escaping (T) -> Void) -> () -> Void {
    let id = next
    next += 1
    observers.append((id, f))
    return { [weak self] in self?.observers.removeAll { $0.id == id } }
  }
}
let s = Subject(1)
let stop = s.observe { print("a", $0) }
_ = s.observe { [s] v in print("b", v, s.value) }
s.value = 2
stop()
s.value += 5
