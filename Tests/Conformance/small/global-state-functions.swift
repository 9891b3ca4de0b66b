// swift-format-ignore-file
var balance = 100 { didSet { history.append(balance) } }
var history: [Int] = []
func spend(_ n: Int) -> Bool { if n > balance { return false }; balance -= n; return true }
print(spend(30), spend(100), balance, history)
let limit = 3
var attempts = 0
func attempt() -> String { attempts += 1; return attempts > limit ? "locked" : "try \(attempts)" }
for _ in 0..<4 { print(attempt(), terminator: " ") }
print()
var cache: [Int: Int] = [0: 0, 1: 1]
func fib(_ n: Int) -> Int { if let c = cache[n] { return c }; cache[n] = fib(n - 1) + fib(n - 2); return cache[n]! }
print(fib(50), cache.count)
var stackDepth = 0, maxDepth = 0
func dive(_ n: Int) { stackDepth += 1; maxDepth = max(maxDepth, stackDepth); if n > 0 { dive(n - 1) }; stackDepth -= 1 }
dive(10)
print(stackDepth, maxDepth)
