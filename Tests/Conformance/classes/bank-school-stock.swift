// swift-format-ignore-file
// simulation of a course: bank, inventory, school
enum AccountError: Error, CustomStringConvertible { case insufficient(needed: Double), frozen, notFound(String)
  var description: String { switch self { case .insufficient(let n): return "need \(n) more"; case .frozen: return "frozen"; case .notFound(let id): return "no account \(id)" } } }
protocol Account: AnyObject { var id: String { get }; var balance: Double { get set }; func withdraw(_ a: Double) throws }
extension Account { func deposit(_ a: Double) { balance += a }; func withdraw(_ a: Double) throws { guard balance >= a else { throw AccountError.insufficient(needed: a - balance) }; balance -= a } }
final class Checking: Account { let id: String; var balance: Double; var overdraft = 50.0; init(id: String, balance: Double = 0) { self.id = id; self.balance = balance }; func withdraw(_ a: Double) throws { guard balance + overdraft >= a else { throw AccountError.insufficient(needed: a - balance - overdraft) }; balance -= a } }
final class Savings: Account { let id: String; var balance: Double { didSet { history.append(balance - oldValue) } }; private(set) var history: [Double] = []; var isFrozen = false; init(id: String, balance: Double) { self.id = id; self.balance = balance } }
class Bank { private var accounts: [String: any Account] = [:]; subscript(id: String) -> (any Account)? { accounts[id] }
  func open(_ a: any Account) { accounts[a.id] = a }
  func transfer(_ amt: Double, from: String, to: String) throws { guard let f = self[from] else { throw AccountError.notFound(from) }; guard let t = accounts[to] else { throw AccountError.notFound(to) }; if let s = f as? Savings, s.isFrozen { throw AccountError.frozen }; try f.withdraw(amt); t.deposit(amt) }
  var total: Double { accounts.values.reduce(0) { $0 + $1.balance } } }
let bank = Bank(); bank.open(Checking(id: "c", balance: 100)); let sv = Savings(id: "s", balance: 500); bank.open(sv)
for (amt, f, t) in [(30.0, "c", "s"), (200, "c", "s"), (120, "c", "s"), (100, "s", "x"), (100, "s", "c")] { do { try bank.transfer(amt, from: f, to: t); print("ok", amt, bank.total) } catch let e as AccountError { print("fail:", e) } catch { print("?") } }
sv.isFrozen = true; do { try bank.transfer(1, from: "s", to: "c") } catch { print(error) }; print(sv.history, bank["c"]?.balance ?? -1, bank["zz"] == nil)
struct Student { let name: String; var grades: [String: [Int]] = [:]; var average: Double? { let g = grades.values.flatMap { $0 }; return g.isEmpty ? nil : Double(g.reduce(0, +)) / Double(g.count) }; mutating func add(_ s: String, _ g: Int...) { grades[s, default: []] += g } }
var ann = Student(name: "Ann"), bob = Student(name: "Bob"); ann.add("math", 90, 85); ann.add("art", 70); print(ann.average.map { "\($0.rounded())" } ?? "n/a", bob.average as Any)
var school = [ann, bob]; school[1].add("math", 60); school.indices.forEach { school[$0].grades["math"]?.append(100) }; print(school.map { ($0.name, $0.grades["math"] ?? []) }, school.max { ($0.average ?? 0) < ($1.average ?? 0) }!.name)
enum Grade: Int, Comparable, CaseIterable { case f = 0, d = 60, c = 70, b = 80, a = 90; static func < (l: Grade, r: Grade) -> Bool { l.rawValue < r.rawValue }; init(score: Int) { self = Grade.allCases.last { $0.rawValue <= score } ?? .f } }
print([95, 60, 12].map { Grade(score: $0) }, Grade.a > .b, Grade.allCases.min()!, Grade(rawValue: 80)!, (Grade.c...Grade.a).contains(.b))
struct Stock { var items: [String: (price: Double, qty: Int)] = [:]; mutating func restock(_ n: String, price: Double? = nil, qty: Int) { if var it = items[n] { it.qty += qty; if let price { it.price = price }; items[n] = it } else { items[n] = (price ?? 0, qty) } }
  mutating func sell(_ n: String, _ q: Int = 1) -> Result<Double, SaleError> { guard let it = items[n] else { return .failure(.unknown(n)) }; guard it.qty >= q else { return .failure(.short(by: q - it.qty)) }; items[n]!.qty -= q; if items[n]?.qty == 0 { items.removeValue(forKey: n) }; return .success(it.price * Double(q)) }; enum SaleError: Error { case unknown(String), short(by: Int) } }
var st = Stock(); st.restock("pen", price: 1.2, qty: 5); st.restock("pen", qty: 5); print(st.items["pen"]!, [("pen", 3), ("pen", 30), ("ink", 1), ("pen", 7)].map { st.sell($0.0, $0.1) }, st.items.isEmpty)
let receipts = [("a", 2, 3.5), ("b", 1, 10)].map { (name: $0.0, total: Double($0.1) * $0.2) }; print(receipts.map(\.total).reduce(0, +), receipts.first { $0.name == "b" }?.total ?? 0, receipts)
struct Clock: CustomStringConvertible { private var m: Int; init(_ h: Int, _ m: Int) { self.m = ((h * 60 + m) % 1440 + 1440) % 1440 }; static func + (c: Clock, n: Int) -> Clock { Clock(0, c.m + n) }; static func += (c: inout Clock, n: Int) { c = c + n }; static prefix func ++ (c: inout Clock) -> Clock { c += 1; return c }; var description: String { [m / 60, m % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") } }
prefix operator ++; var ck = Clock(23, 59); print(ck, ck + 2, ++ck, ck, Clock(-1, 5)); ck += -30; print(ck)
