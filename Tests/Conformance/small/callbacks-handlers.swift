// swift-format-ignore-file
class Button { var onTap: ((String) -> Void)?; var handlers: [(Int) -> Bool] = []; let name: String; init(_ n: String) { name = n }; func tap() { onTap?(name); print(handlers.allSatisfy { $0(name.count) }) } }
let b = Button("ok")
b.tap()
var log: [String] = []
b.onTap = { log.append("tapped \($0)") }
b.handlers += [{ $0 > 1 }, { $0 < 10 }]
b.tap(); b.tap()
b.handlers.append { _ in false }
b.tap()
print(log)
func fetch(_ n: Int, then done: (Result<[Int], any Error>) -> Void) { struct Bad: Error {}; done(n < 0 ? .failure(Bad()) : .success(Array(0..<n))) }
fetch(3) { r in if case .success(let xs) = r { print(xs) } }
fetch(-1) { switch $0 { case .success: print("no"); case .failure(let e): print("failed", e) } }
func retry<T>(_ n: Int, _ f: (Int) throws -> T) -> T? { for i in 0..<n { if let v = try? f(i) { return v } }; return nil }
struct E: Error {}
print(retry(3) { if $0 < 2 { throw E() }; return "ok at \($0)" } ?? "never", retry(1) { _ in throw E() } as Int? as Any)
