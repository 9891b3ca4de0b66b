// swift-format-ignore-file
enum BankError: Error, Equatable { case insufficient(needed: Int), unknown(String), frozen }
final class Account {
  let owner: String
  private(set) var balance: Int { didSet { history.append(balance - oldValue) } }
  private(set) var history: [Int] = []
  var frozen = false
  init(owner: String, balance: Int = 0) { self.owner = owner; self.balance = balance }
  func withdraw(_ n: Int) throws {
    guard !frozen else { throw BankError.frozen }
    guard n <= balance else { throw BankError.insufficient(needed: n - balance) }
    balance -= n
  }
  @discardableResult func deposit(_ n: Int) -> Int { balance += n; return balance }
}
struct Bank {
  var accounts: [String: Account] = [:]
  mutating func open(_ name: String, _ amount: Int) { accounts[name] = Account(owner: name, balance: amount) }
  func transfer(_ n: Int, from a: String, to b: String) throws {
    guard let x = accounts[a] else { throw BankError.unknown(a) }
    guard let y = accounts[b] else { throw BankError.unknown(b) }
    try x.withdraw(n)
    y.deposit(n)
  }
}
var bank = Bank()
bank.open("ann", 100)
bank.open("bob", 20)
for (n, a, b) in [(50, "ann", "bob"), (90, "ann", "bob"), (5, "bob", "eve"), (30, "bob", "ann")] {
  do { try bank.transfer(n, from: a, to: b); print("moved", n) }
  catch BankError.insufficient(let m) { print("short of", m) }
  catch { print("failed:", error) }
}
bank.accounts["bob"]?.frozen = true
do { try bank.transfer(1, from: "bob", to: "ann") } catch let e as BankError where e == .frozen { print("frozen") }
for n in bank.accounts.keys.sorted() { print(n, bank.accounts[n]!.balance, bank.accounts[n]!.history) }
