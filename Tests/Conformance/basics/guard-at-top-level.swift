// swift-format-ignore-file
func number() -> Int? { 42 }
guard let found = number(), case let (low, high) = (found - 1, found + 1) else { fatalError() }
guard var text = Optional("a") else { fatalError() }
func twice() -> Int { found * 2 }
func grow() { text += "b" }
func report() { print(found, low, high, text) }
report()
grow()
text += "!"
report()
let again = { text + "\(twice())" }
print(again())
