// swift-format-ignore-file
// Event queue simulation, elevator, game of life, bank of protocols with default impl and class constraints
protocol Observer: AnyObject { func notify(_ e: Event) }
enum Event: CustomStringConvertible, Hashable { case arrived(id: Int, at: Int), left(Int), tick; var description: String { switch self { case .arrived(let id, at: let t): return "arrived#\(id)@\(t)"; case .left(let id): return "left#\(id)"; case .tick: return "." } } }
final class Recorder: Observer { var log: [Event] = []; func notify(_ e: Event) { log.append(e) } }
final class Bus { private var obs: [() -> Observer?] = []; func add(_ o: Observer) { obs.append { [weak o] in o } }
  func post(_ e: Event) { obs = obs.filter { $0() != nil }; obs.forEach { $0()?.notify(e) } }; var count: Int { obs.count } }
let bus = Bus(); let r = Recorder(); bus.add(r); do { let tmp = Recorder(); bus.add(tmp); bus.post(.tick); print(tmp.log) }
bus.post(.arrived(id: 1, at: 5)); bus.post(.left(1)); print(r.log, bus.count, Set(r.log).count)
struct Sim { struct Job { let id: Int, arrival: Int, need: Int }
  var clock = 0, queue: [Job] = [], done: [(id: Int, wait: Int)] = []
  mutating func run(_ jobs: [Job]) { var pending = jobs.sorted { $0.arrival < $1.arrival }[...]; var busyUntil = 0
    while !pending.isEmpty || !queue.isEmpty { while let j = pending.first, j.arrival <= clock { queue.append(j); pending.removeFirst() }
      if clock >= busyUntil, !queue.isEmpty { let j = queue.removeFirst(); done.append((j.id, clock - j.arrival)); busyUntil = clock + j.need }
      clock += 1 } }
  var meanWait: Double { done.isEmpty ? 0 : Double(done.map(\.wait).reduce(0, +)) / Double(done.count) } }
var s = Sim(); s.run([.init(id: 1, arrival: 0, need: 4), .init(id: 2, arrival: 1, need: 2), .init(id: 3, arrival: 9, need: 1)]); print(s.done, s.clock, s.meanWait)
struct Life: CustomStringConvertible { var alive: Set<[Int]>; func neighbours(_ c: [Int]) -> [[Int]] { (-1...1).flatMap { dy in (-1...1).map { dx in [c[0] + dx, c[1] + dy] } }.filter { $0 != c } }
  mutating func step() { var n: [[Int]: Int] = [:]; for c in alive { for k in neighbours(c) { n[k, default: 0] += 1 } }; alive = Set(n.filter { $0.value == 3 || ($0.value == 2 && alive.contains($0.key)) }.keys) }
  var description: String { (0..<5).map { y in (0..<5).map { alive.contains([$0, y]) ? "#" : "." }.joined() }.joined(separator: "\n") } }
var life = Life(alive: [[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]]); for _ in 0..<4 { life.step() }; print(life)
class Vehicle { var speed = 0.0 { willSet { if newValue > limit { print("too fast", newValue) } } didSet { speed = min(speed, limit) } }; var limit: Double { 100 }; required init() {}; class func make() -> Self { Self() } ; func copy() -> Self { let c = type(of: self).init(); c.speed = speed; return c } }
class Truck: Vehicle { override var limit: Double { 60 }; var load = [String]() { didSet { print("load", oldValue.count, "->", load.count) } } }
let tr = Truck.make(); tr.speed = 80; tr.load.append("x"); tr.load += ["y", "z"]; print(tr.speed, tr.copy().speed, type(of: tr.copy()), Vehicle.make().limit)
struct Temp { var c: Double; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } }; static var count = 0; init(c: Double) { self.c = c; Temp.count += 1 }; init(f: Double) { self.init(c: 0); self.f = f } }
var tmp = Temp(f: 212); tmp.f -= 180; print(tmp.c, tmp.f, Temp.count); var big: [Int] { print("computing"); return (1...3).map { $0 * $0 } }; print("before"); print(big, big.count)
let t1 = (1, "a", true), (x, y, z) = t1; print(x, y, z, t1.1, t1 == (1, "a", true)); typealias Point = (x: Int, y: Int); let pt: Point = (3, 4); print(pt, pt.x + pt.y); var (q1, q2) = (1, 2); swap(&q1, &q2); print(q1, q2)
print(["x": 1].map { "\($0.key)\($0.value)" }, zip([1, 2, 3], [4, 5, 6]).map(*).reduce(0, +), (1...3).reduce(into: [:]) { $0[$1] = $1 * $1 }.sorted { $0.key < $1.key }.map { $0.value })
func variadic(_ xs: Int..., sep: String = ",") -> String { xs.map(String.init).joined(separator: sep) }; print(variadic(), variadic(1, 2), variadic(3, 4, sep: "-"))
func defaults(a: Int = 1, _ b: Int = 2, c: (Int) -> Int = { $0 * 10 }) -> Int { c(a + b) }; print(defaults(), defaults(a: 5), defaults(3), defaults(c: { $0 }), defaults(a: 1) { -$0 })
