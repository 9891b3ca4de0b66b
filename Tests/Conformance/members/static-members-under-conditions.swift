// swift-format-ignore-file
extension Array where Element == Int { static let primes = [2, 3, 5]; static var counter = 0; static let mine: Self = [1] + primes }
extension Set where Element == Character { static let vowels: Self = ["a", "e"]; static let more: Set = vowels.union(["i"]) }
struct Gen<Value> { let run: () -> Value }
extension Gen where Value == Bool { static let yes = Gen(run: { true }); static let no: Gen = .init { false } }
print([Int].primes, Array.primes.count, Set.vowels.count, Set<Character>.more.contains("i"), [Int].mine)
[Int].counter += 2; print(Array.counter)
print(Gen.yes.run(), Gen<Bool>.no.run())
let g: Gen<Bool> = .yes
print(g.run())
let s: Set<Character> = .vowels
print(s.sorted())
struct Box<T> {}
extension Box where T: Equatable { static var n: Int { 3 } }
extension Box where T == String { static let name = "box"; struct In { static let z = 1 } }
print(Box<Int>.n, Box.name)
