// swift-format-ignore-file
protocol P { init!(_ s: String); init?(n: Int) }
struct A: P { let n: Int; init!(_ s: String) { guard let n = Int(s) else { return nil }; self.n = n }; init!(n: Int) { if n < 0 { return nil }; self.n = n } }
struct B: P { let n: Int; init(_ s: String) { n = s.count }; init(n: Int) { self.n = n } }
func mk<T: P>(_ t: T.Type) -> T { T("12") }; func mk2<T: P>(_ t: T.Type, _ n: Int) -> T? { T(n: n) }
print(mk(A.self).n, mk(B.self).n, mk2(A.self, -1) as Any, mk2(A.self, 4)!.n, mk2(B.self, 3)!.n)
let a: A = A("5"); print(a.n, A("x") == nil)
extension A: Equatable {}
class C: P { let n: Int; required init(_ s: String) { n = s.count + 100 }; required init?(n: Int) { if n == 7 { return nil }; self.n = n } }
enum D: P { case d(Int); init(_ s: String) { self = .d(s.count) }; init(n: Int) { self = .d(n) } }
print(mk(C.self).n, mk2(C.self, 7) == nil, mk2(C.self, 8)!.n, mk(D.self), mk2(D.self, 5) as Any)
let types: [any P.Type] = [A.self, B.self, C.self, D.self]; print(types.map { $0.init(n: 1) != nil }, types.map { type(of: $0.init("12")!) })
protocol Q { init?(raw: Int) }; extension Q { init(always n: Int) { self.init(raw: n)! } }; struct QQ: Q { let v: Double; init(raw: Int) { v = Double(raw) } }; print(QQ(always: 3).v)
extension Int: Q { init(raw: Int) { self = raw * 2 } }; func q<T: Q>(_ t: T.Type) -> [T] { (0..<3).compactMap { T(raw: $0) } }; print(q(Int.self), q(QQ.self))
protocol RR: RawRepresentable where RawValue == Int {}; struct R1: RR { let rawValue: Int; init(rawValue: Int) { self.rawValue = rawValue } }; func r<T: RR>(_ t: T.Type) -> T? { T(rawValue: 5) }; print(r(R1.self) as Any)
struct Opt: OptionSet { let rawValue: Int }; func o<T: RawRepresentable>(_ t: T.Type) -> T? where T.RawValue == Int { T(rawValue: 6) }; print(o(Opt.self)!.rawValue)
protocol Lossy: LosslessStringConvertible {}; struct LL: Lossy { let s: String; init(_ d: String) { s = d }; var description: String { "<\(s)>" } }; func l<T: LosslessStringConvertible>(_ t: T.Type) -> T? { T("zz") }; print(l(LL.self)!, l(String.self)!, l(Int.self) as Any)
