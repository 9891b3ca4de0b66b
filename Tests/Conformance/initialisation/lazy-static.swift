// swift-format-ignore-file
var log: [String] = []
struct Config { static let shared: Config = { log.append("made"); return Config(name: "c") }(); let name: String; static var count = 0 { didSet { log.append("count \(count)") } } }
log.append("start")
print(Config.shared.name, Config.shared.name)
Config.count += 2
print(log)
struct Lazy { var n: Int; lazy var sq: Int = { log.append("sq"); return n * n }(); lazy var list = [n, n] }
log = []
var l = Lazy(n: 3)
print(l.sq, l.sq, log)
l.n = 10
print(l.sq, l.list, log.count)
l.sq = 1
l.list.append(5)
print(l.sq, l.list)
var m = Lazy(n: 2)
m.sq = 77
print(m.sq, log.count)
class Loader { let id: Int; lazy var data: [Int] = load(); init(id: Int) { self.id = id }; func load() -> [Int] { log.append("load \(id)"); return Array(0..<id) } }
let a = Loader(id: 3), b = Loader(id: 4)
print(a.data, a.data.count, log.last!)
a.data[0] = 8
print(a.data, b.id)
enum Consts { static let pi = 3.0; static let tau = pi * 2; static func area(_ r: Double) -> Double { pi * r * r } }
print(Consts.tau, Consts.area(2))
struct Counter { static private(set) var next = 0; let id: Int; init() { id = Counter.next; Counter.next += 1 } }
print((0..<3).map { _ in Counter().id }, Counter.next)
class Base { class var name: String { "base" }; static let id = 1; var me: String { Self.name + type(of: self).name } }
class Derived: Base { override class var name: String { "derived" } }
print(Base().me, Derived().me, Derived.id)
