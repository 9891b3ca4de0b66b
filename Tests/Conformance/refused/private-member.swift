// swift-format-ignore-file
struct Account { private var pin = 1; private func check() -> Bool { true } }
let a = Account()
print(a.check())
