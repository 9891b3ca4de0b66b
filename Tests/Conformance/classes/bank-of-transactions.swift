// swift-format-ignore-file
// A bank: inheritance, protocols, errors, formatting, observers, sorting
import Foundation
protocol Transaction: CustomStringConvertible { var amount: Double { get }; var id: Int { get }; func apply(to b: inout Double) throws }
extension Transaction { var description: String { "\(Self.self)#\(id)(\(String(format: "%.2f", amount)))" } }
enum BankError: Error, CustomStringConvertible { case insufficient(needed: Double, available: Double), frozen(String), limit(Int); var description: String { switch self { case let .insufficient(n, a): return String(format: "need %.2f, have %.2f", n, a); case .frozen(let who): return "\(who) is frozen"; case .limit(let n) where n == 1: return "one left"; case .limit(let n): return "\(n) too many" } } }
struct Deposit: Transaction { let id: Int; let amount: Double; func apply(to b: inout Double) { b += amount } }
struct Withdrawal: Transaction { let id: Int, amount: Double; func apply(to b: inout Double) throws { guard b >= amount else { throw BankError.insufficient(needed: amount, available: b) }; b -= amount } }
struct Fee: Transaction { let id: Int; var amount: Double { 1.5 }; func apply(to b: inout Double) throws(BankError) { if b < amount { throw .limit(1) }; b -= amount } }
class Account { let owner: String; private(set) var balance = 0.0 { didSet { history.append(balance) } }; private(set) var history: [Double] = []; var log: [any Transaction] = []; static private(set) var count = 0; fileprivate var frozen = false
  required init(owner: String) { self.owner = owner; Account.count += 1 }
  func perform(_ ts: any Transaction...) -> [Result<Double, Error>] { ts.map { t in Result { if frozen { throw BankError.frozen(owner) }; try t.apply(to: &balance); log.append(t); return balance } } }
  subscript(last n: Int) -> ArraySlice<any Transaction> { log.suffix(n) }
  class var kind: String { "plain" }; func monthEnd() { } }
final class Savings: Account { var rate = 0.02; override class var kind: String { "savings" }; override func monthEnd() { super.monthEnd(); _ = perform(Deposit(id: -1, amount: balance * rate)) }; convenience init(owner: String, rate: Double) { self.init(owner: owner); self.rate = rate } }
let a = Account(owner: "Ann"), s = Savings(owner: "Sam", rate: 0.1)
for r in a.perform(Deposit(id: 1, amount: 100), Withdrawal(id: 2, amount: 30), Withdrawal(id: 3, amount: 500), Fee(id: 4)) { switch r { case .success(let b): print("ok", b); case .failure(let e as BankError): print("failed:", e); case .failure(let e): print("?", e) } }
_ = s.perform(Deposit(id: 5, amount: 1000)); s.monthEnd(); s.monthEnd(); print(s.balance, s.history, s[last: 2].map(\.description)); s.frozen = true; print(s.perform(Fee(id: 6)).map { r in (try? r.get()) ?? -1 })
let all: [Account] = [s, a]; for acc in all.sorted(by: { $0.balance < $1.balance }) { print("\(acc.owner.padding(toLength: 5, withPad: " ", startingAt: 0))|\(String(format: "%10.2f", acc.balance))|\(type(of: acc).kind)") }
print(Account.count, all.map(\.history.count), all.compactMap { ($0 as? Savings)?.rate }, a.log.map { $0.id }, Dictionary(grouping: a.log) { "\(type(of: $0))" }.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
let byType = all.reduce(into: [String: Double]()) { $0[type(of: $1).kind, default: 0] += $1.balance }; print(byType.sorted(by: <).map { "\($0)=\($1)" }.joined(separator: ", "))
extension Sequence where Element: Account { func richest() -> Element? { self.max { $0.balance < $1.balance } } }; print(all.richest()!.owner, [s].richest()!.rate)
func transfer(_ amt: Double, from x: Account, to y: Account) throws { guard case .success? = x.perform(Withdrawal(id: 7, amount: amt)).first else { throw BankError.limit(3) }; defer { print("transferred?") }; if case .failure(let e)? = y.perform(Deposit(id: 8, amount: amt)).last { throw e } }
do { try transfer(10, from: a, to: s) } catch BankError.frozen(let w) { print(w, "frozen", a.balance) } catch { print(error) }
do { try transfer(1e9, from: a, to: s) } catch let BankError.limit(n) where n > 2 { print("limit", n) }
print(Savings.self is Account.Type, type(of: s) == Savings.self, s is any CustomStringConvertible, (Fee(id: 1) as Any) is any Transaction, a === all[1])
