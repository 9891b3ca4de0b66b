enum K: CodingKey { case a, b, longName }
let k = K.a
print(k.stringValue, k.intValue as Any, k)
print(K(stringValue: "b") as Any, K(stringValue: "z") as Any, K(intValue: 1) as Any)
print(K.longName.stringValue, k.description, k.debugDescription)
enum S: String, CodingKey { case a = "x", b }
print(S.a.stringValue, S.b.stringValue, S(stringValue: "x")!, S.a)
enum I: Int, CodingKey { case a = 3, b }
print(I.a.stringValue, I.a.intValue as Any, I(intValue: 4)!, I.b, I(stringValue: "a")!)
func f<T: CodingKey>(_ t: T) -> String { t.stringValue }
print(f(K.b), f(S.a), f(I.b))
let ks: [any CodingKey] = [K.a, S.a, I.a]
print(ks.map(\.stringValue), ks)
struct C: CodingKey {
  var stringValue: String; var intValue: Int? { nil }; init?(stringValue: String) { self.stringValue = stringValue };
  init?(intValue: Int) { nil }
}
print(C(stringValue: "q")!)
