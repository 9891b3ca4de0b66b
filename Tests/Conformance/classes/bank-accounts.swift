// swift-format-ignore-file
// Bank with class hierarchy
protocol Describable { var summary: String { get } }
extension Describable { func show() { print("[\(summary)]") } }
enum BankError: Error, Equatable { case insufficient(needed: Double), locked(reason: String), notFound }
class Account: Describable {
  static private(set) var count = 0
  let id: Int
  private(set) var balance: Double { didSet { history.append(balance - oldValue) } willSet { if newValue < 0 { print("neg!") } } }
  fileprivate var history: [Double] = []
  var summary: String { "Account #\(id): \(balance)" }
  init(balance: Double = 0) { Account.count += 1; id = Account.count; self.balance = balance }
  convenience init?(text: String) { guard let v = Double(text) else { return nil }; self.init(balance: v) }
  func deposit(_ x: Double) { balance += x }
  func withdraw(_ x: Double) throws { guard x <= balance else { throw BankError.insufficient(needed: x - balance) }; balance -= x }
  deinit { print("bye \(id)") }
  class func kind() -> String { "plain" }
  subscript(i: Int) -> Double { history[i] }
}
final class Savings: Account {
  var rate: Double
  override var summary: String { super.summary + " @\(rate)%" }
  init(rate: Double, balance: Double) { self.rate = rate; super.init(balance: balance) }
  override func withdraw(_ x: Double) throws { if x > 100 { throw BankError.locked(reason: "limit") }; try super.withdraw(x) }
  override class func kind() -> String { "savings+" + super.kind() }
  func addInterest() { deposit(balance * rate / 100) }
}
do {
  let list: [Account] = [Account(balance: 10), Savings(rate: 2.5, balance: 1000), Account(text: "33.5")!]
  for a in list { a.show() }
  for (i, a) in list.enumerated() {
    do { try a.withdraw(50); print(i, "ok", a.balance) }
    catch BankError.insufficient(let n) where n > 20 { print(i, "much", n) }
    catch let BankError.insufficient(needed: n) { print(i, "little", n) }
    catch BankError.locked { print("locked") }
    catch { print("other", error) }
  }
  (list[1] as? Savings)?.addInterest()
  print(list.map { type(of: $0).kind() }, list.compactMap { $0 as? Savings }.count, Account.count)
  print(list[1][0], list[1].history.count)
  print(Account(text: "x") == nil, list.contains { $0 is Savings })
  print((try? list[0].withdraw(1000)) as Any)
  let r = Result { try list[0].withdraw(9999) }
  switch r { case .success: print("s"); case .failure(let e as BankError): print(e, e == .notFound); case .failure: break }
}
print("end")
