// swift-format-ignore-file
import Foundation
struct User: Codable, Equatable { var name: String; var age: Int; var tags: [String]? }
struct Config: Decodable { let id: Int }
enum Kind: String, Codable, CaseIterable { case a, b }
let u = User(name: "Al", age: 3, tags: nil)
print(u, u == User(name: "Al", age: 3, tags: nil), Kind(rawValue: "b")!, Kind.allCases.count)
var v = u
v.tags = ["x"]
print(v != u, v.tags?.count ?? 0, Config(id: 4))
struct Wrapper<T: Codable & Equatable>: Codable, Equatable { var value: T; enum CodingKeys: String, CodingKey { case value = "v" } }
print(Wrapper(value: u) == Wrapper(value: u), Wrapper(value: [1]), Wrapper<Int>.CodingKeys.value.rawValue)
