// swift-format-ignore-file
final class Account {
  var balance = 10
  var log: [Int] = []
}
let account = Account()
func change(_ amount: inout Int, then next: () -> Void) { amount += 1; next() }
change(&account.balance) { account.log.append(1) }
print(account.balance, account.log)
change(&account.balance) { print(account.balance) }
