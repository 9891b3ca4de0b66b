// swift-format-ignore-file
let inputs = ["5", "abc", "12"]
for i in inputs { if let n = Int(i) { print(n * 2) } else { print("bad \(i)") } }
var nickname: String? = nil
print(nickname ?? "none", nickname?.count as Any)
nickname = "Al"
print(nickname!, nickname?.uppercased() ?? "", nickname.map { $0 + "!" }!)
func firstEven(_ xs: [Int]) -> Int? { for x in xs where x % 2 == 0 { return x }; return nil }
guard let e = firstEven([1, 4, 6]) else { fatalError("none") }
print(e, firstEven([1]) as Any, firstEven([]) == nil)
struct Address { var zip: String? }
struct Person { var address: Address?; var name: String }
var p = Person(address: Address(zip: "123"), name: "A")
print(p.address?.zip?.count ?? 0, p)
p.address?.zip = nil
print(p.address?.zip == nil, p.address != nil ? "has address" : "no address")
p.address = nil
print(p.address?.zip as Any, [p.name, p.address?.zip].compactMap { $0 })
