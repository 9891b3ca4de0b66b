// swift-format-ignore-file
class N { let id: Int; init(_ i: Int) { id = i }; deinit { print("gone", id) } }
struct R { static weak var cur: N?; static unowned var own: N = keep }
let keep = N(0)
do { let n = N(1); R.cur = n; print(R.cur!.id) }; print(R.cur == nil, R.own.id)
class T { static weak var last: T?; class var c: Int { 1 }; init() { T.last = self } }; var t: T? = T(); print(T.last === t); t = nil; print(T.last as Any)
enum E { static weak var w: N? = nil }; E.w = keep; print(E.w?.id ?? -1)
protocol Del: AnyObject { func hi() -> String }; class D1: Del { func hi() -> String { "D1" }; deinit { print("D1 gone") } }
struct Hub { static weak var del: (any Del)?; static weak var obs: N? { didSet { print("obs", oldValue?.id as Any, obs?.id as Any) } } }
do { let x = D1(); Hub.del = x; print(Hub.del?.hi() ?? "none", Hub.del === x) }; print(Hub.del?.hi() ?? "none"); Hub.obs = keep; Hub.obs = nil
func loc() { R.cur = keep; print(R.cur?.id as Any); let f = { R.cur = nil }; f(); print(R.cur?.id as Any); if let c = R.cur { print(c) } }; loc()
