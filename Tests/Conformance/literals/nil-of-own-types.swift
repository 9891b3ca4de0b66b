// swift-format-ignore-file
// `nil` is a value of a type that says so; beside such a type it is that value, and no missing one.
enum JSON: ExpressibleByNilLiteral, Hashable {
  case null
  case number(Int)
  init(nilLiteral: ()) { self = .null }
}

let json = JSON.null
let some: JSON? = .some(.null)
let none: JSON? = nil
print(json == nil, nil == json, json != nil, JSON.number(1) == nil)
print(some == nil, none == nil, some == .null, some != nil)
func isNil(_ json: JSON) -> Bool { json == nil }
func isNil<T: Equatable & ExpressibleByNilLiteral>(of value: T) -> Bool { value == nil }
print(isNil(json), isNil(of: json), isNil(of: none), isNil(nil), isNil(.number(2)))
print([json, .number(1), nil].filter { $0 == nil }.count, [json: 1][nil]!, [json, nil].count)
print(type(of: [json, nil]), type(of: [some, nil]), [nil: "a", .number(1): "b"] as [JSON: String] == [json: "a", .number(1): "b"])
