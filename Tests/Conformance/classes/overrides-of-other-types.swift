// swift-format-ignore-file
class Account { let owner: String; init(_ owner: String) { self.owner = owner } }
class Savings: Account {}
class Bank {
  func limit() -> Int? { nil }
  func fee(_ amount: Int) -> String { "fee \(amount)" }
  func open(_ account: Savings) -> Account? { nil }
  func rates() -> (Int, String)? { nil }
  class func name(_ number: Int) -> Any { "bank \(number)" }
  var best: Int? { nil }
  func check(_ amount: Int) throws -> Double? { nil }
}
struct Closed: Error {}
class Dodgy: Bank {
  override func limit() -> Int { 5 }
  override func fee(_ amount: Int?) -> String { "none for \(amount as Any)" }
  override func open(_ account: Account?) -> Account! { account }
  override func rates() -> (Int, String) { (1, "x") }
  override class func name(_ number: Int?) -> Any { "dodgy \(number as Any)" }
  override var best: Int { 9 }
  override func check(_ amount: Int?) throws -> Double { if amount == 0 { throw Closed() }; return 0.5 }
}
class Worse: Dodgy { override func fee(_ amount: Int?) -> String { "worse, " + super.fee(amount) } }
let banks: [Bank] = [Bank(), Dodgy(), Worse()]
for bank in banks {
  print(bank.limit() as Any, bank.fee(3), bank.open(Savings("A"))?.owner as Any, bank.rates() as Any, bank.best as Any)
  print(type(of: bank).name(7), (try? bank.check(0)) as Any, try bank.check(1) as Any)
}
print(Dodgy().fee(nil), Dodgy().limit() + Dodgy().best, Worse().open(nil) as Any)
class Base<T> { func take(_ x: T) -> T? { nil }; func put(_ x: T) -> String { "base \(x)" } }
class Sub: Base<Int> { override func take(_ x: Int) -> Int { x }; override func put(_ x: Int?) -> String { "sub \(x as Any)" } }
class Gen<U>: Base<U> { override func take(_ x: U) -> U { x }; override func put(_ x: U?) -> String { "gen \(x as Any)" } }
for b in [Base<Int>(), Sub(), Gen<Int>()] { print(b.take(4) as Any, b.put(5)) }
class Two { func f(_ x: Savings) -> String { "two savings" }; func f(_ x: Account) -> String { "two account" } }
class Three: Two { override func f(_ x: Account) -> String { "three account" } }
let two: Two = Three()
print(two.f(Savings("s")), two.f(Account("a")))
