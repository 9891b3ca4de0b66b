// swift-format-ignore-file
enum Bad<T>: Error { case value(T), none }
protocol Loader { associatedtype Failure: Error; associatedtype V; func load(_ s: String) throws(Failure) -> V }
struct Ints: Loader { func load(_ s: String) throws(Bad<String>) -> Int { guard let i = Int(s) else { throw .value(s) }; return i } }
struct Never1: Loader { func load(_ s: String) -> String { s + s } ; typealias Failure = Never }
func all(_ ls: [any Loader]) { for l in ls { do { for w in ["7", "x"] { print(try l.load(w)) } } catch { print("no", error) } } }
all([Ints(), Never1()])
